//! The log of a space: who did what that coworkers should be able to ask about. Sealed to the
//! space's audit key and chained by hashes, so that an entry neither changes nor goes missing
//! unseen (`security.md` 9). Each member's ring holds the newest entry that they saw, so that a log
//! cut or continued otherwise shows to them. What people search for or read is not in it.

use crate::accounts::ring;
use crate::call::Call;
use crate::failure::Failure;
use crate::space::keys::Keys;
use serde::{Deserialize, Serialize};
use store::{AuditRow, Reader, Writer};
use vault::{AuditKeys, Id, Identity, VaultError, audit};

/// Number and hash of an entry; 0 and zeros before the first.
pub type Head = (u64, [u8; 32]);
/// How many entries are read at a time.
const ENTRIES_AT_ONCE: u32 = 500;

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// The list was written to a file.
    Export {
        /// How many workers were in it.
        workers: u32,
        /// Whether phones and addresses were in it.
        contacts: bool,
    },
    /// Somebody was given a turf and its key.
    TurfGiven {
        /// What it was called, with what it is part of.
        turf: String,
        /// To whom.
        to: Id,
    },
    /// A turf in which nothing was left was taken off the tree.
    TurfDeleted {
        /// What it was called, with what it was part of.
        turf: String,
    },
    /// Cards were taken in: the chain has so many entries now, and this is the hash of the last.
    CardsTaken {
        /// How many.
        count: u32,
        /// The hash.
        head: [u8; 32],
    },
    /// Somebody was let handle cards.
    CardsGiven {
        /// Who.
        to: Id,
    },
    /// The cards were taken away as a file, as two leads decided.
    CardsExported {
        /// How many that count were in it.
        cards: u32,
        /// Who allowed it.
        allowed: Id,
    },
}

impl Event {
    /// What the member with these keys does now.
    pub fn now(call: &Call, keys: &Keys, act: Act) -> Event {
        Event { at_s: call.app.clock.now_s(), by: keys.member, act }
    }
}

/// The log as a member finds it.
pub struct Found {
    /// The last events, newest first.
    pub events: Vec<Event>,
    /// The newest entry.
    pub head: Head,
    /// Whether nothing is missing or changed in it, and it goes on from what the member saw.
    pub whole: bool,
}

/// Adds an event to the log of the space that these keys open, and remembers it as seen.
///
/// # Errors
/// The shelf's.
pub fn log(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    week: u32,
    event: &Event,
) -> Result<(), Failure> {
    let mut held = ring::open(shelf, identity, keys.member)?;
    // A log that was tampered with stays so in the ring, and goes on showing.
    let whole = goes_on(shelf, keys.space, held.ring.head_in(keys.space))?;
    append(shelf, keys, week, event)?;
    if whole {
        held.ring.see_head(keys.space, shelf.audit_head(keys.space)?);
        ring::save(shelf, identity, keys.member, &held)?;
    }
    Ok(())
}

/// Adds an event to the log of the space that these keys open.
///
/// # Errors
/// The shelf's.
pub fn append(shelf: &mut Writer, keys: &Keys, week: u32, event: &Event) -> Result<(), Failure> {
    let public = AuditKeys::of(keys.space_key()?).public();
    let entry = postcard::to_stdvec(event).map_err(|_| Failure::Fault("an event did not write"))?;
    let (last, previous) = shelf.audit_head(keys.space)?;
    let n = last + 1;
    let (sealed, hash) = audit::seal_entry(&public, n, &previous, &entry);
    Ok(shelf.append_audit(keys.space, &AuditRow { n, hash, week, sealed })?)
}

/// Whether the log goes on from the entry that was seen as its newest, each after the one before.
///
/// # Errors
/// The shelf's.
pub fn goes_on(shelf: &mut Reader, space: Id, seen: Option<Head>) -> Result<bool, Failure> {
    let Some((mut n, mut hash)) = seen else { return Ok(true) };
    let same = |row: &AuditRow| (row.n, row.hash) == (n, hash);
    if n > 0 && !shelf.audit(space, n, 1)?.first().is_some_and(same) {
        return Ok(false);
    }
    loop {
        let rows = shelf.audit(space, n + 1, ENTRIES_AT_ONCE)?;
        if rows.is_empty() {
            return Ok(shelf.audit_head(space)? == (n, hash));
        }
        for row in rows {
            if row.n != n + 1 || row.hash != audit::next_head(&hash, row.n, &row.sealed) {
                return Ok(false);
            }
            (n, hash) = (row.n, row.hash);
        }
    }
}

/// The last events, at most `limit`, and whether the log is whole for someone whose ring says that
/// they saw this entry as its newest.
///
/// # Errors
/// The shelf's.
pub fn find(
    shelf: &mut Reader,
    keys: &Keys,
    seen: Option<Head>,
    limit: u32,
) -> Result<Found, Failure> {
    let head = shelf.audit_head(keys.space)?;
    let whole = goes_on(shelf, keys.space, seen)?;
    match last(shelf, keys, limit) {
        Ok(events) => Ok(Found { events, head, whole }),
        Err(Failure::Fault(_)) => Ok(Found { events: Vec::new(), head, whole: false }),
        Err(other) => Err(other),
    }
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
