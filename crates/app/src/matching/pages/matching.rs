//! Who could take what, and why.

use crate::call::Call;
use crate::intake::pages::queue::name_of;
use crate::layout::{At, Page};
use crate::matching::actions::{FIGHTS, PROPOSED_MAX, Shown};
use crate::people::told::isolated;
use crate::space::kept::Held;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::form::{Form, hidden};
use kit::html::text::{Tone, flash, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::intake::Request;
use organizing::matching::{Must, Reason, Unmatched};
use organizing::{MemberId, Refusal};
use std::collections::BTreeMap;
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let back = format!("{base}/requests");
    Page::new(call, me.space(), At::People).show(html! {
        (heading_with(Some((&back, &words.say("requests-title"))), &words.say("matching-title"),
            Some(&words.say("matching-under")), html! {}))
        @if let Some(refusal) = refusal { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        @match &shown.one {
            Some((held, _)) => (one(call, me, shown, held)),
            None => (all(call, me, shown)),
        }
        (note(&words.say("matching-why")))
    })
}

/// What a coach is called.
fn name(call: &Call, shown: &Shown, who: MemberId) -> String {
    match shown.coaches.names.get(&who) {
        Some(name) => isolated(name.reveal()).into_owned(),
        None => call.words().say("member-unnamed"),
    }
}

fn give(call: &Call, me: &Member, (request, coach): (Id, MemberId)) -> Markup {
    let words = call.words();
    let mine = coach.0 == me.member().0;
    let label = words.say(if mine { "request-take" } else { "matching-give" });
    html! {
        @if mine || me.leads() {
            (Form::post(&format!("/d/{}/matching", me.space())).around(html! {
                (hidden("request", &request.to_string()))
                (hidden("coach", &Id(coach.0).to_string()))
                (Button::plain(&label).small())
            }))
        }
    }
}

/// The best for the whole queue.
fn all(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let by_id: BTreeMap<Id, &Held<Request>> =
        shown.waits.iter().map(|held| (held.id, held)).collect();
    let base = format!("/d/{}/requests", me.space());
    let gap = &shown.assignment.gap;
    let found = say!(
        words,
        "matching-found",
        matched = i64::from(gap.matched),
        waiting = i64::try_from(shown.waits.len()).unwrap_or(0)
    );
    html! {
        (para(&found))
        @if !shown.waits.is_empty() {
            (note(&words.say(if gap.is_closed() { "matching-best" } else { "matching-near" })))
        }
        @for pair in shown.assignment.pairs.iter().take(PROPOSED_MAX) {
            @if let Some(held) = by_id.get(&Id(pair.request.0)) {
                (section(&name_of(call, &held.value), html! {
                    p { strong { (name(call, shown, pair.coach)) } ": " (because(call, &pair.reasons)) }
                    (give(call, me, (held.id, pair.coach)))
                    (buttons(html! {
                        (Button::quiet(&words.say("matching-others")).small().to(&format!("/d/{}/matching?request={}", me.space(), held.id)))
                        (Button::quiet(&words.say("matching-read")).small().to(&format!("{base}/{}", held.id)))
                    }))
                }))
            }
        }
        @for (request, why) in shown.assignment.unmatched.iter().take(PROPOSED_MAX) {
            @if let Some(held) = by_id.get(&Id(request.0)) {
                (section(&name_of(call, &held.value), para(&nobody(call, why))))
            }
        }
    }
}

/// All coaches for one request.
fn one(call: &Call, me: &Member, shown: &Shown, held: &Held<Request>) -> Markup {
    let words = call.words();
    let Some((_, ranking)) = &shown.one else { return html! {} };
    let mut out: BTreeMap<Must, u32> = BTreeMap::new();
    for must in ranking.excluded.iter().flat_map(|(_, musts)| musts) {
        *out.entry(*must).or_insert(0) += 1;
    }
    section(
        &name_of(call, &held.value),
        html! {
            @if ranking.fit.is_empty() { (para(&words.say("matching-nobody"))) }
            @for ranked in ranking.fit.iter().take(PROPOSED_MAX) {
                p { strong { (name(call, shown, ranked.coach)) } ": " (because(call, &ranked.reasons)) }
                @if held.value.owner().is_none() { (give(call, me, (held.id, ranked.coach))) }
            }
            @if !out.is_empty() { (note(&musts(call, &out))) }
        },
    )
}

// Ids matching-reason-employer and so on.
/// What speaks for a coach, in a sentence.
fn because(call: &Call, reasons: &[Reason]) -> String {
    let words = call.words();
    let one = |reason: &Reason| match reason {
        Reason::Employer => words.say("matching-reason-employer"),
        Reason::Sector(_) => words.say("matching-reason-sector"),
        Reason::Fight(kind) => {
            let id = FIGHTS.iter().find(|(_, other)| other == kind).map_or("other", |(id, _)| id);
            let fight = words.say(&format!("profile-fight-{id}"));
            say!(words, "matching-reason-fight", fight = fight.as_str())
        }
        Reason::Skill(..) => words.say("matching-reason-skill"),
        Reason::Hours(hours) => say!(words, "matching-reason-hours", hours = i64::from(*hours)),
        Reason::Preferred => words.say("matching-reason-language"),
        Reason::Room(room) => say!(words, "matching-reason-room", room = i64::from(*room)),
        Reason::Near(_) => words.say("matching-reason-near"),
    };
    let all: Vec<String> = reasons.iter().map(one).collect();
    match all.is_empty() {
        true => words.say("matching-reason-none"),
        false => all.join(", "),
    }
}

// Ids matching-must-worker, matching-must-coach, matching-must-language, matching-must-hours,
// matching-must-away, matching-must-full.
fn musts(call: &Call, out: &BTreeMap<Must, u32>) -> String {
    let words = call.words();
    let one = |(must, count): (&Must, &u32)| {
        let id = match must {
            Must::WorkerSaidNot => "matching-must-worker",
            Must::CoachSaidNot => "matching-must-coach",
            Must::NoLanguage => "matching-must-language",
            Must::NoHours => "matching-must-hours",
            Must::Away => "matching-must-away",
            Must::Full => "matching-must-full",
        };
        say!(words, id, count = i64::from(*count))
    };
    out.iter().map(one).collect::<Vec<_>>().join(" · ")
}

fn nobody(call: &Call, why: &Unmatched) -> String {
    let words = call.words();
    match why {
        Unmatched::Nobody(out) => {
            format!("{} {}", words.say("matching-nobody"), musts(call, out))
        }
        Unmatched::RoomWent(fit) => say!(words, "matching-room-went", count = i64::from(*fit)),
        Unmatched::NextTime => words.say("matching-next-time"),
    }
}
