//! The showing of interest: counts, thresholds, the declaration, taking it away.

use super::cards::{heading_below, warnings};
use crate::call::Call;
use crate::cards::export::Stage;
use crate::cards::showing::declaration;
use crate::cards::shown::Shown;
use crate::layout::{At, Page};
use crate::packs::pages::{age, said, source, value};
use crate::standing::Member;
use crate::words::day;
use kit::html::button::{Button, buttons, copy, post, print};
use kit::html::field::{Choice, Field};
use kit::html::form::Form;
use kit::html::keep;
use kit::html::rows::{plain_lines, table};
use kit::html::text::{Tone, figures, flash, heading, note, notice, para, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::Refusal;
use organizing::cards::{Against, Declaration, Link, Missing, Statement};
use organizing::packs::Pack;
use vault::audit;

/// The page.
pub fn page(call: &Call, me: &Member, shown: &Shown, refusal: Option<Refusal>) -> Markup {
    let words = call.words();
    let today = day(words, call.today, call.today);
    let under = say!(words, "cards-counted-on", day = today);
    let drafted = declaration(shown, call.today);
    let content = html! {
        (heading_below(call, me, &words.say("cards-showing"), Some(&under)))
        @if let Some(refusal) = refusal { (flash(Tone::Refuse, &words.say(refusal.sentence))) }
        (warnings(call, me, shown))
        @if let Some(pack) = &shown.pack { @if pack.is_old(call.today) { (age(call, pack)) } }
        (counts(call, shown))
        @match (&shown.pack, &drafted) {
            (Some(pack), Some(drafted)) => {
                (thresholds(call, shown, pack))
                (in_the_way(call, shown, drafted))
                (section(&words.say("cards-declaration"), html! {
                    (para(&words.say("cards-declaration-what")))
                    (keep::sheet(declared(call, shown, drafted)))
                    (buttons(html! {
                        (copy("declaration", &words.say("cards-declaration-copy"), &words.say("copied")))
                        (print(&words.say("card-print")))
                    }))
                }))
            }
            _ => { (notice(Tone::Warn, &words.say("cards-no-place"), html! {
                p { a href={ "/d/" (me.space()) "/packs" } { (words.say("packs-title")) } }
            })) }
        }
        (export(call, me, shown))
    };
    Page::new(call, me.space(), At::More).show(content)
}

/// How many of the unit, and what every other card comes to.
fn counts(call: &Call, shown: &Shown) -> Markup {
    let words = call.words();
    let showing = &shown.showing;
    let of = say!(words, "cards-of-unit", unit = showing.unit);
    let percent = format!(
        "{}%",
        (u64::from(showing.counted) * 100).checked_div(u64::from(showing.unit)).unwrap_or(0)
    );
    let rows: Vec<Vec<Markup>> = [
        ("cards-count-confirmed", showing.confirmed),
        ("cards-count-unconfirmed", showing.unconfirmed),
        ("cards-count-paper", showing.paper),
        ("cards-count-aging", showing.aging),
        ("cards-count-stale", showing.stale),
        ("cards-count-withdrawn", showing.withdrawn),
        ("cards-count-unlisted", showing.unlisted),
        ("cards-count-outside", showing.outside),
        ("cards-count-second", showing.second),
    ]
    .into_iter()
    .map(|(id, count)| {
        let count = call.number(usize::try_from(count).unwrap_or(0));
        vec![html! { (words.say(id)) }, html! { (count) }]
    })
    .collect();
    let heads = ["cards-count-what", "cards-count"].map(|id| words.say(id));
    html! {
        (figures(&[
            (&call.number(usize::try_from(showing.counted).unwrap_or(0)), &of),
            (&percent, &words.say("cards-share")),
        ]))
        (table(&words.say("cards-counts"), &[&heads[0], &heads[1]], &rows))
    }
}

/// Each threshold of the pack, met or not, with its source.
fn thresholds(call: &Call, shown: &Shown, pack: &Pack) -> Markup {
    let words = call.words();
    let against = shown.showing.against(pack);
    let line = |against: &Against<'_>| {
        let figure = against.figure;
        let stands = match against.met {
            true => say!(
                words,
                "cards-threshold-met",
                needed = against.needed,
                count = against.share.count
            ),
            false => say!(
                words,
                "cards-threshold-missing",
                needed = against.needed,
                count = against.share.count,
                missing = against.needed.saturating_sub(against.share.count)
            ),
        };
        html! {
            span.line-words {
                span { (said(call, &figure.says)) }
                @if let Some(value) = value(words, figure.value) { small { strong { (value) } } }
                small { (stands) }
                (source(call, &figure.source, figure.checked, figure.ask_a_lawyer, figure.unsettled))
            }
        }
    };
    section(
        &say!(words, "cards-thresholds", place = said(call, &pack.name)),
        html! {
            @if against.is_empty() { (para(&words.say("cards-thresholds-none"))) }
            @else { (plain_lines(&against.iter().map(line).collect::<Vec<_>>())) }
            @if !pack.is_old(call.today) { (age(call, pack)) }
        },
    )
}

/// What stands in the way of saying more.
fn in_the_way(call: &Call, shown: &Shown, drafted: &Declaration) -> Markup {
    let words = call.words();
    let mut told: Vec<String> = drafted.missing.iter().map(|m| missing(call, *m)).collect();
    if !shown.told.is_empty() {
        told.push(say!(words, "cards-missing-told", count = shown.told.len()));
    }
    section(
        &words.say("cards-in-the-way"),
        html! {
            @if told.is_empty() { (para(&words.say("cards-in-the-way-nothing"))) }
            @else { ul { @for line in &told { li { (line) } } } }
        },
    )
}

