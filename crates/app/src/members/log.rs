//! The log on the members' page: what was done, and whether any of it was cut off or changed.

use super::pages::{Shown, name_of};
use crate::call::Call;
use crate::space::audit::{Act, Event};
use crate::standing::Member;
use crate::words::short_day;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, note, notice, para, section};
use kit::html::{Icon, Markup, html};
use kit::say;
use organizing::Day;
use vault::{Id, Tongue, audit};

/// What everyone must know at once: the log is not what it was.
pub fn warning(call: &Call, shown: &Shown) -> Markup {
    let words = call.words();
    html! {
        @if !shown.log.whole {
            (notice(Tone::Refuse, &words.say("log-broken"), para(&words.say("log-broken-what"))))
        }
    }
}

/// What was done, newest first, and the mark by which members compare what they see.
pub fn section_of(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let (n, head) = shown.log.head;
    let other = match call.tongue() {
        Tongue::English => Tongue::Spanish,
        Tongue::Spanish => Tongue::English,
    };
    let told: Vec<(Icon, String, String, String)> =
        shown.log.events.iter().map(|event| told(call, me, shown, event)).collect();
    let list: Vec<Line<'_>> = told
        .iter()
        .map(|(icon, title, under, end)| Line {
            icon: Some(*icon),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    section(
        &words.say("log-title"),
        html! {
            @if list.is_empty() { (para(&words.say("log-empty"))) } @else { (lines(&list)) }
            @if n > 0 {
                (note(&say!(words, "log-mark", n = n, mark = audit::head_words(&head, call.tongue()), other = audit::head_words(&head, other))))
            }
        },
    )
}

fn told(call: &Call, me: &Member, shown: &Shown, event: &Event) -> (Icon, String, String, String) {
    let words = call.words();
    let who = |id: Id| match id == me.member() {
        true => words.say("log-you").into(),
        false => name_of(call, shown, id),
    };
    let (icon, title) = match &event.act {
        Act::Export { workers, .. } => (Icon::Leave, say!(words, "log-export", count = *workers)),
        Act::TurfGiven { turf, to } => {
            (Icon::Key, say!(words, "log-turf-given", turf = turf.as_str(), name = &*who(*to)))
        }
        Act::TurfDeleted { turf } => {
            (Icon::Delete, say!(words, "log-turf-deleted", turf = turf.as_str()))
        }
        Act::CardsTaken { count, .. } => {
            (Icon::Edit, say!(words, "log-cards-taken", count = *count))
        }
        Act::CardsGiven { to } => (Icon::Key, say!(words, "log-cards-given", name = &*who(*to))),
        Act::CardsExported { cards, allowed } => {
            (Icon::Leave, say!(words, "log-cards-exported", count = *cards, name = &*who(*allowed)))
        }
    };
    let day = i32::try_from(event.at_s.div_euclid(86_400)).unwrap_or(i32::MAX);
    (icon, title, who(event.by).into_owned(), short_day(words, Day(day)))
}
