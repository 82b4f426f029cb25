//! A ladder: rungs from the ground up, each with its name and a sign for every mark of it.

use maud::{Markup, html};

/// Whether a mark is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is: a full square.
    Made,
    /// It is not: an empty square.
    Missing,
    /// Nobody knows: a square of dots.
    Unknown,
}

/// One rung.
#[derive(Clone, Copy)]
pub struct Rung<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is, in a few words.
    pub what: &'a str,
    /// One for each mark.
    pub signs: &'a [Sign],
    /// The signs in words: "2 of 3".
    pub count: &'a str,
    /// "We are here", on the rung where we are.
    pub here: Option<&'a str>,
    /// Whether we have left it below us.
    pub behind: bool,
}

/// The ladder. In the order of the text the lowest rung is first; to the eye it stands lowest.
pub fn ladder(rungs: &[Rung<'_>]) -> Markup {
    html! {
        ol.ladder { @for rung in rungs {
            li.rung.here[rung.here.is_some()].behind[rung.behind] aria-current=[rung.here.map(|_| "step")] {
                span.rung-words {
                    b { (rung.name) } @if let Some(here) = rung.here { " " strong.rung-here { (here) } }
                    small { (rung.what) }
                }
                span.rung-signs {
                    @for s in rung.signs { (sign(*s)) }
                    small { (rung.count) }
                }
            }
        } }
    }
}

/// The sign of one mark. Hidden from screen readers: it is told in words beside it.
pub fn sign(sign: Sign) -> Markup {
    let class = match sign {
        Sign::Made => "sign made",
        Sign::Missing => "sign",
        Sign::Unknown => "sign unknown",
    };
    html! {
        svg class=(class) viewBox="0 0 16 16" aria-hidden="true" {
            rect x="1.5" y="1.5" width="13" height="13" {}
            @if sign == Sign::Made { path d="M4 8.5l3 3 5-7" {} }
        }
    }
}
