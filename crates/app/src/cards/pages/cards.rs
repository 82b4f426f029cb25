//! The page of the cards: how many count, what has to be looked at, every card.

use crate::call::Call;
use crate::cards::actions::{A_PAGE, Looking, STATES, state_word};
use crate::cards::records::Gathering;
use crate::cards::shown::Shown;
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::{Member, Participant};
use crate::words::{day, short_day};
use kit::html::button::{Button, buttons, copy, post};
use kit::html::filter::{FilterBar, chip_link, chips, results};
use kit::html::keep;
use kit::html::rows::{Line, Pager, lines, pager};
use kit::html::text::{
    Tone, empty, figures, flash, fold, heading_with, note, notice, para, section,
};
use kit::html::{Icon, Markup, html};
use kit::say;
use organizing::CardId;
use organizing::cards::{CardStanding, Stands};
use std::collections::BTreeMap;
use vault::Id;

/// A drive that gathers no cards yet.
pub fn none(call: &Call, me: &Member) -> Markup {
    let words = call.words();
    let setup = format!("/d/{}/cards/setup", me.space());
    page_of(call, me).show(html! {
        (back_to_more(call, me))
        (empty(&words.say(if me.leads() { "cards-none-lead" } else { "cards-none" }), html! {
            @if me.leads() { (Button::act(&words.say("cards-begin")).to(&setup)) }
        }))
    })
}

fn page_of<'a>(call: &'a Call, me: &Member) -> Page<'a> {
    Page::new(call, me.space(), At::More)
}

fn back_to_more(call: &Call, me: &Member) -> Markup {
    let words = call.words();
    heading_with(
        Some((&format!("/d/{}/more", me.space()), &words.say("place-more"))),
        &words.say("cards-title"),
        Some(&words.say("cards-under")),
        html! {},
    )
}

/// What everyone may do: show the code, enter paper, write down that someone takes a card back.
pub fn outside(call: &Call, me: &Member, gathering: &Gathering) -> Markup {
    let words = call.words();
    page_of(call, me).show(html! {
        (back_to_more(call, me))
        (flash(Tone::Info, &words.say("cards-outside")))
        (link(call, gathering))
        (enter(call, me))
    })
}

/// The link and its code, to be shown on a phone.
pub fn link(call: &Call, gathering: &Gathering) -> Markup {
    let words = call.words();
    let link = call.address(&format!("/c/{}", gathering.link));
    section(
        &words.say("cards-link"),
        html! {
            @if call.on_this_machine_only() {
                (notice(Tone::Warn, &words.say("invite-loopback"),
                    para(&words.say("invite-loopback-what"))))
            }
            @if !gathering.open { (flash(Tone::Warn, &words.say("cards-link-closed"))) }
            (keep::scan(&link, &words.say("cards-scan"), &words.say("cards-scan-below")))
            (keep::verbatim("link", &link)) " "
            (copy("link", &words.say("copy-link"), &words.say("copied")))
            (buttons(html! {
                (Button::quiet(&words.say("cards-link-see")).to(&format!("/c/{}", gathering.link)))
            }))
        },
    )
}

fn enter(call: &Call, me: &Member) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/cards", me.space());
    let told = [
        "cards-paper",
        "cards-paper-under",
        "cards-back",
        "cards-back-under",
        "packs-title",
        "packs-under",
    ]
    .map(|id| words.say(id));
    lines(&[
        Line {
            href: Some(&format!("{base}/paper")),
            icon: Some(Icon::Edit),
            title: &told[0],
            under: &told[1],
            ..Line::default()
        },
        Line {
            href: Some(&format!("{base}/withdrawn")),
            icon: Some(Icon::Undo),
            title: &told[2],
            under: &told[3],
            ..Line::default()
        },
        Line {
            href: Some(&format!("/d/{}/packs", me.space())),
            icon: Some(Icon::Info),
            title: &told[4],
            under: &told[5],
            ..Line::default()
        },
    ])
}

