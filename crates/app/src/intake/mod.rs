//! Intake: a worker asks for help, and a desk of coaches answers. A desk is a space of its own.
//!
//! - [`public`]: the page where somebody asks for help; [`form`] how that is sealed to the desk, in
//!   the browser where script runs and at once on the server where it does not.
//! - [`told`]: what a form says, read the same way wherever it was sealed.
//! - [`records`]: the requests, the board with a line for each that is open, the closed ones in parts.
//! - [`keeping`]: one change of one request, and the board with it.
//! - [`sweeping`]: what comes in, what is late, who left: done before any page of the desk is shown,
//!   so that nothing ages unseen.
//! - [`actions`], [`acting`], [`writing`]: the queue, one request, what is done with it; [`settings`] of the desk.
//! - [`renewing`]: new keys for the public form when someone goes.
//! - [`pages`] lays them out.

pub mod acting;
pub mod actions;
pub mod form;
pub mod keeping;
pub mod pages;
pub mod public;
pub mod records;
pub mod renewing;
pub mod settings;
pub mod sweeping;
pub mod told;
pub mod writing;
