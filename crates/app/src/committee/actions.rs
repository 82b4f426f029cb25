//! Requests about the committee: the page, seating someone, letting them leave, the share.

use super::pages::{self, Typed};
use super::records::committee;
use super::shown::{Shown, Ticked};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::records::sheet_id;
use crate::people::told::Known;
use crate::people::typed::day_of;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Lead, Member};
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::chart::{Line, Sheet};
use organizing::committee::{Committee, Seat};
use organizing::list::Worker;
use organizing::turf::Tree;
use organizing::{Day, Decision, MemberId, Refusal, TurfId, WorkerId};
use std::collections::BTreeSet;
use store::Reader;
use vault::Id;

/// The most people that are looked at in one what-if.
const TICKED_MAX: usize = 400;

/// GET the page; what is ticked stands in the address, as ids.
pub fn show(me: Member, call: &Call) -> Outcome {
    let shown = call.app.store.read(|shelf| Shown::of(shelf, &me.keys, ticked(call)))?;
    Ok(Answer::page(pages::page(call, &me, &shown, None)))
}

fn ticked(call: &Call) -> Ticked {
    let ids = |name: &str| -> BTreeSet<WorkerId> {
        let typed = call.ask.query.all(name).take(TICKED_MAX);
        typed.filter_map(|id| id.parse::<Id>().ok()).map(|id| WorkerId(id.0)).collect()
    };
    Ticked { also: ids("also"), without: ids("without") }
}

/// POST: one member for how many workers.
pub fn set_share(me: Lead, call: &Call) -> Outcome {
    let (keys, week) = (me.keys.clone(), call.week());
    let one_in = call.field("one-in").parse().unwrap_or(0);
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut held = committee(shelf, &keys)?;
        held.value.set_share(one_in)?;
        kept::save(shelf, &keys, week, &mut held)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/committee?said=said-committee-share", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let me = Member(me.0);
            let shown = call.app.store.read(|s| Shown::of(s, &me.keys, Ticked::default()))?;
            Ok(Answer::page_with(422, pages::page(call, &me, &shown, Some(refusal))))
        }
        Err(other) => Err(other),
    }
}

/// What the page of one seat is drawn from.
pub struct OneSeat {
    /// Who.
    pub worker: WorkerId,
    /// Their line; none for someone who was taken off the list.
    pub line: Option<Line>,
    /// Names of turfs and members.
    pub known: Known,
    /// Every seat they had, the last one perhaps still theirs.
    pub seats: Vec<Seat>,
}

/// GET the form that gives someone a seat, or lets them leave it.
pub fn ask(me: Lead, call: &Call) -> Outcome {
    let worker = call.id("worker")?;
    let seat = call.app.store.read(|shelf| one_seat(shelf, &me.keys, worker))?;
    Ok(Answer::page(pages::seat(call, &me, &seat, &Typed::new(call), &[])))
}

fn one_seat(shelf: &mut Reader, keys: &Keys, worker: Id) -> Result<OneSeat, Failure> {
    let who = WorkerId(worker.0);
    let seats = committee(shelf, keys)?.value.seats;
    let seats: Vec<Seat> = seats.into_iter().filter(|seat| seat.worker == who).collect();
    let line = match (line_of(shelf, keys, worker), seats.iter().any(|seat| seat.left.is_none())) {
        (Ok(line), _) => Some(line),
        // Whoever was taken off the list can still leave.
        (Err(Failure::NotFound), true) => None,
        (Err(other), _) => return Err(other),
    };
    Ok(OneSeat { worker: who, line, known: Known::read(shelf, keys)?, seats })
}

fn line_of(shelf: &mut Reader, keys: &Keys, worker: Id) -> Result<Line, Failure> {
    let held = kept::load::<Worker>(shelf, keys, worker)?;
    let sheet = kept::load::<Sheet>(shelf, keys, sheet_id(held.turf, held.value.sheet))?;
    sheet.value.line(WorkerId(worker.0)).cloned().ok_or(Failure::NotFound)
}

/// POST: the committee decided that someone sits on it.
pub fn seat(me: Lead, call: &Call) -> Outcome {
    let decided = decided(&me, call);
    let turfs: Vec<TurfId> = call
        .ask
        .form
        .all("turf-of")
        .filter_map(|id| id.parse::<Id>().ok())
        .map(|id| TurfId(id.0))
        .collect();
    let (keys, worker) = (me.keys.clone(), call.id("worker")?);
    decide(me, call, "said-committee-seated", move |shelf, held| {
        let line = line_of(shelf, &keys, worker)?;
        let tree = tree(shelf, &keys)?.value;
        let turfs = turfs.into_iter().filter(|turf| tree.get(*turf).is_some()).collect();
        let seat = Seat { worker: line.worker, turfs, came: decided?, left: None };
        Ok(held.value.seat(seat, &line, since(&tree))?)
    })
}

/// POST: the committee decided that someone leaves it, or they left.
pub fn leave(me: Lead, call: &Call) -> Outcome {
    let decided = decided(&me, call);
    let worker = WorkerId(call.id("worker")?.0);
    let keys = me.keys.clone();
    decide(me, call, "said-committee-left", move |shelf, held| {
        if !held.value.members().contains(&worker) {
            kept::load::<Worker>(shelf, &keys, Id(worker.0))?;
        }
        Ok(held.value.leave(worker, decided?)?)
    })
}

/// The first day of the drive.
fn since(tree: &Tree) -> Day {
    tree.turfs.iter().map(|turf| turf.since).min().unwrap_or(Day(0))
}

fn decided(me: &Lead, call: &Call) -> Result<Decision, Refusal> {
    let on = match call.field("on") {
        "" => call.today,
        text => day_of("on", text)?,
    };
    Decision::record(MemberId(me.member().0), on, call.field("why"), call.today)
}

fn decide(
    me: Lead,
    call: &Call,
    said: &str,
    act: impl FnOnce(&mut Reader, &mut Held<Committee>) -> Result<(), Failure> + Send + 'static,
) -> Outcome {
    let (worker, keys, week) = (call.id("worker")?, me.keys.clone(), call.week());
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut held = committee(shelf, &keys)?;
        act(shelf, &mut held)?;
        kept::save(shelf, &keys, week, &mut held)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/committee?said={said}", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let seat = call.app.store.read(|shelf| one_seat(shelf, &me.keys, worker))?;
            let page = pages::seat(call, &me, &seat, &Typed::of(call), &[refusal]);
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
