//! One-on-ones: the guide, what was said in the worker's own words, and whom to talk with next.
//!
//! - [`records`]: what is kept, sealed.
//! - [`typed`]: a one-on-one as its form carries it; [`ties`]: whom a typed name means.
//! - [`keeping`]: the writes: saved while typing, recorded once, thrown away.
//! - [`guide`]: the texts of the guide, the program's or the drive's own.
//! - [`actions`], [`guide_actions`]: requests in, answers out.
//! - [`pages`]: the pages.

pub mod actions;
pub mod guide;
pub mod guide_actions;
pub mod keeping;
pub mod pages;
pub mod records;
pub mod ties;
pub mod typed;
