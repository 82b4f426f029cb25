//! To be written.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;

/// To be written.
pub fn ask_to_add(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn add(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn ask(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn change(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn settle(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

