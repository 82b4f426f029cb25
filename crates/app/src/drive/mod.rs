//! The drive: where it stands toward 90%, what is weakest, what to do next.

pub mod actions;
pub mod records;
pub mod starting;
