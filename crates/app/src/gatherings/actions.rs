//! Requests about gatherings: all of them, one that is written or changed, its page for signing up.

use super::pages;
use super::records::{Door, GATHERINGS_MAX, Planned, all, forget, planned, save, take_down};
use super::shown::{List, answers, may_change, organizes};
use super::taking;
use super::typed::{OF_ALL, Typed, Wrong};
use crate::call::{Call, Outcome};
use crate::engines::running::write_anew;
use crate::failure::Failure;
use crate::people::told::Known;
use crate::space::kept::Held;
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::{MemberId, Refusal};
use std::sync::Arc;
use vault::Id;

/// Where a gathering's page is.
pub fn path(space: Id, gathering: Id) -> String {
    format!("/d/{space}/gatherings/{gathering}")
}

/// GET all of them.
pub fn list(me: Member, call: &Call) -> Outcome {
    let list = call.app.store.read(|shelf| List::read(shelf, &me.keys, call.today))?;
    Ok(Answer::page(pages::list::page(call, &me, &list)))
}

/// GET the form of a new one.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let known = call.app.store.read(|shelf| Known::read(shelf, &me.keys))?;
    let typed = Typed::new(call, MemberId(me.member().0));
    Ok(Answer::page(pages::form::page(call, &me, (&known, None), &typed, &[])))
}

/// POST a new one.
pub fn write(me: Member, call: &Call) -> Outcome {
    let typed = Typed::sent(call);
    let (by, today) = (MemberId(me.member().0), call.today);
    let read = typed.read(None, by, today);
    let turf = turf(&me, &typed);
    let (gathering, turf) = match (read, turf) {
        (Ok(gathering), Ok(turf)) => (gathering, turf),
        (read, turf) => {
            let wrong = read.err().into_iter().flatten().chain(turf.err());
            return refused(&me, call, None, &typed, &wrong.collect::<Vec<_>>());
        }
    };
    let (keys, week, id) = (me.keys.clone(), call.week(), Id::random());
    let door = Door::new(typed.open);
    let done = call.app.store.write(me.space(), move |shelf| {
        if all(shelf, &keys)?.len() >= GATHERINGS_MAX {
            return Err(Refusal::of("gatherings-too-many").into());
        }
        hosts_are_known(shelf, &keys, &gathering.hosts)?;
        let value = Planned { gathering, written: today, door };
        save(shelf, &keys, week, &mut Held::new(id, turf, value))
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("{}?said=said-gathering-kept", path(me.space(), id)))),
        Err(Failure::Refused(refusal)) => refused(&me, call, None, &typed, &[wrong_of(refusal)]),
        Err(other) => Err(other),
    }
}

fn wrong_of(refusal: Refusal) -> Wrong {
    Wrong { field: refusal.field.unwrap_or("").to_owned(), sentence: refusal.sentence }
}

/// The turf that was chosen; the whole drive is for those who answer for people.
fn turf(me: &Member, typed: &Typed) -> Result<Id, Wrong> {
    let wrong = |sentence| Wrong { field: "of-turf".to_owned(), sentence };
    match typed.turf.as_str() {
        OF_ALL if organizes(me) => Ok(Id::ZERO),
        OF_ALL => Err(wrong("gathering-all-not-yours")),
        turf => {
            let turf = turf.parse::<Id>().ok().filter(|turf| me.keys.holds(*turf));
            turf.ok_or(wrong("gathering-turf-missing"))
        }
    }
}

fn hosts_are_known(
    shelf: &mut store::Reader,
    keys: &Keys,
    hosts: &[MemberId],
) -> Result<(), Failure> {
    let inside = shelf.key_holders(keys.space)?;
    match hosts.iter().all(|host| inside.contains(&Id(host.0))) {
        true => Ok(()),
        false => Err(Refusal::at("host-0", "gathering-host-missing").into()),
    }
}

