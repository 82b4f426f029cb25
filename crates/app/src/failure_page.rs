//! The pages for requests that end without what was asked for.

use crate::accounts::held;
use crate::call::Call;
use crate::failure::Failure;
use crate::layout;
use kit::html::button::Button;
use kit::html::text::{Tone, heading, notice, para};
use kit::html::{Markup, html};
use kit::http::{Answer, Form};
use kit::say;
use store::StoreError;

/// The answer for a failure.
pub fn answer(call: &Call, failure: Failure) -> Answer {
    match failure {
        Failure::Locked => locked("/unlock", call),
        Failure::UnlockAgain => locked("/unlock/again", call),
        Failure::Refused(refusal) => {
            page(call, 422, "failure-refused-title", call.words().say(refusal.sentence))
        }
        Failure::NotFound => said(call, 404, "failure-missing-title", "failure-missing"),
        Failure::Forbidden => said(call, 403, "failure-forbidden-title", "failure-forbidden"),
        Failure::Changed => said(call, 409, "failure-changed-title", "failure-changed"),
        Failure::Wait(seconds) => {
            let sentence = say!(call.words(), "failure-wait", seconds = seconds);
            page(call, 503, "failure-wait-title", sentence)
                .with_header("retry-after", seconds.to_string())
        }
        Failure::Shelves(error) => {
            log(&format!("the database: {}", word(&error)));
            let sentence = call.words().say(sentence_of(&error));
            let content = html! {
                (content(call, "failure-shelves-title", &sentence))
                (typed(call))
            };
            Answer::page_with(503, layout::quiet(call, content))
        }
        Failure::Fault(what) => {
            log(what);
            said(call, 500, "failure-fault-title", "failure-fault")
        }
    }
}

/// Off to unlock. A form that was being sent is held until then, so that nothing typed is lost.
fn locked(page: &str, call: &Call) -> Answer {
    if !call.ask.form.0.is_empty() {
        held::hold(call);
    }
    Answer::see(with_next(page, call))
}

/// A locked page is found again after unlocking, when it can be looked at again.
fn with_next(page: &str, call: &Call) -> String {
    let looked_at = call.ask.form.0.is_empty() && call.ask.uploads.is_empty();
    match looked_at && call.ask.path != "/" {
        true => format!("{page}?{}", Form(vec![("next".into(), call.ask.path.clone())]).encode()),
        false => page.to_owned(),
    }
}

fn said(call: &Call, status: u16, title: &str, sentence: &str) -> Answer {
    page(call, status, title, call.words().say(sentence))
}

fn page(call: &Call, status: u16, title: &str, sentence: String) -> Answer {
    Answer::page_with(status, layout::quiet(call, content(call, title, &sentence)))
}

fn content(call: &Call, title: &str, sentence: &str) -> Markup {
    let words = call.words();
    html! {
        (heading(&words.say(title), None))
        (notice(Tone::Refuse, sentence, html! {}))
        (para(&words.say("failure-kept")))
        (Button::plain(&words.say("failure-home")).to("/"))
    }
}

/// The sentence about shelves that failed.
pub fn sentence_of(error: &StoreError) -> &'static str {
    match error {
        StoreError::Full => "failure-shelves-full",
        StoreError::ReadOnly => "failure-shelves-read-only",
        _ => "failure-shelves",
    }
}

/// What was typed into a form of a drive, to be sent again. Secrets are typed elsewhere, and are
/// not repeated.
fn typed(call: &Call) -> Markup {
    let fields = &call.ask.form.0;
    let of_drive = ["/d/", "/drives/"].iter().any(|start| call.ask.path.starts_with(start));
    html! {
        @if of_drive && !fields.is_empty() {
            form method="post" action=(call.ask.path) {
                @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
                (para(&call.words().say("failure-typed")))
                (Button::act(&call.words().say("failure-send-again")))
            }
        }
    }
}

fn word(error: &StoreError) -> &'static str {
    match error {
        StoreError::Full => "the disk is full",
        StoreError::ReadOnly => "it cannot be written",
        StoreError::Unavailable => "it cannot be reached",
        StoreError::Conflict | StoreError::NotFound => "a row was not as expected",
        StoreError::Fault(_) => "it failed",
    }
}

/// Logs a fixed sentence: never data.
#[allow(clippy::print_stderr)]
pub fn log(what: &str) {
    eprintln!("shopfloor: {what}");
}
