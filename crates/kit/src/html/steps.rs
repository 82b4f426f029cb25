//! Where one is in a series, and how far something got.

use super::icon::{Icon, icon};
use maud::{Markup, html};

/// A step of a series.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    /// What it is called.
    pub label: &'a str,
    /// Where it can be gone to, if it can.
    pub href: Option<&'a str>,
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
                li.done[s.done] aria-current=[(n == at).then_some("step")] {
                    @if let Some(href) = s.href { a href=(href) { (step(n, s)) } }
                    @else { span { (step(n, s)) } }
                }
            } }
        }
    }
}

fn step(n: usize, s: &Step<'_>) -> Markup {
    html! {
        span.step-no { @if s.done { (icon(Icon::Done)) } @else { (n + 1) } }
        span.step-label { (s.label) }
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
