//! One shift: one press on everyone who comes, and what was counted.

use super::run::{role_field, shift_name, when};
use super::{role_name, run_path, said};
use crate::call::Call;
use crate::engines::attending::Drawn;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Participant;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, in_line};
use kit::html::rows::case;
use kit::html::text::{Tone, facts, figures, flash, fold, heading_with, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::PersonId;
use organizing::engines::{Attended, Came, Planned, Rung};
use std::collections::BTreeMap;
use vault::Id;

/// The most people on one page.
const SHOWN_MAX: usize = 400;

/// What can be pressed, with the field that it sends and the sentence on it.
const PRESSES: [(Came, &str, &str); 3] = [
    (Came::Came, "here", "engines-press-came"),
    (Came::Missed, "missed", "engines-press-missed"),
    (Came::SaidYes, "will", "engines-press-will"),
];

/// The page.
pub fn page(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let run = &drawn.run.value;
    let Some(shift) = run.shifts.get(usize::from(drawn.shift)) else { return html! {} };
    let above = drawn
        .wrong
        .iter()
        .filter(|one| !one.field.starts_with("count-") && (one.field != "who" || !drawn.writes));
    let back = run_path(me.space(), drawn.run.id);
    let now: BTreeMap<PersonId, &Attended> = (drawn.rows.now().into_iter())
        .filter(|((number, _), _)| *number == drawn.shift)
        .map(|((_, who), row)| (who, row))
        .collect();
    let writes = drawn.writes && shift.called_off.is_none() && run.begun.is_some();
    Page::new(call, me.space(), At::More).styled(&["ties.css"]).show(html! {
        (heading_with(Some((&back, said(call, &run.engine.name))), shift_name(call, run, shift),
            Some(&when(call, shift)), html! {}))
        @for wrong in above { (flash(Tone::Refuse, &words.say(wrong.sentence))) }
        (stands(call, drawn, shift, &now))
        @if shift.called_off.is_some() { (flash(Tone::Warn, &words.say("engines-called-off-long"))) }
        @else if run.begun.is_none() { (flash(Tone::Info, &words.say("run-not-begun"))) }
        @else if !drawn.writes { (note(&words.say("engines-not-yours"))) }
        (section(&words.say("engines-who-came"), html! {
            (list(call, me, drawn, &now, writes))
            @if writes { (someone_else(call, me, drawn)) }
        }))
        @if !run.engine.counts.is_empty() {
            (section(&words.say("engines-counted"), counts(call, me, drawn, writes)))
        }
        @if super::list::organizes(me) && shift.called_off.is_none() && shift.on >= call.today {
            (post(&format!("{}/off", here(me, drawn)), Button::quiet(&words.say("engines-call-off")).small()))
        }
    })
}

fn here(me: &Participant, drawn: &Drawn) -> String {
    format!("{}/shifts/{}", run_path(me.space(), drawn.run.id), drawn.id)
}

/// How many of how many, by role, the highest first.
fn stands(
    call: &Call,
    drawn: &Drawn,
    shift: &Planned,
    now: &BTreeMap<PersonId, &Attended>,
) -> Markup {
    let words = call.words();
    let told: Vec<(String, String)> = (drawn.run.value.engine.rungs().rev())
        .map(|rung| {
            let of = |row: &&&Attended| row.rung == rung;
            let here = || now.values().filter(of);
            let came = here().filter(|row| row.came == Came::Came).count();
            let will = here().filter(|row| row.came == Came::SaidYes).count();
            let needs = shift.needs.get(usize::from(rung.0)).copied().unwrap_or(0);
            let role = role_name(call, &drawn.run.value.engine, rung);
            let needs = u32::from(needs);
            let told = say!(words, "engines-shift-stands", came = came, will = will, needs = needs);
            (role, told)
        })
        .collect();
    let told: Vec<(&str, Markup)> =
        told.iter().map(|(role, told)| (role.as_str(), html! { (told) })).collect();
    facts(&told)
}

/// Everyone who may come, those who lead first, with one press each.
fn list(
    call: &Call,
    me: &Participant,
    drawn: &Drawn,
    now: &BTreeMap<PersonId, &Attended>,
    writes: bool,
) -> Markup {
    let words = call.words();
    let roles: BTreeMap<PersonId, Rung> = drawn.listed.iter().copied().collect();
    let (mut known, unknown) = drawn.people.sorted(roles.keys().copied());
    known.sort_by_key(|who| std::cmp::Reverse(roles.get(who)));
    let left = known.len().saturating_sub(SHOWN_MAX);
    let rows = known.iter().take(SHOWN_MAX).filter_map(|who| {
        let (href, name) = drawn.people.link(me.space(), *who)?;
        let role = roles.get(who).copied().unwrap_or(Rung(0));
        let stands = now.get(who).map(|row| row.came);
        let told = PRESSES.iter().find(|(came, ..)| Some(*came) == stands);
        let id = Id(who.0).to_string();
        Some(html! {
            li #{ "p-" (id) } { (case(
                None,
                html! { a href=(href) { bdi { (isolated(name)) } } },
                html! { p.soft {
                    (role_name(call, &drawn.run.value.engine, role))
                    @if !writes { @if let Some((.., label)) = told { " · " (words.say(label)) } }
                } },
                html! { @if writes { (presses(call, &id, stands)) } },
            )) }
        })
    });
    let rows: Vec<Markup> = rows.collect();
    html! {
        @if rows.is_empty() && unknown == 0 { (note(&words.say("engines-nobody-here"))) }
        @else {
            form method="post" action=(here(me, drawn)) { ul.lines { @for row in rows { (row) } } }
        }
        @if left > 0 { (note(&say!(words, "engines-left", count = left))) }
        @if unknown > 0 { (note(&say!(words, "engines-unknown", count = unknown))) }
    }
}

