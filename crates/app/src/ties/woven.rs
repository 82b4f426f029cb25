//! Everyone the caller may read, with the ties that they told.

use crate::committee::records::committee;
use crate::failure::Failure;
use crate::people::backs::open_all;
use crate::people::ledger::Roll;
use crate::people::told::Known;
use crate::space::keys::Keys;
use organizing::WorkerId;
use organizing::chart::Line;
use organizing::ties::{Someone, TieSheet, Told, Web};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;

/// The ties of the turfs that the caller holds.
pub struct Woven {
    /// Names of turfs and members.
    pub known: Known,
    /// Everyone's lines, those outside the unit too.
    pub lines: BTreeMap<WorkerId, Line>,
    /// Every tie.
    pub told: Vec<Told>,
    /// Who sits on the committee.
    pub committee: BTreeSet<WorkerId>,
}

impl Woven {
    /// Reads them.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys) -> Result<Woven, Failure> {
        let roll = Roll::open_all(shelf, keys)?;
        let lines = roll.sheets.into_iter().flat_map(|sheet| sheet.lines);
        let sheets = open_all::<TieSheet>(shelf, keys)?;
        Ok(Woven {
            known: Known::read(shelf, keys)?,
            lines: lines.map(|line| (line.worker, line)).collect(),
            told: sheets.into_iter().flat_map(|sheet| sheet.told).collect(),
            committee: committee(shelf, keys)?.value.members(),
        })
    }

    /// The web of those in the unit whom `keep` lets in.
    pub fn web(&self, keep: impl Fn(&Line) -> bool) -> Web {
        let people = self.lines.values().filter(|line| line.in_unit() && keep(line));
        Web::of(people.map(|l| Someone { worker: l.worker, turf: l.turf }), &self.told)
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
