//! Pictures from the server: the support mark, the wall chart, the thermometer, bars, the map of
//! the workplace, the bullseye, the ladder, the timeline; of the cycle, the ring, who developed whom,
//! the ladder of an engine, the load; of targets, the dispersion.
//!
//! They share one grammar: the six marks, ink lines, direct labels instead of legends, the
//! denominator in the caption, and the same told in words beside the picture. All of it is HTML
//! and inline SVG without inline style, so it works without script and on paper.

pub mod band;
pub mod bars;
pub mod bullseye;
pub mod cycle;
pub mod dispersion;
pub mod ladder;
pub mod lineage;
pub mod load;
pub mod map;
pub mod mark;
pub mod moves;
pub mod rungs;
pub mod shares;
pub mod thermometer;
pub mod timeline;
pub mod wall;

pub use mark::{Mark, mark};

use maud::{Markup, html};

/// A picture with its caption (which names the unit, the day and the denominator) above it and
/// the same in words beside it.
pub fn figure(caption: &str, picture: Markup, told: Markup) -> Markup {
    html! {
        figure.picture {
            figcaption { (caption) }
            div.picture-body { div.picture-itself { (picture) } div.told { (told) } }
        }
    }
}

/// A picture that takes the whole width, with its words under it.
pub fn wide_figure(caption: &str, picture: Markup, told: Markup) -> Markup {
    html! { figure.picture { figcaption { (caption) } (picture) div.told { (told) } } }
}

/// What a picture says, as sentences: `(figure, words)`, such as `("412", "support us")`. With a
/// mark before those that have one.
pub fn told(lines: &[(Option<Mark>, &str, &str)]) -> Markup {
    html! {
        ul.told-lines { @for (m, figure, words) in lines { li {
            @if let Some(m) = m { (mark(*m)) }
            b.figure { (figure) } " " span { (words) }
        } } }
    }
}
