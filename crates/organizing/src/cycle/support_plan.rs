//! The support plan: goals in the person's own words, tasks laid backward (`method.md` 1).

use super::asked::{End, Ended, How};
use super::bare::wordless;
use super::support::{CheckInDue, CheckedIn, ahead};
use crate::plan::{Laid, Milestone, MilestoneId, Moved, Plan, moved};
use crate::{AskId, Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// Goals that were gathered from the person and repeated back: there is no other way to make them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goals {
    goals: Vec<Personal>,
    repeated_on: Day,
}

/// A task within a support plan; it is the milestone of the same number.
pub type TaskId = MilestoneId;

/// A task: one owner, and a deadline that the plan lays out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Which.
    pub id: TaskId,
    /// What.
    pub what: Personal,
    /// Whose it is; a plan is not drawn while a task has nobody.
    pub owner: Option<PersonId>,
    /// How many days it takes.
    pub days: u16,
    /// What must be done before it begins.
    pub after: Vec<TaskId>,
    /// The ask that it is, where it was made one of its own.
    pub ask: Option<AskId>,
    /// When it was begun.
    pub begun: Option<Day>,
    /// When it was done.
    pub done: Option<Day>,
}

/// A plan that supports an ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportPlan {
    goals: Goals,
    ends: Day,
    tasks: Vec<Task>,
    held: Vec<CheckedIn>,
}

impl Goals {
    /// The most goals of one plan.
    pub const GOALS_MAX: usize = 10;
    /// The most characters of one goal.
    pub const GOAL_CHARS_MAX: usize = 300;

    /// Goals as the person told them, once both have ticked that they were repeated back.
    ///
    /// # Errors
    /// `support-goals-missing`, `support-goals-too-many`, `support-too-long` at `goals`;
    /// `support-goals-by-one` at `repeated` while only one of the two, or neither, has ticked.
    pub fn repeated_back(
        mut goals: Vec<Personal>,
        by_person: bool,
        by_supporter: bool,
        on: Day,
    ) -> Result<Goals, Refusal> {
        goals.retain(|goal| !goal.is_empty());
        if goals.is_empty() {
            return Err(Refusal::at("goals", "support-goals-missing"));
        }
        if goals.len() > Goals::GOALS_MAX {
            return Err(Refusal::at("goals", "support-goals-too-many"));
        }
        if goals.iter().any(|goal| goal.is_longer(Goals::GOAL_CHARS_MAX)) {
            return Err(Refusal::at("goals", "support-too-long"));
        }
        if !(by_person && by_supporter) {
            return Err(Refusal::at("repeated", "support-goals-by-one"));
        }
        Ok(Goals { goals, repeated_on: on })
    }

    /// The goals, in the person's own words.
    pub fn goals(&self) -> &[Personal] {
        &self.goals
    }

    /// When they were repeated back.
    pub fn repeated_on(&self) -> Day {
        self.repeated_on
    }
}

impl SupportPlan {
    /// Draws the plan: the goals came first, the tasks are laid before the end day.
    ///
    /// # Errors
    /// `support-end-passed` at `ends`, `support-task-without-owner` at `owner`, and as
    /// [`Plan::check`]: `plan-in-a-circle` and the others of a plan.
    pub fn draw(
        goals: Goals,
        ends: Day,
        tasks: Vec<Task>,
        today: Day,
    ) -> Result<SupportPlan, Refusal> {
        if ends < today {
            return Err(Refusal::at("ends", "support-end-passed"));
        }
        check(ends, &tasks, today)?;
        Ok(SupportPlan { goals, ends, tasks, held: Vec::new() })
    }

    /// Changes the tasks or the end day, and says what moved by it.
    ///
    /// # Errors
    /// As [`SupportPlan::draw`]; the plan is then unchanged. An end day that has passed may stand
    /// as it is, so that what is late can still be ticked off.
    pub fn change(
        &mut self,
        ends: Day,
        tasks: Vec<Task>,
        today: Day,
    ) -> Result<Vec<Moved>, Refusal> {
        if ends < today && ends != self.ends {
            return Err(Refusal::at("ends", "support-end-passed"));
        }
        check(ends, &tasks, today)?;
        let before = self.lay(today);
        (self.ends, self.tasks) = (ends, tasks);
        Ok(moved(&before, &self.lay(today)))
    }

    /// Ticks a task off, begun that day where nobody said otherwise. Done already changes nothing.
    ///
    /// # Errors
    /// `support-task-unknown`, `plan-done-in-the-future`, `plan-done-before-begun`.
    pub fn tick(&mut self, id: TaskId, on: Day, today: Day) -> Result<Vec<Moved>, Refusal> {
        let mut tasks = self.tasks.clone();
        let task = tasks.iter_mut().find(|task| task.id == id);
        let task = task.ok_or(Refusal::of("support-task-unknown"))?;
        task.done = task.done.or(Some(on));
        self.change(self.ends, tasks, today)
    }

