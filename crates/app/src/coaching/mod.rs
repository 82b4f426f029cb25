//! Coaching at a desk: a request becomes a case that coach and worker meet about on a rhythm.
//!
//! - [`records`]: cases with their asks, all of them in lines, who stands beside whom; [`keeping`]
//!   has cases follow their requests.
//! - [`actions`]: my cases in one view, for leads those of all, one case; [`sessions`] writes one
//!   down; [`asks`] the next steps, which are asks of the cycle.
//! - [`drives`]: the drive that came of a case, and what it shares with its coach.
//! - [`pairing`]: each new coach beside an experienced one; [`ladder`] from leading a drive to
//!   training coaches; [`circles`] of coaches who meet.
//! - [`pages`] lays them out.

pub mod actions;
pub mod asks;
pub mod circles;
pub mod drives;
pub mod keeping;
pub mod ladder;
pub mod pages;
pub mod pairing;
pub mod records;
pub mod sessions;
pub mod typed;