/// The page of those who handle cards.
pub fn page(call: &Call, me: &Member, shown: &Shown, looking: &Looking) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/cards", me.space());
    let showing = &shown.showing;
    let of = say!(words, "cards-of-unit", unit = showing.unit);
    let of_cards = say!(words, "cards-of-all", count = shown.book.cards.len());
    page_of(call, me).show(html! {
        (back_to_more(call, me))
        (warnings(call, me, shown))
        (figures(&[
            (&call.number(usize::try_from(showing.counted).unwrap_or(0)), &of),
            (&call.number(shown.book.cards.len()), &of_cards),
        ]))
        (note(&say!(words, "cards-counted-on", day = day(words, call.today, call.today))))
        (buttons(html! {
            (Button::act(&words.say("cards-showing")).to(&format!("{base}/showing")))
            @if me.leads() { (Button::plain(&words.say("cards-setup")).to(&format!("{base}/setup"))) }
        }))
        (to_do(call, me, shown))
        (section(&words.say("cards-all"), html! {
            (state_chips(call, &base, shown, looking))
            (FilterBar {
                action: &base,
                name: "q",
                value: &looking.name,
                label: &words.say("cards-find"),
                button: &words.say("cards-find-go"),
                more: "",
                open: false,
                post: true,
            }.around(html! {}))
            (found(call, me, shown, looking))
        }))
        (section(&words.say("cards-ways"), enter(call, me)))
        (fold(&words.say("cards-link"), false, link(call, &shown.gathering)))
    })
}

/// What is wrong with what lies on the shelf: told first, and loudly.
pub fn warnings(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/cards", me.space());
    html! {
        @if let Err(broken) = shown.checked {
            (notice(Tone::Refuse, &say!(words, "cards-chain-broken", number = broken.number + 1),
                para(&words.say("cards-chain-broken-what"))))
        }
        @if shown.swapped {
            (notice(Tone::Refuse, &words.say("cards-form-swapped"), html! {
                (para(&words.say("cards-form-swapped-what")))
                @if me.leads() {
                    (post(&format!("{base}/link"), Button::plain(&words.say("cards-form-again"))
                        .sends("do", "again")))
                }
            }))
        }
        @if shown.shut > 0 {
            (notice(Tone::Warn, &say!(words, "cards-shut", count = shown.shut),
                para(&words.say("cards-shut-what"))))
        }
    }
}

/// What waits for a person: whose cards they are, who signs again.
fn to_do(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/cards", me.space());
    let (unmatched, told) = (shown.unmatched().count(), shown.told.len());
    let again = shown.showing.again.len();
    let texts = [
        say!(words, "cards-who", count = unmatched),
        say!(words, "cards-told", count = told),
        say!(words, "cards-again", count = again),
    ];
    let who = format!("{base}/who");
    let mut rows = Vec::new();
    for (count, title) in [(unmatched, &texts[0]), (told, &texts[1])] {
        if count > 0 {
            rows.push(Line {
                href: Some(&who),
                icon: Some(Icon::People),
                title,
                ..Line::default()
            });
        }
    }
    html! {
        @if !rows.is_empty() { (lines(&rows)) }
        @if again > 0 { (fold(&texts[2], false, sign_again(call, me, shown))) }
    }
}

/// Who signs again next: the cards that are soon too old, and those that are.
fn sign_again(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let mut newest: BTreeMap<_, &CardStanding> = BTreeMap::new();
    for kept in shown.book.cards.values().filter(|kept| kept.withdrawn.is_none()) {
        if let Some(worker) = kept.worker.filter(|worker| shown.showing.again.contains(worker)) {
            let best = newest.entry(worker).or_insert(kept);
            if kept.card.on > best.card.on {
                *best = kept;
            }
        }
    }
    let mut sorted: Vec<&CardStanding> = newest.into_values().collect();
    sorted.sort_by_key(|kept| (kept.card.on, kept.card.id));
    let told: Vec<[String; 4]> = sorted.iter().map(|kept| row(call, me, shown, kept)).collect();
    html! { (para(&words.say("cards-again-what"))) (list_of(&told)) }
}

