//! The front door: the first page, preferences, long work, the files that pages ask for.

pub mod actions;
