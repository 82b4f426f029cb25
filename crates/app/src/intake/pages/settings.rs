//! The settings of a desk.

use crate::call::Call;
use crate::intake::records::Desk;
use crate::layout::{At, Page};
use crate::space::kept::Held;
use crate::standing::Lead;
use kit::html::button::{Button, buttons, copy, post};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::keep;
use kit::html::text::{heading_with, note, para, section};
use kit::html::{Markup, html};
use organizing::Refusal;

/// The page.
pub fn page(call: &Call, me: &Lead, held: &Held<Desk>, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let (base, desk) = (format!("/d/{}", me.space()), &held.value);
    let wrong = |field: &str| call.error_at(refusals, field);
    let typed = |name: &str, kept: String| match refusals.is_empty() {
        true => kept,
        false => call.field(name).to_owned(),
    };
    let (first, still) =
        (desk.clock.first_contact_hours().to_string(), (desk.clock.still_hours() / 24).to_string());
    let (enough, full) = desk.loads.marks();
    let open = if refusals.is_empty() { desk.open } else { call.field("open") == "yes" };
    let number = |name: &'static str, id: &str, kept: String| {
        Field::new(name, &words.say(id))
            .help(&words.say(&format!("{id}-help")))
            .error(wrong(name).as_deref())
            .value(&typed(name, kept))
            .required()
            .number()
    };
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&format!("{base}/more"), &words.say("place-more"))),
            &words.say("intake-title"), Some(&words.say("intake-under")), html! {}))
        @if desk.open { (link(call, me, desk)) }
        (Form::post(&format!("{base}/intake")).around(html! {
            (Field::new("open", &words.say("intake-open")).help(&words.say("intake-open-help")).check(open))
            (Field::new("group", &words.say("intake-group")).help(&words.say("intake-group-help"))
                .error(wrong("group").as_deref()).value(&typed("group", desk.group.clone())).text())
            (number("first", "intake-first", first))
            (number("still", "intake-still", still))
            (number("enough", "intake-enough", enough.to_string()))
            (number("full", "intake-full", full.to_string()))
            (buttons(html! { (Button::act(&words.say("drive-settings-go"))) }))
        }))
        (note(&words.say("intake-source")))
    })
}

fn link(call: &Call, me: &Lead, desk: &Desk) -> Markup {
    let words = call.words();
    let there = call.address(&format!("/h/{}", desk.link));
    section(
        &words.say("intake-link"),
        html! {
            (para(&words.say("intake-link-what")))
            (keep::scan(&there, &words.say("cards-scan"), &words.say("cards-scan-below")))
            (keep::verbatim("link", &there)) " "
            (copy("link", &words.say("copy-link"), &words.say("copied")))
            (buttons(html! {
                (Button::quiet(&words.say("intake-link-see")).to(&format!("/h/{}", desk.link)))
                (post(&format!("/d/{}/intake/link", me.space()), Button::quiet(&words.say("intake-link-new"))))
            }))
        },
    )
}
