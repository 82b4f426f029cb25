//! To be written.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;

/// To be written.
pub fn show(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn merge(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn keep_apart(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn undo(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

