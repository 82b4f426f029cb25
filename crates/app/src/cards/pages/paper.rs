//! The form for a card on paper, and the one for a withdrawal that one of us was told.

use super::cards::heading_below;
use super::wrong_at;
use crate::call::Call;
use crate::cards::paper::{APART, Typed, What};
use crate::layout::{At, Page};
use crate::people::told::{Known, isolated};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::text::{Tone, flash, note};
use kit::html::{Markup, html};
use organizing::Refusal;
use vault::Id;

/// The page.
pub fn page(
    call: &Call,
    me: &Member,
    what: What,
    typed: &Typed,
    known: &Known,
    refusals: &[Refusal],
) -> Markup {
    let words = call.words();
    let wrong = |field: &str| wrong_at(call, refusals, field);
    let (title, under, go) = match what {
        What::Paper => ("cards-paper", "cards-paper-under", "cards-paper-go"),
        What::Withdrawal => ("cards-back", "cards-back-under", "cards-back-go"),
    };
    let unsure = !typed.choices.is_empty()
        || wrong("which").is_some()
        || wrong("name").is_some_and(|_| !typed.name.is_empty());
    let told: Vec<(String, String, String)> = typed
        .choices
        .iter()
        .map(|one| {
            let turf = known.tree.path_name(one.turf);
            (Id(one.worker.0).to_string(), isolated(one.name.reveal()).into_owned(), turf)
        })
        .collect();
    let apart = words.say("cards-paper-apart");
    let apart_help = words.say("cards-paper-apart-help");
    let mut choices: Vec<Choice<'_>> = told
        .iter()
        .map(|(id, name, turf)| Choice::new(id, name).help(turf).chosen(*id == typed.which))
        .collect();
    choices.push(Choice::new(APART, &apart).help(&apart_help).chosen(typed.which == APART));
    let content = html! {
        (heading_below(call, me, &words.say(title), Some(&words.say(under))))
        @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (Form::post(&format!("/d/{}/cards/{}", me.space(), what.path())).around(html! {
            (Field::new("name", &words.say("card-signer")).help(&words.say("cards-paper-name-help"))
                .error(wrong("name").as_deref()).value(&typed.name).verbatim().required().text())
            @if unsure {
                (Field::new("which", &words.say("cards-paper-which")).error(wrong("which").as_deref())
                    .choices(&choices))
            }
            (Field::new("on", &words.say(if what == What::Paper { "cards-paper-on" } else { "card-take-back-on" }))
                .error(wrong("on").as_deref()).value(&typed.on).required().date())
            @if what == What::Paper {
                (Field::new("employer", &words.say("card-employer")).error(wrong("employer").as_deref())
                    .value(&typed.employer).verbatim().required().text())
                @if typed.again || wrong("again").is_some() {
                    (Field::new("again", &words.say("cards-paper-again"))
                        .error(wrong("again").as_deref()).check(typed.again))
                }
            }
            (buttons(html! { (Button::act(&words.say(go))) }))
        }))
        (note(&words.say("cards-paper-note")))
    };
    Page::new(call, me.space(), At::More).show(content)
}
