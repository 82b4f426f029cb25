//! To be written.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;

/// To be written.
pub fn show(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn draw(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn rename(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn give(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

