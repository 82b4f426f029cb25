//! The ranked list, and what counts how much in it.

use super::{of_hundred, thing, unknown, why};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::standing::Member;
use crate::targets::actions::Ranked;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::filter::{chip_link, chips};
use kit::html::form::Form;
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, empty, flash, fold, heading_with, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::targets::{Score, Thing};

/// How many reasons stand under a name.
const REASONS_SHOWN: usize = 2;

/// The page; with the weights as they were typed where they are refused.
pub fn page(
    call: &Call,
    me: &Member,
    ranked: &Ranked,
    typed: Option<&[String; 5]>,
    refusals: &[Refusal],
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/targets", me.space());
    let (new, add) = (format!("{base}/new"), words.say("target-add"));
    let add = Button::act(&add).icon(Icon::Add).to(&new);
    let none = ranked.lines.is_empty() && ranked.chosen.is_none();
    let content = html! {
        (heading_with(None, &words.say("targets-title"), Some(&words.say("targets-under")), html! {}))
        @if none { (empty(&words.say("targets-none"), html! { (add) })) } @else {
            (sectors(call, &base, ranked))
            (list(call, &base, ranked))
            (buttons(html! { (add) }))
            (weights(call, &base, ranked, typed, refusals))
            @if ranked.lines.len() > 1 {
                p { a href={ (base) "/beside" } { (words.say("targets-beside")) } }
            }
        }
        (section(&words.say("targets-files"), html! {
            (note(&say!(words, "targets-files-count", count = ranked.files)))
            p { a href={ (base) "/files" } { (words.say("targets-files-go")) } }
        }))
    };
    Page::new(call, me.space(), At::Today).show(content)
}

/// The sectors that there are, to show those of one alone.
fn sectors(call: &Call, base: &str, ranked: &Ranked) -> Markup {
    let words = call.words();
    html! { @if ranked.sectors.len() > 1 {
        (chips(html! {
            (chip_link(base, &words.say("targets-every-sector"), ranked.chosen.is_none()))
            @for (code, title) in &ranked.sectors {
                (chip_link(&format!("{base}?sector={code}"), &named(call, code, title),
                    ranked.chosen.as_ref() == Some(code)))
            }
        }))
    } }
}

/// A sector as it is shown: its title, or its code where no table has it.
pub fn named(call: &Call, code: &str, title: &str) -> String {
    match title.is_empty() {
        true => say!(call.words(), "target-sector-code", code = code),
        false => title.to_owned(),
    }
}

/// Why, in one or two sentences; what is not known where nothing is.
fn under(call: &Call, score: &Score) -> String {
    let reasons = score.reasons.iter().take(REASONS_SHOWN);
    let reasons: Vec<String> = reasons.map(|reason| why(call, &reason.because)).collect();
    match reasons.is_empty() {
        true => unknown(call, score),
        false => reasons.join(" "),
    }
}

fn list(call: &Call, base: &str, ranked: &Ranked) -> Markup {
    let texts: Vec<(String, &str, String, String)> = ranked
        .lines
        .iter()
        .map(|(line, score)| {
            let (there, end) = (format!("{base}/{}", line.id), of_hundred(score.permille));
            (there, line.name.as_str(), under(call, score), end)
        })
        .collect();
    let rows: Vec<Line<'_>> = texts
        .iter()
        .map(|(href, title, under, end)| Line {
            href: Some(href),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    html! { (lines(&rows)) (note(&call.words().say("targets-of-hundred"))) }
}

/// What counts how much: seen by everyone, set by anyone of us for all of us.
fn weights(
    call: &Call,
    base: &str,
    ranked: &Ranked,
    typed: Option<&[String; 5]>,
    refusals: &[Refusal],
) -> Markup {
    let words = call.words();
    let wrong = call.error_at(refusals, "weights");
    let told: Vec<String> = Thing::ALL
        .into_iter()
        .map(|one| format!("{} {}", thing(call, one), ranked.weights.of(one)))
        .collect();
    let field = |(at, one): (usize, Thing)| {
        let value = match typed {
            Some(typed) => typed[at].clone(),
            None => ranked.weights.of(one).to_string(),
        };
        // Ids target-thing-size-help and so on.
        let help = words.say(&format!("target-thing-{}-help", one.id()));
        Field::new(one.id(), &thing(call, one)).help(&help).value(&value).number()
    };
    section(
        &words.say("targets-weights"),
        html! {
            (note(&say!(words, "targets-weights-told", what = told.join(", "))))
            (fold(&words.say("targets-weights-set"), wrong.is_some(), html! {
                @if let Some(wrong) = &wrong { (flash(Tone::Refuse, wrong)) }
                (Form::post(&format!("{base}/weights")).around(html! {
                    @for one in Thing::ALL.into_iter().enumerate() { (field(one)) }
                    (buttons(html! { (Button::plain(&words.say("targets-weights-go"))) }))
                }))
            }))
        },
    )
}
