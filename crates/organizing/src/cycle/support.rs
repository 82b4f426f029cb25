//! Support for an ask: one check-in, or a plan (`method.md` 1: say that support is there).

use super::ask::Ask;
use super::{SupportPlan, TaskId};
use crate::assessment::AHEAD_DAYS_MAX;
use crate::plan::Plan;
use crate::{Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// How an ask is supported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Support {
    /// A small ask: one day on which to ask how it goes.
    Small {
        /// Which day.
        check_in: Day,
        /// Those that were held.
        held: Vec<CheckedIn>,
    },
    /// A larger one: goals, tasks and days.
    Planned(SupportPlan),
}

/// A check-in that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedIn {
    /// Before which task; none for the check-in of a small ask.
    pub before: Option<TaskId>,
    /// Who asked how it goes.
    pub by: PersonId,
    /// When.
    pub on: Day,
    /// What was said.
    pub line: Personal,
}

/// A check-in that is to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CheckInDue {
    /// On which day; it may have passed.
    pub on: Day,
    /// Before which task; none for the check-in of a small ask.
    pub before: Option<TaskId>,
    /// With whom.
    pub with: PersonId,
}

impl Support {
    /// The most characters of a line about a check-in.
    pub const LINE_CHARS_MAX: usize = 300;
    /// The most check-ins kept of one ask.
    pub const HELD_MAX: usize = 500;

    /// One check-in for a small ask.
    ///
    /// # Errors
    /// `support-check-in-after` at `check-in` for a day after the ask is due,
    /// `support-check-in-before` for one before it was asked.
    pub fn small(ask: &Ask, check_in: Day) -> Result<Support, Refusal> {
        if check_in > ask.asked().due {
            return Err(Refusal::at("check-in", "support-check-in-after"));
        }
        if check_in < ask.asked().on {
            return Err(Refusal::at("check-in", "support-check-in-before"));
        }
        Ok(Support::Small { check_in, held: Vec::new() })
    }

    /// The day that a form begins with: [`Plan::CHECK_IN_DAYS`], or a third of the days if that is
    /// more, before it is due, and not before it was asked.
    pub fn usual_check_in(on: Day, due: Day) -> Day {
        due.plus(-ahead(due.since(on))).max(on)
    }

    /// Writes down a check-in. The same one again changes nothing.
    ///
    /// # Errors
    /// `support-check-in-future` at `on`, `support-too-long` at `line`, `support-task-unknown`,
    /// `support-too-many-check-ins`.
    pub fn check_in(&mut self, held: CheckedIn, today: Day) -> Result<(), Refusal> {
        if held.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "support-check-in-future"));
        }
        if held.line.is_longer(Support::LINE_CHARS_MAX) {
            return Err(Refusal::at("line", "support-too-long"));
        }
        let known = match self {
            Support::Small { .. } => held.before.is_none(),
            Support::Planned(plan) => held.before.is_none_or(|task| plan.task(task).is_some()),
        };
        if !known {
            return Err(Refusal::of("support-task-unknown"));
        }
        let rows = self.held_mut();
        if rows.contains(&held) {
            return Ok(());
        }
        if rows.len() >= Support::HELD_MAX {
            return Err(Refusal::of("support-too-many-check-ins"));
        }
        rows.push(held);
        Ok(())
    }

    /// The check-ins that were held.
    pub fn held(&self) -> &[CheckedIn] {
        match self {
            Support::Small { held, .. } => held,
            Support::Planned(plan) => plan.held(),
        }
    }

    /// The check-ins still to come, by day: for a small ask the one, for a plan one before each
    /// critical task. What was held on its day, or up to [`Plan::CHECK_IN_DAYS`] before, is not
    /// due again.
    pub fn check_ins(&self, ask: &Ask, today: Day) -> Vec<CheckInDue> {
        match self {
            _ if !ask.is_open() => Vec::new(),
            Support::Small { check_in, held } if held.is_empty() => {
                vec![CheckInDue { on: *check_in, before: None, with: ask.asked().of }]
            }
            Support::Small { .. } => Vec::new(),
            Support::Planned(plan) => plan.check_ins(today),
        }
    }

    /// This support in the place of another: check-ins held stay.
    pub(super) fn after(mut self, before: Option<Support>) -> Support {
        let rows = self.held_mut();
        for held in before.map(|mut before| std::mem::take(before.held_mut())).unwrap_or_default() {
            if !rows.contains(&held) {
                rows.push(held);
            }
        }
        rows.sort_by_key(|held| held.on);
        self
    }

    pub(super) fn redirect(&mut self, from: PersonId, to: PersonId) {
        let rows = self.held_mut().iter_mut();
        rows.filter(|held| held.by == from).for_each(|held| held.by = to);
        if let Support::Planned(plan) = self {
            plan.redirect(from, to);
        }
    }

    fn held_mut(&mut self) -> &mut Vec<CheckedIn> {
        match self {
            Support::Small { held, .. } => held,
            Support::Planned(plan) => plan.held_mut(),
        }
    }
}

/// How many days ahead to check in on what takes so many days, as [`Plan`] does.
pub(super) fn ahead(days: i32) -> i32 {
    Plan::CHECK_IN_DAYS.max(days / 3)
}
