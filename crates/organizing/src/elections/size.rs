use serde::{Deserialize, Serialize};

/// How many could vote, in bands: what one organizer can know by heart, a shop, a plant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Size {
    /// 1 to 9.
    To9,
    /// 10 to 24.
    To24,
    /// 25 to 49.
    To49,
    /// 50 to 99.
    To99,
    /// 100 to 249.
    To249,
    /// 250 to 499.
    To499,
    /// 500 and more.
    More,
}

impl Size {
    /// Every band, the smallest first.
    pub const ALL: [Size; 7] =
        [Size::To9, Size::To24, Size::To49, Size::To99, Size::To249, Size::To499, Size::More];

    /// The band of so many.
    pub fn of(eligible: u32) -> Size {
        match eligible {
            0..=9 => Size::To9,
            10..=24 => Size::To24,
            25..=49 => Size::To49,
            50..=99 => Size::To99,
            100..=249 => Size::To249,
            250..=499 => Size::To499,
            _ => Size::More,
        }
    }

    /// From how many, to how many; the last has no end.
    pub const fn bounds(self) -> (u32, Option<u32>) {
        match self {
            Size::To9 => (1, Some(9)),
            Size::To24 => (10, Some(24)),
            Size::To49 => (25, Some(49)),
            Size::To99 => (50, Some(99)),
            Size::To249 => (100, Some(249)),
            Size::To499 => (250, Some(499)),
            Size::More => (500, None),
        }
    }
}
