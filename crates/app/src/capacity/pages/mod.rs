//! The page of capacity: what comes of two programs, then the form that changes them.

mod answer;
mod form;
mod numbers;

use super::actions::Seen;
use super::typed::Wrong;
use crate::call::Call;
use crate::layout;
use kit::html::form::errors;
use kit::html::text::{heading_with, para};
use kit::html::{Markup, html};
use organizing::capacity::Scenario;

/// The page.
pub fn page(call: &Call, seen: &Seen) -> Markup {
    let words = call.words();
    let back = words.say("drives-title");
    let said: Vec<(&str, String)> =
        seen.wrong.iter().map(|(field, sentence)| (field.as_str(), words.say(sentence))).collect();
    let said: Vec<(&str, &str)> = said.iter().map(|(field, say)| (*field, say.as_str())).collect();
    layout::outside(
        call,
        html! {
            (heading_with(Some(("/drives", &back)), &words.say("capacity-title"), None, html! {}))
            (errors(&words.say("capacity-not-lived"), &said))
            @match &seen.lived {
                None => {}
                Some(lived) => {
                    (para(&words.say("capacity-what")))
                    (form::fed(call, seen))
                    (answer::all(call, &seen.both, lived))
                }
            }
            (form::all(call, seen))
            (numbers::all(call, &seen.both))
        },
    )
}

/// What a program is called.
fn name<'a>(call: &Call, program: &'a Scenario) -> &'a str {
    program.name.in_language(call.words().language().tag())
}

/// The sentence at a field, if there is one.
fn at(call: &Call, wrong: &Wrong, field: &str) -> Option<String> {
    let (_, sentence) = wrong.iter().find(|(at, _)| at == field)?;
    Some(call.words().say(sentence))
}
