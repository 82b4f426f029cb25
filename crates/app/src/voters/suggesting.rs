//! Whom the rows of a voter list may be on our list. The list's own rules propose; people decide.

use super::records::Opened;
use crate::failure::Failure;
use crate::imports::plan::dialing;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::turfs::records::tree;
use organizing::WorkerId;
use organizing::list::Worker;
use organizing::list::import::{Act, ReadRow, Rules, plan_import};
use organizing::list::roster::RowProblem;
use organizing::turf::Tree;
use std::collections::BTreeSet;
use store::Reader;

/// A row and a worker who may be the same person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// The row.
    pub row: usize,
    /// The worker.
    pub worker: WorkerId,
    /// Whether so much agrees that an import would have no doubt.
    pub certain: bool,
}

/// Our list beside a voter list.
pub struct Beside {
    /// The turfs.
    pub tree: Tree,
    /// Everyone on our list, by id.
    pub workers: Vec<Held<Worker>>,
    /// Who may be whom, the certain first.
    pub proposed: Vec<Proposed>,
}

impl Beside {
    /// Reads our list and holds the rows against it of whom nobody has said who they are.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys, opened: &Opened) -> Result<Beside, Failure> {
        let tree = tree(shelf, keys)?.value;
        let rules = Rules { dialing: dialing(shelf, keys)?, moves: false };
        let mut workers: Vec<Held<Worker>> = Vec::new();
        for turf in keys.turfs() {
            kept::each::<Worker>(shelf, keys, turf, |held| workers.push(held))?;
        }
        workers.sort_by_key(|held| held.id);
        let known: BTreeSet<WorkerId> =
            opened.list.rows.iter().filter_map(|row| row.worker).collect();
        let open: Vec<(WorkerId, &Worker)> = workers
            .iter()
            .map(|held| (WorkerId(held.id.0), &held.value))
            .filter(|(id, _)| !known.contains(id))
            .collect();
        let (places, rows): (Vec<usize>, Vec<ReadRow>) = opened
            .list
            .unknown()
            .map(|(place, row)| (place, row.to_compare().map_err(RowProblem::Name)))
            .unzip();
        let mut proposed = Vec::new();
        for act in plan_import(&open, &rows, &tree, rules).acts {
            match act {
                Act::Update { row, worker, .. } | Act::LeaveAlone { row, worker } => {
                    proposed.push(Proposed { row: places[row], worker, certain: true });
                }
                Act::Add { row, suspects } => {
                    proposed.extend(suspects.into_iter().map(|worker| Proposed {
                        row: places[row],
                        worker,
                        certain: false,
                    }))
                }
                Act::Repeats { .. } | Act::Unreadable { .. } => {}
            }
        }
        proposed.sort_by_key(|one| (!one.certain, one.row, one.worker));
        Ok(Beside { tree, workers, proposed })
    }

    /// A worker of our list.
    pub fn worker(&self, id: WorkerId) -> Option<&Worker> {
        let at = self.workers.binary_search_by_key(&vault::Id(id.0), |held| held.id).ok()?;
        self.workers.get(at).map(|held| &held.value)
    }

    /// Those of our unit.
    pub fn unit(&self) -> impl Iterator<Item = WorkerId> {
        let unit = self.workers.iter().filter(|held| held.value.excluded.is_none());
        unit.map(|held| WorkerId(held.id.0))
    }
}
