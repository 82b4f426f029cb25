//! Ties and natural leaders: who may be one, the leader test, the map and the bullseye.
//!
//! - [`leaders`], [`testing`], [`picture`]: requests in, answers out.
//! - [`records`]: what is kept of someone's leader tests and status, with the worker.
//! - [`woven`]: everyone the caller may read, with the ties among them.
//! - [`pages`]: the pages.

pub mod leaders;
pub mod pages;
pub mod picture;
pub mod records;
pub mod testing;
pub mod woven;
