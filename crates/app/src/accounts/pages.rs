//! The pages of an account.

use super::devices::{PHRASE_CHARS_MAX, PHRASE_CHARS_MIN};
use super::held::{self, Form};
use super::sign_up::{Draft, Via};
use crate::call::Call;
use crate::layout::quiet;
use crate::router::page_above;
use kit::html::button::{Button, buttons, post, print};
use kit::html::field::{Choice, Field};
use kit::html::keep;
use kit::html::steps::{Step, steps};
use kit::html::text::{Tone, back, heading, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use vault::Id;

/// The page behind the setup link.
pub fn welcome(call: &Call) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("welcome-title"), Some(&words.say("welcome-under"))))
            (before_you_begin(call))
            (post(&call.ask.path, Button::act(&words.say("account-make")).wide()))
        },
    )
}

/// What to know before anything is typed.
pub fn before_you_begin(call: &Call) -> Markup {
    let words = call.words();
    html! {
        (notice(Tone::Warn, &words.say("begin-own-phone"), html! {}))
        (what_to_know(call))
    }
}

/// What an account asks for, and what nobody can do for it.
pub fn what_to_know(call: &Call) -> Markup {
    let words = call.words();
    html! {
        ul.plain {
            @for id in ["begin-paper", "begin-no-mail", "begin-no-reset"] { li { (words.say(id)) } }
        }
    }
}

/// The steps of making an account.
const STEPS: [&str; 3] = ["step-write", "step-check", "step-phrase"];
/// The screens of a start from a public call; the account is made on the two in the middle.
pub const START_STEPS: [&str; 4] = ["step-workplace", "step-write", "step-check", "step-list"];

/// Where someone is who makes an account, at a step of making it.
fn where_in_account(call: &Call, draft: &Draft, at: usize) -> Markup {
    match draft.via {
        Via::Seed(_) => where_in_steps(call, &START_STEPS, at + 1),
        _ => where_in_steps(call, &STEPS, at),
    }
}

/// Where someone is in a series of steps.
pub fn where_in_steps(call: &Call, ids: &[&str], at: usize) -> Markup {
    let words = call.words();
    let labels: Vec<String> = ids.iter().map(|id| words.say(id)).collect();
    let told = say!(words, "step-told", n = at + 1, of = labels.len(), label = labels[at].as_str());
    let list: Vec<Step<'_>> =
        labels.iter().enumerate().map(|(n, label)| Step { label, done: n < at }).collect();
    steps(&told, at, &list)
}

/// The secrets, once, to be written on paper.
pub fn secrets(call: &Call, draft: &Draft) -> Markup {
    let words = call.words();
    let six: Vec<&str> = draft.words.split(' ').collect();
    let code: Vec<&str> = draft.recovery.split(['-', ' ']).collect();
    quiet(
        call,
        html! {
            (where_in_account(call, draft, 0))
            (heading(&words.say("secrets-title"), Some(&words.say("secrets-under"))))
            (keep::sheet(html! {
                (section(&words.say("secrets-handle"), keep::verbatim("handle", &draft.handle)))
                (section(&words.say("secrets-words"),
                    keep::words("words", &words.say("secrets-words"), &six)))
                (section(&words.say("secrets-recovery"),
                    keep::words("recovery", &words.say("secrets-recovery"), &code)))
            }))
            (note(&words.say("secrets-why")))
            (buttons(html! {
                (Button::act(&words.say("secrets-written")).to("/account/new/check"))
                (print(&words.say("print")))
            }))
        },
    )
}

fn error_above(call: &Call, refusal: Option<Refusal>) -> Markup {
    let sentence = refusal.filter(|r| r.field.is_none()).map(|r| call.words().say(r.sentence));
    html! { @if let Some(sentence) = sentence { (notice(Tone::Refuse, &sentence, html! {})) } }
}

