//! A conversation with somebody who asked for help, by the guide for one-on-ones.

use super::super::actions::One;
use super::one::title;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::text::{Tone, flash, heading_with, note};
use kit::html::{Markup, html};
use organizing::Refusal;

/// The page.
// Ids note-answer-yes, note-answer-thinking, note-answer-no.
pub fn page(call: &Call, me: &Member, one: &One, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let here = format!("/d/{}/requests/{}", me.space(), one.held.id);
    let refusals: Vec<Refusal> = refusal.into_iter().collect();
    let wrong = |field: &str| call.error_at(&refusals, field);
    let tags = ["yes", "thinking", "no"];
    let labels = tags.map(|tag| words.say(&format!("note-answer-{tag}")));
    let answers: Vec<Choice<'_>> = tags
        .iter()
        .zip(&labels)
        .map(|(tag, label)| Choice::new(tag, label).chosen(call.field("answer") == *tag))
        .collect();
    let lines = |name: &'static str, id: &str, rows: u8| {
        let (label, help) = (words.say(id), words.say(&format!("{id}-help")));
        Field::new(name, &label)
            .help(&help)
            .error(wrong(name).as_deref())
            .value(call.field(name))
            .lines(rows)
    };
    Page::new(call, me.space(), At::Today).show(html! {
        (heading_with(Some((&here, &title(call, one))), &words.say("note-title"),
            Some(&words.say("note-under")), html! {}))
        @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (Form::post(&format!("{here}/note")).around(html! {
            (Field::new("on", &words.say("note-on")).error(wrong("on").as_deref())
                .value(call.field("on")).date())
            (lines("issues", "note-issues", 4))
            (lines("agitation", "note-agitation", 3))
            (lines("plan", "note-plan", 3))
            (Field::new("ask", &words.say("note-ask")).error(wrong("ask").as_deref())
                .value(call.field("ask")).text())
            (Field::new("answer", &words.say("note-answer")).choices_in_line(&answers))
            (Field::new("next-step", &words.say("note-next")).error(wrong("next-step").as_deref())
                .value(call.field("next-step")).text())
            (Field::new("next-on", &words.say("note-next-on")).error(wrong("next-on").as_deref())
                .value(call.field("next-on")).date())
            (lines("note", "note-note", 3))
            (buttons(html! { (Button::act(&words.say("note-go"))) }))
            (note(&words.say("note-no-rating")))
        }))
    })
}
