//! A next step: asking for one, what came of it, talking it over.

use super::{loose, name, stands};
use crate::call::Call;
use crate::coaching::actions::One;
use crate::coaching::typed::{DUE_IN_DAYS, FIELDS};
use crate::development::debriefing::Typed;
use crate::development::{pages::debrief, told};
use crate::intake::pages::queue::name_of;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{Tone, facts, flash, heading_with, note, notice, reason, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::cycle::{Around, Ask, Debrief, Link, NextAsk, PointOut};
use organizing::{AskId, MemberId, Refusal};
use vault::Id;

/// What waits to be talked over before the next one.
pub fn waits(call: &Call, one: &One, here: &str) -> Markup {
    let (words, chain) = (call.words(), &one.file.value.chain);
    let waits = chain.last_ended().filter(|link| link.waits_for_debrief());
    html! { @if let Some(link) = waits {
        (notice(Tone::Warn, &words.say("ask-waits-title"), html! {
            p { bdi { (link.ask().asked().what.reveal()) } }
            (Button::plain(&words.say("debrief-go")).small().to(&format!("{here}/steps/{}", Id(link.id().0))))
        }))
    } }
}

/// Why the next one does not wait, where it should.
pub fn early(call: &Call, one: &One, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let waits = one.file.value.chain.may_ask(None).is_err();
    html! { @if waits {
        (Field::new("early-why", &words.say("ask-early")).help(&words.say("ask-early-help"))
            .error(call.error_at(refusal, "early-why").as_deref()).value(call.field("early-why"))
            .max(Ask::TEXT_CHARS_MAX as u32).text())
    } }
}

/// The fields of one next step; the size that follows is chosen.
pub fn step(call: &Call, one: &One, n: usize, refusal: Option<Refusal>, due: i32) -> Markup {
    let words = call.words();
    let [what, size, by, help] = FIELDS[n];
    let wrong = |field: &str| call.error_at(refusal, field);
    let chain = &one.file.value.chain;
    let open = u32::try_from(chain.open().count()).unwrap_or(u32::MAX);
    let around = Around { open, ..Around::default() };
    let suggested = chain.suggest(&around, &one.sizes, call.today).size;
    let posted = call.ask.posted;
    let sizes: Vec<(String, String, bool)> = one
        .sizes
        .steps()
        .iter()
        .map(|step| {
            let id = step.id.0.to_string();
            let out: Vec<PointOut> = chain.point_out((step.id, 0), None, (0, open), &one.sizes);
            let out = out.iter().find_map(|out| told::of_size(call, &one.sizes, out));
            let name = told::size_name(words, &step.name);
            let label = out.map_or(name.clone(), |out| format!("{name}. {out}"));
            let chosen = if posted { call.field(size) == id } else { suggested == Some(step.id) };
            (id, label, chosen)
        })
        .collect();
    let choices: Vec<Choice<'_>> =
        sizes.iter().map(|(id, label, chosen)| Choice::new(id, label).chosen(*chosen)).collect();
    let usual = call.today.plus(due).date().to_string();
    let max = Ask::TEXT_CHARS_MAX as u32;
    html! {
        (Field::new(what, &words.say("step-what")).help(&words.say("step-what-help"))
            .error(wrong(what).as_deref()).value(call.field(what)).max(max).text())
        (Field::new(size, &words.say("ask-size")).error(wrong(size).as_deref()).select(None, &choices))
        (Field::new(by, &words.say("ask-due")).error(wrong(by).as_deref())
            .value(if posted { call.field(by) } else { &usual }).date())
        (Field::new(help, &words.say("step-help")).help(&words.say("step-help-help"))
            .error(wrong(help).as_deref()).value(call.field(help)).max(max).text())
    }
}

/// The form for one more, between sessions.
pub fn form(call: &Call, me: &Member, one: &One, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let here = one.path(me);
    let chain = &one.file.value.chain;
    let open = u32::try_from(chain.open().count()).unwrap_or(u32::MAX);
    let suggestion = chain.suggest(&Around { open, ..Around::default() }, &one.sizes, call.today);
    let after = match call.ask.posted {
        true => call.field("after"),
        false => call.ask.query.get("after"),
    };
    Page::new(call, me.space(), At::Talk).show(html! {
        (heading_with(Some((&here, &name_of(call, &one.request.value))), &words.say("steps-ask"),
            Some(&words.say("step-under")), html! {}))
        (loose(call, refusal))
        (waits(call, one, &here))
        @if let Some(size) = suggestion.size {
            p { strong { (say!(words, "steps-next", size = told::size(words, &one.sizes, size))) } }
        }
        @for because in &suggestion.reasons { (reason(&told::reason(call, &one.sizes, because))) }
        (Form::post(&format!("{here}/ask")).around(html! {
            @if after.parse::<Id>().is_ok() { (hidden("after", after)) }
            (step(call, one, 0, refusal, DUE_IN_DAYS))
            (early(call, one, refusal))
            (buttons(html! { (Button::act(&words.say("ask-go"))) }))
            (note(&words.say("ask-rule")))
        }))
    })
}

/// One step.
pub fn page(
    call: &Call,
    me: &Member,
    (one, ask): (&One, AskId),
    (typed, refusal): (&Typed, Option<Refusal>),
) -> Markup {
    let words = call.words();
    let here = one.path(me);
    let Some(link) = one.file.value.chain.get(ask) else { return html! {} };
    let asked = link.ask().asked();
    let action = format!("{here}/steps/{}", Id(ask.0));
    let size = told::size(words, &one.sizes, asked.size);
    let under = format!("{size} · {}", stands(call, link));
    let promised = name(call, &one.names, MemberId(asked.support.by.0));
    Page::new(call, me.space(), At::Talk).show(html! {
        (heading_with(Some((&here, &name_of(call, &one.request.value))), asked.what.reveal(), Some(&under), html! {}))
        (loose(call, refusal))
        (facts(&[
            (&words.say("step-asked"), html! { (call.said_day(asked.on)) }),
            (&words.say("step-supported"), html! { bdi { (promised) } @if !asked.support.what.is_empty() { ": " bdi { (asked.support.what.reveal()) } } }),
        ]))
        @if let Some(early) = &asked.early { (note(&say!(words, "step-early", why = early.why.reveal()))) }
        @if let Some(ended) = link.ask().ended().filter(|ended| !ended.line.is_empty()) {
            p { bdi { (ended.line.reveal()) } }
        }
        @match (link.ask().is_open(), link.waits_for_debrief(), one.is_mine()) {
            (true, _, true) => (end(call, &action, refusal)),
            (_, true, true) => (talk(call, &action, typed, refusal)),
            _ => {},
        }
        @if let Some(debrief) = link.debrief() { (talked(call, one, &here, link, debrief)) }
    })
}

/// What came of it.
fn end(call: &Call, action: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusal, field);
    let today = call.today.date().to_string();
    let on = if call.ask.posted { call.field("on") } else { &today };
    section(
        &words.say("ask-end"),
        html! {
            @if let Some(wrong) = wrong("how") { (flash(Tone::Refuse, &wrong)) }
            (Form::post(action).around(html! {
                (hidden("do", "end"))
                (Field::new("line", &words.say("step-end-line")).aside(&words.say("field-optional"))
                    .error(wrong("line").as_deref()).value(call.field("line"))
                    .max(Ask::TEXT_CHARS_MAX as u32).text())
                (Field::new("on", &words.say("ask-end-on")).error(wrong("on").as_deref()).value(on).date())
                (buttons(html! {
                    (Button::act(&words.say("ask-came-done")).sends("how", "done"))
                    (Button::plain(&words.say("ask-came-partly")).sends("how", "partly"))
                    (Button::plain(&words.say("ask-came-no")).sends("how", "declined"))
                }))
            }))
        },
    )
}

