//! The page of one placement, for the two.

use super::besides::turning;
use super::{member_field, member_said, opening_field, refused, stage_said};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::salting::compartment::One;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::text::{Tone, fold, heading_with, note, notice, para, section};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::salting::{Placement, Stage, Step};
use organizing::{Day, MemberId, Refusal};

/// The page of one placement.
pub fn placement(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let (it, own) = (&one.placement, MemberId(me.member().0));
    let is_me = it.salt() == own;
    let other = match it.other(own) {
        Some(other) => member_said(words, &one.names, other),
        None => words.say("salting-nobody"),
    };
    // Ids salting-with-mentor, salting-with-salt.
    let with = if is_me { "salting-with-mentor" } else { "salting-with-salt" };
    let with = say!(words, with, name = other);
    let base = format!("/d/{}/placements", me.space());
    let shred = call.said_day(it.shred_on());
    Page::new(call, me.space(), At::Today).show(html! {
        (heading_with(Some((&base, &words.say("place-placements"))), it.code().written(), Some(&with), html! {}))
        (refused(call, refusals))
        (notice(Tone::Info, &words.say("salting-sealed"), para(&say!(words, "salting-shreds", day = shred))))
        (stage(call, me, one, refusals))
        (who(call, me, one, refusals))
        (learned(call, me, one))
        (notes(call, me, one, refusals))
        (turning(call, &one.drives))
        @if is_me { (mentor(call, me, one, refusals)) } @else { (step_back(call, me, one)) }
        (shred_now(call, me, one, refusals))
    })
}

fn form(me: &Member, one: &One, act: &str, inside: Markup) -> Markup {
    let path = format!("/d/{}/placements/{}", me.space(), one.id);
    Form::post(&path).around(html! { (hidden("write", act)) (inside) })
}

/// What was typed in this form, or else what is kept.
fn value<'a>(call: &'a Call, act: &str, field: &str, kept: &'a str) -> &'a str {
    if call.field("write") == act { call.field(field) } else { kept }
}

fn day_value(day: Option<Day>) -> String {
    day.map(|day| day.date().to_string()).unwrap_or_default()
}

fn stage(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    let chosen = value(call, "stage", "stage", one.placement.stage().id());
    let stages = Stage::ALL.map(|stage| (stage.id(), stage_said(words, stage)));
    let stages = stages.each_ref().map(|(id, said)| Choice::new(id, said).chosen(*id == chosen));
    let (start, end) = (day_value(one.placement.start()), day_value(one.placement.end()));
    section(
        &words.say("salting-stage"),
        form(
            me,
            one,
            "stage",
            html! {
                (Field::new("stage", &words.say("salting-stage-is")).error(wrong("stage").as_deref()).select(None, &stages))
                (Field::new("start", &words.say("salting-start")).value(value(call, "stage", "start", &start))
                    .error(wrong("start").as_deref()).date())
                (Field::new("end", &words.say("salting-end")).help(&words.say("salting-end-help"))
                    .value(value(call, "stage", "end", &end)).error(wrong("end").as_deref()).date())
                (buttons(html! { (Button::act(&words.say("salting-stage-go"))) }))
            },
        ),
    )
}

fn who(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let kept = one.placement.who();
    // Ids salting-who-name, salting-who-address, salting-who-contact.
    let fields = [("name", &kept.name), ("address", &kept.address), ("contact", &kept.contact)];
    section(
        &words.say("salting-who"),
        html! {
            (note(&words.say("salting-who-under")))
            (form(me, one, "who", html! {
                @for (field, kept) in fields {
                    (Field::new(field, &words.say(&format!("salting-who-{field}")))
                        .value(value(call, "who", field, kept.reveal())).verbatim()
                        .error(call.error_at(refusals, field).as_deref()).max(Placement::WHO_CHARS_MAX as u32).text())
                }
                (opening_field(call, &one.program, one.placement.opening()))
                (buttons(html! { (Button::plain(&words.say("salting-keep"))) }))
            }))
        },
    )
}

fn learned(call: &Call, me: &Member, one: &One) -> Markup {
    let words = call.words();
    let steps = Step::ALL.map(|step| {
        let id = format!("salting-step-{}", step.id());
        (step, words.say(&id), words.say(&format!("{id}-under")))
    });
    let steps = steps.each_ref().map(|(step, said, under)| {
        Choice::new(step.id(), said).help(under).chosen(one.placement.learned().contains(step))
    });
    section(
        &words.say("salting-training"),
        form(
            me,
            one,
            "learned",
            html! {
                (Field::new("learned", &words.say("salting-learned")).checks(&steps))
                (buttons(html! { (Button::plain(&words.say("salting-keep"))) }))
            },
        ),
    )
}

fn notes(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let told: Vec<(String, String, Markup)> = one
        .placement
        .notes()
        .iter()
        .rev()
        .map(|note| {
            let by = match note.by == MemberId(me.member().0) {
                true => words.say("salting-note-mine"),
                false => words.say("salting-note-theirs"),
            };
            (call.said_day(note.on), by, para(note.words.reveal()))
        })
        .collect();
    let events: Vec<Event<'_>> = told
        .iter()
        .map(|(day, title, more)| Event {
            day,
            title,
            mark: None,
            icon: Some(Icon::Edit),
            href: None,
            more: more.clone(),
        })
        .collect();
    section(
        &words.say("salting-notes"),
        html! {
            (form(me, one, "note", html! {
                (Field::new("note", &words.say("salting-note")).help(&words.say("salting-note-help"))
                    .value(value(call, "note", "note", "")).error(call.error_at(refusals, "note").as_deref())
                    .max(Placement::NOTE_CHARS_MAX as u32).lines(2))
                (buttons(html! { (Button::plain(&words.say("salting-keep"))) }))
            }))
            @if !events.is_empty() { (thread(&events)) }
        },
    )
}

fn mentor(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let typed = call.field("write") == "mentor";
    fold(
        &words.say("salting-other-mentor"),
        typed || one.placement.mentor().is_none(),
        html! {
            (para(&words.say("salting-other-mentor-under")))
            (form(me, one, "mentor", html! {
                (member_field(call, (&one.names, &one.program), me.member(), &words.say("salting-mentor"), refusals))
                (buttons(html! { (Button::plain(&words.say("salting-other-mentor-go"))) }))
            }))
        },
    )
}

fn step_back(call: &Call, me: &Member, one: &One) -> Markup {
    let words = call.words();
    fold(
        &words.say("salting-step-back"),
        false,
        html! {
            (para(&words.say("salting-step-back-under")))
            (form(me, one, "step-back", buttons(html! { (Button::quiet(&words.say("salting-step-back-go"))) })))
        },
    )
}

fn shred_now(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    fold(
        &words.say("salting-shred"),
        call.field("write") == "shred",
        html! {
            (para(&words.say("salting-shred-under")))
            (form(me, one, "shred", html! {
                (Field::new("sure", &words.say("salting-shred-yes")).error(call.error_at(refusals, "sure").as_deref()).check(false))
                (buttons(html! { (Button::grave(&words.say("salting-shred-go"))) }))
            }))
        },
    )
}
