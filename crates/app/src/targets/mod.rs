//! Targets: a research space's employers, what speaks for each and why, and the public files that
//! tell what was won, lost and struck there.
//!
//! - [`actions`]: the ranked list, one employer, two beside one another, the weights.
//! - [`editing`]: the form of an employer; [`adding`] what is added to one and taken off it, and
//!   which names in the files are its own.
//! - [`bringing`]: files that come in and go; [`reading`] says what one is and reads it.
//! - [`heat`]: requests and drives from there, counted where the reader may count them.
//! - [`looking`]: which names in the files are like an employer's, and what happened under them.
//! - [`seeding`]: from an employer to a call or a program, in one step.
//! - [`records`]: what is kept. What the files say is public; whom we look at is not.

pub mod actions;
pub mod adding;
pub mod bringing;
pub mod editing;
pub mod heat;
pub mod looking;
pub mod pages;
pub mod reading;
pub mod records;
pub mod seeding;
