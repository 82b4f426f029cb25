//! A support plan as its form carries it, and the tasks that it describes.

use super::people::choose;
use super::seen::{Seen, Stopped};
use crate::call::Call;
use crate::failure::Failure;
use crate::standing::Member;
use organizing::cycle::{Goals, Support, Task, TaskId};
use organizing::plan::{MilestoneId, Plan};
use organizing::{AskId, PersonId, Personal, Refusal};
use std::collections::BTreeSet;

/// Empty rows below those that are there.
const ROWS_MORE: usize = 3;
/// The most rows that one form sends.
pub(super) const ROWS_MAX: usize = Plan::MILESTONES_MAX;
/// The most characters that are kept of a field.
const CHARS_MAX: usize = 600;

/// A task as the form carries it.
#[derive(Clone, Default)]
pub struct Row {
    /// Its number in the plan; empty for a new one.
    pub id: String,
    /// What.
    pub what: String,
    /// Whose it is, by name.
    pub owner: String,
    /// How many days it takes.
    pub days: String,
    /// The rows before it: "1, 2".
    pub after: String,
}

impl Row {
    pub(super) fn is_blank(&self) -> bool {
        [&self.what, &self.owner, &self.after].into_iter().all(|text| text.trim().is_empty())
    }
}

/// A plan as its form carries it.
#[derive(Clone, Default)]
pub struct Typed {
    /// The goals, one a line.
    pub goals: String,
    /// What the two ticked.
    pub repeated: [bool; 2],
    /// The end day.
    pub ends: String,
    /// The tasks.
    pub rows: Vec<Row>,
    /// The tasks that were in the plan when the form was filled.
    pub had: String,
}

/// The numbers of the tasks of a plan: by them a form knows whether somebody was quicker.
pub(super) fn had(support: Option<&Support>) -> String {
    let plan = match support {
        Some(Support::Planned(plan)) => plan,
        _ => return String::new(),
    };
    let numbers: Vec<String> = plan.tasks().iter().map(|task| task.id.0.to_string()).collect();
    if numbers.is_empty() { "0".to_owned() } else { numbers.join(" ") }
}

impl Typed {
    pub(super) fn sent(call: &Call) -> Typed {
        let kept = |text: &str| text.trim().chars().take(CHARS_MAX).collect::<String>();
        let all = |name: &str| call.ask.form.all(name).take(ROWS_MAX).map(kept).collect::<Vec<_>>();
        let columns = ["task", "what", "whose", "days", "after"].map(all);
        let cell =
            |column: usize, row: usize| columns[column].get(row).cloned().unwrap_or_default();
        let rows = (0..columns[1].len()).map(|row| Row {
            id: cell(0, row),
            what: cell(1, row),
            owner: cell(2, row),
            days: cell(3, row),
            after: cell(4, row),
        });
        let goals = call.field("goals").chars();
        Typed {
            goals: goals.take(Goals::GOALS_MAX * CHARS_MAX).collect(),
            repeated: ["repeated-person", "repeated"].map(|name| call.field(name) == "yes"),
            ends: kept(call.field("ends")),
            rows: rows.collect(),
            had: kept(call.field("had")),
        }
    }

    /// The form as a plan that is kept fills it, or an ask without one.
    pub(super) fn kept(call: &Call, seen: &Seen, ask: AskId) -> Typed {
        let link = seen.chain().get(ask);
        let plan = link.and_then(|link| link.support()).and_then(|support| match support {
            Support::Planned(plan) => Some(plan),
            Support::Small { .. } => None,
        });
        let Some(plan) = plan else {
            let due = link.map(|link| link.ask().asked().due.date().to_string());
            return Typed { ends: due.unwrap_or_default(), ..Typed::default() };
        };
        let place = |id: TaskId| plan.tasks().iter().position(|task| task.id == id);
        let numbers = |after: &[TaskId]| {
            let numbers = after.iter().filter_map(|id| Some((place(*id)? + 1).to_string()));
            numbers.collect::<Vec<_>>().join(", ")
        };
        let owner = |who: PersonId| match who == seen.people.me {
            true => call.words().say("people-me"),
            false => seen.people.full_name(call.words(), who),
        };
        let rows = plan.tasks().iter().map(|task| Row {
            id: task.id.0.to_string(),
            what: task.what.reveal().to_owned(),
            owner: task.owner.map(owner).unwrap_or_default(),
            days: task.days.to_string(),
            after: numbers(&task.after),
        });
        Typed {
            goals: String::new(),
            repeated: [false; 2],
            ends: plan.ends().date().to_string(),
            rows: rows.collect(),
            had: had(link.and_then(|link| link.support())),
        }
    }

    /// With a few empty rows below.
    pub(super) fn with_room(mut self) -> Typed {
        let full = self.rows.iter().rposition(|row| !row.is_blank()).map_or(0, |last| last + 1);
        self.rows.truncate(full);
        self.rows.resize(full + ROWS_MORE, Row::default());
        self
    }
}

