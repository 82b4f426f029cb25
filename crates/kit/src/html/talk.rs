//! A guided conversation on a phone: what to ask, in type that is read at arm's length, and a
//! place to stop and wait. What was typed is saved within reach ([`super::form::Form::within_reach`]).

use maud::{Markup, html};

/// A step of the conversation: what to ask, and what to write down.
pub fn step(number: usize, id: &str, title: &str, inside: Markup) -> Markup {
    html! { section.section #(id) { h2 { (number) ". " (title) } (inside) } }
}

/// What to ask, out loud: the question, others that may follow it, and a word to the one who asks.
pub fn question(ask: &str, more: &[&str], help: &str) -> Markup {
    html! {
        div.question {
            p { (ask) }
            @if !more.is_empty() { ul { @for ask in more { li { (ask) } } } }
            @if !help.is_empty() { p.help { (help) } }
        }
    }
}

/// Stop here: nothing to write, nothing to press, much room.
pub fn pause(title: &str, help: &str) -> Markup {
    html! {
        div.pause role="note" { div.question { p { (title) } p { (help) } } }
    }
}
