//! Salting: the program space. Where we aim and which jobs are open there is for everyone inside;
//! who takes one stands in a compartment that opens for that person and their mentor alone.
//!
//! - [`actions`]: the page of the program, and what is written there.
//! - [`compartment`]: one placement, for the two whom it concerns.
//! - [`records`]: what is kept. [`sealing`]: how a placement is shut in for two.
//! - [`sweeping`]: placements whose day has come are shredded.
//! - [`pages`]: how it looks.

pub mod actions;
pub mod compartment;
pub mod pages;
pub mod records;
pub mod sealing;
pub mod sweeping;
