//! The settings of a desk: its public page, its clock, from how many cases on it warns.

use super::form::Offer;
use super::pages;
use super::records::{Desk, desk};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::standing::Lead;
use kit::http::Answer;
use organizing::Refusal;
use organizing::coaching::Loads;
use organizing::intake::Clock;
use vault::Id;

/// GET the settings.
pub fn show(me: Lead, call: &Call) -> Outcome {
    let held = call.app.store.read(|shelf| desk(shelf, &me.keys))?;
    Ok(Answer::page(pages::settings::page(call, &me, &held, &[])))
}

/// POST them.
pub fn set(me: Lead, call: &Call) -> Outcome {
    let before = call.app.store.read(|shelf| desk(shelf, &me.keys))?;
    let number = |name: &str| call.field(name).trim().parse::<u16>().unwrap_or(0);
    let small = |name: &str| u8::try_from(number(name)).unwrap_or(u8::MAX);
    let group = call.field("group").to_owned();
    let clock = Clock::set(number("first"), number("still").saturating_mul(24));
    let loads = Loads::set(small("enough"), small("full"));
    let mut wrong: Vec<Refusal> = Vec::new();
    wrong.extend(clock.as_ref().err());
    wrong.extend(loads.as_ref().err());
    if group.chars().count() > Desk::GROUP_CHARS_MAX {
        wrong.push(Refusal::at("group", "request-too-long"));
    }
    let (Ok(clock), Ok(loads), true) = (clock, loads, wrong.is_empty()) else {
        return Ok(Answer::page_with(422, pages::settings::page(call, &me, &before, &wrong)));
    };
    let open = call.field("open") == "yes";
    keep(&me, call, "said-desk-kept", move |desk| {
        (desk.open, desk.group, desk.clock, desk.loads) = (open, group, clock, loads);
        Ok(())
    })
}

/// POST: a new link in the place of the old one, which leads nowhere any more.
pub fn change_link(me: Lead, call: &Call) -> Outcome {
    keep(&me, call, "said-desk-link", |desk| {
        if desk.former.len() >= Desk::FORMER_MAX {
            return Err(Refusal::of("desk-links-many").into());
        }
        desk.former.push(desk.secret().id());
        desk.link = Id::random();
        Ok(())
    })
}

fn keep(
    me: &Lead,
    call: &Call,
    said: &str,
    change: impl FnOnce(&mut Desk) -> Result<(), Failure> + Send + 'static,
) -> Outcome {
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let mut held: Held<Desk> = desk(shelf, &keys)?;
        let before = held.value.secret().id();
        change(&mut held.value)?;
        if held.value.secret().id() != before {
            shelf.delete_form(keys.space, before)?;
        }
        kept::save(shelf, &keys, week, &mut held)?;
        Offer::of(&held.value).put(shelf, keys.space, &held.value.secret(), week)
    })?;
    Ok(Answer::see(format!("/d/{}/intake?said={said}", me.space())))
}
