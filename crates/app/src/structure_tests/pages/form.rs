//! Drawing a test up.

use super::{error_above, kind, source};
use crate::call::Call;
use crate::layout::{At, Page};
use crate::people::told::Known;
use crate::standing::Lead;
use crate::structure_tests::typed::{NOBODY, OWN, Typed, owner_field, rung_word};
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::{Form, hidden, in_line};
use kit::html::rows::{Line, lines};
use kit::html::text::{fold, heading_with, note, para};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::structure_tests::{Kind, Rung};
use organizing::turf::Turf;
use vault::Id;

/// The kinds, the easiest first.
pub fn kinds(call: &Call, me: &Lead) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/tests", me.space());
    let told: Vec<(String, String, String)> = Rung::ALL
        .into_iter()
        .map(|rung| {
            let usual = Kind::Rung(rung).usual();
            let (target, mark) =
                (u32::from(usual.target.percent()), u32::from(usual.mark.percent()));
            let under = say!(words, "test-usual", target = target, mark = mark);
            let href = format!("{base}/new?kind={}", rung_word(rung));
            (href, kind(words, &Kind::Rung(rung)), under)
        })
        .chain([(format!("{base}/new?kind={OWN}"), words.say("tests-own"), String::new())])
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(href, title, under)| Line { href: Some(href), title, under, ..Line::default() })
        .collect();
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&base, &words.say("tests-title"))), &words.say("test-new"),
            Some(&words.say("test-new-kind")), html! {}))
        (lines(&rows))
    })
}

const FIELDS: [&str; 8] =
    ["question", "name", "after", "target", "mark", "opens", "closes", "owners"];

/// The form, for a new test or one that has not opened.
pub fn page(
    call: &Call,
    me: &Lead,
    known: &Known,
    test: Option<Id>,
    typed: &Typed,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/tests", me.space());
    let action = match test {
        Some(test) => format!("{base}/{test}/edit"),
        None => format!("{base}/new"),
    };
    let title = match typed.kind() {
        Some(Kind::Rung(rung)) => kind(words, &Kind::Rung(rung)),
        _ => words.say("tests-own"),
    };
    let wrong = |field: &str| call.error_at(refusal, field);
    let usual = typed.usual().map(|usual| {
        let (target, mark) = (u32::from(usual.target.percent()), u32::from(usual.mark.percent()));
        format!(
            "{} {}",
            say!(words, "test-usual", target = target, mark = mark),
            source(words, usual.from)
        )
    });
    Page::new(call, me.space(), At::More).show(html! {
        (heading_with(Some((&base, &words.say("tests-title"))), &title,
            Some(&words.say("test-draw-under")), html! {}))
        (error_above(call, refusal, &FIELDS))
        (Form::post(&action).around(html! {
            (hidden("rung", &typed.kind))
            (hidden("revision", &typed.revision.to_string()))
            @if typed.kind == OWN { (own(call, typed, refusal)) }
            (Field::new("question", &words.say("test-question")).help(&words.say("test-question-help"))
                .error(wrong("question").as_deref()).value(&typed.question).required().lines(2))
            (in_line(html! {
                (Field::new("target", &words.say("test-target")).help(&words.say("test-target-help"))
                    .error(wrong("target").as_deref()).value(&typed.target).number())
                (Field::new("mark", &words.say("test-mark")).help(&words.say("test-mark-help"))
                    .error(wrong("mark").as_deref()).value(&typed.mark).number())
            }))
            @if let Some(usual) = usual { (note(&usual)) }
            (in_line(html! {
                (Field::new("opens", &words.say("test-opens")).error(wrong("opens").as_deref())
                    .value(&typed.opens).required().date())
                (Field::new("closes", &words.say("test-closes")).error(wrong("closes").as_deref())
                    .value(&typed.closes).required().date())
            }))
            (owners(call, known, typed, refusal))
            (buttons(html! { (Button::act(&words.say("test-draw-go"))) }))
        }))
        @if let Some(test) = test {
            (post(&format!("{base}/{test}/drop"), Button::quiet(&words.say("test-drop"))))
        }
    })
}

/// What only a kind of one's own asks for.
fn own(call: &Call, typed: &Typed, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let rungs: Vec<(&str, String)> =
        Rung::ALL.iter().map(|rung| (rung_word(*rung), kind(words, &Kind::Rung(*rung)))).collect();
    let choices: Vec<Choice<'_>> = rungs
        .iter()
        .map(|(word, name)| Choice::new(word, name).chosen(*word == typed.after))
        .collect();
    html! {
        (Field::new("name", &words.say("test-name")).error(call.error_at(refusal, "name").as_deref())
            .value(&typed.name).required().text())
        (Field::new("after", &words.say("test-after")).help(&words.say("test-after-help"))
            .select(Some(&words.say("test-after-none")), &choices))
    }
}

/// Who answers for which turf: whoever answers for it anyway, unless somebody else is chosen.
fn owners(call: &Call, known: &Known, typed: &Typed, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let mut members: Vec<(String, String)> = known
        .members
        .iter()
        .map(|(member, name)| (Id(member.0).to_string(), name.reveal().to_owned()))
        .collect();
    members.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
    let turfs: Vec<&Turf> = known.tree.in_order().map(|(turf, _)| turf).collect();
    let alone = turfs.iter().filter(|turf| turf.owners.is_empty()).count();
    let wrong = call.error_at(refusal, "owners");
    let told = say!(words, "test-owners", turfs = turfs.len(), alone = alone);
    let open = wrong.is_some() || !typed.owners.is_empty();
    html! {
        (fold(&told, open, html! {
            (para(&words.say("test-owners-what")))
            @if let Some(wrong) = &wrong { p.error { (wrong) } }
            @for turf in turfs {
                @let field = owner_field(turf.id);
                @let names = turf.owners.iter().map(|owner| known.member(words, *owner).into_owned())
                    .collect::<Vec<_>>().join(", ");
                @let usual = match names.is_empty() {
                    true => words.say("test-owner-as-whole"),
                    false => names,
                };
                @let set = typed.owners.get(&turf.id).map_or("", String::as_str);
                @let nobody = words.say("test-owner-nobody");
                @let choices: Vec<Choice<'_>> = [Choice::new(NOBODY, &nobody)].into_iter()
                    .chain(members.iter().map(|(id, name)| Choice::new(id, name)))
                    .map(|choice| choice.chosen(choice.value == set)).collect();
                (Field::new(&field, &known.tree.path_name(turf.id)).select(Some(&usual), &choices))
            }
        }))
    }
}
