//! Two employers beside one another: their curves on one scale, and what speaks for each.

use super::curves::{Named, picture};
use super::{of_hundred, unknown, why};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::space::kept::Held;
use crate::standing::Member;
use crate::targets::records::{Line, Looked};
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::in_line;
use kit::html::text::{heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::targets::{Curve, Score, beside};

/// The share by which the two are told apart, in percent.
const SHARE: u8 = 50;

/// The page; without two that are chosen, the form that chooses them.
pub fn page(call: &Call, me: &Member, lines: &[(Line, Score)], two: &[Held<Looked>]) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/targets", me.space());
    let curves = |of: fn(&Looked) -> Curve| -> Vec<Named<'_>> {
        two.iter()
            .map(|held| Named { name: &held.value.target.name, curve: of(&held.value) })
            .collect()
    };
    let workers = curves(|looked| looked.target.workforce());
    let output = curves(|looked| looked.target.output());
    let content = html! {
        (heading_with(Some((&base, &words.say("targets-title"))), &words.say("targets-beside"),
            Some(&words.say("targets-beside-under")), html! {}))
        (choose(call, &base, lines, two))
        @if two.len() == 2 {
            (section(&words.say("target-dispersion"), html! {
                @if let Some(first) = first(call, &workers) { (para(&first)) }
                (picture(call, "workers", &workers))
                @if output.iter().any(|one| one.curve.sites() > 0) { (picture(call, "output", &output)) }
            }))
            @for held in two { (speaks(call, &base, lines, held)) }
        }
    };
    Page::new(call, me.space(), At::Today).show(content)
}

/// Which of the two takes fewer sites for half of its workforce.
fn first(call: &Call, two: &[Named<'_>]) -> Option<String> {
    let curves: Vec<Curve> = two.iter().map(|one| one.curve.clone()).collect();
    let told = beside(&curves, SHARE);
    let ((one, Some(fewer)), (other, Some(more))) = (told.first()?, told.get(1)?) else {
        return None;
    };
    let words = call.words();
    if fewer.sites == more.sites {
        return Some(say!(words, "targets-beside-alike", sites = fewer.sites));
    }
    Some(say!(
        words,
        "targets-beside-first",
        one = two.get(*one)?.name,
        sites = fewer.sites,
        other = two.get(*other)?.name,
        more = more.sites
    ))
}

fn choose(call: &Call, base: &str, lines: &[(Line, Score)], two: &[Held<Looked>]) -> Markup {
    let words = call.words();
    let mut names: Vec<(String, &str)> =
        lines.iter().map(|(line, _)| (line.id.to_string(), line.name.as_str())).collect();
    names.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
    let field = |name: &str, label: &str, at: usize| {
        let chosen = two.get(at).map(|held| held.id.to_string());
        let choices: Vec<Choice<'_>> = names
            .iter()
            .map(|(id, name)| Choice::new(id, name).chosen(chosen.as_ref() == Some(id)))
            .collect();
        Field::new(name, label).select(Some(&words.say("targets-choose")), &choices)
    };
    html! {
        form.form method="get" action={ (base) "/beside" } {
            (in_line(html! {
                (field("one", &words.say("targets-beside-one"), 0))
                (field("other", &words.say("targets-beside-other"), 1))
            }))
            (buttons(html! { (Button::plain(&words.say("target-beside-go"))) }))
        }
    }
}

/// What speaks for one of them.
fn speaks(call: &Call, base: &str, lines: &[(Line, Score)], held: &Held<Looked>) -> Markup {
    let words = call.words();
    let score = lines.iter().find(|(line, _)| line.id == held.id).map(|(_, score)| score);
    html! { @if let Some(score) = score {
        section.section {
            h2 { a href={ (base) "/" (held.id) } { bdi { (held.value.target.name) } } }
            (para(&say!(words, "target-score", score = of_hundred(score.permille))))
            ul.dots { @for reason in &score.reasons { li { (why(call, &reason.because)) } } }
            @if !score.unknown.is_empty() { (note(&unknown(call, score))) }
        }
    } }
}
