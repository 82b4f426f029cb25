//! One ask: showing it, saying what came of it, putting another in its place.

use super::asking::Typed as Asked;
use super::pages;
use super::pages::ask_path;
use super::seen::{Seen, change, change_ask, seen_ask};
use super::tying::{plans_of, take_in};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::{Answer as Agreed, CheckedIn, How, Presence, Proposal, Support};
use organizing::plan::MilestoneId;
use organizing::{AskId, Day, PersonId, Personal, Refusal};
use vault::Id;

/// What a form that was refused said, and why.
#[derive(Clone, Copy, Default)]
pub struct Refused<'a> {
    /// Which form.
    pub part: &'a str,
    /// Why.
    pub refusal: Option<Refusal>,
}

/// GET one ask.
pub fn show(me: Member, call: &Call) -> Outcome {
    let (seen, ask) = seen_ask(&me, call)?;
    Ok(Answer::page(pages::one::page(call, &me, (&seen, ask), Refused::default())))
}

/// The page again, with what was refused in one of its forms; or on, to where it went well.
pub(super) fn settle(
    me: &Member,
    call: &Call,
    part: &str,
    done: Result<String, Failure>,
) -> Outcome {
    match done {
        Ok(to) => Ok(Answer::see(to)),
        Err(Failure::Refused(refusal)) => {
            let (seen, ask) = seen_ask(me, call)?;
            let refused = Refused { part, refusal: Some(refusal) };
            Ok(Answer::page_with(422, pages::one::page(call, me, (&seen, ask), refused)))
        }
        Err(other) => Err(other),
    }
}

/// Where the page of the request's ask is.
pub(super) fn here(me: &Member, call: &Call, said: &str) -> Result<String, Failure> {
    let (person, ask) = (call.id("person")?, call.id("ask")?);
    Ok(format!("/d/{}/people/{person}/asks/{ask}?said={said}", me.space()))
}

/// The day that a form says; today where it says none.
pub(super) fn day(call: &Call) -> Result<Day, Refusal> {
    match call.field("on") {
        "" => Ok(call.today),
        text => day_of("on", text),
    }
}

/// POST what came of it. Where somebody said otherwise before, theirs stands and is shown.
pub fn end(me: Member, call: &Call) -> Outcome {
    settle(&me, call, "end", try_end(&me, call))
}

fn try_end(me: &Member, call: &Call) -> Result<String, Failure> {
    let how = match call.field("how") {
        "done" => Ok(How::Done),
        "partly" => Ok(How::Partly),
        "declined" => Ok(How::Declined),
        _ => Err(Refusal::at("how", "ask-came-missing")),
    };
    let (how, on, today) = (how?, day(call)?, call.today);
    let line = Personal::new(call.field("line"));
    let (ask, week) = (AskId(call.id("ask")?.0), call.week());
    // Of what was not done, no plan takes anything in.
    let plans = if how == How::Done { plans_of(&me.keys, call)? } else { Vec::new() };
    let own = change(me, call, move |shelf, keys, seen| {
        let (by, own) = (seen.people.me, seen.is_me());
        let link = seen.held.value.record.chain.get_mut(ask).ok_or(Failure::NotFound)?;
        let ended = link.ask_mut().end(how, by, on, line.clone(), today)?;
        // The same was said already; but a line of mine would be lost.
        let kept = link.ask().ended().is_some_and(|kept| kept.line == line);
        if !ended && !line.is_empty() && !kept {
            return Err(Refusal::of("ask-closed-already").into());
        }
        take_in(shelf, keys, (week, today), &plans, link)?;
        Ok(own)
    })?;
    let here = here(me, call, "said-ask-ended")?;
    // Talking it over comes next, by whoever is not the one asked.
    Ok(if own { here } else { here.replace('?', "/debrief?") })
}

/// POST: another ask is proposed in the place of this one, agreed to, or set aside.
pub fn replace(me: Member, call: &Call) -> Outcome {
    settle(&me, call, "replace", try_replace(&me, call))
}

fn try_replace(me: &Member, call: &Call) -> Result<String, Failure> {
    match call.field("replace") {
        "propose" => propose(me, call),
        "agree" => agree(me, call),
        "set-aside" => set_aside(me, call),
        _ => Err(Failure::NotFound),
    }
}

/// Which of the two says so: the reader, or the one for whom the reader may write it down.
fn speaker(seen: &Seen, ask: AskId, who: &str) -> Result<PersonId, Refusal> {
    let asked = seen.chain().get(ask).map(|link| link.ask().asked());
    let asked = asked.ok_or(Refusal::of("ask-unknown"))?;
    let who = match who {
        "them" => asked.of,
        "asker" => asked.by,
        _ => return Err(Refusal::at("by", "ask-replace-who")),
    };
    match seen.may_speak_for(who) {
        true => Ok(who),
        false => Err(Refusal::at("by", "ask-replace-not-theirs")),
    }
}

