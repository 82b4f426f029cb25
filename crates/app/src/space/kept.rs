//! How a record goes on the shelf and comes back: sealed on the way in, opened on the way out,
//! bound to its kind, space, turf, id, schema, revision and epoch.

use crate::failure::Failure;
use crate::space::keys::{KeyRef, Keys};
use serde::{Serialize, de::DeserializeOwned};
use store::{Change, Reader, Record, RecordRow, Writer};
use vault::Id;
use vault::records::{self, Opened};

/// Which key a kind of record is sealed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// The space's key: everyone but coaches with numbers only.
    Space,
    /// The key of the counts: the same.
    Stat,
    /// The key of the record's turf.
    Turf,
}

/// A kind of record.
pub trait Kept: Serialize + DeserializeOwned {
    /// The kind's name, bound into every seal. Never changes.
    const KIND: &'static str;
    /// Which key seals it.
    const UNDER: Under;
    /// The version of its layout.
    const SCHEMA: u16 = 1;
}

/// Every kind of record there is: what a change of keys seals again. A test holds it against the
/// implementations of [`Kept`].
pub const KINDS: &[(&str, Under, u16)] = &[
    kind::<organizing::list::Worker>(),
    kind::<organizing::chart::Sheet>(),
    kind::<organizing::ties::TieSheet>(),
    kind::<organizing::issues::IssueSheet>(),
    kind::<organizing::movement::History>(),
    kind::<crate::people::renewing::Backs>(),
    kind::<organizing::conversation::Conversation>(),
    kind::<crate::conversations::records::Unfinished>(),
    kind::<crate::members::records::Card>(),
    kind::<crate::members::records::Offer>(),
    kind::<crate::people::records::SavedLists>(),
    kind::<crate::people::records::Merge>(),
    kind::<crate::people::records::Apart>(),
    kind::<crate::imports::records::Import>(),
    kind::<crate::imports::records::Steps>(),
    kind::<organizing::structure_tests::Test>(),
    kind::<organizing::structure_tests::Acts>(),
    kind::<organizing::structure_tests::NamedLists>(),
    kind::<organizing::structure_tests::Ballots>(),
    kind::<organizing::structure_tests::TurfResult>(),
    kind::<crate::structure_tests::records::Totals>(),
    kind::<crate::structure_tests::records::Whole>(),
    kind::<crate::structure_tests::records::Photo>(),
    kind::<crate::structure_tests::records::Brought>(),
    kind::<organizing::turf::Tree>(),
    kind::<crate::ties::records::Leadership>(),
    kind::<crate::ties::records::Redirected>(),
    kind::<organizing::committee::Committee>(),
    kind::<crate::development::records::Path>(),
    kind::<crate::development::records::NearSheet>(),
    kind::<crate::development::records::PastSheet>(),
    kind::<crate::development::accounts::OnList>(),
    kind::<crate::development::merging::Joined>(),
    kind::<organizing::cycle::Sizes>(),
    kind::<crate::pairs::records::Two>(),
    kind::<crate::own::records::Own>(),
    kind::<crate::own::records::Shown>(),
    kind::<crate::own::letters::Letterbox>(),
    kind::<organizing::arc::Arc>(),
    kind::<crate::arc::records::BossEvents>(),
    kind::<crate::packs::jurisdiction::Jurisdiction>(),
    kind::<crate::arc::records::Planned>(),
    kind::<organizing::packs::Starts>(),
    kind::<crate::arc::records::Hardship>(),
    kind::<crate::elections::records::File>(),
    kind::<crate::elections::records::Part>(),
    kind::<crate::elections::records::Choice>(),
    kind::<crate::targets::records::Looked>(),
    kind::<crate::targets::records::Sheet>(),
    kind::<crate::targets::records::Brought>(),
    kind::<crate::targets::records::Rows>(),
    kind::<crate::voters::records::Voters>(),
    kind::<crate::voters::records::Rows>(),
    kind::<crate::drive::records::Drive>(),
    kind::<crate::drive::records::Front>(),
    kind::<organizing::drive::Tally>(),
    kind::<crate::issues::records::Names>(),
    kind::<organizing::issues::Demand>(),
    kind::<organizing::issues::Petition>(),
    kind::<organizing::issues::Fight>(),
    kind::<crate::cards::records::Gathering>(),
    kind::<crate::cards::records::Desk>(),
    kind::<crate::cards::records::Chunk>(),
    kind::<crate::packs::records::OwnPacks>(),
    kind::<crate::gatherings::records::Planned>(),
    kind::<crate::gatherings::records::OfAll<crate::gatherings::records::Planned>>(),
    kind::<organizing::gatherings::Guests>(),
    kind::<crate::gatherings::records::OfAll<organizing::gatherings::Guests>>(),
    kind::<crate::sharing::records::Folder>(),
    kind::<crate::seeding::records::Planted>(),
    kind::<crate::seeding::records::Sprout>(),
    kind::<crate::intake::records::Desk>(),
    kind::<organizing::intake::Request>(),
    kind::<crate::intake::records::Board>(),
    kind::<crate::intake::records::Closed>(),
    kind::<organizing::matching::Coach>(),
    kind::<crate::coaching::records::Coached>(),
    kind::<organizing::coaching::Rounds>(),
    kind::<organizing::coaching::Circle>(),
    kind::<crate::coaching::records::Bench>(),
    kind::<crate::coaching::drives::DriveOf>(),
    kind::<organizing::salting::Program>(),
    kind::<crate::salting::records::Compartment>(),
    kind::<crate::engines::records::OwnEngine>(),
    kind::<crate::engines::records::OwnReadings>(),
    kind::<organizing::engines::Run>(),
    kind::<organizing::engines::Rows>(),
];

