//! A run: how it stands, its shifts, who holds which role.

use super::list::{organizes, stands};
use super::{days, engine_path, role_name, run_path, said};
use crate::call::Call;
use crate::engines::records::shift_id;
use crate::engines::running::Drawn;
use crate::layout::{self, At, Page};
use crate::people::told::isolated;
use crate::standing::Participant;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines, plain_lines};
use kit::html::text::{Tone, flash, fold, heading_with, next_act, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::engines::{Came, Planned, Run, Rung};
use std::collections::BTreeMap;
use vault::Id;

/// Shifts in view; the others are a press away.
const SHIFTS_IN_VIEW: usize = 12;

/// The page.
pub fn page(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let (space, run) = (me.space(), &drawn.run.value);
    let under = format!("{}; {}", days(call, run), stands(call, run));
    let back = drawn.engine.map(|engine| engine_path(space, engine));
    let back = back.unwrap_or_else(|| format!("/d/{space}/engines"));
    let above = drawn.refused.filter(|one| !FIELDS.iter().any(|field| one.field == Some(field)));
    Page::new(call, space, At::More).show(html! {
        (heading_with(Some((&back, &words.say("engines-back"))), said(call, &run.engine.name),
            Some(&under), html! {}))
        @if let Some(refusal) = above { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        (next(call, me, drawn))
        (layout::ways(&ways(call, space, drawn)))
        (section(&words.say("engines-shifts"), shifts(call, me, drawn)))
        (section(&words.say("engines-roles"), roles(call, me, drawn)))
    })
}

/// The fields that refusals are told at; others stand above the page.
const FIELDS: [&str; 9] =
    ["who", "role", "organizer", "shift", "on", "starts", "minutes", "needs", "person"];

/// What to do next: begin, or ask.
fn next(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let (run, here) = (&drawn.run.value, run_path(me.space(), drawn.run.id));
    if run.begun.is_some() || run.to < call.today {
        return html! {};
    }
    let title = words.say("engines-begin-title");
    match organizes(me) {
        false => note(&title),
        true => next_act(
            &title,
            para(&words.say("engines-begin-under")),
            post(&format!("{here}/begin"), Button::act(&words.say("engines-begin"))),
        ),
    }
}

fn ways(call: &Call, space: Id, drawn: &Drawn) -> Vec<(Icon, String, String, String)> {
    let words = call.words();
    let way = |icon, href: String, id: &str| {
        // Ids engines-asks-under, engines-ran-way-under.
        (icon, href, words.say(id), words.say(&format!("{id}-under")))
    };
    let here = run_path(space, drawn.run.id);
    let asks = way(Icon::Talk, format!("{here}/asks"), "engines-asks");
    let ran = drawn.engine.map(|engine| {
        way(Icon::Chart, format!("{}/runs", engine_path(space, engine)), "engines-ran-way")
    });
    std::iter::once(asks).chain(ran).collect()
}

/// When a shift is: "Saturday 14 November, 10:00".
pub fn when(call: &Call, shift: &Planned) -> String {
    let (day, starts) = (call.said_day(shift.on), String::from(shift.starts));
    say!(call.words(), "engines-when", day = day, starts = starts)
}

/// What a shift is called.
pub fn shift_name<'a>(call: &Call, run: &'a Run, shift: &Planned) -> &'a str {
    let usual = run.engine.shifts.get(usize::from(shift.shift));
    usual.map_or("", |usual| said(call, &usual.name))
}

fn shifts(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let (run, space) = (&drawn.run.value, me.space());
    let mut came: BTreeMap<u16, (u32, u32)> = BTreeMap::new();
    for row in drawn.rows.now().into_values() {
        let (will, did) = came.entry(row.shift).or_default();
        *will += u32::from(row.came != Came::Missed);
        *did += u32::from(row.came == Came::Came);
    }
    let mut all: Vec<(u16, &Planned)> = (0..).zip(&run.shifts).collect();
    all.sort_by_key(|(number, shift)| (shift.on, shift.starts, *number));
    let line = |(number, shift): &(u16, &Planned)| {
        let (will, did) = came.get(number).copied().unwrap_or_default();
        let needs: u32 = shift.needs.iter().map(|needs| u32::from(*needs)).sum();
        let end = match shift.called_off {
            Some(_) => words.say("engines-called-off"),
            None if did > 0 || shift.on < call.today => say!(words, "engines-came", count = did),
            None => say!(words, "engines-said-yes", count = will, needs = needs),
        };
        let href =
            format!("{}/shifts/{}", run_path(space, drawn.run.id), shift_id(drawn.run.id, *number));
        (href, shift_name(call, run, shift).to_owned(), when(call, shift), end)
    };
    let (past, next): (Vec<_>, Vec<_>) = all.iter().partition(|(_, shift)| shift.on < call.today);
    let [past, next] = [past, next].map(|some| some.into_iter().map(line).collect::<Vec<_>>());
    let (first, rest) = next.split_at(next.len().min(SHIFTS_IN_VIEW));
    html! {
        @if first.is_empty() {
            (note(&words.say(if run.shifts.is_empty() { "engines-no-shifts" } else { "engines-no-more-shifts" })))
        } @else { (shift_lines(first)) }
        @if !rest.is_empty() { (fold(&say!(words, "engines-later-shifts", count = rest.len()), false, shift_lines(rest))) }
        @if !past.is_empty() { (fold(&say!(words, "engines-past-shifts", count = past.len()), false, shift_lines(&past))) }
        @if organizes(me) { (add_shift(call, drawn, &run_path(space, drawn.run.id))) }
    }
}

