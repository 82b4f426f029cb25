//! To be written.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Visitor;

/// To be written.
pub fn enter(_: Visitor, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

