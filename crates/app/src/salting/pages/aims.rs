//! Where a program aims: targets, and the jobs that are open there.

use crate::call::Call;
use crate::people::told::isolated;
use crate::salting::actions::typed_number;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::rows::plain_lines;
use kit::html::text::{empty, fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::salting::{Program, Target};

/// Where the page of the program is.
pub fn path(me: &Member) -> String {
    format!("/d/{}/placements", me.space())
}

/// A button of its own that says one thing about one number.
pub fn press(me: &Member, act: &str, number: u32, label: &str) -> Markup {
    Form::post(&path(me)).around(html! {
        (hidden("do", act))
        (hidden("number", &number.to_string()))
        (buttons(html! { (Button::quiet(label).small()) }))
    })
}

/// Where we aim and what is open there.
pub fn aims(call: &Call, me: &Member, program: &Program, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    section(
        &words.say("place-targets"),
        html! {
            @if program.targets().is_empty() { (empty(&words.say("salting-no-target"), html! {})) }
            @for target in program.targets() { (one_aim(call, me, program, target)) }
            @if !program.targets().is_empty() {
                (fold(&words.say("salting-put-opening"), call.field("do") == "opening", opening(call, me, program, refusals)))
            }
            (fold(&words.say("salting-aim"), call.field("do") == "aim" || program.targets().is_empty(), aim(call, me, refusals)))
        },
    )
}

fn one_aim(call: &Call, me: &Member, program: &Program, target: &Target) -> Markup {
    let words = call.words();
    let open = program.open(call.today);
    let openings: Vec<Markup> = open
        .iter()
        .filter(|opening| opening.target == target.number)
        .map(|opening| {
            let until =
                opening.until.map(|day| say!(words, "salting-until-day", day = call.said_day(day)));
            html! {
                span.line-words {
                    span { bdi { (opening.job.reveal()) } }
                    @if let Some(until) = until { small { (until) } }
                }
                (press(me, "close", opening.number, &words.say("salting-close")))
            }
        })
        .collect();
    let place = isolated(target.place.reveal());
    html! {
        h3 { bdi { (target.name.reveal()) } }
        @if !place.is_empty() { (note(&place)) }
        @if !target.why.is_empty() { (para(target.why.reveal())) }
        @if openings.is_empty() { (note(&words.say("salting-no-opening"))) } @else { (plain_lines(&openings)) }
        (fold(&words.say("salting-leave"), false, html! {
            (para(&words.say("salting-leave-under")))
            (press(me, "leave", target.number, &words.say("salting-leave-go")))
        }))
    }
}

fn aim(call: &Call, me: &Member, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    html! {
        (Form::post(&path(me)).around(html! {
            (hidden("do", "aim"))
            (Field::new("target", &words.say("salting-target")).help(&words.say("salting-target-help"))
                .value(call.field("target")).error(wrong("target").as_deref()).max(Program::NAME_CHARS_MAX as u32).required().text())
            (Field::new("place", &words.say("salting-place")).value(call.field("place"))
                .error(wrong("place").as_deref()).max(Program::NAME_CHARS_MAX as u32).text())
            (Field::new("why", &words.say("salting-why")).help(&words.say("salting-why-help")).value(call.field("why"))
                .error(wrong("why").as_deref()).max(Program::WHY_CHARS_MAX as u32).lines(2))
            (buttons(html! { (Button::plain(&words.say("salting-aim-go"))) }))
        }))
    }
}

fn opening(call: &Call, me: &Member, program: &Program, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| call.error_at(refusals, field);
    let chosen = typed_number(call, "at").map(|number| number.to_string()).unwrap_or_default();
    let targets: Vec<(String, String)> = program
        .targets()
        .iter()
        .map(|target| (target.number.to_string(), isolated(target.name.reveal()).into_owned()))
        .collect();
    let targets: Vec<Choice<'_>> =
        targets.iter().map(|(number, name)| Choice::new(number, name)).collect();
    html! {
        (Form::post(&path(me)).around(html! {
            (hidden("do", "opening"))
            (Field::new("at", &words.say("salting-at")).value(&chosen).error(wrong("at").as_deref())
                .select(Some(&words.say("salting-at-none")), &targets))
            (Field::new("job", &words.say("salting-job")).value(call.field("job")).error(wrong("job").as_deref())
                .max(Program::NAME_CHARS_MAX as u32).required().text())
            (Field::new("until", &words.say("salting-until")).help(&words.say("salting-until-help"))
                .value(call.field("until")).error(wrong("until").as_deref()).date())
            (buttons(html! { (Button::plain(&words.say("salting-put-opening-go"))) }))
        }))
    }
}
