//! Whom to recruit next, and what would be if some came and others left.

use super::pages::{link_to, name_of, verdict};
use super::shown::{Recruit, Shown};
use crate::call::Call;
use crate::chart::links;
use crate::people::pages::worker_path;
use crate::people::told::{self, Known, isolated};
use crate::standing::Member;
use crate::turfs::records::short_name;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::icon::Icon;
use kit::html::rows::{case, plain_lines};
use kit::html::text::{fold, note, para, reason, section};
use kit::html::{Markup, html};
use kit::say;
use kit::words::Words;
use organizing::WorkerId;
use organizing::committee::{Check, Corner, FirstAsk};
use std::collections::BTreeSet;
use vault::Id;

/// Recruits in view; the others are a press away.
const IN_VIEW: usize = 8;

/// What a corner is called.
pub fn corner_name(words: &Words, known: &Known, corner: &Corner) -> String {
    match corner {
        Corner::Turf(turf) => short_name(&known.tree, *turf),
        Corner::Shift(shift) => say!(words, "committee-corner-shift", name = shift.as_str()),
        Corner::Language(spoken) => {
            say!(words, "committee-corner-language", name = spoken.as_str())
        }
    }
}

/// The list of those who are in a corner.
pub fn corner_href(space: Id, corner: &Corner) -> String {
    let filter = match corner {
        Corner::Turf(turf) => links::of_turf(*turf),
        Corner::Shift(shift) => ("shift", shift.clone()),
        Corner::Language(spoken) => ("language", spoken.clone()),
    };
    links::people(space, &[filter])
}

fn corner_names<'a>(
    words: &Words,
    shown: &Shown,
    corners: impl IntoIterator<Item = &'a Corner>,
) -> String {
    let names = corners.into_iter().map(|corner| corner_name(words, &shown.known, corner));
    names.collect::<Vec<_>>().join(", ")
}

/// The fewest to recruit next.
pub fn next(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let next = &shown.next;
    let (now, then) = next.near;
    let of = shown.check.unit;
    let all: Vec<Markup> =
        next.recruits.iter().map(|recruit| one(call, me, shown, recruit)).collect();
    let (first, rest) = all.split_at(all.len().min(IN_VIEW));
    section(
        &words.say("committee-next"),
        html! {
            @if all.is_empty() { (para(&words.say("committee-next-none"))) }
            @else {
                (para(&say!(words, "committee-next-what", count = all.len() + next.more, now = now, then = then, of = of)))
                @if !next.fewest { (note(&words.say("committee-next-not-proven"))) }
                (plain_lines(first))
                @if !rest.is_empty() {
                    (fold(&say!(words, "committee-next-rest", count = rest.len()), false, plain_lines(rest)))
                }
                @if next.more > 0 { (note(&say!(words, "committee-next-more", count = next.more))) }
                (note(&words.say("committee-next-how")))
            }
            @if !next.left_open.is_empty() {
                (reason(&say!(words, "committee-next-left-open", corners = corner_names(words, shown, &next.left_open))))
            }
        },
    )
}

fn one(call: &Call, me: &Member, shown: &Shown, recruit: &Recruit) -> Markup {
    let words = call.words();
    let Some(line) = shown.line(recruit.worker) else { return html! {} };
    let path = worker_path(me.space(), Id(recruit.worker.0));
    let closes = corner_names(words, shown, &recruit.closes);
    case(
        Some(told::mark_of(line, call.today)),
        html! {
            (link_to(call, me, shown, recruit.worker)) ", " (short_name(&shown.known.tree, line.turf))
            span.unseen { ", " (told::mark_words(words, line, call.today)) }
        },
        html! {
            @if !closes.is_empty() { p { (say!(words, "committee-closes", corners = closes)) } }
            p { (say!(words, "committee-brings-near", count = recruit.brings_near)) }
            p.soft { (who_asks(call, shown, recruit)) }
            p.soft { (words.say(first_ask(recruit.first))) }
        },
        html! {
            (Button::plain(&words.say("committee-talk")).icon(Icon::Talk).small().to(&format!("{path}/talk")))
        },
    )
}

