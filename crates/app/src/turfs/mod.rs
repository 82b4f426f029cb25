//! Turfs: the workplace as a tree of parts, each with its owners and a key of its own.

pub mod actions;
pub mod records;
