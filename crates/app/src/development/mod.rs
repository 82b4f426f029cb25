//! The organizing cycle and how people develop in it: what is asked of whom, with which support,
//! what came of it, and the record of it all about each person who takes part.
//!
//! - [`recording`], [`asking`], [`ending`], [`supporting`], [`debriefing`], [`teams`],
//!   [`sizing`]: requests in, answers out; [`pages`] lays them out, [`told`] says what is known.
//! - [`laying`]: a plan as its form carries it; [`tying`]: a task of it that is an ask of its own;
//!   [`weighing`]: what is known before one asks.
//! - [`seen`]: a person as their pages need them, and the one way in which these change them;
//!   [`people`]: names, and one person chosen by name.
//! - [`records`], [`paths`]: what is kept; [`accounts`]: which member is who on the list;
//!   [`merging`]: two records of one person.

pub mod accounts;
pub mod asking;
pub mod debriefing;
pub mod ending;
pub mod laying;
pub mod merging;
pub mod pages;
pub mod paths;
pub mod people;
pub mod recording;
pub mod records;
pub mod seen;
pub mod showing;
pub mod sizing;
pub mod space;
pub mod supporting;
pub mod teams;
pub mod today;
pub mod told;
pub mod tying;
pub mod weighing;
