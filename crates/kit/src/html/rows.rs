//! Rows, not cards: a person a line, pressable to the edge; fifty on a desk screen, nine on a
//! phone.

use super::icon::{Icon, icon};
use crate::pictures::mark::{Mark, mark};
use maud::{Markup, html};

/// A person in a list.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    /// Where a press leads.
    pub href: &'a str,
    /// The person's name.
    pub name: &'a str,
    /// The support mark; [`Mark::stale`] fades it, [`Mark::ringed`] puts a ring around it.
    pub mark: Mark,
    /// What the mark says, for those who cannot see it: "2, supports us".
    pub mark_words: &'a str,
    /// The part of the workplace.
    pub turf: &'a str,
    /// How fresh what we know is: "3 d", "6 wk".
    pub fresh: &'a str,
    /// Who talks to this person.
    pub who: &'a str,
    /// The next step.
    pub next: &'a str,
    /// Whether the next step is late; the words then carry a mark of their own.
    pub late: bool,
}

/// What the columns hold, read on a desk only.
#[derive(Clone, Copy)]
pub struct Heads<'a> {
    /// Above the names.
    pub name: &'a str,
    /// Above the parts of the workplace.
    pub turf: &'a str,
    /// Above how fresh things are.
    pub fresh: &'a str,
    /// Above who talks.
    pub who: &'a str,
    /// Above the next steps.
    pub next: &'a str,
}

/// A list of people. From twenty-four rows on, a wide desk screen shows them in two columns, so
/// that a page of fifty needs no scrolling. `label` names the list for screen readers.
pub fn rows(label: &str, heads: Heads<'_>, people: &[Row<'_>]) -> Markup {
    let head = html! {
        span {} span { (heads.name) } span { (heads.turf) } span { (heads.fresh) }
        span { (heads.who) } span { (heads.next) }
    };
    html! {
        div.rows-box.many[people.len() >= 24] {
            div.row-heads aria-hidden="true" { div.row { (head) } div.row { (head) } }
            ol.rows aria-label=(label) { @for person in people { li { (row(person)) } } }
        }
    }
}

fn row(person: &Row<'_>) -> Markup {
    html! {
        a.row href=(person.href) {
            span.row-mark { (mark(person.mark)) span.unseen { (person.mark_words) ". " } }
            span.row-name { bdi { (person.name) } }
            span.row-turf { (person.turf) }
            span.row-fresh { (person.fresh) }
            span.row-who { (person.who) }
            span.row-next.late[person.late] { (person.next) }
        }
    }
}

/// A line of a plain list: what, a line under it, and something at its end.
#[derive(Clone, Copy, Default)]
pub struct Line<'a> {
    /// Where a press leads; without it the line cannot be pressed.
    pub href: Option<&'a str>,
    /// An icon before the words.
    pub icon: Option<Icon>,
    /// A support mark before the words.
    pub mark: Option<Mark>,
    /// The words.
    pub title: &'a str,
    /// A line under the words.
    pub under: &'a str,
    /// At the end: a number, a day.
    pub end: &'a str,
    /// How deep in a tree: parts of parts stand further in.
    pub depth: u8,
}

/// A plain list of things to press.
pub fn lines(lines: &[Line<'_>]) -> Markup {
    html! {
        ul.lines { @for l in lines { li class=[inset(l.depth)] {
            @if let Some(href) = l.href { a.line href=(href) { (line(l)) (icon(Icon::Next)) } }
            @else { div.line { (line(l)) } }
        } } }
    }
}

/// A plain list of things to press, where each press is a POST of `name` and the line's own value
/// to `action`.
pub fn presses(action: &str, name: &str, lines: &[(&str, Line<'_>)]) -> Markup {
    html! {
        form method="post" action=(action) {
            ul.lines { @for (value, l) in lines { li {
                button.line type="submit" name=(name) value=(value) {
                    (line(l)) (icon(Icon::Next))
                }
            } } }
        }
    }
}

/// The class that moves a part of a part in; deeper than the third level there is no room.
fn inset(depth: u8) -> Option<&'static str> {
    match depth {
        0 | 1 => None,
        2 => Some("in-2"),
        _ => Some("in-3"),
    }
}

fn line(l: &Line<'_>) -> Markup {
    html! {
        @if let Some(which) = l.icon { (icon(which)) }
        @if let Some(m) = l.mark { (mark(m)) }
        span.line-words {
            span { (l.title) }
            @if !l.under.is_empty() { small { (l.under) } }
        }
        @if !l.end.is_empty() { span.line-end { (l.end) } }
    }
}

/// A person with a case: the mark where it is known, the name in bold, sentences under it, what to do at the end (on
/// a phone under it). Styled by `ties.css`.
pub fn case(which: Option<Mark>, name: Markup, told: Markup, act: Markup) -> Markup {
    html! {
        div.case {
            div { @if let Some(which) = which { (mark(which)) } }
            div { div.case-name { (name) } (told) }
            div.case-act { (act) }
        }
    }
}

/// A list whose lines hold more than a press: each `Markup` is one line.
pub fn plain_lines(lines: &[Markup]) -> Markup {
    html! { ul.lines { @for l in lines { li { div.line { (l) } } } } }
}

/// A table of figures: heads, then lines of cells; columns after the first are aligned as
/// numbers. Becomes pairs of head and cell on a phone.
pub fn table(caption: &str, heads: &[&str], lines: &[Vec<Markup>]) -> Markup {
    html! {
        table.table {
            caption { (caption) }
            thead { tr { @for head in heads {
                @if head.is_empty() { td {} } @else { th scope="col" { (head) } }
            } } }
            tbody { @for line in lines { tr {
                @for (cell, head) in line.iter().zip(heads) { td data-head=(head) { (cell) } }
            } } }
        }
    }
}

/// Before and after: `(href, words)` of each, and where one is ("51 to 100 of 1,000").
#[derive(Clone, Copy)]
pub struct Pager<'a> {
    /// The page before.
    pub before: Option<(&'a str, &'a str)>,
    /// The page after.
    pub after: Option<(&'a str, &'a str)>,
    /// Where one is.
    pub place: &'a str,
    /// What this is, for screen readers: "Pages".
    pub label: &'a str,
}

/// The way from page to page of a list.
pub fn pager(pager: Pager<'_>) -> Markup {
    html! {
        nav.pager aria-label=(pager.label) {
            @if let Some((href, words)) = pager.before {
                a.button.small href=(href) rel="prev" { (icon(Icon::Back)) span { (words) } }
            }
            span.pager-place { (pager.place) }
            @if let Some((href, words)) = pager.after {
                a.button.small.after href=(href) rel="next" { span { (words) } (icon(Icon::Next)) }
            }
        }
    }
}

/// The same way where the pages are asked for by a form, since what they look for must not stand
/// in an address: the buttons belong to the form of that id and send `name` with the number of
/// the page, which stands where [`pager`] has the address.
pub fn pager_of_form(form: &str, name: &str, pager: Pager<'_>) -> Markup {
    html! {
        nav.pager aria-label=(pager.label) {
            @if let Some((number, words)) = pager.before {
                button.button.small type="submit" form=(form) name=(name) value=(number) {
                    (icon(Icon::Back)) span { (words) }
                }
            }
            span.pager-place { (pager.place) }
            @if let Some((number, words)) = pager.after {
                button.button.small.after type="submit" form=(form) name=(name) value=(number) {
                    span { (words) } (icon(Icon::Next))
                }
            }
        }
    }
}
