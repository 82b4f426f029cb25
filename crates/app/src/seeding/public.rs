//! The page of a seed: whoever has its address reads it, and begins from it.

use super::pages;
use super::records::public;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Visitor;
use kit::http::Answer;
use organizing::seeding::Seed;

/// The seed of the path, if it is there and open.
///
/// # Errors
/// The shelf's.
pub fn found(call: &Call) -> Result<Option<Seed>, Failure> {
    call.app.store.read(|shelf| public(shelf, call.ask.param("slug")))
}

/// There is no such call, or none any more.
pub fn closed(call: &Call) -> Answer {
    Answer::page_with(404, pages::public::closed(call))
}

/// GET the page.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    Ok(match found(call)? {
        Some(seed) => Answer::page(pages::public::page(call, &seed)),
        None => closed(call),
    })
}
