//! One issue: where it is told, in which words, by whom, and what becomes of it.

use super::gathering::issue_choices;
use super::list::in_one_sentence;
use super::{demand_fields, error_at, fights, issue_path, quoted};
use crate::call::Call;
use crate::chart::links;
use crate::issues::drawn::Drawn;
use crate::layout::{At, Page};
use crate::people::pages::worker_path;
use crate::people::told::isolated;
use crate::standing::Member;
use crate::turfs::records::short_name;
use kit::html::button::{Button, buttons, post};
use kit::html::field::{Choice, Field};
use kit::html::filter::{chip_link, chips};
use kit::html::form::{Form, hidden};
use kit::html::icon::Icon;
use kit::html::rows::plain_lines;
use kit::html::text::{Tone, figures, flash, fold, heading_with, note, para, section};
use kit::html::{Markup, html};
use kit::pictures::bars::{self, Asked};
use kit::pictures::figure;
use kit::say;
use organizing::issues::{Issue, Ranked, Topic};
use organizing::{IssueId, Personal, Refusal};
use vault::Id;

/// The most wordings that are shown.
const WORDINGS_SHOWN_MAX: usize = 40;
/// The most people who are named.
const NAMED_MAX: usize = 100;

/// The page. An issue that is not there has an empty one.
pub fn page(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    id: IssueId,
    refused: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let Some(issue) = drawn.gathered.get(id) else { return html! {} };
    let back = (format!("/d/{}/issues", me.space()), words.say("issues-title"));
    let ranked = drawn.ranking.topics.iter().find(|one| one.topic == Topic::Issue(id));
    let under = match ranked {
        Some(ranked) => in_one_sentence(call, drawn, ranked),
        None => words.say("issues-nobody-here"),
    };
    Page::new(call, me.space(), At::More).styled(&["issues.css"]).show(html! {
        (heading_with(Some((&back.0, &back.1)), issue.name.reveal(), Some(&under), html! {}))
        @if let Some(refused) = refused.filter(|refused| refused.field.is_none()) {
            (flash(Tone::Refuse, &words.say(refused.sentence)))
        }
        @if let Some(ranked) = ranked {
            (numbers(call, ranked))
            (section(&words.say("issues-by-turf"), by_turf(call, me, drawn, ranked)))
        }
        (section(&words.say("issues-in-words"), in_their_words(call, me, drawn, id)))
        (section(&words.say("issues-who"), who(call, me, drawn, id)))
        (section(&words.say("issues-becomes"), becomes(call, me, drawn, issue, refused)))
        @if me.leads() { (change(call, me, drawn, issue, refused)) }
    })
}

fn numbers(call: &Call, ranked: &Ranked) -> Markup {
    let words = call.words();
    let number = |n: u32| say!(words, "drive-number", n = n);
    figures(&[
        (&number(ranked.workers), &words.say("issues-fig-told")),
        (&number(ranked.first), &words.say("issues-fig-first")),
        (&number(ranked.again), &words.say("issues-fig-again")),
        (
            &say!(words, "issues-fig-even-n", n = ranked.evenness / 10),
            &words.say("issues-fig-even"),
        ),
    ])
}

fn by_turf(call: &Call, me: &Member, drawn: &Drawn, ranked: &Ranked) -> Markup {
    let words = call.words();
    let mut rows: Vec<(String, String, u32, u32, u32, String)> = drawn
        .ranking
        .turfs
        .iter()
        .map(|(turf, asked)| {
            let said = ranked.here(*turf);
            let told =
                say!(words, "issues-turf-told", said = said, told = asked.told, unit = asked.unit);
            let href = links::people(me.space(), &[links::of_turf(*turf)]);
            (short_name(&drawn.known.tree, *turf), href, said, asked.told, asked.unit, told)
        })
        .collect();
    // The largest share first; where nobody told anything at all, last.
    rows.sort_by_key(|(name, _, said, told, unit, _)| {
        let share = (u64::from(*said) * 1000).checked_div(u64::from(*told));
        (
            std::cmp::Reverse(share.map_or(-1, |share| i64::try_from(share).unwrap_or(0))),
            std::cmp::Reverse(*unit),
            name.clone(),
        )
    });
    let bars: Vec<Asked<'_>> = rows
        .iter()
        .map(|(label, href, said, asked, of, told)| Asked {
            label,
            href,
            said: *said,
            asked: *asked,
            of: *of,
            told,
        })
        .collect();
    let caption = say!(
        words,
        "issues-by-turf-caption",
        unit = drawn.ranking.whole.unit,
        day = call.said_day(call.today)
    );
    figure(&caption, bars::asked(&bars), para(&words.say("issues-by-turf-how")))
}

