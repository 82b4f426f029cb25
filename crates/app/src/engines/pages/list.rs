//! Every engine, and what runs.

use super::{days, engine_path, run_path, said};
use crate::call::Call;
use crate::engines::records::Engine;
use crate::layout::{self, At, Page};
use crate::space::kept::Held;
use crate::standing::Participant;
use kit::html::button::{Button, buttons};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{empty, fold, heading_with, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::engines::Run;
use vault::Role;

/// The page.
pub fn page(call: &Call, me: &Participant, all: &[Engine], runs: &[Held<Run>]) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let (own, ours): (Vec<&Engine>, Vec<&Engine>) = all.iter().partition(|e| e.own.is_some());
    let (past, now): (Vec<&Held<Run>>, Vec<&Held<Run>>) =
        runs.iter().partition(|held| held.value.to < call.today);
    let (new, new_label) = (format!("{base}/engines/new"), words.say("engines-new"));
    // Ids more-readings, more-readings-under.
    let readings = (
        Icon::Info,
        format!("{base}/readings"),
        words.say("more-readings"),
        words.say("more-readings-under"),
    );
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say("engines-title"), Some(&words.say("engines-under")), html! {}))
        (section(&words.say("engines-running"), html! {
            @if now.is_empty() { (empty(&words.say("engines-none-running"), html! {})) }
            @else { (run_lines(call, me, &now)) }
            @if !past.is_empty() {
                (fold(&say!(words, "engines-past", count = past.len()), false, run_lines(call, me, &past)))
            }
        }))
        @if !own.is_empty() {
            (section(&words.say("engines-own"), engine_lines(call, me, &own)))
        }
        (section(&words.say("engines-ready-made"), engine_lines(call, me, &ours)))
        @if organizes(me) {
            (buttons(html! { (Button::plain(&new_label).icon(Icon::Add).to(&new)) }))
        }
        (layout::ways(&[readings]))
    })
}

/// Whether someone answers for people, and so may lay runs.
pub fn organizes(me: &Participant) -> bool {
    matches!(me.place.role, Role::Organizer | Role::Lead)
}

fn engine_lines(call: &Call, me: &Participant, engines: &[&Engine]) -> Markup {
    let hrefs: Vec<String> = engines.iter().map(|e| engine_path(me.space(), e.id)).collect();
    let rows: Vec<Line<'_>> = engines
        .iter()
        .zip(&hrefs)
        .map(|(engine, href)| Line {
            href: Some(href),
            title: said(call, &engine.template.name),
            under: said(call, &engine.template.about),
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

/// Runs, each a press.
pub fn run_lines(call: &Call, me: &Participant, runs: &[&Held<Run>]) -> Markup {
    let told: Vec<(String, String, String)> = runs
        .iter()
        .map(|held| {
            (run_path(me.space(), held.id), days(call, &held.value), stands(call, &held.value))
        })
        .collect();
    let rows: Vec<Line<'_>> = runs
        .iter()
        .zip(&told)
        .map(|(held, (href, under, end))| Line {
            href: Some(href),
            title: said(call, &held.value.engine.name),
            under,
            end,
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

/// How a run stands.
pub fn stands(call: &Call, run: &Run) -> String {
    call.words().say(match run.begun {
        _ if run.to < call.today => "engines-stands-over",
        None => "engines-stands-drawn",
        Some(_) if call.today < run.from => "engines-stands-soon",
        Some(_) => "engines-stands-running",
    })
}
