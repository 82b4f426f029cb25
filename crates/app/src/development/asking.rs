//! Asking someone: the form with what went before beside it, and the ask.

use super::pages;
use super::people::record_path;
use super::seen::change;
use super::tying::{FIELDS, Tie};
use super::weighing::Drawn;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::gatherings::guests as gatherings;
use crate::people::typed::day_of;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::{Asked, InRun, Override, Promise, SizeId};
use organizing::{AskId, Day, PersonId, Personal, Refusal, RunId};
use store::Reader;
use vault::Id;

/// Days ahead that an ask is due, unless another day is chosen.
const DUE_IN_DAYS: i32 = 7;
/// The most characters that are kept of a field.
const CHARS_MAX: usize = 2 * organizing::cycle::Ask::TEXT_CHARS_MAX;
/// The most characters of the key of a role.
const ROLE_CHARS_MAX: usize = 60;

/// An ask as its form carries it.
#[derive(Clone, Default)]
pub struct Typed {
    /// What.
    pub what: String,
    /// The number of the step.
    pub size: String,
    /// Hours, where they differ from the usual ones.
    pub hours: String,
    /// When it was asked.
    pub on: String,
    /// By when.
    pub due: String,
    /// Who supports.
    pub support: String,
    /// With what.
    pub support_what: String,
    /// The run of an engine.
    pub run: String,
    /// The role in it.
    pub role: String,
    /// The number of the shift in it, where it is for one.
    pub shift: String,
    /// Why it does not wait.
    pub early_why: String,
    /// The task of somebody's plan that it is: whose, of which ask, its number.
    pub task: [String; 3],
    /// The ask whose debrief put this one to a day.
    pub after: String,
    /// The gathering at which it is made.
    pub gathering: String,
}

impl Typed {
    /// What was sent.
    pub(super) fn sent(call: &Call) -> Typed {
        Typed::of(|name| call.field(name))
    }

    /// What the address says to begin with; of people's words there is nothing in it.
    fn prefilled(call: &Call) -> Typed {
        let asked = ["size", "run", "role", "shift", "due", "after", "gathering"];
        let typed = Typed::of(|name| match asked.contains(&name) || FIELDS.contains(&name) {
            true => call.ask.query.get(name),
            false => "",
        });
        let due = match typed.due.as_str() {
            "" => call.today.plus(DUE_IN_DAYS).date().to_string(),
            due => due.to_owned(),
        };
        Typed { due, ..typed }
    }

    fn of<'a>(field: impl Fn(&str) -> &'a str) -> Typed {
        let kept = |name: &str| field(name).chars().take(CHARS_MAX).collect();
        Typed {
            what: kept("what"),
            size: kept("size"),
            hours: kept("hours"),
            on: kept("on"),
            due: kept("due"),
            support: kept("supporter"),
            support_what: kept("support-what"),
            run: kept("run"),
            role: kept("role"),
            shift: kept("shift"),
            early_why: kept("early-why"),
            task: FIELDS.map(kept),
            after: kept("after"),
            gathering: kept("gathering"),
        }
    }

    /// The task that it is, where the form was come to from a plan.
    pub(super) fn tie(&self) -> Option<Tie> {
        Tie::read(self.task.each_ref().map(String::as_str))
    }

    /// The ask after which it comes, where the form was come to from its debrief.
    fn after(&self) -> Option<AskId> {
        self.after.parse().ok().map(|id: Id| AskId(id.0))
    }

    /// The step that is chosen.
    pub fn step(&self) -> Option<SizeId> {
        self.size.parse().ok().map(SizeId)
    }

    /// The role in a run, where the form was come to from one.
    pub fn in_run(&self) -> Option<InRun> {
        let run: Id = self.run.parse().ok()?;
        let role = self.role.trim();
        let fits = !role.is_empty() && role.chars().count() <= ROLE_CHARS_MAX;
        let shift = self.shift.parse().ok();
        fits.then(|| InRun { run: RunId(run.0), role: role.to_owned(), shift })
    }

    /// The ask that it describes.
    fn asked(&self, of: PersonId, by: PersonId, today: Day) -> Result<Asked, Refusal> {
        let on = match self.on.as_str() {
            "" => today,
            text => day_of("on", text)?,
        };
        let due = match self.due.as_str() {
            "" => Err(Refusal::at("due", "ask-due-missing")),
            text => day_of("due", text),
        };
        let hours = match self.hours.as_str() {
            "" => Ok(0),
            text => text.parse().map_err(|_| Refusal::at("hours", "ask-hours")),
        };
        let support = match self.support.as_str() {
            "" => Ok(by),
            text => text.parse().map(|id: Id| PersonId(id.0)),
        };
        let early = match self.early_why.as_str() {
            "" => None,
            why => Some(Override::record(by, today, why)?),
        };
        Ok(Asked {
            of,
            by,
            what: Personal::new(&self.what),
            size: self.step().ok_or(Refusal::at("size", "ask-size-unknown"))?,
            hours: hours?,
            on,
            due: due?,
            support: Promise {
                by: support.map_err(|_| Refusal::at("support", "person-unknown"))?,
                what: Personal::new(&self.support_what),
            },
            role: self.in_run(),
            early,
            instead_of: None,
        })
    }
}

