//! One card: the six items, how it stands, whose it is.

use super::cards::{heading_below, stand_told, warnings};
use super::wrong_at;
use crate::call::Call;
use crate::cards::actions::Typed;
use crate::cards::matching::Suggested;
use crate::cards::shown::Shown;
use crate::cards::strokes;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Member;
use crate::words::day;
use kit::html::button::{Button, buttons};
use kit::html::field::Field;
use kit::html::form::Form;
use kit::html::rows::{Line, presses};
use kit::html::text::{Tone, facts, flash, fold, note, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Personal;
use organizing::cards::{CardStanding, How};
use vault::Id;

/// The page.
pub fn page(
    call: &Call,
    me: &Member,
    shown: &Shown,
    kept: &CardStanding,
    suggested: &[Suggested],
    typed: &Typed,
) -> Markup {
    let words = call.words();
    let card = &kept.card;
    let stand = shown.stand(card.id);
    let content = html! {
        (heading_below(call, me, &isolated(card.signer.reveal()), Some(&stand_told(call, stand))))
        (warnings(call, me, shown))
        @for refusal in typed.refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refusal.sentence)))
        }
        (items(call, shown, kept))
        (fold(&say!(words, "card-text-version", version = u32::from(card.text_version)), false,
            html! { @for line in card.text.lines() { p { (line) } } }))
        @if kept.withdrawn.is_none() {
            (whose(call, me, shown, kept, suggested, typed))
            (take_back(call, me, kept, typed))
        } @else if let Some(wrong) = typed.refusals.first() {
            (flash(Tone::Refuse, &words.say(wrong.sentence)))
        }
    };
    Page::new(call, me.space(), At::More).show(content)
}

fn items(call: &Call, shown: &Shown, kept: &CardStanding) -> Markup {
    let words = call.words();
    let card = &kept.card;
    let fact = |text: &Personal| html! { @if text.is_empty() { "–" } @else { (text.reveal()) } };
    let on = day(words, card.on, call.today);
    let how = match &card.how {
        How::Typed(minute) | How::Drawn(minute, _) => {
            let time = format!("{:02}:{:02}", minute / 60, minute % 60);
            say!(words, "card-signed-when", day = on, time = time)
        }
        How::Paper(_) => on,
    };
    let signature = match &card.how {
        How::Typed(_) => html! { (words.say("card-signature-typed")) },
        How::Drawn(_, drawn) => html! {
            svg viewBox={ "0 0 " (strokes::WIDE) " " (strokes::HIGH) } role="img"
                aria-label=(words.say("card-signature-drawn")) fill="none" stroke="currentColor"
                stroke-width="4" { path d=(strokes::path(drawn)) {} }
        },
        How::Paper(by) => {
            let name = shown.known.member(words, *by).into_owned();
            html! { (say!(words, "card-signature-paper", name = name, mine = shown.known.mine(*by))) }
        }
    };
    let confirmed = match kept.confirmed {
        Some((on, true)) => say!(words, "card-confirmed-on", day = day(words, on, call.today)),
        _ if card.is_paper() => words.say("card-confirmed-paper"),
        _ => words.say("card-confirmed-not"),
    };
    let withdrawn = kept.withdrawn.map(|on| day(words, on, call.today));
    html! {
        (facts(&[
            (&words.say("card-signer"), fact(&card.signer)),
            (&words.say("cards-column-contact"), fact(&card.contact)),
            (&words.say("card-phone"), fact(&card.phone)),
            (&words.say("card-employer"), fact(&card.employer)),
            (&words.say("card-signed-on"), html! { (how) }),
            (&words.say("card-signature"), signature),
            (&words.say("card-confirmed"), html! { (confirmed) }),
        ]))
        @if let Some(on) = withdrawn { (note(&say!(words, "card-withdrawn-on", day = on))) }
    }
}

/// Whose it is: who it may be, a search, nobody's.
fn whose(
    call: &Call,
    me: &Member,
    shown: &Shown,
    kept: &CardStanding,
    suggested: &[Suggested],
    typed: &Typed,
) -> Markup {
    let words = call.words();
    let here = format!("/d/{}/cards/{}", me.space(), Id(kept.card.id.0));
    let wrong = wrong_at(call, &typed.refusals, "worker");
    let known = kept.worker.and_then(|worker| Some((worker, shown.workers.get(&worker)?)));
    let told: Vec<(String, String, String)> = suggested
        .iter()
        .map(|one| {
            let id = Id(one.worker.0).to_string();
            let turf = shown.known.tree.path_name(one.turf);
            (id, isolated(one.name.reveal()).into_owned(), turf)
        })
        .collect();
    let nobody = words.say("cards-nobody");
    let mut rows: Vec<(&str, Line<'_>)> = told
        .iter()
        .map(|(id, title, under)| (id.as_str(), Line { title, under, ..Line::default() }))
        .collect();
    rows.push(("none", Line { title: &nobody, ..Line::default() }));
    let search = html! {
        (Form::post(&here).around(html! {
            (Field::new("q", &words.say("cards-who-search")).value(&typed.name)
                .error(wrong.as_deref()).verbatim().search())
            (buttons(html! { (Button::plain(&words.say("cards-find-go")).small()) }))
        }))
        @if !typed.name.is_empty() && suggested.is_empty() { (note(&words.say("cards-who-nobody-found"))) }
        (presses(&format!("{here}/match"), "worker", &rows))
    };
    section(
        &words.say("cards-whose"),
        html! {
            @match (known, kept.worker) {
                (Some((worker, (name, turf))), _) => {
                    p {
                        a href=(worker_path(me.space(), Id(worker.0))) { bdi { (name.reveal()) } }
                        " · " (shown.known.tree.path_name(*turf))
                    }
                }
                (None, Some(_)) => (para(&words.say("cards-whose-elsewhere"))),
                (None, None) if shown.nobody.contains(&kept.card.id) => (para(&words.say("cards-whose-nobody"))),
                (None, None) => (para(&words.say("cards-whose-not-said"))),
            }
            @if kept.worker.is_some() {
                (fold(&words.say("cards-whose-other"), wrong.is_some() || !typed.name.is_empty(), search))
            } @else { (search) }
        },
    )
}

fn take_back(call: &Call, me: &Member, kept: &CardStanding, typed: &Typed) -> Markup {
    let words = call.words();
    let action = format!("/d/{}/cards/{}/withdraw", me.space(), Id(kept.card.id.0));
    let wrong = wrong_at(call, &typed.refusals, "on");
    fold(
        &words.say("card-take-back"),
        wrong.is_some(),
        Form::post(&action).around(html! {
            (para(&words.say("card-take-back-what")))
            (Field::new("on", &words.say("card-take-back-on")).error(wrong.as_deref())
                .value(&typed.on).required().date())
            (buttons(html! { (Button::grave(&words.say("card-take-back-go"))) }))
        }),
    )
}
