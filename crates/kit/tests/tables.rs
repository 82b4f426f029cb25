//! Lists as people have them come in whole, and lists that go out come back the same.
#![allow(clippy::unwrap_used, clippy::panic)]
#![allow(missing_docs)]

#[path = "tables/common.rs"]
mod common;
#[path = "tables/office.rs"]
mod office;
#[path = "tables/text.rs"]
mod text;
