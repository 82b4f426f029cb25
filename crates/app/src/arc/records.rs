//! What is kept of the arc: a record each of the moves, of what management did, of the plan, of the
//! days in the calendar and of the plan for hardship.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::arc::{Arc, BossEvent};
use organizing::packs::Starts;
use organizing::plan::{MilestoneId, Moved, Plan, moved};
use organizing::turf::Tree;
use organizing::{Day, Decision, MemberId, Refusal};
use serde::{Deserialize, Serialize};
use store::Reader;

impl Kept for Arc {
    const KIND: &'static str = "arc";
    const UNDER: Under = Under::Space;
}

/// What management did, as it was recorded. Rows are only added and, where they were a mistake,
/// taken back.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct BossEvents {
    /// In the order in which they were recorded.
    pub rows: Vec<Row>,
}

/// One event.
#[derive(Clone, Serialize, Deserialize)]
pub struct Row {
    /// What was done.
    pub event: BossEvent,
    /// Who took it back, and when.
    pub taken_back: Option<(MemberId, Day)>,
}

impl BossEvents {
    /// The most events that a drive keeps.
    pub const ROWS_MAX: usize = 2_000;

    /// Adds one.
    ///
    /// # Errors
    /// `boss-events-full`.
    pub fn add(&mut self, event: BossEvent) -> Result<(), Refusal> {
        if self.rows.len() >= BossEvents::ROWS_MAX {
            return Err(Refusal::of("boss-events-full"));
        }
        self.rows.push(Row { event, taken_back: None });
        Ok(())
    }

    /// What counts, with the number of its row.
    pub fn standing(&self) -> impl Iterator<Item = (usize, &BossEvent)> {
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, row)| row.taken_back.is_none()).map(|(number, row)| (number, &row.event))
    }
}

impl Kept for BossEvents {
    const KIND: &'static str = "boss";
    const UNDER: Under = Under::Space;
}

/// The plan toward a day, and as it stood before it was last changed.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Planned {
    /// The plan; none until a day is set.
    pub plan: Option<Plan>,
    /// The number that the next milestone gets. None is given twice.
    pub next: u16,
    /// As it stood before the day on which it was last changed.
    pub before: Option<Plan>,
    /// Who changed it last, and when.
    pub changed: Option<(MemberId, Day)>,
}

impl Planned {
    /// Puts a changed plan in the place of the one before it. What is marked begun or done is no
    /// change of the plan.
    pub fn change(&mut self, plan: Plan, by: MemberId, today: Day) {
        let next = plan.milestones.iter().map(|one| one.id.0.saturating_add(1)).max();
        self.next = self.next.max(next.unwrap_or(1));
        let before = self.plan.replace(plan);
        // Changes of one day are one change.
        if self.changed.is_none_or(|(_, on)| on != today) {
            self.before = before;
        }
        self.changed = Some((by, today));
    }

    /// The number for a new milestone.
    pub fn next_id(&self) -> MilestoneId {
        MilestoneId(self.next.max(1))
    }

    /// What moved with the last change and since.
    pub fn moved(&self, today: Day) -> Vec<Moved> {
        let (Some(plan), Some((_, on))) = (&self.plan, self.changed) else { return Vec::new() };
        moved(&self.before.as_ref().unwrap_or(plan).lay(on), &plan.lay(today))
    }
}

impl Kept for Planned {
    const KIND: &'static str = "plan";
    const UNDER: Under = Under::Space;
}

impl Kept for Starts {
    const KIND: &'static str = "calendar";
    const UNDER: Under = Under::Space;
}

/// When the plan for hardship was agreed: each time a decision, with what it says in a few words.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Hardship {
    /// In the order in which they were written down.
    pub agreed: Vec<Decision>,
}

impl Hardship {
    /// The most times that are kept.
    pub const AGREED_MAX: usize = 200;

    /// Adds one.
    ///
    /// # Errors
    /// `hardship-full`.
    pub fn agree(&mut self, decision: Decision) -> Result<(), Refusal> {
        if self.agreed.len() >= Hardship::AGREED_MAX {
            return Err(Refusal::of("hardship-full"));
        }
        self.agreed.push(decision);
        Ok(())
    }

    /// The last time.
    pub fn last(&self) -> Option<&Decision> {
        self.agreed.iter().max_by_key(|decision| decision.on())
    }
}

impl Kept for Hardship {
    const KIND: &'static str = "hardship";
    const UNDER: Under = Under::Space;
}

/// The plan; an empty one until a day is set.
///
/// # Errors
/// The shelf's.
pub fn planned(shelf: &mut Reader, keys: &Keys) -> Result<Held<Planned>, Failure> {
    kept::only(shelf, keys)
}

/// The days that the calendar counts from.
///
/// # Errors
/// The shelf's.
pub fn starts(shelf: &mut Reader, keys: &Keys) -> Result<Held<Starts>, Failure> {
    kept::only(shelf, keys)
}

/// When the plan for hardship was agreed.
///
/// # Errors
/// The shelf's.
pub fn hardship(shelf: &mut Reader, keys: &Keys) -> Result<Held<Hardship>, Failure> {
    kept::only(shelf, keys)
}

/// Where the drive is; one that nobody moved yet is quiet.
///
/// # Errors
/// The shelf's.
pub fn arc(shelf: &mut Reader, keys: &Keys) -> Result<Held<Arc>, Failure> {
    kept::only(shelf, keys)
}

/// What management did.
///
/// # Errors
/// The shelf's.
pub fn boss(shelf: &mut Reader, keys: &Keys) -> Result<Held<BossEvents>, Failure> {
    kept::only(shelf, keys)
}

/// The first day of the drive.
pub fn began(tree: &Tree) -> Day {
    tree.turfs.iter().map(|turf| turf.since).min().unwrap_or(Day(0))
}
