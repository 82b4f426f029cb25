//! Everyone the caller may read, with the ties that they told.

use crate::committee::records::committee;
use crate::failure::Failure;
use crate::people::backs::open_all;
use crate::people::ledger::{Roll, Sheets};
use crate::people::told::Known;
use crate::space::keys::Keys;
use organizing::chart::Line;
use organizing::ties::{Someone, TieSheet, Told, Web};
use organizing::{Lent, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;

/// What was opened: sheets and ties of the turfs that the caller holds.
pub struct Threads {
    sheets: Sheets,
    told: Vec<Told>,
    known: Known,
    committee: BTreeSet<WorkerId>,
}

impl Threads {
    /// Opens it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn open(shelf: &mut Reader, keys: &Keys) -> Result<Threads, Failure> {
        let backs = open_all::<TieSheet>(shelf, keys)?;
        Ok(Threads {
            sheets: Sheets::open_all(shelf, keys)?,
            told: backs.into_iter().flat_map(|sheet| sheet.told).collect(),
            known: Known::read(shelf, keys)?,
            committee: committee(shelf, keys)?.value.members(),
        })
    }

    /// Reads the sheets.
    ///
    /// # Errors
    /// A fault when one is no sheet.
    pub fn roll(&self) -> Result<Roll<Lent<'_>>, Failure> {
        self.sheets.read()
    }

    /// Everyone with their ties.
    pub fn woven<'a>(&'a self, roll: &'a Roll<Lent<'a>>) -> Woven<'a> {
        Woven {
            known: &self.known,
            lines: roll.lines().map(|line| (line.worker, line)).collect(),
            told: &self.told,
            committee: &self.committee,
        }
    }
}

/// The ties of the turfs that the caller holds.
pub struct Woven<'a> {
    /// Names of turfs and members.
    pub known: &'a Known,
    /// Everyone's lines, those outside the unit too.
    pub lines: BTreeMap<WorkerId, &'a Line<Lent<'a>>>,
    /// Every tie.
    pub told: &'a [Told],
    /// Who sits on the committee.
    pub committee: &'a BTreeSet<WorkerId>,
}

impl Woven<'_> {
    /// The web of those in the unit whom `keep` lets in.
    pub fn web(&self, keep: impl Fn(&Line<Lent<'_>>) -> bool) -> Web {
        let people = self.lines.values().filter(|line| line.in_unit() && keep(line));
        Web::of(people.map(|l| Someone { worker: l.worker, turf: l.turf }), self.told)
    }

    /// How many are in the unit.
    pub fn unit(&self) -> usize {
        self.lines.values().filter(|line| line.in_unit()).count()
    }

    /// The name of someone; none for those whose names the caller has no key for.
    pub fn name(&self, worker: WorkerId) -> Option<&str> {
        self.lines.get(&worker).map(|line| line.name.reveal())
    }
}
