//! Coaching circles: all of them, and one.

use super::{by_name, loose, name};
use crate::call::Call;
use crate::coaching::circles::{One, Shown};
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, empty, flash, fold, heading_with, note, para, section};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::coaching::{Circle, Met, Quiet};
use vault::Id;

/// All circles, and the form that begins another.
pub fn list(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let told: Vec<(String, String, String)> = shown
        .circles
        .iter()
        .map(|held| {
            let circle = &held.value;
            let mine = circle.members().contains(&shown.me);
            let many = say!(words, "circle-many", count = circle.members().len());
            let quiet: Vec<String> =
                circle.quiet(call.today).into_iter().map(|quiet| word(call, quiet)).collect();
            let parts = [mine.then(|| words.say("circle-mine")), Some(many)];
            let under = parts.into_iter().flatten().chain(quiet).collect::<Vec<_>>().join(" · ");
            let end = call.said_day(circle.next_meeting());
            (format!("{base}/circles/{}", held.id), under, end)
        })
        .collect();
    let rows: Vec<Line<'_>> = shown
        .circles
        .iter()
        .zip(&told)
        .map(|(held, (href, under, end))| Line {
            href: Some(href),
            icon: Some(if held.value.quiet(call.today).is_empty() {
                Icon::People
            } else {
                Icon::Warn
            }),
            title: held.value.name().reveal(),
            under,
            end,
            ..Line::default()
        })
        .collect();
    Page::new(call, me.space(), At::Talk).show(html! {
        (heading_with(Some((&format!("{base}/cases"), &words.say("cases-title"))), &words.say("circles-title"),
            Some(&words.say("circles-under")), html! {}))
        @if rows.is_empty() { (empty(&words.say("circles-none"), html! {})) } @else { (lines(&rows)) }
        (section(&words.say("circle-begin"), begin(call, &base, refusal)))
    })
}

fn begin(call: &Call, base: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusal, field);
    let rhythm = if call.ask.posted { call.field("rhythm") } else { "14" };
    Form::post(&format!("{base}/circles")).around(html! {
        (Field::new("name", &words.say("circle-name")).help(&words.say("circle-name-help"))
            .error(wrong("name").as_deref()).value(call.field("name"))
            .max(Circle::NAME_CHARS_MAX as u32).required().text())
        (Field::new("rhythm", &words.say("circle-rhythm-label")).help(&words.say("circle-rhythm-help"))
            .error(wrong("rhythm").as_deref()).value(rhythm).required().number())
        (buttons(html! { (Button::act(&words.say("circle-begin-go"))) }))
    })
}

/// What deserves a word.
fn word(call: &Call, quiet: Quiet) -> String {
    let words = call.words();
    match quiet {
        Quiet::Small(missing) => say!(words, "circle-small", count = i64::from(missing)),
        Quiet::Overdue(days) => say!(words, "circle-overdue", days = days),
        Quiet::Still(days) => say!(words, "circle-still", days = days),
    }
}

/// One circle.
pub fn one(call: &Call, me: &Member, one: &One, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/circles", me.space());
    let here = format!("{base}/{}", one.held.id);
    let circle = &one.held.value;
    let in_it: Vec<String> =
        circle.members().iter().map(|who| name(call, &one.names, *who)).collect();
    let under = say!(
        words,
        "circle-under",
        days = i64::from(circle.rhythm()),
        day = call.said_day(circle.next_meeting())
    );
    let press = |what: &str, button: Button<'_>| {
        Form::post(&here).around(html! { (hidden("do", what)) (button) })
    };
    Page::new(call, me.space(), At::Talk).show(html! {
        (heading_with(Some((&base, &words.say("circles-title"))), circle.name().reveal(), Some(&under), html! {}))
        (loose(call, refusal))
        @for quiet in circle.quiet(call.today) { (flash(Tone::Warn, &word(call, quiet))) }
        (section(&words.say("circle-who"), html! {
            @if in_it.is_empty() { (para(&words.say("circle-nobody-in"))) } @else { (para(&in_it.join(", "))) }
            @if one.is_mine() { (press("leave", Button::quiet(&words.say("circle-leave")))) }
            @else { (press("join", Button::act(&words.say("circle-join")))) }
        }))
        @if one.is_mine() {
            (section(&words.say("circle-meet"), meet(call, one, &here, refusal)))
            (fold(&words.say("circle-put"), call.field("do") == "put" && refusal.is_some(), put(call, &here, refusal)))
        }
        @if !circle.meetings().is_empty() {
            (section(&words.say("circle-before-now"), meetings(call, one)))
        }
        @if !one.is_mine() { (note(&words.say("circle-words-kept"))) }
    })
}

/// Writing a meeting down.
fn meet(call: &Call, one: &One, here: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let chosen = call.field("do") == "meet";
    let wrong = |field: &str| call.error_at(refusal, field).filter(|_| chosen);
    let today = call.today.date().to_string();
    let typed = |name: &str| if chosen { call.field(name) } else { "" };
    let members = by_name(&one.names).into_iter();
    let members: Vec<(String, &str)> = members
        .filter(|(who, _)| one.held.value.members().contains(who))
        .map(|(who, name)| (Id(who.0).to_string(), name))
        .collect();
    let there: Vec<Choice<'_>> = members
        .iter()
        .map(|(id, name)| {
            let was = chosen && call.ask.form.all("there").any(|there| there == id);
            Choice::new(id, name).chosen(was)
        })
        .collect();
    Form::post(here).around(html! {
        (hidden("do", "meet"))
        (Field::new("on", &words.say("circle-on")).error(wrong("on").as_deref())
            .value(if chosen { call.field("on") } else { &today }).date())
        (Field::new("there", &words.say("circle-there")).error(wrong("there").as_deref()).checks(&there))
        (Field::new("note", &words.say("circle-note")).help(&words.say("circle-note-help"))
            .error(wrong("note").as_deref()).value(typed("note")).max(Circle::NOTE_CHARS_MAX as u32).lines(5))
        (Field::new("next", &words.say("circle-next")).aside(&words.say("field-optional"))
            .error(wrong("next").as_deref()).value(typed("next")).date())
        (buttons(html! { (Button::act(&words.say("circle-meet-go"))) }))
    })
}

fn put(call: &Call, here: &str, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let chosen = call.field("do") == "put";
    let wrong = call.error_at(refusal, "next").filter(|_| chosen);
    Form::post(here).around(html! {
        (hidden("do", "put"))
        (Field::new("next", &words.say("circle-next")).id("f-put").error(wrong.as_deref())
            .value(if chosen { call.field("next") } else { "" }).required().date())
        (buttons(html! { (Button::plain(&words.say("circle-put-go"))) }))
    })
}

/// The meetings, the last first; what was said is read by those who are in it.
fn meetings(call: &Call, one: &One) -> Markup {
    let words = call.words();
    let tell = |met: &Met| {
        let there: Vec<String> = met.there.iter().map(|who| name(call, &one.names, *who)).collect();
        let more = html! {
            @if one.is_mine() { p { @for line in met.note.reveal().lines() { (line) br; } } }
            (note(&there.join(", ")))
        };
        (call.said_day(met.on), say!(words, "circle-met", count = met.there.len()), more)
    };
    let told: Vec<(String, String, Markup)> =
        one.held.value.meetings().iter().rev().map(tell).collect();
    let events: Vec<Event<'_>> = told
        .iter()
        .map(|(day, title, more)| Event {
            day,
            title,
            mark: None,
            icon: Some(Icon::People),
            href: None,
            more: more.clone(),
        })
        .collect();
    thread(&events)
}
