//! New keys for the public form when someone who held the old ones goes. Its link stays; what waits
//! in the box is sealed again, and the old keys open nothing more.

use super::form::Offer;
use super::records::Desk;
use crate::failure::Failure;
use crate::forms::door;
use crate::space::kept;
use crate::space::keys::Keys;
use store::Writer;
use vault::{FormKeys, Id};

/// Makes the form's keys anew. `keys` are the space's new ones.
///
/// # Errors
/// The shelf's.
pub fn renew(shelf: &mut Writer, keys: &Keys, week: u32) -> Result<(), Failure> {
    let Some(mut held) = kept::find::<Desk>(shelf, keys, Id::ZERO)? else { return Ok(()) };
    let old = FormKeys::of(&held.value.seed);
    held.value.seed = vault::random();
    let new = FormKeys::of(&held.value.seed).public();
    for form in held.value.forms() {
        door::reseal(shelf, (keys.space, form), &old, &new)?;
    }
    kept::save(shelf, keys, week, &mut held)?;
    Offer::of(&held.value).put(shelf, keys.space, &held.value.secret(), week)
}
