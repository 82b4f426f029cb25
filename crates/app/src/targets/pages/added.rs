//! What we add to an employer: choke points, unions that are there already, notes with their sources.

use crate::call::Call;
use crate::standing::Member;
use crate::targets::actions::One;
use crate::targets::adding::untold;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::text::{fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;

/// The most sites that are listed at all; the others are in the form.
pub const SITES_LISTED: usize = 300;

/// Takes one thing off again.
fn drop_form(call: &Call, me: &Member, one: &One, what: &str, at: usize) -> Markup {
    let there = format!("/d/{}/targets/{}", me.space(), one.held.id);
    let take = call.words().say("target-take-off");
    Form::post(&there).around(html! {
        (hidden("do", "drop")) (hidden("what", what)) (hidden("at", &at.to_string()))
        (hidden("revision", &one.held.revision.to_string()))
        (Button::quiet(&take).small())
    })
}

/// The form that adds something; open where it was refused.
fn add_form(call: &Call, me: &Member, one: &One, what: &str, open: bool, fields: Markup) -> Markup {
    let words = call.words();
    let there = format!("/d/{}/targets/{}", me.space(), one.held.id);
    // Ids target-add-note, target-add-choke, target-add-union.
    let title = words.say(&format!("target-add-{what}"));
    fold(
        &title,
        open,
        Form::post(&there).around(html! {
            (hidden("do", what))
            (fields)
            (buttons(html! { (Button::plain(&words.say("target-add-go"))) }))
        }),
    )
}

/// The refusals where this is what was sent.
fn of_form<'r>(call: &Call, what: &str, refusals: &'r [Refusal]) -> &'r [Refusal] {
    if call.field("do") == what { refusals } else { &[] }
}

/// A choice of the sites.
fn which_site(call: &Call, one: &One, id: &str) -> Markup {
    let words = call.words();
    let sites = &one.held.value.target.sites;
    let ids: Vec<(String, &str)> = sites
        .iter()
        .take(SITES_LISTED)
        .map(|site| (site.number.to_string(), site.name.as_str()))
        .collect();
    let choices: Vec<Choice<'_>> = ids.iter().map(|(id, name)| Choice::new(id, name)).collect();
    html! { @if !choices.is_empty() {
        (Field::new("site", &words.say("target-which-site")).id(id)
            .select(Some(&words.say("target-whole")), &choices))
    } }
}

fn site_name(one: &One, site: Option<u32>) -> Option<&str> {
    let target = &one.held.value.target;
    site.and_then(|number| target.site(number)).map(|site| site.name.as_str())
}

/// Words and their source, typed.
fn sourced(call: &Call, what: &str, label: &str, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = of_form(call, what, refusals);
    let typed = |name: &str| if wrong.is_empty() { "" } else { call.field(name) };
    let at = |field: &str| call.error_at(wrong, field);
    html! {
        (Field::new("words", label).id(&format!("f-{what}-words")).error(at("words").as_deref())
            .value(typed("words")).required().lines(3))
        (Field::new("source", &words.say("target-source")).id(&format!("f-{what}-source"))
            .help(&words.say("target-source-help")).error(at("source").as_deref())
            .value(typed("source")).required().text())
    }
}

/// The choke points.
pub fn choke_points(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = of_form(call, "choke", refusals);
    let stops = call.error_at(wrong, "stops");
    let points = &one.held.value.target.choke_points;
    section(
        &words.say("target-chokes"),
        html! {
            @if points.is_empty() { (para(&words.say("target-chokes-none"))) }
            @for (at, point) in points.iter().enumerate() {
                p { b { (say!(words, "target-choke-stops", percent = point.stops_percent)) } " "
                    (point.what.reveal()) }
                (note(&say!(words, "target-from", source = point.source.reveal(),
                    site = site_name(one, point.site).unwrap_or(""))))
                (drop_form(call, me, one, "choke", at))
            }
            (add_form(call, me, one, "choke", !wrong.is_empty(), html! {
                (sourced(call, "choke", &words.say("target-choke-what"), refusals))
                (Field::new("stops", &words.say("target-choke-percent-of"))
                    .error(stops.as_deref()).value(if wrong.is_empty() { "" } else { call.field("stops") })
                    .required().number())
                (which_site(call, one, "f-choke-site"))
            }))
        },
    )
}

/// Unions that are there already, as we wrote them down or as the public files tell.
pub fn unions(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = of_form(call, "union", refusals);
    let present = &one.held.value.target.present;
    let (union, covers) = (call.error_at(wrong, "union"), call.error_at(wrong, "covers"));
    section(
        &words.say("target-unions"),
        html! {
            @if present.is_empty() { (para(&words.say("target-unions-none"))) }
            @for (at, there) in present.iter().enumerate() {
                p { bdi { (there.name) } }
                (note(&say!(words, "target-union-line",
                    site = site_name(one, there.site).unwrap_or(""),
                    workers = there.workers.unwrap_or(0))))
                (drop_form(call, me, one, "union", at))
            }
            @if !untold(&one.held.value.target, &one.told).is_empty() {
                (post(&format!("/d/{}/targets/{}", me.space(), one.held.id),
                    Button::plain(&words.say("target-unions-told")).small().sends("do", "unions")))
            }
            (add_form(call, me, one, "union", !wrong.is_empty(), html! {
                (Field::new("union", &words.say("target-union-name")).error(union.as_deref())
                    .value(if wrong.is_empty() { "" } else { call.field("union") }).required().text())
                (Field::new("covers", &words.say("target-union-workers")).error(covers.as_deref())
                    .value(if wrong.is_empty() { "" } else { call.field("covers") }).number())
                (which_site(call, one, "f-union-site"))
            }))
        },
    )
}

/// The notes, the newest first.
pub fn notes(call: &Call, me: &Member, one: &One, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let all = &one.held.value.target.notes;
    section(
        &words.say("target-notes"),
        html! {
            @if all.is_empty() { (para(&words.say("target-notes-none"))) }
            @for (at, one_note) in all.iter().enumerate().rev() {
                p { (one_note.words.reveal()) }
                (note(&say!(words, "target-note-from", source = one_note.source.reveal(),
                    day = call.said_day(one_note.on))))
                (drop_form(call, me, one, "note", at))
            }
            (add_form(call, me, one, "note", !of_form(call, "note", refusals).is_empty(),
                sourced(call, "note", &words.say("target-note-words"), refusals)))
            (note(&words.say("target-notes-who")))
        },
    )
}
