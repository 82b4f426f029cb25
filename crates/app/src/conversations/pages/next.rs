//! Whom I should talk with next, and why.

use crate::call::Call;
use crate::conversations::records::Talk;
use crate::layout::{At, Page};
use crate::people::ledger::Roll;
use crate::people::pages::worker_path;
use crate::people::told::{self, Known};
use crate::space::kept::Held;
use crate::standing::Member;
use crate::words;
use kit::html::button::Button;
use kit::html::icon::{Icon, icon};
use kit::html::rows::{self, plain_lines};
use kit::html::text::{empty, heading, next_act, reason, section};
use kit::html::{Markup, html};
use kit::pictures::mark;
use kit::say;
use organizing::WorkerId;
use organizing::chart::Line;
use organizing::list::next_talk::{NextTalk, TalkReason};
use std::collections::HashMap;
use vault::Id;

/// The whole page.
pub fn page(
    call: &Call,
    me: &Member,
    roll: &Roll,
    known: &Known,
    open: &[(WorkerId, Held<Talk>)],
    next: &[NextTalk],
) -> Markup {
    let words = call.words();
    let mut shown: Vec<WorkerId> = next.iter().map(|talk| talk.worker).collect();
    shown.extend(open.iter().map(|(worker, _)| *worker));
    let lines: HashMap<WorkerId, &Line> = roll
        .lines()
        .filter(|line| shown.contains(&line.worker))
        .map(|line| (line.worker, line))
        .collect();
    let people: Vec<(&NextTalk, &Line)> =
        next.iter().filter_map(|talk| Some((talk, *lines.get(&talk.worker)?))).collect();
    Page::new(call, me.space(), At::Talk).show(html! {
        (heading(&words.say("talk-next-title"), Some(&words.say("talk-next-under"))))
        (unfinished(call, me, &lines, open))
        @match people.split_first() {
            None => (nobody(call, me, roll)),
            Some((first, rest)) => {
                (the_first(call, me, known, first))
                @if !rest.is_empty() {
                    (section(&words.say("talk-next-then"), plain_lines(
                        &rest.iter().map(|one| one_more(call, me, known, one)).collect::<Vec<_>>(),
                    )))
                }
            },
        }
    })
}

/// Those I began to write and did not finish.
fn unfinished(
    call: &Call,
    me: &Member,
    lines_of: &HashMap<WorkerId, &Line>,
    open: &[(WorkerId, Held<Talk>)],
) -> Markup {
    let words = call.words();
    let told: Vec<(String, &Line, String)> = open
        .iter()
        .filter_map(|(worker, talk)| {
            let path = worker_path(me.space(), Id(worker.0));
            let day = words::day(words, talk.value.on, call.today);
            let began = say!(words, "talk-next-began", day = day);
            Some((format!("{path}/talk?talk={}", talk.id), *lines_of.get(worker)?, began))
        })
        .collect();
    let rows: Vec<rows::Line<'_>> = told
        .iter()
        .map(|(href, line, began)| rows::Line {
            href: Some(href),
            icon: Some(Icon::Edit),
            title: line.name.reveal(),
            under: began,
            ..rows::Line::default()
        })
        .collect();
    html! {
        @if !rows.is_empty() { (section(&words.say("talk-next-unfinished"), rows::lines(&rows))) }
    }
}

fn nobody(call: &Call, me: &Member, roll: &Roll) -> Markup {
    let words = call.words();
    let listed = roll.lines().next().is_some();
    let said = if listed { "talk-next-nobody" } else { "talk-next-no-list" };
    empty(
        &words.say(said),
        html! {
            (Button::plain(&words.say("talk-next-list")).to(&format!("/d/{}/people", me.space())))
        },
    )
}

fn the_first(call: &Call, me: &Member, known: &Known, (talk, line): &(&NextTalk, &Line)) -> Markup {
    let words = call.words();
    let path = worker_path(me.space(), Id(line.worker.0));
    let name = told::isolated(line.name.reveal());
    next_act(
        &say!(words, "talk-next-with", name = name.as_ref()),
        html! {
            p.reason { (mark(told::mark_of(line, call.today))) span { (turf(known, line)) } }
            @for why in &talk.reasons { (reason(&because(call, *why))) }
        },
        html! {
            (Button::act(&words.say("talk-next-begin")).icon(Icon::Talk).to(&format!("{path}/talk")))
            (Button::quiet(&words.say("talk-their-page")).to(&path))
        },
    )
}

fn one_more(call: &Call, me: &Member, known: &Known, (talk, line): &(&NextTalk, &Line)) -> Markup {
    let words = call.words();
    let path = worker_path(me.space(), Id(line.worker.0));
    let why: Vec<String> = talk.reasons.iter().map(|why| because(call, *why)).collect();
    let name = told::isolated(line.name.reveal());
    let label = say!(words, "talk-next-begin-with", name = name.as_ref());
    html! {
        (mark(told::mark_of(line, call.today)))
        a.line-words href=(path) {
            span { bdi { (line.name.reveal()) } }
            small { (turf(known, line)) }
            small { (why.join("; ")) }
        }
        a.button.small href={ (path) "/talk" } aria-label=(label) title=(label) { (icon(Icon::Talk)) }
    }
}

fn turf<'a>(known: &'a Known, line: &Line) -> &'a str {
    known.tree.get(line.turf).map_or("", |turf| turf.name.as_str())
}

/// A reason in words.
fn because(call: &Call, why: TalkReason) -> String {
    let words = call.words();
    match why {
        TalkReason::Overdue(days) => say!(words, "talk-because-overdue", days = days),
        TalkReason::DueToday => words.say("talk-because-today"),
        TalkReason::Named(by) => say!(words, "talk-because-named", count = by),
        TalkReason::Unassessed => words.say("talk-because-unassessed"),
        TalkReason::Guessed => words.say("talk-because-guessed"),
        TalkReason::Undecided => words.say("talk-because-undecided"),
        TalkReason::Stale(days) => say!(words, "talk-because-stale", days = days),
        TalkReason::NobodyTalks => words.say("talk-because-nobody"),
    }
}
