//! A share of the unit.

use serde::{Deserialize, Serialize};

/// A share of the whole unit in percent, 1 to 100. It is reached by counting, never by rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Share(u8);

impl Share {
    /// Of percents known to be within 1 to 100; others give the nearest.
    pub(crate) const fn known(percent: u8) -> Share {
        match percent {
            0 => Share(1),
            1..=100 => Share(percent),
            _ => Share(100),
        }
    }

    /// A share of so many percent; none outside 1 to 100.
    pub fn new(percent: u32) -> Option<Share> {
        u8::try_from(percent).ok().filter(|percent| (1..=100).contains(percent)).map(Share)
    }

    /// In percent.
    pub fn percent(self) -> u8 {
        self.0
    }

    /// How many of a unit reach it.
    pub fn of(self, unit: u32) -> u32 {
        let needed = (u64::from(unit) * u64::from(self.0)).div_ceil(100);
        u32::try_from(needed).unwrap_or(u32::MAX)
    }

    /// Whether so many of a unit reach it. An empty unit reaches nothing.
    pub fn reached(self, count: u32, unit: u32) -> bool {
        unit > 0 && count >= self.of(unit)
    }
}

impl TryFrom<u8> for Share {
    type Error = &'static str;

    fn try_from(percent: u8) -> Result<Share, Self::Error> {
        Share::new(u32::from(percent)).ok_or("a share is 1 to 100 percent")
    }
}

impl From<Share> for u8 {
    fn from(share: Share) -> u8 {
        share.0
    }
}
