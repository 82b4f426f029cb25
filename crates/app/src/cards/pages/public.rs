//! The pages of those who sign: on a phone first, in their language, with nothing asked of any other
//! site.

use super::wrong_at;
use crate::call::Call;
use crate::cards::form::Offer;
use crate::cards::public::{Receipt, Typed};
use crate::cards::receipt::{Waits, path};
use crate::cards::strokes;
use crate::forms::shown::trap;
use crate::layout::{flash_of, quiet};
use crate::words::day;
use kit::html::button::{Button, buttons, copy, print};
use kit::html::field::Field;
use kit::html::form::{Form, hidden};
use kit::html::keep;
use kit::html::text::{Tone, facts, flash, heading, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::cards::{Card, How};
use organizing::{Personal, Refusal};

/// The card to be signed.
pub fn card(call: &Call, offer: &Offer, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| wrong_at(call, refusals, field);
    let title = match offer.group.is_empty() {
        true => words.say("card-title"),
        false => say!(words, "card-title-of", group = offer.group.as_str()),
    };
    quiet(
        call,
        html! {
            (heading(&title, Some(&words.say("card-under"))))
            (notice(Tone::Info, &words.say("card-safety"), para(&words.say("card-safety-more"))))
            @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
                (flash(Tone::Refuse, &words.say(refusal.sentence)))
            }
            (section(&words.say("card-text-title"), text(offer)))
            (Form::post(&call.ask.path).around(html! {
                (typed.shown.along("card"))
                (hidden("version", &offer.version.to_string()))
                (Field::new("signer", &words.say("card-signer")).help(&words.say("card-signer-help"))
                    .error(wrong("signer").as_deref()).value(&typed.signer).verbatim().max(300)
                    .required().autocomplete("name").text())
                (Field::new("contact", &words.say("card-contact")).help(&words.say("card-contact-help"))
                    .error(wrong("contact").as_deref()).value(&typed.contact).verbatim().max(300)
                    .required().autocomplete("email").text())
                (Field::new("phone", &words.say("card-phone")).error(wrong("phone").as_deref())
                    .value(&typed.phone).max(300).required().autocomplete("tel").tel())
                (Field::new("employer", &words.say("card-employer")).error(wrong("employer").as_deref())
                    .value(&typed.employer).verbatim().max(300).required().text())
                (trap(&words.say("card-trap")))
                (Field::new("signature", &words.say("card-signature"))
                    .help(&words.say("card-signature-help")).error(wrong("signature").as_deref())
                    .value(&typed.signature).verbatim().max(300).text())
                (pad(call, typed))
                (Button::act(&words.say("card-sign")).wide())
                (note(&words.say("card-sign-note")))
            }))
        },
    )
}

/// The exact text, in its own language.
fn text(offer: &Offer) -> Markup {
    html! {
        figure.said {
            blockquote lang=(offer.language) {
                @for paragraph in offer.text.lines().filter(|line| !line.trim().is_empty()) {
                    p { (paragraph) }
                }
            }
        }
    }
}

/// Where one draws with a finger; only where script runs. Typing the name always works.
fn pad(call: &Call, typed: &Typed) -> Markup {
    let words = call.words();
    html! {
        div data-sign hidden {
            p { (words.say("card-draw")) }
            svg viewBox={ "0 0 " (strokes::WIDE) " " (strokes::HIGH) } role="img"
                aria-label=(words.say("card-draw")) fill="none" stroke="currentColor"
                stroke-width="4" stroke-linecap="round" stroke-linejoin="round" {
                rect x="1" y="1" width="598" height="198" stroke-width="2" {}
                path d=(strokes::path(typed.drawn.as_bytes())) {}
            }
            input type="hidden" name="drawn" value=(typed.drawn);
            button.button.small.quiet type="button" hidden { span { (words.say("card-draw-again")) } }
        }
    }
}

