//! Shares of the same whole beside each other: one bar for each time that something was counted.

use maud::{Markup, html};

/// One count of a part.
#[derive(Clone, Copy)]
pub struct Share<'a> {
    /// When, or what: "Sticker day".
    pub label: &'a str,
    /// Its share, in tenths of a percent; none where it was not counted.
    pub permille: Option<u16>,
    /// A line across the bar, in percent: what was to be reached.
    pub mark: u8,
    /// The figure in words: "31 of 40, 77%".
    pub told: &'a str,
}

/// A part with its counts, the oldest first.
#[derive(Clone)]
pub struct Part<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where a press leads, if anywhere.
    pub href: Option<&'a str>,
    /// What became of it, in words: "growing".
    pub word: &'a str,
    /// Whether the word is to be seen first.
    pub pressing: bool,
    /// The bars.
    pub shares: Vec<Share<'a>>,
}

/// The parts under each other, each with its bars: filled as far as the share goes, with a line
/// where the mark is. Nothing is told by colour; the figure stands beside each bar.
pub fn shares(parts: &[Part<'_>]) -> Markup {
    html! {
        ol.shares { @for part in parts { li {
            p.shares-head {
                @if let Some(href) = part.href { a href=(href) { (part.name) } }
                @else { b { (part.name) } }
                @if !part.word.is_empty() { " " span.shares-word.pressing[part.pressing] { (part.word) } }
            }
            @for share in &part.shares { div.share.alone[share.label.is_empty()] {
                @if !share.label.is_empty() { span.share-label { (share.label) } }
                svg.share-bar width="100%" height="14" aria-hidden="true" {
                    rect.part-whole x=".5" y=".5" width="99.5%" height="13" rx="2" {}
                    @if let Some(permille) = share.permille {
                        rect.share-count x=".5" y=".5" height="13" width=(width(permille)) rx="2" {}
                    }
                    line.share-mark x1=(format!("{}%", share.mark)) x2=(format!("{}%", share.mark))
                        y1="0" y2="14" {}
                }
                span.share-told { (share.told) }
            } }
        } } }
    }
}

fn width(permille: u16) -> String {
    format!("{}.{}%", permille.min(995) / 10, permille.min(995) % 10)
}
