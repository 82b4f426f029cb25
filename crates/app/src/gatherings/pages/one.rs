//! One gathering: what was taken on, whom to remind, who is there, the page on which one signs up.

use super::people::{people, reminders};
use super::{kind, shift_when, when};
use crate::call::Call;
use crate::gatherings::actions::path;
use crate::gatherings::offer::in_shifts;
use crate::gatherings::shown::One;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons, copy, post};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::text::{Tone, facts, figures, flash, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::gatherings::Figures;

/// The page.
pub fn page(call: &Call, me: &Member, one: &One, wrong: &[Refusal]) -> Markup {
    let words = call.words();
    let gathering = &one.held.value.gathering;
    let list = format!("/d/{}/gatherings", me.space());
    let (kind, turf, when) = (kind(call, gathering.kind), one.turf(call), when(call, gathering));
    let (edit, change) = (format!("{}/edit", here(me, one)), words.say("gathering-change"));
    let beside = html! {
        @if one.may_change { (Button::plain(&change).small().icon(Icon::Edit).to(&edit)) }
    };
    let begun = gathering.on <= call.today.plus(1);
    let figures = Figures::of(&one.guests.value);
    Page::new(call, me.space(), At::More).styled(&["ties.css"]).show(html! {
        (heading_with(Some((&list, &words.say("gatherings-title"))), gathering.name.reveal(),
            Some(&format!("{kind} · {turf} · {when}")), beside))
        @for refusal in wrong.iter().filter(|one| one.field != Some("who")) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        @if !gathering.stands() { (flash(Tone::Warn, &words.say("gathering-off-long"))) }
        @if one.altered { (flash(Tone::Warn, &words.say("gathering-altered"))) }
        @if one.shut > 0 { (flash(Tone::Warn, &say!(words, "gathering-shut", count = one.shut))) }
        @if figures.there > 0 || gathering.is_over(call.today) { (came(call, one, &figures)) }
        (about(call, one))
        @if gathering.stands() && !gathering.is_over(call.today) { (reminders(call, me, one)) }
        (section(&words.say("gathering-people"), people(call, me, one, (begun, wrong))))
        @if one.may_change { (door(call, me, one)) (ending(call, me, one)) }
    })
}

/// Where its page is.
pub fn here(me: &Member, one: &One) -> String {
    path(me.space(), one.held.id)
}

/// What came of it: steps first, then of whom; who did not come, once it is over.
fn came(call: &Call, one: &One, all: &Figures) -> Markup {
    let words = call.words();
    let steps = all.steps.all().to_string();
    let (took, there) = (all.took.to_string(), all.there.to_string());
    let missed = all.no_shows(&one.held.value.gathering, call.today);
    let missed_count = missed.map_or_else(String::new, |share| share.count.to_string());
    let labels = [
        words.say("gathering-figure-steps"),
        say!(words, "gathering-took-of", there = all.there),
        words.say("gathering-figure-there"),
        missed.map_or_else(String::new, |share| {
            say!(words, "gathering-missed-of", signed = share.of)
        }),
    ];
    let mut told: Vec<(&str, &str)> =
        vec![(&steps, &labels[0]), (&took, &labels[1]), (&there, &labels[2])];
    if missed.is_some() {
        told.push((&missed_count, &labels[3]));
    }
    let kinds = say!(
        words,
        "gathering-steps-by-kind",
        shifts = all.steps.shifts,
        hosts = all.steps.hosts,
        asks = all.steps.asks
    );
    section(
        &words.say("gathering-came"),
        html! {
            @if all.there == 0 { (para(&words.say("gathering-nobody-checked-in-long"))) } @else {
                (figures(&told))
                (note(&kinds))
                @if let Some(share) = missed && let Some(percent) = share.percent() {
                    (note(&say!(words, "gathering-no-show", percent = u32::from(percent),
                        count = share.count, of = share.of)))
                }
            }
        },
    )
}

fn about(call: &Call, one: &One) -> Markup {
    let words = call.words();
    let gathering = &one.held.value.gathering;
    let labels = [
        "gathering-place",
        "gathering-link-label",
        "gathering-about",
        "gathering-hosts",
        "gathering-room-label",
        "gathering-shifts",
    ]
    .map(|id| words.say(id));
    let mut told: Vec<(&str, Markup)> = Vec::new();
    if !gathering.place.is_empty() {
        told.push((&labels[0], html! { (isolated(gathering.place.reveal())) }));
    }
    if !gathering.link.is_empty() {
        told.push((&labels[1], link(gathering.link.reveal())));
    }
    if !gathering.about.is_empty() {
        told.push((&labels[2], html! { (isolated(gathering.about.reveal())) }));
    }
    let hosts: Vec<String> =
        gathering.hosts.iter().map(|host| one.known.member(words, *host).into_owned()).collect();
    told.push((&labels[3], html! { (hosts.join(", ")) }));
    if let Some(room) = gathering.room {
        told.push((&labels[4], html! { (room) }));
    }
    let signed = in_shifts(gathering, &one.guests.value);
    if !gathering.shifts.is_empty() {
        told.push((&labels[5], html! {
            ul.dots { @for (shift, signed) in gathering.shifts.iter().zip(&signed) {
                li { (shift_when(call, shift)) " · "
                    @match shift.room {
                        Some(room) => (say!(words, "gathering-shift-of", signed = *signed, room = u32::from(room))),
                        None => (say!(words, "gathering-signed-up", count = *signed)),
                    }
                }
            } }
        }));
    }
    section(&words.say("gathering-what"), facts(&told))
}

/// A link that leads out of here; nothing is asked of it until somebody presses.
pub fn link(address: &str) -> Markup {
    html! { a href=(address) rel="noreferrer noopener" translate="no" { (address) } }
}

/// The page on which one signs up: its link, and whether it takes anybody.
fn door(call: &Call, me: &Member, one: &One) -> Markup {
    let words = call.words();
    let door = &one.held.value.door;
    let address = call.address(&format!("/g/{}", door.link));
    let turn = format!("{}/door", here(me, one));
    section(
        &words.say("gathering-door"),
        html! {
            @match door.open {
                true => (para(&words.say("gathering-door-open"))),
                false => (para(&words.say("gathering-door-closed"))),
            }
            p { code #door translate="no" { (address) } }
            (buttons(html! {
                (copy("door", &words.say("copy-link"), &words.say("copied")))
                (Button::plain(&words.say("gathering-door-see")).to(&format!("/g/{}", door.link)))
            }))
            (Form::post(&turn).around(buttons(html! {
                @if door.open { (Button::quiet(&words.say("gathering-door-close")).sends("turn", "close")) }
                @else { (Button::quiet(&words.say("gathering-door-open-go")).sends("turn", "open")) }
                (Button::quiet(&words.say("gathering-door-link")).sends("turn", "link"))
            })))
            (note(&words.say("gathering-door-note")))
        },
    )
}

/// Calling it off, and taking it away.
fn ending(call: &Call, me: &Member, one: &One) -> Markup {
    let words = call.words();
    let turn = format!("{}/door", here(me, one));
    let gathering = &one.held.value.gathering;
    let unsure = call.ask.query.get("unsure") == "yes";
    let sentence = unsure.then(|| words.say("gathering-unsure"));
    html! {
        @if !gathering.is_over(call.today) {
            @match gathering.stands() {
                true => (post(&turn, Button::quiet(&words.say("gathering-call-off")).small().sends("turn", "off"))),
                false => (post(&turn, Button::quiet(&words.say("gathering-call-on")).small().sends("turn", "on"))),
            }
        }
        @if one.answers { div #forget { (fold(&words.say("gathering-forget"), unsure, html! {
            (para(&words.say("gathering-forget-what")))
            (Form::post(&turn).around(html! {
                (Field::new("sure", &words.say("gathering-forget-sure")).error(sentence.as_deref()).check(false))
                (buttons(html! { (Button::grave(&words.say("gathering-forget-go")).sends("turn", "forget")) }))
            }))
        })) } }
    }
}
