//! Capacity: what a program of coaches can carry, told on the command line.
//!
//! - [`simulate`]: reads scenarios, lives through them, says what is wrong with one.
//! - [`told`]: what came of it, as plain text.

pub mod simulate;
mod told;
