//! Whom to ask for what and why, who is ready for more, which debriefs are to be held.

use super::run::{shift_name, when};
use super::{role_name, run_path, said};
use crate::call::Call;
use crate::engines::asking::Drawn;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Participant;
use kit::html::button::Button;
use kit::html::rows::{case, plain_lines};
use kit::html::text::{empty, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::http::Form as Query;
use kit::say;
use organizing::PersonId;
use organizing::engines::{Held, Planned, Promotion, Proposal, Rung, Team, Why};
use std::collections::BTreeMap;
use vault::Id;

/// Proposals, promotions and debriefs in view, each; the others are a press away.
const IN_VIEW: usize = 12;
/// The most of them on a page, each: the others come up as these are done.
const SHOWN_MAX: usize = 100;
/// The most people of a debrief who are named.
const NAMED_MAX: usize = 12;

/// The page.
pub fn page(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let back = run_path(me.space(), drawn.run.id);
    let name = said(call, &drawn.run.value.engine.name);
    Page::new(call, me.space(), At::More).styled(&["ties.css"]).show(html! {
        (heading_with(Some((&back, name)), &words.say("engines-asks"),
            Some(&words.say("engines-asks-lead")), html! {}))
        (proposals(call, me, drawn))
        (section(&words.say("engines-promotions"), promotions(call, me, drawn)))
        (section(&words.say("engines-debriefs"), debriefs(call, me, drawn)))
    })
}

/// The form that asks someone for a role, in a shift where it is for one; of whom the reader cannot
/// read, the page that there is of them.
pub fn ask_path(space: Id, drawn: &Drawn, who: PersonId, rung: Rung, of: Option<u16>) -> String {
    let same = drawn.people.same(who);
    if !drawn.people.opens(same) {
        return drawn.people.link(space, who).map_or_else(String::new, |(href, _)| href);
    }
    let role = drawn.run.value.engine.role(rung);
    let due = of.and_then(|number| shift(drawn, number)).map(|planned| planned.on);
    let query = Query(vec![
        ("run".into(), drawn.run.id.to_string()),
        ("role".into(), role.map_or_else(String::new, |role| role.id.clone())),
        ("due".into(), due.map_or_else(String::new, |due| due.date().to_string())),
        ("shift".into(), of.map_or_else(String::new, |number| number.to_string())),
        ("step".into(), role.map_or_else(String::new, |role| role.ask.to_string())),
    ]);
    format!("/d/{space}/people/{}/ask?{}", Id(same.0), query.encode())
}

fn shift(drawn: &Drawn, number: u16) -> Option<&Planned> {
    drawn.run.value.shifts.get(usize::from(number))
}

fn person(drawn: &Drawn, space: Id, who: PersonId) -> Option<Markup> {
    let (href, name) = drawn.people.link(space, who)?;
    Some(html! { a href=(href) { bdi { (isolated(name)) } } })
}

/// Someone, with a way to the talk about what they did in this run where an ask of it waits for one.
fn to_debrief(drawn: &Drawn, space: Id, who: PersonId) -> Option<Markup> {
    let same = drawn.people.same(who);
    let (Some(ask), true) = (drawn.waiting.get(&same), drawn.people.opens(same)) else {
        return person(drawn, space, who);
    };
    let name = drawn.people.name(who)?;
    let href = format!("/d/{space}/people/{}/asks/{}/debrief", Id(same.0), Id(ask.0));
    Some(html! { a href=(href) { bdi { (isolated(name)) } } })
}

fn proposals(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let run = &drawn.run.value;
    if run.begun.is_none() {
        return note(&words.say("run-not-begun"));
    }
    let all = &drawn.proposals.asks;
    let rows: Vec<Markup> =
        all.iter().take(SHOWN_MAX).filter_map(|one| proposal(call, me, drawn, one)).collect();
    let (first, rest) = rows.split_at(rows.len().min(IN_VIEW));
    let short: Vec<String> = (drawn.proposals.short.iter())
        .filter_map(|gap| {
            let planned = shift(drawn, gap.shift)?;
            let role = role_name(call, &run.engine, gap.rung);
            let missing =
                say!(words, "engines-short-line", role = role, count = u32::from(gap.missing()));
            Some(format!("{}, {}: {missing}", shift_name(call, run, planned), when(call, planned)))
        })
        .collect();
    html! {
        @if rows.is_empty() { (empty(&words.say("engines-asks-none"), html! {})) }
        @else {
            (plain_lines(first))
            @if !rest.is_empty() {
                (fold(&say!(words, "engines-asks-more", count = rest.len()), false, plain_lines(rest)))
            }
        }
        @if !short.is_empty() {
            (fold(&words.say("engines-short"), false, html! {
                ul.dots { @for line in short.iter().take(SHOWN_MAX) { li { (line) } } }
            }))
        }
        (held(call, drawn))
    }
}

fn proposal(call: &Call, me: &Participant, drawn: &Drawn, one: &Proposal) -> Option<Markup> {
    let words = call.words();
    let (run, planned) = (&drawn.run.value, shift(drawn, one.shift)?);
    let (role, name) = (role_name(call, &run.engine, one.rung), shift_name(call, run, planned));
    let what =
        say!(words, "engines-asks-as", role = role, shift = name, when = when(call, planned));
    let why: Vec<String> = one.why.iter().map(|why| because(call, *why)).collect();
    let ask = ask_path(me.space(), drawn, one.who, one.rung, Some(one.shift));
    Some(case(
        None,
        person(drawn, me.space(), one.who)?,
        html! { p { (what) } p.soft { (why.join("; ")) } },
        html! { (Button::plain(&words.say("engines-ask")).small().to(&ask)) },
    ))
}

fn because(call: &Call, why: Why) -> String {
    let words = call.words();
    match why {
        Why::NeverAsked => words.say("engines-why-never"),
        Why::Ready => words.say("engines-why-ready"),
        Why::HeldIt => words.say("engines-why-held"),
        Why::WantsMore => words.say("engines-why-wants"),
        Why::Trained => words.say("engines-why-trained"),
        Why::Free => words.say("engines-why-free"),
        Why::LastDone(size) => say!(words, "engines-why-last", size = u32::from(size)),
        Why::Open(count) => say!(words, "engines-why-open", count = u32::from(count)),
        Why::StepsUp(steps) => say!(words, "engines-why-steps", steps = u32::from(steps)),
    }
}

/// Why others are not proposed, counted by reason: a name would say of someone what they said of
/// themselves.
fn held(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let engine = &drawn.run.value.engine;
    let mut by_reason: BTreeMap<(u8, String), usize> = BTreeMap::new();
    for (_, why) in &drawn.proposals.held {
        let reason = match why {
            Held::OwesDebrief => (0, String::new()),
            Held::Carries(_) => (1, String::new()),
            Held::SaidLess(_) => (2, String::new()),
            Held::Untrained(id, _) => {
                let training = engine.trainings.iter().find(|one| one.id == *id);
                (3, training.map_or(id.clone(), |one| said(call, &one.name).to_owned()))
            }
            Held::NotReady(rung) => (4, role_name(call, engine, *rung)),
            Held::NotFree => (5, String::new()),
            Held::Enough => (6, String::new()),
        };
        *by_reason.entry(reason).or_default() += 1;
    }
    let told = by_reason.iter().map(|((reason, of), count)| match reason {
        0 => say!(words, "engines-held-debrief", count = *count),
        1 => say!(words, "engines-held-carries", count = *count),
        2 => say!(words, "engines-held-less", count = *count),
        3 => say!(words, "engines-held-untrained", count = *count, training = of.as_str()),
        4 => say!(words, "engines-held-not-ready", count = *count, role = of.as_str()),
        5 => say!(words, "engines-held-not-free", count = *count),
        _ => say!(words, "engines-held-enough", count = *count),
    });
    let told: Vec<String> = told.collect();
    let count = drawn.proposals.held.len();
    html! { @if count > 0 {
        (fold(&say!(words, "engines-held", count = count), false, html! {
            ul.dots { @for line in &told { li { (line) } } }
        }))
    } }
}

fn promotions(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    let rows = drawn.promotions.iter().take(SHOWN_MAX);
    let rows: Vec<Markup> = rows.filter_map(|one| promotion(call, me, drawn, one)).collect();
    html! {
        @if rows.is_empty() { (para(&words.say("engines-promotions-none"))) }
        @else { (plain_lines(&rows)) }
    }
}

fn promotion(call: &Call, me: &Participant, drawn: &Drawn, one: &Promotion) -> Option<Markup> {
    let words = call.words();
    let role = role_name(call, &drawn.run.value.engine, one.to);
    let by = match one.ask {
        None => words.say("engines-promotion-nobody"),
        Some(by) => {
            let (name, mine) = called(call, drawn, by);
            match one.knows_them {
                true => say!(words, "engines-promotion-knows", name = name, mine = mine),
                false => say!(words, "engines-promotion-by", name = name, mine = mine),
            }
        }
    };
    let ask = ask_path(me.space(), drawn, one.who, one.to, None);
    Some(case(
        None,
        person(drawn, me.space(), one.who)?,
        html! { p { (say!(words, "engines-promotion", role = role)) } p.soft { (by) } },
        html! { (Button::plain(&words.say("engines-ask")).small().to(&ask)) },
    ))
}

/// What someone is called, and whether it is the reader.
fn called(call: &Call, drawn: &Drawn, who: PersonId) -> (String, &'static str) {
    let name = drawn.people.name(who).map(|name| isolated(name).into_owned());
    let name = name.unwrap_or_else(|| call.words().say("engines-a-coworker"));
    (name, if drawn.people.is_me(who) { "yes" } else { "no" })
}

fn debriefs(call: &Call, me: &Participant, drawn: &Drawn) -> Markup {
    let words = call.words();
    // The latest first: what was long ago is hard to remember.
    let rows: Vec<Markup> = (drawn.debriefs.iter().rev())
        .filter_map(|team| debrief(call, me, drawn, team))
        .take(SHOWN_MAX)
        .collect();
    let (first, rest) = rows.split_at(rows.len().min(IN_VIEW));
    html! {
        @if rows.is_empty() { (para(&words.say("engines-debriefs-none"))) }
        @else {
            (plain_lines(first))
            @if !rest.is_empty() {
                (fold(&say!(words, "engines-more", count = rest.len()), false, plain_lines(rest)))
            }
        }
    }
}

fn debrief(call: &Call, me: &Participant, drawn: &Drawn, team: &Team) -> Option<Markup> {
    let words = call.words();
    let (run, planned) = (&drawn.run.value, shift(drawn, team.shift)?);
    let by = match team.by {
        None => words.say("engines-debrief-nobody"),
        Some(by) => {
            let (name, mine) = called(call, drawn, by);
            say!(words, "engines-debrief-by", name = name, mine = mine)
        }
    };
    let (known, _) = drawn.people.sorted(team.people.iter().copied());
    let named: Vec<Markup> = (known.iter().take(NAMED_MAX))
        .filter_map(|who| to_debrief(drawn, me.space(), *who))
        .collect();
    let left = team.people.len() - named.len();
    let title = format!("{}, {}", shift_name(call, run, planned), when(call, planned));
    let role = role_name(call, &run.engine, team.rung);
    Some(html! {
        span.line-words {
            span { (title) " · " (role) }
            small {
                (by) " "
                @for (place, name) in named.iter().enumerate() { @if place > 0 { ", " } (name) }
                @if left > 0 { " " (say!(words, "engines-and-unknown", count = left)) }
            }
        }
    })
}
