//! Readings, and the meeting about the people whom one develops.

use super::list::organizes;
use super::{bullets, said};
use crate::call::Call;
use crate::engines::kits;
use crate::engines::records::{Engine, OwnReadings};
use crate::layout::{self, At, Page};
use crate::standing::Participant;
use kit::html::button::{Button, buttons, post, print};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines, plain_lines};
use kit::html::text::{Tone, facts, flash, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::development::{Lesson, MeetingKit, Reading, With};
use std::collections::{BTreeMap, BTreeSet};

/// Every reading, school by school, and our own.
pub fn list(
    call: &Call,
    me: &Participant,
    own: &OwnReadings,
    engines: &[Engine],
    refused: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let under = kits::meeting().map_or_else(String::new, |kit| {
        say!(words, "readings-meeting-under", minutes = kit.minutes())
    });
    let meeting =
        (Icon::Talk, format!("{base}/readings/meeting"), words.say("readings-meeting"), under);
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say("readings-title"), Some(&words.say("readings-under")), html! {}))
        @for school in kits::schools() {
            (section(said(call, &school.name), html! {
                (para(said(call, &school.about)))
                (lesson_lines(call, &base, &school.readings))
            }))
        }
        (section(&words.say("readings-own"), html! {
            (ours(call, me, own, engines))
            @if organizes(me) { (write(call, &base, engines, refused)) }
        }))
        (section(&words.say("readings-meeting"), layout::ways(&[meeting])))
    })
}

/// Readings of our own: where each is found, beside what, and its question.
fn ours(call: &Call, me: &Participant, own: &OwnReadings, engines: &[Engine]) -> Markup {
    let words = call.words();
    let action = format!("/d/{}/readings", me.space());
    let rows: Vec<Markup> = (own.readings.iter())
        .map(|own| {
            let roles: Vec<&str> = (own.reading.with.iter())
                .filter_map(|with| match with {
                    With::Role(role) => Some(role_called(call, engines, role)),
                    With::Size(_) => None,
                })
                .collect();
            html! {
                span.line-words {
                    span { (own.reading.title) }
                    small { (own.reading.question) }
                    @if !own.found.is_empty() { small { (own.found) } }
                    @if !roles.is_empty() {
                        small { (say!(words, "readings-with-roles", roles = roles.join(", "))) }
                    }
                }
                @if organizes(me) {
                    (post(&action, Button::quiet(&words.say("engines-take-out")).small()
                        .sends("take-out", &own.reading.key)))
                }
            }
        })
        .collect();
    html! {
        @if rows.is_empty() { (note(&words.say("readings-own-none"))) } @else { (plain_lines(&rows)) }
    }
}

/// What a role is called in the first engine that has it; its id where none has.
fn role_called<'a>(call: &Call, engines: &'a [Engine], id: &'a str) -> &'a str {
    let mut roles = engines.iter().flat_map(|engine| &engine.template.roles);
    roles.find(|role| role.id == id).map_or(id, |role| said(call, &role.name))
}

/// The form of a reading of our own.
fn write(call: &Call, base: &str, engines: &[Engine], refused: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refused, field);
    let whole = refused.filter(|refusal| refusal.field.is_none());
    let roles: BTreeMap<&str, &str> = (engines.iter().rev().flat_map(|one| &one.template.roles))
        .map(|role| (role.id.as_str(), said(call, &role.name)))
        .collect();
    let mut roles: Vec<Choice<'_>> =
        roles.into_iter().map(|(id, name)| Choice::new(id, name)).collect();
    roles.sort_by_key(|choice| choice.label);
    let chars = |max: usize| u32::try_from(max).unwrap_or(u32::MAX);
    fold(&words.say("readings-write"), refused.is_some(),
        Form::post(&format!("{base}/readings")).around(html! {
            @if let Some(refusal) = whole { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
            (Field::new("title", &words.say("readings-title-field")).error(wrong("title").as_deref())
                .value(call.field("title")).max(chars(Reading::TITLE_CHARS_MAX)).required().text())
            (Field::new("found", &words.say("readings-found")).help(&words.say("readings-found-help"))
                .error(wrong("found").as_deref()).value(call.field("found"))
                .max(chars(OwnReadings::FOUND_CHARS_MAX)).verbatim().text())
            (Field::new("question", &words.say("readings-question")).error(wrong("question").as_deref())
                .value(call.field("question")).max(chars(Reading::QUESTION_CHARS_MAX)).required().lines(2))
            (Field::new("with-role", &words.say("readings-with-role")).value(call.field("with-role"))
                .select(Some(&words.say("readings-with-none")), &roles))
            (buttons(html! { (Button::plain(&words.say("engines-keep"))) }))
        }))
}

fn lesson_lines(call: &Call, base: &str, lessons: &[Lesson]) -> Markup {
    let hrefs: Vec<String> =
        lessons.iter().map(|one| format!("{base}/readings/{}", kits::address(&one.id))).collect();
    let rows: Vec<Line<'_>> = (lessons.iter().zip(&hrefs))
        .map(|(lesson, href)| Line {
            href: Some(href),
            title: said(call, &lesson.title),
            under: said(call, &lesson.question),
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

/// One reading: the text, what it goes with, and the question.
pub fn one(call: &Call, me: &Participant, lesson: &Lesson, engines: &[Engine]) -> Markup {
    let words = call.words();
    let back = format!("/d/{}/readings", me.space());
    let sizes: Vec<String> = lesson.asks.iter().map(u8::to_string).collect();
    // One role may stand in several engines under one name.
    let roles: BTreeSet<&str> = (engines.iter().flat_map(|engine| &engine.template.roles))
        .filter(|role| lesson.roles.contains(&role.id))
        .map(|role| said(call, &role.name))
        .collect();
    let roles = roles.into_iter().collect::<Vec<_>>().join(", ");
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&back, &words.say("readings-title"))), said(call, &lesson.title), None, html! {}))
        @for part in said(call, &lesson.text).split("\n\n") { (para(part.trim())) }
        (section(&words.say("readings-question"), para(said(call, &lesson.question))))
        @if !sizes.is_empty() {
            (note(&say!(words, "readings-with-asks", sizes = sizes.join(", "))))
        }
        @if !roles.is_empty() { (note(&say!(words, "readings-with-roles", roles = roles))) }
        (buttons(print(&words.say("readings-print"))))
    })
}

/// The meeting: its parts in minutes, what is asked in each, and what helps.
pub fn meeting(call: &Call, me: &Participant, kit: &MeetingKit) -> Markup {
    let words = call.words();
    let back = format!("/d/{}/readings", me.space());
    let mut from = 0;
    let parts = kit.parts.iter().map(|part| {
        let begins = from;
        from += u32::from(part.minutes);
        let told = [
            say!(words, "engines-from-minute", minute = begins),
            say!(words, "engines-minutes", minutes = u32::from(part.minutes)),
        ];
        section(
            said(call, &part.title),
            html! {
                (note(&told.join(" · ")))
                (bullets(call, &part.questions))
                (facts(&[(&words.say("readings-help"), html! { (said(call, &part.help)) })]))
            },
        )
    });
    let parts: Vec<Markup> = parts.collect();
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&back, &words.say("readings-title"))), said(call, &kit.name),
            Some(said(call, &kit.about)), html! {}))
        (note(&say!(words, "readings-minutes", minutes = kit.minutes())))
        @for part in &parts { (part) }
        (buttons(print(&words.say("readings-print"))))
    })
}
