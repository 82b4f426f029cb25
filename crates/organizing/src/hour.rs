use crate::Day;
use serde::{Deserialize, Serialize};

/// An hour, counted since 1 January 1970 in UTC.
///
/// The method dates by the [`Day`]. Only a promise that is made in hours is kept in hours: that
/// whoever asks for help hears from somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Hour(pub i32);

impl Hour {
    /// The first hour of a day.
    pub fn of(day: Day) -> Hour {
        Hour(day.0.saturating_mul(24))
    }

    /// The day that this hour is in.
    pub fn day(self) -> Day {
        Day(self.0.div_euclid(24))
    }

    /// Whole hours from `earlier` to this one; negative when `earlier` is later.
    pub fn since(self, earlier: Hour) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// This hour moved by `hours`.
    pub fn plus(self, hours: i32) -> Hour {
        Hour(self.0.saturating_add(hours))
    }
}
