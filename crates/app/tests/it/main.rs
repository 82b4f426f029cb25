//! The program as its users meet it: real routes, real shelves, callers as values.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod accounts;
mod demo;
mod members;
mod world;
