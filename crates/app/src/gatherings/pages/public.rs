//! The pages of those who sign up: on a phone first, with nothing asked of any other site.

use super::one::link;
use super::{kind, shift_when, when};
use crate::call::Call;
use crate::forms::shown::trap;
use crate::gatherings::offer::Offer;
use crate::gatherings::public::{Receipt, Shut};
use crate::gatherings::sign_ups::Typed;
use crate::layout::quiet;
use crate::people::told::isolated;
use kit::html::button::{Button, buttons, copy};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{Tone, facts, flash, heading, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::gatherings::SignUp;

/// The page on which one signs up.
pub fn page(call: &Call, offer: &Offer, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let gathering = &offer.gathering;
    let wrong = |field: &str| call.error_at(refusals, field);
    let max = |most: usize| u32::try_from(2 * most).unwrap_or(u32::MAX);
    quiet(
        call,
        html! {
            (heading(gathering.name.reveal(), Some(&kind(call, gathering.kind))))
            (about(call, offer))
            (notice(Tone::Info, &words.say("sign-up-safety"), html! {
                (para(&words.say(match offer.of_all {
                    true => "sign-up-safety-all",
                    false => "sign-up-safety-turf",
                })))
                (para(&words.say("sign-up-safety-link")))
            }))
            @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
                (flash(Tone::Refuse, &words.say(refusal.sentence)))
            }
            (Form::post(&call.ask.path).around(html! {
                (typed.shown.along("sign-up"))
                @if !gathering.shifts.is_empty() { (shifts(call, offer, typed, wrong("shift").as_deref())) }
                (Field::new("first-name", &words.say("sign-up-name")).help(&words.say("sign-up-name-help"))
                    .error(wrong("name").as_deref()).value(&typed.name).verbatim()
                    .max(max(SignUp::NAME_CHARS_MAX)).required().autocomplete("given-name").text())
                (Field::new("remind", &words.say("sign-up-remind")).check(typed.remind))
                (Field::new("way", &words.say("sign-up-way")).help(&words.say("sign-up-way-help"))
                    .error(wrong("way").as_deref()).value(&typed.way).verbatim()
                    .max(max(SignUp::WAY_CHARS_MAX)).text())
                (trap(&words.say("sign-up-trap-label")))
                (Button::act(&words.say("sign-up-go")).wide())
            }))
        },
    )
}

/// When, where, what else.
fn about(call: &Call, offer: &Offer) -> Markup {
    let words = call.words();
    let gathering = &offer.gathering;
    let labels =
        ["gathering-when-label", "gathering-place", "gathering-link-label", "gathering-about"]
            .map(|id| words.say(id));
    let mut told: Vec<(&str, Markup)> = vec![(&labels[0], html! { (when(call, gathering)) })];
    if !gathering.place.is_empty() {
        told.push((&labels[1], html! { (isolated(gathering.place.reveal())) }));
    }
    if !gathering.link.is_empty() {
        told.push((&labels[2], link(gathering.link.reveal())));
    }
    if !gathering.about.is_empty() {
        told.push((&labels[3], html! { (isolated(gathering.about.reveal())) }));
    }
    facts(&told)
}

/// The shifts that one can come to, each with how much room is left.
fn shifts(call: &Call, offer: &Offer, typed: &Typed, error: Option<&str>) -> Markup {
    let words = call.words();
    let all = offer.gathering.shifts.iter().enumerate();
    let told: Vec<(String, u8, String, String)> = all
        .filter(|(number, _)| !offer.shift_is_full(*number))
        .filter_map(|(number, shift)| {
            let signed = offer.in_shifts.get(number).copied().unwrap_or(0);
            let left = shift.room.map(|room| u32::from(room).saturating_sub(signed));
            let left =
                left.map_or_else(String::new, |left| say!(words, "sign-up-left", count = left));
            Some((number.to_string(), u8::try_from(number).ok()?, shift_when(call, shift), left))
        })
        .collect();
    let choices: Vec<Choice<'_>> = { told.iter() }
        .map(|(value, number, label, left)| {
            Choice::new(value, label).help(left).chosen(typed.shifts.contains(number))
        })
        .collect();
    Field::new("shift", &words.say("sign-up-shifts")).error(error).checks(&choices)
}

