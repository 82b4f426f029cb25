//! Others at our workplace: the site that we say, what we know of others there, what we say to them.

use crate::call::Call;
use crate::seeding::growing::Seen;
use crate::seeding::records::Site;
use kit::html::button::{Button, buttons, post};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::text::{Tone, facts, flash, fold, note, notice, para, said};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::seeding::{OwnSite, Says};

/// The part of the page.
pub fn part(call: &Call, base: &str, seen: &Seen, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    match &seen.sprout.site {
        None => html! {
            (para(&words.say("site-what")))
            (saying(call, base, seen, refusals))
        },
        Some(site) => html! {
            (known(call, base, site))
            (fold(&words.say("site-other"), refusals.iter().any(|one| one.field.is_some()),
                saying(call, base, seen, refusals)))
            (post(&format!("{base}/call/meet"), Button::quiet(&words.say("site-leave"))
                .sends("do", "leave")))
        },
    }
}

/// The form in which we say our site.
fn saying(call: &Call, base: &str, seen: &Seen, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    let called = seen.seed.as_ref().map_or("", |seed| seed.employer.as_str());
    let employer = match call.ask.form.has("employer") {
        true => call.field("employer"),
        false => called,
    };
    let note_words = say!(
        words,
        "site-note",
        listed = OwnSite::LISTED_MIN,
        wait = OwnSite::WAIT_DAYS,
        look = OwnSite::LOOK_DAYS
    );
    Form::post(&format!("{base}/call/site")).around(html! {
        (Field::new("employer", &words.say("seeds-employer")).error(wrong("employer").as_deref())
            .value(employer).max(200).text())
        (Field::new("place", &words.say("site-place")).help(&words.say("site-place-help"))
            .error(wrong("place").as_deref()).value(call.field("place")).max(200).text())
        (Field::new("way", &words.say("site-way")).help(&words.say("site-way-help"))
            .error(wrong("way").as_deref()).value(call.field("way")).lines(3))
        (buttons(html! { (Button::plain(&words.say("site-say-go"))) }))
        (note(&note_words))
    })
}

/// What we know of others there.
fn known(call: &Call, base: &str, site: &Site) -> Markup {
    let words = call.words();
    let (own, meet) = (&site.own, format!("{base}/call/meet"));
    let from = own.looks_from();
    let press = |act: &str, label: &str| {
        let label = words.say(label);
        post(&meet, Button::plain(&label).sends("do", act))
    };
    html! {
        (facts(&[
            (&words.say("seeds-employer"), html! { bdi { (own.employer.reveal()) } }),
            (&words.say("site-place"), html! { bdi { (own.place.reveal()) } }),
            (&words.say("site-way"), html! { bdi { (own.way.reveal()) } }),
        ]))
        @if own.exists {
            (notice(Tone::Info, &words.say("site-exists"), para(&words.say("site-exists-what"))))
            @match own.says {
                Says::Meet => (flash(Tone::Done, &words.say("site-we-meet"))),
                Says::Not => (para(&words.say("site-we-do-not"))),
                Says::Nothing => {},
            }
            @for way in &site.met { (said(way.reveal(), &words.say("site-both"))) }
            @if !site.met.is_empty() { (notice(Tone::Warn, &words.say("site-careful"), para(&words.say("site-careful-what")))) }
            (buttons(html! {
                @if own.says != Says::Meet { (press("meet", "site-meet")) }
                @if own.says != Says::Not { (press("not", "site-not")) }
            }))
        } @else if let Some(looked) = own.looked {
            (para(&say!(words, "site-nobody-on", on = call.said_day(looked))))
        }
        @if call.today >= from { (press("look", "site-look")) }
        @else { (note(&say!(words, "site-from", on = call.said_day(from)))) }
    }
}
