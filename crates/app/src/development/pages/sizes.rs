//! The form of the ladder of sizes.

use crate::call::Call;
use crate::development::sizing::{Row, Typed, Wrong};
use crate::layout::{At, Page};
use crate::standing::Lead;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::text::{Tone, flash, heading_with, note};
use kit::html::{Markup, html};
use kit::say;
use organizing::cycle::Sizes;

/// The whole page.
pub fn page(call: &Call, me: &Lead, typed: &Typed, wrong: Wrong) -> Markup {
    let words = call.words();
    let space = me.space();
    let refusal = wrong.map(|(_, refusal)| refusal);
    let whole = wrong.filter(|(row, refusal)| {
        refusal.field.is_none() || (row.is_none() && refusal.field != Some("plan-from"))
    });
    let back = (format!("/d/{space}/more"), words.say("place-more"));
    let numbers: Vec<(String, String)> = (typed.rows.iter().enumerate())
        .filter(|(_, row)| !row.name.is_empty())
        .map(|(n, row)| (n.to_string(), row.name.clone()))
        .collect();
    let from: Vec<Choice<'_>> = (numbers.iter())
        .map(|(n, name)| Choice::new(n, name).chosen(*n == typed.plan_from))
        .collect();
    let content = html! {
        (heading_with(Some((&back.0, &back.1)), &words.say("sizes-title"), Some(&words.say("sizes-under")), html! {}))
        @if let Some((_, refusal)) = whole { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        (Form::post(&format!("/d/{space}/sizes")).around(html! {
            @for (n, one) in typed.rows.iter().enumerate() { (row(call, (n, one), wrong)) }
            (Field::new("plan-from", &words.say("sizes-plan")).help(&words.say("sizes-plan-help"))
                .error(call.error_at(refusal, "plan-from").as_deref()).select(None, &from))
            (note(&words.say("sizes-note")))
            (buttons(html! { (Button::act(&words.say("sizes-set"))) }))
        }))
    };
    Page::new(call, space, At::More).show(content)
}

fn row(call: &Call, (n, row): (usize, &Row), wrong: Wrong) -> Markup {
    let words = call.words();
    let refusal = wrong.filter(|(at, _)| *at == Some(n)).map(|(_, refusal)| refusal);
    let at = |field: &str| call.error_at(refusal, field);
    let [name, hours] = ["name", "hours"].map(|field| format!("f-{field}-{}", n + 1));
    html! {
        (hidden("step", &row.id))
        (in_line(html! {
            (Field::new("name", &say!(words, "sizes-step", number = n + 1)).id(&name)
                .error(at("name").as_deref()).value(&row.name).max(Sizes::NAME_CHARS_MAX as u32).text())
            (Field::new("hours", &words.say("ask-hours-label")).id(&hours)
                .error(at("hours").as_deref()).value(&row.hours).number())
        }))
    }
}
