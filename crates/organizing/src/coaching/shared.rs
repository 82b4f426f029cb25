//! What a drive lets its coach see: chosen by the drive, item by item. Numbers only, or a turf;
//! by itself nothing. There is no place in it for a name.

use crate::TurfId;
use crate::arc::{Mark, Measure, Path, Stage};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that a drive can share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Item {
    /// The path and the stage of the drive.
    Stage,
    /// One count, against its mark in the stage that the drive is in.
    Count(Measure),
    /// A turf: the coach gets its key like a member, and sees who is in it.
    Turf(TurfId),
}

/// What a drive has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen(BTreeSet<Item>);

/// What the coach gets of it: numbers, and the turf that is opened to them. It is made by the
/// drive and sealed to the coach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    stage: Option<(Path, Stage)>,
    marks: Vec<Mark>,
    few: BTreeSet<Measure>,
    turfs: BTreeSet<TurfId>,
}

impl Chosen {
    /// The most items.
    pub const ITEMS_MAX: usize = 100;

    /// Shares one more. Beyond the most, nothing changes; returns whether it is shared now.
    pub fn share(&mut self, item: Item) -> bool {
        if self.0.len() < Chosen::ITEMS_MAX {
            self.0.insert(item);
        }
        self.0.contains(&item)
    }

    /// Shares one no longer.
    pub fn take_back(&mut self, item: Item) {
        self.0.remove(&item);
    }

    /// What is shared.
    pub fn items(&self) -> &BTreeSet<Item> {
        &self.0
    }

    /// Whether the coach may open something beside numbers.
    pub fn opens_names(&self) -> bool {
        self.0.iter().any(|item| matches!(item, Item::Turf(_)))
    }

    /// What the coach gets. `marks` gives those of a stage as they stand today, and only those
    /// whose count is known.
    pub fn give(&self, path: Path, stage: Stage, marks: impl Fn(Stage) -> Vec<Mark>) -> Shared {
        let has = |item: Item| self.0.contains(&item);
        // The marks of every stage tell every measure that was chosen; the drive's own stage
        // says against which mark. A count is told once.
        let mut shared = Shared::default();
        let others = path.stages().iter().filter(|other| **other != stage);
        for stage in std::iter::once(&stage).chain(others) {
            for mark in marks(*stage) {
                let known = shared.marks.iter().any(|other| other.measure == mark.measure);
                if !known && has(Item::Count(mark.measure)) {
                    shared.tell(mark);
                }
            }
        }
        shared.stage = has(Item::Stage).then_some((path, stage));
        let turfs = self.0.iter().filter_map(|item| match item {
            Item::Turf(turf) => Some(*turf),
            Item::Stage | Item::Count(_) => None,
        });
        shared.turfs = turfs.collect();
        shared
    }
}

impl Shared {
    /// The smallest number of people that a count tells: fewer would single them out.
    pub const PEOPLE_MIN: u32 = 5;

    fn tell(&mut self, mark: Mark) {
        let few = mark.measure.is_of_people() && (1..Shared::PEOPLE_MIN).contains(&mark.have);
        // Of a few it is told that they are few, and whether they make the mark.
        let have = match few {
            true if mark.met() => mark.need,
            true => 0,
            false => mark.have,
        };
        self.few.extend(few.then_some(mark.measure));
        self.marks.push(Mark { have, ..mark });
    }

    /// Whether a count is told as "fewer than [`Shared::PEOPLE_MIN`]" alone: then `have` of its
    /// mark says no more than whether it is made.
    pub fn is_few(&self, measure: Measure) -> bool {
        self.few.contains(&measure)
    }

    /// Whether the drive shares nothing.
    pub fn is_empty(&self) -> bool {
        *self == Shared::default()
    }

    /// Where the drive stands, if it says so.
    pub fn stage(&self) -> Option<(Path, Stage)> {
        self.stage
    }

    /// The benchmarks: each count that is shared, against its mark.
    pub fn benchmarks(&self) -> &[Mark] {
        &self.marks
    }

    /// Turfs that are open to the coach.
    pub fn turfs(&self) -> &BTreeSet<TurfId> {
        &self.turfs
    }
}
