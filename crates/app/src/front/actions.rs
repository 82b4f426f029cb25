//! Requests at the front door.

use crate::accounts::sign_up::SETUP_SETTING;
use crate::call::{Call, Outcome};
use crate::demo;
use crate::failure::Failure;
use crate::layout::{self, PREFERENCES};
use crate::standing::{SignedIn, Visitor};
use crate::work::Ended;
use kit::html::button::{Button, buttons};
use kit::html::steps::progress;
use kit::html::text::{Tone, back, heading, note, notice, para, section};
use kit::html::{Markup, assets, html};
use kit::http::{Answer, Cookie};
use kit::jobs::State;
use kit::say;

/// Seconds that a preference is kept.
const PREFERENCE_S_MAX: i64 = 400 * 24 * 60 * 60;

/// GET the first page; whoever is signed in goes on to their drives. In the demo it is always where
/// one steps in, so that one can step in as someone else.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    if call.app.demo.is_some() {
        return Ok(Answer::page(demo::pages::front(call)));
    }
    if call.present().is_some() {
        return Ok(Answer::see("/drives"));
    }
    // Until the setup link was used its digest is kept, and nothing stands in its place afterwards.
    let setup = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.setting(SETUP_SETTING)?))?;
    let first = setup.is_some_and(|digest| !digest.is_empty());
    Ok(Answer::page(layout::quiet(call, if first { nobody_yet(call) } else { front(call) })))
}

/// The first page of a server without any account.
fn nobody_yet(call: &Call) -> Markup {
    let words = call.words();
    html! {
        (heading(&words.say("front-title"), Some(&words.say("front-under"))))
        (notice(Tone::Info, &words.say("front-first-title"), para(&words.say("front-first"))))
        (note(&words.say("front-first-again")))
        (Button::quiet(&words.say("front-safety")).to("/safety"))
    }
}

fn front(call: &Call) -> Markup {
    let words = call.words();
    html! {
        (heading(&words.say("front-title"), Some(&words.say("front-under"))))
        (para(&words.say("front-what")))
        (buttons(html! {
            (Button::act(&words.say("front-unlock")).to("/unlock"))
            (Button::plain(&words.say("front-new-device")).to("/sign-in"))
        }))
        (note(&words.say("front-invited")))
        (Button::quiet(&words.say("front-safety")).to("/safety"))
    }
}

/// GET what is protected and what is not, in plain words.
pub fn safety(_: Visitor, call: &Call) -> Outcome {
    let words = call.words();
    let parts = ["sealed", "open", "live", "phone", "subpoena"];
    Ok(Answer::page(layout::quiet(
        call,
        html! {
            (back("/", &words.say("safety-back")))
            (heading(&words.say("safety-title"), None))
            @for part in parts {
                (section(
                    &words.say(&format!("safety-{part}-title")),
                    para(&words.say(&format!("safety-{part}"))),
                ))
            }
        },
    )))
}

/// GET a file of the program's own.
pub fn asset(_: Visitor, call: &Call) -> Outcome {
    let asset = assets::find(call.ask.param("file")).ok_or(Failure::NotFound)?;
    Ok(Answer::asset(asset.kind, asset.body))
}

/// POST a preference: language or theme, kept in a cookie.
pub fn prefer(_: Visitor, call: &Call) -> Outcome {
    for (field, name) in PREFERENCES {
        let value = call.field(field);
        if !value.is_empty() && value.len() <= 8 && value.bytes().all(|b| b.is_ascii_lowercase()) {
            let keep_s = Some(PREFERENCE_S_MAX);
            call.set_cookie(Cookie { name, value: value.to_owned(), path: "/", keep_s });
        }
    }
    Ok(Answer::see(call.ask.form.page("back")))
}

/// GET how far long work is; when it is done, on to what it made.
pub fn work(me: SignedIn, call: &Call) -> Outcome {
    let state = call.app.works.state(call.id("job")?.0, me.account().0).ok_or(Failure::NotFound)?;
    let words = call.words();
    Ok(match state {
        State::Ended(Ended::Done(next)) => Answer::see(next),
        State::Ended(Ended::Failed(sentence)) => Answer::page_with(
            409,
            layout::quiet(
                call,
                html! {
                    (heading(&words.say("work-failed-title"), None))
                    (notice(Tone::Refuse, &words.say(sentence), para(&words.say("work-failed"))))
                    (Button::plain(&words.say("failure-home")).to("/"))
                },
            ),
        ),
        State::Working(done, total) => {
            let (done, total) = (bounded(done), bounded(total));
            let told = match total {
                0 => words.say("work-beginning"),
                _ => say!(words, "work-told", done = done, total = total),
            };
            Answer::page(layout::quiet(
                call,
                html! {
                    (back("/drives", &words.say("more-drives")))
                    (heading(&words.say("work-title"), None))
                    (progress(&words.say("work-label"), done, total, &told))
                    (note(&words.say("work-stay")))
                },
            ))
            .with_header("refresh", call.again_in(1))
        }
    })
}

fn bounded(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
