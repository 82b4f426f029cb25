//! Which it was: organizing, mobilizing, or hardly either.

use super::Movement;
use crate::Share;

/// What a period was. Organizing is base expansion, moving people who do not already agree;
/// mobilizing turns out those who do (`method.md` 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Which {
    /// At least [`Which::ORGANIZING_PERCENT`] of the one-on-ones were with people who were not
    /// with us yet.
    Organizing,
    /// We talked, or acted, mostly with those who were with us already.
    Mobilizing,
    /// We did too little of either to say.
    HardlyEither,
}

/// Which it was, with what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Which.
    pub which: Which,
    /// Workers talked with, of the unit.
    pub talked_with: Share,
    /// How many it takes to say more than [`Which::HardlyEither`].
    pub enough: u32,
    /// One-on-ones with those who were not with us yet (0, 3, 4, 5), of all.
    pub beyond: Share,
    /// Workers who acted, of the unit.
    pub acted: Share,
}

impl Which {
    /// The share of one-on-ones with those who were not with us yet that makes a period one of
    /// organizing, in percent. Our working rule: the sources name no figure.
    pub const ORGANIZING_PERCENT: u8 = 50;
    /// The share of the unit to be talked with in [`Which::MONTH_DAYS`], in percent, or to act in
    /// the period, for it to be organizing or mobilizing at all. Our working rule.
    pub const ENOUGH_PERCENT: u8 = 5;
    /// The days for which [`Which::ENOUGH_PERCENT`] is; a longer period needs more, up to
    /// the share [`Which::ENOUGH_PERCENT_MAX`], a shorter one needs as much.
    pub const MONTH_DAYS: u32 = 30;
    /// The most that is ever asked for, in percent of the unit.
    pub const ENOUGH_PERCENT_MAX: u8 = 30;
}

impl Movement {
    /// Which it was.
    pub fn which(&self) -> Judged {
        let moved = &self.whole;
        let unit = moved.unit();
        let of_unit = |count| Share { count, of: unit };
        let enough = |hundredths: u64| {
            let needed = (u64::from(unit) * hundredths).div_ceil(10_000).max(1);
            u32::try_from(needed).unwrap_or(u32::MAX)
        };
        // In hundredths of a percent, so that a period of 40 days asks for 6.66%.
        let days = u64::from(self.period.days().max(Which::MONTH_DAYS));
        let share = u64::from(Which::ENOUGH_PERCENT) * 100 * days / u64::from(Which::MONTH_DAYS);
        let to_talk = enough(share.min(u64::from(Which::ENOUGH_PERCENT_MAX) * 100));
        let to_act = enough(u64::from(Which::ENOUGH_PERCENT) * 100);
        let beyond = moved.talks_beyond();
        let which = if moved.talked_with >= to_talk {
            match beyond.reaches(Which::ORGANIZING_PERCENT) {
                true => Which::Organizing,
                false => Which::Mobilizing,
            }
        } else if moved.acted >= to_act {
            Which::Mobilizing
        } else {
            Which::HardlyEither
        };
        Judged {
            which,
            talked_with: of_unit(moved.talked_with),
            enough: to_talk,
            beyond,
            acted: of_unit(moved.acted),
        }
    }
}
