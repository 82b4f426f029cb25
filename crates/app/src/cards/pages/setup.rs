//! The text, the link, who handles cards.

use super::cards::{heading_below, link};
use super::wrong_at;
use crate::call::Call;
use crate::cards::records::Gathering;
use crate::cards::setup::{Drawn, Typed};
use crate::layout::{At, Page};
use crate::standing::Lead;
use crate::words::day;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::rows::{Line, lines};
use kit::html::text::{Tone, flash, fold, note, para, section};
use kit::html::{Icon, Markup, html};
use kit::say;
use organizing::cards::CardText;
use organizing::{MemberId, Refusal};
use vault::{Entry, Role};

/// The page.
pub fn page(call: &Call, me: &Lead, drawn: &Drawn, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let content = html! {
        (heading_below(call, me, &words.say("cards-setup"), Some(&words.say("cards-setup-under"))))
        @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (text_form(call, me, drawn, typed, refusals))
        @if let Some(gathering) = &drawn.gathering {
            (link(call, gathering))
            (link_acts(call, me, gathering))
            (handlers(call, me, drawn, gathering, refusals))
            (jurisdiction(call, me))
        }
    };
    Page::new(call, me.space(), At::More).show(content)
}

fn text_form(call: &Call, me: &Lead, drawn: &Drawn, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let words = call.words();
    let wrong = |field: &str| wrong_at(call, refusals, field);
    let languages = ["en", "es"].map(|tag| words.say(&format!("cards-language-{tag}")));
    let versions = drawn.gathering.as_ref().map_or(&[][..], |kept| &kept.texts);
    section(
        &words.say("card-text-title"),
        html! {
            (para(&words.say("cards-text-what")))
            (Form::post(&format!("/d/{}/cards/setup", me.space())).around(html! {
                (Field::new("group", &words.say("cards-group")).help(&words.say("cards-group-help"))
                    .error(wrong("group").as_deref()).value(&typed.group).verbatim().required().text())
                (Field::new("employer", &words.say("card-employer")).help(&words.say("cards-employer-help"))
                    .error(wrong("employer").as_deref()).value(&typed.employer).verbatim().required().text())
                (Field::new("card-text", &words.say("cards-text")).help(&words.say("cards-text-help"))
                    .error(wrong("text").as_deref()).value(&typed.text)
                    .max(u32::try_from(CardText::CHARS_MAX).unwrap_or(u32::MAX)).required().lines(8))
                (Field::new("text-language", &words.say("cards-text-language")).choices_in_line(&[
                    Choice::new("en", &languages[0]).chosen(typed.language != "es"),
                    Choice::new("es", &languages[1]).chosen(typed.language == "es"),
                ]))
                (buttons(html! { (Button::act(&words.say("cards-text-keep"))) }))
            }))
            @if !versions.is_empty() {
                (fold(&say!(words, "cards-texts", count = versions.len()), false, html! {
                    @for text in versions.iter().rev() { (version(call, drawn, text)) }
                }))
            }
        },
    )
}

fn version(call: &Call, drawn: &Drawn, text: &CardText) -> Markup {
    let words = call.words();
    let by = drawn.known.member(words, text.by).into_owned();
    let since = day(words, text.since, call.today);
    let mine = drawn.known.mine(text.by);
    let title = say!(
        words,
        "cards-text-version",
        version = u32::from(text.version),
        day = since,
        by = by,
        mine = mine
    );
    html! { (note(&title)) @for line in text.text.lines() { p { (line) } } }
}

/// A new link, closing, opening.
fn link_acts(call: &Call, me: &Lead, gathering: &Gathering) -> Markup {
    let words = call.words();
    let action = format!("/d/{}/cards/link", me.space());
    let (turn, turn_what, to) = match gathering.open {
        true => ("cards-close", "cards-close-what", "close"),
        false => ("cards-open", "cards-open-what", "open"),
    };
    fold(
        &words.say("cards-link-change"),
        false,
        html! {
            (para(&words.say(turn_what)))
            (post(&action, Button::plain(&words.say(turn)).sends("do", to)))
            (para(&words.say("cards-link-new-what")))
            (post(&action, Button::grave(&words.say("cards-link-new")).sends("do", "new")))
        },
    )
}

/// Who handles cards: every lead, and those whom a lead let.
fn handlers(
    call: &Call,
    me: &Lead,
    drawn: &Drawn,
    gathering: &Gathering,
    refusals: &[Refusal],
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let handles =
        |entry: &&Entry| entry.role == Role::Lead || entry.turfs.contains(&gathering.turf);
    let name = |entry: &Entry| drawn.known.member_first(words, MemberId(entry.member.0));
    let told: Vec<(String, String, Option<String>)> = drawn
        .roster
        .entries
        .iter()
        .filter(handles)
        .map(|entry| {
            let lead = entry.role == Role::Lead;
            let under = words.say(if lead { "cards-handler-lead" } else { "cards-handler-let" });
            let href = (!lead).then(|| format!("{base}/members/{}", entry.member));
            (name(entry), under, href)
        })
        .collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|(title, under, href)| Line {
            href: href.as_deref(),
            icon: Some(Icon::Key),
            title,
            under,
            ..Line::default()
        })
        .collect();
    let others: Vec<(String, String)> = drawn
        .roster
        .entries
        .iter()
        .filter(|entry| !handles(entry) && entry.role != Role::Coach)
        .map(|entry| (entry.member.to_string(), name(entry)))
        .collect();
    let choices: Vec<Choice<'_>> = others.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let wrong = wrong_at(call, refusals, "member");
    section(
        &words.say("cards-handlers"),
        html! {
            (para(&words.say("cards-handlers-what")))
            (lines(&rows))
            @if !choices.is_empty() {
                (Form::post(&format!("{base}/cards/handlers")).around(html! {
                    (Field::new("member", &words.say("cards-handler")).error(wrong.as_deref())
                        .select(Some(&words.say("cards-handler-choose")), &choices))
                    (buttons(html! { (Button::plain(&words.say("cards-handler-go"))) }))
                }))
            }
            (note(&words.say("cards-handlers-away")))
        },
    )
}

fn jurisdiction(call: &Call, me: &Lead) -> Markup {
    let words = call.words();
    let told =
        ["packs-title", "packs-under", "cards-place", "cards-place-under"].map(|id| words.say(id));
    let base = format!("/d/{}", me.space());
    let (packs, settings): (String, String) = (format!("{base}/packs"), format!("{base}/settings"));
    lines(&[
        Line {
            href: Some(&settings),
            icon: Some(Icon::Edit),
            title: &told[2],
            under: &told[3],
            ..Line::default()
        },
        Line {
            href: Some(&packs),
            icon: Some(Icon::Info),
            title: &told[0],
            under: &told[1],
            ..Line::default()
        },
    ])
}
