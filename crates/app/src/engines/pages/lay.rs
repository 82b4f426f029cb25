//! The form that lays a run.

use super::{engine_path, said};
use crate::call::Call;
use crate::engines::records::Engine;
use crate::layout::{At, Page};
use crate::standing::Participant;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::{Form, in_line};
use kit::html::text::{Tone, flash, heading_with, note};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;

/// How many days a run has where nobody says otherwise, from today on: three weeks.
const DAYS: i32 = 21;

/// The form.
pub fn page(call: &Call, me: &Participant, engine: &Engine, refused: &[Refusal]) -> Markup {
    let words = call.words();
    let here = engine_path(me.space(), engine.id);
    let name = said(call, &engine.template.name);
    let wrong = |field: &str| call.error_at(refused, field);
    let day = |field: &str, ahead: i32| match call.ask.form.has(field) {
        true => call.field(field).to_owned(),
        false => call.today.plus(ahead).date().to_string(),
    };
    let by_hand = engine.template.shifts.iter().all(|shift| shift.weekday.is_none());
    let whole = refused.iter().filter(|one| !matches!(one.field, Some("from" | "to")));
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&here, name)), &say!(words, "engines-lay-title", engine = name),
            Some(&words.say("engines-lay-under")), html! {}))
        @for refusal in whole { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        (Form::post(&format!("{here}/lay")).around(html! {
            (in_line(html! {
                (Field::new("first-day", &words.say("engines-from")).error(wrong("from").as_deref())
                    .value(&day("first-day", 0)).required().date())
                (Field::new("last-day", &words.say("engines-to")).error(wrong("to").as_deref())
                    .value(&day("last-day", DAYS - 1)).required().date())
            }))
            (note(&words.say(if by_hand { "engines-lay-by-hand" } else { "engines-lay-help" })))
            (buttons(html! {
                (Button::act(&words.say("engines-lay-go")))
                (Button::quiet(&words.say("engines-lay-not")).to(&here))
            }))
        }))
    })
}
