//! The queue: what presses first, one press to each request.

use super::{ago, hours};
use crate::call::Call;
use crate::intake::actions::{Part, Row, Shown};
use crate::layout::{At, Page};
use crate::people::told::isolated;
use crate::standing::Member;
use kit::html::button::Button;
use kit::html::filter::tabs;
use kit::html::icon::Icon;
use kit::html::rows::{Line, Pager, lines, pager};
use kit::html::text::{Tone, empty, figures, flash, heading_with};
use kit::html::{Markup, html};
use kit::say;
use organizing::intake::{Press, Pressing, Request};

/// The page.
pub fn page(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let base = format!("/d/{}/requests", me.space());
    let counts = shown.queue.counts();
    let under = say!(
        words,
        "requests-under",
        open = i64::from(counts.open),
        waiting = i64::from(counts.waiting)
    );
    let add = words.say("request-new");
    Page::new(call, me.space(), At::Today).show(html! {
        (heading_with(None, &words.say("requests-title"), Some(&under),
            html! { (Button::plain(&add).icon(Icon::Add).to(&format!("{base}/new"))) }))
        @if shown.shut > 0 {
            (flash(Tone::Warn, &say!(words, "requests-shut", count = i64::try_from(shown.shut).unwrap_or(i64::MAX))))
        }
        @if !shown.open && me.leads() {
            (flash(Tone::Info, &words.say("requests-closed-page")))
        }
        (pressing(call, shown))
        (parts(call, &base, shown.part))
        @if shown.rows.is_empty() { (nothing(call, me, shown)) } @else { (list(call, &base, shown)) }
        (pages(call, &base, shown))
    })
}

/// How many there are of each that presses.
fn pressing(call: &Call, shown: &Shown) -> Markup {
    let (words, counts) = (call.words(), shown.queue.counts());
    let all = [
        (counts.escalated, "requests-escalated"),
        (counts.late, "requests-late"),
        (counts.soon, "requests-soon"),
    ];
    let told: Vec<(String, String)> = all
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, id)| (call.number(count as usize), words.say(id)))
        .collect();
    let told: Vec<(&str, &str)> =
        told.iter().map(|(count, what)| (count.as_str(), what.as_str())).collect();
    html! { @if !told.is_empty() { (figures(&told)) } }
}

/// Where a part of the queue is.
fn there(base: &str, part: Part) -> String {
    match part {
        Part::Open => base.to_owned(),
        Part::Closed => format!("{base}/closed"),
        other => format!("{base}?show={}", other.id()),
    }
}

// Ids requests-part-open, requests-part-waiting, requests-part-mine, requests-part-closed.
fn parts(call: &Call, base: &str, current: Part) -> Markup {
    let words = call.words();
    let all = Part::ALL.map(|part| {
        (there(base, part), words.say(&format!("requests-part-{}", part.id())), part == current)
    });
    let all: Vec<(&str, &str, bool)> = all
        .iter()
        .map(|(there, words, current)| (there.as_str(), words.as_str(), *current))
        .collect();
    tabs(&words.say("requests-parts"), &all)
}

// Ids requests-none-open, requests-none-waiting, requests-none-mine, requests-none-closed.
fn nothing(call: &Call, me: &Member, shown: &Shown) -> Markup {
    let words = call.words();
    let teaches = words.say(&format!("requests-none-{}", shown.part.id()));
    let act = html! {
        @if me.leads() && !shown.open {
            (Button::act(&words.say("intake-title")).to(&format!("/d/{}/intake", me.space())))
        }
    };
    empty(&teaches, act)
}

fn list(call: &Call, base: &str, shown: &Shown) -> Markup {
    let told: Vec<(String, String, String, String)> =
        shown.rows.iter().map(|row| tell(call, base, shown, row)).collect();
    let rows: Vec<Line<'_>> = told
        .iter()
        .zip(&shown.rows)
        .map(|((href, title, under, end), row)| Line {
            href: Some(href),
            icon: Some(icon_of(row)),
            title,
            under,
            end,
            ..Line::default()
        })
        .collect();
    lines(&rows)
}

