//! The pages of seeds: for everyone, for who starts, for who keeps them.

pub mod counting;
pub mod first;
pub mod growing;
pub mod keeping;
mod meeting;
pub mod picture;
pub mod public;
pub mod reporting;
pub mod starting;

use crate::call::Call;
use kit::html::text::{Tone, flash};
use kit::html::{Markup, html};
use organizing::Refusal;

/// What is wrong and concerns no field.
fn wrong_above(call: &Call, refusals: &[Refusal]) -> Markup {
    html! {
        @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (flash(Tone::Refuse, &call.words().say(refusal.sentence)))
        }
    }
}
