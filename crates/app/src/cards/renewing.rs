//! New keys for the form when someone who held the old ones goes. Its link stays, so that printed
//! codes go on working; what waits in the box is sealed again, and the old keys open nothing more.

use super::form::Offer;
use super::records::{desk, gathering};
use crate::failure::Failure;
use crate::forms::door;
use crate::space::kept;
use crate::space::keys::Keys;
use store::Writer;
use vault::{FormKeys, Id};

/// Makes the form's keys anew, where the card turf is one of those whose keys were. `keys` are the
/// new ones.
///
/// # Errors
/// The shelf's.
pub fn renew(shelf: &mut Writer, keys: &Keys, week: u32, turfs: &[Id]) -> Result<(), Failure> {
    let Some(held) = gathering(shelf, keys)? else { return Ok(()) };
    if !turfs.contains(&held.value.turf) {
        return Ok(());
    }
    let mut desk = desk(shelf, keys, &held.value)?;
    let old = FormKeys::of(&desk.value.seed);
    desk.value.seed = vault::random();
    let new = FormKeys::of(&desk.value.seed).public();
    for form in held.value.forms() {
        door::reseal(shelf, (keys.space, form), &old, &new)?;
    }
    kept::save(shelf, keys, week, &mut desk)?;
    let offer = Offer::of(&held.value, &desk.value.seed);
    offer.put(shelf, keys.space, &held.value.secret(), week)
}
