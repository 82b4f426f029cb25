//! One engine: its ladder of roles, a session, the shifts, what is counted.

use super::list::{organizes, run_lines};
use super::{bullets, engine_path, ratio, said};
use crate::call::Call;
use crate::engines::records::Engine;
use crate::engines::typed::{STEPS, WEEKDAYS, tag};
use crate::layout::{self, At, Page};
use crate::space::kept::Held;
use crate::standing::Participant;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::rows::plain_lines;
use kit::html::text::{facts, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::http::Form as Query;
use kit::pictures::ladder::{Rung as Picture, ladder};
use kit::say;
use organizing::Refusal;
use organizing::engines::{Role, Run, Rung, Shift, Template};

/// The page.
pub fn page(
    call: &Call,
    me: &Participant,
    engine: &Engine,
    runs: &[Held<Run>],
    refused: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let (space, template) = (me.space(), &engine.template);
    let here = engine_path(space, engine.id);
    let from = Query(vec![("from".into(), engine.id.to_string())]).encode();
    let from = format!("/d/{space}/engines/new?{from}");
    let ran = say!(words, "engines-ran-under", count = runs.len());
    let ways = [(Icon::Chart, format!("{here}/runs"), words.say("engines-ran"), ran)];
    let held: Vec<&Held<Run>> = runs.iter().filter(|held| held.value.to >= call.today).collect();
    Page::new(call, space, At::More).styled(&["arc.css"]).show(html! {
        (heading_with(Some((&format!("/d/{space}/engines"), &words.say("engines-title"))),
            said(call, &template.name), Some(said(call, &template.about)), html! {}))
        @if let Some(own) = &engine.own {
            (note(&say!(words, "engines-own-since", day = call.said_day(own.value.on))))
        }
        @if organizes(me) { (buttons(html! {
            (Button::act(&words.say("engines-lay")).icon(Icon::Add).to(&format!("{here}/lay")))
            @if engine.own.is_some() {
                (Button::plain(&words.say("engines-change")).icon(Icon::Edit).to(&format!("{here}/edit")))
            }
            (Button::quiet(&words.say("engines-copy")).to(&from))
            (Button::quiet(&words.say("engines-as-text")).to(&format!("{here}/text")))
        })) }
        @if !held.is_empty() {
            (section(&words.say("engines-running"), run_lines(call, me, &held)))
        }
        @if !runs.is_empty() { (layout::ways(&ways)) }
        (section(&words.say("engines-ladder"), html! {
            (picture(call, template))
            @for (place, role) in template.roles.iter().enumerate() {
                @let below = place.checked_sub(1).and_then(|below| template.roles.get(below));
                (one_role(call, template, role, below))
            }
        }))
        @if !template.trainings.is_empty() {
            (section(&words.say("engines-trainings"), plain_lines(&trainings(call, template))))
        }
        @if !template.agenda.is_empty() {
            (section(&say!(words, "engines-session", minutes = template.minutes()), agenda(call, template)))
        }
        (section(&words.say("engines-shifts"), plain_lines(
            &template.shifts.iter().map(|one| shift(call, template, one)).collect::<Vec<_>>())))
        (section(&words.say("engines-counted"), html! {
            ul.dots { @for count in &template.counts { li { (said(call, &count.name)) } } }
            (note(&words.say("engines-always-counted")))
        }))
        @if engine.own.is_some() && organizes(me) { (delete(call, &here, refused)) }
    })
}

/// The form that takes one of our own away.
fn delete(call: &Call, here: &str, refused: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refused, "sure");
    fold(
        &words.say("engines-delete"),
        refused.is_some(),
        html! {
            (para(&words.say("engines-delete-what")))
            (Form::post(&format!("{here}/delete")).around(html! {
                (Field::new("sure", &words.say("engines-delete-sure")).error(wrong.as_deref()).required()
                    .check(call.field("sure") == "yes"))
                (buttons(html! { (Button::grave(&words.say("engines-delete-go"))) }))
            }))
        },
    )
}

/// The ladder without people: who leads how many.
fn picture(call: &Call, template: &Template) -> Markup {
    let words = call.words();
    let roles = &template.roles;
    let what: Vec<String> = (0..roles.len())
        .map(|place| {
            let below = place.checked_sub(1).and_then(|below| roles.get(below));
            let told = below.and_then(|below| ratio(call, &roles[place], below));
            told.unwrap_or_else(|| words.say("engines-begins-here"))
        })
        .collect();
    let sizes: Vec<String> = (roles.iter())
        .map(|role| say!(words, "engines-ask-size", size = u32::from(role.ask)))
        .collect();
    let rungs: Vec<Picture<'_>> = (roles.iter().zip(&what).zip(&sizes))
        .map(|((role, what), count)| Picture {
            name: said(call, &role.name),
            what,
            signs: &[],
            count,
            here: None,
            behind: false,
        })
        .collect();
    ladder(&rungs)
}

