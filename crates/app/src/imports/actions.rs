//! To be written.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;

/// To be written.
pub fn list(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn ask_for_file(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn read(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn preview(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn remap(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn import(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn report(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn unreadable(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

/// To be written.
pub fn undo(_: Member, _: &Call) -> Outcome {
    Err(Failure::NotFound)
}

