//! One who signed up or came: what they take on, and who they are on the list.

use crate::call::Call;
use crate::gatherings::actions::path;
use crate::gatherings::guests::guest_path;
use crate::gatherings::shown::One;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::icon::Icon;
use kit::html::rows::case;
use kit::html::text::{Tone, facts, flash, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::gatherings::{Guest, Next};
use vault::Id;

/// Fields that carry their refusals themselves.
const AT_FIELDS: [&str; 3] = ["step-on", "step-what", "who"];

/// The page.
pub fn page(call: &Call, me: &Member, one: &One, guest: &Guest, wrong: &[Refusal]) -> Markup {
    let words = call.words();
    let back = path(me.space(), one.held.id);
    let title = match one.name(guest) {
        Some(name) => isolated(name).into_owned(),
        None => words.say("people-someone"),
    };
    let gathering = &one.held.value.gathering;
    let under = super::when(call, gathering);
    let above =
        wrong.iter().filter(|one| !one.field.is_some_and(|field| AT_FIELDS.contains(&field)));
    Page::new(call, me.space(), At::More).styled(&["ties.css"]).show(html! {
        (heading_with(Some((&back, gathering.name.reveal())), &title, Some(&under), html! {}))
        @for refusal in above { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        (section(&words.say("guest-steps"), html! {
            (steps(call, me, one, guest))
            @if guest.was_there() { (next(call, me, one, guest, wrong)) }
            @else { (para(&words.say("guest-not-there"))) }
        }))
        (section(&words.say("guest-about"), html! {
            (about(call, me, one, guest))
            (who(call, me, one, guest, wrong))
        }))
        (fold(&words.say("guest-forget"), false, html! {
            (para(&words.say("guest-forget-what")))
            (post(&here(me, one, guest), Button::grave(&words.say("guest-forget-go")).sends("with-them", "forget")))
        }))
    })
}

fn here(me: &Member, one: &One, guest: &Guest) -> String {
    guest_path(me.space(), one.held.id, guest.id)
}

fn steps(call: &Call, me: &Member, one: &One, guest: &Guest) -> Markup {
    let words = call.words();
    let asks = guest.who.map(|who| format!("/d/{}/people/{}/asks", me.space(), Id(who.0)));
    let rows = guest.steps.iter().enumerate().map(|(number, step)| {
        let title = match &step.next {
            Next::Shift { on, what } => {
                let day = call.said_day(*on);
                say!(words, "guest-step-shift", what = isolated(what.reveal()), day = day)
            }
            Next::Hosts { on } => say!(words, "guest-step-hosts", day = call.said_day(*on)),
            Next::Ask { .. } => words.say("guest-step-ask"),
        };
        let href = match (&step.next, &asks) {
            (Next::Ask { ask }, Some(asks)) => Some(format!("{asks}/{}", Id(ask.0))),
            _ => None,
        };
        let by = one.known.member(words, step.by).into_owned();
        let mine = one.known.mine(step.by);
        let under = say!(words, "guest-step-by", by = by, mine = mine, day = call.said_day(step.on));
        let drops = !matches!(step.next, Next::Ask { .. });
        html! { li { (case(
            None,
            html! { @match &href { Some(href) => { a href=(href) { (title) } }, None => (title) } },
            html! { p.soft { (under) } },
            html! { @if drops { (Form::post(&here(me, one, guest)).around(html! {
                (hidden("with-them", "drop"))
                (buttons(html! { (Button::quiet(&words.say("guest-step-drop")).small().sends("step", &number.to_string())) }))
            })) } },
        )) } }
    });
    let rows: Vec<Markup> = rows.collect();
    html! { @if rows.is_empty() { (note(&words.say("guest-no-steps"))) } @else { ul.lines { @for row in rows { (row) } } } }
}

/// What they could take on: a shift, hosting the next one, something that we ask of them.
fn next(call: &Call, me: &Member, one: &One, guest: &Guest, wrong: &[Refusal]) -> Markup {
    let words = call.words();
    let here = here(me, one, guest);
    let did = call.field("with-them");
    let wrong =
        |act: &str, field: &str| (did == act).then(|| call.error_at(wrong, field)).flatten();
    let kept = |act: &str, field: &str| match did == act {
        true => call.field(field).to_owned(),
        false => String::new(),
    };
    let day = |act: &str| {
        let error = wrong(act, "step-on");
        Field::new("step-on", &words.say("guest-step-on"))
            .id(&format!("f-{act}-on"))
            .error(error.as_deref())
            .value(&kept(act, "step-on"))
            .date()
    };
    let ask = guest
        .who
        .filter(|who| one.people.opens(*who))
        .map(|who| format!("/d/{}/people/{}/ask?gathering={}", me.space(), Id(who.0), one.held.id));
    html! {
        (Form::post(&here).around(html! {
            (hidden("with-them", "shift"))
            (in_line(html! {
                (Field::new("step-what", &words.say("guest-shift-what"))
                    .error(wrong("shift", "step-what").as_deref())
                    .value(&kept("shift", "step-what")).max(400).text())
                (day("shift"))
            }))
            (buttons(html! { (Button::plain(&words.say("guest-shift-go")).icon(Icon::Done)) }))
        }))
        (Form::post(&here).around(html! {
            (hidden("with-them", "hosts"))
            (in_line(day("hosts")))
            (buttons(html! { (Button::plain(&words.say("guest-hosts-go")).icon(Icon::Done)) }))
        }))
        @match &ask {
            Some(ask) => (buttons(html! { (Button::plain(&words.say("guest-ask-go")).icon(Icon::AddPerson).to(ask)) })),
            None => (note(&words.say("guest-ask-who"))),
        }
    }
}

fn about(call: &Call, me: &Member, one: &One, guest: &Guest) -> Markup {
    let words = call.words();
    let labels = ["guest-signed", "guest-way", "guest-called", "guest-shifts", "guest-on-list"]
        .map(|id| words.say(id));
    let mut told: Vec<(&str, Markup)> = Vec::new();
    if let Some(on) = guest.signed {
        told.push((&labels[0], html! { (call.said_day(on))
            @if let Some(back) = guest.back { " · " (say!(words, "guest-back-on", day = call.said_day(back))) } }));
    }
    if !guest.way.is_empty() {
        told.push((&labels[1], html! { (isolated(guest.way.reveal())) }));
    }
    if guest.who.is_some() && !guest.name.is_empty() {
        told.push((&labels[2], html! { (isolated(guest.name.reveal())) }));
    }
    let shifts: Vec<String> = { guest.shifts.iter() }
        .filter_map(|number| one.held.value.gathering.shifts.get(usize::from(*number)))
        .map(|shift| super::shift_when(call, shift))
        .collect();
    if !shifts.is_empty() {
        told.push((&labels[3], html! { (shifts.join(", ")) }));
    }
    if let Some((href, name)) = guest.who.and_then(|who| one.people.link(me.space(), who)) {
        told.push((&labels[4], html! { a href=(href) { bdi { (isolated(name)) } } }));
    }
    html! { @if !told.is_empty() { (facts(&told)) } }
}

/// Saying who they are on the list, or that they are not.
fn who(call: &Call, me: &Member, one: &One, guest: &Guest, wrong: &[Refusal]) -> Markup {
    let words = call.words();
    let here = here(me, one, guest);
    if guest.who.is_some() {
        let known_only_so = guest.name.is_empty();
        return html! { @if !known_only_so {
            (post(&here, Button::quiet(&words.say("guest-is-not")).small().sends("with-them", "is-not")))
        } };
    }
    let error = call.error_at(wrong, "who");
    let alike: Vec<(String, String)> = (one.alike.iter())
        .filter_map(|who| Some((Id(who.0).to_string(), one.people.name(*who)?.to_owned())))
        .collect();
    let choices: Vec<Choice<'_>> = alike.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let typed = match call.ask.posted {
        true => call.field("who"),
        false => guest.name.reveal(),
    };
    html! {
        (Form::post(&here).around(html! {
            (hidden("with-them", "is"))
            (Field::new("who", &words.say("guest-who")).help(&words.say("guest-who-help"))
                .error(error.as_deref()).value(typed).max(120).text())
            @if !choices.is_empty() { (Field::new("person", &words.say("engines-which")).choices(&choices)) }
            (buttons(html! { (Button::plain(&words.say("guest-is-go"))) }))
        }))
    }
}
