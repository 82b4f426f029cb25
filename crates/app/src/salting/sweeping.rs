//! Placements are shredded on their day: as soon as anyone in the program unlocks. It takes the
//! space's key, to read the day, and not the compartment's.

use super::records::{Compartment, shred};
use crate::call::Call;
use crate::failure::Failure;
use crate::space::kept;
use crate::space::keys::Keys;
use std::sync::Arc;
use vault::Id;

/// Shreds the placements whose day has come.
///
/// # Errors
/// The shelf's.
pub fn sweep(call: &Call, keys: &Arc<Keys>) -> Result<(), Failure> {
    let today = call.today;
    let due = call.app.store.read(|shelf| {
        let mut due: Vec<Id> = Vec::new();
        kept::each::<Compartment>(shelf, keys, Id::ZERO, |held| {
            due.extend((held.value.outside.shred_on <= today).then_some(held.id));
        })?;
        Ok::<_, Failure>(due)
    })?;
    if due.is_empty() {
        return Ok(());
    }
    let keys = keys.clone();
    call.app.store.write(keys.space, move |shelf| {
        due.into_iter().try_for_each(|id| shred(shelf, &keys, id))
    })?;
    // What was shredded is not left in the files of the database.
    call.app.store.truncate_log()?;
    Ok(())
}
