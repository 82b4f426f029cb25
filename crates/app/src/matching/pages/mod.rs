//! The pages of matching.

pub mod coaches;
pub mod matching;
pub mod profile;
