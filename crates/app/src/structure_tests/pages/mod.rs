//! The pages of structure tests, and what they share: how a test is told.

pub mod compare;
pub mod debrief;
pub mod evidence;
pub mod form;
pub mod ladder;
pub mod naming;
pub mod one;
pub mod record;

use super::typed::rung_word;
use crate::call::Call;
use crate::space::kept::Held;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, notice, section};
use kit::html::{Markup, html};
use kit::say;
use kit::words::Words;
use organizing::Refusal;
use organizing::structure_tests::{Closed, Count, From, Kind, Phase, Test};
use vault::Id;

/// The feature's style sheet.
const SHEET: &[&str] = &["tests.css"];

/// What a kind is called.
pub fn kind(words: &Words, kind: &Kind) -> String {
    match kind {
        Kind::Rung(rung) => words.say(&format!("test-kind-{}", rung_word(*rung))),
        Kind::Own { name, .. } => name.reveal().to_owned(),
    }
}

/// The tests that are open, for the first page of a drive.
pub fn running(call: &Call, space: Id, tests: &[Held<Test>]) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, String)> = tests
        .iter()
        .map(|test| {
            let name = kind(words, test.value.plan().kind());
            (format!("/d/{space}/tests/{}", test.id), name, state(call, &test.value))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line {
            href: Some(href),
            icon: Some(Icon::Done),
            title,
            under,
            ..Line::default()
        })
        .collect();
    html! { @if !rows.is_empty() { (section(&words.say("tests-running"), lines(&rows))) } }
}

/// Where usual shares come from.
fn source(words: &Words, from: From) -> String {
    words.say(match from {
        From::ReleaseMark => "test-from-release-mark",
        From::RallyMark => "test-from-rally-mark",
        From::StrikeVote => "test-from-strike-vote",
        From::StrikeParticipation => "test-from-strike-participation",
    })
}

/// Where a test stands: planned, open until, closed and met.
fn state(call: &Call, test: &Test) -> String {
    let words = call.words();
    let plan = test.plan();
    let (opens, closes) = (call.said_day(plan.opens()), call.said_day(plan.closes()));
    let (opens, closes) = (opens.as_str(), closes.as_str());
    match test {
        Test::Drawn(_) => say!(words, "test-state-drawn", opens = opens, closes = closes),
        Test::Open(open) => match open.phase(call.today) {
            Phase::Ahead => say!(words, "test-state-ahead", opens = opens),
            Phase::Running => say!(words, "test-state-open", closes = closes),
            Phase::Ending => say!(words, "test-state-ending", closes = closes),
        },
        Test::Closed(closed) => closed_state(call, closed),
    }
}

fn closed_state(call: &Call, closed: &Closed) -> String {
    let mark = u32::from(closed.plan().mark().percent());
    let on = call.said_day(closed.on());
    match closed.met() {
        true => say!(call.words(), "test-state-met", on = on.as_str(), mark = mark),
        false => say!(call.words(), "test-state-not-met", on = on.as_str(), mark = mark),
    }
}

/// A count with its share: "31 of 40, 77%".
fn counted(call: &Call, count: Count) -> String {
    let percent = u32::from(count.permille() / 10);
    say!(call.words(), "test-count", acted = count.acted, unit = count.unit, percent = percent)
}

/// A refusal that stands at none of these fields.
fn error_above(call: &Call, refusal: Option<Refusal>, fields: &[&str]) -> Markup {
    let elsewhere =
        refusal.filter(|refusal| refusal.field.is_none_or(|field| !fields.contains(&field)));
    html! {
        @if let Some(refusal) = elsewhere {
            (notice(Tone::Refuse, &call.words().say(refusal.sentence), html! {}))
        }
    }
}
