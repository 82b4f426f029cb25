//! The guide itself: what to ask at each step, and for leads the text to change.

use super::asked;
use crate::call::Call;
use crate::conversations::guide::{Doubt, Fault, Guide, part_of};
use crate::conversations::guide_actions::{Shown, Text};
use crate::layout::{At, Page};
use crate::standing::Participant;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::talk::step;
use kit::html::text::{Tone, fold, heading_with, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use kit::words::typed::Wrong;
use organizing::conversation::Step;

/// The whole page.
pub fn page(call: &Call, me: &Participant, shown: &Shown) -> Markup {
    let words = call.words();
    let guide = Guide::of(&shown.drive, call.language, &words.say("guide-them"));
    Page::new(call, me.space(), At::More).styled(&["talk.css"]).show(html! {
        (heading_with(None, &words.say("guide-title"), Some(&words.say("guide-under")), html! {
            @if me.leads() {
                (Button::plain(&words.say("guide-change")).icon(Icon::Edit).small().to("#change"))
            }
        }))
        @if shown.changed {
            (notice(Tone::Warn, &words.say("guide-changed"), para(&words.say("guide-changed-more"))))
        }
        @if me.leads() { @for text in &shown.texts { (told_wrong(call, text)) } }
        @for (n, part) in Step::ALL.into_iter().map(part_of).enumerate() {
            (step(n + 1, part, &guide.text(part), asked(&guide, part)))
            @if part == "inoculation" { (topics(&guide)) }
            @if part == "plan" { (asked(&guide, "ties")) }
        }
        @if me.leads() {
            div #change {
                (section(&words.say("guide-change"), html! {
                    (para(&words.say("guide-change-what")))
                    @for text in &shown.texts { (form(call, me, text)) }
                }))
            }
        }
    })
}

fn topics(guide: &Guide) -> Markup {
    let topics: Vec<(&str, String, String)> = guide.topics().collect();
    let topics: Vec<Line<'_>> = topics
        .iter()
        .map(|(_, says, asks)| Line { title: says, under: asks, ..Line::default() })
        .collect();
    lines(&topics)
}

/// What is wrong with a text, and what to look at again.
fn told_wrong(call: &Call, text: &Text) -> Markup {
    let words = call.words();
    let language = text.language.own_name();
    html! {
        @if !text.faults.is_empty() {
            (notice(Tone::Refuse, &say!(words, "guide-wrong", language = language), html! {
                ul.plain { @for fault in &text.faults { li { (fault_said(call, fault)) } } }
            }))
        }
        @if !text.doubts.is_empty() {
            (notice(Tone::Warn, &say!(words, "guide-doubts", language = language), html! {
                ul.plain { @for (line, doubt) in &text.doubts { li { (doubt_said(call, *line, *doubt)) } } }
            }))
        }
    }
}

fn fault_said(call: &Call, fault: &Fault) -> String {
    let words = call.words();
    let at = |id: &str, line: usize, text: &str| say!(words, id, line = line, text = text);
    match fault {
        Fault::TooLong => words.say("guide-too-long"),
        Fault::Placeless(mistake) => at("guide-placeless", mistake.line, &mistake.text),
        Fault::Line(mistake) => {
            let id = match mistake.wrong {
                Wrong::Unreadable => "guide-unreadable",
                Wrong::Twice => "guide-twice",
                Wrong::Nameless => "guide-nameless",
            };
            at(id, mistake.line, &mistake.text)
        }
    }
}

fn doubt_said(call: &Call, line: usize, doubt: Doubt) -> String {
    let words = call.words();
    match doubt {
        Doubt::Tells => say!(words, "guide-tells", line = line),
        Doubt::CallsUsThem => say!(words, "guide-calls-us-them", line = line),
    }
}

fn form(call: &Call, me: &Participant, text: &Text) -> Markup {
    let words = call.words();
    let (tag, name) = (text.language.tag(), text.language.own_name());
    let (action, id) = (format!("/d/{}/guide", me.space()), format!("f-text-{tag}"));
    let wrong = text.faults.first().map(|fault| fault_said(call, fault));
    let open = wrong.is_some();
    fold(&say!(words, "guide-language", language = name), open, Form::post(&action).around(html! {
        (hidden("language", tag)) (hidden("was", &text.was))
        @if text.own { (note(&words.say("guide-own"))) } @else { (note(&words.say("guide-built-in"))) }
        (Field::new("text", &say!(words, "guide-text", language = name)).id(&id)
            .help(&words.say("guide-text-help")).error(wrong.as_deref())
            .value(&text.text).verbatim().lines(24))
        (buttons(html! {
            (Button::plain(&words.say("guide-keep")))
            @if text.own { (Button::quiet(&words.say("guide-give-up")).sends("give-up", "yes")) }
        }))
    }))
}
