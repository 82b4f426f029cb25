//! The pages of cards.

pub mod cards;
pub mod one;
pub mod paper;
pub mod public;
pub mod setup;
pub mod showing;
pub mod who;

use crate::call::Call;
use organizing::Refusal;

/// The sentence of what is wrong at a field, if anything is.
pub fn wrong_at(call: &Call, refusals: &[Refusal], field: &str) -> Option<String> {
    let refusal = refusals.iter().find(|refusal| refusal.field == Some(field))?;
    Some(call.words().say(refusal.sentence))
}
