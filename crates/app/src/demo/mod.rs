//! The demo: an invented hospital and four people to step in as. Its sign-in exists only here.
//!
//! `hospital`, `names`, `sayings` and `cast` say what there is to invent from; `dice` throws;
//! `workers`, `talks`, `fights` and `ladder` invent; `fill` puts it on the shelf, `leading` seats
//! the committee, `opposed` moves the drive and has management answer, `planned` plans toward a vote,
//! `canvassing` runs engines, `grown` says who grew in them, `asked` asks people,
//! `gathered` gathers them, `called` calls others elsewhere to start, `helped` has a desk answer those
//! who ask for help, `coached` meets with them, `placed` runs a salting program;
//! `employers` and `researching` are a research space.

pub mod actions;
mod asked;
pub mod called;
mod canvassing;
mod cast;
mod coached;
mod dice;
mod employers;
mod fights;
pub mod fill;
mod gathered;
mod grown;
pub mod helped;
mod hospital;
mod ladder;
mod leading;
mod names;
mod opposed;
pub mod pages;
pub mod placed;
mod planned;
pub mod researching;
mod sayings;
mod shared;
mod signing;
mod talks;
mod workers;

use vault::Id;

/// The people a visitor can step in as.
pub struct Demo {
    /// The drive.
    pub space: Id,
    /// The desk of coaches.
    pub desk: Id,
    /// The research space.
    pub research: Id,
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