const fn kind<T: Kept>() -> (&'static str, Under, u16) {
    (T::KIND, T::UNDER, T::SCHEMA)
}

/// A record that was opened, with where it came from.
#[derive(Clone)]
pub struct Held<T> {
    /// Which record.
    pub id: Id,
    /// The turf that it is in; the space itself ([`Id::ZERO`]) for records of no turf.
    pub turf: Id,
    /// The revision that was read; 0 for one that was never kept.
    pub revision: u64,
    /// What it says.
    pub value: T,
}

impl<T: Kept> Held<T> {
    /// A record that was never kept yet.
    pub fn new(id: Id, turf: Id, value: T) -> Held<T> {
        Held { id, turf, revision: 0, value }
    }
}

/// Seals one record.
pub fn seal<T: Kept>(
    keys: &Keys,
    turf: Id,
    id: Id,
    revision: u64,
    value: &T,
) -> Result<(u32, Vec<u8>), Failure> {
    let key = keys.under(T::UNDER, turf)?;
    let place =
        vault::Place { kind: T::KIND, space: keys.space, turf, id, schema: T::SCHEMA, revision };
    let sealed = match &key {
        KeyRef::Space(key) => records::seal(*key, &place, value),
        KeyRef::Stat(key) => records::seal(*key, &place, value),
        KeyRef::Turf(key) => records::seal(*key, &place, value),
    };
    Ok((key.epoch(), sealed.into_store()))
}

/// Opens one record.
pub fn open<T: Kept>(
    keys: &Keys,
    turf: Id,
    id: Id,
    revision: u64,
    sealed: &[u8],
) -> Result<T, Failure> {
    Ok(opened::<T>(keys, turf, id, revision, sealed)?.decode()?)
}

/// Opens one record and leaves it as it lies there, to be read without copying its text.
pub fn opened<T: Kept>(
    keys: &Keys,
    turf: Id,
    id: Id,
    revision: u64,
    sealed: &[u8],
) -> Result<Opened, Failure> {
    let place =
        vault::Place { kind: T::KIND, space: keys.space, turf, id, schema: T::SCHEMA, revision };
    let opened = match keys.under(T::UNDER, turf)? {
        KeyRef::Space(key) => records::opened(key, &place, sealed),
        KeyRef::Stat(key) => records::opened(key, &place, sealed),
        KeyRef::Turf(key) => records::opened(key, &place, sealed),
    };
    Ok(opened?)
}

fn held<T: Kept>(keys: &Keys, row: &Record) -> Result<Held<T>, Failure> {
    let value = open(keys, row.turf, row.id, row.revision, &row.sealed)?;
    Ok(Held { id: row.id, turf: row.turf, revision: row.revision, value })
}

