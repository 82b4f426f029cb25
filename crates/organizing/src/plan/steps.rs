//! The plan: milestones laid backward from a day (`method.md` 1: the timeline is built backward
//! from the end, and check-ins come before what is critical).

use crate::assessment::AHEAD_DAYS_MAX;
use crate::{Day, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// A milestone within its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MilestoneId(pub u16);

/// Something to have done on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// Which.
    pub id: MilestoneId,
    /// What.
    pub what: Personal,
    /// Who sees to it; without one it is pointed out.
    pub owner: Option<MemberId>,
    /// How many days it takes.
    pub days: u16,
    /// What must be done before it begins.
    pub after: Vec<MilestoneId>,
    /// When it was begun.
    pub begun: Option<Day>,
    /// When it was done.
    pub done: Option<Day>,
}

/// A plan toward a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The day that it is laid back from.
    pub ends: Day,
    /// The milestones, in any order.
    pub milestones: Vec<Milestone>,
}

impl Plan {
    /// The most milestones.
    pub const MILESTONES_MAX: usize = 200;
    /// The most days that one takes.
    pub const DAYS_MAX: u16 = 1_000;
    /// The most characters of what it is.
    pub const WHAT_CHARS_MAX: usize = 200;
    /// The most others that one waits for.
    pub const AFTER_MAX: usize = 20;

    /// Whether the plan can be laid, or at which field it cannot.
    ///
    /// # Errors
    /// `plan-before-drive`, `plan-milestone-missing`, `plan-milestone-too-long`,
    /// `plan-milestone-days`, `plan-milestone-twice`, `plan-too-many`, `plan-after-unknown`,
    /// `plan-after-too-many`, `plan-in-a-circle`, `plan-begun-in-the-future`,
    /// `plan-done-in-the-future`, `plan-done-before-begun`.
    pub fn check(&self, drive_began: Day, today: Day) -> Result<(), Refusal> {
        if self.ends < drive_began {
            return Err(Refusal::at("ends", "plan-before-drive"));
        }
        if self.milestones.len() > Plan::MILESTONES_MAX {
            return Err(Refusal::of("plan-too-many"));
        }
        for one in &self.milestones {
            self.check_one(one, today)?;
        }
        if self.in_order().len() < self.milestones.len() {
            return Err(Refusal::at("after", "plan-in-a-circle"));
        }
        Ok(())
    }

    fn check_one(&self, one: &Milestone, today: Day) -> Result<(), Refusal> {
        if one.what.is_empty() {
            return Err(Refusal::at("what", "plan-milestone-missing"));
        }
        if one.what.reveal().chars().count() > Plan::WHAT_CHARS_MAX {
            return Err(Refusal::at("what", "plan-milestone-too-long"));
        }
        if one.days > Plan::DAYS_MAX {
            return Err(Refusal::at("days", "plan-milestone-days"));
        }
        let ahead = |on: Option<Day>| on.is_some_and(|on| on > today.plus(AHEAD_DAYS_MAX));
        if ahead(one.begun) {
            return Err(Refusal::at("begun", "plan-begun-in-the-future"));
        }
        if ahead(one.done) {
            return Err(Refusal::at("done", "plan-done-in-the-future"));
        }
        if one.begun.zip(one.done).is_some_and(|(begun, done)| done < begun) {
            return Err(Refusal::at("done", "plan-done-before-begun"));
        }
        if self.milestones.iter().filter(|other| other.id == one.id).count() > 1 {
            return Err(Refusal::of("plan-milestone-twice"));
        }
        if one.after.len() > Plan::AFTER_MAX {
            return Err(Refusal::at("after", "plan-after-too-many"));
        }
        if !one.after.iter().all(|before| self.get(*before).is_some()) {
            return Err(Refusal::at("after", "plan-after-unknown"));
        }
        Ok(())
    }

    /// A milestone by its id.
    pub fn get(&self, id: MilestoneId) -> Option<&Milestone> {
        self.milestones.iter().find(|one| one.id == id)
    }

    /// The milestones, each after those that it waits for; those in a circle are missing.
    pub(super) fn in_order(&self) -> Vec<&Milestone> {
        let mut order: Vec<&Milestone> = Vec::with_capacity(self.milestones.len());
        let mut waiting: Vec<&Milestone> = self.milestones.iter().collect();
        loop {
            let placed = order.len();
            waiting.retain(|one| {
                let known = |id: &MilestoneId| order.iter().any(|before| before.id == *id);
                let free = one.after.iter().all(known);
                if free {
                    order.push(one);
                }
                !free
            });
            if order.len() == placed {
                return order;
            }
        }
    }
}
