//! The last screen of a start: the first coworkers on the list, in one go, and the first one-on-one
//! planned. It is there later too, for whoever has several names to add.

use super::pages;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::ledger::{Ledger, Roll};
use crate::people::pages::worker_path;
use crate::people::told::Known;
use crate::people::typed::day_of;
use crate::space::keys::Keys;
use crate::standing::Member;
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::list::{Name, NextStep, Worker};
use organizing::{Day, MemberId, Personal, Refusal, TurfId};
use std::collections::BTreeSet;
use store::{Reader, Writer};
use vault::Id;

/// The most names in one go.
pub const NAMES_MAX: usize = 60;
/// The furthest day for which the first one-on-one is planned, in days.
pub const AHEAD_DAYS_MAX: i32 = 366;

/// What the page is drawn from.
pub struct Drawn {
    /// Names of turfs and members.
    pub known: Known,
    /// Whether nobody is on the list yet: then this is the last of four screens.
    pub empty: bool,
}

/// GET the form.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let drawn = call.app.store.read(|shelf| draw(shelf, &me.keys))?;
    Ok(Answer::page(pages::first::page(call, &me, &drawn, &[])))
}

fn draw(shelf: &mut Reader, keys: &Keys) -> Result<Drawn, Failure> {
    let empty = Roll::open_all(shelf, keys)?.lines().next().is_none();
    Ok(Drawn { known: Known::read(shelf, keys)?, empty })
}

/// What was asked for: names in order, the turf, the day of the first one-on-one.
struct Wanted {
    names: Vec<Name>,
    turf: TurfId,
    on: Day,
}

fn wanted(call: &Call) -> Result<Wanted, Vec<Refusal>> {
    let mut wrong = Vec::new();
    let lines = call.field("coworkers").lines().map(str::trim).filter(|line| !line.is_empty());
    let mut names = Vec::new();
    for line in lines.take(NAMES_MAX + 1) {
        match Name::parse(line) {
            Ok(name) => names.push(name),
            // Said at the field that holds them all.
            Err(refusal) => wrong.push(Refusal { field: Some("coworkers"), ..refusal }),
        }
    }
    if names.is_empty() && wrong.is_empty() {
        wrong.push(Refusal::at("coworkers", "first-names-missing"));
    }
    if names.len() > NAMES_MAX {
        wrong.push(Refusal::at("coworkers", "first-names-many"));
    }
    let on = day_of("talk-on", call.field("talk-on"));
    let far = call.today.plus(AHEAD_DAYS_MAX);
    match on {
        Ok(on) if on < call.today => wrong.push(Refusal::at("talk-on", "first-day-passed")),
        Ok(on) if on > far => wrong.push(Refusal::at("talk-on", "first-day-far")),
        Ok(_) => {}
        Err(refusal) => wrong.push(refusal),
    }
    let turf: Result<Id, _> = call.field("turf").parse();
    let turf = turf.map_err(|_| wrong.push(Refusal::at("turf", "people-turf-missing")));
    match (turf, on) {
        (Ok(turf), Ok(on)) if wrong.is_empty() => Ok(Wanted { names, turf: TurfId(turf.0), on }),
        _ => Err(wrong),
    }
}

/// POST the names: those who are not on the list of this turf yet are added, and the first of them
/// is the one with whom I talk first.
pub fn list(me: Member, call: &Call) -> Outcome {
    let refuse = |refusals: &[Refusal]| -> Outcome {
        let drawn = call.app.store.read(|shelf| draw(shelf, &me.keys))?;
        Ok(Answer::page_with(422, pages::first::page(call, &me, &drawn, refusals)))
    };
    let wanted = match wanted(call) {
        Ok(wanted) => wanted,
        Err(refusals) => return refuse(&refusals),
    };
    let step = call.words().say("first-step");
    let (keys, week) = (me.keys.clone(), call.week());
    let done =
        call.app.store.write(me.space(), move |shelf| add(shelf, &keys, week, wanted, &step));
    match done {
        Ok(first) => {
            let there = worker_path(me.space(), first);
            Ok(Answer::see(format!("{there}?said=said-first-listed")))
        }
        Err(Failure::Refused(refusal)) => refuse(&[refusal]),
        Err(other) => Err(other),
    }
}

fn add(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    wanted: Wanted,
    step: &str,
) -> Result<Id, Failure> {
    let Wanted { names, turf, on } = wanted;
    // There are keys like those of turfs for what no list shows.
    let there = tree(shelf, keys)?.value.get(turf).is_some();
    if !there || !keys.holds(Id(turf.0)) {
        return Err(Refusal::at("turf", "people-turf-missing").into());
    }
    let roll = Roll::open(shelf, keys, &[Id(turf.0)])?;
    let mut listed: BTreeSet<Personal> = roll.lines().map(|line| line.folded.clone()).collect();
    let mut ledger = Ledger::new(keys, week);
    let mut first = None;
    for name in names {
        // A form that is sent twice adds nobody twice.
        if !listed.insert(name.folded()) {
            continue;
        }
        let mut worker = Worker::new(name, turf);
        if first.is_none() {
            worker.talker = Some(MemberId(keys.member.0));
            worker.next_step = Some(NextStep { what: Personal::new(step), on });
        }
        let id = Id::random();
        ledger.add(shelf, id, worker)?;
        first.get_or_insert(id);
    }
    ledger.close(shelf)?;
    first.ok_or(Refusal::at("coworkers", "first-names-listed").into())
}
