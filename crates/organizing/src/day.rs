use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A calendar day, counted in days since 1 January 1970 (negative before it).
///
/// The method dates everything by the day: finer times would tell more about people than
/// organizing needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Day(pub i32);

impl Day {
    const EPOCH: Date = Date::constant(1970, 1, 1);

    /// The day of a date.
    pub fn of(date: Date) -> Day {
        Day((date - Day::EPOCH).get_days())
    }

    /// The date of this day; days outside the years -9999 to 9999 give the nearest date.
    pub fn date(self) -> Date {
        Day::EPOCH.saturating_add(jiff::Span::new().try_days(self.0).unwrap_or_default())
    }

    /// Whole days from `earlier` to this day; negative when `earlier` is later.
    pub fn since(self, earlier: Day) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// This day moved by `days`.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// The number of the week that this day is in (weeks begin on Monday; week 0 holds
    /// 1 January 1970). The only time that is ever kept in the clear.
    pub fn week(self) -> i32 {
        self.0.saturating_add(3).div_euclid(7)
    }
}
