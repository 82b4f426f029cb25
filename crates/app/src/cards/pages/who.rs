//! Whose cards they are, ten at a time; and whose card a withdrawal is about.

use super::cards::{heading_below, warnings};
use crate::call::Call;
use crate::cards::matching::Suggested;
use crate::cards::records::Told;
use crate::cards::shown::Shown;
use crate::layout::{At, Page};
use crate::people::pages::duplicates::why;
use crate::people::told::isolated;
use crate::standing::Member;
use crate::words::day;
use kit::html::button::{Button, buttons};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::{Line, presses};
use kit::html::text::{Tone, empty, flash, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::cards::Card;
use organizing::list::name::fold;
use organizing::{CardId, Refusal};
use std::collections::BTreeMap;
use vault::Id;

/// The most cards offered for a withdrawal.
const OFFERED_MAX: usize = 6;

/// The page.
pub fn page(
    call: &Call,
    me: &Member,
    shown: &Shown,
    cards: &[&Card],
    suggested: &BTreeMap<CardId, Vec<Suggested>>,
    refusal: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/cards", me.space());
    let waiting = shown.unmatched().count();
    let none = Vec::new();
    let content = html! {
        (heading_below(call, me, &words.say("cards-whose"), Some(&words.say("cards-who-under"))))
        (warnings(call, me, shown))
        @if let Some(refusal) = refusal { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        @if !shown.told.is_empty() {
            (section(&words.say("cards-told-title"), html! {
                @for told in &shown.told { (withdrawal(call, me, shown, told)) }
            }))
        }
        @if cards.is_empty() {
            @if shown.told.is_empty() { (empty(&words.say("cards-who-done"), html! {})) }
        } @else {
            (Form::post(&format!("{base}/who")).around(html! {
                @for card in cards {
                    (one(call, me, shown, card, suggested.get(&card.id).unwrap_or(&none)))
                }
                (buttons(html! { (Button::act(&words.say("cards-who-go"))) }))
            }))
            @if waiting > cards.len() {
                (note(&say!(words, "cards-who-more", count = waiting - cards.len())))
            }
        }
    };
    Page::new(call, me.space(), At::More).show(content)
}

fn one(call: &Call, me: &Member, shown: &Shown, card: &Card, suggested: &[Suggested]) -> Markup {
    let words = call.words();
    let id = Id(card.id.0);
    let told: Vec<(String, String, String)> = suggested
        .iter()
        .map(|one| {
            let known = shown.book.cards.values().any(|kept| kept.worker == Some(one.worker));
            let turf = shown.known.tree.path_name(one.turf);
            let because: Vec<String> =
                one.reasons.iter().map(|reason| why(call, *reason)).collect();
            let mut under = format!("{turf} · {}", because.join(", "));
            if known {
                under = format!("{under} · {}", words.say("cards-who-has-one"));
            }
            (Id(one.worker.0).to_string(), isolated(one.name.reveal()).into_owned(), under)
        })
        .collect();
    let (nobody, not_now) = (words.say("cards-nobody"), words.say("cards-not-now"));
    // One who is hardly anyone else stands chosen; a person still presses.
    let sure = suggested.first().is_some_and(|one| one.certain)
        && suggested.get(1).is_none_or(|next| !next.certain);
    let mut choices: Vec<Choice<'_>> = told
        .iter()
        .enumerate()
        .map(|(at, (id, name, under))| Choice::new(id, name).help(under).chosen(sure && at == 0))
        .collect();
    choices.push(Choice::new("none", &nobody));
    choices.push(Choice::new("", &not_now).chosen(!sure));
    let name = format!("card-{id}");
    let on = day(words, card.on, call.today);
    let help = [on.as_str(), card.phone.reveal(), card.contact.reveal()];
    let help: Vec<&str> = help.into_iter().filter(|part| !part.is_empty()).collect();
    html! {
        (Field::new(&name, card.signer.reveal()).help(&help.join(" · ")).choices(&choices))
        p { a href={ "/d/" (me.space()) "/cards/" (id) } { (words.say("cards-who-search-link")) } }
    }
}

/// A withdrawal of which nobody knows whose card it is about.
fn withdrawal(call: &Call, me: &Member, shown: &Shown, told: &Told) -> Markup {
    let words = call.words();
    let name = fold(told.name.reveal());
    let word = |text: &str| name.split(' ').any(|word| word.len() > 2 && text.contains(word));
    let standing = shown.book.cards.values().filter(|kept| kept.withdrawn.is_none());
    let like = standing.filter(|kept| word(&fold(kept.card.signer.reveal())));
    let found: Vec<(String, String, String)> = like
        .take(OFFERED_MAX)
        .map(|kept| {
            let on = day(words, kept.card.on, call.today);
            let value = format!("{}-{}", told.id, Id(kept.card.id.0));
            (value, kept.card.signer.reveal().to_owned(), on)
        })
        .collect();
    let (none, no_card) = (words.say("cards-told-none"), format!("{}-none", told.id));
    let mut rows: Vec<(&str, Line<'_>)> = found
        .iter()
        .map(|(id, title, under)| (id.as_str(), Line { title, under, ..Line::default() }))
        .collect();
    rows.push((&no_card, Line { title: &none, ..Line::default() }));
    let by = shown.known.member(words, told.by).into_owned();
    let told_line = say!(
        words,
        "cards-told-by",
        name = told.name.reveal(),
        by = by,
        mine = shown.known.mine(told.by),
        day = day(words, told.on, call.today)
    );
    let action = format!("/d/{}/cards/settle", me.space());
    html! { (para(&told_line)) (presses(&action, "told", &rows)) }
}
