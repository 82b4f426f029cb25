//! Invites that nobody can answer any more are swept away, with what was kept of them. This takes no
//! key, so that it happens at the start of the program, too.

use super::records::Offer;
use crate::failure::Failure;
use crate::space::kept::Kept;
use store::{Reader, Store, Writer};
use vault::Id;

fn expired(shelf: &mut Reader, space: Id, week: u32) -> Result<Vec<Id>, Failure> {
    let all = shelf.invites(space)?.into_iter();
    Ok(all.filter(|row| row.expires_week < week).map(|row| row.id).collect())
}

/// Sweeps the invites of a space.
///
/// # Errors
/// The shelf's.
pub fn sweep(shelf: &mut Writer, space: Id, week: u32) -> Result<(), Failure> {
    for invite in expired(shelf, space, week)? {
        if let Some(offer) = shelf.record(space, Offer::KIND, invite)? {
            shelf.delete_record(space, Offer::KIND, invite, offer.revision)?;
        }
        shelf.delete_invite(space, invite)?;
    }
    Ok(())
}

/// Sweeps the invites of every space.
///
/// # Errors
/// The shelf's.
pub fn sweep_all(store: &Store, week: u32) -> Result<(), Failure> {
    let stale = store.read(|shelf| {
        let mut stale = shelf.spaces()?;
        let mut failed = Ok(());
        stale.retain(|space| match expired(shelf, *space, week) {
            Ok(invites) => !invites.is_empty(),
            Err(error) => {
                failed = Err(error);
                false
            }
        });
        failed.map(|()| stale)
    })?;
    stale
        .into_iter()
        .try_for_each(|space| store.write(space, move |shelf| sweep(shelf, space, week)))
}
