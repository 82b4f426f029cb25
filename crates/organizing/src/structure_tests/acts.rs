//! Acts: what workers did in a test, as rows that only grow.

use super::Open;
use crate::assessment::AHEAD_DAYS_MAX;
use crate::chart::Line;
use crate::{Day, EvidenceId, MemberId, Refusal, WorkerId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The acts of one turf in one test; kept under the key of that turf.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acts {
    rows: Vec<Row>,
}

/// Something that was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Row {
    /// A worker did it.
    Acted(Act),
    /// That was recorded by mistake.
    TakenBack {
        /// Of whom.
        worker: WorkerId,
        /// Who took it back.
        by: MemberId,
        /// When.
        on: Day,
    },
}

/// One act of one worker. In a practice vote it says that they took part, and never how they
/// voted: there is no field for it (E18).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Who did it.
    pub worker: WorkerId,
    /// Who recorded it.
    pub by: MemberId,
    /// When they did it.
    pub on: Day,
    /// How it was recorded.
    pub how: How,
    /// What shows it, where something does.
    pub evidence: Option<EvidenceId>,
}

/// How an act was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum How {
    /// By one press on a list.
    Pressed,
    /// From a sheet of paper.
    Paper,
}

impl Acts {
    /// The most rows of one turf in one test.
    pub const ROWS_MAX: usize = 20_000;

    /// Records what a worker did. What is recorded already changes nothing, whoever records it
    /// again; returns whether something changed.
    ///
    /// # Errors
    /// `test-act-of-excluded` for someone outside the unit; `test-act-before`, `test-act-after`
    /// for a day on which the test was not open; `test-act-in-the-future`; `test-acts-full`.
    pub fn record(
        &mut self,
        open: &Open,
        act: Act,
        line: &Line,
        today: Day,
    ) -> Result<bool, Refusal> {
        if !line.in_unit() || line.worker != act.worker {
            return Err(Refusal::of("test-act-of-excluded"));
        }
        if act.on < open.plan().opens() {
            return Err(Refusal::at("on", "test-act-before"));
        }
        if act.on > open.plan().closes() {
            return Err(Refusal::at("on", "test-act-after"));
        }
        if act.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "test-act-in-the-future"));
        }
        if self.stands(act.worker) {
            return Ok(false);
        }
        self.add(Row::Acted(act))
    }

    /// Lays something beside an act that stands, or with none takes it away: what shows it. The act
    /// stays as it was, also whose record it is.
    ///
    /// # Errors
    /// `test-evidence-no-act` where no act of this worker stands; `test-acts-full`.
    pub fn show(
        &mut self,
        _while_open: &Open,
        worker: WorkerId,
        evidence: Option<EvidenceId>,
    ) -> Result<bool, Refusal> {
        let missing = Refusal::at("people", "test-evidence-no-act");
        let act = self.standing().remove(&worker).ok_or(missing)?.clone();
        match act.evidence == evidence {
            true => Ok(false),
            false => self.add(Row::Acted(Act { evidence, ..act })),
        }
    }

    /// Takes back what was recorded of a worker by mistake. Where nothing stands, nothing
    /// changes; returns whether something did.
    ///
    /// # Errors
    /// `test-acts-full`.
    pub fn take_back(
        &mut self,
        _while_open: &Open,
        worker: WorkerId,
        by: MemberId,
        on: Day,
    ) -> Result<bool, Refusal> {
        if !self.stands(worker) {
            return Ok(false);
        }
        self.add(Row::TakenBack { worker, by, on })
    }

    /// Whether an act of this worker stands.
    pub fn stands(&self, worker: WorkerId) -> bool {
        let last = self.rows.iter().rev().find(|row| row.worker() == worker);
        matches!(last, Some(Row::Acted(_)))
    }

    /// The acts that stand, by worker.
    pub fn standing(&self) -> BTreeMap<WorkerId, &Act> {
        let mut standing = BTreeMap::new();
        for row in &self.rows {
            match row {
                Row::Acted(act) => standing.insert(act.worker, act),
                Row::TakenBack { worker, .. } => standing.remove(worker),
            };
        }
        standing
    }

    /// The workers whose acts stand.
    pub fn acted(&self) -> BTreeSet<WorkerId> {
        self.standing().into_keys().collect()
    }

    /// Takes out what was recorded of a worker who goes to another turf, or off the list.
    pub fn part_with(&mut self, worker: WorkerId) -> Vec<Row> {
        let (theirs, others) = self.rows.drain(..).partition(|row| row.worker() == worker);
        self.rows = others;
        theirs
    }

    /// Takes in what was recorded elsewhere of a worker who comes from another turf, or under
    /// another record of the same person. An act that stands in either stands afterwards.
    pub fn take_in(&mut self, worker: WorkerId, rows: Vec<Row>) {
        let rows = rows.into_iter().map(|row| row.of(worker));
        let mut rows: Vec<Row> = rows.collect();
        if self.stands(worker) && !matches!(rows.last(), Some(Row::Acted(_))) {
            rows.append(&mut self.rows);
            self.rows = rows;
        } else {
            self.rows.append(&mut rows);
        }
    }

    /// Takes out of a worker's rows those that came from another record of the same person.
    pub fn give_back(&mut self, worker: WorkerId, rows: &[Row]) {
        for row in rows {
            let row = row.clone().of(worker);
            if let Some(place) = self.rows.iter().position(|kept| *kept == row) {
                self.rows.remove(place);
            }
        }
    }

    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Every row, as it was recorded.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    fn add(&mut self, row: Row) -> Result<bool, Refusal> {
        if self.rows.len() >= Acts::ROWS_MAX {
            return Err(Refusal::of("test-acts-full"));
        }
        self.rows.push(row);
        Ok(true)
    }
}

impl Row {
    /// Whom it is about.
    pub fn worker(&self) -> WorkerId {
        match self {
            Row::Acted(act) => act.worker,
            Row::TakenBack { worker, .. } => *worker,
        }
    }

    /// The same about another record of the same person.
    fn of(mut self, of: WorkerId) -> Row {
        match &mut self {
            Row::Acted(act) => act.worker = of,
            Row::TakenBack { worker, .. } => *worker = of,
        }
        self
    }

    /// Who recorded it.
    pub fn by(&self) -> MemberId {
        match self {
            Row::Acted(act) => act.by,
            Row::TakenBack { by, .. } => *by,
        }
    }
}
