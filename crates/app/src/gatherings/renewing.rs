//! New keys for the boxes of gatherings when someone who held them goes. Links stay, so that what was
//! sent around goes on working; what waits is sealed again, and the old keys open nothing more.

use super::records::{all, save};
use crate::failure::Failure;
use crate::forms::door;
use crate::space::keys::Keys;
use store::Writer;
use vault::Id;

/// Makes the keys of boxes anew where those of the gathering were: of these turfs, and of the whole
/// drive. `keys` are the new ones.
///
/// # Errors
/// The shelf's.
pub fn renew(shelf: &mut Writer, keys: &Keys, week: u32, turfs: &[Id]) -> Result<(), Failure> {
    let renewed = |turf: &Id| *turf == Id::ZERO || turfs.contains(turf);
    for mut held in all(shelf, keys)?.into_iter().filter(|held| renewed(&held.turf)) {
        let old = held.value.door.keys();
        held.value.door.seed = vault::random();
        let (form, new) = (held.value.door.secret().id(), held.value.door.keys().public());
        door::reseal(shelf, (keys.space, form), &old, &new)?;
        save(shelf, keys, week, &mut held)?;
    }
    Ok(())
}
