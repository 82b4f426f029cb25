//! The page of the program.

use super::aims::{aims, path, press};
use super::besides::{rights, training, turning};
use super::{member_field, member_said, opening_field, refused, stage_said};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::salting::actions::Shown;
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{figures, fold, heading, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::{MemberId, Refusal};

/// The page of the program.
pub fn program(call: &Call, me: &Member, shown: &Shown, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    Page::new(call, me.space(), At::Today).show(html! {
        (heading(&words.say("place-placements"), Some(&words.say("salting-under"))))
        (refused(call, refusals))
        (mine(call, me, shown, refusals))
        (aims(call, me, &shown.program, refusals))
        (mentors(call, me, shown))
        (placements(call, me, shown))
        (training(call))
        (rights(call))
        (turning(call, &shown.drives))
    })
}

/// My own placements, and the form that begins another.
fn mine(call: &Call, me: &Member, shown: &Shown, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let own = MemberId(me.member().0);
    let told: Vec<(String, String, String)> = shown
        .mine
        .iter()
        .map(|(id, placement)| {
            // Ids salting-part-salt, salting-part-mentor.
            let part = if placement.salt() == own { "salt" } else { "mentor" };
            let part = words.say(&format!("salting-part-{part}"));
            let stage = stage_said(words, placement.stage());
            (
                format!("{}/{id}", path(me)),
                format!("{part} · {stage}"),
                placement.code().written().to_owned(),
            )
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, under, code)| Line {
            href: Some(href),
            icon: Some(Icon::Key),
            title: code,
            under,
            ..Line::default()
        })
        .collect();
    let typed = call.field("do") == "begin";
    section(
        &words.say("salting-mine"),
        html! {
            @if rows.is_empty() { (para(&words.say("salting-mine-none"))) } @else { (lines(&rows)) }
            (fold(&words.say("salting-begin"), typed, begin(call, me, shown, refusals)))
        },
    )
}

fn begin(call: &Call, me: &Member, shown: &Shown, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let chosen = if call.field("part") == "mentor" { "mentor" } else { "salt" };
    let parts = ["salt", "mentor"].map(|part| (part, words.say(&format!("salting-part-{part}"))));
    let parts =
        parts.each_ref().map(|(part, said)| Choice::new(part, said).chosen(*part == chosen));
    html! {
        (note(&words.say("salting-sealed")))
        (Form::post(&path(me)).around(html! {
            (hidden("do", "begin"))
            (Field::new("part", &words.say("salting-part")).choices(&parts))
            (member_field(call, (&shown.names, &shown.program), me.member(), &words.say("salting-with"), refusals))
            (opening_field(call, &shown.program, None))
            (buttons(html! { (Button::act(&words.say("salting-begin-go"))) }))
        }))
    }
}

/// Who mentors.
fn mentors(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let own = MemberId(me.member().0);
    let i_mentor = shown.program.mentors().contains(&own);
    let mut names: Vec<String> = shown
        .program
        .mentors()
        .iter()
        .filter(|mentor| shown.names.contains_key(mentor))
        .map(|mentor| member_said(words, &shown.names, *mentor))
        .collect();
    names.sort_by_cached_key(|name| organizing::list::name::fold(name));
    let rows: Vec<Line<'_>> = names.iter().map(|title| Line { title, ..Line::default() }).collect();
    let (act, label) = match i_mentor {
        true => ("mentor-not", words.say("salting-mentor-not")),
        false => ("mentor", words.say("salting-mentor-me")),
    };
    section(
        &words.say("salting-mentors"),
        html! {
            (para(&words.say("salting-mentors-under")))
            @if !rows.is_empty() { (lines(&rows)) }
            (press(me, act, 0, &label))
        },
    )
}

/// What is told of placements: counts from five up to everyone, code names to leads.
fn placements(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let counts: Vec<(String, String)> = shown
        .told
        .counts
        .iter()
        .map(|(stage, count)| (call.number(*count as usize), stage_said(words, *stage)))
        .collect();
    let counts: Vec<(&str, &str)> =
        counts.iter().map(|(n, of)| (n.as_str(), of.as_str())).collect();
    let names: Vec<(&str, String)> = shown
        .told
        .names
        .iter()
        .map(|(code, stage, on)| {
            let stage = stage.map(|stage| stage_said(words, stage));
            let stage = stage.unwrap_or_else(|| words.say("salting-stage-untold"));
            let goes = say!(words, "salting-goes", stage = stage, day = call.said_day(*on));
            (code.written(), goes)
        })
        .collect();
    let names: Vec<Line<'_>> =
        names.iter().map(|(title, under)| Line { title, under, ..Line::default() }).collect();
    section(
        &words.say("salting-told"),
        html! {
            @if counts.is_empty() { (para(&words.say("salting-told-none"))) } @else {
                (figures(&counts))
                (note(&say!(words, "salting-told-at-least", count = shown.told.at_least)))
            }
            @if me.leads() && !names.is_empty() {
                (fold(&words.say("salting-names"), false, html! {
                    (para(&words.say("salting-names-under"))) (lines(&names))
                }))
            }
        },
    )
}