fn refused(
    me: &Member,
    call: &Call,
    held: Option<&Held<Planned>>,
    typed: &Typed,
    wrong: &[Wrong],
) -> Outcome {
    let known = call.app.store.read(|shelf| Known::read(shelf, &me.keys))?;
    let page = pages::form::page(call, me, (&known, held), typed, wrong);
    Ok(Answer::page_with(422, page))
}

/// A gathering that the reader may change.
fn changed(me: &Member, call: &Call) -> Result<Held<Planned>, Failure> {
    let id = call.id("gathering")?;
    let held = call.app.store.read(|shelf| planned(shelf, &me.keys, id))?;
    if may_change(me, &held) { Ok(held) } else { Err(Failure::Forbidden) }
}

/// GET the form of one that is there.
pub fn ask_again(me: Member, call: &Call) -> Outcome {
    let held = changed(&me, call)?;
    let known = call.app.store.read(|shelf| Known::read(shelf, &me.keys))?;
    let typed = Typed::kept(&held.value.gathering, held.value.door.open);
    Ok(Answer::page(pages::form::page(call, &me, (&known, Some(&held)), &typed, &[])))
}

/// POST it as it is now.
pub fn change(me: Member, call: &Call) -> Outcome {
    let held = changed(&me, call)?;
    let typed = Typed::sent(call);
    let (by, today) = (MemberId(me.member().0), call.today);
    let gathering = match typed.read(Some(&held.value.gathering), by, today) {
        Ok(gathering) => gathering,
        Err(wrong) => return refused(&me, call, Some(&held), &typed, &wrong),
    };
    let (keys, week, id, open) = (me.keys.clone(), call.week(), held.id, typed.open);
    let done = write_anew(call, me.space(), move |shelf| {
        hosts_are_known(shelf, &keys, &gathering.hosts)?;
        let mut held = planned(shelf, &keys, id)?;
        held.value.gathering = gathering.clone();
        held.value.written = today;
        held.value.door.open = open;
        save(shelf, &keys, week, &mut held)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("{}?said=said-gathering-kept", path(me.space(), id)))),
        Err(Failure::Refused(refusal)) => {
            refused(&me, call, Some(&held), &typed, &[wrong_of(refusal)])
        }
        Err(other) => Err(other),
    }
}

/// POST: close its page or open it, give it a new link, call it off or on again, take it away.
pub fn turn(me: Member, call: &Call) -> Outcome {
    let held = changed(&me, call)?;
    let id = held.id;
    let said = match call.field("turn") {
        "open" => "said-gathering-open",
        "close" => "said-gathering-closed",
        "link" => "said-gathering-link",
        "off" => "said-gathering-off",
        "on" => "said-gathering-on",
        "forget" if !answers(&me, &held) => return Err(Failure::Forbidden),
        "forget" if call.field("sure") == "yes" => "said-gathering-forgotten",
        "forget" => {
            let to = format!("{}?unsure=yes#forget", path(me.space(), id));
            return Ok(Answer::see(to));
        }
        _ => return Err(Failure::NotFound),
    };
    let (keys, week, today): (Arc<Keys>, _, _) = (me.keys.clone(), call.week(), call.today);
    write_anew(call, me.space(), move |shelf| {
        let mut held = planned(shelf, &keys, id)?;
        match said {
            "said-gathering-forgotten" => return forget(shelf, &keys, held),
            "said-gathering-open" => held.value.door.open = true,
            "said-gathering-closed" => held.value.door.open = false,
            "said-gathering-link" => {
                // Who signed up behind the old link is taken in first.
                taking::take_in(shelf, &keys, week, &held)?;
                take_down(shelf, &keys, &held)?;
                held.value.door = Door::new(held.value.door.open);
            }
            "said-gathering-off" => held.value.gathering.called_off = Some(today),
            _ => held.value.gathering.called_off = None,
        }
        held.value.written = today;
        save(shelf, &keys, week, &mut held)
    })?;
    let to = match said {
        "said-gathering-forgotten" => format!("/d/{}/gatherings", me.space()),
        _ => path(me.space(), id),
    };
    Ok(Answer::see(format!("{to}?said={said}")))
}
