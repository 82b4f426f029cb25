//! Importing a roster: first a plan that people look at, then the changes, and a way back.
//!
//! A roster fills what is empty and changes what rosters own (number, job, shift, and the turf
//! where the drive says so); it never empties anything, and what people told the organizers
//! stands (names, languages, addresses).

mod matching;
pub mod spelling;

use super::Worker;
use super::edit::Part;
use super::merge::{is_empty, join_contacts};
use super::name::fold;
use super::phone::Dialing;
use super::roster::{RosterRow, RowProblem};
use crate::turf::Tree;
use crate::{ImportId, TurfId, WorkerId};
use std::collections::HashMap;

/// What an import will do with one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// A new worker; perhaps one of these, which a person may say later.
    Add {
        /// The row, by its place among the rows given.
        row: usize,
        /// Workers on the list who may be the same person.
        suspects: Vec<WorkerId>,
    },
    /// A worker on the list, of whom the row says something new.
    Update {
        /// The row.
        row: usize,
        /// The worker.
        worker: WorkerId,
        /// What changes.
        changed: Vec<Part>,
    },
    /// A worker on the list, of whom the row says nothing new.
    LeaveAlone {
        /// The row.
        row: usize,
        /// The worker.
        worker: WorkerId,
    },
    /// The same worker as an earlier row, which takes up what this one adds.
    Repeats {
        /// The row.
        row: usize,
        /// The earlier row.
        first: usize,
    },
    /// A row that is no worker.
    Unreadable {
        /// The row.
        row: usize,
        /// Why.
        problem: RowProblem,
    },
}

/// What an import will do, row by row: every row has exactly one act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// One act for each row, in order.
    pub acts: Vec<Act>,
    /// Rows to which later rows of the same worker add something, with what those add.
    joined: HashMap<usize, RosterRow>,
}

impl Plan {
    /// A row of those planned, with what later rows of the same worker add; none where it could
    /// not be read.
    pub fn row<'a>(&'a self, rows: &'a [ReadRow], row: usize) -> Option<&'a RosterRow> {
        self.joined.get(&row).or_else(|| rows.get(row)?.as_ref().ok())
    }

    /// The same, taken out: whoever is written down need not be held twice.
    pub fn take(&mut self, rows: &mut [ReadRow], row: usize) -> Option<RosterRow> {
        let joined = self.joined.remove(&row);
        joined.or_else(|| rows.get_mut(row)?.as_mut().ok().map(std::mem::take))
    }
}

/// A row as it was read.
pub type ReadRow = Result<RosterRow, RowProblem>;

/// The most rows that one import takes.
pub const ROWS_MAX: usize = 100_000;

/// How rosters are taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// The country whose phones are written without a country code.
    pub dialing: Dialing,
    /// Whether the roster says where workers belong. Where organizers drew turfs of their own, it
    /// only places new workers.
    pub moves: bool,
}

/// Plans an import of rows into a list. A row is taken for a worker on the list by the roster's
/// number, or where so much agrees that there is no doubt
/// ([`super::duplicates::Surety::Certain`]), or where the full name is the only one of its kind
/// on both sides and nothing speaks against it.
pub fn plan_import(
    existing: &[(WorkerId, &Worker)],
    rows: &[ReadRow],
    tree: &Tree,
    rules: Rules,
) -> Plan {
    let matches = matching::match_rows(existing, rows, rules.dialing);
    let mut plan = Plan { acts: Vec::with_capacity(rows.len()), joined: HashMap::new() };
    for (repeat, found) in rows.iter().zip(&matches) {
        if let (matching::Match::Row(place), Ok(repeat)) = (found, repeat)
            && let Ok(first) = &rows[*place]
        {
            let joined = plan.joined.entry(*place).or_insert_with(|| first.clone());
            take_up(joined, repeat, rules.dialing);
        }
    }
    for (row, (read, found)) in rows.iter().zip(matches).enumerate() {
        let act = match (read, found, plan.row(rows, row)) {
            (Err(problem), ..) => Act::Unreadable { row, problem: *problem },
            (_, matching::Match::Row(first), _) => Act::Repeats { row, first },
            (_, matching::Match::Worker(place), Some(full)) => {
                let (id, worker) = existing[place];
                let turf = tree.find_path(&full.turf);
                let (_, mut changed) = update(worker, full, turf, rules);
                if rules.moves && turf.is_none() && !full.turf.is_empty() {
                    changed.push(Part::Turf);
                }
                if changed.is_empty() {
                    Act::LeaveAlone { row, worker: id }
                } else {
                    Act::Update { row, worker: id, changed }
                }
            }
            (_, matching::Match::Nobody(suspects), _) => Act::Add {
                row,
                suspects: suspects.iter().map(|&place| existing[place].0).collect(),
            },
            (_, _, None) => Act::Unreadable { row, problem: RowProblem::NoName },
        };
        plan.acts.push(act);
    }
    plan
}

