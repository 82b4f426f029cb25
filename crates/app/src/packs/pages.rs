//! The pages of packs.

use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::{Lead, Member};
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::rows::plain_lines;
use kit::html::text::{Tone, flash, heading_with, note, notice, para, section};
use kit::html::{Markup, html};
use kit::http::Form as Query;
use kit::say;
use kit::words::Words;
use organizing::Day;
use organizing::packs::{Fault, Figure, Pack, Said, Value};

/// Every pack, the chosen one first.
pub fn list(call: &Call, me: &Member, all: &[(Pack, bool)], chosen: &str) -> Markup {
    let words = call.words();
    let mut sorted: Vec<&(Pack, bool)> = all.iter().collect();
    sorted.sort_by_key(|(pack, _)| pack.id != chosen);
    let content = html! {
        (heading_with(Some((&format!("/d/{}/more", me.space()), &words.say("place-more"))),
            &words.say("packs-title"), Some(&words.say("packs-under")), html! {}))
        (flash(Tone::Info, &words.say("packs-no-lawyer")))
        @for (pack, own) in sorted { (one(call, me, pack, *own, pack.id == chosen)) }
        @if me.leads() {
            (buttons(html! {
                (Button::plain(&words.say("packs-another")).to(&format!("/d/{}/packs/edit", me.space())))
            }))
        }
    };
    Page::new(call, me.space(), At::More).show(content)
}

/// A pack: how old it is, what it says, and where that stands.
fn one(call: &Call, me: &Member, pack: &Pack, own: bool, chosen: bool) -> Markup {
    let words = call.words();
    let edit = Query(vec![("pack".into(), pack.id.clone())]).encode();
    let edit = format!("/d/{}/packs/edit?{edit}", me.space());
    section(
        said(call, &pack.name),
        html! {
            @if chosen { (note(&words.say("packs-chosen"))) }
            @if own { (note(&words.say("packs-own"))) }
            (age(call, pack))
            @if let Some(card) = &pack.card {
                @let about = match card.electronic {
                    organizing::packs::Electronic::Allowed => "packs-cards-allowed",
                    organizing::packs::Electronic::Unrepresented => "packs-cards-unrepresented",
                    organizing::packs::Electronic::NotStated => "packs-cards-not-stated",
                };
                @let line = html! {
                    span.line-words {
                        span { (words.say(about)) }
                        @if card.confirmation { small { strong { (words.say("packs-cards-confirmed")) } } }
                        (source(call, &card.source, card.checked, card.ask_a_lawyer, false))
                    }
                };
                (plain_lines(&[line]))
            }
            (figures(call, pack))
            @if me.leads() {
                (buttons(html! { (Button::quiet(&words.say("packs-edit")).small().to(&edit)) }))
            }
        },
    )
}

/// A loud warning where nobody has read the sources for long; else the day on which somebody did.
pub fn age(call: &Call, pack: &Pack) -> Markup {
    let words = call.words();
    let day = words::day(words, pack.checked(), call.today);
    let days = call.today.since(pack.checked());
    html! {
        @if pack.is_old(call.today) {
            (notice(Tone::Warn, &say!(words, "packs-old", day = day, days = days),
                para(&words.say("packs-old-what"))))
        } @else { (note(&say!(words, "packs-checked", day = day))) }
    }
}

/// The words of a pack in the reader's language.
pub fn said<'a>(call: &Call, said: &'a Said) -> &'a str {
    said.in_language(call.language.tag())
}

/// What a pack says, line by line, each with its source.
pub fn figures(call: &Call, pack: &Pack) -> Markup {
    plain_lines(&pack.figures.iter().map(|figure| line(call, figure)).collect::<Vec<_>>())
}

fn line(call: &Call, figure: &Figure) -> Markup {
    html! {
        span.line-words {
            span { (said(call, &figure.says)) }
            @if let Some(value) = value(call.words(), figure.value) { small { strong { (value) } } }
            (source(call, &figure.source, figure.checked, figure.ask_a_lawyer, figure.unsettled))
        }
    }
}

/// Where a figure stands, when it was last read there, and how sure it is.
pub fn source(call: &Call, source: &str, checked: Day, lawyer: bool, unsettled: bool) -> Markup {
    let words = call.words();
    let day = words::day(words, checked, call.today);
    html! {
        @if unsettled { small { strong { (words.say("packs-unsettled")) } } }
        @if lawyer { small { strong { (words.say("packs-ask-a-lawyer")) } } }
        small { (say!(words, "packs-source", source = source, day = day)) }
    }
}

/// A figure in few words.
pub fn value(words: &Words, value: Value) -> Option<String> {
    Some(match value {
        Value::AtLeast(percent) => say!(words, "packs-at-least", percent = u32::from(percent)),
        Value::MoreThan(percent) => say!(words, "packs-more-than", percent = u32::from(percent)),
        Value::Between(from, to) => {
            say!(words, "packs-between", from = u32::from(from), to = u32::from(to))
        }
        Value::Days(days) => say!(words, "packs-days", days = u32::from(days)),
        Value::BusinessDays(days) => say!(words, "packs-business-days", days = u32::from(days)),
        Value::Months(months) => say!(words, "packs-months", months = u32::from(months)),
        Value::Words => return None,
    })
}

/// The form in which a pack is written.
pub fn form(call: &Call, me: &Lead, text: &str, fault: Option<&Fault>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/packs", me.space());
    let wrong = fault.map(|fault| told(words, fault));
    let content = html! {
        (heading_with(Some((&base, &words.say("packs-title"))), &words.say("packs-edit-title"),
            Some(&words.say("packs-edit-under")), html! {}))
        (Form::post(&format!("{base}/edit")).around(html! {
            (Field::new("pack-text", &words.say("packs-text")).help(&words.say("packs-text-help"))
                .error(wrong.as_deref()).value(text).verbatim().required().lines(24))
            (buttons(html! {
                (Button::act(&words.say("packs-keep")))
                (Button::quiet(&words.say("packs-keep-not")).to(&base))
            }))
        }))
    };
    Page::new(call, me.space(), At::More).show(content)
}

/// What is wrong, and where.
fn told(words: &Words, fault: &Fault) -> String {
    let sentence = words.say(fault.refusal.sentence);
    match (&fault.figure, fault.line) {
        (Some(figure), _) => {
            say!(words, "packs-fault-figure", figure = figure.as_str(), sentence = sentence)
        }
        (None, Some(line)) => say!(words, "packs-fault-line", line = line, sentence = sentence),
        (None, None) => sentence,
    }
}
