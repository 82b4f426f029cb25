//! The form of an ask, with what went before and what could come next beside it.

use super::heading_below;
use crate::call::Call;
use crate::development::asking::Typed;
use crate::development::seen::Seen;
use crate::development::told;
use crate::development::weighing::Drawn;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::text::{Tone, beside, flash, fold, note, notice, para, reason, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::cycle::{Ask, PointOut, Presence, Wish};
use vault::Id;

/// Asks of before, beside the form.
const BEFORE_IN_VIEW: usize = 4;

/// The whole page.
pub fn page(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    typed: &Typed,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let (space, seen) = (me.space(), &drawn.seen);
    let name = seen.people.full_name(words, seen.of());
    let title = say!(words, "ask-title", name = name);
    let can = !seen.is_me() && seen.presence != Presence::Gone;
    let content = html! {
        (heading_below(call, space, seen, &title, Some(&words.say("ask-under"))))
        @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()).or(drawn.loose) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        @if seen.is_me() { (reason(&words.say("ask-to-oneself"))) }
        @if seen.presence == Presence::Gone { (reason(&words.say("ask-to-someone-gone"))) }
        @if let Some(waits) = seen.waits() {
            @let href = format!("{}/debrief", super::ask_path(space, seen, waits.id()));
            (notice(Tone::Warn, &words.say("ask-waits-title"), html! {
                p { bdi { (waits.ask().asked().what.reveal()) } }
                (Button::plain(&words.say("debrief-go")).small().to(&href))
            }))
        }
        (pointed_out(call, drawn))
        @if let Some(role) = typed.in_run() {
            (notice(Tone::Info, &say!(words, "ask-in-run", role = super::role_in(call, seen, &role)),
                super::in_run(call, space, seen, &role)))
        }
        (beside(
            html! { @if can { (next(call, drawn)) (form(call, me, drawn, typed, refusal)) } },
            before(call, me, seen),
        ))
    };
    Page::wide(call, space, At::People).show(content)
}

/// What is said of any ask to them now: what they carry, what they wish, who else could.
fn pointed_out(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let seen = &drawn.seen;
    let not_now = seen.chain().wish(seen.record().said()) == Some(Wish::NotNow);
    let could = drawn.nudge.as_ref().map_or(&[][..], |nudge| &nudge.could);
    html! {
        @if let Some(nudge) = &drawn.nudge {
            (notice(Tone::Warn, &say!(words, "ask-nudge", count = nudge.open), html! {
                @if could.is_empty() { (para(&words.say("ask-nudge-nobody"))) }
                @else {
                    (para(&words.say("ask-nudge-could")))
                    ul { @for one in could { li { (reason(&told::could(call, &seen.people, &drawn.witnesses, one))) } } }
                }
            }))
        }
        @if not_now { (flash(Tone::Warn, &words.say("ask-out-not-now"))) }
    }
}

/// What could be asked next, and why.
fn next(call: &Call, drawn: &Drawn) -> Markup {
    let words = call.words();
    let (seen, suggestion) = (&drawn.seen, &drawn.suggestion);
    let what = match suggestion.size {
        Some(size) => told::size(words, &seen.sizes, size),
        None => words.say("ask-suggest-nothing"),
    };
    section(
        &words.say("ask-suggest"),
        html! {
            p { b { (what) } }
            (note(&words.say("ask-suggest-decide")))
            @for one in &suggestion.reasons { (reason(&told::reason(call, &seen.sizes, one))) }
        },
    )
}

/// The last asks, and how they went.
fn before(call: &Call, me: &Member, seen: &Seen) -> Markup {
    let words = call.words();
    let last: Vec<_> = seen.chain().links().iter().rev().take(BEFORE_IN_VIEW).collect();
    section(
        &words.say("ask-before"),
        html! {
            @if last.is_empty() { (para(&words.say("ask-before-none"))) }
            @else { (super::asks(call, me.space(), seen, &last)) }
        },
    )
}

