//! A task of somebody's plan that is an ask of its own: making it one, how that ask stands, and what
//! comes of the task when the ask ends.

use super::accounts::Accounts;
use super::paths::Paths;
use super::records::{Path, near_rows, path};
use super::seen::Seen;
use crate::call::Call;
use crate::failure::Failure;
use crate::space::kept;
use crate::space::keys::Keys;
use organizing::cycle::{Ask, Link, Support, TaskId};
use organizing::plan::MilestoneId;
use organizing::{AskId, Day, PersonId, Personal, Refusal};
use std::collections::BTreeMap;
use store::{Reader, Writer};
use vault::Id;

/// The fields of an address and a form that say which task: whose plan, of which ask, its number.
pub const FIELDS: [&str; 3] = ["plan-of", "plan", "task"];

/// A task of a plan.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// Whose plan it is.
    pub of: PersonId,
    /// The ask that the plan supports.
    pub ask: AskId,
    /// Which task.
    pub task: TaskId,
}

/// A task that can be made an ask, as the form of that ask tells it.
pub struct Task {
    /// Which.
    pub tie: Tie,
    /// What it is.
    pub what: Personal,
    /// By when, as the plan is laid.
    pub due: Option<Day>,
}

/// Asks that tasks of a plan are, with whose they are, as far as the reader sees them.
pub type Tied = BTreeMap<AskId, (PersonId, Ask)>;

impl Tie {
    /// As the fields say it.
    pub fn read([of, ask, task]: [&str; 3]) -> Option<Tie> {
        let (of, ask): (Id, Id) = (of.parse().ok()?, ask.parse().ok()?);
        let task = MilestoneId(task.parse().ok()?);
        Some(Tie { of: PersonId(of.0), ask: AskId(ask.0), task })
    }

    /// What the fields say: numbers, and none of its words.
    pub fn fields(&self) -> [(&'static str, String); 3] {
        let [of, ask, task] = FIELDS;
        [
            (of, Id(self.of.0).to_string()),
            (ask, Id(self.ask.0).to_string()),
            (task, self.task.0.to_string()),
        ]
    }

    /// The task, for an ask to this person.
    ///
    /// # Errors
    /// As [`Link::ask_task`].
    pub fn find(
        self,
        shelf: &mut Reader,
        keys: &Keys,
        to: &Seen,
        today: Day,
    ) -> Result<Task, Failure> {
        let mut link = self.link(shelf, keys, to)?.1;
        link.ask_task(self.task, to.of(), self.ask, |ask| is_open(to, ask))?;
        let plan = match link.support() {
            Some(Support::Planned(plan)) => plan,
            _ => return Err(Refusal::of("ask-task-gone").into()),
        };
        let what = plan.task(self.task).map(|task| task.what.clone()).unwrap_or_default();
        Ok(Task { tie: self, what, due: plan.deadline(self.task, today) })
    }

    /// Makes the task this ask to this person, on the record of the one whose plan it is.
    ///
    /// # Errors
    /// As [`Link::ask_task`], and the shelf's.
    pub fn make(
        self,
        shelf: &mut Writer,
        keys: &Keys,
        (week, today): (u32, Day),
        to: &Seen,
        made: AskId,
    ) -> Result<(), Failure> {
        let (mut held, _) = self.link(shelf, keys, to)?;
        let gone = Refusal::of("ask-task-gone");
        let link = held.value.record.chain.get_mut(self.ask).ok_or(gone)?;
        link.ask_task(self.task, to.of(), made, |ask| is_open(to, ask))?;
        let mut paths = Paths::new(keys, week);
        paths.keep(shelf, &mut held, today)?;
        paths.close(shelf)
    }

    /// The record that the plan stands in, and the ask that it supports. Nobody's own plan: what
    /// someone does for their own ask is a task.
    fn link(
        self,
        shelf: &mut Reader,
        keys: &Keys,
        to: &Seen,
    ) -> Result<(kept::Held<Path>, Link), Failure> {
        let gone = || Failure::from(Refusal::of("ask-task-gone"));
        let held = match path(shelf, keys, &to.people.accounts, self.of) {
            Err(Failure::NotFound) => return Err(gone()),
            held => held?,
        };
        let link = held.value.record.chain.get(self.ask).filter(|_| held.id != to.held.id);
        let link = link.ok_or_else(gone)?.clone();
        Ok((held, link))
    }
}

fn is_open(to: &Seen, ask: AskId) -> bool {
    to.chain().get(ask).is_some_and(|link| link.ask().is_open())
}

/// The asks that tasks in the plan of this ask are.
///
/// # Errors
/// The shelf's.
pub fn tied(shelf: &mut Reader, keys: &Keys, seen: &Seen, ask: AskId) -> Result<Tied, Failure> {
    let mut tied = Tied::new();
    let link = seen.chain().get(ask);
    let Some(Support::Planned(plan)) = link.and_then(|link| link.support()) else {
        return Ok(tied);
    };
    for task in plan.tasks() {
        let Some((made, owner)) = task.ask.zip(task.owner) else { continue };
        let owner = seen.people.accounts.same(owner);
        let held = kept::find::<Path>(shelf, keys, Id(owner.0))?;
        let link = held.as_ref().and_then(|held| held.value.record.chain.get(made));
        tied.extend(link.map(|link| (made, (owner, link.ask().clone()))));
    }
    Ok(tied)
}

/// In whose plans an ask to someone is a task of theirs, of all whom the reader sees.
fn plans_with(
    shelf: &mut Reader,
    keys: &Keys,
    of: PersonId,
    ask: AskId,
) -> Result<Vec<PersonId>, Failure> {
    let is_it = |link: &Link| match link.support() {
        Some(Support::Planned(plan)) => plan.tasks().iter().any(|task| task.ask == Some(ask)),
        _ => false,
    };
    let mut plans = Vec::new();
    // Whoever is asked has no such task in a plan of their own; two records that became one may.
    let theirs = near_rows(shelf, keys)?.into_iter().filter(|(who, _)| *who != of);
    for (who, row) in theirs.filter(|(_, row)| row.hands.contains(&of)) {
        if row.read()?.chain.open().any(is_it) {
            plans.push(who);
        }
    }
    Ok(plans)
}

/// Lets the plans in which this ask is a task take in what came of it, in the write that says so.
///
/// # Errors
/// The shelf's.
pub fn take_in(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    plans: &[PersonId],
    link: &Link,
) -> Result<(), Failure> {
    let Some(ended) = link.ask().ended() else { return Ok(()) };
    let mut paths = Paths::new(keys, week);
    for who in plans {
        let Some(mut held) = kept::find::<Path>(shelf, keys, Id(who.0))? else { continue };
        let chain = &mut held.value.record.chain;
        let open: Vec<AskId> = chain.open().map(Link::id).collect();
        let mut changed = false;
        for ask in open {
            if let Some(Support::Planned(plan)) = chain.get_mut(ask).and_then(Link::support_mut) {
                changed |= plan.take_in(link.id(), ended, today);
            }
        }
        if changed {
            paths.keep(shelf, &mut held, today)?;
        }
    }
    paths.close(shelf)
}

/// In whose plans the ask of this request is a task; read before the write, which then waits for
/// nothing.
///
/// # Errors
/// The shelf's.
pub fn plans_of(keys: &Keys, call: &Call) -> Result<Vec<PersonId>, Failure> {
    let (of, ask) = (PersonId(call.id("person")?.0), AskId(call.id("ask")?.0));
    call.app.store.read(|shelf| {
        let of = Accounts::read(shelf, keys)?.same(of);
        plans_with(shelf, keys, of, ask)
    })
}
