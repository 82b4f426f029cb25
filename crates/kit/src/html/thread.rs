//! What happened, in order; and two things side by side.

use super::icon::{Icon, icon};
use crate::pictures::mark::{Mark, mark};
use maud::{Markup, html};

/// One thing that happened.
pub struct Event<'a> {
    /// When: "9 November".
    pub day: &'a str,
    /// Who did it: "Ana talked with him".
    pub title: &'a str,
    /// A mark on the line: what support was said to be.
    pub mark: Option<Mark>,
    /// An icon on the line where there is no mark.
    pub icon: Option<Icon>,
    /// Where the whole of it can be read.
    pub href: Option<&'a str>,
    /// What is known of it.
    pub more: Markup,
}

/// What happened, newest first or oldest first as given, along one ink line.
pub fn thread(events: &[Event<'_>]) -> Markup {
    html! {
        ol.thread { @for e in events { li {
            span.thread-mark {
                @if let Some(m) = e.mark { (mark(m)) }
                @else if let Some(which) = e.icon { (icon(which)) }
            }
            div.thread-body {
                p.thread-head {
                    @if let Some(href) = e.href { a href=(href) { (e.title) } }
                    @else { b { (e.title) } }
                    " " span.thread-day { (e.day) }
                }
                (e.more)
            }
        } } }
    }
}

/// One of two things side by side.
pub struct Side<'a> {
    /// What it is: "On the list", "Your version".
    pub title: &'a str,
    /// Under the title: who and when.
    pub under: &'a str,
    /// The act that keeps this one.
    pub act: Markup,
}

/// A line of a comparison.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// What is compared.
    pub name: &'a str,
    /// On the left.
    pub left: &'a str,
    /// On the right.
    pub right: &'a str,
}

/// Two people who may be one, or two versions of one thing, line by line. Lines that differ are
/// marked, and `differs` says so to those who cannot see it.
pub fn compare(left: Side<'_>, right: Side<'_>, differs: &str, lines: &[Compared<'_>]) -> Markup {
    html! {
        table.compare {
            thead { tr {
                td {}
                th scope="col" { span { (left.title) } small { (left.under) } }
                th scope="col" { span { (right.title) } small { (right.under) } }
            } }
            tbody { @for l in lines {
                tr.differs[l.left != l.right] {
                    th scope="row" {
                        (l.name) @if l.left != l.right { span.unseen { ", " (differs) } }
                    }
                    td { (l.left) }
                    td { (l.right) }
                }
            } }
            tfoot { tr { td {} td { (left.act) } td { (right.act) } } }
        }
    }
}
