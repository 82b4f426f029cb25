//! The wall chart: everyone in the unit as one square, laid in the cell where they work.
//!
//! - [`actions`]: the request and its answer.
//! - [`axes`]: what a chart may be laid out by, as addresses and people say it.
//! - [`links`]: from a count to the people behind it.
//! - [`page`]: the page.

pub mod actions;
pub mod axes;
pub mod links;
pub mod page;
