//! A person's record of development: what to do now, the asks as a thread, and what they learned,
//! held and brought.

use super::forms;
use crate::call::Call;
use crate::development::pages::space::line_path;
use crate::development::people::person_path;
use crate::development::recording::Refused;
use crate::development::seen::{PEOPLE_IN_VIEW, Seen};
use crate::development::told;
use crate::layout::{At, Page};
use crate::own::pages::tell;
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Member;
use crate::words;
use kit::html::button::{Button, buttons};
use kit::html::field::offers;
use kit::html::form::{Form, hidden};
use kit::html::text::{beside, fold, heading_with, next_act, note, para, reason, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::PersonId;
use organizing::cycle::{Link, Presence, Shows};
use organizing::development::{Level, SkillStep};
use std::collections::BTreeMap;
use vault::Id;

/// Asks in view; the others are a press away.
const ASKS_IN_VIEW: usize = 12;
/// Days on which something was seen, in view.
const SEEN_IN_VIEW: usize = 10;

/// The whole page.
pub fn page(
    call: &Call,
    me: &Member,
    seen: &Seen,
    offered: &[String],
    refused: Refused<'_>,
) -> Markup {
    let words = call.words();
    let space = me.space();
    let name = seen.people.full_name(words, seen.of());
    let title = match seen.is_me() {
        true => words.say("record-mine"),
        false => say!(words, "record-title", name = name.as_str()),
    };
    let back = match &seen.worker {
        Some(worker) => (worker_path(space, worker.id), name.clone()),
        None => (format!("/d/{space}/members"), words.say("members-title")),
    };
    let forms = forms::Forms { call, seen, refused, base: person_path(space, &seen.held) };
    let names: Vec<&str> = offered.iter().map(String::as_str).collect();
    let content = html! {
        (heading_with(Some((&back.0, &back.1)), &title, Some(&words.say("record-under")), html! {}))
        (now(call, me, seen))
        (offers(forms::OFFERED, &names))
        (beside(
            html! { (asks(call, me, seen)) (observed(call, seen)) },
            html! {
                (part(call, seen, "record-carries", html! { (carries(call, seen)) (forms.carries()) }))
                (part(call, seen, "record-skills", html! { (skills(call, seen)) (forms.skill()) }))
                (part(call, seen, "record-trainings", html! { (trainings(call, seen)) (forms.training()) }))
                (part(call, seen, "record-readings", html! { (readings(call, seen, &forms)) (forms.reading()) }))
                (part(call, seen, "record-people", html! { (people(call, me, seen)) (forms.people()) }))
                (roles(call, seen))
                (part(call, seen, "record-added", html! { (added(call, seen)) (forms.added()) }))
                (part(call, seen, "record-account", html! { (account(call, seen)) (forms.account()) }))
            },
        ))
    };
    Page::wide(call, space, At::People).show(content)
}

fn part(call: &Call, seen: &Seen, title: &str, inside: Markup) -> Markup {
    section(&say!(call.words(), title, own = seen.own()), inside)
}

/// What to do now, in one press where that is possible.
fn now(call: &Call, me: &Member, seen: &Seen) -> Markup {
    let words = call.words();
    let space = me.space();
    let here = |link: &Link| super::ask_path(space, seen, link.id());
    let what = |link: &Link| isolated(link.ask().asked().what.reveal()).into_owned();
    let person = person_path(space, &seen.held);
    if seen.presence == Presence::Gone {
        return reason(&words.say("ask-to-someone-gone"));
    }
    let owed = seen.waits();
    let late = seen.chain().open().find(|link| link.ask().is_late(call.today));
    let due = seen.chain().open().find_map(|link| {
        let due = link.support()?.check_ins(link.ask(), call.today);
        due.into_iter().find(|due| due.on <= call.today).map(|due| (link, due))
    });
    let open = seen.chain().open().last();
    if seen.is_me() {
        return match (late.or(open), owed) {
            (Some(link), _) => next_act(
                &what(link),
                html! {
                    (reason(&super::state(call, seen, link)))
                },
                super::one::came_buttons(call, &here(link)),
            ),
            (None, Some(link)) => {
                next_act(&what(link), reason(&words.say("record-mine-waits")), html! {})
            }
            (None, None) => para(&words.say("record-mine-nothing")),
        };
    }
    match (owed, late, due, open) {
        (Some(link), ..) => next_act(
            &say!(words, "record-now-debrief", what = what(link)),
            reason(&words.say("record-now-debrief-why")),
            html! { (Button::act(&words.say("debrief-go")).to(&format!("{}/debrief", here(link)))) },
        ),
        (None, Some(link), ..) => next_act(
            &say!(words, "record-now-came", what = what(link)),
            reason(&super::state(call, seen, link)),
            super::one::came_buttons(call, &here(link)),
        ),
        (None, None, Some((link, due)), _) => next_act(
            &say!(words, "record-now-check", what = what(link)),
            reason(&say!(words, "record-now-check-why", day = call.said_day(due.on))),
            html! {
                (Form::post(&format!("{}/check-in", here(link))).around(html! {
                    @if let Some(task) = due.before { (hidden("task", &task.0.to_string())) }
                    (Button::act(&words.say("check-in-go")))
                }))
                (Button::quiet(&words.say("record-look")).to(&here(link)))
            },
        ),
        (None, None, None, Some(link)) => next_act(
            &what(link),
            reason(&super::state(call, seen, link)),
            html! {
                (Button::plain(&words.say("record-look")).to(&here(link)))
                (Button::quiet(&words.say("record-ask-more")).to(&format!("{person}/ask")))
            },
        ),
        (None, None, None, None) => {
            let idle = seen.chain().idle_days(None, call.today);
            let because = match idle {
                Some(days) => say!(words, "because-too-long", days = days),
                None if seen.chain().links().is_empty() => words.say("because-first"),
                None => words.say("record-now-ask-why"),
            };
            next_act(
                &words.say("record-now-ask"),
                reason(&because),
                html! { (Button::act(&words.say("record-ask")).to(&format!("{person}/ask"))) },
            )
        }
    }
}

/// The chain of asks, the newest first.
fn asks(call: &Call, me: &Member, seen: &Seen) -> Markup {
    let words = call.words();
    let all: Vec<&Link> = seen.chain().links().iter().rev().collect();
    let (first, rest) = all.split_at(all.len().min(ASKS_IN_VIEW));
    section(
        &words.say("record-asks"),
        html! {
            @if first.is_empty() { (para(&say!(words, "record-asks-none", own = seen.own()))) }
            @else { (super::asks(call, me.space(), seen, first)) }
            @if !rest.is_empty() {
                (fold(&say!(words, "record-asks-more", count = rest.len()), false,
                    super::asks(call, me.space(), seen, rest)))
            }
        },
    )
}

/// What was seen of commitment and curiosity, by day.
fn observed(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let all = seen.record().seen();
    if all.is_empty() {
        return html! {};
    }
    let of = |shows: Shows| {
        let mut days: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for one in all.iter().filter(|one| one.shows == shows) {
            let mut told = told::sign(words, one.seen.sign);
            if !one.seen.line.is_empty() {
                told = format!("{told} ({})", isolated(one.seen.line.reveal()));
            }
            days.entry(one.on).or_default().push(told);
        }
        html! {
            @if days.is_empty() { (para(&words.say("record-seen-none"))) }
            @else { ul.plain { @for (on, told) in days.iter().rev().take(SEEN_IN_VIEW) {
                li { (told.join("; ")) " " small { (words::short_day(words, *on)) } }
            } } }
        }
    };
    html! {
        (section(&words.say("sign-commitment"), of(Shows::Commitment)))
        (section(&words.say("sign-curiosity"), of(Shows::Curiosity)))
    }
}

fn carries(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let Some(said) = seen.record().said() else {
        return para(&say!(words, "carries-none", own = seen.own()));
    };
    let hours = said.hours.map(|hours| say!(words, "carries-hours-said", hours = u32::from(hours)));
    let up_to = said
        .up_to
        .map(|size| say!(words, "carries-up-to-said", size = told::size(words, &seen.sizes, size)));
    let told: Vec<String> = [hours, up_to].into_iter().flatten().collect();
    html! {
        @if told.is_empty() { (para(&say!(words, "carries-none", own = seen.own()))) }
        @for line in &told { (para(line)) }
        (note(&say!(words, "carries-on", day = call.said_day(said.on))))
    }
}

/// Their skills, each with the steps that were taken.
fn skills(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let skills = &seen.record().skills;
    let keys = skills.at_least(Level::Learn);
    let step = |step: SkillStep| {
        let name = |who: PersonId| (seen.people.name(words, who), seen.people.mine(who));
        match step {
            SkillStep::Learned { from: None } => words.say("skill-learned"),
            SkillStep::Learned { from: Some(who) } => {
                let (who, mine) = name(who);
                say!(words, "skill-learned-from", who = who, mine = mine)
            }
            SkillStep::Did { witness } => {
                let (who, mine) = name(witness);
                say!(words, "skill-did", who = who, mine = mine)
            }
            SkillStep::Taught { other } => {
                let (who, mine) = name(other);
                say!(words, "skill-taught", who = who, mine = mine)
            }
        }
    };
    html! {
        @if keys.is_empty() { (para(&words.say("skills-none"))) }
        @else { ul.plain { @for key in &keys { li {
            b { (told::skill_name(call, key)) }
            @if let Some(level) = skills.level(key) {
                " · " (words.say(&format!("level-{}", told::level_word(level))))
            }
            @for row in skills.rows().iter().filter(|row| row.skill == *key) {
                br; small { (step(row.step)) ", " (words::short_day(words, row.on)) }
            }
        } } } }
    }
}

fn trainings(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let trainings = seen.record().trainings();
    html! {
        @if trainings.is_empty() { (para(&words.say("trainings-none"))) }
        @else { ul.plain { @for one in trainings.iter().rev() { li {
            (told::skill_name(call, &one.training)) " " small {
                (words::short_day(words, one.on))
                @if one.by == seen.of() { ", " (say!(words, "record-own-word", own = seen.own())) }
            }
        } } } }
    }
}

fn readings(call: &Call, seen: &Seen, forms: &forms::Forms<'_>) -> Markup {
    let words = call.words();
    let rows = seen.record().readings.rows();
    html! {
        @if rows.is_empty() { (para(&words.say("readings-none"))) }
        @else { ul.plain { @for given in rows.iter().rev() {
            @let (title, question) = told::reading(call, &seen.readings, &given.reading);
            li {
                b { (title) } " " small {
                    @match given.read {
                        Some(on) => (say!(words, "reading-read", day = words::short_day(words, on))),
                        None => (say!(words, "reading-given", day = words::short_day(words, given.on),
                            who = seen.people.name(words, given.by), mine = seen.people.mine(given.by))),
                    }
                }
                @match &given.answer {
                    Some((answer, _)) if !answer.is_empty() => p { bdi { (answer.reveal()) } },
                    _ => (forms.answer(&given.reading, question.as_deref(), given.read.is_some())),
                }
            }
        } } }
    }
}

/// Whom they brought and develop.
fn people(call: &Call, me: &Member, seen: &Seen) -> Markup {
    let words = call.words();
    let record = seen.record();
    let list = |people: &BTreeMap<PersonId, organizing::Day>| {
        html! { ul.plain { @for (who, on) in people.iter().take(PEOPLE_IN_VIEW) { li {
            @if seen.people.knows(*who) {
                a href=(format!("/d/{}/people/{}/record", me.space(), Id(who.0))) {
                    bdi { (seen.people.full_name(words, *who)) }
                }
            } @else { (seen.people.first(words, *who)) }
            " " small { (words::short_day(words, *on)) }
        } }
        @if people.len() > PEOPLE_IN_VIEW {
            li { small { (say!(words, "record-people-more", count = people.len() - PEOPLE_IN_VIEW)) } }
        } } }
    };
    html! {
        @if record.brought().is_empty() && record.developed().is_empty() {
            (para(&say!(words, "record-people-none", own = seen.own())))
        }
        @for (id, people) in [("record-developed", record.developed()), ("record-brought", record.brought())] {
            @if !people.is_empty() {
                p { (say!(words, id, count = people.len(), own = seen.own())) } (list(people))
            }
        }
        @if !record.developed().is_empty() {
            (Button::quiet(&words.say("record-line")).to(&line_path(me.space(), seen.of())))
        }
    }
}

fn roles(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let roles = seen.record().roles();
    let day = |on| words::short_day(words, on);
    html! { @if !roles.is_empty() {
        (section(&words.say("record-roles"), html! {
            ul.plain { @for held in roles.iter().rev() { li {
                (told::role_name(call, &held.role.role)) " " small {
                    @match held.until {
                        Some(until) => (say!(words, "role-until", from = day(held.from), until = day(until))),
                        None => (say!(words, "role-since", from = day(held.from))),
                    }
                }
            } } }
        }))
    } }
}

fn added(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let added = seen.record().added();
    html! {
        @if added.is_empty() { (para(&say!(words, "record-added-none", own = seen.own()))) }
        @else { ul.plain { @for one in added.iter().rev() { li {
            bdi { (one.text.reveal()) } " " small { (words::short_day(words, one.on)) }
        } } } }
        @if !seen.carried.is_empty() {
            p { (words.say("record-carried")) }
            ul.plain { @for taken in &seen.carried { li { (tell(call, taken)) } } }
        }
    }
}

fn account(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let of = seen.of();
    match (seen.people.accounts.account(of), &seen.worker) {
        _ if seen.is_me() && seen.worker.is_some() => para(&words.say("account-is-mine")),
        (Some(member), Some(_)) => {
            let name = seen.people.known.members.get(&member);
            let name = name.map_or_else(|| words.say("people-someone"), |n| n.reveal().to_owned());
            para(&say!(words, "account-is", name = name))
        }
        (None, _) => para(&words.say("account-none")),
        (Some(_), None) => para(&say!(words, "account-not-listed", own = seen.own())),
    }
}

/// The buttons of a form in a line.
pub(super) fn go(words: &str) -> Markup {
    buttons(html! { (Button::plain(words).small()) })
}
