//! The page of those who ask for help: on a phone first, what is safe before anything is typed.

use super::fields;
use crate::call::Call;
use crate::forms::shown::{Shown, trap};
use crate::intake::form::Found;
use crate::layout::quiet;
use crate::seeding::pages::public::safety;
use kit::html::button::Button;
use kit::html::form::Form;
use kit::html::text::{Tone, flash, heading, note, notice, para};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;

/// The page.
pub fn page(call: &Call, found: &Found, shown: &Shown, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let title = match found.offer.group.as_str() {
        "" => words.say("help-title"),
        group => say!(words, "help-title-of", group = group),
    };
    let key: String = found.offer.key.iter().map(|byte| format!("{byte:02x}")).collect();
    quiet(
        call,
        html! {
            (heading(&title, Some(&words.say("help-under"))))
            (safety(call))
            @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
                (flash(Tone::Refuse, &words.say(refusal.sentence)))
            }
            (Form::post(&call.ask.path).around(html! {
                (shown.along("request"))
                input type="hidden" name="sealed" data-seal=(key) data-form=(found.form)
                    data-answer=(shown.id) data-lost=(words.say("help-lost"));
                (fields::told(call, refusals))
                (fields::consents(call, refusals))
                (trap(&words.say("card-trap")))
                (Button::act(&words.say("help-send")).wide())
                (note(&say!(words, "help-sealed", hours = i64::from(found.offer.hours))))
            }))
        },
    )
}

/// It was sent. Nothing of it is shown again.
pub fn sent(call: &Call, found: &Found) -> Markup {
    let words = call.words();
    let when = say!(words, "help-sent-when", hours = i64::from(found.offer.hours));
    quiet(
        call,
        html! {
            (heading(&words.say("help-sent"), Some(&when)))
            (notice(Tone::Info, &words.say("help-sent-meanwhile"), para(&words.say("help-sent-what"))))
            (Button::plain(&words.say("failure-home")).to("/"))
        },
    )
}

/// There is no desk at this address.
pub fn closed(call: &Call) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("help-closed"), None))
            (para(&words.say("help-closed-what")))
            (Button::plain(&words.say("failure-home")).to("/"))
        },
    )
}
