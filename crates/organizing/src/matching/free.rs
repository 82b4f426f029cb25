//! When someone is free, in their own time, and how that falls together with another's.

use crate::Refusal;
use serde::{Deserialize, Serialize};

/// A time zone, in minutes from UTC; east is more.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Zone(i16);

/// The hours of a week in which someone is free, from Monday, in their own time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Free([u32; 7]);

/// The quarters of hours of a week in UTC: all time zones differ by whole ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Week([u64; WORDS]);

const QUARTERS: u32 = 7 * 24 * 4;
const WORDS: usize = QUARTERS.div_ceil(64) as usize;

impl Zone {
    /// A time zone of so many minutes.
    ///
    /// # Errors
    /// `zone-unknown` at `zone` outside -12 to +14 hours and between quarters of an hour.
    pub fn minutes(minutes: i16) -> Result<Zone, Refusal> {
        let known = (-720..=840).contains(&minutes) && minutes % 15 == 0;
        known.then_some(Zone(minutes)).ok_or(Refusal::at("zone", "zone-unknown"))
    }

    /// Its minutes from UTC.
    pub fn get(self) -> i16 {
        self.0
    }

    /// Minutes by which two differ, the shorter way around.
    pub fn apart(self, other: Zone) -> u16 {
        let apart = self.0.abs_diff(other.0);
        apart.min(1_440_u16.saturating_sub(apart))
    }
}

impl Free {
    /// Free in these hours of these days (0 Monday, 0 midnight); what no week has is left out.
    pub fn at(hours: impl IntoIterator<Item = (u8, u8)>) -> Free {
        let mut free = Free::default();
        for (day, hour) in hours.into_iter().filter(|(_, hour)| *hour < 24) {
            if let Some(day) = free.0.get_mut(usize::from(day)) {
                *day |= 1 << hour;
            }
        }
        free
    }

    /// Whether they are free in this hour.
    pub fn has(&self, day: u8, hour: u8) -> bool {
        hour < 24 && self.0.get(usize::from(day)).is_some_and(|day| day & (1 << hour) != 0)
    }

    /// Whether nothing was told.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|day| *day == 0)
    }

    /// Hours of the week.
    pub fn hours(&self) -> u32 {
        self.0.iter().map(|day| day.count_ones()).sum()
    }

    /// The same in UTC.
    pub(super) fn week(&self, zone: Zone) -> Week {
        let mut week = Week([0; WORDS]);
        let shift = i32::from(zone.0) / 15;
        for (day, hours) in (0..).zip(self.0) {
            for hour in (0..24_i32).filter(|hour| hours & (1 << hour) != 0) {
                for quarter in 0..4 {
                    let local = (day * 24 + hour) * 4 + quarter;
                    let utc = (local - shift).rem_euclid(QUARTERS.cast_signed());
                    let utc = usize::try_from(utc).unwrap_or(0);
                    week.0[utc / 64] |= 1 << (utc % 64);
                }
            }
        }
        week
    }
}

impl Week {
    /// Whole hours that two have in common.
    pub(super) fn shared(&self, other: &Week) -> u32 {
        self.0.iter().zip(&other.0).map(|(mine, theirs)| (mine & theirs).count_ones()).sum::<u32>()
            / 4
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn hours_fall_together_across_time_zones_and_the_end_of_the_week() {
        for (mine, theirs, shared) in [
            ((0, (0, 18)), (0, (0, 18)), 1),
            ((-480, (0, 18)), (-300, (0, 21)), 1),
            ((-480, (0, 18)), (-300, (0, 18)), 0),
            // Sunday night in the west is Monday morning in the east.
            ((-300, (6, 22)), (120, (0, 5)), 1),
            // Half an hour is no hour.
            ((0, (2, 12)), (330, (2, 17)), 0),
        ] {
            let week =
                |(zone, at): (i16, (u8, u8))| Free::at([at]).week(Zone::minutes(zone).unwrap());
            assert_eq!(week(mine).shared(&week(theirs)), shared, "{mine:?} {theirs:?}");
        }
        assert_eq!(Zone(840).apart(Zone(-600)), 0);
        assert_eq!(Zone::minutes(7).unwrap_err().sentence, "zone-unknown");
        assert_eq!(Free::at([(7, 1), (0, 24), (1, 5)]).hours(), 1);
    }
}
