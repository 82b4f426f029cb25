//! The organizing committee: who is on it, whether it covers every corner, whom to recruit next.
//!
//! - [`actions`]: requests in, answers out.
//! - [`records`]: what is kept: seats by worker, under the space's key; names come from the turfs.
//! - [`there`]: who of it was there at a decision.
//! - [`shown`]: what the page is drawn from; [`pages`] lays it out, [`plan_page`] the plan and the
//!   what-if.

pub mod actions;
pub mod pages;
pub mod plan_page;
pub mod records;
pub mod shown;
pub mod there;
