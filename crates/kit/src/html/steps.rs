//! Where one is in a series, and how far something got.

use maud::{Markup, html};

/// A step of a series.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    /// What it is called.
    pub label: &'a str,
    /// Whether it is done.
    pub done: bool,
}

/// The steps of something with the one at `at` (from 0) marked. On a phone only the words `told`
/// ("Step 2 of 5: Issues") and a strip are shown.
pub fn steps(told: &str, at: usize, steps: &[Step<'_>]) -> Markup {
    html! {
        nav.steps aria-label=(told) {
            p.steps-told { (told) }
            ol { @for (n, s) in steps.iter().enumerate() {
                li.done[s.done] aria-current=[(n == at).then_some("step")] { span { (s.label) } }
            } }
        }
    }
}

/// How far something got: `value` of `of`, told in words as well.
pub fn progress(label: &str, value: u32, of: u32, told: &str) -> Markup {
    html! {
        div.progress {
            p { span { (label) } span.figure { (told) } }
            progress value=(value) max=(of.max(1)) aria-label=(label) { (told) }
        }
    }
}