fn form(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    typed: &Typed,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let seen = &drawn.seen;
    let wrong = |field: &str| call.error_at(refusal, field);
    let people = seen.people.accounts_by_name(words);
    let people: Vec<(String, &str)> = (people.iter())
        .filter(|(who, _)| *who != seen.of())
        .map(|(who, name)| (Id(who.0).to_string(), name.as_str()))
        .collect();
    let people: Vec<Choice<'_>> = people.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let today = call.today.date().to_string();
    let on = if typed.on.is_empty() { &today } else { &typed.on };
    let max = Ask::TEXT_CHARS_MAX as u32;
    let late = ["on", "hours"].iter().any(|field| wrong(field).is_some());
    let optional = words.say("field-optional");
    let path = format!("/d/{}/people/{}/ask", me.space(), seen.held.id);
    let fields = Form::post(&path).around(html! {
        @if typed.in_run().is_some() {
            (hidden("run", &typed.run)) (hidden("role", &typed.role)) (hidden("shift", &typed.shift))
        }
        @if let Some(task) = &drawn.task {
            @for (name, value) in task.tie.fields() { (hidden(name, &value)) }
        }
        @if !typed.after.is_empty() { (hidden("after", &typed.after)) }
        @if !typed.gathering.is_empty() { (hidden("gathering", &typed.gathering)) }
        (Field::new("what", &words.say("ask-what")).help(&words.say("ask-what-help"))
            .error(wrong("what").as_deref()).value(&typed.what).max(max).required().lines(2))
        (sizes(call, drawn, typed, wrong("size").as_deref()))
        (Field::new("due", &words.say("ask-due")).error(wrong("due").as_deref())
            .value(&typed.due).required().date())
        (Field::new("supporter", &words.say("ask-support")).help(&words.say("ask-support-help"))
            .error(wrong("support").as_deref()).value(&typed.support).select(None, &people))
        (Field::new("support-what", &words.say("ask-support-what")).aside(&optional)
            .error(wrong("support-what").as_deref()).value(&typed.support_what).max(max).text())
        (fold(&words.say("ask-more"), late, in_line(html! {
            (Field::new("hours", &words.say("ask-hours-label")).help(&words.say("ask-hours-help"))
                .error(wrong("hours").as_deref()).value(&typed.hours).number())
            (Field::new("on", &words.say("ask-on")).error(wrong("on").as_deref()).value(on).date())
        })))
        @if seen.waits().is_some() {
            (Field::new("early-why", &words.say("ask-early")).help(&words.say("ask-early-help"))
                .error(wrong("early-why").as_deref()).value(&typed.early_why).max(max).text())
        }
        (buttons(html! { (Button::act(&words.say("ask-go"))) }))
    });
    section(
        &words.say("ask-the-ask"),
        html! {
            @if let Some(role) = typed.in_run() {
                (note(&say!(words, "ask-in-run", role = told::role_name(call, &role.role))))
            }
            @if let Some(task) = &drawn.task {
                @let name = seen.people.full_name(words, task.tie.of);
                (note(&say!(words, "ask-of-task", name = name)))
            }
            div { (fields) }
            (note(&words.say("ask-rule")))
        },
    )
}

/// The steps of the ladder, each with its usual hours and what is pointed out about it.
fn sizes(call: &Call, drawn: &Drawn, typed: &Typed, error: Option<&str>) -> Markup {
    let words = call.words();
    let seen = &drawn.seen;
    let load = (drawn.load.hours, drawn.load.open());
    // A run says which step of the ladder a role is, counted from 1.
    let step: Option<usize> = call.ask.query.get("step").parse().ok();
    let step = step.and_then(|step| seen.sizes.steps().get(step.checked_sub(1)?));
    let chosen = typed.step().or(step.map(|step| step.id)).or(drawn.suggestion.size);
    let told: Vec<(String, String, String)> = (seen.sizes.steps().iter())
        .map(|step| {
            let said = seen.record().said();
            let out: Vec<PointOut> = seen.chain().point_out((step.id, 0), said, load, &seen.sizes);
            let usual = say!(words, "ask-size-hours", hours = u32::from(step.hours));
            let mut help = vec![usual];
            help.extend(out.iter().filter_map(|out| told::of_size(call, &seen.sizes, out)));
            (step.id.0.to_string(), told::size_name(words, &step.name), help.join(" "))
        })
        .collect();
    let choices: Vec<Choice<'_>> = (told.iter().zip(seen.sizes.steps()))
        .map(|((id, name, help), step)| {
            Choice::new(id, name).help(help).chosen(chosen == Some(step.id))
        })
        .collect();
    Field::new("size", &words.say("ask-size")).error(error).required().choices(&choices)
}
