//! The people of a gathering: whom to remind, who is there, one press each.

use super::one::here;
use crate::call::Call;
use crate::gatherings::guests::guest_path;
use crate::gatherings::shown::One;
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons, copy};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::case;
use kit::html::text::{fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::gatherings::Guest;
use vault::Id;

/// The most people on one page.
const SHOWN_MAX: usize = 500;

/// Whom to remind, each a press, and what to say: the time alone, unless more was chosen.
pub fn reminders(call: &Call, me: &Member, one: &One) -> Markup {
    let words = call.words();
    let gathering = &one.held.value.gathering;
    let (known, _) = one.by_name();
    let waiting: Vec<&Guest> = known.into_iter().filter(|guest| guest.waits()).collect();
    if waiting.is_empty() {
        return html! {};
    }
    let (day, from) = (call.said_day(gathering.on), String::from(gathering.from));
    let text = match gathering.tells {
        true => {
            let place = match gathering.place.is_empty() {
                true => gathering.link.reveal(),
                false => gathering.place.reveal(),
            };
            let name = gathering.name.reveal();
            say!(
                words,
                "gathering-remind-text-told",
                name = name,
                day = day,
                from = from,
                place = place
            )
        }
        false => say!(words, "gathering-remind-text", day = day, from = from),
    };
    let rows = waiting.iter().take(SHOWN_MAX).map(|guest| {
        let phone = guest.who.and_then(|who| one.phones.get(&who));
        let way = match (guest.way.is_empty(), phone) {
            (false, _) => guest.way.reveal().to_owned(),
            (true, Some(phone)) => one.known.phone(phone.reveal()),
            (true, None) => words.say("gathering-way-in-person"),
        };
        let id = Id(guest.id.0).to_string();
        let label = words.say("gathering-reminded");
        html! { li { (case(
            None,
            html! { bdi { (isolated(one.name(guest).unwrap_or(""))) } },
            html! { p.soft { (isolated(&way)) } },
            html! { (buttons(html! { (Button::plain(&label).small().sends("reminded", &id)) })) },
        )) } }
    });
    let rows: Vec<Markup> = rows.collect();
    html! { div #remind { (section(&words.say("gathering-remind"), html! {
        (para(&words.say("gathering-remind-how")))
        p { code #reminder { (text) } }
        (buttons(copy("reminder", &words.say("gathering-copy-text"), &words.say("copied"))))
        form method="post" action=(here(me, one)) { ul.lines { @for row in rows { (row) } } }
    })) } }
}

/// Everybody, one press each; and somebody else.
pub fn people(call: &Call, me: &Member, one: &One, (begun, wrong): (bool, &[Refusal])) -> Markup {
    let words = call.words();
    let (known, unknown) = one.by_name();
    let left = known.len().saturating_sub(SHOWN_MAX);
    let stands = one.held.value.gathering.stands();
    let rows: Vec<Markup> = known
        .iter()
        .take(SHOWN_MAX)
        .map(|guest| row(call, me, one, guest, begun && stands))
        .collect();
    html! {
        @if !begun { (note(&words.say("gathering-check-in-later"))) }
        @if rows.is_empty() && unknown == 0 { (note(&words.say("gathering-nobody-yet"))) } @else {
            form method="post" action=(here(me, one)) { ul.lines { @for row in rows { (row) } } }
        }
        @if left > 0 { (note(&say!(words, "engines-left", count = left))) }
        @if unknown > 0 { (note(&say!(words, "engines-unknown", count = unknown))) }
        @if stands { (someone_else(call, me, one, (begun, wrong))) }
    }
}

fn row(call: &Call, me: &Member, one: &One, guest: &Guest, presses: bool) -> Markup {
    let words = call.words();
    let id = Id(guest.id.0).to_string();
    let href = guest_path(me.space(), one.held.id, guest.id);
    let mut told: Vec<String> = Vec::new();
    if !guest.steps.is_empty() {
        told.push(say!(words, "gathering-steps-taken", count = guest.steps.len()));
    }
    if guest.back.is_some() {
        told.push(words.say("gathering-took-back"));
    } else if guest.signed.is_some() {
        told.push(words.say("gathering-is-expected"));
    } else {
        told.push(words.say("gathering-just-came"));
    }
    let shifts = { guest.shifts.iter() }
        .filter_map(|number| one.held.value.gathering.shifts.get(usize::from(*number)))
        .map(|shift| format!("{}–{}", String::from(shift.from), String::from(shift.to)));
    told.extend(shifts);
    let labels =
        ["gathering-here", "gathering-missed", "gathering-next-step"].map(|id| words.say(id));
    let there = guest.came.map(|came| came.there);
    let press = |label: usize, pressed: bool, field: &'static str| {
        let button = match pressed {
            true => Button::grave(&labels[label]),
            false => Button::plain(&labels[label]),
        };
        button.small().sends(if pressed { "undo" } else { field }, &id)
    };
    html! {
        li #{ "g-" (id) } { (case(
            None,
            html! { a href=(href) { bdi { (isolated(one.name(guest).unwrap_or(""))) } } },
            html! { p.soft { (told.join(" · ")) } },
            html! { @if presses { (buttons(html! {
                (press(0, there == Some(true), "here"))
                @match there {
                    Some(true) => (Button::quiet(&labels[2]).small().to(&href)),
                    _ => (press(1, there == Some(false), "missed")),
                }
            })) } },
        )) }
    }
}

/// Somebody who is not in the list above: on the list of the drive, or by a name alone.
fn someone_else(call: &Call, me: &Member, one: &One, (begun, wrong): (bool, &[Refusal])) -> Markup {
    let words = call.words();
    let error = call.error_at(wrong, "who");
    let mut alike: Vec<(String, String)> = (one.alike.iter())
        .filter_map(|who| Some((Id(who.0).to_string(), one.people.name(*who)?.to_owned())))
        .collect();
    let asked = error.is_some() && !call.field("who").is_empty();
    if asked {
        alike.push(("none".to_owned(), words.say("gathering-by-name-alone")));
    }
    let choices: Vec<Choice<'_>> = alike.iter().map(|(id, name)| Choice::new(id, name)).collect();
    fold(
        &words.say("gathering-someone-else"),
        error.is_some() || one.guests.value.rows().is_empty(),
        Form::post(&here(me, one)).around(html! {
            (Field::new("who", &words.say("gathering-who")).help(&words.say("gathering-who-help"))
                .error(error.as_deref()).value(call.field("who")).max(120).text())
            @if asked { (Field::new("person", &words.say("engines-which")).choices(&choices)) }
            (buttons(html! {
                @if begun { (Button::plain(&words.say("gathering-here")).sends("here", "-")) }
                (Button::plain(&words.say("gathering-will")).sends("will", "-"))
            }))
        }),
    )
}
