//! Writing a session down.

use super::actions::opened;
use super::keeping::change;
use super::typed::{day, make, sent};
use super::{pages, records::Coached};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;
use kit::http::Answer;
use organizing::coaching::Session;
use organizing::{MemberId, PersonId, Personal};

/// GET the form.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let one = opened(&me, call)?;
    match one.is_mine() {
        true => Ok(Answer::page(pages::session::page(call, &me, &one, None))),
        false => Ok(Answer::see(one.path(&me))),
    }
}

/// POST the session.
pub fn write(me: Member, call: &Call) -> Outcome {
    let (id, by, today) = (call.id("request")?, MemberId(me.member().0), call.today);
    let (on, next) = (day(call, "on"), day(call, "next"));
    let (steps, early) = (sent(call), call.field("early-why").to_owned());
    let note = Personal::new(call.field("note"));
    let written = change(&me, call, (id, true), move |file, rounds| {
        let (on, next) = (on?.unwrap_or(today), next?);
        let said = steps.iter().filter(|step| !step[0].is_empty()).count();
        let again = |met: &Session| {
            met.on == on && met.by == by && met.note == note && met.asks.len() == said
        };
        if file.case.sessions().iter().any(again) {
            return Ok(());
        }
        let Coached { case, chain } = file;
        let both = (PersonId(id.0), PersonId::from(by));
        // The day is looked at before the steps that are dated by it.
        let bare = Session { on, by, note, asks: Vec::new(), next };
        case.clone().meet(bare.clone(), today)?;
        let asks = make(&steps, &early, chain, both, (on, today))?;
        case.meet(Session { asks, ..bare }, today)?;
        rounds.held(by, on);
        Ok(())
    });
    match written {
        Ok(()) => Ok(Answer::see(format!("/d/{}/cases/{id}?said=said-session", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let page = pages::session::page(call, &me, &opened(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