/// The form that asks for the secrets back.
pub fn check_secrets(call: &Call, draft: &Draft, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field| call.error_at(refusals, field);
    let (wrong_words, wrong_code) = (wrong("words"), wrong("recovery"));
    quiet(
        call,
        html! {
            (where_in_account(call, draft, 1))
            (heading(&words.say("check-title"), Some(&words.say("check-under"))))
            form method="post" action="/account/new/check" {
                (note(&say!(words, "check-handle", handle = draft.handle.as_str())))
                (Field::new("words", &words.say("check-words")).help(&words.say("check-words-help"))
                    .error(wrong_words.as_deref()).value(call.field("words")).verbatim().required().text())
                (Field::new("recovery", &words.say("check-recovery")).help(&words.say("check-recovery-help"))
                    .error(wrong_code.as_deref()).value(call.field("recovery")).verbatim().required().text())
                @if let Via::Seed(_) = draft.via {
                    (section(&words.say("phrase-title"), html! {
                        (para(&words.say("phrase-under")))
                        (remember(call))
                        (phrase_fields(call, refusals))
                    }))
                }
                (buttons(html! {
                    (Button::act(&words.say("check-go")))
                    (Button::quiet(&words.say("check-again")).to("/account/new"))
                }))
            }
        },
    )
}

/// The form for this device's phrase.
pub fn choose_phrase(call: &Call, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (where_in_steps(call, &STEPS, 2))
            (heading(&words.say("phrase-title"), Some(&words.say("phrase-under"))))
            (error_above(call, refusal))
            form method="post" action="/account/new/phrase" {
                (remember(call))
                (phrase_fields(call, refusal.as_slice()))
                (Button::act(&words.say("phrase-go")).even_unfinished())
            }
        },
    )
}

/// Whether this device is one's own.
fn remember(call: &Call) -> Markup {
    let words = call.words();
    let shared = call.field("remember") == "no";
    Field::new("remember", &words.say("phrase-remember")).choices(&[
        Choice::new("yes", &words.say("phrase-remember-yes")).chosen(!shared),
        Choice::new("no", &words.say("phrase-remember-no")).chosen(shared),
    ])
}

fn phrase_fields(call: &Call, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refusals, "phrase");
    let unlike = call.error_at(refusals, "again");
    let help = say!(words, "phrase-help", least = PHRASE_CHARS_MIN);
    let most = u32::try_from(PHRASE_CHARS_MAX).unwrap_or(u32::MAX);
    let fields = html! {
        (Field::new("phrase", &words.say("phrase")).help(&help).error(wrong.as_deref())
            .autocomplete("new-password").max(most).secret())
        (Field::new("again", &words.say("phrase-again")).error(unlike.as_deref())
            .autocomplete("new-password").max(most).secret())
    };
    // Shown only while the device is to be remembered, by the style sheet alone.
    html! { div.if-remembered { (fields) } }
}

/// The unlock page of a remembered device.
pub fn unlock(call: &Call, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("unlock-title"), Some(&words.say("unlock-under"))))
            @if held::waiting(call).is_some() { (note(&words.say("held-waits"))) }
            (error_above(call, refusal))
            (phrase_form(call, "/unlock", refusal))
            (Button::quiet(&words.say("unlock-otherwise")).to("/sign-in"))
        },
    )
}

/// What a fresh unlock is for.
pub struct WhatFor {
    /// The act, where it is easily said.
    pub act: Option<String>,
    /// The page to go back to without it.
    pub back: String,
}

/// The page before a risky act.
pub fn unlock_again(call: &Call, what_for: &WhatFor, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let demo = call.app.demo.is_some();
    quiet(
        call,
        html! {
            (heading(&words.say("again-title"), Some(&words.say("again-under"))))
            @if let Some(act) = &what_for.act {
                (notice(Tone::Info, &say!(words, "again-for", act = act.as_str()), html! {}))
            }
            (error_above(call, refusal))
            @if demo {
                (note(&words.say("again-demo")))
                form method="post" action="/unlock/again" {
                    (next_field(call))
                    (Button::act(&words.say("unlock-go")))
                }
            } @else {
                (phrase_form(call, "/unlock/again", refusal))
            }
            (Button::quiet(&words.say("again-not")).to(&what_for.back))
        },
    )
}

/// The page to go on to after an unlock, as it was asked for.
pub fn next_of(call: &Call) -> &str {
    let typed = call.field("next");
    if typed.is_empty() { call.ask.query.get("next") } else { typed }
}

