//! The page before a file is handed out.

use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::export::Drawn;
use crate::space::audit::{Act, Event};
use crate::standing::Lead;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, heading_with, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::{Day, MemberId};

/// The whole page.
pub fn page(call: &Call, me: &Lead, drawn: &Drawn) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let who = ["people-export-unit", "people-export-everyone"].map(|id| words.say(id));
    let format = ["people-export-csv", "people-export-xlsx"].map(|id| words.say(id));
    let content = html! {
        (heading_with(Some((&format!("{base}/people"), &words.say("people-title"))),
            &words.say("people-export-title"), None, html! {}))
        (notice(Tone::Warn, &words.say("people-export-warn"), para(&words.say("people-export-warn-more"))))
        (Form::post(&format!("{base}/export")).around(html! {
            (Field::new("who", &words.say("people-export-who")).choices_in_line(&[
                Choice::new("", &who[0]).chosen(true), Choice::new("both", &who[1]),
            ]))
            (Field::new("format", &words.say("people-export-format")).choices_in_line(&[
                Choice::new("csv", &format[0]).chosen(true), Choice::new("xlsx", &format[1]),
            ]))
            (Field::new("contacts", &words.say("people-export-contacts"))
                .help(&words.say("people-export-contacts-help")).check(false))
            (buttons(html! {
                (Button::grave(&words.say("people-export-go")))
                (Button::quiet(&words.say("people-export-not")).to(&format!("{base}/people")))
            }))
        }))
        @if !drawn.before.is_empty() { (section(&words.say("people-exports"), exports(call, drawn))) }
    };
    Page::new(call, me.space(), At::People).show(content)
}

fn exports(call: &Call, drawn: &Drawn) -> Markup {
    let told: Vec<[String; 3]> =
        drawn.before.iter().filter_map(|event| told(call, drawn, event)).collect();
    let list: Vec<Line<'_>> = told
        .iter()
        .map(|[title, under, end]| Line {
            icon: Some(Icon::Copy),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    lines(&list)
}

fn told(call: &Call, drawn: &Drawn, event: &Event) -> Option<[String; 3]> {
    let words = call.words();
    let Act::Export { workers, contacts } = event.act else { return None };
    let title = say!(words, "people-export-done", count = workers);
    let kind = words.say(if contacts { "people-export-with" } else { "people-export-without" });
    let by = drawn.known.member_first(words, MemberId(event.by.0));
    let day = i32::try_from(event.at_s.div_euclid(86_400)).unwrap_or(i32::MAX);
    Some([title, format!("{by} · {kind}"), words::short_day(words, Day(day))])
}
