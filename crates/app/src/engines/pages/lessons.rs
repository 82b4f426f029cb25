//! Readings, and the meeting about the people whom one develops.

use super::{bullets, said};
use crate::call::Call;
use crate::engines::kits;
use crate::engines::records::Engine;
use crate::layout::{self, At, Page};
use crate::standing::Participant;
use kit::html::button::{buttons, print};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{facts, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::development::{Lesson, MeetingKit};
use std::collections::BTreeSet;

/// Every reading, school by school.
pub fn list(call: &Call, me: &Participant) -> Markup {
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
        (section(&words.say("readings-meeting"), layout::ways(&[meeting])))
    })
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
