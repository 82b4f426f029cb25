//! The pages of the list.

pub mod duplicates;
pub mod export;
pub mod form;
pub mod list;
pub mod worker;

use crate::call::Call;
use kit::html::text::{Tone, notice};
use kit::html::{Markup, html};
use organizing::Refusal;

/// The address of a worker's page.
pub fn worker_path(space: vault::Id, worker: vault::Id) -> String {
    format!("/d/{space}/people/{worker}")
}

/// The sentences of refusals that concern no field.
fn errors_above(call: &Call, refusals: &[Refusal]) -> Markup {
    html! {
        @for refusal in refusals.iter().filter(|refusal| refusal.field.is_none()) {
            (notice(Tone::Refuse, &call.words().say(refusal.sentence), html! {}))
        }
    }
}
