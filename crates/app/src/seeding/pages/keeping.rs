//! The seeds that a drive keeps, and the form in which one is written.

use super::wrong_above;
use crate::call::Call;
use crate::layout::{At, Page};
use crate::packs::jurisdiction::packs;
use crate::packs::pages::said;
use crate::seeding::keeping::Listed;
use crate::standing::Lead;
use kit::html::button::{Button, buttons, copy};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, empty, flash, heading_with, note, notice, para, section};
use kit::html::{Markup, html};
use organizing::Refusal;
use organizing::seeding::{Kit, Seed};
use vault::Id;

/// Every seed that we keep.
pub fn list(call: &Call, me: &Lead, listed: &[Listed]) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let new = format!("{base}/seeds/new");
    let label = words.say("seeds-new");
    let write = Button::act(&label).icon(Icon::Add).to(&new);
    let content = html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say("more-seeds"), Some(&words.say("seeds-under")), html! {}))
        @if listed.is_empty() { (empty(&words.say("seeds-none"), html! { (write) })) } @else {
            @for seed in listed { (one(call, &base, seed)) }
            (buttons(html! { (write) }))
        }
        (note(&words.say("seeds-who")))
    };
    Page::new(call, me.space(), At::More).show(content)
}

fn one(call: &Call, base: &str, listed: &Listed) -> Markup {
    let words = call.words();
    let seed = &listed.held.value.seed;
    let (page, id) = (format!("/s/{}", seed.slug), format!("link-{}", seed.slug));
    let change = format!("{base}/seeds/{}", listed.held.id);
    let title = seed.call.in_language(call.language.tag());
    let (address, edit) = (call.address(&page), words.say("seeds-change"));
    let counts = format!("{change}/counts");
    let (counted, under) = (words.say("counts-title"), words.say("counts-under"));
    let counted = Line {
        href: Some(&counts),
        icon: Some(Icon::Chart),
        title: &counted,
        under: &under,
        ..Line::default()
    };
    let photo = format!("{change}/picture");
    let picture_words = words.say("seeds-picture");
    let pictured = Line {
        href: Some(&photo),
        icon: Some(Icon::Edit),
        title: &picture_words,
        ..Line::default()
    };
    let read = words.say("seeds-read");
    section(
        title,
        html! {
            @if !listed.as_put {
                (notice(Tone::Warn, &words.say("seeds-changed"), para(&words.say("seeds-changed-what"))))
            }
            @if !seed.open { (flash(Tone::Info, &words.say("seeds-closed"))) }
            p { code #(id) translate="no" { (address) } }
            (buttons(copy(&id, &words.say("copy-link"), &words.say("copied"))))
            @if seed.open {
                (lines(&[
                    Line { href: Some(&page), icon: Some(Icon::Talk), title: &read, ..Line::default() },
                    Line { href: Some(&change), icon: Some(Icon::Edit), title: &edit, ..Line::default() },
                    pictured,
                    counted,
                ]))
            } @else {
                (lines(&[
                    Line { href: Some(&change), icon: Some(Icon::Edit), title: &edit, ..Line::default() },
                    pictured,
                    counted,
                ]))
            }
        },
    )
}

/// The form: for a new one, or for one that is there.
pub fn form(call: &Call, me: &Lead, id: Option<Id>, seed: &Seed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/seeds", me.space());
    let wrong = |field: &str| call.error_at(refusals, field);
    let action = match id {
        Some(id) => format!("{base}/{id}"),
        None => format!("{base}/new"),
    };
    let line = |name: &str, label: &str, value: &str, error: Option<String>| {
        Field::new(name, &words.say(label)).error(error.as_deref()).value(value).text()
    };
    let lines = |name: &str, label: &str, value: &str, error: Option<String>| {
        Field::new(name, &words.say(label)).error(error.as_deref()).value(value).lines(6)
    };
    let title = words.say(if id.is_some() { "seeds-change" } else { "seeds-new" });
    let content = html! {
        (heading_with(Some((&base, &words.say("more-seeds"))), &title,
            Some(&words.say("seeds-form-under")), html! {}))
        (notice(Tone::Warn, &words.say("seeds-public"), para(&words.say("seeds-public-what"))))
        (wrong_above(call, refusals))
        (Form::post(&action).around(html! {
            @match id {
                Some(_) => (para(&call.address(&format!("/s/{}", seed.slug)))),
                None => (Field::new("slug", &words.say("seeds-slug"))
                    .help(&words.say("seeds-slug-help")).error(wrong("slug").as_deref())
                    .value(&seed.slug).verbatim().required().text()),
            }
            (line("call-en", "seeds-call-en", &seed.call.en, wrong("call")))
            (line("call-es", "seeds-call-es", &seed.call.es, None))
            (lines("words-en", "seeds-words-en", &seed.words.en, wrong("words")))
            (lines("words-es", "seeds-words-es", &seed.words.es, None))
            (line("employer", "seeds-employer", &seed.employer, wrong("employer")))
            (line("industry", "seeds-industry", &seed.industry, wrong("industry")))
            (line("region", "seeds-region", &seed.region, wrong("region")))
            (kits(call, seed))
            (rights(call, seed, wrong("packs").as_deref()))
            (Field::new("open", &words.say("seeds-open")).check(seed.open))
            (buttons(html! {
                (Button::act(&words.say("seeds-keep")))
                (Button::quiet(&words.say("seeds-keep-not")).to(&base))
            }))
        }))
    };
    Page::new(call, me.space(), At::More).show(content)
}

/// Ids seed-talk-title, seed-map-title, seed-boss-title, seed-rights-title.
fn kits(call: &Call, seed: &Seed) -> Markup {
    let words = call.words();
    let labels = Kit::ALL.map(|kit| words.say(&format!("seed-{}-title", kit.id())));
    let choices: Vec<Choice<'_>> = Kit::ALL
        .iter()
        .zip(&labels)
        .map(|(kit, label)| Choice::new(kit.id(), label).chosen(seed.kits.contains(kit)))
        .collect();
    Field::new("kits", &words.say("seeds-kits"))
        .help(&words.say("seeds-kits-help"))
        .checks(&choices)
}

fn rights(call: &Call, seed: &Seed, wrong: Option<&str>) -> Markup {
    let packs = packs(call.today);
    let choices: Vec<Choice<'_>> = packs
        .iter()
        .map(|pack| {
            Choice::new(&pack.id, said(call, &pack.name)).chosen(seed.packs.contains(&pack.id))
        })
        .collect();
    Field::new("packs", &call.words().say("seeds-packs")).error(wrong).checks(&choices)
}
