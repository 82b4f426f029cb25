//! The first of the four screens.

use super::public::safety;
use super::wrong_above;
use crate::accounts::pages::{START_STEPS, what_to_know, where_in_steps};
use crate::call::Call;
use crate::forms::shown::TRAP;
use crate::layout::quiet;
use crate::seeding::proof::Proof;
use crate::seeding::starting::Begun;
use kit::html::button::Button;
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::text::{back, heading, note};
use kit::html::{Markup, html};
use organizing::Refusal;
use organizing::seeding::{Power, Seed};

/// The screen.
pub fn page(
    call: &Call,
    seed: &Seed,
    begun: &Begun,
    proof: &Proof,
    refusals: &[Refusal],
) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    let there = format!("/s/{}", seed.slug);
    let chosen = Power::of_id(call.field("power"));
    // Ids start-power-none, start-power-some, start-power-manager.
    let labels = Power::ALL.map(|power| words.say(&format!("start-power-{}", power.id())));
    let powers: Vec<Choice<'_>> = Power::ALL
        .iter()
        .zip(&labels)
        .map(|(power, label)| Choice::new(power.id(), label).chosen(chosen == Some(*power)))
        .collect();
    quiet(
        call,
        html! {
            (where_in_steps(call, &START_STEPS, 0))
            (back(&there, &words.say("start-back")))
            (heading(&words.say("seed-start"), Some(&words.say("start-under"))))
            (safety(call))
            (what_to_know(call))
            (wrong_above(call, refusals))
            (Form::post(&format!("{there}/start")).around(html! {
                (proof.fields())
                (Field::new("name", &words.say("space-name-drive")).help(&words.say("start-name-help"))
                    .error(wrong("name").as_deref()).value(begun.name.reveal()).required().text())
                (Field::new("first-turf", &words.say("drive-first-turf"))
                    .help(&words.say("drive-first-turf-help"))
                    .error(wrong("first-turf").as_deref()).value(begun.workplace.reveal())
                    .required().text())
                (Field::new("my-name", &words.say("drive-my-name"))
                    .help(&words.say("drive-my-name-help")).error(wrong("my-name").as_deref())
                    .value(begun.my_name.reveal()).required().text())
                (Field::new("power", &words.say("start-power")).help(&words.say("start-power-help"))
                    .error(wrong("power").as_deref()).required().choices(&powers))
                div hidden {
                    label { (words.say("card-trap")) input type="text" name=(TRAP) autocomplete="off"; }
                }
                (Button::act(&words.say("start-go")).wide())
                (note(&words.say("start-note")))
            }))
        },
    )
}
