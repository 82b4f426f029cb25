//! What is kept of the committee: one record under the space's key, with ids and no names.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::WorkerId;
use organizing::committee::Committee;
use store::{Reader, Writer};

impl Kept for Committee {
    const KIND: &'static str = "committee";
    const UNDER: Under = Under::Space;
}

/// The committee; one that nobody was seated on yet is empty.
///
/// # Errors
/// The shelf's.
pub fn committee(shelf: &mut Reader, keys: &Keys) -> Result<Held<Committee>, Failure> {
    kept::only(shelf, keys)
}

/// Lets the seats of a worker who was merged be those of the one who stayed. A merge that is undone
/// leaves them there: who sat is then for people to say.
///
/// # Errors
/// The shelf's.
pub fn hand_on(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    from: WorkerId,
    to: WorkerId,
) -> Result<(), Failure> {
    let mut held = committee(shelf, keys)?;
    match held.value.hand_on(from, to) {
        true => kept::save(shelf, keys, week, &mut held),
        false => Ok(()),
    }
}
