//! Organizing or mobilizing: who moved from where to where, and whom we talked with.
//!
//! - [`actions`]: the request and its answer.
//! - [`page`]: the page.

pub mod actions;
pub mod page;
