//! Issues: what workers would change, gathered under shared names; what was demanded, and fought.
//!
//! - [`records`]: what is kept, and under which key.
//! - [`drawn`]: the ranking over the turfs that the caller holds.
//! - [`actions`], [`raising`]: requests and their answers.
//! - [`pages`]: the pages.

pub mod actions;
pub mod drawn;
pub mod pages;
pub mod raising;
pub mod records;
