//! One's own list of readings: what one wants to read and has read, beside what one was given in
//! drives. It lies in the private space and opens for nobody else.

use super::actions::{Mine, Written, keep};
use crate::call::{Call, Outcome};
use crate::development::told;
use crate::engines::kits::{address, schools};
use crate::standing::SignedIn;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::rows::plain_lines;
use kit::html::text::{fold, note, para};
use kit::html::{Markup, html};
use kit::say;
use organizing::development::{Given, Lesson, Reading};
use organizing::{PersonId, Refusal};

/// POST: I put a reading on my list, have read it, or take it off.
pub fn write(me: SignedIn, call: &Call) -> Outcome {
    let (today, by) = (call.today, PersonId(me.account().0));
    let which = match call.field("reading-own") {
        "" => call.field("reading"),
        typed => typed,
    };
    let which = which.to_owned();
    match call.field("do") {
        "read" => keep(&me, call, "said-own-read", move |own| {
            Ok(own.readings.read(&which, today, today)?)
        }),
        "off" => keep(&me, call, "said-own-off", move |own| Ok(own.readings.take_off(&which)?)),
        _ => keep(&me, call, "said-own-reading", move |own| {
            Ok(own.readings.give(&which, by, None, today, today)?)
        }),
    }
}

/// The part of the page that lists them: one's own, then those of each drive.
pub fn part(call: &Call, mine: &Mine, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let own = mine.own.iter().flat_map(|own| own.readings.rows());
    let own: Vec<Markup> = own.clone().rev().map(|one| line(call, mine, one, None)).collect();
    let given = mine.written.iter().flat_map(|drive| {
        let rows = drive.letter.iter().flat_map(|letter| letter.record.readings.rows());
        rows.rev().map(move |one| line(call, mine, one, Some(drive)))
    });
    let rows: Vec<Markup> = own.into_iter().chain(given).collect();
    html! {
        (note(&words.say("own-readings-what")))
        @if rows.is_empty() { (para(&words.say("own-readings-none"))) } @else { (plain_lines(&rows)) }
        (add(call, mine, refusals))
    }
}

/// One reading; in which drive it was given, where it was.
fn line(call: &Call, mine: &Mine, one: &Given, given: Option<&Written>) -> Markup {
    let words = call.words();
    let (title, question) = told::reading(call, &[], &one.reading);
    let stands = match one.read {
        Some(day) => say!(words, "own-reading-read", day = call.said_day(day)),
        None => say!(words, "own-reading-since", day = call.said_day(one.on)),
    };
    // The text of one that comes with the program stands in every drive.
    let of_kit = lessons().any(|lesson| lesson.id == one.reading);
    let drive = given.or(mine.written.first()).filter(|_| of_kit);
    let href = drive.map(|drive| format!("/d/{}/readings/{}", drive.space, address(&one.reading)));
    let go = |button: Button<'_>, act: &str| {
        html! { form.press method="post" action="/me/readings" {
            (hidden("reading", &one.reading)) (button.small().sends("do", act))
        } }
    };
    html! {
        div.line-words {
            span { @if let Some(href) = &href { a href=(href) { (title) } } @else { bdi { (title) } } }
            small {
                @if let Some(drive) = given {
                    (say!(words, "own-reading-given", drive = drive.name.as_str(), stands = stands))
                } @else { (stands) }
            }
            @if let Some(question) = question.filter(|_| one.answer.is_none()) { small { (question) } }
            @if given.is_none() { (buttons(html! {
                @if one.read.is_none() { (go(Button::plain(&words.say("own-reading-done")), "read")) }
                (go(Button::quiet(&words.say("own-reading-off")), "off"))
            })) }
        }
    }
}

fn lessons() -> impl Iterator<Item = &'static Lesson> {
    schools().iter().flat_map(|school| &school.readings)
}

/// The form that puts one on the list: one that comes with the program, or another by its name.
fn add(call: &Call, mine: &Mine, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let language = call.language.tag();
    let there = |id: &str| {
        let rows = mine.own.iter().flat_map(|own| own.readings.rows());
        rows.into_iter().any(|one| one.reading == id)
    };
    let offered: Vec<Choice<'_>> = lessons()
        .filter(|lesson| !there(&lesson.id))
        .map(|lesson| Choice::new(&lesson.id, lesson.title.in_language(language)))
        .collect();
    let wrong = call.error_at(refusals, "reading");
    // What is wrong stands where it was written: at the name that was typed, else at the choice.
    let typed = !call.field("reading-own").is_empty();
    let (at_name, at_choice) = if typed { (wrong, None) } else { (None, wrong) };
    let open = at_name.is_some() || at_choice.is_some();
    fold(&words.say("own-reading-add"), open, Form::post("/me/readings").around(html! {
        (in_line(html! {
            (Field::new("reading", &words.say("own-reading-which")).error(at_choice.as_deref())
                .value(call.field("reading")).select(Some(&words.say("own-reading-choose")), &offered))
            (Field::new("reading-own", &words.say("own-reading-own")).error(at_name.as_deref())
                .value(call.field("reading-own")).max(Reading::TITLE_CHARS_MAX as u32).text())
        }))
        (buttons(html! { (Button::plain(&words.say("own-reading-go"))) }))
    }))
}
