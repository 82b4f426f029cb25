//! The organizing cycle and how people develop in it: what is asked of whom, with which support,
//! what came of it, and the record of it all about each person who takes part.

pub mod accounts;
pub mod merging;
pub mod pages;
pub mod paths;
pub mod records;
pub mod showing;
pub mod space;
pub mod today;
