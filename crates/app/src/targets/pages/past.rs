//! What the files say under an employer's names, and the names that may be its own.

use crate::call::Call;
use crate::standing::Member;
use crate::targets::actions::One;
use crate::targets::looking::Told;
use crate::targets::records::Alike;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::rows::{Line, lines};
use kit::html::text::{fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::elections::{CaseKind, Outcome};

/// The most rows of a sort that are shown; the others are counted.
const ROWS_SHOWN: usize = 30;

/// Everything that the files say of it.
pub fn past(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let files = format!("/d/{}/targets/files", me.space());
    let brought = one.files.iter().any(|file| file.value.days.is_some());
    section(
        &words.say("target-past"),
        html! {
            @if !brought {
                (para(&words.say("target-past-none")))
                p { a href=(files) { (words.say("targets-files-go")) } }
            } @else {
                (elections(call, &one.told))
                (strikes(call, &one.told))
                (notices(call, me, one))
                (alike(call, me, one, refusals))
                (note(&words.say("target-past-source")))
            }
        },
    )
}

fn rows(call: &Call, texts: &[(String, String, String)], all: usize) -> Markup {
    let shown: Vec<Line<'_>> = texts
        .iter()
        .map(|(title, under, end)| Line { title, under, end, ..Line::default() })
        .collect();
    html! {
        (lines(&shown))
        @if all > texts.len() { (note(&say!(call.words(), "target-rows-more", count = all - texts.len()))) }
    }
}

fn elections(call: &Call, told: &Told) -> Markup {
    let words = call.words();
    let all = &told.elections;
    let texts: Vec<(String, String, String)> = all
        .iter()
        .take(ROWS_SHOWN)
        .map(|one| {
            let unions: Vec<&str> = one.unions.iter().map(|union| union.name.as_str()).collect();
            let day = one.counted.map_or_else(String::new, |day| call.said_day(day));
            let under = say!(
                words,
                "elections-one-line",
                state = one.state.as_str(),
                day = day,
                votes = one.votes_for(),
                against = one.against,
                eligible = one.eligible,
                unions = unions.join(", ")
            );
            let end = words.say(match (one.kind, one.outcome) {
                (CaseKind::Workers, Outcome::Won) => "elections-was-won",
                (CaseKind::Workers, Outcome::Lost) => "elections-was-lost",
                (CaseKind::Workers, Outcome::Open) => "elections-was-open",
                _ => "target-not-asked",
            });
            (one.employer.clone(), under, end)
        })
        .collect();
    html! {
        h3 { (say!(words, "target-elections", count = all.len())) }
        @if !all.is_empty() { (rows(call, &texts, all.len())) }
    }
}

fn strikes(call: &Call, told: &Told) -> Markup {
    let words = call.words();
    let all = &told.strikes;
    let texts: Vec<(String, String, String)> = all
        .iter()
        .take(ROWS_SHOWN)
        .map(|one| {
            let days = one.days().map(|days| say!(words, "target-strike-days", days = days));
            let under = say!(
                words,
                "target-strike-line",
                place = one.place.as_str(),
                day = call.said_day(one.began),
                idled = one.idled.unwrap_or(0),
                union = one.union.as_str()
            );
            (one.employer.clone(), under, days.unwrap_or_default())
        })
        .collect();
    html! {
        h3 { (say!(words, "target-strikes", count = all.len())) }
        @if !all.is_empty() { (rows(call, &texts, all.len())) }
    }
}

/// Notices show where there are unions already, and about how many work there.
fn notices(call: &Call, me: &Member, one: &One) -> Markup {
    let words = call.words();
    let all = &one.told.notices;
    let texts: Vec<(String, String, String)> = all
        .iter()
        .take(ROWS_SHOWN)
        .map(|notice| {
            let under = say!(
                words,
                "target-notice-line",
                place = format!("{}, {}", notice.town, notice.state),
                day = call.said_day(notice.on),
                union = notice.union.as_str()
            );
            let end = notice.workers.map(|count| call.number(count as usize)).unwrap_or_default();
            (notice.employer.clone(), under, end)
        })
        .collect();
    let there = format!("/d/{}/targets/{}", me.space(), one.held.id);
    html! { @if !all.is_empty() {
        h3 { (say!(words, "target-notices", count = all.len())) }
        (rows(call, &texts, all.len()))
        (post(&there, Button::plain(&words.say("target-notices-sites")).small().sends("do", "sites")))
    } }
}

/// "3 elections, 1 strike, 0 notices; PA, NJ"
fn counted(call: &Call, alike: &Alike) -> String {
    let [elections, strikes, notices] = alike.counts;
    say!(
        call.words(),
        "target-alike-line",
        elections = elections,
        strikes = strikes,
        notices = notices,
        states = alike.states.join(", ")
    )
}

/// Names like its own, which somebody says are its own or another's.
fn alike(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let looked = &one.held.value;
    let under: Vec<String> = looked.like.iter().map(|alike| counted(call, alike)).collect();
    let choices: Vec<Choice<'_>> = looked
        .like
        .iter()
        .zip(&under)
        .map(|(alike, under)| Choice::new(&alike.name, &alike.name).help(under).chosen(alike.same))
        .collect();
    let there = format!("/d/{}/targets/{}", me.space(), one.held.id);
    let wrong = call.error_at(refusals, "name");
    html! {
        @if choices.is_empty() { (note(&words.say("target-alike-none"))) } @else {
            h3 { (words.say("target-alike")) }
            (Form::post(&there).around(html! {
                (Field::new("name", &words.say("target-alike-which"))
                    .help(&words.say("target-alike-help")).error(wrong.as_deref()).checks(&choices))
                (buttons(html! {
                    (Button::plain(&words.say("target-alike-same")).sends("do", "same"))
                    (Button::quiet(&words.say("target-alike-apart")).sends("do", "apart"))
                }))
                (hidden("revision", &one.held.revision.to_string()))
            }))
        }
        @if !looked.target.also.is_empty() {
            (fold(&say!(words, "target-also-count", count = looked.target.also.len()), false, html! {
                ul.dots { @for name in &looked.target.also { li { bdi { (name) } } } }
            }))
        }
    }
}
