//! The list: everyone in the unit, found in a second, kept by the members who talk with them.
//!
//! - [`records`]: what is kept, sealed.
//! - [`ledger`]: the one way to change a worker, so that their line and the counts change with them.
//! - [`list`], [`worker`], [`edit`], [`duplicates`], [`export`]: the pages.

pub mod duplicates;
pub mod edit;
pub mod export;
pub mod ledger;
pub mod list;
pub mod records;
pub mod worker;