fn next_field(call: &Call) -> Markup {
    html! { input type="hidden" name="next" value=(next_of(call)); }
}

fn phrase_form(call: &Call, action: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refusal, "phrase");
    html! {
        form method="post" action=(action) {
            (next_field(call))
            (Field::new("phrase", &words.say("phrase")).error(wrong.as_deref())
                .autocomplete("current-password").required().autofocus().secret())
            (Button::act(&words.say("unlock-go")).wide())
        }
    }
}

/// The sign-in page of a device that is not remembered.
pub fn sign_in(call: &Call, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("sign-in-title"), Some(&words.say("sign-in-under"))))
            (error_above(call, refusal))
            form method="post" action="/sign-in" {
                (next_field(call))
                (Field::new("handle", &words.say("secrets-handle")).value(call.field("handle"))
                    .autocomplete("username").verbatim().required().text())
                (Field::new("words", &words.say("check-words")).help(&words.say("check-words-help"))
                    .value(call.field("words")).verbatim().required().text())
                (Field::new("recovery", &words.say("check-recovery")).help(&words.say("sign-in-why-two"))
                    .value(call.field("recovery")).verbatim().required().text())
                (Field::new("remember", &words.say("phrase-remember-this")).check(call.field("remember") == "yes"))
                (phrase_fields(call, refusal.as_slice()))
                (Button::act(&words.say("sign-in-go")).wide())
            }
        },
    )
}

/// A form that met a lock, given back after the unlock; `act` is what sending it does.
pub fn held_form(call: &Call, held: &Form, act: Option<&str>) -> Markup {
    let words = call.words();
    let pressed = held.fields.is_empty();
    let send = act.map_or_else(|| words.say("held-send"), str::to_owned);
    let (title, under, drop) = match pressed {
        true => ("held-press-title", "held-press-under", "held-press-drop"),
        false => ("held-title", "held-under", "held-drop"),
    };
    quiet(
        call,
        html! {
            (heading(&words.say(title), Some(&words.say(under))))
            form method="post" action=(held.path) {
                @for (name, value) in &held.fields { input type="hidden" name=(name) value=(value); }
                (buttons(html! {
                    (Button::act(&send))
                    (Button::quiet(&words.say(drop)).to(page_above(&held.path)))
                }))
            }
        },
    )
}

/// The account: devices, ways to lock.
pub fn account(call: &Call, devices: &[Id]) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (back("/drives", &words.say("more-drives")))
            (heading(&words.say("account-title"), Some(&words.say("account-under"))))
            (section(&words.say("account-devices"), html! {
                @if devices.is_empty() { (para(&words.say("account-no-devices"))) }
                @for (n, device) in devices.iter().enumerate() {
                    form.press method="post" action={ "/account/devices/" (device) "/forget" } {
                        (say!(words, "account-device", n = n + 1)) " "
                        (Button::plain(&words.say("account-forget")).small())
                    }
                }
            }))
            (section(&words.say("account-lock"), html! {
                (para(&words.say("account-lock-what")))
                (post("/lock", Button::plain(&words.say("account-lock"))))
            }))
            (section(&words.say("leave-title"), html! {
                (para(&words.say("leave-what")))
                form method="post" action="/account/leave" {
                    (buttons(html! {
                        (Button::grave(&words.say("leave-go")))
                        (Button::quiet(&words.say("leave-not")).to("/drives"))
                    }))
                }
            }))
        },
    )
}

/// After the keys were erased.
pub fn erased(call: &Call) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("erased-title"), None))
            (notice(Tone::Done, &words.say("erased-what"), html! {}))
            (para(&words.say("erased-rest")))
            (Button::plain(&words.say("failure-home")).to("/"))
        },
    )
}

/// A setup link that opens nothing.
pub fn setup_wrong(call: &Call) -> Markup {
    let words = call.words();
    let more = para(&words.say("setup-wrong-what"));
    quiet(
        call,
        html! {
            (heading(&words.say("setup-wrong-title"), None))
            (notice(Tone::Refuse, &words.say("setup-wrong"), more))
            (Button::plain(&words.say("failure-home")).to("/"))
        },
    )
}