    /// Makes a task an ask of its own, to the one whose task it is. One whose ask came to nothing
    /// may be asked again; `open` says of an ask whether it has not ended.
    ///
    /// # Errors
    /// `ask-task-gone`; `ask-task-another` where it is somebody else's by now; `ask-task-done`;
    /// `ask-task-asked`. The plan is then unchanged.
    pub fn ask(
        &mut self,
        id: TaskId,
        of: PersonId,
        ask: AskId,
        open: impl Fn(AskId) -> bool,
    ) -> Result<(), Refusal> {
        let task = self.tasks.iter_mut().find(|task| task.id == id);
        let task = task.ok_or(Refusal::of("ask-task-gone"))?;
        if task.owner != Some(of) {
            return Err(Refusal::of("ask-task-another"));
        }
        if task.done.is_some() {
            return Err(Refusal::of("ask-task-done"));
        }
        if task.ask.is_some_and(open) {
            return Err(Refusal::of("ask-task-asked"));
        }
        task.ask = Some(ask);
        Ok(())
    }

    /// Takes in what came of an ask that tasks are: where it was done, they are; where another took
    /// its place, they are that one. Returns whether something changed.
    pub fn take_in(&mut self, ask: AskId, ended: &Ended, today: Day) -> bool {
        let is_it = |task: &&Task| task.ask == Some(ask) && task.done.is_none();
        let ids: Vec<TaskId> = self.tasks.iter().filter(is_it).map(|task| task.id).collect();
        let mut changed = false;
        for id in ids {
            changed |= match ended.how {
                End::Came(How::Done) => {
                    let begun = self.task(id).and_then(|task| task.begun);
                    self.tick(id, ended.on.max(begun.unwrap_or(ended.on)), today).is_ok()
                }
                End::Came(How::Partly | How::Declined) => false,
                End::Replaced(other) => {
                    let task = self.tasks.iter_mut().find(|task| task.id == id);
                    task.map(|task| task.ask = Some(other)).is_some()
                }
            };
        }
        changed
    }

    /// The goals.
    pub fn goals(&self) -> &Goals {
        &self.goals
    }

    /// The day that it is laid back from.
    pub fn ends(&self) -> Day {
        self.ends
    }

    /// The tasks, in any order.
    pub fn tasks(&self) -> &[Task] {
        &self.tasks
    }

    /// A task by its id.
    pub fn task(&self, id: TaskId) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == id)
    }

    /// The days: when each can be, when it must be, its slack, what is critical and what is late.
    pub fn lay(&self, today: Day) -> Laid {
        plan(self.ends, &self.tasks).lay(today)
    }

    /// The latest day of a task that is not done.
    pub fn deadline(&self, id: TaskId, today: Day) -> Option<Day> {
        let open = self.task(id).is_some_and(|task| task.done.is_none());
        let laid = open.then(|| self.lay(today))?;
        laid.spans.iter().find(|span| span.id == id).map(|span| span.due)
    }

    pub(super) fn check_ins(&self, today: Day) -> Vec<CheckInDue> {
        let laid = self.lay(today);
        let critical = laid.spans.iter().filter(|span| span.critical);
        let mut due: Vec<CheckInDue> = critical
            .filter_map(|span| {
                let task = self.task(span.id)?;
                let on = span.due.plus(-ahead(i32::from(task.days)));
                let early = on.plus(-Plan::CHECK_IN_DAYS);
                let held = |row: &CheckedIn| row.before == Some(task.id) && row.on >= early;
                if self.held.iter().any(held) {
                    return None;
                }
                Some(CheckInDue { on, before: Some(task.id), with: task.owner? })
            })
            .collect();
        due.sort_unstable();
        due
    }

    pub(super) fn held(&self) -> &[CheckedIn] {
        &self.held
    }

    pub(super) fn held_mut(&mut self) -> &mut Vec<CheckedIn> {
        &mut self.held
    }

    /// Without its words.
    pub(super) fn bare(&self) -> SupportPlan {
        let goals = Goals { goals: Vec::new(), repeated_on: self.goals.repeated_on };
        let task = |task: &Task| Task { what: Personal::default(), ..task.clone() };
        let tasks = self.tasks.iter().map(task).collect();
        SupportPlan { goals, ends: self.ends, tasks, held: wordless(&self.held) }
    }

    pub(super) fn redirect(&mut self, from: PersonId, to: PersonId) {
        let owners = self.tasks.iter_mut().filter_map(|task| task.owner.as_mut());
        owners.filter(|owner| **owner == from).for_each(|owner| *owner = to);
    }
}

fn check(ends: Day, tasks: &[Task], today: Day) -> Result<(), Refusal> {
    if tasks.iter().any(|task| task.owner.is_none()) {
        return Err(Refusal::at("owner", "support-task-without-owner"));
    }
    plan(ends, tasks).check(ends, today)
}

/// The tasks as milestones; owners stay with the tasks, for not everyone here has an account.
fn plan(ends: Day, tasks: &[Task]) -> Plan {
    let milestone = |task: &Task| Milestone {
        id: task.id,
        what: task.what.clone(),
        owner: None,
        days: task.days,
        after: task.after.clone(),
        begun: task.begun,
        done: task.done,
    };
    Plan { ends, milestones: tasks.iter().map(milestone).collect() }
}