fn propose(me: &Member, call: &Call) -> Result<String, Failure> {
    let typed = Asked::sent(call);
    let due = match typed.due.as_str() {
        "" => Err(Refusal::at("due", "ask-due-missing")),
        text => day_of("due", text),
    };
    let size = typed.step().ok_or(Refusal::at("size", "ask-size-unknown"));
    let (who, today) = (call.field("by").to_owned(), call.today);
    let ask = AskId(call.id("ask")?.0);
    change(me, call, move |_, _, seen| {
        let by = speaker(seen, ask, &who)?;
        let what = Personal::new(&typed.what);
        let noted = seen.people.me;
        let proposal = Proposal { by, noted, on: today, what, size: size?, due: due? };
        let sizes = &seen.sizes;
        let link = seen.held.value.record.chain.get_mut(ask).ok_or(Failure::NotFound)?;
        Ok(link.ask_mut().propose(proposal, sizes, today)?)
    })?;
    here(me, call, "said-ask-proposed")
}

fn agree(me: &Member, call: &Call) -> Result<String, Failure> {
    let (who, today) = (call.field("by").to_owned(), call.today);
    let (ask, new) = (AskId(call.id("ask")?.0), AskId(Id::random().0));
    let (space, week, plans) = (me.space(), call.week(), plans_of(&me.keys, call)?);
    change(me, call, move |shelf, keys, seen| {
        let by = speaker(seen, ask, &who)?;
        let answer = Agreed { by, noted: seen.people.me, on: today };
        let to: Presence = seen.presence;
        let chain = &mut seen.held.value.record.chain;
        chain.replace(ask, new, answer, to, today)?;
        let link = chain.get(ask).ok_or(Failure::NotFound)?;
        take_in(shelf, keys, (week, today), &plans, link)?;
        Ok(format!("{}?said=said-ask-replaced", ask_path(space, seen, new)))
    })
}

fn set_aside(me: &Member, call: &Call) -> Result<String, Failure> {
    let (who, today) = (call.field("by").to_owned(), call.today);
    let ask = AskId(call.id("ask")?.0);
    change(me, call, move |_, _, seen| {
        let by = speaker(seen, ask, &who)?;
        let answer = Agreed { by, noted: seen.people.me, on: today };
        let link = seen.held.value.record.chain.get_mut(ask).ok_or(Failure::NotFound)?;
        Ok(link.ask_mut().set_aside(answer)?)
    })?;
    here(me, call, "said-ask-set-aside")
}

/// POST that one asked how it goes.
pub fn check_in(me: Member, call: &Call) -> Outcome {
    settle(&me, call, "check-in", try_check_in(&me, call))
}

fn try_check_in(me: &Member, call: &Call) -> Result<String, Failure> {
    let (on, today) = (day(call)?, call.today);
    let line = Personal::new(call.field("line"));
    let before = call.field("task").parse().ok().map(MilestoneId);
    let answer = Personal::new(call.field("answer"));
    let reading = call.field("reading").to_owned();
    let ask = AskId(call.id("ask")?.0);
    change(me, call, move |_, _, seen| {
        let by = seen.people.me;
        let record = &mut seen.held.value.record;
        if !answer.is_empty() {
            record.readings.answer(&reading, answer, today, today)?;
        }
        let link = record.chain.get_mut(ask).ok_or(Failure::NotFound)?;
        if link.support().is_none() {
            let asked = link.ask().asked();
            let usual = Support::usual_check_in(asked.on, asked.due);
            let small = Support::small(link.ask(), usual)?;
            link.set_support(small)?;
        }
        let support = link.support_mut().ok_or(Failure::NotFound)?;
        Ok(support.check_in(CheckedIn { before, by, on, line }, today)?)
    })?;
    here(me, call, "said-check-in")
}

/// POST the day on which to ask how a small one goes.
pub fn set_day(me: Member, call: &Call) -> Outcome {
    let day = match call.field("check-in") {
        "" => Err(Refusal::at("check-in", "support-day-missing")),
        text => day_of("check-in", text),
    };
    let done = change_ask(&me, call, move |link, _| {
        // A plan is not lost to a form that was opened before it was drawn.
        if matches!(link.support(), Some(Support::Planned(_))) {
            return Err(Refusal::of("support-planned-already"));
        }
        let small = Support::small(link.ask(), day?)?;
        link.set_support(small)
    });
    settle(&me, call, "day", done.and_then(|()| here(&me, call, "said-check-day")))
}
