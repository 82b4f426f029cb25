//! The form in which a visitor reports a call, or a drive that began from it.

use super::wrong_above;
use crate::call::Call;
use crate::forms::shown::TRAP;
use crate::layout::quiet;
use crate::seeding::proof::Proof;
use crate::seeding::reporting::About;
use kit::html::button::Button;
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::text::{Tone, back, heading, note, notice, para};
use kit::html::{Markup, html};
use organizing::Refusal;
use organizing::seeding::{Report, Seed, Why};

/// The form.
pub fn page(call: &Call, seed: &Seed, proof: &Proof, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let there = format!("/s/{}", seed.slug);
    let wrong = |field: &str| call.error_at(refusals, field);
    let choices = |name: &str, ids: &[&'static str]| -> Vec<(&'static str, String)> {
        ids.iter().map(|id| (*id, words.say(&format!("report-{name}-{id}")))).collect()
    };
    // Ids report-about-call, report-about-drive; report-why-manager, -spam, -harm.
    let about = choices("about", &About::ALL.map(About::id));
    let why = choices("why", &Why::ALL.map(Why::id));
    let pressed = |of: &[(&'static str, String)], name: &str| -> Markup {
        let chosen = call.field(name);
        let all: Vec<Choice<'_>> =
            of.iter().map(|(id, label)| Choice::new(id, label).chosen(chosen == *id)).collect();
        let label = words.say(&format!("report-{name}"));
        Field::new(name, &label).error(wrong(name).as_deref()).required().choices(&all)
    };
    let typed: String = call.field("words").chars().take(2 * Report::CHARS_MAX).collect();
    quiet(
        call,
        html! {
            (back(&there, &words.say("start-back")))
            (heading(&words.say("report-title"), Some(&words.say("report-under"))))
            (wrong_above(call, refusals))
            (Form::post(&format!("{there}/report")).around(html! {
                (proof.fields())
                (pressed(&about, "about"))
                (pressed(&why, "why"))
                (Field::new("words", &words.say("report-words")).help(&words.say("report-words-help"))
                    .error(wrong("words").as_deref()).value(&typed).lines(5))
                div hidden {
                    label { (words.say("card-trap")) input type="text" name=(TRAP) autocomplete="off"; }
                }
                (Button::act(&words.say("report-go")).wide())
                (note(&words.say("report-note")))
            }))
            (notice(Tone::Info, &words.say("report-opens"), para(&words.say("report-opens-what"))))
        },
    )
}
