//! The support plan of one ask: goals in the person's words, tasks laid backward, and saying that
//! one is begun or done.

use super::ending::settle;
use super::laying::{ROWS_MAX, Typed, had, of_tasks, read, tasks};
use super::pages;
use super::seen::{Stopped, change, seen_ask};
use super::tying::Tie;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::{Goals, Support, SupportPlan};
use organizing::plan::{MilestoneId, Moved};
use organizing::{AskId, Day, PersonId, Personal, Refusal};
use vault::Id;

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

/// The address of the form that makes a task an ask to whom it waits for.
pub fn asked_of(space: Id, who: PersonId, tie: &Tie) -> String {
    let fields = tie.fields().map(|(name, value)| format!("{name}={value}"));
    format!("/d/{space}/people/{}/ask?{}", Id(who.0), fields.join("&"))
}
