//! The page of a seed, read on a phone by somebody who never heard of us. What is safe comes before
//! anything that is to be typed; nothing on it is asked of any other site.

use super::picture;
use crate::call::Call;
use crate::layout::{flash_of, quiet, quiet_styled};
use crate::packs;
use crate::packs::jurisdiction::packs as delivered;
use kit::html::button::Button;
use kit::html::text::{Tone, flash, fold, heading, note, notice, para, section};
use kit::html::{Markup, html};
use organizing::Said;
use organizing::seeding::{Kit, Seed};

/// How many lines each kit has: ids `seed-talk-1` and so on.
const KIT_LINES: usize = 5;

/// The page.
pub fn page(call: &Call, seed: &Seed) -> Markup {
    let words = call.words();
    let (start, there) = (words.say("seed-start"), format!("/s/{}/start", seed.slug));
    let title = heading(seed.call.in_language(call.language.tag()), Some(&seed.whom().join(" · ")));
    let language = call.language.tag();
    quiet_styled(
        call,
        picture::SHEET,
        html! {
            (flash_of(call))
            @match foreign(&seed.call, language) {
                Some(other) => div lang=(other) { (title) },
                None => (title),
            }
            (safety(call))
            (picture::figure(call, seed))
            figure.said {
                @for line in seed.words.in_language(language).lines() {
                    @if !line.trim().is_empty() {
                        blockquote lang=[foreign(&seed.words, language)] { (para(line)) }
                    }
                }
            }
            (Button::act(&start).wide().to(&there))
            (note(&words.say("seed-start-what")))
            @for kit in seed.kits.iter().filter(|kit| **kit != Kit::Rights) { (one(call, *kit)) }
            @if seed.kits.contains(&Kit::Rights) { (rights(call, seed)) }
            (section(&words.say("seed-safe-title"), lines(call, "safe")))
            p { a href="/safety" { (words.say("seed-safety-more")) } }
            p { a href=(format!("/s/{}/report", seed.slug)) { (words.say("report-title")) } }
        },
    )
}

/// What is safe, before anything is typed.
pub fn safety(call: &Call) -> Markup {
    let words = call.words();
    notice(Tone::Warn, &words.say("seed-safety"), para(&words.say("seed-safety-what")))
}

/// The language of words that stand in another one than the page.
pub(super) fn foreign(said: &Said, language: &str) -> Option<&'static str> {
    let shown = said.in_language(language);
    match (language, shown == said.es, shown == said.en) {
        ("en", true, false) => Some("es"),
        ("es", false, true) => Some("en"),
        _ => None,
    }
}

/// Ids seed-talk-title, seed-map-title, seed-boss-title, each with its lines.
fn one(call: &Call, kit: Kit) -> Markup {
    let title = call.words().say(&format!("seed-{}-title", kit.id()));
    section(&title, lines(call, kit.id()))
}

fn lines(call: &Call, kit: &str) -> Markup {
    let words = call.words();
    html! {
        ul.dots { @for n in 1..=KIT_LINES { li { (words.say(&format!("seed-{kit}-{n}"))) } } }
    }
}

fn rights(call: &Call, seed: &Seed) -> Markup {
    let words = call.words();
    let packs = delivered(call.today);
    let packs = packs.iter().filter(|pack| seed.packs.contains(&pack.id));
    section(
        &words.say("seed-rights-title"),
        html! {
            (flash(Tone::Info, &words.say("packs-no-lawyer")))
            @for pack in packs {
                (fold(packs::pages::said(call, &pack.name), false, html! {
                    (packs::pages::age(call, pack))
                    (packs::pages::figures(call, pack))
                }))
            }
        },
    )
}

/// There is no call at this address.
pub fn closed(call: &Call) -> Markup {
    let words = call.words();
    quiet(
        call,
        html! {
            (heading(&words.say("seed-closed-title"), None))
            (notice(Tone::Refuse, &words.say("seed-closed"), para(&words.say("seed-closed-what"))))
            (Button::plain(&words.say("failure-home")).to("/"))
        },
    )
}
