//! The one way to change a worker. A [`Ledger`] lives for one write: it keeps the worker, puts
//! their line on the sheet in step and counts the change in the turf's tally; sheets, their backs
//! and tallies are kept once, at the end, however many workers changed.

use super::backs::Behind;
use super::records::sheet_id;
use crate::conversations::records::Talk;
use crate::development::paths;
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept};
use crate::space::keys::Keys;
use crate::structure_tests::following::Following;
use crate::structure_tests::records::Brought;
use crate::ties::records as ties;
use organizing::chart::{Line, Sheet};
use organizing::drive::Tally;
use organizing::list::Worker;
use organizing::{Day, Lent, Personal, TurfId, WorkerId};
use std::collections::HashMap;
use store::{Reader, Writer};
use vault::Id;
use vault::records::Opened;

/// The sheets of some turfs, opened but not yet read: what lists, charts and counts are drawn from.
pub struct Sheets(Vec<Opened>);

impl Sheets {
    /// Opens the sheets of these turfs; turfs that these keys do not open are left out.
    ///
    /// # Errors
    /// The shelf's, and a fault when a sheet was tampered with.
    pub fn open(shelf: &mut Reader, keys: &Keys, turfs: &[Id]) -> Result<Sheets, Failure> {
        let mut sheets = Vec::new();
        for &turf in turfs.iter().filter(|turf| keys.holds(**turf)) {
            shelf.records(keys.space, turf, <Sheet as Kept>::KIND, |row| {
                sheets.push(kept::opened::<Sheet>(keys, turf, row.id, row.revision, row.sealed)?);
                Ok::<_, Failure>(())
            })?;
        }
        Ok(Sheets(sheets))
    }

    /// Opens every sheet that these keys open.
    ///
    /// # Errors
    /// As [`Sheets::open`].
    pub fn open_all(shelf: &mut Reader, keys: &Keys) -> Result<Sheets, Failure> {
        Sheets::open(shelf, keys, &keys.turfs())
    }

    /// Reads them: their names stay where they are and are lent to whoever draws.
    ///
    /// # Errors
    /// A fault when one is no sheet.
    pub fn read(&self) -> Result<Roll<Lent<'_>>, Failure> {
        let sheets = self.0.iter().map(|opened| Ok::<_, Failure>(opened.decode()?));
        Ok(Roll { sheets: sheets.collect::<Result<_, _>>()? })
    }
}

/// The sheets of some turfs, read.
#[derive(Default)]
pub struct Roll<T = Personal> {
    /// Turf by turf.
    pub sheets: Vec<Sheet<T>>,
}

impl Roll {
    /// Opens the sheets of these turfs; turfs that these keys do not open are left out.
    ///
    /// # Errors
    /// The shelf's, and a fault when a sheet was tampered with.
    pub fn open(shelf: &mut Reader, keys: &Keys, turfs: &[Id]) -> Result<Roll, Failure> {
        let mut sheets = Vec::new();
        for turf in turfs.iter().filter(|turf| keys.holds(**turf)) {
            kept::each::<Sheet>(shelf, keys, *turf, |held| sheets.push(held.value))?;
        }
        Ok(Roll { sheets })
    }

    /// Opens every sheet that these keys open.
    ///
    /// # Errors
    /// As [`Roll::open`].
    pub fn open_all(shelf: &mut Reader, keys: &Keys) -> Result<Roll, Failure> {
        Roll::open(shelf, keys, &keys.turfs())
    }
}

impl<T> Roll<T> {
    /// Every line.
    pub fn lines(&self) -> impl Iterator<Item = &Line<T>> {
        self.sheets.iter().flat_map(|sheet| &sheet.lines)
    }

    /// The lines of one turf: a sheet is of one turf.
    pub fn of_turf(&self, turf: TurfId) -> impl Iterator<Item = &Line<T>> {
        let there = move |sheet: &&Sheet<T>| sheet.lines.first().is_some_and(|l| l.turf == turf);
        self.sheets.iter().filter(there).flat_map(|sheet| &sheet.lines)
    }
}

/// The changes to workers in one write.
pub struct Ledger<'a> {
    keys: &'a Keys,
    week: u32,
    sheets: HashMap<Id, Held<Sheet>>,
    last_sheet: HashMap<Id, u32>,
    tallies: HashMap<Id, Held<Tally>>,
    behind: Behind,
    acts: Following,
}

