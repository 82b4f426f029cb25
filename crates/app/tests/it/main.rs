//! The program as its users meet it: real routes, real shelves, callers as values.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod accounts;
mod chart;
mod conversations;
mod demo;
mod gates;
mod drive;
mod imports;
mod members;
mod people;
mod turfs;
mod words;
mod world;
