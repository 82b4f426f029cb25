//! A new space, a new turf, and keys handed to members.

use crate::failure::Failure;
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use store::{PURPOSE_SPACE, PURPOSE_STAT, PURPOSE_TURF, SpaceRow, WrapRow, Writer};
use vault::{Entry, Id, Identity, Role, Roster, SessionKeys, SpaceKey, StatKey, TurfKey};

/// The first epoch of every key.
const FIRST_EPOCH: u32 = 1;

/// Founds a space with one member, its first lead.
///
/// # Errors
/// The shelf's.
pub fn found(
    shelf: &mut Writer,
    identity: &Identity,
    account: Id,
    (space, kind): (Id, Kind),
    week: u32,
) -> Result<(Keys, Roster), Failure> {
    let held = SessionKeys {
        space: vec![SpaceKey::generate(FIRST_EPOCH)],
        stat: vec![StatKey::generate(FIRST_EPOCH)],
        turfs: Vec::new(),
    };
    let keys = Keys { space, member: account, held };
    let first =
        Entry { member: account, role: Role::Lead, identity: identity.public(), turfs: Vec::new() };
    let roster = Roster::found(first);
    shelf.insert_space(&SpaceRow {
        id: space,
        kind: kind.number(),
        epoch: FIRST_EPOCH,
        roster_version: 0,
        week,
        changes: 0,
    })?;
    let sealed = roster.seal(identity, keys.space_key()?, space);
    shelf.put_roster(space, 0, &sealed, FIRST_EPOCH)?;
    hand_over(shelf, &keys, &first_of(&roster)?, &[])?;
    Ok((keys, roster))
}

fn first_of(roster: &Roster) -> Result<Entry, Failure> {
    roster.entries.first().cloned().ok_or(Failure::Fault("a roster without entries"))
}

/// Wraps to one member what is theirs: the space, the counts, and the turfs named. A coach whom no
/// turf is shared with gets no more than their folder.
///
/// # Errors
/// [`Failure::NotFound`] when the giver does not hold one of the keys.
pub fn hand_over(shelf: &mut Writer, keys: &Keys, to: &Entry, turfs: &[Id]) -> Result<(), Failure> {
    let (space, account, identity) = (keys.space, to.member, &to.identity);
    if to.role != Role::Coach || opens_names(to) {
        let row = |purpose, epoch, sealed| {
            let turf = Id::ZERO;
            WrapRow { account, purpose, turf, epoch, sealed }
        };
        let key = keys.stat_key()?;
        let sealed = key.wrap_for(space, account, identity);
        shelf.put_wrap(space, &row(PURPOSE_STAT, key.epoch(), sealed))?;
        let key = keys.space_key()?;
        let sealed = key.wrap_for(space, account, identity);
        shelf.put_wrap(space, &row(PURPOSE_SPACE, key.epoch(), sealed))?;
    }
    for turf in turfs {
        hand_over_turf(shelf, space, *turf, keys.turf_key(*turf)?, to)?;
    }
    Ok(())
}

/// Wraps one turf's key to one member.
///
/// # Errors
/// The shelf's.
pub fn hand_over_turf(
    shelf: &mut Writer,
    space: Id,
    turf: Id,
    key: &TurfKey,
    to: &Entry,
) -> Result<(), Failure> {
    let sealed = key.wrap_for(space, turf, to.member, &to.identity);
    let (account, epoch) = (to.member, key.epoch());
    Ok(shelf.put_wrap(space, &WrapRow { account, purpose: PURPOSE_TURF, turf, epoch, sealed })?)
}

/// Makes the key of a new turf and hands it to every lead; the caller's keys gain it too.
///
/// # Errors
/// The shelf's.
pub fn open_turf(
    shelf: &mut Writer,
    keys: &mut Keys,
    roster: &Roster,
    turf: Id,
) -> Result<(), Failure> {
    let key = TurfKey::generate(FIRST_EPOCH);
    for lead in roster.entries.iter().filter(|e| e.role == Role::Lead) {
        hand_over_turf(shelf, keys.space, turf, &key, lead)?;
    }
    keys.held.turfs.push((turf, key));
    Ok(())
}

/// The turf that only leads hold: its id is the space's own, and it is in no tree. What concerns
/// the whole list (imports and what undoing them needs) is sealed with its key.
pub fn leads_turf(space: Id) -> Id {
    space
}

/// What the ids of folders begin with.
const FOLDER: [u8; 8] = *b"a folder";

/// An id for the folder of a coach: a turf that is in no tree, whose key the leads and that coach
/// hold. It says of itself what it is, so that no name is ever written under it.
pub fn new_folder() -> Id {
    let mut id = Id::random();
    id.0[..FOLDER.len()].copy_from_slice(&FOLDER);
    id
}

/// Whether a turf is the folder of a coach.
pub fn is_folder(turf: Id) -> bool {
    turf.0.starts_with(&FOLDER)
}

/// The folder of a coach; none of anyone else.
pub fn folder_of(entry: &Entry) -> Option<Id> {
    let folder = entry.turfs.iter().copied().find(|turf| is_folder(*turf));
    folder.filter(|_| entry.role == Role::Coach)
}

/// Whether any turf was handed to someone in which there are people.
pub fn opens_names(entry: &Entry) -> bool {
    entry.turfs.iter().any(|turf| !is_folder(*turf))
}

/// Keeps a changed roster, signed by the lead who changed it, under the space's key.
///
/// # Errors
/// [`Failure::Changed`] when someone else changed the roster meanwhile.
pub fn keep_roster(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    before: &Roster,
    entries: Vec<Entry>,
) -> Result<Roster, Failure> {
    let key = keys.space_key()?;
    let roster = before.changed_by(keys.member, entries);
    let sealed = roster.seal(identity, key, keys.space);
    shelf.put_roster(keys.space, before.version, &sealed, key.epoch())?;
    Ok(roster)
}