impl<'a> Ledger<'a> {
    /// Opens the ledger for one write.
    pub fn new(keys: &'a Keys, week: u32) -> Ledger<'a> {
        Ledger {
            keys,
            week,
            sheets: HashMap::new(),
            last_sheet: HashMap::new(),
            tallies: HashMap::new(),
            behind: Behind::default(),
            acts: Following::default(),
        }
    }

    /// Adds a worker to their home turf.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when the turf is not one that these keys open.
    pub fn add(
        &mut self,
        shelf: &mut Writer,
        id: Id,
        mut worker: Worker,
    ) -> Result<Held<Worker>, Failure> {
        let turf = Id(worker.place.turf.0);
        self.write_line(shelf, turf, id, &mut worker)?;
        self.behind.came(turf, id, &worker);
        let mut held = Held::new(id, turf, worker);
        kept::save(shelf, self.keys, self.week, &mut held)?;
        Ok(held)
    }

    /// Keeps a changed worker, moving them when their home turf changed.
    ///
    /// # Errors
    /// [`Failure::Changed`] when someone else changed them since they were read.
    pub fn keep(&mut self, shelf: &mut Writer, held: &mut Held<Worker>) -> Result<(), Failure> {
        let home = Id(held.value.place.turf.0);
        if home != held.turf {
            return self.move_home(shelf, held, home);
        }
        let number = held.value.sheet;
        let sheet = self.sheet(shelf, home, number)?;
        let (before, after) = sheet.value.put(WorkerId(held.id.0), &held.value)?;
        self.tally(shelf, home)?.value.change(before.as_ref(), Some(&after));
        self.behind.changed(home, held.id, &held.value);
        kept::save(shelf, self.keys, self.week, held)
    }

    /// Takes a worker off the list.
    ///
    /// # Errors
    /// [`Failure::Changed`] when someone else changed them since they were read.
    pub fn take_off(&mut self, shelf: &mut Writer, held: &Held<Worker>) -> Result<(), Failure> {
        self.erase_line(shelf, held)?;
        self.acts.gone(shelf, self.keys, held.id, held.turf)?;
        let talks: Vec<Id> = held.value.conversations.iter().map(|talk| Id(talk.0)).collect();
        for talk in kept::load_all::<Talk>(shelf, self.keys, &talks)? {
            kept::remove(shelf, self.keys, &talk)?;
        }
        ties::take_off(shelf, self.keys, held.id)?;
        paths::take_off(shelf, self.keys, self.week, held.id)?;
        kept::remove(shelf, self.keys, held)
    }

    /// Counts a one-on-one held in a turf.
    ///
    /// # Errors
    /// The shelf's.
    pub fn count_talk(&mut self, shelf: &mut Writer, turf: Id, on: Day) -> Result<(), Failure> {
        self.tally(shelf, turf)?.value.talk(on);
        Ok(())
    }

    /// Notes on a worker's line that one more person named them (or one fewer).
    ///
    /// # Errors
    /// The shelf's.
    pub fn count_named(
        &mut self,
        shelf: &mut Writer,
        held: &Held<Worker>,
        by: i16,
    ) -> Result<(), Failure> {
        let sheet = self.sheet(shelf, held.turf, held.value.sheet)?;
        sheet.value.name(WorkerId(held.id.0), by);
        Ok(())
    }

    /// Keeps the sheets, their backs and the tallies that changed. Without this nothing of them is
    /// kept. The one-on-ones that changed must be on the shelf by now.
    ///
    /// # Errors
    /// The shelf's.
    pub fn close(self, shelf: &mut Writer) -> Result<(), Failure> {
        for mut sheet in self.sheets.into_values() {
            kept::save(shelf, self.keys, self.week, &mut sheet)?;
        }
        for mut tally in self.tallies.into_values() {
            kept::save(shelf, self.keys, self.week, &mut tally)?;
        }
        self.behind.write(shelf, self.keys, self.week)?;
        self.acts.write(shelf, self.keys, self.week)
    }

    /// Lets what one record did in structure tests count for another of the same person, before
    /// the first is taken off the list.
    ///
    /// # Errors
    /// The shelf's.
    pub fn join_acts(
        &mut self,
        shelf: &mut Writer,
        gone: &Held<Worker>,
        kept: &Held<Worker>,
    ) -> Result<Brought, Failure> {
        self.acts.merged(shelf, self.keys, (gone.id, gone.turf), (kept.id, kept.turf))
    }

    /// Gives what one record did back to it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn part_acts(
        &mut self,
        shelf: &mut Writer,
        brought: Brought,
        kept: &Held<Worker>,
        gone: &Held<Worker>,
    ) -> Result<(), Failure> {
        let (kept, gone) = ((kept.id, kept.turf), (gone.id, gone.turf));
        self.acts.unmerged(shelf, self.keys, brought, kept, gone)
    }

