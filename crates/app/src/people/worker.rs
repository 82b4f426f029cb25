//! A worker's page: what happened, where they stand, who talks with them; assessing them and
//! taking on to talk with them.

use super::edit::knows;
use super::ledger::Ledger;
use super::pages::{self, worker_path};
use super::records::sheet_id;
use super::told::Known;
use super::typed::day_of;
use crate::call::{Call, Outcome};
use crate::committee::records::committee;
use crate::conversations::records::Talk;
use crate::development::records::Path;
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use crate::ties::records::{Leadership, leadership};
use kit::http::Answer;
use organizing::assessment::{Assessment, Basis, Support, assess as add_assessment};
use organizing::chart::Sheet;
use organizing::committee::Seat;
use organizing::list::{Tie, Worker};
use organizing::{MemberId, Personal, Refusal, WorkerId};
use std::collections::BTreeMap;
use store::Reader;
use vault::Id;

/// What a worker's page is drawn from.
pub struct Drawn {
    /// The worker.
    pub held: Held<Worker>,
    /// Names of turfs and members.
    pub known: Known,
    /// Their one-on-ones.
    pub talks: Vec<Held<Talk>>,
    /// The names of those they are tied to, where the caller may read them.
    pub tied: BTreeMap<WorkerId, Personal>,
    /// How many coworkers named them when asked whom they trust or follow.
    pub named_by: u16,
    /// Their seat on the committee, if they sit on it.
    pub seat: Option<Seat>,
    /// Their leader tests.
    pub leadership: Leadership,
    /// Their record of development, if anything is written of them.
    pub path: Option<Path>,
    /// What is wrong with an assessment that was sent.
    pub refusals: Vec<Refusal>,
}

/// GET the page.
pub fn show(me: Member, call: &Call) -> Outcome {
    let worker = call.id("worker")?;
    let drawn = call.app.store.read(|shelf| draw(shelf, &me.keys, worker))?;
    Ok(Answer::page(pages::worker::page(call, &me, &drawn)))
}

fn draw(shelf: &mut Reader, keys: &Keys, worker: Id) -> Result<Drawn, Failure> {
    let held = kept::load::<Worker>(shelf, keys, worker)?;
    let talks: Vec<Id> = held.value.conversations.iter().map(|talk| Id(talk.0)).collect();
    let mut ties: Vec<Id> = held.value.ties.iter().map(|Tie { to, .. }| Id(to.0)).collect();
    ties.sort_unstable();
    ties.dedup();
    let tied = kept::load_all::<Worker>(shelf, keys, &ties)?;
    let sheet = kept::find::<Sheet>(shelf, keys, sheet_id(held.turf, held.value.sheet))?;
    let line = sheet.as_ref().and_then(|sheet| sheet.value.line(WorkerId(worker.0)));
    let leadership = leadership(shelf, keys, worker, held.turf)?.value;
    let seats = committee(shelf, keys)?.value.seats;
    Ok(Drawn {
        leadership,
        path: kept::find::<Path>(shelf, keys, worker)?.map(|held| held.value),
        seat: seats.into_iter().find(|seat| seat.left.is_none() && seat.worker.0 == worker.0),
        talks: kept::load_all(shelf, keys, &talks)?,
        tied: tied.into_iter().map(|held| (WorkerId(held.id.0), held.value.name.full)).collect(),
        named_by: line.map_or(0, |line| line.named_by),
        known: Known::read(shelf, keys)?,
        refusals: Vec::new(),
        held,
    })
}

/// POST an assessment. It is added to the history; nothing there changes.
pub fn assess(me: Member, call: &Call) -> Outcome {
    let worker = call.id("worker")?;
    let made = assessed(&me, call);
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Worker>(shelf, &keys, worker)?;
        let added = made.and_then(|made| {
            add_assessment(&mut held.value, made, today).map_err(|refusal| vec![refusal])
        });
        if added.is_ok() {
            let mut ledger = Ledger::new(&keys, week);
            ledger.keep(shelf, &mut held)?;
            ledger.close(shelf)?;
        }
        Ok::<_, Failure>(added)
    })?;
    match done {
        Ok(()) => Ok(Answer::see(format!(
            "{}?said=said-people-assessed",
            worker_path(me.space(), worker)
        ))),
        Err(refusals) => {
            let mut drawn = call.app.store.read(|shelf| draw(shelf, &me.keys, worker))?;
            drawn.refusals = refusals;
            Ok(Answer::page_with(422, pages::worker::page(call, &me, &drawn)))
        }
    }
}

fn assessed(me: &Member, call: &Call) -> Result<Assessment, Vec<Refusal>> {
    let support = call.field("support").parse().ok().and_then(Support::of).unwrap_or_default();
    let basis = match call.field("basis") {
        "act" => Some(Basis::Act),
        "said" => Some(Basis::Said),
        "guess" => Some(Basis::Guess),
        _ => None,
    };
    let on = match call.field("on") {
        "" => Ok(call.today),
        text => day_of("on", text),
    };
    match (basis, on) {
        (Some(basis), Ok(on)) => {
            let by = MemberId(me.member().0);
            Ok(Assessment { support, basis, by, on, conversation: None })
        }
        (basis, on) => {
            let support = (support == Support::Unassessed)
                .then_some(Refusal::at("support", "assessment-needs-support"));
            let basis = basis.is_none().then_some(Refusal::at("basis", "people-basis-missing"));
            Err([support, basis, on.err()].into_iter().flatten().collect())
        }
    }
}

/// POST: someone takes on talking with a worker, hands them on, or lets go. Where a coworker did
/// so in between, theirs stands and is shown.
pub fn take_on(me: Member, call: &Call) -> Outcome {
    let worker = call.id("worker")?;
    let member = |field: &str| call.field(field).parse().ok().map(|id: Id| MemberId(id.0));
    let (wanted, was) = (member("talker"), member("was"));
    let (keys, week) = (me.keys.clone(), call.week());
    let said = call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Worker>(shelf, &keys, worker)?;
        if !knows(shelf, &keys, wanted)? {
            return Err(Failure::NotFound);
        }
        if held.value.talker == wanted {
            return Ok("said-people-talker");
        }
        if held.value.talker != was {
            return Ok("said-people-talker-meanwhile");
        }
        held.value.talker = wanted;
        let mut ledger = Ledger::new(&keys, week);
        ledger.keep(shelf, &mut held)?;
        ledger.close(shelf)?;
        Ok::<_, Failure>("said-people-talker")
    })?;
    Ok(Answer::see(format!("{}?said={said}", worker_path(me.space(), worker))))
}
