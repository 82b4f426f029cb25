//! Someone's record of development: showing it, and adding what they can carry, learned, read, held,
//! and whom they brought and develop.

use super::accounts::{self, Accounts};
use super::pages;
use super::people::{choose, record_path};
use super::records::{Path, pasts};
use super::seen::{Seen, change, seen};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::{Carries, SizeId};
use organizing::development::{Level, Skills, Training, Witness};
use organizing::{Day, MemberId, PersonId, Personal, Refusal, WorkerId};
use store::{Reader, Writer};
use vault::Id;

/// What a form that was refused said, and why.
#[derive(Clone, Copy, Default)]
pub struct Refused<'a> {
    /// Which form.
    pub part: &'a str,
    /// Why.
    pub refusal: Option<Refusal>,
}

/// GET the record.
pub fn show(me: Member, call: &Call) -> Outcome {
    page(&me, call, 200, Refused::default())
}

fn page(me: &Member, call: &Call, status: u16, refused: Refused<'_>) -> Outcome {
    let seen = seen(me, call)?;
    let offered = call.app.store.read(|shelf| seen.offered(shelf, &me.keys))?;
    Ok(Answer::page_with(status, pages::record::page(call, me, &seen, &offered, refused)))
}

fn kept_part(me: &Member, call: &Call, done: Result<PersonId, Failure>) -> Outcome {
    let part = call.field("record");
    match done {
        Ok(of) => {
            let here = record_path(me.space(), of);
            Ok(Answer::see(format!("{here}?said=said-record-kept")))
        }
        Err(Failure::Refused(refusal)) => {
            page(me, call, 422, Refused { part, refusal: Some(refusal) })
        }
        Err(other) => Err(other),
    }
}

/// The day that a form says; today where it says none.
fn day(call: &Call) -> Result<Day, Refusal> {
    match call.field("on") {
        "" => Ok(call.today),
        text => day_of("on", text),
    }
}

/// What was chosen from a list, or written beside it.
fn key(call: &Call, field: &str, own: &str) -> String {
    let text = match call.field(own) {
        "" => call.field(field),
        own => own,
    };
    text.chars().take(2_000).collect()
}

/// POST one part of the record: which one, the form says.
pub fn write(me: Member, call: &Call) -> Outcome {
    let done = match call.field("record") {
        "carries" => carries(&me, call),
        "training" => training(&me, call),
        "skill" => skill(&me, call),
        "reading" => reading(&me, call),
        "read" => read(&me, call),
        "people" => people(&me, call),
        "added" => added(&me, call),
        _ => Err(Failure::NotFound),
    };
    kept_part(&me, call, done)
}

fn keep(
    me: &Member,
    call: &Call,
    act: impl FnOnce(&mut Writer, &Keys, &mut Seen) -> Result<(), Failure> + Send + 'static,
) -> Result<PersonId, Failure> {
    change(me, call, move |shelf, keys, seen| {
        act(shelf, keys, seen)?;
        Ok(seen.of())
    })
}

/// What they said they can carry.
fn carries(me: &Member, call: &Call) -> Result<PersonId, Failure> {
    let hours = match call.field("hours") {
        "" => None,
        text => Some(text.parse().map_err(|_| Refusal::at("hours", "carries-hours"))?),
    };
    let up_to = call.field("up-to").parse().ok().map(SizeId);
    let today = call.today;
    keep(me, call, move |_, _, seen| {
        let said = Carries::said(hours, up_to, today, &seen.sizes)?;
        Ok(seen.held.value.record.say(said)?)
    })
}

fn training(me: &Member, call: &Call) -> Result<PersonId, Failure> {
    let (what, on, today) = (key(call, "training", "training-own"), day(call)?, call.today);
    keep(me, call, move |_, _, seen| {
        let training = Training { training: what, on, by: seen.people.me };
        Ok(seen.held.value.record.train(training, today)?)
    })
}

/// A step with a skill: learned from somebody, done before a witness, taught to another.
fn skill(me: &Member, call: &Call) -> Result<PersonId, Failure> {
    let (what, on, today) = (key(call, "skill", "skill-own"), day(call)?, call.today);
    let step = call.field("step").to_owned();
    let who = match (call.field("who"), step.as_str()) {
        ("", "learn") => None,
        (text, _) => Some(choose(call, &me.keys, "who", text)?),
    };
    let at_who = |refusal: Refusal| match refusal.field {
        Some("from" | "witness" | "other") => Refusal::at("who", refusal.sentence),
        _ => refusal,
    };
    keep(me, call, move |shelf, keys, seen| {
        let of = seen.of();
        let theirs = match who {
            Some(who) if who != of => skills(shelf, keys, who)?,
            _ => Skills::default(),
        };
        let nobody = step == "do" && nobody_can(shelf, keys, what.trim())?;
        let skills = &mut seen.held.value.record.skills;
        let done = match (step.as_str(), who) {
            ("learn", from) => skills.learn(of, &what, from, on, today),
            ("do", Some(who)) => {
                let witness = Witness { who, level: theirs.level(what.trim()), nobody_can: nobody };
                skills.did(of, &what, witness, on, today)
            }
            ("teach", Some(who)) => skills.teach(of, &what, (who, &theirs), today),
            _ => Err(Refusal::at("step", "skill-step-missing")),
        };
        Ok(done.map_err(at_who)?)
    })
}