fn in_their_words(call: &Call, me: &Member, drawn: &Drawn, id: IssueId) -> Markup {
    let words = call.words();
    let wordings = drawn.wordings_of(id);
    if wordings.is_empty() {
        return para(&words.say("issues-no-wordings"));
    }
    let action = issue_path(me.space(), id);
    let one = |wording: &Personal, count: u32| {
        html! {
            span.line-words {
                span dir="auto" { (quoted(call, wording)) }
                small { (say!(words, "issues-told-by", count = count)) }
            }
            @if me.leads() {
                form.press method="post" action=(action) {
                    (hidden("wording", wording.reveal()))
                    (Button::quiet(&words.say("issues-set-apart")).small().sends("do", "apart"))
                }
            }
        }
    };
    let shown = wordings.iter().take(WORDINGS_SHOWN_MAX);
    let told: Vec<Markup> = shown.map(|(wording, count)| one(wording, *count)).collect();
    let left = wordings.len().saturating_sub(WORDINGS_SHOWN_MAX);
    html! {
        (plain_lines(&told))
        @if left > 0 { (note(&say!(words, "issues-left", count = left))) }
    }
}

fn who(call: &Call, me: &Member, drawn: &Drawn, id: IssueId) -> Markup {
    let words = call.words();
    let tellers = drawn.tellers_of(id);
    let left = tellers.len().saturating_sub(NAMED_MAX);
    fold(
        &say!(words, "issues-who-names", count = tellers.len()),
        false,
        html! {
            (chips(html! { @for (worker, name) in tellers.iter().take(NAMED_MAX) {
                (chip_link(&worker_path(me.space(), Id(worker.0)), &isolated(name.reveal()), false))
            } }))
            @if left > 0 { (note(&say!(words, "issues-left", count = left))) }
            @if !drawn.whole { (note(&words.say("issues-who-mine"))) }
        },
    )
}

/// Demands and fights about it, and the way to the next.
fn becomes(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    issue: &Issue,
    refused: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let id = Id(issue.id.0);
    let wrong = |field: &str| error_at(call, refused, field, "");
    let demanding = call.field("do") == "demand";
    let about = fights::about(call, me, drawn, issue.id);
    html! {
        @if about.is_empty() { (para(&words.say("issues-becomes-nothing"))) }
        @else { (fights::list(&about)) }
        @if me.leads() {
            (fold(&words.say("issues-demand"), demanding && refused.is_some(),
                Form::post(&format!("{}/demand", issue_path(me.space(), issue.id))).around(html! {
                    (demand_fields(call, &wrong))
                    (buttons(html! { (Button::plain(&words.say("issues-demand-go")).sends("do", "demand")) }))
                })))
            (buttons(html! {
                (Button::plain(&words.say("fights-new")).icon(Icon::Add).to(&format!("{base}/fights/new?issue={id}")))
            }))
        }
    }
}

fn change(
    call: &Call,
    me: &Member,
    drawn: &Drawn,
    issue: &Issue,
    refused: Option<Refusal>,
) -> Markup {
    let words = call.words();
    let action = issue_path(me.space(), issue.id);
    let wrong = |field: &str| error_at(call, refused, field, "");
    let others = issue_choices(drawn);
    let own = Id(issue.id.0).to_string();
    let others: Vec<Choice<'_>> = others
        .iter()
        .filter(|(id, _)| *id != own)
        .map(|(id, name)| Choice::new(id, name))
        .collect();
    let name = if call.field("do") == "rename" { call.field("name") } else { issue.name.reveal() };
    let open = refused.is_some() && matches!(call.field("do"), "rename" | "join");
    let last = say!(
        words,
        "issues-last-decided",
        who = drawn.known.member(words, issue.by).as_ref(),
        day = call.said_day(issue.on)
    );
    fold(
        &words.say("issues-change"),
        open,
        html! {
            (note(&last))
            (Form::post(&action).around(html! {
                (Field::new("name", &words.say("issues-name")).error(wrong("name").as_deref()).value(name)
                    .max(Issue::NAME_CHARS_MAX as u32).required().text())
                (buttons(html! { (Button::plain(&words.say("issues-rename")).sends("do", "rename")) }))
            }))
            @if !others.is_empty() {
                (Form::post(&action).around(html! {
                    (Field::new("into", &words.say("issues-join-into")).error(wrong("into").as_deref())
                        .select(Some(&words.say("issues-join-choose")), &others))
                    (buttons(html! { (Button::plain(&words.say("issues-join-go")).icon(Icon::Merge).sends("do", "join")) }))
                }))
            }
            (note(&words.say("issues-dissolve-help")))
            (post(&action, Button::plain(&words.say("issues-dissolve")).sends("do", "dissolve")))
        },
    )
}
