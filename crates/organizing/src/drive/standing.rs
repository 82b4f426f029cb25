//! Where a drive stands toward its goal, over the whole unit, and turf by turf.

use super::Tally;
use crate::chart::Line;
use crate::{Day, TurfId, assessment::Freshness};

/// Support over the whole unit, toward the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thermometer {
    /// Everyone in the unit, also those not on the list yet: the denominator (E1).
    pub unit: u32,
    /// Of these, not on the list yet.
    pub unlisted: u32,
    /// Support 1 or 2, by act or by word.
    pub supporters: u32,
    /// By support, 0 to 5; place 0 holds the unlisted too.
    pub by_support: [u32; 6],
    /// Of place 0: guessed only, which counts for nothing (E3).
    pub guessed: u32,
    /// The goal, in percent of the unit.
    pub goal_percent: u8,
}

impl Thermometer {
    /// The usual goal (`method.md` 1): 90% unity.
    pub const GOAL_PERCENT: u8 = 90;

    /// The thermometer of a drive. `unit_size` is how many workers the drive reckons are in the
    /// unit, where it does; those not listed yet stay in the denominator.
    pub fn of(tally: &Tally, unit_size: Option<u32>, goal_percent: u8) -> Thermometer {
        let listed = tally.unit();
        let unlisted = unit_size.unwrap_or(0).saturating_sub(listed);
        let mut by_support = tally.by_support;
        by_support[0] = by_support[0].saturating_add(unlisted);
        Thermometer {
            unit: listed.saturating_add(unlisted),
            unlisted,
            supporters: tally.supporters(),
            by_support,
            guessed: tally.guessed,
            goal_percent: goal_percent.min(100),
        }
    }

    /// Supporters in tenths of a percent of the unit, rounded down: a goal is never reached by
    /// rounding. 0 for an empty unit.
    pub fn permille(&self) -> u16 {
        let permille = u64::from(self.supporters) * 1000 / u64::from(self.unit.max(1));
        u16::try_from(permille).unwrap_or(1000)
    }

    /// How many supporters reach the goal.
    pub fn goal(&self) -> u32 {
        let goal = (u64::from(self.unit) * u64::from(self.goal_percent)).div_ceil(100);
        u32::try_from(goal).unwrap_or(u32::MAX)
    }

    /// How many are still missing.
    pub fn missing(&self) -> u32 {
        self.goal().saturating_sub(self.supporters)
    }

    /// Whether the goal is reached; an empty unit has reached nothing.
    pub fn reached(&self) -> bool {
        self.unit > 0 && self.missing() == 0
    }
}

/// Where one turf stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurfStanding {
    /// Which turf.
    pub turf: TurfId,
    /// Its workers in the unit.
    pub unit: u32,
    /// Support 1 or 2, by act or by word.
    pub supporters: u32,
    /// Not assessed by an act or a word.
    pub unassessed: u32,
    /// With at least one one-on-one.
    pub talked: u32,
}

/// Where the drive stands, from its tallies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// All turfs together.
    pub whole: Tally,
    /// Toward the goal.
    pub thermometer: Thermometer,
    /// Each turf with anyone in it, the most unassessed first.
    pub turfs: Vec<TurfStanding>,
}

impl Standing {
    /// Adds up the tallies of the turfs.
    pub fn of<'a>(
        tallies: impl IntoIterator<Item = (TurfId, &'a Tally)>,
        unit_size: Option<u32>,
        goal_percent: u8,
    ) -> Standing {
        let mut whole = Tally::default();
        let mut turfs = Vec::new();
        for (turf, tally) in tallies {
            whole.add(tally);
            if tally.unit() > 0 {
                turfs.push(TurfStanding {
                    turf,
                    unit: tally.unit(),
                    supporters: tally.supporters(),
                    unassessed: tally.unassessed(),
                    talked: tally.talked,
                });
            }
        }
        turfs.sort_by_key(|turf| (std::cmp::Reverse(turf.unassessed), turf.turf));
        let thermometer = Thermometer::of(&whole, unit_size, goal_percent);
        Standing { whole, thermometer, turfs }
    }
}

/// How many counted assessments are fresh, aging and stale today.
pub fn ages<'a, T: 'a>(lines: impl IntoIterator<Item = &'a Line<T>>, today: Day) -> [u32; 3] {
    let mut ages = [0; 3];
    for line in lines.into_iter().filter(|line| line.counts()) {
        match line.freshness(today) {
            Some(Freshness::Fresh) => ages[0] += 1,
            Some(Freshness::Aging) => ages[1] += 1,
            Some(Freshness::Stale) => ages[2] += 1,
            None => {}
        }
    }
    ages
}
