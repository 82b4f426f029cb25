//! Requests about the arc: where the drive stands, and the decision that moves it.

use super::pages::{arc, tag};
use super::records;
use super::shown::Shown;
use crate::call::{Call, Outcome};
use crate::committee::there;
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::space::kept;
use crate::standing::{Lead, Member};
use kit::http::Answer;
use organizing::arc::{Path, Stage};
use organizing::{Decision, MemberId, Refusal};

/// GET the stages, the marks and the moves.
pub fn show(me: Member, call: &Call) -> Outcome {
    let shown = call.app.store.read(|shelf| Shown::of(shelf, &me.keys, call.today))?;
    Ok(Answer::page(arc::page(call, &me, &shown, None)))
}

/// POST: the committee decided that the drive moves.
pub fn decide(me: Lead, call: &Call) -> Outcome {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let there = there::ticked(call, &there::sitting(call, &me.keys)?);
    let decided = decided(&me, call).map(|decision| decision.with(there));
    let (path, to) = (typed_path(call), typed_stage(call));
    let done = call.app.store.write(me.space(), move |shelf| {
        let missing = Shown::of(shelf, &keys, today)?.missing();
        let mut held = records::arc(shelf, &keys)?;
        let to = to.ok_or(Refusal::at("stage", "arc-choose-stage"))?;
        held.value.decide(path, to, decided?, missing)?;
        kept::save(shelf, &keys, week, &mut held)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/arc?said=said-arc-moved", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let shown = call.app.store.read(|shelf| Shown::of(shelf, &me.keys, call.today))?;
            let me = Member(me.0);
            Ok(Answer::page_with(422, arc::page(call, &me, &shown, Some(refusal))))
        }
        Err(other) => Err(other),
    }
}

fn typed_path(call: &Call) -> Path {
    match call.field("path") == tag::path(Path::PreMajority) {
        true => Path::PreMajority,
        false => Path::Majority,
    }
}

fn typed_stage(call: &Call) -> Option<Stage> {
    let typed = call.field("stage");
    tag::STAGES.into_iter().find(|stage| tag::stage(*stage) == typed)
}

fn decided(me: &Lead, call: &Call) -> Result<Decision, Refusal> {
    let on = match call.field("on") {
        "" => call.today,
        text => day_of("on", text)?,
    };
    Decision::record(MemberId(me.member().0), on, call.field("why"), call.today)
}