fn icon_of(row: &Row) -> Icon {
    match row.pressing.map(|one| one.press) {
        Some(Press::Escalated | Press::Late) => Icon::Warn,
        Some(Press::Soon) => Icon::Today,
        Some(Press::InTime) => Icon::Talk,
        None => Icon::Done,
    }
}

fn tell(call: &Call, base: &str, shown: &Shown, row: &Row) -> (String, String, String, String) {
    let words = call.words();
    let request = &row.request.value;
    let owner = match request.owner() {
        Some(owner) => match shown.names.get(&owner) {
            Some(name) => isolated(name.reveal()).into_owned(),
            None => words.say("member-unnamed"),
        },
        None => words.say("requests-nobody"),
    };
    let end = match &row.pressing {
        Some(pressing) => due(call, shown, pressing),
        None => outcome(call, request),
    };
    let under = format!("{owner} · {}", ago(call, request.came(), shown.now));
    (format!("{base}/{}", row.request.id), name_of(call, request), under, end)
}

// Ids outcome-drive, outcome-won, outcome-answered, outcome-passed-on, outcome-not-reached,
// outcome-withdrawn, outcome-no-request.
/// What came of a closed request.
pub fn outcome(call: &Call, request: &Request) -> String {
    let outcomes = crate::intake::acting::OUTCOMES;
    let named = |came| outcomes.iter().find(|(_, other)| *other == came).map(|(id, _)| *id);
    let id = request.outcome().and_then(named);
    id.map_or_else(String::new, |id| call.words().say(&format!("outcome-{id}")))
}

/// By when something has to happen.
pub fn due(call: &Call, shown: &Shown, pressing: &Pressing) -> String {
    said_due(call, pressing, pressing.due.since(shown.now))
}

/// The same, so many hours from now.
pub fn said_due(call: &Call, pressing: &Pressing, left: i32) -> String {
    let words = call.words();
    match (pressing.press, left) {
        (Press::Escalated, _) => words.say("requests-before-leads"),
        (_, ..0) => say!(words, "requests-late-by", time = hours(call, left)),
        (_, left) => say!(words, "requests-due-in", time = hours(call, left)),
    }
}

/// What a request is called in a list: where, and how many; else how it begins.
pub fn name_of(call: &Call, request: &Request) -> String {
    let told = request.told();
    let words = call.words();
    let cut = |text: &str| -> String {
        let line = text.lines().next().unwrap_or("");
        let short: String = line.chars().take(70).collect();
        if short.len() < line.len() { format!("{short}…") } else { short }
    };
    let place = [&told.employer, &told.place].map(|text| cut(text.reveal()));
    let place: Vec<&str> =
        place.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    match (place.as_slice(), told.people) {
        ([], _) if told.happened.is_empty() => words.say("request-forgotten-title"),
        ([], _) => isolated(&cut(told.happened.reveal())).into_owned(),
        (place, Some(people)) => {
            let place = place.join(", ");
            say!(words, "request-place-people", place = isolated(&place), count = i64::from(people))
        }
        (place, None) => isolated(&place.join(", ")).into_owned(),
    }
}

fn pages(call: &Call, base: &str, shown: &Shown) -> Markup {
    let words = call.words();
    let (page, of) = shown.page;
    let there = there(base, shown.part);
    let sign = if there.contains('?') { '&' } else { '?' };
    let there = |page: usize| format!("{there}{sign}page={page}");
    let (before, after) = (there(page), there(page + 2));
    let (back, on) = (words.say("people-pages-before"), words.say("people-pages-after"));
    let place = say!(words, "requests-pages", page = page + 1, of = of);
    let label = words.say("people-pages");
    html! { @if of > 1 {
        (pager(Pager {
            before: (page > 0).then_some((before.as_str(), back.as_str())),
            after: (page + 1 < of).then_some((after.as_str(), on.as_str())),
            place: &place,
            label: &label,
        }))
    } }
}
