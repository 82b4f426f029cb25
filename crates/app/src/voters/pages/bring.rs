//! No voter list yet: what it is, and the form that brings it in.

use crate::call::Call;
use crate::imports::pages::unreadable;
use crate::standing::Lead;
use crate::voters::actions::{Typed, Wrong};
use crate::voters::taking::NotTaken;
use kit::html::button::Button;
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::text::{Tone, empty, flash, notice, para};
use kit::html::{Markup, html};
use organizing::cards::VoterList;

/// What it is for, and the form.
pub fn page(call: &Call, me: &Lead, typed: &Typed) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(&typed.refusals, field);
    let file = typed.file.as_ref().map(|wrong| of_file(call, wrong)).or_else(|| wrong("file"));
    let case_max = u32::try_from(VoterList::CASE_CHARS_MAX).unwrap_or(u32::MAX);
    html! {
        (empty(&words.say("voters-empty"), html! {}))
        @for refusal in typed.refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (notice(Tone::Info, &words.say("voters-purpose"), para(&words.say("voters-purpose-what"))))
        (Form::post(&format!("/d/{}/voters", me.space())).upload().around(html! {
            (Field::new("file", &words.say("voters-file")).help(&words.say("voters-file-help"))
                .error(file.as_deref()).file(".csv,.tsv,.txt,.xlsx,.docx"))
            (Field::new("case", &words.say("voters-case")).help(&words.say("voters-case-help"))
                .error(wrong("case").as_deref()).value(&typed.case).max(case_max).verbatim().text())
            (Field::new("delete_on", &words.say("voters-goes")).help(&words.say("voters-goes-help"))
                .error(wrong("delete_on").as_deref()).value(&typed.delete_on).date())
            (Button::act(&words.say("voters-go")).icon(Icon::Upload).wide())
        }))
    }
}

fn of_file(call: &Call, wrong: &Wrong) -> String {
    let words = call.words();
    match wrong {
        Wrong::NoFile => words.say("voters-no-file"),
        Wrong::NotTaken(NotTaken::NoName) => words.say("voters-no-name"),
        Wrong::NotTaken(NotTaken::Nobody) => words.say("voters-nobody"),
        Wrong::NotTaken(NotTaken::Table(error)) => unreadable(call, error),
    }
}
