//! The one way to change someone's record of development. [`Paths`] lives for one write: it keeps
//! the record and puts what its sheets say of it in step; the sheets are kept once, at the end.

use super::records::{NearRow, NearSheet, PastSheet, Path, home};
use crate::failure::Failure;
use crate::own::letters;
use crate::people::records::sheet_id;
use crate::space::founding::leads_turf;
use crate::space::kept::{self, Held, Kept};
use crate::space::keys::Keys;
use organizing::development::{Past, Record};
use organizing::{Day, PersonId};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use store::Writer;
use vault::Id;

/// The most people on one sheet.
pub const SHEET_PEOPLE_MAX: usize = 128;

/// The records of development that change in one write.
pub struct Paths<'a> {
    keys: &'a Keys,
    week: u32,
    near: HashMap<Id, Held<NearSheet>>,
    past: HashMap<Id, Held<PastSheet>>,
    newest: HashMap<Id, u32>,
    /// What is told to those whom it is about.
    changed: Vec<(PersonId, Record)>,
}

impl<'a> Paths<'a> {
    /// For one write.
    pub fn new(keys: &'a Keys, week: u32) -> Paths<'a> {
        Paths {
            keys,
            week,
            near: HashMap::new(),
            past: HashMap::new(),
            newest: HashMap::new(),
            changed: Vec::new(),
        }
    }

    /// Keeps a record that changed, or a new one.
    ///
    /// # Errors
    /// [`Failure::Changed`] when someone else changed it since it was read.
    pub fn keep(
        &mut self,
        shelf: &mut Writer,
        held: &mut Held<Path>,
        today: Day,
    ) -> Result<(), Failure> {
        if held.revision == 0 {
            held.value.sheet = self.room(shelf, held.turf)?;
        }
        let row = (NearRow::of(&held.value.record, today)?, held.value.record.past());
        self.put(shelf, held, row)?;
        self.changed.retain(|(who, _)| who.0 != held.id.0);
        self.changed.push((PersonId(held.id.0), held.value.record.clone()));
        kept::save(shelf, self.keys, self.week, held)
    }

    /// Lays a record in another turf.
    ///
    /// # Errors
    /// The shelf's.
    pub fn move_to(
        &mut self,
        shelf: &mut Writer,
        held: &mut Held<Path>,
        turf: Id,
    ) -> Result<(), Failure> {
        let row = self.take(shelf, held)?;
        held.value.sheet = self.room(shelf, turf)?;
        let from = std::mem::replace(&mut held.turf, turf);
        self.put(shelf, held, row)?;
        held.turf = from;
        kept::move_to(shelf, self.keys, self.week, held, turf)
    }

    /// Takes a record off the shelf.
    ///
    /// # Errors
    /// The shelf's.
    pub fn remove(&mut self, shelf: &mut Writer, held: &Held<Path>) -> Result<(), Failure> {
        self.take(shelf, held)?;
        kept::remove(shelf, self.keys, held)
    }

    /// Keeps the sheets that changed. Without this nothing of them is kept.
    ///
    /// # Errors
    /// The shelf's.
    pub fn close(self, shelf: &mut Writer) -> Result<(), Failure> {
        for mut sheet in self.near.into_values() {
            kept::save(shelf, self.keys, self.week, &mut sheet)?;
        }
        for mut sheet in self.past.into_values() {
            kept::save(shelf, self.keys, self.week, &mut sheet)?;
        }
        letters::send(shelf, self.keys, self.week, self.changed)
    }

    fn put(
        &mut self,
        shelf: &mut Writer,
        held: &Held<Path>,
        (near, past): (NearRow, Past),
    ) -> Result<(), Failure> {
        let (who, place) = (PersonId(held.id.0), (held.turf, held.value.sheet));
        sheet(&mut self.near, shelf, self.keys, place)?.value.rows.insert(who, near);
        sheet(&mut self.past, shelf, self.keys, place)?.value.rows.insert(who, past);
        Ok(())
    }

    fn take(&mut self, shelf: &mut Writer, held: &Held<Path>) -> Result<(NearRow, Past), Failure> {
        let (who, place) = (PersonId(held.id.0), (held.turf, held.value.sheet));
        let near = sheet(&mut self.near, shelf, self.keys, place)?.value.rows.remove(&who);
        let past = sheet(&mut self.past, shelf, self.keys, place)?.value.rows.remove(&who);
        Ok((near.unwrap_or_default(), past.unwrap_or_default()))
    }

    /// The number of a sheet of this turf with room for one more.
    fn room(&mut self, shelf: &mut Writer, turf: Id) -> Result<u32, Failure> {
        let newest = match self.newest.get(&turf) {
            Some(number) => *number,
            None => {
                let kind = <NearSheet as Kept>::KIND;
                let count = shelf.count_records(self.keys.space, turf, kind)?;
                u32::try_from(count).unwrap_or(u32::MAX).saturating_sub(1)
            }
        };
        let there = sheet(&mut self.near, shelf, self.keys, (turf, newest))?.value.rows.len();
        let number = if there < SHEET_PEOPLE_MAX { newest } else { newest + 1 };
        self.newest.insert(turf, number);
        Ok(number)
    }
}

fn sheet<'m, S: Kept + Default>(
    open: &'m mut HashMap<Id, Held<S>>,
    shelf: &mut Writer,
    keys: &Keys,
    (turf, number): (Id, u32),
) -> Result<&'m mut Held<S>, Failure> {
    let id = sheet_id(turf, number);
    Ok(match open.entry(id) {
        Entry::Occupied(there) => there.into_mut(),
        Entry::Vacant(free) => {
            let held = kept::find(shelf, keys, id)?;
            free.insert(held.unwrap_or_else(|| Held::new(id, turf, S::default())))
        }
    })
}

/// Lets someone's record follow them to another turf.
///
/// # Errors
/// The shelf's.
pub fn follow(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    person: Id,
    turf: Id,
) -> Result<(), Failure> {
    let Some(mut held) = kept::find::<Path>(shelf, keys, person)? else { return Ok(()) };
    let mut paths = Paths::new(keys, week);
    paths.move_to(shelf, &mut held, turf)?;
    paths.close(shelf)
}

/// Lays the records of members elsewhere before a turf goes in which nobody works any more. Their
/// cards are gone from it by then.
///
/// # Errors
/// The shelf's.
pub fn leave(shelf: &mut Writer, keys: &Keys, week: u32, turf: Id) -> Result<(), Failure> {
    let mut there = Vec::new();
    kept::each::<Path>(shelf, keys, turf, |held| there.push(held))?;
    let mut paths = Paths::new(keys, week);
    for mut held in there {
        let to = home(shelf, keys, held.id)?.unwrap_or_else(|| leads_turf(keys.space));
        paths.move_to(shelf, &mut held, to)?;
    }
    paths.close(shelf)
}

/// Takes someone's record off the shelf with them.
///
/// # Errors
/// The shelf's.
pub fn take_off(shelf: &mut Writer, keys: &Keys, week: u32, person: Id) -> Result<(), Failure> {
    let Some(held) = kept::find::<Path>(shelf, keys, person)? else { return Ok(()) };
    let mut paths = Paths::new(keys, week);
    paths.remove(shelf, &held)?;
    paths.close(shelf)
}
