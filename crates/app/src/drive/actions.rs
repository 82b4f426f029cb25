//! To be written.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;

/// To be written.
pub fn list(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn ask_to_start(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn start(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn overview(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn settings(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn change_settings(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn more(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

