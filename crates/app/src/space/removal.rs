//! Taking someone out of a space, or taking keys from them: every key they held is made anew,
//! wrapped to those who stay, and everything sealed with the old one is sealed again. One
//! transaction: afterwards either all of it happened or nothing.

use crate::failure::Failure;
use crate::space::audit;
use crate::space::founding::hand_over;
use crate::space::kept::{KINDS, Under};
use crate::space::keys::Keys;
use std::collections::BTreeSet;
use store::{Change, PURPOSE_SPACE, PURPOSE_START, PURPOSE_STAT, PURPOSE_TURF, Record, Writer};
use vault::{Entry, Id, Identity, Place, Role, Roster, SealingKey, SessionKeys};
use vault::{SpaceKey, StatKey, TurfKey, records, roster};

/// Whose keys change, and how the roster reads afterwards.
pub struct Rotation {
    /// The member whose keys are taken.
    pub of: Id,
    /// The turfs whose keys they held.
    pub turfs: Vec<Id>,
    /// The roster's entries afterwards.
    pub entries: Vec<Entry>,
    /// The week.
    pub week: u32,
}

/// The most events of the log that are told anew to the new keys.
const EVENTS_CARRIED_MAX: u32 = 200;

/// Rotates the keys that a member held and keeps the changed roster. `tell` hears how many records
/// were sealed again, of how many. Gives the roster and the keys as they are now.
///
/// # Errors
/// [`Failure::NotFound`] when the one who rotates does not hold one of the keys;
/// [`Failure::Changed`] when the roster changed meanwhile.
pub fn rotate(
    shelf: &mut Writer,
    old: &Keys,
    identity: &Identity,
    before: &Roster,
    rotation: Rotation,
    mut tell: impl FnMut(u64, u64),
) -> Result<(Roster, Keys), Failure> {
    let new = renew(old, &rotation.turfs)?;
    let roster = before.changed_by(old.member, rotation.entries);
    let sealed = roster.seal(identity, new.space_key()?, old.space);
    let epoch = new.space_key()?.epoch();
    reseal_rosters(shelf, old, &new)?;
    shelf.put_roster(old.space, before.version, &sealed, epoch)?;

    let work = to_reseal(shelf, old, &rotation.turfs)?;
    let total = u64::try_from(work.len()).unwrap_or(u64::MAX);
    for (done, (kind, under, schema, record)) in (1..).zip(&work) {
        reseal(shelf, old, &new, (kind, *under, *schema), record)?;
        if done % 1_000 == 0 || done == total {
            tell(done, total);
        }
    }

    // What was logged before must stay readable when the keys that read it are gone.
    // A log that was tampered with keeps nobody in.
    let carried = audit::find(shelf, old, None, EVENTS_CARRIED_MAX)?.events;
    for event in carried.iter().rev() {
        audit::append(shelf, &new, rotation.week, event)?;
    }

    // Someone who stays and has not looked yet still needs to be told where to begin.
    let start = shelf.wraps(old.space, rotation.of)?;
    let start = start.into_iter().find(|wrap| wrap.purpose == PURPOSE_START);
    // Whoever erased their keys gets none again, however they stand in the roster.
    let holders = shelf.key_holders(old.space)?;
    shelf.delete_wraps(old.space, rotation.of)?;
    if let Some(start) = start.filter(|_| roster.entry(rotation.of).is_some()) {
        shelf.put_wrap(old.space, &start)?;
    }
    let touched: BTreeSet<Id> = rotation.turfs.iter().copied().collect();
    for entry in roster.entries.iter().filter(|entry| holders.contains(&entry.member)) {
        let turfs: Vec<Id> = match entry.role {
            Role::Lead => new.turfs(),
            _ => entry.turfs.clone(),
        };
        // Whoever lost keys gets all of what is theirs again; the others only what changed.
        let again = entry.member == rotation.of;
        let turfs: Vec<Id> =
            turfs.into_iter().filter(|turf| again || touched.contains(turf)).collect();
        hand_over(shelf, &new, entry, &turfs)?;
    }
    shelf.delete_wraps_before(old.space, PURPOSE_SPACE, Id::ZERO, epoch)?;
    shelf.delete_wraps_before(old.space, PURPOSE_STAT, Id::ZERO, new.stat_key()?.epoch())?;
    for turf in touched {
        let epoch = new.turf_key(turf)?.epoch();
        shelf.delete_wraps_before(old.space, PURPOSE_TURF, turf, epoch)?;
    }
    Ok((roster, new))
}

