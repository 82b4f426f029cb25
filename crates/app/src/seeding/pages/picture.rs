//! The picture of a seed: as everyone sees it, and the form by which its keepers put it there.

use super::public::foreign;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::seeding::picture::Shown;
use crate::standing::Lead;
use kit::html::button::{Button, buttons, post};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::text::{Tone, heading_with, notice, para, section};
use kit::html::{Markup, html};
use kit::photos::ACCEPT;
use organizing::seeding::Seed;

/// The sheet of pages that show it.
pub const SHEET: &[&str] = &["seeds.css"];

/// The picture on the page of its seed.
pub fn figure(call: &Call, seed: &Seed) -> Markup {
    let language = call.language.tag();
    html! {
        @if let Some(picture) = &seed.picture {
            figure {
                img src={ "/s/" (seed.slug) "/picture" } alt=(picture.shows.in_language(language))
                    lang=[foreign(&picture.shows, language)];
            }
        }
    }
}

/// The page of its keepers.
pub fn page(call: &Call, me: &Lead, shown: &Shown) -> Markup {
    let words = call.words();
    let seed = &shown.held.value.seed;
    let list = format!("/d/{}/seeds", me.space());
    let here = format!("{list}/{}/picture", shown.held.id);
    let title = seed.call.in_language(call.language.tag());
    let wrong = |field: &str| call.error_at(shown.refusal, field);
    let label = match seed.picture {
        Some(_) => words.say("seeds-picture-other"),
        None => words.say("seeds-picture-put"),
    };
    let content = html! {
        (heading_with(Some((&list, &words.say("more-seeds"))), &words.say("seeds-picture"),
            Some(title), html! {}))
        (notice(Tone::Warn, &words.say("seeds-picture-public"),
            para(&words.say("seeds-picture-public-what"))))
        @if seed.picture.is_some() {
            // What is open only is shown to everyone, so here it is named where it is closed.
            @if seed.open { (figure(call, seed)) } @else { (para(&words.say("seeds-closed"))) }
            (post(&here, Button::quiet(&words.say("seeds-picture-away")).sends("do", "away")))
        }
        (section(&label, Form::post(&here).upload().around(html! {
            (Field::new("photo", &words.say("seeds-picture-file"))
                .help(&words.say("seeds-picture-file-help"))
                .error(wrong("photo").as_deref()).required().file(ACCEPT))
            (Field::new("shows-en", &words.say("seeds-picture-shows-en"))
                .help(&words.say("seeds-picture-shows-help"))
                .error(wrong("shows").as_deref()).value(&shown.shows.en).text())
            (Field::new("shows-es", &words.say("seeds-picture-shows-es"))
                .value(&shown.shows.es).text())
            (buttons(html! {
                (Button::act(&words.say("seeds-picture-keep")))
                (Button::quiet(&words.say("seeds-keep-not")).to(&list))
            }))
        })))
    };
    Page::new(call, me.space(), At::More).styled(SHEET).show(content)
}
