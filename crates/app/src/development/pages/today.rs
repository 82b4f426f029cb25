//! What I have to do: the first of it on the first page of a drive, all of it on a page of its own.

use crate::call::Call;
use crate::development::today::Today;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines, plain_lines};
use kit::html::text::{heading_with, para, section_with, unseen};
use kit::html::{Markup, html};
use kit::say;
use organizing::cycle::{Duty, Pressing};
use organizing::{AskId, PersonId};
use vault::Id;

/// How many duties the first page of a drive shows.
pub const DUTIES_IN_VIEW: usize = 4;
/// How many the page of all of them shows.
pub const DUTIES_SHOWN_MAX: usize = 100;

/// One duty in words.
struct Told {
    icon: Icon,
    href: String,
    title: String,
    under: String,
    late: bool,
    /// What one press does, where one is enough.
    press: Option<Press>,
}

/// What one press does.
struct Press {
    action: String,
    field: (&'static str, &'static str),
    label: String,
}

/// What I have to do first, for the first page of a drive, or of several by their names; nothing
/// where there is nothing.
pub fn first(call: &Call, (space, drive): (Id, Option<&str>), today: &Today) -> Markup {
    let words = call.words();
    if today.pressing.is_empty() {
        return html! {};
    }
    let all = format!("/d/{space}/today");
    let count = today.pressing.len();
    let beside = html! {
        @if count > DUTIES_IN_VIEW { a href=(all) { (say!(words, "today-all", count = count)) } }
    };
    let title = match drive {
        Some(drive) => say!(words, "today-in", drive = drive),
        None => words.say("today-title"),
    };
    section_with(&title, beside, duties(call, space, today, DUTIES_IN_VIEW))
}

/// All that I have to do in a drive.
pub fn page(call: &Call, me: &Member, today: &Today) -> Markup {
    let words = call.words();
    let back = format!("/d/{}", me.space());
    let left = today.pressing.len().saturating_sub(DUTIES_SHOWN_MAX);
    Page::new(call, me.space(), At::Today).show(html! {
        (heading_with(Some((&back, &words.say("today-back"))), &words.say("today-title"), Some(&words.say("today-under")), html! {}))
        @if today.pressing.is_empty() { (para(&words.say("today-none"))) }
        (duties(call, me.space(), today, DUTIES_SHOWN_MAX))
        @if left > 0 { (para(&say!(words, "today-left", count = left))) }
    })
}

fn duties(call: &Call, space: Id, today: &Today, shown: usize) -> Markup {
    let words = call.words();
    let told: Vec<Told> =
        today.pressing.iter().take(shown).map(|one| tell(call, space, today, one)).collect();
    let late = words.say("today-late");
    let rows: Vec<Markup> = told
        .iter()
        .map(|one| {
            html! {
                (lines(&[Line {
                    href: Some(&one.href),
                    icon: Some(if one.late { Icon::Warn } else { one.icon }),
                    title: &one.title,
                    under: &one.under,
                    ..Line::default()
                }]))
                @if one.late { (unseen(&late)) }
                @if let Some(Press { action, field, label }) = &one.press {
                    (Form::post(action).around(html! {
                        (hidden(field.0, field.1))
                        (buttons(html! { (Button::quiet(label).icon(Icon::Done)) }))
                    }))
                }
            }
        })
        .collect();
    html! { @if !rows.is_empty() { (plain_lines(&rows)) } }
}

/// Where the page of one ask is.
pub fn ask_path(space: Id, of: PersonId, ask: AskId) -> String {
    format!("{}/asks/{}", worker_path(space, Id(of.0)), Id(ask.0))
}

fn tell(call: &Call, space: Id, today: &Today, one: &Pressing) -> Told {
    let words = call.words();
    let name = |who: PersonId| {
        let name = today.names.get(&who).filter(|name| !name.is_empty());
        name.map_or_else(
            || words.say("people-someone"),
            |name| isolated(name.reveal()).into_owned(),
        )
    };
    let what = |ask: AskId| today.what.get(&ask).map_or("", |what| what.reveal()).to_owned();
    let of = |ask: AskId| today.of.get(&ask).copied().unwrap_or(PersonId(ask.0));
    let days = call.today.since(one.on);
    let when = match days {
        ..=-1 => say!(words, "today-by", day = call.said_day(one.on)),
        0 => words.say("today-now"),
        days => say!(words, "today-since", days = i64::from(days)),
    };
    let under =
        |what: String| if what.is_empty() { when.clone() } else { format!("{what} · {when}") };
    let done = |path: &str| Press {
        action: format!("{path}/end"),
        field: ("how", "done"),
        label: words.say("today-done"),
    };
    let (icon, title, under, href, press) = match one.duty {
        Duty::CheckIn { ask, before, with } => {
            let path = ask_path(space, of(ask), ask);
            let task = before.and_then(|task| today.tasks.get(&(ask, task)));
            let what = task.map_or_else(|| what(ask), |task| task.reveal().to_owned());
            let press = before.is_none().then(|| Press {
                action: format!("{path}/check-in"),
                field: ("line", ""),
                label: words.say("today-checked-in"),
            });
            (Icon::Talk, say!(words, "today-check-in", name = name(with)), under(what), path, press)
        }
        Duty::Debrief { ask, of: who } => {
            let path = format!("{}/debrief", ask_path(space, of(ask), ask));
            (
                Icon::Talk,
                say!(words, "today-debrief", name = name(who)),
                under(what(ask)),
                path,
                None,
            )
        }
        Duty::MakeAsk { of: who, after, .. } => {
            let path = format!("{}/ask?after={}", worker_path(space, Id(who.0)), Id(after.0));
            let title = say!(words, "today-ask", name = name(who));
            let after = say!(words, "today-ask-after", what = what(after));
            (Icon::AddPerson, title, under(after), path, None)
        }
        Duty::Meet { pair, with } => {
            let path = crate::pairs::actions::pair_path(space, pair);
            (Icon::People, say!(words, "today-meet", name = name(with)), when.clone(), path, None)
        }
        Duty::Remind { gathering, people } => {
            let path = crate::gatherings::actions::path(space, Id(gathering.0));
            let name = today.gatherings.get(&gathering).map_or("", |name| name.reveal());
            let title = say!(words, "today-remind", count = people, name = isolated(name));
            (Icon::Talk, title, when.clone(), format!("{path}#remind"), None)
        }
        Duty::WhatCame { ask, of: who } => {
            let path = ask_path(space, of(ask), ask);
            let press = done(&path);
            (
                Icon::Edit,
                say!(words, "today-what-came", name = name(who)),
                under(what(ask)),
                path,
                Some(press),
            )
        }
        Duty::Asked { ask } => {
            let path = ask_path(space, of(ask), ask);
            let press = done(&path);
            let what = what(ask);
            let title = if what.is_empty() { words.say("today-asked") } else { what };
            (
                Icon::Today,
                title,
                say!(words, "today-asked-of-you", when = when.as_str()),
                path,
                Some(press),
            )
        }
        Duty::Task { ask, task } => {
            let path = ask_path(space, of(ask), ask);
            let what = today.tasks.get(&(ask, task)).map_or("", |task| task.reveal()).to_owned();
            let title = if what.is_empty() { words.say("today-task") } else { what };
            (Icon::Today, title, say!(words, "today-task-of-you", when = when.as_str()), path, None)
        }
    };
    Told { icon, href, title, under, late: days > 0, press }
}
