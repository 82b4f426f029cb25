//! To be written.

use crate::call::App;
use crate::failure::Failure;

/// To be written.
///
/// # Errors
/// The shelf's.
pub fn fill(
    _: &mut App,
    _: u32,
    _: u64,
    _: impl FnMut(u32, u32),
) -> Result<(), Failure> {
    Err(Failure::NotFound)
}