fn shift_lines(told: &[(String, String, String, String)]) -> Markup {
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under, end)| Line {
            href: Some(href),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

fn add_shift(call: &Call, drawn: &Drawn, here: &str) -> Markup {
    let (words, run) = (call.words(), &drawn.run.value);
    let wrong = |field: &str| call.error_at(drawn.refused, field);
    let mine = ["shift", "on", "starts", "minutes", "needs"];
    let open = drawn.refused.is_some_and(|one| mine.iter().any(|field| one.field == Some(field)));
    let usual: Vec<(String, &str)> = (0..)
        .zip(&run.engine.shifts)
        .map(|(number, shift): (usize, _)| (number.to_string(), said(call, &shift.name)))
        .collect();
    let usual: Vec<Choice<'_>> = usual.iter().map(|(n, name)| Choice::new(n, name)).collect();
    let day = match call.field("on") {
        "" => call.today.clamp(run.from, run.to).date().to_string(),
        typed => typed.to_owned(),
    };
    fold(&words.say("engines-add-shift"), open, Form::post(&format!("{here}/shifts")).around(html! {
        (Field::new("like", &words.say("engines-which-shift")).error(wrong("shift").as_deref())
            .value(call.field("like")).select(None, &usual))
        (in_line(html! {
            (Field::new("on", &words.say("engines-on")).error(wrong("on").as_deref()).value(&day).required().date())
            (Field::new("starts", &words.say("engines-starts")).error(wrong("starts").as_deref())
                .value(call.field("starts")).max(5).text())
            (Field::new("minutes", &words.say("engines-minutes-field")).error(wrong("minutes").as_deref())
                .value(call.field("minutes")).number())
        }))
        @for (place, role) in run.engine.roles.iter().enumerate() {
            @let name = format!("needs-{place}");
            @let label = say!(words, "engines-needs-label", role = said(call, &role.name));
            @let error = wrong("needs").filter(|_| place == 0);
            (Field::new(&name, &label).error(error.as_deref()).value(call.field(&name)).number())
        }
        (note(&words.say("engines-as-usual")))
        (buttons(html! { (Button::plain(&words.say("engines-add-shift-go"))) }))
    }))
}

fn roles(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let run = &drawn.run.value;
    let here = run_path(me.space(), drawn.run.id);
    html! {
        @for rung in run.engine.rungs().rev() {
            @let (known, unknown) = drawn.people.sorted(run.holders(rung));
            @if !known.is_empty() || unknown > 0 || rung > Rung(0) {
                h3 { (role_name(call, &run.engine, rung)) }
                @if known.is_empty() && unknown == 0 { (note(&words.say("engines-nobody-yet"))) }
                (plain_lines(&known.iter().map(|who| html! {
                    span.line-words { (person(drawn, me.space(), *who)) }
                    @if organizes(me) { (leave(call, &here, *who, rung)) }
                }).collect::<Vec<_>>()))
                @if unknown > 0 { (note(&say!(words, "engines-unknown", count = unknown))) }
            }
        }
        @if organizes(me) { (fill(call, drawn, &here)) }
    }
}

/// Someone whose name the reader may read.
fn person(drawn: &Drawn, space: Id, who: organizing::PersonId) -> Markup {
    let link = drawn.people.link(space, who);
    html! { @if let Some((href, name)) = link { a href=(href) { bdi { (isolated(name)) } } } }
}

fn leave(call: &Call, here: &str, who: organizing::PersonId, rung: Rung) -> Markup {
    html! {
        form.press method="post" action={ (here) "/roles" } {
            (hidden("person", &Id(who.0).to_string()))
            (hidden("as", &rung.0.to_string()))
            (Button::quiet(&call.words().say("engines-leave")).small().sends("do", "leave"))
        }
    }
}

/// Who takes a role on: by name.
fn fill(call: &Call, drawn: &Drawn, here: &str) -> Markup {
    let (words, run) = (call.words(), &drawn.run.value);
    let wrong = |field: &str| call.error_at(drawn.refused, field);
    let open = ["who", "role", "organizer"].iter().any(|field| wrong(field).is_some());
    let alike: Vec<(String, String)> = (drawn.alike.iter())
        .filter_map(|who| Some((Id(who.0).to_string(), drawn.people.name(*who)?.to_owned())))
        .collect();
    let alike: Vec<Choice<'_>> = alike.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let who = wrong("who").or_else(|| wrong("organizer"));
    fold(
        &words.say("engines-fill"),
        open || !run.has_organizer(),
        Form::post(&format!("{here}/roles")).around(html! {
            (Field::new("who", &words.say("engines-who")).help(&words.say("engines-who-help"))
                .error(who.as_deref()).value(call.field("who")).max(120).text())
            @if !alike.is_empty() {
                (Field::new("person", &words.say("engines-which")).choices(&alike))
            }
            (role_field(call, run, wrong("role").as_deref()))
            (buttons(html! { (Button::plain(&words.say("engines-fill-go"))) }))
        }),
    )
}

/// Which role: the highest that nobody holds yet is chosen.
pub fn role_field(call: &Call, run: &Run, error: Option<&str>) -> Markup {
    let words = call.words();
    let roles: Vec<(String, &str)> = (run.engine.rungs().rev())
        .filter_map(|rung| Some((rung.0.to_string(), said(call, &run.engine.role(rung)?.name))))
        .collect();
    let free = run.engine.rungs().rev().find(|rung| run.holders(*rung).next().is_none());
    let chosen = match call.field("as") {
        "" => free.map_or_else(String::new, |rung| rung.0.to_string()),
        typed => typed.to_owned(),
    };
    let choices: Vec<Choice<'_>> =
        roles.iter().map(|(id, name)| Choice::new(id, name).chosen(*id == chosen)).collect();
    Field::new("as", &words.say("engines-role")).error(error).required().choices_in_line(&choices)
}
