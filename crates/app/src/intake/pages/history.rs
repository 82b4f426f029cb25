//! What happened with a request, row by row.

use super::ago;
use crate::call::Call;
use crate::intake::acting::{CONSENTS, OUTCOMES, PARTS};
use crate::intake::actions::One;
use crate::people::told::isolated;
use kit::html::icon::Icon;
use kit::html::text::{facts, para};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::conversation::Conversation;
use organizing::intake::{HandoffEnd, Row, What, Why};
use organizing::{MemberId, Personal};

/// Everything that happened, the newest first. `notes`: whether the notes of conversations are read
/// with it.
pub fn told(call: &Call, one: &One, notes: bool) -> Markup {
    let request = &one.held.value;
    let told: Vec<(String, String, Markup, Icon)> = request
        .rows()
        .iter()
        .rev()
        .map(|row| {
            let (title, icon) = title(call, one, row);
            (ago(call, row.at, one.now), title, more(call, row, notes), icon)
        })
        .collect();
    let events: Vec<Event<'_>> = told
        .iter()
        .map(|(day, title, more, icon)| Event {
            day,
            title,
            mark: None,
            icon: Some(*icon),
            href: None,
            more: more.clone(),
        })
        .collect();
    thread(&events)
}

/// What a coach is called.
pub fn name(call: &Call, one: &One, who: Option<MemberId>) -> String {
    let name = who.and_then(|who| one.names.get(&who));
    match (name, who) {
        (Some(name), _) => isolated(name.reveal()).into_owned(),
        (None, Some(_)) => call.words().say("member-unnamed"),
        (None, None) => call.words().say("request-the-worker"),
    }
}

fn id_of<T: PartialEq>(all: &[(&'static str, T)], value: &T) -> &'static str {
    all.iter().find(|(_, other)| other == value).map_or("", |(id, _)| id)
}

// Ids row-why-late, row-why-still, row-why-left, row-why-asked; row-end-done, row-end-taken-back,
// row-end-declined, row-end-called-off, row-end-left, row-end-closed.
fn title(call: &Call, one: &One, row: &Row) -> (String, Icon) {
    let words = call.words();
    let who = name(call, one, row.by);
    let by = |id: &str| say!(words, id, name = who.as_str());
    match &row.what {
        What::Taken => (by("row-taken"), Icon::Done),
        What::PutBack(_) => (by("row-put-back"), Icon::Undo),
        What::Tried(_) => (by("row-tried"), Icon::Talk),
        What::InTouch => (by("row-in-touch"), Icon::Talk),
        What::Talked(_) => (by("row-talked"), Icon::Talk),
        What::Coached => (by("row-coached"), Icon::People),
        What::Escalated(why) => {
            let why = match why {
                Why::Late => "row-why-late",
                Why::Still => "row-why-still",
                Why::CoachLeft => "row-why-left",
                Why::Asked => "row-why-asked",
            };
            (words.say(why), Icon::Warn)
        }
        What::HandoffBegan(to) => {
            let to = name(call, one, Some(*to));
            (say!(words, "row-handoff", name = who.as_str(), to = to.as_str()), Icon::Next)
        }
        What::HandoffAgreed => (words.say("row-agreed"), Icon::Done),
        What::PartHanded(part) => {
            let part = words.say(&format!("handoff-part-{}", id_of(&PARTS, part)));
            (say!(words, "row-handed", part = part.as_str()), Icon::Next)
        }
        What::HandoffEnded(end) => {
            let end = match end {
                HandoffEnd::Done => "row-end-done",
                HandoffEnd::TakenBack => "row-end-taken-back",
                HandoffEnd::Declined => "row-end-declined",
                HandoffEnd::CalledOff => "row-end-called-off",
                HandoffEnd::CoachLeft => "row-end-left",
                HandoffEnd::Closed => "row-end-closed",
            };
            (words.say(end), Icon::Close)
        }
        What::Given(consent) => {
            let what = words.say(&format!("consent-{}", id_of(&CONSENTS, consent)));
            (say!(words, "row-given", what = what.as_str()), Icon::Done)
        }
        What::TakenBack(consent) => {
            let what = words.say(&format!("consent-{}", id_of(&CONSENTS, consent)));
            (say!(words, "row-taken-back", what = what.as_str()), Icon::Close)
        }
        What::Closed(outcome, _) => {
            let what = words.say(&format!("outcome-{}", id_of(&OUTCOMES, outcome)));
            (say!(words, "row-closed", what = what.as_str()), Icon::Done)
        }
        What::Reopened(_) => (by("row-reopened"), Icon::Undo),
        What::Met => (by("row-met"), Icon::Talk),
        What::GivenTo(to) => {
            let to = name(call, one, Some(*to));
            (say!(words, "row-given-to", name = who.as_str(), to = to.as_str()), Icon::Next)
        }
    }
}

fn more(call: &Call, row: &Row, notes: bool) -> Markup {
    let line = |line: &Personal| html! { @if !line.is_empty() { (para(line.reveal())) } };
    match &row.what {
        What::PutBack(text) | What::Tried(text) | What::Reopened(text) | What::Closed(_, text) => {
            line(text)
        }
        What::Talked(note) if notes => said(call, note),
        _ => html! {},
    }
}

/// The note of a conversation.
fn said(call: &Call, note: &Conversation) -> Markup {
    let words = call.words();
    let text = |text: &Personal| html! { (text.reveal()) };
    let mut told: Vec<(String, Markup)> = Vec::new();
    if !note.issues.is_empty() {
        let issues = html! { ul.dots { @for issue in &note.issues { li { (issue.reveal()) } } } };
        told.push((words.say("note-issues"), issues));
    }
    for (id, what) in [
        ("note-agitation", &note.agitation),
        ("note-plan", &note.plan),
        ("note-next", &note.next_step),
        ("note-note", &note.note),
    ] {
        if !what.is_empty() {
            told.push((words.say(id), text(what)));
        }
    }
    if let Some(ask) = &note.ask {
        told.push((words.say("note-ask"), text(&ask.what)));
    }
    let told: Vec<(&str, Markup)> =
        told.iter().map(|(label, what)| (label.as_str(), what.clone())).collect();
    facts(&told)
}
