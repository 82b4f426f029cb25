//! Words to write down, a code to scan, text to copy.

use maud::{Markup, html};

/// Words of a secret, large and numbered, to be written on paper: six words, or the groups of a
/// code. `id` is for [`super::button::copy`].
pub fn words(id: &str, label: &str, words: &[&str]) -> Markup {
    html! {
        ol.words #(id) aria-label=(label) translate="no" {
            // The space keeps the words apart when they are copied.
            @for word in words { li { (word) " " } }
        }
    }
}

/// A code to scan, with its words below for those who cannot. `svg` is the picture.
pub fn scan(svg: Markup, below: &str) -> Markup {
    html! { figure.scan { div.scan-code { (svg) } figcaption { (below) } } }
}

/// Text to copy as it stands: a link, a code.
pub fn verbatim(id: &str, text: &str) -> Markup {
    html! { code.verbatim #(id) translate="no" { (text) } }
}

/// A sheet that is meant for paper: printed alone, whatever else is on the page.
pub fn sheet(inside: Markup) -> Markup {
    html! { div.sheet { (inside) } }
}