/// Somebody signed up: what to keep, and the way to take it back.
pub fn signed(call: &Call, offer: &Offer, receipt: &Receipt) -> Markup {
    let words = call.words();
    let form = call.id("door").unwrap_or(vault::Id::ZERO);
    let chosen: Vec<String> = receipt.shifts.iter().map(|shift| format!("shift={shift}")).collect();
    let file = match chosen.is_empty() {
        true => format!("/g/{form}/calendar"),
        false => format!("/g/{form}/calendar?{}", chosen.join("&")),
    };
    let sign_up = format!("/g/{form}/{}", receipt.sign_up);
    let keep: Vec<String> =
        std::iter::once(format!("seal={}", receipt.seal)).chain(chosen).collect();
    let address = call.address(&format!("{sign_up}?{}", keep.join("&")));
    let shifts: Vec<String> = { receipt.shifts.iter() }
        .filter_map(|number| offer.gathering.shifts.get(*number))
        .map(|shift| shift_when(call, shift))
        .collect();
    quiet(
        call,
        html! {
            (heading(&words.say("signed-up-title"), Some(offer.gathering.name.reveal())))
            @if !offer.gathering.stands() { (flash(Tone::Warn, &words.say("gathering-off-long"))) }
            (about(call, offer))
            @if !shifts.is_empty() {
                (section(&words.say("sign-up-shifts"), html! {
                    ul.dots { @for shift in &shifts { li { (shift) } } }
                }))
            }
            (buttons(html! { (Button::plain(&words.say("signed-up-calendar")).to(&file)) }))
            (note(&words.say(match offer.gathering.tells {
                true => "signed-up-calendar-tells",
                false => "signed-up-calendar-plain",
            })))
            (section(&words.say("signed-up-keep"), html! {
                (para(&words.say("signed-up-keep-why")))
                p { code #receipt translate="no" { (address) } }
                (buttons(copy("receipt", &words.say("copy-link"), &words.say("copied"))))
                @if receipt.back { (para(&words.say("signed-up-back-done"))) } @else {
                    (Form::post(&sign_up).around(html! {
                        (hidden("seal", &receipt.seal.to_string()))
                        (buttons(html! { (Button::quiet(&words.say("signed-up-back"))) }))
                    }))
                }
            }))
        },
    )
}

/// Somebody cannot come after all.
pub fn taken_back(call: &Call, offer: &Offer) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("taken-back-title"), Some(offer.gathering.name.reveal())))
            (notice(Tone::Done, &words.say("taken-back"), para(&words.say("taken-back-what"))))
        },
    )
}

/// Nobody signs up here any more, and why.
pub fn shut(call: &Call, offer: Option<&Offer>, why: Shut) -> Markup {
    let words = call.words();
    let (title, what) = match why {
        Shut::Gone => ("sign-up-gone", "sign-up-gone-what"),
        Shut::Off => ("sign-up-off", "sign-up-off-what"),
        Shut::Over => ("sign-up-over", "sign-up-over-what"),
        Shut::Closed => ("sign-up-closed", "sign-up-closed-what"),
        Shut::Full => ("sign-up-full", "sign-up-full-what"),
    };
    // Of what is closed, over or off nothing more is told than that.
    let told = offer.filter(|_| why == Shut::Full);
    quiet(
        call,
        html! {
            (heading(&words.say(title), told.map(|offer| offer.gathering.name.reveal())))
            @if let Some(offer) = told { (about(call, offer)) }
            (notice(Tone::Info, &words.say(what), html! {}))
        },
    )
}
