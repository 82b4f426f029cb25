//! The pages of coaching.

pub mod ask;
pub mod cases;
pub mod circles;
pub mod drive;
pub mod ladder;
pub mod one;
pub mod pairs;
pub mod session;

use crate::call::Call;
use crate::people::told::isolated;
use kit::html::icon::Icon;
use kit::html::text::{Tone, flash};
use kit::html::{Markup, html};
use kit::say;
use organizing::coaching::Load;
use organizing::cycle::Link;
use organizing::{Day, MemberId, Personal, Refusal};
use std::collections::BTreeMap;

/// What a coach is called.
pub fn name(call: &Call, names: &BTreeMap<MemberId, Personal>, who: MemberId) -> String {
    match names.get(&who) {
        Some(name) => isolated(name.reveal()).into_owned(),
        None => call.words().say("member-unnamed"),
    }
}

/// Coaches by name.
pub fn by_name(names: &BTreeMap<MemberId, Personal>) -> Vec<(MemberId, &str)> {
    let mut all: Vec<(MemberId, &str)> =
        names.iter().map(|(who, name)| (*who, name.reveal())).collect();
    all.sort_by_cached_key(|(who, name)| (organizing::list::name::fold(name), *who));
    all
}

/// How much that is, and what to do about it.
pub fn load(call: &Call, load: Load) -> (Tone, String) {
    let words = call.words();
    match load {
        Load::Room(room) => (Tone::Info, say!(words, "load-room", count = i64::from(room))),
        Load::Enough => (Tone::Info, words.say("load-enough")),
        Load::Full => (Tone::Warn, words.say("load-full")),
        Load::Over(over) => (Tone::Warn, say!(words, "load-over", count = i64::from(over))),
    }
}

/// The next session, overdue plainly said.
pub fn next(call: &Call, next: Day) -> String {
    let words = call.words();
    match call.today.since(next) {
        0 => words.say("case-next-today"),
        late @ 1.. => say!(words, "case-overdue", days = late),
        _ => say!(words, "case-next-on", day = call.said_day(next)),
    }
}

/// How an agreed step stands, in a line.
pub fn stands(call: &Call, link: &Link) -> String {
    let words = call.words();
    let due = call.said_day(link.ask().asked().due);
    match link.ask().ended() {
        None if link.ask().is_late(call.today) => say!(words, "step-late", day = due),
        None => say!(words, "step-by", day = due),
        Some(ended) => {
            let came = crate::development::told::came(words, ended);
            match link.waits_for_debrief() {
                true => say!(words, "step-waits", came = came),
                false => format!("{came} · {}", call.said_day(ended.on)),
            }
        }
    }
}

/// Whether it is late, open, waits to be talked over, or is done with.
pub fn icon(call: &Call, link: &Link) -> Icon {
    match link.ask().is_open() {
        true if link.ask().is_late(call.today) => Icon::Warn,
        true => Icon::Today,
        false if link.waits_for_debrief() => Icon::Talk,
        false => Icon::Done,
    }
}

/// What is refused and stands at no field.
pub fn loose(call: &Call, refusal: Option<Refusal>) -> Markup {
    let loose = refusal.filter(|refusal| refusal.field.is_none());
    html! { @if let Some(refusal) = loose { (flash(Tone::Refuse, &call.words().say(refusal.sentence))) } }
}