fn missing(call: &Call, missing: Missing) -> String {
    let words = call.words();
    match missing {
        Missing::NoCards => words.say("cards-missing-none"),
        Missing::Changed(broken) => say!(words, "cards-chain-broken", number = broken.number + 1),
        Missing::Confirmations(count) => say!(words, "cards-missing-confirmations", count = count),
        Missing::ElectronicNotStated => words.say("cards-missing-not-stated"),
        Missing::OnlyUnrepresented => words.say("cards-missing-unrepresented"),
        Missing::OldPack(on) => {
            say!(words, "cards-missing-old-pack", day = day(words, on, call.today))
        }
    }
}

/// The draft, to be read, changed and signed by a person.
fn declared(call: &Call, shown: &Shown, drafted: &Declaration) -> Markup {
    let words = call.words();
    let today = day(words, call.today, call.today);
    html! {
        div #declaration {
            p { (say!(words, "cards-declare", group = shown.gathering.group.as_str(), day = today)) "\n" }
            ol { @for statement in &drafted.statements { li { (stated(call, statement)) "\n" } } }
            p { (words.say("cards-declare-signed")) }
        }
    }
}

fn stated(call: &Call, statement: &Statement) -> String {
    let words = call.words();
    match statement {
        Statement::Electronic(count) => say!(words, "cards-declare-electronic", count = *count),
        Statement::Paper(count) => say!(words, "cards-declare-paper", count = *count),
        Statement::Between(first, last) => {
            let (first, last) = (whole_day(call, *first), whole_day(call, *last));
            say!(words, "cards-declare-between", first = first, last = last)
        }
        Statement::Text(versions) => {
            let versions: Vec<String> = versions.iter().map(u16::to_string).collect();
            say!(words, "cards-declare-text", versions = versions.join(", "))
        }
        Statement::Confirmed(count) => say!(words, "cards-declare-confirmed", count = *count),
        Statement::Withdrawn(count) => say!(words, "cards-declare-withdrawn", count = *count),
        Statement::Unchanged(link) => {
            say!(words, "cards-declare-unchanged", mark = chain_words(call, link))
        }
    }
}

/// A day with its year, whatever year it is.
fn whole_day(call: &Call, on: organizing::Day) -> String {
    day(call.words(), on, organizing::Day(0))
}

/// The head of the chain in words, to be read out.
fn chain_words(call: &Call, link: &Link) -> String {
    audit::head_words(link, call.tongue())
}

/// The declaration and the cards that count, on paper.
pub fn sheet(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let title = words.say("cards-declaration");
    let drafted = declaration(shown, call.today);
    let counted =
        shown.book.cards.values().filter(|kept| {
            matches!(shown.stand(kept.card.id), organizing::cards::Stands::Counts(_))
        });
    let mut rows: Vec<(String, Vec<Markup>)> = counted
        .map(|kept| {
            let card = &kept.card;
            let cells = [card.signer.reveal(), card.employer.reveal()].map(|text| html! { (text) });
            let mut cells: Vec<Markup> = cells.into();
            cells.push(html! { (whole_day(call, card.on)) });
            cells.push(html! { (card.text_version) });
            (organizing::list::name::fold(card.signer.reveal()), cells)
        })
        .collect();
    rows.sort_by(|(one, _), (other, _)| one.cmp(other));
    let rows: Vec<Vec<Markup>> = rows.into_iter().map(|(_, cells)| cells).collect();
    let heads = ["card-signer", "card-employer", "card-signed-on", "cards-column-version"]
        .map(|id| words.say(id));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    Page::new(call, me.space(), At::More).show(html! {
        (buttons(html! {
            (print(&words.say("card-print")))
            (Button::quiet(&words.say("cards-showing")).to(&format!("/d/{}/cards/showing", me.space())))
        }))
        (keep::sheet(html! {
            (heading(&title, Some(&shown.gathering.group)))
            @if let Some(drafted) = &drafted { (declared(call, shown, drafted)) }
            (table(&words.say("cards-count-title"), &heads, &rows))
        }))
    })
}

/// Two leads take the cards away together.
fn export(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/cards/export", me.space());
    let mine = organizing::MemberId(me.member().0);
    let name = |member| shown.known.member(words, member).into_owned();
    let formats = ["cards-export-csv", "cards-export-sheet"].map(|id| words.say(id));
    section(
        &words.say("cards-export"),
        html! {
            (para(&words.say("cards-export-what")))
            @match Stage::of(shown.asked.as_ref(), call.app.clock.now_s()) {
                _ if !me.leads() => { (note(&words.say("cards-export-leads"))) }
                Stage::Not => {
                    (post(&format!("{base}/ask"), Button::plain(&words.say("cards-export-ask"))))
                }
                Stage::Asked(by) if by == mine => {
                    (para(&words.say("cards-export-wait")))
                }
                Stage::Asked(by) => {
                    (para(&say!(words, "cards-export-asked", name = name(by))))
                    (post(&format!("{base}/allow"), Button::plain(&words.say("cards-export-allow"))))
                }
                Stage::Allowed { asked, allowed } if [asked, allowed].contains(&mine) => {
                    (Form::post(&base).around(html! {
                        (Field::new("format", &words.say("cards-export-format")).choices_in_line(&[
                            Choice::new("csv", &formats[0]).chosen(true),
                            Choice::new("sheet", &formats[1]),
                        ]))
                        (buttons(html! { (Button::grave(&words.say("cards-export-go"))) }))
                    }))
                }
                Stage::Allowed { asked, allowed } => {
                    (para(&say!(words, "cards-export-theirs", one = name(asked), other = name(allowed))))
                }
            }
        },
    )
}
