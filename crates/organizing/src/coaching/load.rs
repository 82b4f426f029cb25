//! How much a coach carries: three to five cases (`method.md` 4, N11). It warns and forbids
//! nothing: people know what they can carry.

use crate::Refusal;
use serde::{Deserialize, Serialize};

/// From how many cases on a desk warns; it sets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loads {
    enough: u8,
    full: u8,
}

/// How much someone carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Load {
    /// There is room for so many until it is enough.
    Room(u8),
    /// It is enough: as many cases as is usual.
    Enough,
    /// As many as a coach should have at most.
    Full,
    /// So many more than that: who takes some over?
    Over(u8),
}

impl Default for Loads {
    fn default() -> Loads {
        Loads { enough: 3, full: 5 }
    }
}

impl Loads {
    /// The most cases that a desk calls full.
    pub const FULL_MAX: u8 = 20;

    /// Sets the marks.
    ///
    /// # Errors
    /// `loads-range` at `full`.
    pub fn set(enough: u8, full: u8) -> Result<Loads, Refusal> {
        let in_range = 1 <= enough && enough <= full && full <= Loads::FULL_MAX;
        in_range.then_some(Loads { enough, full }).ok_or(Refusal::at("full", "loads-range"))
    }

    /// The marks: from how many cases on it is enough, and full.
    pub fn marks(&self) -> (u8, u8) {
        (self.enough, self.full)
    }

    /// How much so many open cases are.
    pub fn of(&self, cases: usize) -> Load {
        let cases = u8::try_from(cases).unwrap_or(u8::MAX);
        match cases {
            _ if cases < self.enough => Load::Room(self.enough - cases),
            _ if cases < self.full => Load::Enough,
            _ if cases == self.full => Load::Full,
            _ => Load::Over(cases - self.full),
        }
    }
}
