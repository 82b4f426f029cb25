//! Acts go with the workers who did them: to another turf, to another record of the same person,
//! and away with those who are taken off the list. The `Ledger` tells; everything is written once,
//! when it closes.

use super::records::{Brought, of_turf};
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept};
use crate::space::keys::Keys;
use organizing::WorkerId;
use organizing::structure_tests::{Acts, Bringer, NamedLists, Row};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use store::Writer;
use vault::Id;

/// What the turfs that a write touches keep of every test.
#[derive(Default)]
pub struct Following {
    acts: BTreeMap<Id, Vec<Part<Acts>>>,
    named: BTreeMap<Id, Vec<Part<NamedLists>>>,
}

/// A record, and whether it changed.
struct Part<T> {
    test: Id,
    held: Held<T>,
    changed: bool,
}

impl<T: Kept + Default> Part<T> {
    /// The records of a turf, opened once in a write.
    fn all<'a>(
        by_turf: &'a mut BTreeMap<Id, Vec<Part<T>>>,
        shelf: &mut Writer,
        keys: &Keys,
        turf: Id,
    ) -> Result<&'a mut Vec<Part<T>>, Failure> {
        Ok(match by_turf.entry(turf) {
            Entry::Occupied(there) => there.into_mut(),
            Entry::Vacant(place) => {
                let mut all = Vec::new();
                kept::each::<T>(shelf, keys, turf, |held| {
                    all.push(Part { test: of_turf(held.id, turf), held, changed: false });
                })?;
                place.insert(all)
            }
        })
    }

    fn of(parts: &mut Vec<Part<T>>, test: Id, turf: Id) -> &mut Part<T> {
        let place = parts.iter().position(|part| part.test == test).unwrap_or_else(|| {
            let held = Held::new(of_turf(test, turf), turf, T::default());
            parts.push(Part { test, held, changed: false });
            parts.len() - 1
        });
        parts[place].changed = true;
        &mut parts[place]
    }

    fn save(
        mut self,
        shelf: &mut Writer,
        keys: &Keys,
        week: u32,
        is_empty: fn(&T) -> bool,
    ) -> Result<(), Failure> {
        match (self.changed, is_empty(&self.held.value), self.held.revision) {
            (false, ..) | (_, true, 0) => Ok(()),
            (_, true, _) => kept::remove(shelf, keys, &self.held),
            _ => kept::save(shelf, keys, week, &mut self.held),
        }
    }
}

/// What a worker did, and who was to bring them, by test.
type Taken = (Vec<(Id, Vec<Row>)>, Vec<(Id, Bringer)>);

impl Following {
    /// A worker goes to another turf.
    ///
    /// # Errors
    /// The shelf's.
    pub fn moved(
        &mut self,
        shelf: &mut Writer,
        keys: &Keys,
        worker: Id,
        (from, to): (Id, Id),
    ) -> Result<(), Failure> {
        let (rows, brought_by) = self.taken(shelf, keys, worker, from)?;
        let worker = WorkerId(worker.0);
        let acts = Part::all(&mut self.acts, shelf, keys, to)?;
        for (test, rows) in rows {
            Part::of(acts, test, to).held.value.take_in(worker, rows);
        }
        let named = Part::all(&mut self.named, shelf, keys, to)?;
        for (test, who) in brought_by {
            Part::of(named, test, to).held.value.take_in(worker, who);
        }
        Ok(())
    }

    /// A worker is taken off the list.
    ///
    /// # Errors
    /// The shelf's.
    pub fn gone(
        &mut self,
        shelf: &mut Writer,
        keys: &Keys,
        worker: Id,
        turf: Id,
    ) -> Result<(), Failure> {
        self.taken(shelf, keys, worker, turf).map(drop)
    }

