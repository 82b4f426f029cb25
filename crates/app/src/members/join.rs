//! To be written.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Visitor;

/// To be written.
pub fn show(_: Visitor, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn begin(_: Visitor, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn prove(_: Visitor, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

