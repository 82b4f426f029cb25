//! The candidates, each in one sentence, and the leader tests that run.

use super::{asked, beside, leader_path, outcome};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told;
use crate::standing::Member;
use crate::ties::leaders::Drawn;
use crate::turfs::records::short_name;
use kit::html::button::Button;
use kit::html::rows::{Line as Row, case, lines, plain_lines};
use kit::html::text::{empty, fold, heading, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::assessment::LeaderStatus;
use organizing::chart::Line;
use organizing::ties::Candidate;
use organizing::{Lent, WorkerId};
use std::collections::BTreeSet;
use vault::Id;

/// Candidates in view; the others are a press away.
const IN_VIEW: usize = 12;
/// The most candidates on the page: a drive of a thousand has a few dozen leaders.
const SHOWN_MAX: usize = 60;
/// The most of those without followers yet.
const ACTIVISTS_MAX: usize = 60;

/// The whole page.
pub fn page(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let day = crate::words::day(words, call.today, call.today);
    let under = say!(
        words,
        "leaders-under",
        unit = drawn.woven.unit(),
        ties = drawn.woven.told.len(),
        day = day
    );
    let rows: Vec<Markup> = (drawn.found.iter().take(SHOWN_MAX))
        .filter_map(|candidate| one(call, me, drawn, candidate))
        .collect();
    let (first, rest) = rows.split_at(rows.len().min(IN_VIEW));
    let content = html! {
        (heading(&words.say("leaders-title"), Some(&under)))
        (beside(call, me.space(), "leaders"))
        (running(call, me, drawn))
        (section(&words.say("leaders-candidates"), html! {
            @if rows.is_empty() { (empty(&words.say("leaders-none"), html! {})) }
            @else {
                (note(&words.say("leaders-how")))
                (plain_lines(first))
                @if !rest.is_empty() { (fold(&say!(words, "leaders-more", count = rest.len()), false, plain_lines(rest))) }
            }
        }))
        (activists(call, me, drawn))
    };
    Page::new(call, me.space(), At::More).styled(&["ties.css"]).show(content)
}

fn one(call: &Call, me: &Member, drawn: &Drawn<'_>, candidate: &Candidate) -> Option<Markup> {
    let words = call.words();
    let line = drawn.woven.lines.get(&candidate.worker)?;
    let id = Id(candidate.worker.0);
    let on_it = drawn.woven.committee.contains(&candidate.worker);
    let turf = short_name(&drawn.woven.known.tree, candidate.turf);
    Some(case(
        Some(told::mark_of(line, call.today)),
        html! {
            a href=(worker_path(me.space(), id)) { bdi { (line.name.reveal()) } } ", " (turf)
            span.unseen { ", " (told::mark_words(words, line, call.today)) }
        },
        html! {
            p { (sentence(call, drawn, candidate)) }
            p.soft { (status(call, line)) @if on_it { " " (words.say("leaders-on-committee")) } }
        },
        html! { (Button::plain(&words.say("leaders-test")).small().to(&leader_path(me.space(), id))) },
    ))
}

/// What speaks for someone, from the numbers.
fn sentence(call: &Call, drawn: &Drawn<'_>, candidate: &Candidate) -> String {
    let words = call.words();
    let mut told = Vec::new();
    let followers = candidate.followers;
    match candidate.mostly_in {
        Some((turf, many)) if many == followers => {
            let turf = short_name(&drawn.woven.known.tree, turf);
            told.push(say!(words, "leaders-named-all-in", followers = followers, turf = turf));
        }
        Some((turf, many)) => {
            let turf = short_name(&drawn.woven.known.tree, turf);
            told.push(say!(
                words,
                "leaders-named-mostly-in",
                followers = followers,
                many = many,
                turf = turf
            ));
        }
        None => {}
    }
    if followers > 0 && candidate.only_through > 0 && !drawn.woven.committee.is_empty() {
        told.push(say!(words, "leaders-only-through", count = candidate.only_through));
    }
    if candidate.reach > followers {
        told.push(say!(words, "leaders-reach", count = candidate.reach));
    }
    if candidate.cut_off >= Candidate::CUT_OFF_MIN {
        told.push(say!(words, "leaders-cut-off", count = candidate.cut_off));
    }
    told.join(" ")
}

fn status(call: &Call, line: &Line<Lent<'_>>) -> String {
    call.words().say(match line.leader {
        LeaderStatus::Leader => "leaders-is-leader",
        LeaderStatus::Activist => "leaders-is-activist",
        LeaderStatus::Unknown => "leaders-is-unknown",
    })
}

/// The leader tests that run, those late first.
fn running(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, String)> = drawn
        .running
        .iter()
        .filter_map(|test| {
            let name = drawn.woven.name(test.worker)?;
            let title = say!(
                words,
                "leaders-running-one",
                name = name,
                count = test.to_bring.len(),
                what = test.to_what.reveal()
            );
            let asked = asked(call, drawn.woven.known, test);
            let under = format!("{} {asked}", outcome(call, test));
            Some((leader_path(me.space(), Id(test.worker.0)), title, under))
        })
        .collect();
    if told.is_empty() {
        return html! {};
    }
    let rows: Vec<Row<'_>> = told
        .iter()
        .map(|(href, title, under)| Row { href: Some(href), title, under, ..Row::default() })
        .collect();
    section(&words.say("leaders-running"), lines(&rows))
}

/// Those who are willing, and whom nobody was seen to follow.
fn activists(call: &Call, me: &Member, drawn: &Drawn<'_>) -> Markup {
    let words = call.words();
    let shown: BTreeSet<WorkerId> = drawn.found.iter().map(|found| found.worker).collect();
    let mut willing: Vec<&Line<Lent<'_>>> = (drawn.woven.lines.values().copied())
        .filter(|line| line.in_unit() && line.leader == LeaderStatus::Activist)
        .filter(|line| !shown.contains(&line.worker))
        .collect();
    willing.sort_by_key(|line| (std::cmp::Reverse(line.named_by), line.folded.reveal()));
    let count = willing.len();
    let told: Vec<(String, String, String)> = willing
        .into_iter()
        .take(ACTIVISTS_MAX)
        .map(|line| {
            let turf = short_name(&drawn.woven.known.tree, line.turf);
            (leader_path(me.space(), Id(line.worker.0)), line.name.reveal().to_owned(), turf)
        })
        .collect();
    let rows: Vec<Row<'_>> = told
        .iter()
        .map(|(href, title, under)| Row { href: Some(href), title, under, ..Row::default() })
        .collect();
    html! {
        @if !rows.is_empty() {
            (section(&words.say("leaders-activists"), html! {
                (note(&words.say("leaders-activists-what")))
                (fold(&say!(words, "leaders-activists-count", count = count), false, lines(&rows)))
            }))
        }
    }
}