/// GET the form.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let typed = Typed::prefilled(call);
    page(&me, call, (200, typed), None)
}

fn page(
    me: &Member,
    call: &Call,
    (status, mut typed): (u16, Typed),
    refusal: Option<Refusal>,
) -> Outcome {
    let person = call.id("person")?;
    let read = |shelf: &mut Reader| Drawn::read(shelf, &me.keys, person, call, &typed);
    let drawn = call.app.store.read(read)?;
    // What the task is, and its day in the plan, are where the ask begins.
    if let Some(task) = drawn.task.as_ref().filter(|_| !call.ask.posted) {
        typed.what = task.what.reveal().to_owned();
        let due = task.due.map(|due| due.max(call.today).date().to_string());
        typed.due = due.unwrap_or(typed.due);
    }
    Ok(Answer::page_with(status, pages::ask::page(call, me, &drawn, &typed, refusal)))
}

/// POST the ask.
pub fn make(me: Member, call: &Call) -> Outcome {
    let typed = Typed::sent(call);
    let (sent, today, id) = (typed.clone(), call.today, AskId(Id::random().0));
    let week = call.week();
    let done = change(&me, call, move |shelf, keys, seen| {
        let asked = sent.asked(seen.of(), seen.people.me, today)?;
        // Nobody supports whom the one who asks cannot see.
        let supporter = asked.support.by;
        let known = |who| who == seen.people.me || seen.people.knows(who);
        if !known(supporter) || seen.people.accounts.account(supporter).is_none() {
            return Err(Refusal::at("support", "person-unknown").into());
        }
        let (to, sizes) = (seen.presence, seen.sizes.clone());
        seen.held.value.record.ask(id, asked, to, &sizes, today)?;
        if let Some(tie) = sent.tie() {
            tie.make(shelf, keys, (week, today), seen, id)?;
        }
        let before = sent.after().and_then(|after| seen.held.value.record.chain.get_mut(after));
        before.into_iter().for_each(|link| link.made_next(id));
        if let Ok(gathering) = sent.gathering.parse::<Id>() {
            gatherings::asked(shelf, keys, (week, today), gathering, (seen.of(), id))?;
        }
        Ok(seen.of())
    });
    match done {
        Ok(of) => {
            let here = record_path(me.space(), of);
            let ask = here.replace("/record", &format!("/asks/{}", Id(id.0)));
            Ok(Answer::see(format!("{ask}?said=said-ask-made")))
        }
        Err(Failure::Refused(refusal)) => page(&me, call, (422, typed), Some(refusal)),
        Err(other) => Err(other),
    }
}
