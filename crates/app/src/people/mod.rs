//! The list: everyone in the unit, found in a second, kept by the members who talk with them.
//!
//! - [`records`]: what is kept, sealed.
//! - [`ledger`]: the one way to change a worker, so that their line and the counts change with them;
//!   [`backs`]: ties, issues and history on the backs of sheets; [`renewing`]: writing these anew.
//! - [`looking`]: searches and filters; [`typed`]: a worker as forms carry them; [`told`]: how
//!   pages tell what is known.
//! - [`list`], [`worker`], [`edit`], [`duplicates`], [`export`]: requests in, answers out.
//! - [`pages`]: the pages.

pub mod backs;
pub mod duplicates;
pub mod edit;
pub mod export;
pub mod ledger;
pub mod list;
pub mod looking;
pub mod pages;
pub mod records;
pub mod renewing;
pub mod told;
pub mod typed;
pub mod worker;
