//! What is kept of people who take part: a record each, under the key of the turf that they are in,
//! and beside them sheets of many people without any words, from which it is told what is to do
//! today, who carries what, and what measures organizing.

use super::accounts::Accounts;
use crate::failure::Failure;
use crate::members::records::homes;
use crate::space::founding::leads_turf;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use crate::turfs::records::tree;
use organizing::cycle::{Carries, Chain, Sizes};
use organizing::development::{Past, Record};
use organizing::list::Worker;
use organizing::{Day, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// Someone's record, and the number of the sheets that tell of it. The record's id is the
/// person's.
#[derive(Clone, Serialize, Deserialize)]
pub struct Path {
    /// The record.
    pub record: Record,
    /// The number of its sheets within the turf.
    pub sheet: u32,
}

impl Kept for Path {
    const KIND: &'static str = "development";
    const UNDER: Under = Under::Turf;
}

/// What is to do and who carries what, of people in one turf.
#[derive(Default, Serialize, Deserialize)]
pub struct NearSheet {
    /// By person.
    pub rows: BTreeMap<PersonId, NearRow>,
}

/// What is near of one person, packed: of most of them a reader has nothing to do.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct NearRow {
    /// In whose hands something of it is.
    pub hands: BTreeSet<PersonId>,
    packed: Vec<u8>,
}

/// What is near of one person: no words.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Near {
    /// The asks that something is to be done about, and those that measure the next.
    pub chain: Chain,
    /// What they said they can carry.
    pub said: Option<Carries>,
    /// How many roles they hold.
    pub roles: u32,
}

impl Kept for NearSheet {
    const KIND: &'static str = "asks-near";
    const UNDER: Under = Under::Turf;
}

/// What people in one turf did: what figures and the lineage are counted from.
#[derive(Default, Serialize, Deserialize)]
pub struct PastSheet {
    /// By person.
    pub rows: BTreeMap<PersonId, Past>,
}

impl Kept for PastSheet {
    const KIND: &'static str = "asks-past";
    const UNDER: Under = Under::Turf;
}

impl Kept for Sizes {
    const KIND: &'static str = "sizes";
    const UNDER: Under = Under::Space;
}

impl Near {
    /// What is near of a record.
    pub fn of(record: &Record, today: Day) -> Near {
        let roles = record.roles().iter().filter(|held| held.until.is_none()).count();
        Near {
            chain: record.chain.bare(today),
            said: record.said().copied(),
            roles: u32::try_from(roles).unwrap_or(u32::MAX),
        }
    }
}

impl NearRow {
    /// What is near of a record.
    ///
    /// # Errors
    /// A fault when it cannot be written.
    pub fn of(record: &Record, today: Day) -> Result<NearRow, Failure> {
        let near = Near::of(record, today);
        let packed = postcard::to_stdvec(&near).map_err(|_| Failure::Fault("a row of asks"))?;
        Ok(NearRow { hands: near.chain.hands(), packed })
    }

    /// The row, read.
    ///
    /// # Errors
    /// A fault when it is none.
    pub fn read(&self) -> Result<Near, Failure> {
        postcard::from_bytes(&self.packed).map_err(|_| Failure::Fault("a row of asks"))
    }
}

/// How big asks are in this space.
///
/// # Errors
/// The shelf's.
pub fn sizes(shelf: &mut Reader, keys: &Keys) -> Result<Held<Sizes>, Failure> {
    kept::only(shelf, keys)
}

/// The record of someone who takes part; one of which nothing is written yet where there is none.
///
/// # Errors
/// [`Failure::NotFound`] for whoever is neither on the part of the list that these keys open nor a
/// member whom they show.
pub fn path(
    shelf: &mut Reader,
    keys: &Keys,
    accounts: &Accounts,
    person: PersonId,
) -> Result<Held<Path>, Failure> {
    let person = accounts.same(person);
    let id = Id(person.0);
    if let Some(held) = kept::find::<Path>(shelf, keys, id)? {
        return Ok(held);
    }
    let turf = home(shelf, keys, id)?.ok_or(Failure::NotFound)?;
    Ok(Held::new(id, turf, Path { record: Record::new(person), sheet: 0 }))
}

/// The turf in which someone's record is kept: a worker's own; of a member who is on no list, the
/// first of those that they were given; the leads' for one who was given none.
///
/// # Errors
/// The shelf's.
pub fn home(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Option<Id>, Failure> {
    if let Some(worker) = kept::find::<Worker>(shelf, keys, id)? {
        return Ok(Some(worker.turf));
    }
    if shelf.record(keys.space, <Worker as Kept>::KIND, id)?.is_some() {
        return Ok(None);
    }
    // A turf that is in no tree is not theirs: those who see to cards know everyone by name.
    let tree = tree(shelf, keys)?.value;
    let theirs = |turf: &Id| keys.holds(*turf) && tree.turfs.iter().any(|one| one.id.0 == turf.0);
    if let Some(turf) = homes(shelf, keys, id)?.into_iter().find(theirs) {
        return Ok(Some(turf));
    }
    let leads = leads_turf(keys.space);
    let member = shelf.key_holders(keys.space)?.contains(&id);
    Ok((member && keys.holds(leads)).then_some(leads))
}

/// Hands every sheet of a kind that these keys open to `see`.
///
/// # Errors
/// The shelf's, and a fault when one was tampered with.
pub fn each_sheet<S: Kept>(
    shelf: &mut Reader,
    keys: &Keys,
    mut see: impl FnMut(S),
) -> Result<(), Failure> {
    for turf in keys.turfs() {
        kept::each::<S>(shelf, keys, turf, |held| see(held.value))?;
    }
    Ok(())
}

/// What is near, of everyone whom these keys open.
///
/// # Errors
/// As [`each_sheet`].
pub fn near(shelf: &mut Reader, keys: &Keys) -> Result<Vec<(PersonId, Near)>, Failure> {
    near_rows(shelf, keys)?.iter().map(|(who, row)| Ok((*who, row.read()?))).collect()
}

/// The same, not read yet.
///
/// # Errors
/// As [`each_sheet`].
pub fn near_rows(shelf: &mut Reader, keys: &Keys) -> Result<Vec<(PersonId, NearRow)>, Failure> {
    let mut all = Vec::new();
    each_sheet::<NearSheet>(shelf, keys, |sheet| all.extend(sheet.rows))?;
    Ok(all)
}

/// What everyone did whom these keys open.
///
/// # Errors
/// As [`each_sheet`].
pub fn pasts(shelf: &mut Reader, keys: &Keys) -> Result<Vec<(PersonId, Past)>, Failure> {
    let mut all = Vec::new();
    each_sheet::<PastSheet>(shelf, keys, |sheet| all.extend(sheet.rows))?;
    Ok(all)
}
