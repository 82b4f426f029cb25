//! Matching requests with coaches: what coaches say that they can do, who fits one request and why,
//! and the best assignment of all that wait. It proposes; people decide.
//!
//! - [`records`]: coaches as they describe themselves, with what they carry.
//! - [`actions`]: the coaches, my own profile, one request's ranking, the whole queue's.
//! - [`pages`] lays them out.

pub mod actions;
pub mod pages;
pub mod records;
