//! Acts go with the workers who did them: to another turf, to another record of the same person,
//! and away with those who are taken off the list. The `Ledger` tells; everything is written once,
//! when it closes.

use super::records::{Brought, of_turf};
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept};
use crate::space::keys::Keys;
use organizing::WorkerId;
use organizing::structure_tests::{Acts, NamedLists};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use store::Writer;
use vault::Id;

/// What the turfs that a write touches keep of every test.
#[derive(Default)]
pub struct Following {
    by_turf: BTreeMap<Id, OneTurf>,
}

#[derive(Default)]
struct OneTurf {
    acts: Vec<Part<Acts>>,
    named: Vec<Part<NamedLists>>,
}

/// A record, and whether it changed.
struct Part<T> {
    test: Id,
    held: Held<T>,
    changed: bool,
}

impl<T: Kept + Default> Part<T> {
    fn all(shelf: &mut Writer, keys: &Keys, turf: Id) -> Result<Vec<Part<T>>, Failure> {
        let mut all = Vec::new();
        kept::each::<T>(shelf, keys, turf, |held| {
            all.push(Part { test: of_turf(held.id, turf), held, changed: false });
        })?;
        Ok(all)
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

impl Following {
    fn turf(&mut self, shelf: &mut Writer, keys: &Keys, turf: Id) -> Result<&mut OneTurf, Failure> {
        Ok(match self.by_turf.entry(turf) {
            Entry::Occupied(there) => there.into_mut(),
            Entry::Vacant(place) => {
                let acts = Part::all(shelf, keys, turf)?;
                place.insert(OneTurf { acts, named: Part::all(shelf, keys, turf)? })
            }
        })
    }

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
        let worker = WorkerId(worker.0);
        let here = self.turf(shelf, keys, from)?;
        let mut rows = Vec::new();
        for part in &mut here.acts {
            let theirs = part.held.value.part_with(worker);
            part.changed |= !theirs.is_empty();
            rows.push((part.test, theirs));
        }
        let mut bringers = Vec::new();
        for part in &mut here.named {
            let who = part.held.value.part_with(worker);
            part.changed |= who.is_some();
            bringers.extend(who.map(|who| (part.test, who)));
        }
        let there = self.turf(shelf, keys, to)?;
        for (test, rows) in rows.into_iter().filter(|(_, rows)| !rows.is_empty()) {
            Part::of(&mut there.acts, test, to).held.value.take_in(worker, rows);
        }
        for (test, who) in bringers {
            Part::of(&mut there.named, test, to).held.value.take_in(worker, who);
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

    fn taken(
        &mut self,
        shelf: &mut Writer,
        keys: &Keys,
        worker: Id,
        turf: Id,
    ) -> Result<Brought, Failure> {
        let (worker, mut rows) = (WorkerId(worker.0), Vec::new());
        let here = self.turf(shelf, keys, turf)?;
        for part in &mut here.acts {
            let theirs = part.held.value.part_with(worker);
            part.changed |= !theirs.is_empty();
            rows.extend((!theirs.is_empty()).then_some((part.test, theirs)));
        }
        for part in &mut here.named {
            part.changed |= part.held.value.part_with(worker).is_some();
        }
        Ok(Brought { rows })
    }

    /// Two records turn out to be one person: what the one that goes did is what the other did.
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
        let brought = self.taken(shelf, keys, gone, of)?;
        let there = self.turf(shelf, keys, turf)?;
        for (test, rows) in &brought.rows {
            let acts = &mut Part::of(&mut there.acts, *test, turf).held.value;
            acts.take_in(WorkerId(kept.0), rows.clone());
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
        let here = self.turf(shelf, keys, of)?;
        for (test, rows) in &brought.rows {
            let acts = &mut Part::of(&mut here.acts, *test, of).held.value;
            acts.give_back(WorkerId(kept.0), rows);
        }
        let there = self.turf(shelf, keys, home)?;
        for (test, rows) in brought.rows {
            let acts = &mut Part::of(&mut there.acts, test, home).held.value;
            acts.take_in(WorkerId(gone.0), rows);
        }
        Ok(())
    }

    /// Writes what changed.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(self, shelf: &mut Writer, keys: &Keys, week: u32) -> Result<(), Failure> {
        for turf in self.by_turf.into_values() {
            for part in turf.acts {
                part.save(shelf, keys, week, Acts::is_empty)?;
            }
            for part in turf.named {
                part.save(shelf, keys, week, NamedLists::is_empty)?;
            }
        }
        Ok(())
    }
}
