//! The pages of sharing, and what others say of it.

pub mod choose;
pub mod list;
pub mod own;

use super::actions::Coach;
use super::records::Folder;
use crate::arc::pages::arc::{count_of, mark_line, measured, name};
use crate::arc::pages::tag;
use crate::call::Call;
use crate::people::told::isolated;
use crate::words;
use kit::html::rows::plain_lines;
use kit::html::text::{note, para, section};
use kit::html::{Icon, Markup, html};
use kit::pictures::ladder::Sign;
use kit::say;
use organizing::Day;
use organizing::arc::Mark;
use organizing::coaching::{Item, Shared};
use vault::Id;

/// The way to what is shared with coaches, or with one of them.
pub fn way(call: &Call, space: Id, member: Option<Id>) -> (Icon, String, String, String) {
    let (words, base) = (call.words(), format!("/d/{space}/coach"));
    let (href, id) = match member {
        Some(member) => (format!("{base}/{member}"), "sharing-go"),
        None => (base, "more-coach"),
    };
    (Icon::Key, href, words.say(id), words.say("more-coach-under"))
}

/// What a coach is called.
fn called(call: &Call, coach: &Coach) -> String {
    match &coach.name {
        Some(name) => isolated(name.reveal()).into_owned(),
        None => call.words().say("member-unnamed"),
    }
}

/// The numbers that are shared with a coach, in one line.
pub fn numbers(call: &Call, folder: &Folder) -> String {
    let words = call.words();
    let items = folder.chosen.items().iter();
    let told: Vec<String> = items
        .filter_map(|item| match item {
            Item::Stage => Some(words.say("sharing-stage")),
            Item::Count(measure) => Some(measured(call, *measure)),
            Item::Turf(_) => None,
        })
        .collect();
    match told.is_empty() {
        true => words.say("sharing-nothing"),
        false => say!(words, "sharing-numbers-are", what = told.join("; ")),
    }
}

/// A count as it is told: of a few people no more than that they are few.
fn count(call: &Call, shared: &Shared, mark: &Mark, on: Day) -> String {
    if !shared.is_few(mark.measure) {
        return count_of(call, mark, on);
    }
    let (words, least) = (call.words(), Shared::PEOPLE_MIN);
    let day = words::day(words, on, call.today);
    say!(words, "sharing-few", least = least, of = mark.of, need = mark.need, day = day)
}

/// What a coach gets, as it is drawn for them.
pub fn given(call: &Call, shared: &Shared, on: Day) -> Markup {
    let words = call.words();
    let marks: Vec<Markup> = shared
        .benchmarks()
        .iter()
        .map(|mark| {
            let is = if mark.met() { Sign::Made } else { Sign::Missing };
            mark_line(call, mark.measure, is, &[count(call, shared, mark, on)])
        })
        .collect();
    html! {
        @if let Some((path, stage)) = shared.stage() {
            (section(&words.say("sharing-stage-title"), html! {
                (para(&say!(words, "sharing-stage-is", stage = name(call, stage),
                    path = words.say(&format!("arc-path-{}", tag::path(path))))))
                (para(&words.say(&format!("arc-what-{}", tag::stage(stage)))))
            }))
        }
        @if !marks.is_empty() {
            (section(&words.say("sharing-counts"), html! {
                (plain_lines(&marks))
                (note(&words.say("sharing-counts-what")))
            }))
        }
    }
}