fn skills(shelf: &mut Reader, keys: &Keys, who: PersonId) -> Result<Skills, Failure> {
    let held = kept::find::<Path>(shelf, keys, Id(who.0))?;
    Ok(held.map(|held| held.value.record.skills).unwrap_or_default())
}

/// Whether nobody whom these keys show can do something yet.
fn nobody_can(shelf: &mut Reader, keys: &Keys, skill: &str) -> Result<bool, Failure> {
    let can = |(key, level): &(String, Level)| key == skill && *level >= Level::Do;
    Ok(!pasts(shelf, keys)?.iter().any(|(_, past)| past.skills.iter().any(can)))
}

fn reading(me: &Member, call: &Call) -> Result<PersonId, Failure> {
    let (what, today) = (key(call, "reading", "reading-own"), call.today);
    keep(me, call, move |_, _, seen| {
        let by = seen.people.me;
        let record = &mut seen.held.value.record;
        let open = record.chain.open().last().map(|link| link.id());
        Ok(record.readings.give(&what, by, open, today, today)?)
    })
}

/// They have read it, and what they said to its question.
fn read(me: &Member, call: &Call) -> Result<PersonId, Failure> {
    let (what, today) = (call.field("reading").to_owned(), call.today);
    let answer = Personal::new(call.field("answer"));
    keep(me, call, move |_, _, seen| {
        let readings = &mut seen.held.value.record.readings;
        match answer.is_empty() {
            true => readings.read(&what, today, today)?,
            false => readings.answer(&what, answer, today, today)?,
        }
        Ok(())
    })
}

/// Whom they brought, and whom they develop.
fn people(me: &Member, call: &Call) -> Result<PersonId, Failure> {
    let (on, today) = (day(call)?, call.today);
    let developed = match call.field("bond") {
        "developed" => true,
        "brought" => false,
        _ => return Err(Refusal::at("bond", "record-bond-missing").into()),
    };
    let who = choose(call, &me.keys, "who", call.field("who"))?;
    keep(me, call, move |_, _, seen| {
        let record = &mut seen.held.value.record;
        let done = match developed {
            true => record.develop(who, on, today),
            false => record.bring(who, on, today),
        };
        Ok(done.map_err(|refusal| match refusal.field {
            None => Refusal::at("who", refusal.sentence),
            Some(_) => refusal,
        })?)
    })
}

/// What they write into their own record.
fn added(me: &Member, call: &Call) -> Result<PersonId, Failure> {
    let (text, today) = (call.field("text").to_owned(), call.today);
    keep(me, call, move |_, _, seen| {
        let by = seen.people.me;
        Ok(seen.held.value.record.add(by, &text, today)?)
    })
}

/// POST which account someone on the list has, or who on the list a member is.
pub fn say_account(me: Member, call: &Call) -> Outcome {
    kept_part(&me, call, account(&me, call))
}

fn account(me: &Member, call: &Call) -> Result<PersonId, Failure> {
    let seen = seen(me, call)?;
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let worker = seen.worker.as_ref().map(|held| WorkerId(held.id.0));
    let now = seen.people.accounts.account(seen.of());
    let (member, worker) = match worker {
        // Of someone on the list: which account is theirs.
        Some(worker) => match (call.field("account"), now) {
            ("", None) => return Ok(seen.of()),
            ("", Some(member)) => (member, None),
            (text, _) => {
                let id: Id = text.parse().map_err(|_| Refusal::at("account", "person-unknown"))?;
                let known = seen.people.known.members.contains_key(&MemberId(id.0));
                let member = known.then_some(MemberId(id.0));
                (member.ok_or(Refusal::at("account", "person-unknown"))?, Some(worker))
            }
        },
        // Of a member: who they are on the list.
        None => {
            let who = choose(call, &me.keys, "who", call.field("who"))?;
            let member = now.ok_or(Failure::NotFound)?;
            (member, Some(WorkerId(who.0)))
        }
    };
    let of = seen.of();
    call.app.store.write(me.space(), move |shelf| {
        if let Some(before) = now.filter(|before| *before != member) {
            accounts::say(shelf, &keys, (week, today), before, None)?;
        }
        let done = accounts::say(shelf, &keys, (week, today), member, worker);
        match done {
            // A member is no worker: whoever was named is not on the list.
            Err(Failure::NotFound) => Err(Refusal::at("who", "person-not-listed").into()),
            Err(Failure::Refused(_)) => {
                let field = if now == Some(member) { "who" } else { "account" };
                Err(Refusal::at(field, "account-taken").into())
            }
            Err(other) => Err(other),
            Ok(()) => Ok(Accounts::read(shelf, &keys)?.same(of)),
        }
    })
}