/// New keys of the space, of the counts and of these turfs; the other turfs' keys stay.
fn renew(old: &Keys, turfs: &[Id]) -> Result<Keys, Failure> {
    let mut held = SessionKeys {
        space: vec![SpaceKey::generate(old.space_key()?.epoch() + 1)],
        stat: vec![StatKey::generate(old.stat_key()?.epoch() + 1)],
        turfs: Vec::new(),
    };
    let kept = vault::keys::unpack(&vault::keys::pack(&old.held))?.turfs;
    for (turf, key) in kept {
        let key = match turfs.contains(&turf) {
            true => TurfKey::generate(key.epoch() + 1),
            false => key,
        };
        held.turfs.push((turf, key));
    }
    Ok(Keys { space: old.space, member: old.member, held })
}

/// Seals every version of the roster for the new key, so that whoever holds only that one still
/// walks from the version they know to the newest.
fn reseal_rosters(shelf: &mut Writer, old: &Keys, new: &Keys) -> Result<(), Failure> {
    let mut resealed = Vec::new();
    shelf.rosters(old.space, 0, |version, sealed| {
        let again = roster::reseal(old.space_key()?, new.space_key()?, old.space, sealed)?;
        resealed.push((version, again));
        Ok::<_, Failure>(())
    })?;
    for (version, sealed) in resealed {
        shelf.reseal_roster(old.space, version, &sealed)?;
    }
    Ok(())
}

type Work = Vec<(&'static str, Under, u16, Record)>;

/// Every record that is sealed with a key that changes.
fn to_reseal(shelf: &mut Writer, old: &Keys, turfs: &[Id]) -> Result<Work, Failure> {
    let mut work = Work::new();
    let mut everywhere = old.turfs();
    everywhere.push(Id::ZERO);
    for (kind, under, schema) in KINDS {
        let places = match under {
            Under::Turf => turfs,
            Under::Space | Under::Stat => everywhere.as_slice(),
        };
        for turf in places {
            shelf.records(old.space, *turf, kind, |row| {
                work.push((kind, *under, *schema, Record::from(row)));
                Ok::<_, Failure>(())
            })?;
        }
    }
    Ok(work)
}

fn reseal(
    shelf: &mut Writer,
    old: &Keys,
    new: &Keys,
    (kind, under, schema): (&str, Under, u16),
    record: &Record,
) -> Result<(), Failure> {
    let place = |revision| Place {
        kind,
        space: old.space,
        turf: record.turf,
        id: record.id,
        schema,
        revision,
    };
    let (from, to) = (place(record.revision), place(record.revision + 1));
    let (epoch, sealed) = match under {
        Under::Space => again(old.space_key()?, new.space_key()?, &from, &to, record)?,
        Under::Stat => again(old.stat_key()?, new.stat_key()?, &from, &to, record)?,
        Under::Turf => {
            let turf = record.turf;
            again(old.turf_key(turf)?, new.turf_key(turf)?, &from, &to, record)?
        }
    };
    let change = Change { expected: record.revision, epoch, week: record.week, sealed: &sealed };
    Ok(shelf.put_record(old.space, kind, record.id, &change)?)
}

fn again<K: SealingKey + Epoch>(
    old: &K,
    new: &K,
    from: &Place<'_>,
    to: &Place<'_>,
    record: &Record,
) -> Result<(u32, Vec<u8>), Failure> {
    Ok((new.epoch_of(), records::reseal((old, from), (new, to), &record.sealed)?))
}

trait Epoch {
    fn epoch_of(&self) -> u32;
}

macro_rules! epochs {
    ($($key:ident),*) => {$(
        impl Epoch for $key {
            fn epoch_of(&self) -> u32 {
                self.epoch()
            }
        }
    )*};
}

epochs!(SpaceKey, StatKey, TurfKey);
