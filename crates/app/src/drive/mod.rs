//! The drive: where it stands toward its goal, what is weakest, what to do next.
//!
//! - [`actions`]: requests in, answers out.
//! - [`overview`]: what the first page of a drive shows, gathered; [`today`] lays it out,
//!   [`pressing`] what the arc says is next and weakest.
//! - [`pages`]: the list of drives, the form that starts one, settings; [`more`]: the ways to the rest.
//! - [`small`]: what may be told of turfs that someone does not hold.
//! - [`starting`]: starting a drive.

pub mod actions;
pub mod more;
pub mod overview;
pub mod pages;
pub mod pressing;
pub mod records;
pub mod small;
pub mod starting;
pub mod today;
