//! One-on-ones: the guide, what was said in the worker's own words, and whom to talk with next.

pub mod actions;
pub mod guide;
pub mod records;
