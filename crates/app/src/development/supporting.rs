//! The support plan of one ask: goals in the person's words, tasks laid backward, and saying that
//! one is begun or done.

use super::ending::settle;
use super::pages;
use super::people::choose;
use super::seen::{Seen, Stopped, change, seen_ask};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::{Goals, Support, SupportPlan, Task, TaskId};
use organizing::plan::{MilestoneId, Moved};
use organizing::{AskId, Day, PersonId, Personal, Refusal};
use std::collections::BTreeSet;
use vault::Id;

/// Empty rows below those that are there.
const ROWS_MORE: usize = 3;
/// The most rows that one form sends.
const ROWS_MAX: usize = organizing::plan::Plan::MILESTONES_MAX;
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
    fn is_blank(&self) -> bool {
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
fn had(support: Option<&Support>) -> String {
    let plan = match support {
        Some(Support::Planned(plan)) => plan,
        _ => return String::new(),
    };
    let numbers: Vec<String> = plan.tasks().iter().map(|task| task.id.0.to_string()).collect();
    if numbers.is_empty() { "0".to_owned() } else { numbers.join(" ") }
}

impl Typed {
    fn sent(call: &Call) -> Typed {
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
    fn kept(call: &Call, seen: &Seen, ask: AskId) -> Typed {
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
    fn with_room(mut self) -> Typed {
        let full = self.rows.iter().rposition(|row| !row.is_blank()).map_or(0, |last| last + 1);
        self.rows.truncate(full);
        self.rows.resize(full + ROWS_MORE, Row::default());
        self
    }
}

/// What was refused, and in which row.
pub type Wrong = Option<(Option<usize>, Refusal)>;

/// GET the form.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let (seen, ask) = seen_ask(&me, call)?;
    let typed = Typed::kept(call, &seen, ask).with_room();
    page(&me, call, 200, &typed, None)
}

fn page(me: &Member, call: &Call, status: u16, typed: &Typed, wrong: Wrong) -> Outcome {
    let (seen, ask) = seen_ask(me, call)?;
    // Whoever was told that somebody was quicker may go on from there.
    let now = had(seen.chain().get(ask).and_then(|link| link.support()));
    let typed = &Typed { had: now, ..typed.clone() };
    let offered = call.app.store.read(|shelf| seen.offered(shelf, &me.keys))?;
    let page = pages::plan::page(call, me, (&seen, ask), &offered, typed, wrong);
    Ok(Answer::page_with(status, page))
}

/// What a row says, as far as it can be read alone.
struct Read {
    id: Option<TaskId>,
    what: Personal,
    owner: Option<PersonId>,
    days: u16,
    after: Vec<usize>,
}

fn read(me: &Member, call: &Call, typed: &Typed) -> Result<Vec<Read>, Stopped<usize>> {
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
fn tasks(read: Vec<Read>, places: &[usize], kept: &[Task]) -> Vec<Task> {
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
            ask: before.and_then(|task| task.ask),
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
fn of_tasks(refusal: Refusal, rows: &[Row]) -> (Option<usize>, Refusal) {
    let filled =
        |test: &dyn Fn(&Row) -> bool| rows.iter().position(|row| !row.is_blank() && test(row));
    let long = |row: &Row| row.what.chars().count() > organizing::plan::Plan::WHAT_CHARS_MAX;
    match refusal.sentence {
        "plan-in-a-circle" => (in_circle(rows), Refusal::at("after", "support-tasks-circle")),
        "plan-milestone-missing" => {
            (filled(&|row| row.what.is_empty()), Refusal::at("what", "support-task-missing"))
        }
        "plan-milestone-too-long" => (filled(&long), Refusal::at("what", "support-task-long")),
        "plan-milestone-days" => {
            let most = organizing::plan::Plan::DAYS_MAX;
            let far = |row: &Row| row.days.parse::<u16>().is_ok_and(|days| days > most);
            (filled(&far), Refusal::at("days", "support-task-days"))
        }
        "plan-after-too-many" => (None, Refusal::at("after", "support-task-after-many")),
        "plan-too-many" => (None, Refusal::of("support-tasks-many")),
        _ => (None, refusal),
    }
}

/// POST the plan, new or changed.
pub fn draw(me: Member, call: &Call) -> Outcome {
    let typed = Typed::sent(call);
    match try_draw(&me, call, &typed) {
        Ok(moved) => Ok(Answer::see(after(&me, call, "said-support-drawn", &moved)?)),
        Err(Stopped::At(row, refusal)) => {
            let wrong = match row {
                Some(row) => (Some(row), refusal),
                None => of_tasks(refusal, &typed.rows),
            };
            page(&me, call, 422, &typed.with_room(), Some(wrong))
        }
        Err(Stopped::Failed(failure)) => Err(failure),
    }
}

fn try_draw(me: &Member, call: &Call, typed: &Typed) -> Result<Vec<Moved>, Stopped<usize>> {
    let read = read(me, call, typed)?;
    let ends = match typed.ends.as_str() {
        "" => Err(Refusal::at("ends", "support-end-missing")),
        text => day_of("ends", text),
    }?;
    let rows = typed.rows.iter().enumerate().filter(|(_, row)| !row.is_blank());
    let places: Vec<usize> = rows.map(|(n, _)| n).collect();
    let goals: Vec<Personal> = typed.goals.lines().map(Personal::new).collect();
    let ([person, supporter], today) = (typed.repeated, call.today);
    let (ask, before) = (AskId(call.id("ask")?.0), typed.had.clone());
    let moved = change(me, call, move |_, _, seen| {
        let link = seen.held.value.record.chain.get_mut(ask).ok_or(Failure::NotFound)?;
        if had(link.support()) != before {
            return Err(Refusal::of("support-changed-meanwhile").into());
        }
        if let Some(Support::Planned(plan)) = link.support_mut() {
            let tasks = tasks(read, &places, plan.tasks());
            return Ok(plan.change(ends, tasks, today)?);
        }
        let goals = Goals::repeated_back(goals, person, supporter, today)?;
        let tasks = tasks(read, &places, &[]);
        link.set_support(Support::Planned(SupportPlan::draw(goals, ends, tasks, today)?))?;
        Ok(Vec::new())
    })?;
    Ok(moved)
}

/// Where the ask's page says what moved: numbers of tasks and days, nothing else.
fn after(me: &Member, call: &Call, said: &str, moved: &[Moved]) -> Result<String, Failure> {
    let moved: Vec<String> =
        moved.iter().map(|one| format!("{}.{}.{}", one.id.0, one.ends_by, one.due_by)).collect();
    let here = super::ending::here(me, call, said)?;
    Ok(match moved.is_empty() {
        true => format!("{here}#plan"),
        false => format!("{here}&moved={}#plan", moved.join("_")),
    })
}

/// What the address says moved.
pub fn moved(call: &Call) -> Vec<Moved> {
    let one = |text: &str| {
        let mut parts = text.split('.');
        let mut number = || parts.next()?.parse::<i32>().ok();
        let (id, ends_by, due_by) = (number()?, number()?, number()?);
        Some(Moved { id: MilestoneId(u16::try_from(id).ok()?), ends_by, due_by })
    };
    call.ask.query.get("moved").split('_').filter_map(one).take(ROWS_MAX).collect()
}

/// POST: a task is begun, or done, or is not after all.
pub fn step(me: Member, call: &Call) -> Outcome {
    let done = try_step(&me, call);
    let done = done.and_then(|moved| after(&me, call, "said-support-step", &moved));
    settle(&me, call, "task", done)
}

fn try_step(me: &Member, call: &Call) -> Result<Vec<Moved>, Failure> {
    let id = call.field("task").parse().map_err(|_| Refusal::of("support-task-unknown"))?;
    let (id, did, today): (_, _, Day) = (MilestoneId(id), call.field("did").to_owned(), call.today);
    let ask = AskId(call.id("ask")?.0);
    change(me, call, move |_, _, seen| {
        let link = seen.held.value.record.chain.get_mut(ask).ok_or(Failure::NotFound)?;
        let Some(Support::Planned(plan)) = link.support_mut() else {
            return Err(Refusal::of("support-task-unknown").into());
        };
        if did == "done" {
            let begun = plan.task(id).and_then(|task| task.begun);
            return Ok(plan.tick(id, today.max(begun.unwrap_or(today)), today)?);
        }
        let mut tasks = plan.tasks().to_vec();
        let task = tasks.iter_mut().find(|task| task.id == id);
        let task = task.ok_or(Refusal::of("support-task-unknown"))?;
        match did.as_str() {
            "begun" => task.begun = task.begun.or(Some(today)),
            "not-done" => task.done = None,
            "not-begun" => (task.begun, task.done) = (None, None),
            _ => return Err(Failure::NotFound),
        }
        let ends = plan.ends();
        Ok(plan.change(ends, tasks, today)?)
    })
}

/// The address of the record of whom a task waits for.
pub fn asked_of(space: Id, who: PersonId) -> String {
    format!("/d/{space}/people/{}/ask", Id(who.0))
}
