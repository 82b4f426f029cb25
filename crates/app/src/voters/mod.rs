//! The voter list: what the employer sends for one election. It lies under the leads' turf, apart
//! from our own list, for that case only, and goes on its day.
//!
//! - [`actions`]: requests in, answers out. Nothing leads out of it: there is no export.
//! - [`taking`]: a file read into rows; [`records`]: what is kept.
//! - [`suggesting`]: whom a row may be on our list, for a person to say.
//! - [`sweeping`]: the deletion on its day, as soon as a lead's keys are there.

pub mod actions;
pub mod pages;
pub mod records;
pub mod suggesting;
pub mod sweeping;
pub mod taking;
