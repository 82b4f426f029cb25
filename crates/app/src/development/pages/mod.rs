//! The pages of the organizing cycle.

pub mod space;
pub mod today;
