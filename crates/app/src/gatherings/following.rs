//! Two records of one person in gatherings: whoever came as the one that goes came as the other, and
//! the other way round when the merge is taken back.

use super::records::{all, all_guests, guests, planned, save_guests};
use crate::failure::Failure;
use crate::space::keys::Keys;
use organizing::PersonId;
use organizing::gatherings::Joined;
use store::Writer;
use vault::Id;

/// Lets gatherings name the one who remains: in which, and which rows.
///
/// # Errors
/// The shelf's.
pub fn redirect(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    (from, to): (PersonId, PersonId),
) -> Result<Vec<(Id, Joined)>, Failure> {
    let ids: Vec<Id> = all(shelf, keys)?.into_iter().map(|held| held.id).collect();
    let mut followed = Vec::new();
    for (id, mut held) in all_guests(shelf, keys, &ids)? {
        let joined = held.value.redirect(from, to);
        if !joined.0.is_empty() {
            save_guests(shelf, keys, week, &mut held)?;
            followed.push((id, joined));
        }
    }
    Ok(followed)
}

/// Gives it back.
///
/// # Errors
/// The shelf's.
pub fn restore(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    (from, to): (PersonId, PersonId),
    followed: &[(Id, Joined)],
) -> Result<(), Failure> {
    for (id, joined) in followed {
        let Ok(plan) = planned(shelf, keys, *id) else { continue };
        let mut held = guests(shelf, keys, &plan)?;
        held.value.restore(from, to, joined);
        if held.revision > 0 {
            save_guests(shelf, keys, week, &mut held)?;
        }
    }
    Ok(())
}
