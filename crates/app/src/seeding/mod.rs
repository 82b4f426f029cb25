//! Seeding: a public call to everyone in a company, an industry or a region, and the way from it to a
//! sealed drive of one's own in four screens, with nobody's approval.
//!
//! - [`records`]: the seed as its page shows it, for everyone; and, sealed in the space of who keeps
//!   it, what was put there and the number that changes it.
//! - [`keeping`]: the seeds of a drive, written by its leads.
//! - [`picture`]: the picture at its head.
//! - [`public`]: the page; [`starting`] the first screen behind it and the drive that comes of it.
//!   The two screens between are those of `accounts::sign_up`; [`first`] is the last: the first ten
//!   coworkers and the first one-on-one.
//! - [`reporting`]: a visitor reports a call or a drive to its keepers; [`growing`]: a drive tells how
//!   far it is, where it likes to; [`counting`]: what its keepers see of both;
//!   [`meeting`]: drives of one site find each other.
//! - [`proof`]: what a start costs a machine.
//! - [`pages`] lays them out.

pub mod counting;
pub mod first;
pub mod growing;
pub mod keeping;
pub mod meeting;
pub mod pages;
pub mod picture;
pub mod proof;
pub mod public;
pub mod records;
pub mod reporting;
pub mod starting;
