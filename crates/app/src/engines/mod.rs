//! Leadership development engines: programs that we run again and again, in which every role spots
//! people for the next.
//!
//! - [`kits`]: what comes with the program; [`records`]: what is kept.
//! - [`reading`]: who the people of a run are.
//! - [`actions`]: engines, and the form of our own ([`typed`]); [`running`]: a run;
//!   [`attending`]: who came, and what was counted; [`asking`]: whom to ask for what, weighed by
//!   [`weighing`]; [`climbing`]: what came of it; [`lessons`]: readings, and the meeting about the
//!   people whom one develops; [`following`]: two records of one person become one.
//! - [`pages`]: the pages.

pub mod actions;
pub mod asking;
pub mod attending;
pub mod climbing;
pub mod following;
pub mod kits;
pub mod lessons;
pub mod pages;
pub mod reading;
pub mod records;
pub mod running;
pub mod typed;
pub mod weighing;
