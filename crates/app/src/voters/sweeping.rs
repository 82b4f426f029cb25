//! The deletion of a voter list on its day. Nobody else has the key, so it happens as soon as a
//! lead's keys are opened; until then the page says loudly that it is overdue.

use super::records;
use crate::call::Call;
use crate::failure::Failure;
use crate::space::keys::Keys;
use organizing::Day;
use std::sync::Arc;

/// Deletes the voter list if its day has come.
///
/// # Errors
/// The shelf's.
pub fn sweep(call: &Call, keys: &Arc<Keys>) -> Result<(), Failure> {
    let today = call.today;
    let is_due = |delete_on: Day| delete_on.since(today) <= 0;
    let found = call.app.store.read(|shelf| records::voters(shelf, keys))?;
    if !found.is_some_and(|voters| is_due(voters.value.delete_on)) {
        return Ok(());
    }
    let keys = keys.clone();
    call.app.store.write(keys.space, move |shelf| records::delete(shelf, &keys))?;
    // What was deleted is not left in the files of the database.
    call.app.store.truncate_log()?;
    Ok(())
}