fn list_of(told: &[[String; 4]]) -> Markup {
    let rows: Vec<Line<'_>> = told
        .iter()
        .map(|[href, title, under, end]| Line {
            href: Some(href),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

/// Address, name, what is known, day.
fn row(call: &Call, me: &Member, shown: &Shown, kept: &CardStanding) -> [String; 4] {
    let words = call.words();
    let card = &kept.card;
    let href = format!("/d/{}/cards/{}", me.space(), Id(card.id.0));
    let state = words.say(&format!("cards-state-{}", state_word(shown.stand(card.id))));
    let turf = kept.worker.and_then(|worker| shown.workers.get(&worker));
    let turf = turf.map(|(_, turf)| shown.known.tree.path_name(*turf));
    let paper = card.is_paper().then(|| words.say("cards-how-paper"));
    let under: Vec<String> = [Some(state), turf, paper].into_iter().flatten().collect();
    let on = match card.on.date().year() == call.today.date().year() {
        true => short_day(words, card.on),
        false => day(words, card.on, call.today),
    };
    [href, isolated(card.signer.reveal()).into_owned(), under.join(" · "), on]
}

fn state_chips(call: &Call, base: &str, shown: &Shown, looking: &Looking) -> Markup {
    let words = call.words();
    let count =
        |state: &str| shown.stands.values().filter(|stand| state_word(**stand) == state).count();
    chips(html! {
        (chip_link(base, &words.say("cards-state-all"), looking.state.is_empty()))
        @for state in STATES {
            @let count = count(state);
            @if count > 0 {
                // Ids cards-state-fresh and so on.
                @let label = format!("{} {}", words.say(&format!("cards-state-{state}")), call.number(count));
                (chip_link(&format!("{base}?state={state}"), &label, looking.state == state))
            }
        }
    })
}

/// The cards that are looked at: all that changes while someone types.
pub fn found(call: &Call, me: &Member, shown: &Shown, looking: &Looking) -> Markup {
    let words = call.words();
    let found: Vec<CardId> = looking.find(shown);
    let last = found.len().div_ceil(A_PAGE).max(1);
    let at = looking.page.min(last);
    let here = found.iter().skip((at - 1) * A_PAGE).take(A_PAGE);
    let told: Vec<[String; 4]> = here
        .filter_map(|id| shown.book.cards.get(id))
        .map(|kept| row(call, me, shown, kept))
        .collect();
    let address =
        |page: usize| format!("/d/{}/cards?state={}&page={page}", me.space(), looking.state);
    let (before, after) = (address(at - 1), address(at + 1));
    let (earlier, later) = (words.say("cards-page-before"), words.say("cards-page-after"));
    results(
        &say!(words, "cards-found", count = found.len()),
        html! {
            (list_of(&told))
            @if last > 1 && looking.name.is_empty() {
                (pager(Pager {
                    before: (at > 1).then_some((before.as_str(), earlier.as_str())),
                    after: (at < last).then_some((after.as_str(), later.as_str())),
                    place: &say!(words, "cards-page", at = at, last = last),
                    label: &words.say("cards-pages"),
                }))
            }
        },
    )
}

/// What a card comes to, in a sentence.
pub fn stand_told(call: &Call, stand: Stands) -> String {
    // Ids cards-told-fresh and so on.
    call.words().say(&format!("cards-told-{}", state_word(stand)))
}

/// The heading of a page below that of the cards.
pub fn heading_below(call: &Call, me: &Participant, title: &str, under: Option<&str>) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/cards", me.space());
    heading_with(Some((&base, &words.say("cards-title"))), title, under, html! {})
}