    /// Takes out what a worker did, and who was to bring them, by test.
    fn taken(
        &mut self,
        shelf: &mut Writer,
        keys: &Keys,
        worker: Id,
        turf: Id,
    ) -> Result<Taken, Failure> {
        let worker = WorkerId(worker.0);
        let (mut rows, mut brought_by) = (Vec::new(), Vec::new());
        for part in Part::all(&mut self.acts, shelf, keys, turf)? {
            let theirs = part.held.value.part_with(worker);
            part.changed |= !theirs.is_empty();
            rows.extend((!theirs.is_empty()).then_some((part.test, theirs)));
        }
        for part in Part::all(&mut self.named, shelf, keys, turf)? {
            let who = part.held.value.part_with(worker);
            part.changed |= who.is_some();
            brought_by.extend(who.map(|who| (part.test, who)));
        }
        Ok((rows, brought_by))
    }

    /// Two records turn out to be one person: what the one that goes did is what the other did,
    /// and they bring and are brought as the other.
    ///
    /// # Errors
    /// The shelf's.
    pub fn merged(
        &mut self,
        shelf: &mut Writer,
        keys: &Keys,
        (gone, of): (Id, Id),
        (kept, turf): (Id, Id),
    ) -> Result<Brought, Failure> {
        let (rows, brought_by) = self.taken(shelf, keys, gone, of)?;
        let (gone, kept) = (WorkerId(gone.0), WorkerId(kept.0));
        let mut brought = Brought { rows, ..Brought::default() };
        let acts = Part::all(&mut self.acts, shelf, keys, turf)?;
        for (test, rows) in &brought.rows {
            Part::of(acts, *test, turf).held.value.take_in(kept, rows.clone());
        }
        let named = Part::all(&mut self.named, shelf, keys, turf)?;
        for (test, who) in brought_by {
            let lists = &mut Part::of(named, test, turf).held.value;
            let handed = who != Bringer::Worker(kept) && lists.take_in(kept, who);
            brought.brought_by.push((test, who, handed));
        }
        for turf in keys.turfs() {
            for part in Part::all(&mut self.named, shelf, keys, turf)? {
                let people = part.held.value.hand_on(gone, kept);
                part.changed |= !people.is_empty();
                brought.bring.extend((!people.is_empty()).then_some((turf, part.test, people)));
            }
        }
        Ok(brought)
    }

    /// They were two people after all.
    ///
    /// # Errors
    /// The shelf's.
    pub fn unmerged(
        &mut self,
        shelf: &mut Writer,
        keys: &Keys,
        brought: Brought,
        (kept, of): (Id, Id),
        (gone, home): (Id, Id),
    ) -> Result<(), Failure> {
        let (gone, kept) = (WorkerId(gone.0), WorkerId(kept.0));
        for (turf, test, people) in &brought.bring {
            // A turf that is gone, or is not the caller's any more, stays as it is.
            if keys.holds(*turf) {
                let named = Part::all(&mut self.named, shelf, keys, *turf)?;
                Part::of(named, *test, *turf).held.value.give_back(kept, gone, people);
            }
        }
        let named = Part::all(&mut self.named, shelf, keys, of)?;
        for (test, ..) in brought.brought_by.iter().filter(|(.., handed)| *handed) {
            Part::of(named, *test, of).held.value.part_with(kept);
        }
        let named = Part::all(&mut self.named, shelf, keys, home)?;
        for (test, who, _) in brought.brought_by {
            Part::of(named, test, home).held.value.take_in(gone, who);
        }
        let acts = Part::all(&mut self.acts, shelf, keys, of)?;
        for (test, rows) in &brought.rows {
            Part::of(acts, *test, of).held.value.give_back(kept, rows);
        }
        let acts = Part::all(&mut self.acts, shelf, keys, home)?;
        for (test, rows) in brought.rows {
            Part::of(acts, test, home).held.value.take_in(gone, rows);
        }
        Ok(())
    }

    /// Writes what changed.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(self, shelf: &mut Writer, keys: &Keys, week: u32) -> Result<(), Failure> {
        for part in self.acts.into_values().flatten() {
            part.save(shelf, keys, week, Acts::is_empty)?;
        }
        for part in self.named.into_values().flatten() {
            part.save(shelf, keys, week, NamedLists::is_empty)?;
        }
        Ok(())
    }
}
