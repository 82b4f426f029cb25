//! Imports: a roster comes in. What was understood is shown before anything is written, every row
//! that could not be read is told with its line and reason, and the whole can be undone.

pub mod actions;
pub mod draft;
pub mod pages;
pub mod plan;
pub mod records;
pub mod same;
pub mod spelt_page;
pub mod write;