/// Who is best placed to ask, through whom.
fn who_asks(call: &Call, shown: &Shown, recruit: &Recruit) -> String {
    let words = call.words();
    let Some(path) = &recruit.path else { return words.say("committee-asks-nobody") };
    let names: Vec<String> = path.through.iter().map(|who| name_of(call, shown, *who)).collect();
    match names.as_slice() {
        [asker, _] => say!(words, "committee-asks", asker = asker.as_str()),
        [asker, between @ .., _] => {
            let through = between.join(", ");
            say!(words, "committee-asks-through", asker = asker.as_str(), through = through)
        }
        _ => words.say("committee-asks-nobody"),
    }
}

fn first_ask(first: FirstAsk) -> &'static str {
    match first {
        FirstAsk::OneOnOne => "committee-first-one-on-one",
        FirstAsk::TheirIssues => "committee-first-their-issues",
        FirstAsk::LeaderTest => "committee-first-leader-test",
        FirstAsk::Committee => "committee-first-committee",
    }
}

/// People to tick and untick, and what that changes.
pub fn what_if(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let sitting = shown.committee.members();
    // Whoever was ticked stays in view, whether proposed or not.
    let mut coming: Vec<WorkerId> = shown.next.recruits.iter().map(|r| r.worker).collect();
    let proposed: BTreeSet<WorkerId> = coming.iter().copied().collect();
    coming.extend(shown.ticked.also.iter().filter(|who| !proposed.contains(who)));
    let choose =
        |people: &[WorkerId], ticked: &BTreeSet<WorkerId>| -> Vec<(String, String, bool)> {
            let lines = people.iter().filter_map(|who| shown.line(*who));
            lines
                .map(|line| {
                    let turf = short_name(&shown.known.tree, line.turf);
                    let name = format!("{}, {turf}", isolated(line.name.reveal()));
                    (Id(line.worker.0).to_string(), name, ticked.contains(&line.worker))
                })
                .collect()
        };
    let sitting: Vec<WorkerId> = sitting.into_iter().collect();
    let (come, leave) =
        (choose(&coming, &shown.ticked.also), choose(&sitting, &shown.ticked.without));
    if come.is_empty() && leave.is_empty() {
        return html! {};
    }
    let checks = |name: &str, label: &str, of: &[(String, String, bool)]| -> Markup {
        let choices: Vec<Choice<'_>> = of
            .iter()
            .map(|(value, label, chosen)| Choice::new(value, label).chosen(*chosen))
            .collect();
        html! { @if !choices.is_empty() { (Field::new(name, label).checks(&choices)) } }
    };
    let action = format!("/d/{}/committee", me.space());
    let form = html! {
        form.form method="get" action={ (action) "#f-what-if" } {
            (checks("also", &words.say("committee-if-come"), &come))
            (checks("without", &words.say("committee-if-leave"), &leave))
            (buttons(html! {
                (Button::plain(&words.say("committee-if-go")))
                @if shown.then.is_some() { (Button::quiet(&words.say("committee-if-clear")).to(&action)) }
            }))
        }
    };
    section(
        &words.say("committee-if"),
        html! {
            div #f-what-if tabindex="-1" {
                @if let Some(then) = &shown.then { (changes(call, shown, then)) }
                @else { (para(&words.say("committee-if-what"))) }
            }
            (fold(&words.say("committee-if-who"), shown.then.is_some(), form))
        },
    )
}

/// What coverage would be, beside what it is.
fn changes(call: &Call, shown: &Shown, then: &Check) -> Markup {
    let words = call.words();
    let gaps = |check: &Check| -> BTreeSet<Corner> {
        check.gaps().map(|gap| gap.corner.clone()).collect()
    };
    let (before, after) = (gaps(&shown.check), gaps(then));
    let closed = corner_names(words, shown, before.difference(&after));
    let opened = corner_names(words, shown, after.difference(&before));
    html! {
        (para(&say!(words, "committee-then", before = shown.check.seats, seats = then.seats, needed = then.needed)))
        @if closed.is_empty() && opened.is_empty() { (para(&words.say("committee-then-same"))) }
        @if !closed.is_empty() { (para(&say!(words, "committee-then-closed", corners = closed))) }
        @if !opened.is_empty() { (reason(&say!(words, "committee-then-opened", corners = opened))) }
        @if shown.whole { (verdict(call, then)) }
    }
}
