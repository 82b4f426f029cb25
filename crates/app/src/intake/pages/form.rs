//! The form for a request that somebody told on the phone.

use super::fields;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::form::Form;
use kit::html::text::{Tone, flash, heading_with};
use kit::html::{Markup, html};
use organizing::Refusal;

/// The page.
pub fn page(call: &Call, me: &Member, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let back = format!("/d/{}/requests", me.space());
    let refusals: Vec<Refusal> = refusal.into_iter().collect();
    Page::new(call, me.space(), At::Today).show(html! {
        (heading_with(Some((&back, &words.say("requests-title"))), &words.say("request-new"),
            Some(&words.say("request-new-under")), html! {}))
        @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (Form::post(&format!("{back}/new")).around(html! {
            (fields::told(call, &refusals))
            (fields::consents(call, &refusals))
            (buttons(html! { (Button::act(&words.say("request-new-go"))) }))
        }))
    })
}
