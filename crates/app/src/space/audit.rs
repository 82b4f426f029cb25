//! The log of a space: who did what that coworkers should be able to ask about. Sealed to the
//! space's audit key and chained by hashes, so that an entry neither changes nor goes missing
//! unseen (`security.md` 9). What people search for or read is not in it.

use crate::call::Call;
use crate::failure::Failure;
use crate::space::keys::Keys;
use serde::{Deserialize, Serialize};
use store::{AuditRow, Reader, Writer};
use vault::{AuditKeys, Id, VaultError, audit};

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
/// The shelf's; a fault when an entry was changed, moved or taken out.
pub fn last(shelf: &mut Reader, keys: &Keys, limit: u32) -> Result<Vec<Event>, Failure> {
    let (head, head_hash) = shelf.audit_head(keys.space)?;
    // One more than asked for: an entry opens only with the hash of the one before it.
    let from = head.saturating_sub(u64::from(limit)).max(1);
    let mut before = (from == 1).then_some((0, [0; 32]));
    let mut events = Vec::new();
    for row in shelf.audit(keys.space, from, limit.saturating_add(1))? {
        if let Some((n, hash)) = before {
            if row.n != n + 1 || row.hash != audit::next_head(&hash, row.n, &row.sealed) {
                return Err(Failure::Fault("the log was tampered with"));
            }
            events.extend(open(keys, &hash, &row)?);
        }
        before = Some((row.n, row.hash));
    }
    if before.is_some_and(|last| last != (head, head_hash)) {
        return Err(Failure::Fault("the log was tampered with"));
    }
    events.reverse();
    Ok(events)
}

/// Opens an entry; none when it is of before the keys that are held.
fn open(keys: &Keys, before: &[u8; 32], row: &AuditRow) -> Result<Option<Event>, Failure> {
    for key in &keys.held.space {
        match AuditKeys::of(key).open_entry(row.n, before, &row.sealed) {
            Ok(entry) => {
                let event = postcard::from_bytes(&entry);
                return event.map(Some).map_err(|_| Failure::Fault("an event did not read"));
            }
            Err(VaultError::WrongSecret) => {}
            Err(_) => return Err(Failure::Fault("the log was tampered with")),
        }
    }
    Ok(None)
}
