//! Gatherings: meetings, socials, trainings, mass calls, barnstorms (product C8). What counts is what
//! people took on there; how many came is told after it.
//!
//! - [`Gathering`]: when, where or by which link, its [`Shift`]s, who hosts.
//! - [`Guests`]: who signed up, who was there, the [`Next`] steps that they took.
//! - [`Figures`]: steps before attendance, and how many did not come of those who had signed up.
//! - [`reminders`]: whom to remind; [`socials`]: where a turf has tests and nobody meets.

mod figures;
mod gathering;
mod guests;
mod suggest;

pub use figures::{Figures, Steps};
pub use gathering::{Fault, Gathering, Kind, Shift};
pub use guests::{Came, Guest, Guests, Joined, Next, SignUp, Step, Who};
pub use suggest::{Held, QUIET_DAYS, REMIND_DAYS, Social, Tested, reminders, socials};