    fn move_home(
        &mut self,
        shelf: &mut Writer,
        held: &mut Held<Worker>,
        home: Id,
    ) -> Result<(), Failure> {
        // What people told of them stays with them.
        let from = self.sheet(shelf, held.turf, held.value.sheet)?;
        let named = from.value.line(WorkerId(held.id.0)).map_or(0, |line| line.named_by);
        self.acts.moved(shelf, self.keys, held.id, (held.turf, home))?;
        self.erase_line(shelf, held)?;
        self.write_line(shelf, home, held.id, &mut held.value)?;
        self.behind.came(home, held.id, &held.value);
        let to = self.sheet(shelf, home, held.value.sheet)?;
        to.value.name(WorkerId(held.id.0), i16::try_from(named).unwrap_or(i16::MAX));
        let talks: Vec<Id> = held.value.conversations.iter().map(|talk| Id(talk.0)).collect();
        for mut talk in kept::load_all::<Talk>(shelf, self.keys, &talks)? {
            kept::move_to(shelf, self.keys, self.week, &mut talk, home)?;
        }
        ties::follow(shelf, self.keys, self.week, held.id, home)?;
        paths::follow(shelf, self.keys, self.week, held.id, home)?;
        kept::move_to(shelf, self.keys, self.week, held, home)
    }

    fn write_line(
        &mut self,
        shelf: &mut Writer,
        turf: Id,
        id: Id,
        worker: &mut Worker,
    ) -> Result<(), Failure> {
        let mut number = self.newest_sheet(shelf, turf)?;
        if !self.sheet(shelf, turf, number)?.value.has_room() {
            number += 1;
            self.last_sheet.insert(turf, number);
        }
        worker.sheet = number;
        worker.place.turf = TurfId(turf.0);
        let sheet = self.sheet(shelf, turf, number)?;
        let (_, after) = sheet.value.put(WorkerId(id.0), worker)?;
        self.tally(shelf, turf)?.value.change(None, Some(&after));
        Ok(())
    }

    fn erase_line(&mut self, shelf: &mut Writer, held: &Held<Worker>) -> Result<(), Failure> {
        let sheet = self.sheet(shelf, held.turf, held.value.sheet)?;
        let before = sheet.value.remove(WorkerId(held.id.0));
        self.tally(shelf, held.turf)?.value.change(before.as_ref(), None);
        self.behind.left(held.turf, held.value.sheet, held.id);
        Ok(())
    }

    fn newest_sheet(&mut self, shelf: &mut Writer, turf: Id) -> Result<u32, Failure> {
        if let Some(number) = self.last_sheet.get(&turf) {
            return Ok(*number);
        }
        let count = shelf.count_records(self.keys.space, turf, <Sheet as Kept>::KIND)?;
        let number = u32::try_from(count).unwrap_or(u32::MAX).saturating_sub(1);
        self.last_sheet.insert(turf, number);
        Ok(number)
    }

    fn sheet(
        &mut self,
        shelf: &mut Writer,
        turf: Id,
        number: u32,
    ) -> Result<&mut Held<Sheet>, Failure> {
        let id = sheet_id(turf, number);
        if !self.sheets.contains_key(&id) {
            let held = kept::find(shelf, self.keys, id)?
                .unwrap_or_else(|| Held::new(id, turf, Sheet::default()));
            self.sheets.insert(id, held);
        }
        self.sheets.get_mut(&id).ok_or(Failure::Fault("a sheet went missing"))
    }

    fn tally(&mut self, shelf: &mut Writer, turf: Id) -> Result<&mut Held<Tally>, Failure> {
        if !self.tallies.contains_key(&turf) {
            let held = kept::find(shelf, self.keys, turf)?
                .unwrap_or_else(|| Held::new(turf, turf, Tally::default()));
            self.tallies.insert(turf, held);
        }
        self.tallies.get_mut(&turf).ok_or(Failure::Fault("a tally went missing"))
    }
}
