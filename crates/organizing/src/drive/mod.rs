//! The drive: where it stands toward 90%, what is weakest, and what to do next.

mod standing;
mod steps;
mod tally;

pub use standing::{Standing, Thermometer, TurfStanding, ages};
pub use steps::{NextMove, Why, next_moves};

use serde::{Deserialize, Serialize};

/// The counts of one turf, kept sealed for everyone in the space and changed with what they count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Workers in the unit by support, 0 to 5, where the basis is an act or the worker's word;
    /// everyone else in the unit is in place 0.
    pub by_support: [u32; 6],
    /// Of those counted in place 0: rated by a guess only (E3).
    pub guessed: u32,
    /// People kept off the unit (supervisors, managers, left).
    pub excluded: u32,
    /// Workers in the unit with at least one one-on-one.
    pub talked: u32,
    /// One-on-ones by week number ([`crate::Day::week`]), ascending.
    pub talks_by_week: Vec<(i32, u32)>,
}
