//! The demo's first page.

use super::Person;
use crate::call::Call;
use crate::layout::quiet;
use kit::html::button::Button;
use kit::html::rows::{Line, presses};
use kit::html::text::{heading, note, para, section};
use kit::html::{Markup, html};

/// The first page of a demo: what it is, and whom one can step in as, with one press.
pub fn front(call: &Call) -> Markup {
    let words = call.words();
    let cast = call.app.demo.as_ref().map_or(&[][..], |demo| &demo.cast);
    let told: Vec<String> = cast.iter().map(|person| part(call, person)).collect();
    let lines: Vec<(&str, Line<'_>)> = cast
        .iter()
        .zip(&told)
        .map(|(who, under)| (who.part, Line { title: who.name, under, ..Line::default() }))
        .collect();
    let page = html! {
        (heading(&words.say("demo-title"), Some(&words.say("demo-under"))))
        (para(&words.say("demo-what")))
        (section(&words.say("demo-enter"), presses("/demo/enter", "part", &lines)))
        (note(&words.say("demo-nothing-real")))
        (Button::quiet(&words.say("front-safety")).to("/safety"))
    };
    quiet(call, page)
}

/// What someone does in the drive and what they see. Parts are `lead`, `organizer`, `member` and
/// `coach`.
fn part(call: &Call, person: &Person) -> String {
    call.words().say(&format!("demo-part-{}", person.part))
}
