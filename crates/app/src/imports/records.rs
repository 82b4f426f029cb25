//! What is kept of an import: the report, and what undoing it needs; sealed for the leads.

use crate::space::kept::{Kept, Under};
use organizing::list::Worker;
use organizing::{Day, MemberId, Personal, TurfId};
use serde::{Deserialize, Serialize};
use vault::{Id, digest};

/// The report of an import.
#[derive(Clone, Serialize, Deserialize)]
pub struct Import {
    /// The file.
    pub file_name: Personal,
    /// Who imported it.
    pub by: MemberId,
    /// When.
    pub on: Day,
    /// How many rows did what.
    pub counts: Counts,
    /// The headings, for the file of unreadable rows.
    pub headings: Vec<Personal>,
    /// Rows that could not be read (the first [`Import::UNREADABLE_MAX`]).
    pub unreadable: Vec<Unreadable>,
    /// Cells left out of rows that were read (the first [`Import::UNREADABLE_MAX`]).
    pub leftovers: Vec<Leftover>,
    /// The turfs that it drew.
    pub drawn: Vec<TurfId>,
    /// The records that undoing needs.
    pub steps: Vec<Id>,
    /// How undoing went, if it was undone.
    pub undone: Option<Undone>,
}

impl Import {
    /// The most unreadable rows that are kept with their cells.
    pub const UNREADABLE_MAX: usize = 2_000;
}

/// How many rows did what; every row is in exactly one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// New workers.
    pub added: u32,
    /// Workers of whom something was new.
    pub updated: u32,
    /// Workers of whom nothing was new.
    pub left: u32,
    /// Rows that repeat another row's worker.
    pub repeated: u32,
    /// Rows that could not be read.
    pub unreadable: u32,
}

impl Counts {
    /// All rows.
    pub fn rows(&self) -> u32 {
        self.added + self.updated + self.left + self.repeated + self.unreadable
    }
}

/// A row that could not be read.
#[derive(Clone, Serialize, Deserialize)]
pub struct Unreadable {
    /// Its line in the file.
    pub line: u32,
    /// Why: a sentence's id.
    pub why: String,
    /// The row itself.
    pub cells: Vec<Personal>,
}

/// A cell that was left out of a row that was read: a phone that is none, say.
#[derive(Clone, Serialize, Deserialize)]
pub struct Leftover {
    /// The row's line in the file.
    pub line: u32,
    /// The column, from 0.
    pub column: u16,
    /// The column's heading.
    pub heading: Personal,
    /// Why: a sentence's id.
    pub why: String,
}

/// How undoing went.
#[derive(Clone, Serialize, Deserialize)]
pub struct Undone {
    /// When.
    pub on: Day,
    /// Workers taken off again.
    pub removed: u32,
    /// Workers as they were before.
    pub restored: u32,
    /// Workers who stayed, since someone has worked on them.
    pub kept: Vec<Personal>,
    /// Turfs that it had drawn and that went.
    pub turfs: u32,
    /// Turfs that it had drawn and that stay: their names, and why, as a sentence's id.
    pub turfs_kept: Vec<(String, String)>,
}

impl Undone {
    /// Nothing undone yet.
    pub fn begin(on: Day) -> Undone {
        let (kept, turfs_kept) = (Vec::new(), Vec::new());
        Undone { on, removed: 0, restored: 0, kept, turfs: 0, turfs_kept }
    }
}

/// What undoing needs for some of the workers.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Steps {
    /// Those that the import added: who, and a mark of what it made.
    pub added: Vec<(Id, [u8; 16])>,
    /// Those that it changed: who, before and after.
    pub changed: Vec<(Id, Worker, Worker)>,
}

impl Steps {
    /// The most workers in one record.
    pub const WORKERS_MAX: usize = 1_000;
}

/// A mark that recognizes a worker as they are, whichever sheet their line is on.
pub fn mark(worker: &Worker) -> [u8; 16] {
    let bare = Worker { sheet: 0, ..worker.clone() };
    let digest = digest(&postcard::to_stdvec(&bare).unwrap_or_default());
    std::array::from_fn(|at| digest[at])
}

impl Kept for Import {
    const KIND: &'static str = "import";
    const UNDER: Under = Under::Turf;
}

impl Kept for Steps {
    const KIND: &'static str = "import-steps";
    const UNDER: Under = Under::Turf;
}