/// The card that was signed, shown this once, and the receipt to be kept.
pub fn signed(call: &Call, offer: &Offer, card: &Card, receipt: &Receipt) -> Markup {
    let words = call.words();
    let fact = |text: &Personal| html! { (text.reveal()) };
    let minute = match card.how {
        How::Typed(minute) | How::Drawn(minute, _) => minute,
        How::Paper(_) => 0,
    };
    let when = say!(
        words,
        "card-signed-when",
        day = day(words, card.on, call.today),
        time = format!("{:02}:{:02}", minute / 60, minute % 60)
    );
    let signature = html! {
        @match &card.how {
            How::Drawn(_, drawn) => {
                svg viewBox={ "0 0 " (strokes::WIDE) " " (strokes::HIGH) } role="img"
                    aria-label=(words.say("card-signature-drawn")) fill="none" stroke="currentColor"
                    stroke-width="4" { path d=(strokes::path(drawn)) {} }
            }
            _ => (words.say("card-signature-typed")),
        }
    };
    quiet(
        call,
        html! {
            (heading(&words.say("card-signed-title"), Some(&words.say("card-signed-under"))))
            (notice(Tone::Warn, &words.say("card-signed-keep"), para(&words.say("card-signed-no-mail"))))
            (keep::sheet(html! {
                (facts(&[
                    (&words.say("card-signer"), fact(&card.signer)),
                    (&words.say("card-contact"), fact(&card.contact)),
                    (&words.say("card-phone"), fact(&card.phone)),
                    (&words.say("card-employer"), fact(&card.employer)),
                    (&words.say("card-signed-on"), html! { (when) }),
                    (&words.say("card-signature"), signature),
                ]))
                (text(offer))
                (note(&say!(words, "card-text-version", version = u32::from(offer.version))))
                (link(call, receipt))
            }))
            (take_away(call))
            (acts(call, receipt, Waits::default(), None))
        },
    )
}

fn link(call: &Call, receipt: &Receipt) -> Markup {
    let words = call.words();
    let link = receipt_link(call, receipt);
    html! {
        (para(&words.say("card-receipt-link")))
        p { code #receipt translate="no" { (link) } }
    }
}

/// Printing and copying; what needs script shows only where script runs.
fn take_away(call: &Call) -> Markup {
    let words = call.words();
    buttons(html! {
        (print(&words.say("card-print")))
        (copy("receipt", &words.say("copy-link"), &words.say("copied")))
    })
}

fn receipt_link(call: &Call, receipt: &Receipt) -> String {
    let form = call.id("form").unwrap_or(vault::Id::ZERO);
    call.address(&path(form, receipt))
}

/// What the signer can do with a receipt.
fn acts(call: &Call, receipt: &Receipt, waits: Waits, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let form = call.id("form").unwrap_or(vault::Id::ZERO);
    let base = format!("/c/{form}/{}", receipt.card);
    let along = html! {
        (hidden("on", &receipt.on.date().to_string()))
        (hidden("seal", &receipt.seal.to_string()))
    };
    let unsure = refusal.filter(|refusal| refusal.field == Some("sure"));
    let unsure = unsure.map(|refusal| words.say(refusal.sentence));
    html! {
        (section(&words.say("card-kept-title"), html! {
            @if waits.kept { (para(&words.say("card-kept-done"))) } @else {
                (para(&words.say("card-kept-what")))
                (Form::post(&format!("{base}/kept")).around(html! {
                    (along) (buttons(html! { (Button::act(&words.say("card-kept-go"))) }))
                }))
            }
        }))
        (section(&words.say("card-withdraw-title"), html! {
            @if waits.withdrawn { (para(&words.say("card-withdraw-done"))) } @else {
                (para(&words.say("card-withdraw-what")))
                (Form::post(&format!("{base}/withdraw")).around(html! {
                    (along)
                    (Field::new("sure", &words.say("card-withdraw-sure"))
                        .error(unsure.as_deref()).check(false))
                    (buttons(html! { (Button::grave(&words.say("card-withdraw-go"))) }))
                }))
            }
        }))
    }
}

/// The receipt, whenever its link is opened.
pub fn receipt(
    call: &Call,
    offer: &Offer,
    receipt: &Receipt,
    waits: Waits,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let when = day(words, receipt.on, call.today);
    quiet(
        call,
        html! {
            (flash_of(call))
            (heading(&say!(words, "card-receipt-title", day = when), Some(&offer.group)))
            @if let Some(refusal) = refusal.filter(|refusal| refusal.field.is_none()) {
                (flash(Tone::Refuse, &words.say(refusal.sentence)))
            }
            (para(&words.say(if waits.card { "card-receipt-waits" } else { "card-receipt-taken" })))
            (note(&words.say("card-receipt-what")))
            (link(call, receipt))
            (take_away(call))
            (acts(call, receipt, waits, refusal))
        },
    )
}

/// There is no form behind this link, or it takes nothing more.
pub fn closed(call: &Call) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("card-closed-title"), None))
            (notice(Tone::Refuse, &words.say("card-closed"), para(&words.say("card-closed-what"))))
        },
    )
}
