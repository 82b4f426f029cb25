//! The call that a drive began from, as its leads see it.

use super::{meeting, wrong_above};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::seeding::growing::Seen;
use crate::standing::Lead;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, fold, heading_with, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::seeding::{CELL_MIN, Grown};

/// The page.
pub fn page(call: &Call, me: &Lead, seen: &Seen, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let joined = !seen.sprout.slug.is_empty();
    let content = html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say("more-call"), Some(&words.say("sprout-under")), html! {}))
        (wrong_above(call, refusals))
        @match &seen.seed {
            Some(seed) => {
                @let page = format!("/s/{}", seed.slug);
                (lines(&[Line {
                    href: Some(&page),
                    title: seed.call.in_language(call.language.tag()),
                    under: &seed.whom().join(" · "),
                    ..Line::default()
                }]))
                (section(&words.say("sprout-tell"), tell(call, &base, seen, refusals)))
                (section(&words.say("site-title"), meeting::part(call, &base, seen, refusals)))
            },
            None => {
                @if joined { (notice(Tone::Info, &words.say("sprout-gone"), para(&words.say("sprout-gone-what")))) }
                @else { (para(&words.say("sprout-none"))) }
            },
        }
        @if seen.seed.is_none() && seen.sprout.told.is_some() { (taking_back(call, &base)) }
        (fold(&words.say(if joined { "sprout-other" } else { "sprout-join" }),
            !joined || refusals.iter().any(|refusal| refusal.field == Some("slug")),
            join(call, &base, refusals)))
        (note(&words.say("sprout-where")))
    };
    Page::new(call, me.space(), At::More).show(content)
}

/// Which call is ours.
fn join(call: &Call, base: &str, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refusals, "slug");
    Form::post(&format!("{base}/call")).around(html! {
        (Field::new("slug", &words.say("sprout-slug")).help(&words.say("sprout-slug-help"))
            .error(wrong.as_deref()).value(call.field("slug")).verbatim().max(200).text())
        (Button::plain(&words.say("sprout-join-go")))
    })
}

/// How far we are, told by our own decision.
fn tell(call: &Call, base: &str, seen: &Seen, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    let told = seen.sprout.told.as_ref();
    let place = match call.ask.form.has("where") {
        true => call.field("where"),
        false => told.map_or("", |told| told.place.reveal()),
    };
    let chosen = Grown::of_id(call.field("grown")).unwrap_or(seen.grown);
    let labels = Grown::ALL.map(|grown| grown_word(call, grown));
    let choices: Vec<Choice<'_>> = Grown::ALL
        .iter()
        .zip(&labels)
        .map(|(grown, label)| Choice::new(grown.id(), label).chosen(chosen == *grown))
        .collect();
    html! {
        @match told {
            Some(told) => (notice(Tone::Done, &say!(
                words,
                "sprout-told",
                place = told.place.reveal(),
                grown = grown_word(call, told.grown)
            ), html! {})),
            None => (para(&words.say("sprout-tell-what"))),
        }
        (Form::post(&format!("{base}/call/tell")).around(html! {
            (Field::new("where", &words.say("sprout-place")).help(&words.say("sprout-place-help"))
                .error(wrong("where").as_deref()).value(place).max(200).text())
            (Field::new("grown", &words.say("sprout-grown")).error(wrong("grown").as_deref())
                .choices(&choices))
            (buttons(html! { (Button::act(&words.say("sprout-tell-go"))) }))
        }))
        @if told.is_some() { (taking_back(call, base)) }
        (note(&say!(words, "sprout-tell-note", least = CELL_MIN)))
    }
}

fn taking_back(call: &Call, base: &str) -> Markup {
    let label = call.words().say("sprout-take-back");
    post(&format!("{base}/call/tell"), Button::quiet(&label).sends("do", "take-back"))
}

/// Ids grown-begun, grown-committee, grown-acting, grown-open.
pub fn grown_word(call: &Call, grown: Grown) -> String {
    call.words().say(&format!("grown-{}", grown.id()))
}
