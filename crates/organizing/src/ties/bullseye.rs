//! The bullseye: how near to the work everyone in the unit is (`method.md` 2.2). Outer rings are
//! normal, and no failure.

use crate::assessment::{Basis, Support};
use crate::chart::Line;
use crate::{TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};

/// A ring, from the middle out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ring {
    /// On the organizing committee: always at it.
    Core,
    /// Moves others, or has shown support in an act.
    Activist,
    /// Says they support.
    Supporter,
    /// Undecided, not with us now, or not yet assessed.
    Disengaged,
    /// Against.
    Opposed,
}

impl Ring {
    /// From the middle out.
    pub const ALL: [Ring; 5] =
        [Ring::Core, Ring::Activist, Ring::Supporter, Ring::Disengaged, Ring::Opposed];

    /// The ring that someone in the unit stands on. Guesses move nobody (E3).
    pub fn of<T>(line: &Line<T>, on_committee: bool) -> Ring {
        let support = if line.counts() { line.support } else { Support::Unassessed };
        match support {
            _ if on_committee => Ring::Core,
            Support::One => Ring::Activist,
            Support::Two if line.basis == Some(Basis::Act) => Ring::Activist,
            Support::Two => Ring::Supporter,
            Support::Five => Ring::Opposed,
            Support::Unassessed | Support::Three | Support::Four => Ring::Disengaged,
        }
    }
}

/// Everyone in the unit by ring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bullseye {
    /// How many stand on each ring, from the middle out.
    pub rings: [u32; 5],
    /// The same by turf.
    pub by_turf: BTreeMap<TurfId, [u32; 5]>,
}

impl Bullseye {
    /// Counts these lines; whoever is kept off the unit is not counted.
    pub fn of<'a, T: 'a>(
        lines: impl IntoIterator<Item = &'a Line<T>>,
        committee: &BTreeSet<WorkerId>,
    ) -> Bullseye {
        let mut all = Bullseye::default();
        for line in lines.into_iter().filter(|line| line.in_unit()) {
            let ring = Ring::of(line, committee.contains(&line.worker)) as usize;
            all.rings[ring] += 1;
            all.by_turf.entry(line.turf).or_default()[ring] += 1;
        }
        all
    }

    /// Everyone counted: the denominator (E1).
    pub fn unit(&self) -> u32 {
        self.rings.iter().sum()
    }
}