/// What a row says, as far as it can be read alone.
pub(super) struct Read {
    id: Option<TaskId>,
    what: Personal,
    owner: Option<PersonId>,
    days: u16,
    after: Vec<usize>,
}

pub(super) fn read(me: &Member, call: &Call, typed: &Typed) -> Result<Vec<Read>, Stopped<usize>> {
    let rows = typed.rows.iter().enumerate().filter(|(_, row)| !row.is_blank());
    rows.map(|(n, row)| {
        let at = |refusal: Refusal| Stopped::At(Some(n), refusal);
        let owner = match row.owner.is_empty() {
            true => return Err(at(Refusal::at("owner", "support-task-without-owner"))),
            false => choose(call, &me.keys, "owner", &row.owner),
        };
        let owner = match owner {
            Ok(owner) => owner,
            Err(Failure::Refused(refusal)) => return Err(at(refusal)),
            Err(other) => return Err(other.into()),
        };
        let days = row.days.parse().map_err(|_| at(Refusal::at("days", "support-task-days")))?;
        let after = row.after.split([',', ' ', ';', '.']).filter(|text| !text.is_empty());
        let after: Result<Vec<usize>, _> = after.map(str::parse::<usize>).collect();
        let after = after.map_err(|_| at(Refusal::at("after", "support-task-after")))?;
        // A row that is not there is nothing to wait for.
        let there = |number: &usize| {
            let row = number.checked_sub(1).and_then(|place| typed.rows.get(place));
            row.is_some_and(|row| !row.is_blank())
        };
        if !after.iter().all(there) {
            return Err(at(Refusal::at("after", "support-task-after")));
        }
        let id = row.id.parse().ok().map(MilestoneId);
        Ok(Read { id, what: Personal::new(&row.what), owner: Some(owner), days, after })
    })
    .collect()
}

/// The tasks of what was read: numbers in rows become tasks, what happened with those that were
/// there stays.
pub(super) fn tasks(read: Vec<Read>, places: &[usize], kept: &[Task]) -> Vec<Task> {
    let most = kept.iter().map(|task| task.id.0).max().unwrap_or(0);
    let old = |one: &Read| one.id.and_then(|id| kept.iter().find(|task| task.id == id));
    let mut next = most;
    let ids: Vec<TaskId> = read
        .iter()
        .map(|one| match old(one) {
            Some(task) => task.id,
            None => {
                next = next.saturating_add(1);
                MilestoneId(next)
            }
        })
        .collect();
    let of_row = |number: usize| places.iter().position(|place| place + 1 == number);
    let tasks = read.iter().enumerate().map(|(n, one)| {
        let before = old(one);
        Task {
            id: ids[n],
            what: one.what.clone(),
            owner: one.owner,
            days: one.days,
            after: one.after.iter().filter_map(|number| Some(ids[of_row(*number)?])).collect(),
            // An ask stays with whom it was asked of.
            ask: before.filter(|task| task.owner == one.owner).and_then(|task| task.ask),
            begun: before.and_then(|task| task.begun),
            done: before.and_then(|task| task.done),
        }
    });
    tasks.collect()
}

/// The rows that wait for each other in a circle.
fn in_circle(rows: &[Row]) -> Option<usize> {
    let after = |row: &Row| -> Vec<usize> {
        row.after.split([',', ' ', ';', '.']).filter_map(|text| text.parse().ok()).collect()
    };
    let mut placed: BTreeSet<usize> = BTreeSet::new();
    loop {
        let before = placed.len();
        for (n, row) in rows.iter().enumerate() {
            if after(row).iter().all(|number| placed.contains(number)) {
                placed.insert(n + 1);
            }
        }
        if placed.len() == before {
            return (0..rows.len()).find(|n| !placed.contains(&(n + 1)));
        }
    }
}

/// What the rules of a plan refuse, told of tasks.
pub(super) fn of_tasks(refusal: Refusal, rows: &[Row]) -> (Option<usize>, Refusal) {
    let filled =
        |test: &dyn Fn(&Row) -> bool| rows.iter().position(|row| !row.is_blank() && test(row));
    let long = |row: &Row| row.what.chars().count() > Plan::WHAT_CHARS_MAX;
    match refusal.sentence {
        "plan-in-a-circle" => (in_circle(rows), Refusal::at("after", "support-tasks-circle")),
        "plan-milestone-missing" => {
            (filled(&|row| row.what.is_empty()), Refusal::at("what", "support-task-missing"))
        }
        "plan-milestone-too-long" => (filled(&long), Refusal::at("what", "support-task-long")),
        "plan-milestone-days" => {
            let most = Plan::DAYS_MAX;
            let far = |row: &Row| row.days.parse::<u16>().is_ok_and(|days| days > most);
            (filled(&far), Refusal::at("days", "support-task-days"))
        }
        "plan-after-too-many" => (None, Refusal::at("after", "support-task-after-many")),
        "plan-too-many" => (None, Refusal::of("support-tasks-many")),
        _ => (None, refusal),
    }
}
