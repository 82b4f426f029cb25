//! Turfs: the workplace as a tree of parts, each with its owners and a key of its own.
//!
//! - [`actions`]: requests in, answers out.
//! - [`giving`]: what happens when a turf is drawn or handed to someone.
//! - [`pages`]: the tree, and one turf.
//! - [`records`]: what is kept.
//! - [`sorts`]: what sorts of turfs are called.

pub mod actions;
pub mod deleting;
pub mod giving;
pub mod pages;
pub mod records;
pub mod sorts;