/// Loads a record.
///
/// # Errors
/// [`Failure::NotFound`] when there is none, or none that these keys open.
pub fn load<T: Kept>(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Held<T>, Failure> {
    find(shelf, keys, id)?.ok_or(Failure::NotFound)
}

/// Loads a record if there is one that these keys open.
pub fn find<T: Kept>(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Option<Held<T>>, Failure> {
    let Some(row) = shelf.record(keys.space, T::KIND, id)? else { return Ok(None) };
    if keys.under(T::UNDER, row.turf).is_err() {
        return Ok(None);
    }
    held(keys, &row).map(Some)
}

/// Loads the record of which a space has one; a fresh one where none was kept yet.
///
/// # Errors
/// The shelf's.
pub fn only<T: Kept + Default>(shelf: &mut Reader, keys: &Keys) -> Result<Held<T>, Failure> {
    let held = find(shelf, keys, Id::ZERO)?;
    Ok(held.unwrap_or_else(|| Held::new(Id::ZERO, Id::ZERO, T::default())))
}

/// Loads several records by id; those that these keys do not open are left out.
pub fn load_all<T: Kept>(
    shelf: &mut Reader,
    keys: &Keys,
    ids: &[Id],
) -> Result<Vec<Held<T>>, Failure> {
    let mut found = Vec::with_capacity(ids.len());
    shelf.records_by_id(keys.space, T::KIND, ids, |row| {
        if keys.under(T::UNDER, row.turf).is_ok() {
            let value = open(keys, row.turf, row.id, row.revision, row.sealed)?;
            found.push(Held { id: row.id, turf: row.turf, revision: row.revision, value });
        }
        Ok::<_, Failure>(())
    })?;
    Ok(found)
}

/// Opens every record of a kind in a turf, one after the other.
pub fn each<T: Kept>(
    shelf: &mut Reader,
    keys: &Keys,
    turf: Id,
    mut see: impl FnMut(Held<T>),
) -> Result<(), Failure> {
    keys.under(T::UNDER, turf)?;
    shelf.records(keys.space, turf, T::KIND, |row| {
        let value = open(keys, turf, row.id, row.revision, row.sealed)?;
        see(Held { id: row.id, turf, revision: row.revision, value });
        Ok(())
    })
}

/// Whether these keys are still in force: a request let in before a removal and carried out after
/// it must not seal anything new with the keys from before.
fn current(shelf: &mut Writer, keys: &Keys) -> Result<(), Failure> {
    match shelf.space_epoch(keys.space)? {
        Some(epoch) if epoch == keys.space_key()?.epoch() => Ok(()),
        Some(_) => Err(Failure::Changed),
        None => Err(Failure::NotFound),
    }
}

/// Keeps a record: a new one when its revision is 0, else the next revision of the one read.
///
/// # Errors
/// [`Failure::Changed`] when someone else changed it since it was read.
pub fn save<T: Kept>(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    record: &mut Held<T>,
) -> Result<(), Failure> {
    let next = record.revision + 1;
    let (epoch, sealed) = seal(keys, record.turf, record.id, next, &record.value)?;
    match record.revision {
        0 => {
            current(shelf, keys)?;
            let (id, turf) = (record.id, record.turf);
            let row = RecordRow { id, turf, revision: next, epoch, week, sealed: &sealed };
            shelf.insert_record(keys.space, T::KIND, &row)?;
        }
        expected => {
            let change = Change { expected, epoch, week, sealed: &sealed };
            shelf.put_record(keys.space, T::KIND, record.id, &change)?;
        }
    }
    record.revision = next;
    Ok(())
}

/// Keeps a record under another turf's key.
pub fn move_to<T: Kept>(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    record: &mut Held<T>,
    turf: Id,
) -> Result<(), Failure> {
    let next = record.revision + 1;
    let (epoch, sealed) = seal(keys, turf, record.id, next, &record.value)?;
    let change = Change { expected: record.revision, epoch, week, sealed: &sealed };
    shelf.move_record(keys.space, T::KIND, record.id, turf, &change)?;
    record.turf = turf;
    record.revision = next;
    Ok(())
}

/// Takes a record off the shelf.
pub fn remove<T: Kept>(shelf: &mut Writer, keys: &Keys, record: &Held<T>) -> Result<(), Failure> {
    keys.under(T::UNDER, record.turf)?;
    Ok(shelf.delete_record(keys.space, T::KIND, record.id, record.revision)?)
}