fn one_role(call: &Call, template: &Template, role: &Role, below: Option<&Role>) -> Markup {
    let words = call.words();
    let trained = trained(call, template, role);
    let ready = below.and_then(|_| ready(call, role));
    let mut told: Vec<(String, Markup)> =
        vec![(words.say("engines-does"), bullets(call, &role.does))];
    if !trained.is_empty() {
        told.push((
            words.say("engines-trained"),
            html! {
                ul.dots { @for line in &trained { li { (line) } } }
            },
        ));
    }
    told.extend(ready.map(|ready| (words.say("engines-ready"), ready)));
    told.push((words.say("engines-debrief"), bullets(call, &role.debrief)));
    let told: Vec<(&str, Markup)> =
        told.iter().map(|(name, what)| (name.as_str(), what.clone())).collect();
    fold(said(call, &role.name), false, facts(&told))
}

/// What a role is trained in, and how far.
pub fn trained(call: &Call, template: &Template, role: &Role) -> Vec<String> {
    let words = call.words();
    let named = role.trained.iter().filter_map(|(id, step)| {
        let training = template.trainings.iter().find(|one| one.id == *id)?;
        // Ids engines-step-learn, -do, -teach.
        let step = words.say(&format!("engines-step-{}", tag(&STEPS, step)));
        let name = said(call, &training.name);
        Some(say!(words, "engines-trained-in", training = name, step = step))
    });
    named.collect()
}

/// When someone is ready for a role.
fn ready(call: &Call, role: &Role) -> Option<Markup> {
    let (words, ready) = (call.words(), role.ready.as_ref()?);
    let counted: Vec<String> = [
        ("engines-ready-shifts", ready.shifts),
        ("engines-ready-asks", ready.asks),
        ("engines-ready-brought", ready.brought),
        ("engines-ready-developed", ready.developed),
    ]
    .into_iter()
    .filter(|(_, number)| *number > 0)
    .map(|(id, number)| words.say_with(id, &[("count", u32::from(number).into())]))
    .collect();
    Some(html! {
        p { (said(call, &ready.says)) }
        ul.dots { @for line in &counted { li { (line) } } }
    })
}

fn trainings(call: &Call, template: &Template) -> Vec<Markup> {
    let words = call.words();
    let one = |training: &organizing::engines::Training| {
        html! {
            span.line-words { span { (said(call, &training.name)) } small { (said(call, &training.about)) } }
            span.line-end { (say!(words, "engines-minutes", minutes = u32::from(training.minutes))) }
        }
    };
    template.trainings.iter().map(one).collect()
}

/// A session by its minutes: from when to when each part is.
fn agenda(call: &Call, template: &Template) -> Markup {
    let words = call.words();
    let mut from = 0_u32;
    let rows: Vec<Markup> = (template.agenda.iter())
        .map(|item| {
            let begins = from;
            from += u32::from(item.minutes);
            let end = say!(words, "engines-minutes", minutes = u32::from(item.minutes));
            html! {
                span.line-words {
                    span { (said(call, &item.says)) }
                    small { (say!(words, "engines-from-minute", minute = begins)) }
                }
                span.line-end { (end) }
            }
        })
        .collect();
    plain_lines(&rows)
}

fn shift(call: &Call, template: &Template, shift: &Shift) -> Markup {
    let words = call.words();
    // Ids engines-weekday-monday to -sunday.
    let weekday = match shift.weekday {
        Some(day) => words.say(&format!("engines-weekday-{}", tag(&WEEKDAYS, &day))),
        None => words.say("engines-by-hand"),
    };
    let starts = String::from(shift.starts);
    let minutes = u32::from(shift.minutes);
    let when =
        say!(words, "engines-shift-when", weekday = weekday, starts = starts, minutes = minutes);
    let needs = template.rungs().rev().filter_map(|rung: Rung| {
        let role = template.role(rung)?;
        let needs = shift.needs.get(&role.id).filter(|needs| **needs > 0)?;
        Some(needed(call, u32::from(*needs), said(call, &role.name)))
    });
    let needs: Vec<String> = needs.collect();
    html! {
        span.line-words {
            span { (said(call, &shift.name)) }
            small { (when) }
            small { (needs.join(" · ")) }
        }
    }
}

/// So many of a role: "Captain: 2". Roles are written by people, so they have no plural here.
pub fn needed(call: &Call, needs: u32, role: &str) -> String {
    say!(call.words(), "engines-needed", count = needs, role = role)
}
