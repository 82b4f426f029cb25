//! Requests about who is there: one press each, also of people who did not sign up. Whoever opens the
//! page takes in who signed up since.

use super::actions::path;
use super::pages;
use super::records::{change, is_ours, planned, put_offer};
use super::shown::One;
use super::taking::{take_in, waiting};
use crate::call::{Call, Outcome};
use crate::engines::reading::{Meant, People};
use crate::engines::running::write_anew;
use crate::failure::Failure;
use crate::standing::Member;
use kit::http::Answer;
use organizing::gatherings::Who;
use organizing::{GuestId, MemberId, PersonId, Personal, Refusal};
use vault::Id;

/// GET a gathering.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(page(&me, call, &[], Vec::new())?))
}

/// The page, with what is wrong with what was sent, and those who may be meant by it.
fn page(
    me: &Member,
    call: &Call,
    wrong: &[Refusal],
    alike: Vec<PersonId>,
) -> Result<kit::html::Markup, Failure> {
    let id = call.id("gathering")?;
    let (some, altered) = call.app.store.read(|shelf| {
        let held = planned(shelf, &me.keys, id)?;
        let some = waiting(shelf, &me.keys, &held)? > 0;
        Ok::<_, Failure>((some, !is_ours(shelf, &me.keys, &held)?))
    })?;
    let mut shut = 0;
    if some || altered {
        let (keys, week) = (me.keys.clone(), call.week());
        shut = write_anew(call, me.space(), move |shelf| {
            let held = planned(shelf, &keys, id)?;
            if altered {
                put_offer(shelf, &keys, week, &held)?;
            }
            take_in(shelf, &keys, week, &held)
        })?;
    }
    let one = call.app.store.read(|shelf| One::read(shelf, me, id, &alike))?;
    Ok(pages::one::page(call, me, &One { shut, altered, alike, ..one }, wrong))
}

/// POST one press: someone is here, is not, will come, or nobody said so.
pub fn press(me: Member, call: &Call) -> Outcome {
    let id = call.id("gathering")?;
    let again = |wrong: Refusal, alike: Vec<PersonId>| {
        Ok(Answer::page_with(422, page(&me, call, &[wrong], alike)?))
    };
    let presses = ["here", "missed", "undo", "will", "reminded", "not-reminded"];
    let Some(pressed) = presses.into_iter().find(|field| call.ask.form.has(field)) else {
        return again(Refusal::of("form-unreadable"), Vec::new());
    };
    let who = match call.field(pressed).parse::<Id>() {
        Ok(guest) => Who::Guest(GuestId(guest.0)),
        Err(_) => match meant(&me, call)? {
            Ok(who) => who,
            Err((refusal, alike)) => return again(refusal, alike),
        },
    };
    let (keys, week) = (me.keys.clone(), call.week());
    let by = (MemberId(me.member().0), call.today);
    let done = write_anew(call, me.space(), move |shelf| {
        let who = who.clone();
        change(shelf, &keys, week, id, |gathering, guests| match (pressed, who) {
            ("reminded", Who::Guest(guest)) => guests.remind(guest, Some(by)).map(|()| guest),
            ("not-reminded", Who::Guest(guest)) => guests.remind(guest, None).map(|()| guest),
            ("here", who) => guests.press(gathering, who, Some(true), by),
            ("missed", who) => guests.press(gathering, who, Some(false), by),
            ("undo", who) => guests.press(gathering, who, None, by),
            (_, who) => guests.expect(gathering, who, by.1),
        })
    });
    match done {
        Ok(guest) => Ok(Answer::see(format!("{}#g-{}", path(me.space(), id), Id(guest.0)))),
        Err(Failure::Refused(refusal)) => again(refusal, Vec::new()),
        Err(other) => Err(other),
    }
}

/// Who is meant by the name that was typed: someone on the list, or among us; someone by that name
/// alone, where that was chosen.
#[allow(clippy::type_complexity, reason = "an answer, or what to ask again")]
fn meant(me: &Member, call: &Call) -> Result<Result<Who, (Refusal, Vec<PersonId>)>, Failure> {
    let typed = call.field("who");
    if call.field("person") == "none" {
        let name = Personal::new(typed);
        return Ok(Ok(Who::Named(GuestId(Id::random().0), name)));
    }
    let all = call.app.store.read(|shelf| People::all(shelf, &me.keys))?;
    let chosen = call.field("person").parse::<Id>().ok().map(|id| PersonId(id.0));
    if let Some(who) = chosen.filter(|who| all.get(*who).is_some()) {
        return Ok(Ok(Who::Person(all.same(who))));
    }
    Ok(match all.meant(typed) {
        Meant::One(who) => Ok(Who::Person(all.same(who))),
        Meant::OneOf(alike) => Err((Refusal::at("who", "gathering-which-one"), alike)),
        Meant::Nobody if typed.is_empty() => {
            Err((Refusal::at("who", "sign-up-name-missing"), Vec::new()))
        }
        Meant::Nobody => Err((Refusal::at("who", "gathering-not-on-list"), Vec::new())),
    })
}
