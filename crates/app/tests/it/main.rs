//! The program as its users meet it: real routes, real shelves, callers as values.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod accounts;
mod chart;
mod demo;
mod imports;
mod drive;
mod members;
mod turfs;
mod people;
mod world;
