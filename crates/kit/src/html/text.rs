//! Headings, notices, reasons, empty places, lists of facts.

use super::icon::{Icon, icon};
use maud::{Markup, html};

/// The heading of a page: the one `h1`, with a line under it that says of whom and when.
pub fn heading(title: &str, under: Option<&str>) -> Markup {
    html! {
        header.heading { h1 { (title) } @if let Some(under) = under { p.under { (under) } } }
    }
}

/// The heading of a page with something to the right of it (buttons, a mark), and a way back
/// above it (`(href, words)`).
pub fn heading_with(
    back: Option<(&str, &str)>,
    title: &str,
    under: Option<&str>,
    beside: Markup,
) -> Markup {
    html! {
        header.heading {
            @if let Some((href, words)) = back { (self::back(href, words)) }
            div.heading-line { h1 { (title) } div.beside { (beside) } }
            @if let Some(under) = under { p.under { (under) } }
        }
    }
}

/// The way back, above a heading.
pub fn back(href: &str, words: &str) -> Markup {
    html! { a.back href=(href) { (icon(Icon::Back)) span { (words) } } }
}

/// A part of a page under its own `h2`.
pub fn section(title: &str, inside: Markup) -> Markup {
    html! { section.section { h2 { (title) } (inside) } }
}

/// A part of a page under its own `h2`, with something to the right of the heading.
pub fn section_with(title: &str, beside: Markup, inside: Markup) -> Markup {
    html! {
        section.section {
            div.heading-line { h2 { (title) } div.beside { (beside) } }
            (inside)
        }
    }
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It is done.
    Done,
    /// Good to know.
    Info,
    /// Take care: a threshold, an override, something that ages.
    Warn,
    /// It was not done: what happened, what is safe, what to do.
    Refuse,
}

/// A sentence set apart. A `title` in bold, and more under it where there is more.
///
/// Refusals and warnings are announced by screen readers at once (`role=alert`), the others when
/// there is a pause (`role=status`).
pub fn notice(tone: Tone, title: &str, more: Markup) -> Markup {
    let (class, which, role) = match tone {
        Tone::Done => ("notice done", Icon::Done, "status"),
        Tone::Info => ("notice info", Icon::Info, "status"),
        Tone::Warn => ("notice warn", Icon::Warn, "alert"),
        Tone::Refuse => ("notice refuse", Icon::Refuse, "alert"),
    };
    let more = more.into_string();
    html! {
        div class=(class) role=(role) {
            (icon(which))
            div { p.notice-title { (title) } @if !more.is_empty() { (maud::PreEscaped(more)) } }
        }
    }
}

/// A notice of one sentence.
pub fn flash(tone: Tone, sentence: &str) -> Markup {
    notice(tone, sentence, html! {})
}

/// Why something is suggested or asked for: "because ..." under the thing itself.
pub fn reason(because: &str) -> Markup {
    html! { p.reason { (icon(Icon::Because)) span { (because) } } }
}

/// A small line of grey: a date, a source, whose number this is.
pub fn note(text: &str) -> Markup {
    html! { p.note { (text) } }
}

/// A line of text as a paragraph.
pub fn para(text: &str) -> Markup {
    html! { p { (text) } }
}

/// The words of a worker as they were said, with who and when under them.
pub fn said(words: &str, by: &str) -> Markup {
    html! { figure.said { blockquote { p { (words) } } figcaption { (by) } } }
}

/// Several things that a worker said, each as it was said.
pub fn said_all<'a>(words: impl Iterator<Item = &'a str>, by: &str) -> Markup {
    html! {
        figure.said {
            @for words in words { blockquote { p { (words) } } }
            figcaption { (by) }
        }
    }
}

/// A place where there is nothing yet: one sentence that teaches, and the act that fills it.
pub fn empty(teaches: &str, act: Markup) -> Markup {
    html! {
        div.empty { (crate::pictures::mark::row_of_empty()) p { (teaches) } div.buttons { (act) } }
    }
}

/// Facts, each under its name. Values are markup; [`maud::html!`] of a plain string will do.
pub fn facts(facts: &[(&str, Markup)]) -> Markup {
    html! { dl.facts { @for (name, value) in facts { div { dt { (name) } dd { (value) } } } } }
}

/// A few large figures in a line, each with what it counts and of whom: `("412", "of 1,000")`.
pub fn figures(figures: &[(&str, &str)]) -> Markup {
    html! { dl.figures { @for (n, of) in figures { div { dt { (of) } dd { (n) } } } } }
}

/// The next act of a page: what to do, with whom, why, and the one button in the signal colour.
pub fn next_act(title: &str, more: Markup, act: Markup) -> Markup {
    html! { section.next { div { h2 { (title) } (more) } div.buttons { (act) } } }
}

/// Something that opens: `summary` in view, the rest a press away.
pub fn fold(summary: &str, open: bool, inside: Markup) -> Markup {
    html! {
        details.fold open[open] { summary { (icon(Icon::Down)) span { (summary) } } div { (inside) } }
    }
}

/// Two parts beside each other on a desk, under each other on a phone; the first is the wider.
pub fn beside(main: Markup, side: Markup) -> Markup {
    html! { div.with-side { div { (main) } div.side { (side) } } }
}

/// Text for screen readers only.
pub fn unseen(text: &str) -> Markup {
    html! { span.unseen { (text) } }
}
