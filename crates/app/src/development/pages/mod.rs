//! The pages of the organizing cycle: about one person, and about everyone.

pub mod ask;
pub mod debrief;
pub mod forms;
pub mod one;
pub mod plan;
pub mod record;
pub mod sizes;
pub mod space;
pub mod support;
pub mod today;

use super::people::{People, record_path};
use super::seen::Seen;
use super::told;
use crate::call::Call;
use crate::engines::pages::run::when;
use crate::engines::pages::{days, run_path, said};
use crate::engines::records::shift_id;
use crate::people::told::isolated;
use kit::html::icon::Icon;
use kit::html::text::{heading_with, note};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::AskId;
use organizing::cycle::{Ask, End, How, InRun, Link, Override};
use vault::Id;

/// The address of one ask.
pub fn ask_path(space: Id, seen: &Seen, ask: AskId) -> String {
    format!("/d/{space}/people/{}/asks/{}", seen.held.id, Id(ask.0))
}

/// The heading of a page below someone's record.
fn heading_below(call: &Call, space: Id, seen: &Seen, title: &str, under: Option<&str>) -> Markup {
    let words = call.words();
    let back = match seen.is_me() {
        true => words.say("record-mine"),
        false => seen.people.full_name(words, seen.of()),
    };
    heading_with(Some((&record_path(space, seen.of()), &back)), title, under, html! {})
}

/// What of an ask is told where many stand below each other: what came of it, by whom, the support,
/// the debrief in short.
pub fn asks(call: &Call, space: Id, seen: &Seen, links: &[&Link]) -> Markup {
    let told: Vec<(String, String, String, Icon)> = links
        .iter()
        .map(|link| {
            let asked = link.ask().asked();
            let icon = match link.ask().ended().map(|ended| ended.how) {
                None => Icon::Age,
                Some(End::Came(How::Done)) => Icon::Done,
                Some(End::Came(How::Partly)) => Icon::Next,
                Some(End::Came(How::Declined)) => Icon::Close,
                Some(End::Replaced(_)) => Icon::Merge,
            };
            let what = isolated(asked.what.reveal()).into_owned();
            (ask_path(space, seen, link.id()), what, call.said_day(asked.on), icon)
        })
        .collect();
    let events: Vec<Event<'_>> = (links.iter().zip(&told))
        .map(|(link, (href, what, day, icon))| Event {
            day,
            title: what,
            mark: None,
            icon: Some(*icon),
            href: Some(href),
            more: html! {
                p { (state(call, seen, link)) }
                (note(&size_and_who(call, seen, link)))
                @if let Some(role) = &link.ask().asked().role { (in_run(call, space, seen, role)) }
                (debrief_in_short(call, link))
                @if let Some(early) = &link.ask().asked().early { (note(&why_early(call, seen, early))) }
            },
        })
        .collect();
    thread(&events)
}

/// Where an ask stands.
pub fn state(call: &Call, seen: &Seen, link: &Link) -> String {
    stands(call, &seen.people, link.ask())
}

/// The same of an ask to anyone.
pub fn stands(call: &Call, people: &People, ask: &Ask) -> String {
    let (words, due) = (call.words(), ask.asked().due);
    match ask.ended() {
        Some(ended) => told::ended(call, people, ended),
        None if ask.is_late(call.today) => {
            say!(words, "ask-open-late", day = call.said_day(due))
        }
        None => say!(words, "ask-open-by", day = call.said_day(due)),
    }
}

/// How big it is, who asked, who supports with what.
pub fn size_and_who(call: &Call, seen: &Seen, link: &Link) -> String {
    let words = call.words();
    let asked = link.ask().asked();
    let size = told::size(words, &seen.sizes, asked.size);
    let (by, by_me) = (seen.people.name(words, asked.by), seen.people.mine(asked.by));
    let supporter = asked.support.by;
    let (support, mine) = (seen.people.name(words, supporter), seen.people.mine(supporter));
    let told = match (asked.role.as_ref(), supporter == asked.by) {
        (_, true) => say!(words, "ask-told-same", size = size, by = by, mine = by_me),
        (_, false) => say!(
            words,
            "ask-told",
            size = size,
            by = by,
            mine = by_me,
            support = support,
            support_mine = mine
        ),
    };
    let role = asked.role.as_ref().map(|role| role_in(call, seen, role));
    match role {
        Some(role) => format!("{told} {}", say!(words, "ask-told-role", role = role)),
        None => told,
    }
}

/// What a role is called in its run.
pub fn role_in(call: &Call, seen: &Seen, role: &InRun) -> String {
    let engine = seen.runs.get(&role.run).map(|run| &run.engine);
    let named = engine.and_then(|engine| engine.role(engine.rung(&role.role)?));
    let named = named.map(|role| said(call, &role.name).to_owned());
    named.unwrap_or_else(|| told::role_name(call, &role.role))
}

/// The run in which someone is asked, and the shift.
pub fn in_run(call: &Call, space: Id, seen: &Seen, role: &InRun) -> Markup {
    let words = call.words();
    let run = seen.runs.get(&role.run);
    let shift = run
        .zip(role.shift)
        .and_then(|(run, number)| Some((number, run.shifts.get(usize::from(number))?)));
    let id = Id(role.run.0);
    html! { @if let Some(run) = run { p.note {
        (words.say("ask-run")) " "
        a href=(run_path(space, id)) { (said(call, &run.engine.name)) ", " (days(call, run)) }
        @if let Some((number, shift)) = shift {
            " · " a href={ (run_path(space, id)) "/shifts/" (shift_id(id, number)) } { (when(call, shift)) }
        }
    } } }
}

/// Why it did not wait for the debrief before it.
pub fn why_early(call: &Call, seen: &Seen, early: &Override) -> String {
    let words = call.words();
    let (who, mine) = (seen.people.name(words, early.by), seen.people.mine(early.by));
    say!(
        words,
        "ask-was-early",
        who = who,
        mine = mine,
        why = isolated(early.why.reveal()).as_ref()
    )
}

fn debrief_in_short(call: &Call, link: &Link) -> Markup {
    let words = call.words();
    let Some(debrief) = link.debrief() else {
        let waits = link.waits_for_debrief();
        return html! { @if waits { p { strong { (words.say("ask-waits")) } } } };
    };
    let first = [
        ("debrief-short-well", &debrief.well),
        ("debrief-short-differently", &debrief.differently),
        ("debrief-short-learned", &debrief.learned),
    ];
    let seen: Vec<String> = debrief.seen.iter().map(|one| told::sign(words, one.sign)).collect();
    html! {
        @for (id, text) in first.iter().filter(|(_, text)| !text.is_empty()) {
            p { (words.say(id)) " " bdi { (text.reveal()) } }
        }
        @if !seen.is_empty() { p.soft { (seen.join("; ")) } }
    }
}
