//! All my cases in one view; for leads, what every coach carries.

use super::{by_name, icon, load, name, next, stands};
use crate::call::Call;
use crate::coaching::actions::Shown;
use crate::intake::pages::queue::name_of;
use crate::layout::{At, Page};
use crate::standing::Member;
use kit::html::button::{Button, buttons};
use kit::html::icon::Icon;
use kit::html::rows::{Line, lines, table};
use kit::html::text::{empty, flash, heading, note, section};
use kit::html::{Markup, html};
use kit::say;
use organizing::MemberId;
use organizing::coaching::{Load, Row};
use vault::Id;

/// The page.
pub fn page(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let base = format!("/d/{}", me.space());
    let cases = &shown.cases;
    let under = say!(words, "cases-under", open = cases.rows.len(), overdue = cases.overdue);
    let (tone, told) = load(call, cases.load);
    Page::new(call, me.space(), At::Talk).show(html! {
        (heading(&words.say("cases-title"), Some(&under)))
        @if cases.rows.is_empty() {
            (empty(&words.say("cases-none"),
                html! { (Button::act(&words.say("cases-none-go")).to(&format!("{base}/requests?show=mine"))) }))
        } @else {
            (flash(tone, &told))
            @for row in &cases.rows { (case(call, &base, shown, row)) }
        }
        (beside(call, &base, shown, MemberId(me.member().0)))
        @if me.leads() { (all(call, &base, shown)) }
        (buttons(html! {
            (Button::plain(&words.say("circles-title")).to(&format!("{base}/circles")))
            (Button::plain(&words.say("pairing-title")).to(&format!("{base}/coaches/pairs")))
            (Button::plain(&words.say("ladder-title")).to(&format!("{base}/coaches/ladder")))
        }))
        (note(&words.say("cases-source")))
    })
}

/// One case: when, how the steps stand, what to do.
fn case(call: &Call, base: &str, shown: &Shown, row: &Row) -> Markup {
    let words = call.words();
    let id = Id(row.request.0);
    let Some((request, file)) = shown.files.get(&id) else { return html! {} };
    let here = format!("{base}/cases/{id}");
    let links = file.value.chain.links();
    let done = links.iter().filter(|link| !link.ask().is_open()).count();
    let last = match row.last {
        Some(last) => say!(words, "case-last", day = call.said_day(last)),
        None => words.say("case-last-none"),
    };
    let steps = say!(words, "case-steps", open = links.len() - done, done = done);
    let to_do = links.iter().filter(|link| link.ask().is_open() || link.waits_for_debrief());
    let told: Vec<(String, String)> = to_do
        .clone()
        .map(|link| (format!("{here}/steps/{}", Id(link.id().0)), stands(call, link)))
        .collect();
    let rows: Vec<Line<'_>> = to_do
        .zip(&told)
        .map(|(link, (href, under))| Line {
            href: Some(href),
            icon: Some(icon(call, link)),
            title: link.ask().asked().what.reveal(),
            under,
            ..Line::default()
        })
        .collect();
    let much = matches!(shown.cases.load, Load::Full | Load::Over(_));
    section(
        &name_of(call, &request.value),
        html! {
            p { strong { (next(call, row.next)) } " · " (last) " · " (steps) }
            @if !rows.is_empty() { (lines(&rows)) }
            (buttons(html! {
                (Button::plain(&words.say("session-title")).icon(Icon::Talk).to(&format!("{here}/session")))
                (Button::quiet(&words.say("case-open")).to(&here))
                @if much { (Button::quiet(&words.say("case-hand-on")).to(&format!("{base}/requests/{id}"))) }
            }))
        },
    )
}

/// Who stands beside me, beside whom I stand.
fn beside(call: &Call, base: &str, shown: &Shown, me: MemberId) -> Markup {
    let (words, pairs) = (call.words(), &shown.desk.bench.value.pairs);
    let names = &shown.desk.coaches.names;
    let mine = pairs
        .beside(me)
        .map(|pair| say!(words, "beside-me", name = name(call, names, pair.experienced)));
    let others =
        pairs.of(me).map(|pair| say!(words, "beside-them", name = name(call, names, pair.new)));
    let all: Vec<String> = mine.into_iter().chain(others).collect();
    html! { @if !all.is_empty() {
        (section(&words.say("pairing-mine"), html! {
            ul.plain { @for line in &all { li { (line) } } }
            (buttons(html! { (Button::quiet(&words.say("pairing-title")).to(&format!("{base}/coaches/pairs"))) }))
        }))
    } }
}

/// What every coach carries, and which of their sessions are overdue: nothing ages in silence.
fn all(call: &Call, base: &str, shown: &Shown) -> Markup {
    let (words, names) = (call.words(), &shown.desk.coaches.names);
    let rounds = &shown.desk.rounds;
    let mut told: Vec<(i32, Vec<Markup>)> = Vec::new();
    for (who, name) in by_name(names) {
        let count = rounds.of(who).count();
        let late: Vec<_> = rounds.of(who).filter(|round| round.next < call.today).collect();
        if count == 0 {
            continue;
        }
        let loads = shown.loads.of(count);
        // Ids load-short-room, load-short-enough, load-short-full, load-short-over.
        let short = match loads {
            Load::Room(_) => "load-short-room",
            Load::Enough => "load-short-enough",
            Load::Full => "load-short-full",
            Load::Over(_) => "load-short-over",
        };
        let overdue = html! {
            @if let Some(first) = late.first() {
                a href=(format!("{base}/cases/{}", Id(first.request.0))) {
                    (say!(words, "case-late-many", count = late.len(), days = call.today.since(first.next)))
                }
            } @else { (words.say("case-late-none")) }
        };
        let line = vec![
            html! { bdi { (name) } },
            html! { (call.number(count)) " · " (words.say(short)) },
            overdue,
        ];
        let longest = late.first().map_or(0, |first| call.today.since(first.next));
        told.push((longest, line));
    }
    told.sort_by_key(|(late, _)| std::cmp::Reverse(*late));
    let lines: Vec<Vec<Markup>> = told.into_iter().map(|(_, line)| line).collect();
    let free = names.len().saturating_sub(lines.len());
    let heads = ["cases-of-coach", "cases-of-load", "cases-of-late"].map(|id| words.say(id));
    section(
        &words.say("cases-of-all"),
        html! {
            @if lines.is_empty() { p { (words.say("cases-of-none")) } }
            @else { (table(&words.say("cases-of-all-what"), &heads.each_ref().map(String::as_str), &lines)) }
            @if free > 0 { (note(&say!(words, "cases-of-free", count = free))) }
        },
    )
}
