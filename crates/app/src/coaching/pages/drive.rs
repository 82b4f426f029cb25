//! The drive that came of a case: where it stands and its benchmarks, as far as it shares them.

use crate::call::Call;
use crate::coaching::drives::Drives;
use crate::people::told::isolated;
use crate::sharing::pages::given;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;

/// The part of the page.
pub fn part(call: &Call, drives: &Drives, here: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let drive = drives.drive();
    html! {
        (section(&words.say("case-drive"), html! {
            @match drive {
                Some(drive) => {
                    p { a href=(format!("/d/{}", drive.space)) { (isolated(&drive.name)) } }
                    @if drive.shared.is_empty() { (para(&words.say("case-drive-nothing"))) }
                    @else { (note(&say!(words, "case-drive-on", day = call.said_day(drive.on)))) }
                    @if drive.opens_names { (note(&words.say("case-drive-names"))) }
                },
                None if drives.chosen.is_some() => (para(&words.say("case-drive-gone"))),
                None => (para(&words.say("case-drive-none"))),
            }
            @if !drives.mine.is_empty() || drives.chosen.is_some() { (choose(call, drives, here, refusal)) }
        }))
        @if let Some(drive) = drive { (given(call, &drive.shared, drive.on)) }
    }
}

fn choose(call: &Call, drives: &Drives, here: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refusal, "drive");
    let all: Vec<(String, &str)> =
        drives.mine.iter().map(|drive| (drive.space.to_string(), drive.name.as_str())).collect();
    let chosen = drives.chosen.map(|drive| drive.to_string());
    let choices: Vec<Choice<'_>> = all
        .iter()
        .map(|(id, name)| Choice::new(id, name).chosen(Some(id) == chosen.as_ref()))
        .collect();
    fold(
        &words.say("case-drive-choose"),
        wrong.is_some(),
        Form::post(here).around(html! {
            (hidden("do", "drive"))
            (Field::new("drive", &words.say("case-drive-which")).help(&words.say("case-drive-which-help"))
                .error(wrong.as_deref()).select(Some(&words.say("case-drive-not")), &choices))
            (buttons(html! { (Button::plain(&words.say("drive-settings-go"))) }))
        }),
    )
}
