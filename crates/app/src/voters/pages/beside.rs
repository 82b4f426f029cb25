//! The voter list beside our own: who may be whom, whom we do not know, who is missing.

use crate::call::Call;
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Lead;
use crate::turfs::records::short_name;
use crate::voters::records::Opened;
use crate::voters::suggesting::{Beside, Proposed};
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::{Line, lines};
use kit::html::text::{figures, fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::WorkerId;
use organizing::cards::VoterRow;
use organizing::list::Worker;
use std::collections::BTreeSet;
use vault::Id;

/// Pairs to decide of in view; the next follow when these are decided.
const PROPOSED_IN_VIEW: usize = 60;
/// Names in view of those we do not know, and of those who are missing.
const NAMES_IN_VIEW: usize = 200;

/// How many it has, how many of them we do not know, how many of us it lacks.
pub fn counts(call: &Call, opened: &Opened, ours: &Beside) -> Markup {
    let words = call.words();
    let unit: Vec<WorkerId> = ours.unit().collect();
    let all = [
        (opened.list.rows.len(), words.say("voters-count-all")),
        (opened.list.unknown().count(), words.say("voters-count-unknown")),
        (
            opened.list.missing(unit.iter().copied()).len(),
            say!(words, "voters-count-missing", unit = unit.len()),
        ),
    ]
    .map(|(count, told)| (call.number(count), told));
    let all: Vec<(&str, &str)> = all.iter().map(|(n, told)| (n.as_str(), told.as_str())).collect();
    figures(&all)
}

/// Who may be whom. Where an import would have no doubt it is ticked already; a person still says
/// so with one press.
pub fn proposed(call: &Call, me: &Lead, opened: &Opened, ours: &Beside) -> Markup {
    let words = call.words();
    if ours.proposed.is_empty() {
        return html! {};
    }
    let shown: Vec<&Proposed> = ours.proposed.iter().take(PROPOSED_IN_VIEW).collect();
    // A row or a worker in two pairs is not ticked twice: one could not say both.
    let (mut rows, mut workers) = (BTreeSet::new(), BTreeSet::new());
    let texts: Vec<(String, String, String, bool)> = shown
        .iter()
        .filter_map(|one| {
            let (row, worker) = (opened.list.rows.get(one.row)?, ours.worker(one.worker)?);
            let ticked = one.certain && rows.insert(one.row) && workers.insert(one.worker);
            let value = format!("{}-{}", one.row, Id(one.worker.0));
            Some((value, theirs(row), on_ours(call, ours, worker), ticked))
        })
        .collect();
    let choices: Vec<Choice<'_>> = texts
        .iter()
        .map(|(value, theirs, ours, ticked)| Choice::new(value, theirs).help(ours).chosen(*ticked))
        .collect();
    section(
        &words.say("voters-proposed"),
        html! {
            (para(&words.say("voters-proposed-what")))
            (Form::post(&format!("/d/{}/voters/same", me.space())).around(html! {
                (Field::new("same", &say!(words, "voters-proposed-which", count = ours.proposed.len()))
                    .checks(&choices))
                @if ours.proposed.len() > shown.len() {
                    (note(&say!(words, "voters-proposed-more", count = ours.proposed.len() - shown.len())))
                }
                (buttons(html! { (Button::act(&words.say("voters-proposed-go"))) }))
            }))
        },
    )
}

/// "Díaz, Rosa; Cook; Kitchen, Night".
fn theirs(row: &VoterRow) -> String {
    let told = [&row.name, &row.classification, &row.location, &row.shift];
    let told: Vec<&str> =
        told.into_iter().map(|one| one.reveal()).filter(|one| !one.is_empty()).collect();
    told.join("; ")
}

/// "On our list: Rosa Díaz, Kitchen".
fn on_ours(call: &Call, ours: &Beside, worker: &Worker) -> String {
    let turf = short_name(&ours.tree, worker.place.turf);
    let name = isolated(worker.name.full.reveal());
    say!(call.words(), "voters-on-ours", name = name.as_ref(), turf = turf)
}

/// Those on it of whom nobody has said who they are on our list.
pub fn unknown(call: &Call, opened: &Opened) -> Markup {
    let words = call.words();
    let count = opened.list.unknown().count();
    if count == 0 {
        return section(&words.say("voters-unknown"), para(&words.say("voters-unknown-none")));
    }
    let told: Vec<(String, String)> = opened
        .list
        .unknown()
        .take(NAMES_IN_VIEW)
        .map(|(_, row)| {
            let more = [
                &row.classification,
                &row.location,
                &row.shift,
                &row.phones,
                &row.email,
                &row.address,
            ];
            let more: Vec<&str> =
                more.into_iter().map(|one| one.reveal()).filter(|one| !one.is_empty()).collect();
            (isolated(row.name.reveal()).into_owned(), more.join("; "))
        })
        .collect();
    let rows: Vec<Line<'_>> =
        told.iter().map(|(title, under)| Line { title, under, ..Line::default() }).collect();
    section(
        &words.say("voters-unknown"),
        html! {
            (para(&say!(words, "voters-unknown-what", count = count)))
            (fold(&say!(words, "voters-names", count = count), count <= 12, html! {
                (lines(&rows))
                (more(call, count))
            }))
        },
    )
}

/// Those of our unit whom no row is.
pub fn missing(call: &Call, me: &Lead, opened: &Opened, ours: &Beside) -> Markup {
    let words = call.words();
    let missing = opened.list.missing(ours.unit());
    let count = missing.len();
    if count == 0 {
        return section(&words.say("voters-missing"), para(&words.say("voters-missing-none")));
    }
    let told: Vec<(String, String, String)> = missing
        .into_iter()
        .take(NAMES_IN_VIEW)
        .filter_map(|id| {
            let worker = ours.worker(id)?;
            let name = isolated(worker.name.full.reveal()).into_owned();
            let turf = short_name(&ours.tree, worker.place.turf);
            Some((worker_path(me.space(), Id(id.0)), name, turf))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line { href: Some(href), title, under, ..Line::default() })
        .collect();
    section(
        &words.say("voters-missing"),
        html! {
            (para(&say!(words, "voters-missing-what", count = count)))
            (fold(&say!(words, "voters-names", count = count), count <= 12, html! {
                (lines(&rows))
                (more(call, count))
            }))
        },
    )
}

fn more(call: &Call, count: usize) -> Markup {
    let left = count.saturating_sub(NAMES_IN_VIEW);
    html! { @if left > 0 { (note(&say!(call.words(), "voters-more", count = left))) } }
}

/// What people said so far, and the way to take it back.
pub fn decided(call: &Call, me: &Lead, opened: &Opened, ours: &Beside) -> Markup {
    let words = call.words();
    let rows = opened.list.rows.iter().enumerate();
    let said: Vec<_> = rows.filter_map(|(at, row)| Some((at, row, row.worker?))).collect();
    let texts: Vec<(String, String, String)> = said
        .iter()
        .take(NAMES_IN_VIEW)
        .map(|(at, row, worker)| {
            let ours = ours.worker(*worker).map(|worker| on_ours(call, ours, worker));
            (
                at.to_string(),
                theirs(row),
                ours.unwrap_or_else(|| words.say("voters-gone-from-ours")),
            )
        })
        .collect();
    let choices: Vec<Choice<'_>> =
        texts.iter().map(|(value, theirs, ours)| Choice::new(value, theirs).help(ours)).collect();
    html! {
        @if !said.is_empty() {
            (fold(&say!(words, "voters-decided", count = said.len()), false, html! {
                (Form::post(&format!("/d/{}/voters/apart", me.space())).around(html! {
                    (Field::new("row", &words.say("voters-decided-which")).checks(&choices))
                    (more(call, said.len()))
                    (buttons(html! { (Button::plain(&words.say("voters-decided-go"))) }))
                }))
            }))
        }
    }
}
