//! Words to write down, a code to scan, text to copy.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// Words of a secret, large and numbered, to be written on paper: six words, or the groups of a
/// code. `id` is for [`super::button::copy`].
pub fn words(id: &str, label: &str, words: &[&str]) -> Markup {
    html! {
        ol.words #(id) aria-label=(label) translate="no" {
            // The space keeps the words apart when they are copied.
            @for word in words { li { span { (word) } " " } }
        }
    }
}

/// A code to scan, with `below` for those who cannot. A text too long for a code (about 2,000
/// characters) gives the words alone.
pub fn scan(text: &str, label: &str, below: &str) -> Markup {
    html! {
        figure.scan {
            @if let Some((side, path)) = code(text) {
                svg.scan-code viewBox={ "-3 -3 " (side + 6) " " (side + 6) } role="img"
                    aria-label=(label) shape-rendering="crispEdges" { path d=(path) {} }
            }
            figcaption { (below) }
        }
    }
}

/// The side of a QR code, in modules, and its dark modules as a path.
fn code(text: &str) -> Option<(usize, String)> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let side = code.width();
    let mut path = String::new();
    for (n, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{} {}h1v1h-1z", n % side, n / side);
        }
    }
    Some((side, path))
}

/// Text to copy as it stands: a link, a code.
pub fn verbatim(id: &str, text: &str) -> Markup {
    html! { code.verbatim #(id) translate="no" { (text) } }
}

/// A sheet that is meant for paper: printed alone, whatever else is on the page.
pub fn sheet(inside: Markup) -> Markup {
    html! { div.sheet { (inside) } }
}
