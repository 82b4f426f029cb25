//! Drives like this one: what the labor board publishes of elections, brought in as a file, and how
//! those like ours ended.
//!
//! - [`actions`]: requests in, answers out.
//! - [`reading`]: a file read into elections, with what was left out and why.
//! - [`records`]: what is kept. The elections are public; that we look at them is not.

pub mod actions;
pub mod pages;
pub mod reading;
pub mod records;
