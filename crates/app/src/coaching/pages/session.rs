//! Writing a session down: the day, what was said, the next steps, the next session.

use super::{ask, loose};
use crate::call::Call;
use crate::coaching::actions::One;
use crate::coaching::typed::{DUE_IN_DAYS, FIELDS};
use crate::intake::pages::queue::name_of;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::text::{fold, heading_with, note, section};
use kit::html::{Markup, html};
use organizing::Refusal;
use organizing::coaching::Case;

/// The page.
pub fn page(call: &Call, me: &Member, one: &One, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let here = one.path(me);
    let wrong = |field: &str| call.error_at(refusal, field);
    let posted = call.ask.posted;
    let today = call.today;
    let usual = today.plus(i32::from(one.file.value.case.rhythm())).date().to_string();
    let today = today.date().to_string();
    let typed = |name: &'static str, usual: &str| match posted {
        true => call.field(name).to_owned(),
        false => usual.to_owned(),
    };
    Page::new(call, me.space(), At::Talk).show(html! {
        (heading_with(Some((&here, &name_of(call, &one.request.value))), &words.say("session-title"),
            Some(&words.say("session-under")), html! {}))
        (loose(call, refusal))
        (ask::waits(call, one, &here))
        (Form::post(&format!("{here}/session")).conversation().around(html! {
            (Field::new("on", &words.say("session-on")).error(wrong("on").as_deref())
                .value(&typed("on", &today)).date())
            (Field::new("note", &words.say("session-note")).help(&words.say("session-note-help"))
                .error(wrong("note").as_deref()).value(call.field("note"))
                .max(Case::NOTE_CHARS_MAX as u32).lines(6))
            (section(&words.say("session-steps"), html! {
                (note(&words.say("session-steps-help")))
                @for (n, fields) in FIELDS.iter().enumerate() {
                    @let open = n == 0 || fields.iter().any(|field| wrong(field).is_some())
                        || !call.field(fields[0]).is_empty();
                    // Ids session-step-1, session-step-2, session-step-3.
                    (fold(&words.say(&format!("session-step-{}", n + 1)), open,
                        ask::step(call, one, n, refusal, DUE_IN_DAYS)))
                }
                (ask::early(call, one, refusal))
            }))
            (Field::new("next", &words.say("session-next")).help(&words.say("session-next-help"))
                .error(wrong("next").as_deref()).value(&typed("next", &usual)).date())
            (buttons(html! { (Button::act(&words.say("session-go"))) }))
            (note(&words.say("session-kept")))
        }))
    })
}
