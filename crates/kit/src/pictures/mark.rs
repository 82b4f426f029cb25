//! The support mark: 0 to 5, each a colour and a shape and a figure.
//!
//! | step | shape |
//! |---|---|
//! | 0 | an empty hatched square |
//! | 1 | a full dark square with a notch |
//! | 2 | a full square |
//! | 3 | a half |
//! | 4 | an outline |
//! | 5 | an outline with a bar across it |
//!
//! A stale mark fades to 55 % and keeps its shape; a ring around it is a thing apart from the
//! scale. The shapes are drawn once a page, in [`sprite`], and used by name, so that a thousand
//! of them stay light. The figure inside shows where a mark is large enough (`--fig` in the style
//! sheet).

use maud::{Markup, PreEscaped, html};
use std::fmt::Write;

/// A mark of the scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mark {
    step: u8,
    stale: bool,
    ringed: bool,
}

impl Mark {
    /// The mark of a step from 0 to 5; anything above is 5.
    pub const fn new(step: u8) -> Mark {
        Mark { step: if step > 5 { 5 } else { step }, stale: false, ringed: false }
    }

    /// Faded, if so.
    pub const fn stale(mut self, stale: bool) -> Mark {
        self.stale = stale;
        self
    }

    /// With a ring around it, if so.
    pub const fn ringed(mut self, ringed: bool) -> Mark {
        self.ringed = ringed;
        self
    }

    /// The step, 0 to 5.
    pub const fn step(self) -> u8 {
        self.step
    }

    /// Puts the mark's picture at the end of `out`: 26 to 28 bytes of HTML.
    pub(super) fn draw(self, out: &mut String) {
        out.push_str("<svg><use href=\"#");
        self.name(out);
        out.push_str("\"/></svg>");
    }

    /// Puts the mark's name in the sprite at the end of `out`: `m2`, `m2s`, `m2l`, `m2sl`.
    pub(super) fn name(self, out: &mut String) {
        out.push('m');
        out.push(char::from(b'0' + self.step));
        if self.stale {
            out.push('s');
        }
        if self.ringed {
            out.push('l');
        }
    }
}

/// The mark on its own, sized by what it stands in. It is hidden from screen readers: say what it
/// means beside it.
pub fn mark(which: Mark) -> Markup {
    let mut out = String::with_capacity(70);
    out.push_str("<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#");
    which.name(&mut out);
    out.push_str("\"/></svg>");
    PreEscaped(out)
}

/// Three empty squares, for a place where there is nothing yet.
pub fn row_of_empty() -> Markup {
    html! { div.empty-marks aria-hidden="true" { @for _ in 0..3 { (mark(Mark::new(0))) } } }
}

/// The emblem: four squares of the chart, one with the notch.
pub fn emblem() -> Markup {
    PreEscaped(EMBLEM.to_owned())
}

const EMBLEM: &str = concat!(
    r#"<svg class="emblem" viewBox="0 0 22 22" aria-hidden="true">"#,
    r#"<path d="M1 3q0-2 2-2h4l3 3v6H3q-2 0-2-2z"/>"#,
    r#"<path d="M12 1h7q2 0 2 2v7h-9zM1 12h9v9H3q-2 0-2-2z"/>"#,
    r#"<path class="open" d="M12.75 12.75h7.5v5.5q0 2-2 2h-5.5z"/></svg>"#,
);

/// The shapes, once a page, before anything that uses them.
pub fn sprite() -> Markup {
    let mut out = String::with_capacity(5_000);
    out.push_str(r#"<svg class="sprite" aria-hidden="true"><defs>"#);
    out.push_str(CLIPS);
    out.push_str("</defs>");
    for (step, shape) in SHAPES.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            concat!(
                r##"<symbol id="m{0}" viewBox="0 0 16 16" overflow="visible">{1}</symbol>"##,
                r##"<symbol id="m{0}s" viewBox="0 0 16 16" overflow="visible">"##,
                r##"<use href="#m{0}" opacity=".55"/></symbol>"##,
                r##"<symbol id="m{0}l" viewBox="0 0 16 16" overflow="visible">"##,
                r##"<use href="#m{0}"/><use href="#mr"/></symbol>"##,
                r##"<symbol id="m{0}sl" viewBox="0 0 16 16" overflow="visible">"##,
                r##"<use href="#m{0}" opacity=".55"/><use href="#mr"/></symbol>"##,
            ),
            step, shape
        );
    }
    out.push_str("</svg>");
    PreEscaped(out)
}

const CLIPS: &str = concat!(
    r#"<clipPath id="mk"><rect width="16" height="16" rx="2"/></clipPath>"#,
    r#"<pattern id="ph" width="6" height="6" patternUnits="userSpaceOnUse""#,
    r#" patternTransform="rotate(45)"><path class="k0" d="M1 0v6"/></pattern>"#,
    r#"<rect id="mr" class="kr" x="-2" y="-2" width="20" height="20" rx="3.75"/>"#,
);

const SHAPES: [&str; 6] = [
    concat!(
        r#"<path class="k0 k0h" clip-path="url(#mk)" d="M-2 6 6-2M-2 14 14-2M2 18 18 2M10 18l8-8"/>"#,
        r#"<rect class="k0" x=".5" y=".5" width="15" height="15" rx="1.75"/>"#,
        r#"<text class="kf k0f" x="8" y="12.25">0</text>"#,
    ),
    concat!(
        r#"<path class="k1" d="M2 0h7.5L16 6.5V14q0 2-2 2H2q-2 0-2-2V2q0-2 2-2z"/>"#,
        r#"<text class="kf ki" x="7.5" y="12.25">1</text>"#,
    ),
    concat!(
        r#"<rect class="k2" width="16" height="16" rx="2"/>"#,
        r#"<text class="kf ki" x="8" y="12.25">2</text>"#,
    ),
    concat!(
        r#"<path class="k3" d="M2 0h5v16H2q-2 0-2-2V2q0-2 2-2z"/>"#,
        r#"<rect class="k3o" x=".75" y=".75" width="14.5" height="14.5" rx="1.5"/>"#,
        r#"<text class="kf k3f" x="11.1" y="12">3</text>"#,
    ),
    concat!(
        r#"<rect class="k4" x="1" y="1" width="14" height="14" rx="1.5"/>"#,
        r#"<text class="kf k4f" x="8" y="12.25">4</text>"#,
    ),
    concat!(
        r#"<rect class="k5" x="1" y="1" width="14" height="14" rx="1.5"/>"#,
        r#"<path class="k5b" d="M-1.25 8H3M13 8h4.25"/>"#,
        r#"<path class="k5b k5m" d="M3 8h10"/>"#,
        r#"<text class="kf k5f" x="8" y="12.25">5</text>"#,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_that_can_be_asked_for_is_in_the_sprite() {
        let sprite = sprite().into_string();
        for step in 0..=7 {
            for (stale, ringed) in [(false, false), (true, false), (false, true), (true, true)] {
                let mut name = String::new();
                Mark::new(step).stale(stale).ringed(ringed).name(&mut name);
                assert!(sprite.contains(&format!("<symbol id=\"{name}\"")), "{name}");
            }
        }
    }
}