/// The three presses; the one that stands is filled.
fn presses(call: &Call, who: &str, stands: Option<Came>) -> Markup {
    let words = call.words();
    buttons(html! {
        @for (came, field, label) in PRESSES {
            @let label = words.say(label);
            @let button = if stands == Some(came) { Button::grave(&label) } else { Button::plain(&label) };
            (button.small().sends(field, who))
        }
    })
}

/// Someone who is not in the list above.
fn someone_else(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let wrong = drawn.wrong.iter().find(|one| one.field == "who");
    let wrong = wrong.map(|one| words.say(one.sentence));
    let alike: Vec<(String, String)> = (drawn.alike.iter())
        .filter_map(|who| Some((Id(who.0).to_string(), drawn.people.name(*who)?.to_owned())))
        .collect();
    let alike: Vec<Choice<'_>> = alike.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let new = format!("/d/{}/people/new", me.space());
    fold(
        &words.say("engines-someone-else"),
        wrong.is_some(),
        Form::post(&here(me, drawn)).around(html! {
            (Field::new("who", &words.say("engines-who")).error(wrong.as_deref())
                .value(call.field("who")).max(120).text())
            @if !alike.is_empty() {
                (Field::new("person", &words.say("engines-which")).choices(&alike))
            }
            (role_field(call, &drawn.run.value, None))
            (buttons(html! {
                (Button::plain(&words.say("engines-press-came")).sends("here", "-"))
                (Button::plain(&words.say("engines-press-will")).sends("will", "-"))
                (Button::quiet(&words.say("engines-not-on-list")).to(&new))
            }))
        }),
    )
}

/// What was counted: all of it, and what the reader counted.
fn counts(call: &Call, me: &Participant, drawn: &Drawn, writes: bool) -> Markup {
    let words = call.words();
    let run = &drawn.run.value;
    let totals: Vec<String> = drawn.rows.totals(run).iter().map(u64::to_string).collect();
    let names: Vec<&str> = run.engine.counts.iter().map(|count| said(call, &count.name)).collect();
    let told: Vec<(&str, &str)> =
        totals.iter().map(String::as_str).zip(names.iter().copied()).collect();
    let mine = |count: u8| {
        let of_me = |row: &&organizing::engines::Number| {
            row.count == count && row.who == Some(drawn.people.me)
        };
        let row = drawn.rows.counted.iter().rev().find(of_me);
        row.map_or_else(String::new, |row| row.number.to_string())
    };
    let fields = (0_u8..).zip(&names).map(|(count, name)| {
        let field = format!("count-{count}");
        let wrong = drawn.wrong.iter().find(|one| one.field == field);
        let wrong = wrong.map(|one| words.say(one.sentence));
        let value = match call.ask.form.has(&field) {
            true => call.field(&field).to_owned(),
            false => mine(count),
        };
        Field::new(&field, name).error(wrong.as_deref()).value(&value).max(7).number()
    });
    let fields: Vec<Markup> = fields.collect();
    html! {
        (figures(&told))
        @if writes {
            (Form::post(&format!("{}/counts", here(me, drawn))).around(html! {
                (note(&words.say("engines-counts-mine")))
                (in_line(html! { @for field in &fields { (field) } }))
                (buttons(html! { (Button::plain(&words.say("engines-counts-keep"))) }))
            }))
        }
    }
}