/// Talking it over.
fn talk(call: &Call, action: &str, typed: &Typed, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusal, field);
    section(
        &words.say("debrief-go"),
        Form::post(action).conversation().around(html! {
            (hidden("do", "debrief"))
            (debrief::fields(call, typed, &wrong))
            (Field::new("on", &words.say("debrief-on")).error(wrong("on").as_deref())
                .value(&typed.on).date())
            (buttons(html! { (Button::act(&words.say("debrief-keep"))) }))
        }),
    )
}

/// What was said when it was talked over.
fn talked(call: &Call, one: &One, here: &str, link: &Link, kept: &Debrief) -> Markup {
    let words = call.words();
    let texts = [
        ("debrief-well", &kept.well),
        ("debrief-differently", &kept.differently),
        ("debrief-asked", &kept.asked),
        ("debrief-learned", &kept.learned),
    ];
    let told: Vec<(String, Markup)> = texts
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(id, text)| (words.say(id), html! { bdi { (text.reveal()) } }))
        .collect();
    let told: Vec<(&str, Markup)> =
        told.iter().map(|(label, text)| (label.as_str(), text.clone())).collect();
    let next = match &kept.next {
        NextAsk::Made(next) => one.file.value.chain.get(*next),
        NextAsk::By(_) | NextAsk::Not(_) => None,
    };
    let by = name(call, &one.names, MemberId(kept.by.0));
    let since = one.file.value.chain.links().last().is_some_and(|last| last.id() == link.id());
    section(
        &words.say("step-talked"),
        html! {
            (note(&say!(words, "step-talked-by", name = by, day = call.said_day(kept.on))))
            (facts(&told))
            @if let Some(next) = next {
                p { (words.say("step-then")) " " a href=(format!("{here}/steps/{}", Id(next.id().0))) { bdi { (next.ask().asked().what.reveal()) } } }
            } @else if one.is_mine() && since {
                (buttons(html! { (Button::plain(&words.say("steps-ask")).to(&format!("{here}/ask?after={}", Id(link.id().0)))) }))
            }
        },
    )
}
