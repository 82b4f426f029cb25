//! The pages for requests that end without what was asked for.

use crate::accounts::held;
use crate::call::Call;
use crate::failure::Failure;
use crate::layout;
use crate::router::{fits, page_above};
use kit::html::button::{Button, buttons};
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
        Failure::Meanwhile(page) => Answer::see(page),
        Failure::Refused(refusal) => {
            page(call, 422, "failure-refused-title", call.words().say(refusal.sentence))
        }
        Failure::NotFound => said(call, 404, "failure-missing-title", "failure-missing"),
        Failure::Misasked => {
            let words = call.words();
            let go = words.say("failure-misasked-go");
            let back = Button::act(&go).to(page_above(&call.ask.path));
            let more = notice(Tone::Info, &words.say("failure-misasked"), html! {});
            let content = html! {
                (heading(&words.say("failure-misasked-title"), None)) (more) (buttons(html! { (back) }))
            };
            Answer::page_with(405, layout::quiet(call, content))
        }
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

/// Off to unlock. What was being sent is held until then, so that nothing typed is lost and no press
/// of a button turns into a page to look at. A phrase is not held; a file is too large: the page it
/// was chosen on comes back.
fn locked(page: &str, call: &Call) -> Answer {
    let path = call.ask.path.as_str();
    let phrase = path.starts_with("/unlock");
    if call.ask.posted && !phrase && call.ask.uploads.is_empty() && held::hold(call) {
        return Answer::see(page);
    }
    match if call.ask.posted { page_above(path) } else { path } {
        "/" => Answer::see(page),
        _ if phrase => Answer::see(page),
        next => {
            let next = Form(vec![("next".into(), next.to_owned())]).encode();
            Answer::see(format!("{page}?{next}"))
        }
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
        (Button::plain(&words.say("failure-home")).to(home(call)))
    }
}

/// Where one begins again: the drive that the address names, for those who are signed in.
fn home(call: &Call) -> &str {
    let path = call.ask.path.as_str();
    let drive = path.match_indices('/').nth(2).map_or(path, |(at, _)| &path[..at]);
    match fits("/d/{space}", drive) && drive != path && call.present().is_some() {
        true => drive,
        false => "/",
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
