//! The arc: the stages of a drive and the decisions that move it, the plan toward a day, the calendar
//! of notices, how ready we are to strike, what management does about it.
//!
//! - [`actions`], [`boss`], [`plan`], [`calendar`], [`readiness`]: requests in, answers out.
//! - [`records`]: what is kept, under the space's key and without names of workers.
//! - [`shown`]: what is known of the drive today, and from where; [`pages`] lays it out.
//! - [`pressing`]: what the first page of a drive takes from it.

pub mod actions;
pub mod boss;
pub mod calendar;
pub mod pages;
pub mod plan;
pub mod pressing;
pub mod readiness;
pub mod records;
pub mod shown;
