//! The log of a space: who did what that coworkers should be able to ask about. Sealed to the
//! space's audit key and chained by hashes, so that an entry neither changes nor goes missing
//! unseen (`security.md` 9). What people search for or read is not in it.

use crate::call::Call;
use crate::failure::Failure;
use crate::space::keys::Keys;
use serde::{Deserialize, Serialize};
use store::{AuditRow, Reader, Writer};
use vault::{AuditKeys, Id, audit};

/// Something that someone did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When, in seconds since 1 January 1970, UTC.
    pub at_s: i64,
    /// Which member.
    pub by: Id,
    /// What.
    pub act: Act,
}

/// What was done. New acts are added at the end: the order is what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// The list was written to a file.
    Export {
        /// How many workers were in it.
        workers: u32,
        /// Whether phones and addresses were in it.
        contacts: bool,
    },
}

impl Event {
    /// What the member with these keys does now.
    pub fn now(call: &Call, keys: &Keys, act: Act) -> Event {
        Event { at_s: call.app.clock.now_s(), by: keys.member, act }
    }
}

/// Adds an event to the log of the space that these keys open.
///
/// # Errors
/// The shelf's.
pub fn log(shelf: &mut Writer, keys: &Keys, week: u32, event: &Event) -> Result<(), Failure> {
    let public = AuditKeys::of(keys.space_key()?).public();
    let entry = postcard::to_stdvec(event).map_err(|_| Failure::Fault("an event did not write"))?;
    let (last, previous) = shelf.audit_head(keys.space)?;
    let n = last + 1;
    let (sealed, hash) = audit::seal_entry(&public, n, &previous, &entry);
    Ok(shelf.append_audit(keys.space, &AuditRow { n, hash, week, sealed })?)
}

/// The last events, newest first, at most `limit`. Those of before the caller came, whose keys
/// the caller does not hold, are left out.
///
/// # Errors
/// The shelf's; a fault when the log was tampered with.
pub fn last(shelf: &mut Reader, keys: &Keys, limit: u32) -> Result<Vec<Event>, Failure> {
    let (head, _) = shelf.audit_head(keys.space)?;
    // One more than asked for: an entry opens only with the hash of the one before it.
    let from = head.saturating_sub(u64::from(limit)).max(1);
    let mut previous = (from == 1).then_some([0; 32]);
    let mut events = Vec::new();
    for row in shelf.audit(keys.space, from, limit.saturating_add(1))? {
        let opened = previous.and_then(|before| {
            let keys = keys.held.space.iter().find_map(|key| {
                let opener = AuditKeys::of(key);
                opener.open_entry(row.n, &before, &row.sealed).ok()
            });
            keys.and_then(|entry| postcard::from_bytes(&entry).ok())
        });
        events.extend(opened);
        previous = Some(row.hash);
    }
    events.reverse();
    Ok(events)
}
