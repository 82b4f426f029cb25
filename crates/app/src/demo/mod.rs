//! The demo: an invented hospital and four people to step in as. Its sign-in exists only here.

pub mod actions;
pub mod fill;
pub mod pages;

use vault::Id;

/// The people a visitor can step in as.
pub struct Demo {
    /// The drive.
    pub space: Id,
    /// Who there is.
    pub cast: Vec<Person>,
}

/// One of them.
pub struct Person {
    /// What the form sends: `lead`, `organizer`, `member`, `coach`.
    pub part: &'static str,
    /// Their invented name.
    pub name: &'static str,
    /// Their account.
    pub account: Id,
    /// The seed of their identity: known to the demo, as nobody's is anywhere else.
    pub seed: [u8; 32],
}