/// Takes what a repeated row adds into the first one.
fn take_up(first: &mut RosterRow, repeat: &RosterRow, dialing: Dialing) {
    let mut contacts = Worker::new(first.name.clone(), TurfId([0; 16]));
    contacts.phones.clone_from(&first.phones);
    contacts.emails.clone_from(&first.emails);
    let mut more = Worker::new(repeat.name.clone(), TurfId([0; 16]));
    more.phones.clone_from(&repeat.phones);
    more.emails.clone_from(&repeat.emails);
    join_contacts(&more, &mut contacts, dialing);
    (first.phones, first.emails) = (contacts.phones, contacts.emails);
    for (to, from) in [(&mut first.address, &repeat.address), (&mut first.number, &repeat.number)] {
        if to.is_empty() {
            to.clone_from(from);
        }
    }
    for (to, from) in [
        (&mut first.job, &repeat.job),
        (&mut first.shift, &repeat.shift),
        (&mut first.language, &repeat.language),
    ] {
        if to.is_empty() {
            to.clone_from(from);
        }
    }
    if first.turf.is_empty() {
        first.turf.clone_from(&repeat.turf);
    }
    first.excluded = first.excluded.or(repeat.excluded);
}

/// A new worker from a row, in their home turf.
pub fn add(row: RosterRow, turf: TurfId, import: ImportId) -> Worker {
    let mut worker = Worker::new(row.name, turf);
    worker.phones = row.phones;
    worker.emails = row.emails;
    worker.address = row.address;
    worker.roster_number = row.number;
    worker.place.job = row.job;
    worker.place.shift = row.shift;
    worker.place.language = row.language;
    worker.excluded = row.excluded;
    worker.import = Some(import);
    worker
}

/// A worker as a row changes them, and what that changes. `turf` is the turf that the row names,
/// where there is one. Whoever keeps the worker sets [`Worker::import`].
pub fn update(
    worker: &Worker,
    row: &RosterRow,
    turf: Option<TurfId>,
    rules: Rules,
) -> (Worker, Vec<Part>) {
    let told = add(row.clone(), turf.unwrap_or(worker.place.turf), ImportId([0; 16]));
    let mut after = worker.clone();
    join_contacts(&told, &mut after, rules.dialing);
    let apart = !told.name.family.is_empty() && after.name.family.is_empty();
    if apart && fold(after.name.full.reveal()) == fold(told.name.full.reveal()) {
        after.name.clone_from(&told.name);
    }
    for part in Part::ALL {
        let owned = match part {
            Part::RosterNumber | Part::Job | Part::Shift => true,
            Part::Turf => rules.moves,
            _ => false,
        };
        let joined = matches!(part, Part::Name | Part::Phones | Part::Emails);
        if !joined && !is_empty(part, &told) && (owned || is_empty(part, &after)) {
            part.copy(&told, &mut after);
        }
    }
    let changed = Part::ALL.into_iter().filter(|part| !part.same(worker, &after)).collect();
    (after, changed)
}

/// What undoing an import does with one worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undo {
    /// The import added them and nobody touched them since: they go.
    Remove,
    /// They become this again; what people changed since stays.
    Restore(Box<Worker>),
    /// The import added them and people have worked with them since: they stay.
    Keep,
}

/// Undoes an import for one worker: `before` is none where the import added them, `after` is what
/// the import made of them, `now` what they are.
pub fn undo(before: Option<&Worker>, after: &Worker, now: &Worker) -> Undo {
    let untouched = {
        let mut now = now.clone();
        // Which sheet holds the line is housekeeping.
        now.sheet = after.sheet;
        now == *after
    };
    match before {
        None if untouched => Undo::Remove,
        None => Undo::Keep,
        Some(before) => {
            let mut restored = now.clone();
            for part in Part::ALL {
                if part.same(now, after) {
                    part.copy(before, &mut restored);
                }
            }
            if now.import == after.import {
                restored.import = before.import;
            }
            Undo::Restore(Box::new(restored))
        }
    }
}
