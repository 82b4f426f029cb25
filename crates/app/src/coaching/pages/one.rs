//! One case: the next session, the steps that were agreed, what was said.

use super::{drive, icon, loose, name, next, stands};
use crate::arc::pages::STYLES;
use crate::call::Call;
use crate::coaching::actions::One;
use crate::development::told;
use crate::intake::pages::queue::name_of;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, flash, fold, heading_with, note, para, reason, section};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::coaching::Session;
use organizing::cycle::{Around, Link};
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Member, one: &One, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/cases", me.space());
    let here = one.path(me);
    Page::new(call, me.space(), At::Talk).styled(&STYLES).show(html! {
        (heading_with(Some((&base, &words.say("cases-title"))), &name_of(call, &one.request.value),
            Some(&under(call, one)), html! {}))
        (loose(call, refusal))
        (now(call, me, one))
        (section(&words.say("steps-title"), steps(call, one, &here)))
        @if let Some(drives) = &one.drives { (drive::part(call, drives, &here, refusal)) }
        (section(&words.say("sessions-title"), sessions(call, one)))
        @if !one.reads() { (note(&words.say("case-words-kept"))) }
        @if one.is_mine() { (rhythm(call, one, &here, refusal)) }
    })
}

/// Who coaches, since when, how often; who stands beside them.
fn under(call: &Call, one: &One) -> String {
    let (words, case) = (call.words(), &one.file.value.case);
    let coach = case.coach();
    let mut told = say!(
        words,
        "case-under",
        name = name(call, &one.names, coach),
        day = call.said_day(case.since()),
        days = i64::from(case.rhythm())
    );
    if let Some(pair) = one.bench.pairs.beside(coach) {
        let name = name(call, &one.names, pair.experienced);
        told.push(' ');
        told.push_str(&say!(words, "case-beside", name = name));
    }
    told
}

/// When they meet next, and the one act that counts.
fn now(call: &Call, me: &Member, one: &One) -> Markup {
    let words = call.words();
    let case = &one.file.value.case;
    let here = one.path(me);
    let nobody = one.request.value.stage() != organizing::intake::Stage::Coached;
    html! {
        @match case.next_session() {
            None => { (flash(Tone::Info, &words.say("case-over"))) },
            Some(_) if nobody => { (flash(Tone::Warn, &words.say("case-lies"))) },
            Some(on) => {
                (flash(if on < call.today { Tone::Warn } else { Tone::Info }, &next(call, on)))
            },
        }
        (buttons(html! {
            @if one.is_mine() {
                (Button::act(&words.say("session-title")).icon(Icon::Talk).to(&format!("{here}/session")))
            }
            (Button::plain(&words.say("case-request")).to(&format!("/d/{}/requests/{}", me.space(), one.request.id)))
        }))
    }
}

/// The steps that were agreed, what is to be done about them first; and what to ask next.
fn steps(call: &Call, one: &One, here: &str) -> Markup {
    let words = call.words();
    let chain = &one.file.value.chain;
    let is_open = |link: &&Link| link.ask().is_open() || link.waits_for_debrief();
    let (open, done): (Vec<&Link>, Vec<&Link>) = chain.links().iter().partition(is_open);
    let waits = chain.may_ask(None).is_err();
    html! {
        @if chain.links().is_empty() { (para(&words.say("steps-none"))) }
        (listed(call, one, here, &open))
        @if one.is_mine() && waits { (reason(&words.say("steps-wait"))) }
        @if one.is_mine() && !waits { (suggested(call, one, here)) }
        @if !done.is_empty() {
            (fold(&say!(words, "steps-done", count = done.len()), false, listed(call, one, here, &done)))
        }
    }
}

/// The next step, larger where the last was done, by the rules of the cycle.
fn suggested(call: &Call, one: &One, here: &str) -> Markup {
    let (words, chain) = (call.words(), &one.file.value.chain);
    let around = Around {
        open: u32::try_from(chain.open().count()).unwrap_or(u32::MAX),
        ..Around::default()
    };
    let suggestion = chain.suggest(&around, &one.sizes, call.today);
    html! {
        @match suggestion.size {
            Some(size) => { p { strong { (say!(words, "steps-next", size = told::size(words, &one.sizes, size))) } } },
            None => (para(&words.say("steps-next-none"))),
        }
        @for because in &suggestion.reasons { (reason(&told::reason(call, &one.sizes, because))) }
        (buttons(html! { (Button::plain(&words.say("steps-ask")).icon(Icon::Add).to(&format!("{here}/ask"))) }))
    }
}

fn listed(call: &Call, one: &One, here: &str, links: &[&Link]) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, String)> = links
        .iter()
        .map(|link| {
            let asked = link.ask().asked();
            let what = match one.reads() {
                true => asked.what.reveal().to_owned(),
                false => told::size(words, &one.sizes, asked.size),
            };
            (format!("{here}/steps/{}", Id(link.id().0)), what, stands(call, link))
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .zip(links)
        .map(|((href, what, under), link)| Line {
            href: one.reads().then_some(href.as_str()),
            icon: Some(icon(call, link)),
            title: what,
            under,
            ..Line::default()
        })
        .collect();
    html! { @if !rows.is_empty() { (lines(&rows)) } }
}

/// The sessions, the last first.
fn sessions(call: &Call, one: &One) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, Markup)> = one
        .file
        .value
        .case
        .sessions()
        .iter()
        .rev()
        .map(|session| {
            let title = say!(words, "session-by", name = name(call, &one.names, session.by));
            (call.said_day(session.on), title, said(call, one, session))
        })
        .collect();
    let events: Vec<Event<'_>> = told
        .iter()
        .map(|(day, title, more)| Event {
            day,
            title,
            mark: None,
            icon: Some(Icon::Talk),
            href: None,
            more: more.clone(),
        })
        .collect();
    html! {
        @if events.is_empty() { (para(&words.say("sessions-none"))) } @else { (thread(&events)) }
    }
}

fn said(call: &Call, one: &One, session: &Session) -> Markup {
    let words = call.words();
    let agreed = session.asks.iter().filter_map(|ask| one.file.value.chain.get(*ask));
    let agreed: Vec<&str> = agreed.map(|link| link.ask().asked().what.reveal()).collect();
    html! {
        @if one.reads() {
            @if !session.note.is_empty() { p { @for line in session.note.reveal().lines() { (line) br; } } }
            @if !agreed.is_empty() {
                p.note { (words.say("session-agreed")) " " bdi { (agreed.join("; ")) } }
            }
        }
        @if let Some(next) = session.next { (note(&say!(words, "session-next-was", day = call.said_day(next)))) }
    }
}

fn rhythm(call: &Call, one: &One, here: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refusal, "rhythm");
    let kept = one.file.value.case.rhythm().to_string();
    let value = if wrong.is_some() { call.field("rhythm") } else { &kept };
    fold(
        &words.say("case-rhythm-title"),
        wrong.is_some(),
        Form::post(here).around(html! {
            (hidden("do", "rhythm"))
            (Field::new("rhythm", &words.say("case-rhythm-label")).help(&words.say("case-rhythm-help"))
                .error(wrong.as_deref()).value(value).required().number())
            (buttons(html! { (Button::plain(&words.say("drive-settings-go"))) }))
        }),
    )
}
