//! The ladder of coaches: where each stands, and what is missing for the next step.

use super::pages;
use super::records::{Bench, Desk};
use super::typed::day;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::kept;
use crate::standing::Member;
use kit::http::Answer;
use organizing::coaching::Walked;
use organizing::development::Level;
use organizing::{MemberId, Refusal};
use vault::Id;

/// How far with the training, by its name in forms.
pub const TRAINED: [(&str, Level); 3] =
    [("learn", Level::Learn), ("do", Level::Do), ("teach", Level::Teach)];

/// GET where each stands.
pub fn show(me: Member, call: &Call) -> Outcome {
    page(&me, call, 200, None)
}

fn page(me: &Member, call: &Call, status: u16, refusal: Option<Refusal>) -> Outcome {
    let desk = call.app.store.read(|shelf| Desk::read(shelf, &me.keys, call.today))?;
    Ok(Answer::page_with(status, pages::ladder::page(call, me, &desk, refusal)))
}

/// POST: since when I organize; a lead says of anyone how far they are with the training, and when
/// the two talked.
pub fn say(me: Member, call: &Call) -> Outcome {
    let by = MemberId(me.member().0);
    let who = call.field("who").parse::<Id>().ok().map_or(by, |who| MemberId(who.0));
    let leads = me.leads();
    if who != by && !leads {
        return Err(Failure::Forbidden);
    }
    let (since, talked) = (day(call, "since"), day(call, "talked"));
    let trained = TRAINED.iter().find(|(id, _)| *id == call.field("trained"));
    let (trained, told) = (trained.map(|(_, level)| *level), call.field("say") == "lead");
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let done = call.app.store.write(me.space(), move |shelf| {
        let known = names(shelf, &keys)?.contains_key(&who);
        known.then_some(()).ok_or(Failure::NotFound)?;
        let mut bench = kept::only::<Bench>(shelf, &keys)?;
        let walked = bench.value.walked.entry(who).or_default();
        *walked = match (told, who == by) {
            (true, _) if leads => Walked { trained, talked: talked?, ..*walked },
            (false, true) => Walked { since: since?, ..*walked },
            _ => return Err(Failure::Forbidden),
        };
        walked.check(today)?;
        kept::save(shelf, &keys, week, &mut bench)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/coaches/ladder?said=said-walked", me.space()))),
        Err(Failure::Refused(refusal)) => page(&me, call, 422, Some(refusal)),
        Err(other) => Err(other),
    }
}
