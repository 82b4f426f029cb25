//! What an import will do: the draft read as it was understood, held against the list.

use super::draft::Draft;
use super::records::{Counts, Leftover};
use super::same::{self, Spelt};
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::turfs::records::tree;
use kit::tables::{Table, TableError};
use organizing::list::Worker;
use organizing::list::import::{Act, Plan, ReadRow, Rules, plan_import};
use organizing::list::phone::Dialing;
use organizing::list::roster::{RosterRow, RowProblem, Understanding, read_row, understand};
use organizing::turf::Tree;
use organizing::{Personal, WorkerId};
use store::Reader;
use vault::Id;

/// Rows from which a table is understood.
const UNDERSTOOD_FROM_ROWS_MAX: usize = 1_000;

/// A draft, read.
pub struct Read {
    /// Its rows.
    pub table: Table,
    /// What each column was taken for.
    pub understood: Understanding,
    /// Each row after the headings, read; its place in the table is `first_row` plus its place
    /// here.
    pub rows: Vec<ReadRow>,
    /// What the file spells, before any of it is taken for something else.
    pub spelt: Spelt,
}

/// Reads a draft as it is understood and as its uploader corrected that.
///
/// # Errors
/// What is wrong with the file.
pub fn read(draft: &Draft, dialing: Dialing) -> Result<Read, TableError> {
    let table = draft.table()?;
    let first: Vec<Vec<String>> = (0..table.len().min(UNDERSTOOD_FROM_ROWS_MAX))
        .map(|row| table.row(row).map(str::to_owned).collect())
        .collect();
    let mut understood = understand(&first, dialing);
    for (column, field) in draft.choices() {
        // A column that is never taken in stays out, whatever was chosen.
        let _ = understood.choose(column, field);
    }
    let (mut cells, mut spelt): (Vec<&str>, Spelt) = Default::default();
    let rows = (understood.first_row..table.len())
        .map(|row| {
            if table.torn(row) {
                return Err(RowProblem::Torn);
            }
            cells.clear();
            cells.extend(table.row(row));
            let mut read = read_row(&understood, &cells);
            if let Ok(read) = &mut read {
                if !draft.addresses {
                    read.address = Personal::default();
                }
                spelt.count(read);
                same::apply(draft, read);
            }
            read
        })
        .collect();
    Ok(Read { table, understood, rows, spelt })
}

/// A plan with what it was made against.
pub struct Planned {
    /// What each row will do.
    pub plan: Plan,
    /// How rosters are taken in.
    pub rules: Rules,
    /// The turfs.
    pub tree: Tree,
    /// The workers on the list.
    pub existing: Vec<kept::Held<Worker>>,
}

impl Planned {
    /// The rows of those who get their turf from the roster.
    pub fn placed<'a>(&'a self, rows: &'a [ReadRow]) -> impl Iterator<Item = &'a RosterRow> {
        let placed = self.plan.acts.iter().filter_map(|act| match act {
            Act::Add { row, .. } => Some(*row),
            Act::Update { row, .. } if self.rules.moves => Some(*row),
            _ => None,
        });
        placed.filter_map(|row| self.plan.row(rows, row))
    }
}

/// Holds the rows against the list.
///
/// # Errors
/// The shelf's.
pub fn plan(
    shelf: &mut Reader,
    keys: &Keys,
    draft: &Draft,
    rows: &[ReadRow],
) -> Result<Planned, Failure> {
    let tree = tree(shelf, keys)?.value;
    let rules = Rules { dialing: dialing(shelf, keys)?, moves: draft.moves };
    let mut existing: Vec<kept::Held<Worker>> = Vec::new();
    for turf in keys.turfs() {
        kept::each::<Worker>(shelf, keys, turf, |held| existing.push(held))?;
    }
    let listed: Vec<(WorkerId, &Worker)> =
        existing.iter().map(|held| (WorkerId(held.id.0), &held.value)).collect();
    let plan = plan_import(&listed, rows, &tree, rules);
    Ok(Planned { plan, rules, tree, existing })
}

/// The drive's country code for phones.
///
/// # Errors
/// The shelf's.
pub fn dialing(shelf: &mut Reader, keys: &Keys) -> Result<Dialing, Failure> {
    Ok(Dialing(drive(shelf, keys)?.value.dialing))
}

/// How many rows will do what.
pub fn counts(plan: &Plan) -> Counts {
    let mut counts = Counts::default();
    for act in &plan.acts {
        let one = match act {
            Act::Add { .. } => &mut counts.added,
            Act::Update { .. } => &mut counts.updated,
            Act::LeaveAlone { .. } => &mut counts.left,
            Act::Repeats { .. } => &mut counts.repeated,
            Act::Unreadable { .. } => &mut counts.unreadable,
        };
        *one += 1;
    }
    counts
}

/// Cells left out of rows that are read, at most `most` of them.
pub fn leftovers(draft: &Draft, read: &Read, most: usize) -> Vec<Leftover> {
    let mut found = Vec::new();
    for (row, told) in read.rows.iter().enumerate() {
        for remark in told.iter().flat_map(|told| &told.remarks) {
            if found.len() >= most {
                return found;
            }
            let heading = read.understood.columns.get(remark.column);
            found.push(Leftover {
                line: draft.line(&read.table, read.understood.first_row + row),
                column: u16::try_from(remark.column).unwrap_or(u16::MAX),
                heading: Personal::new(heading.map_or("", |column| &column.heading)),
                why: remark.why.sentence.to_owned(),
            });
        }
    }
    found
}

/// The turf of those whose turf the roster does not tell: the one chosen, else the first.
pub fn fallback_turf(draft: &Draft, tree: &Tree) -> Option<Id> {
    let chosen = draft.turf.filter(|turf| tree.get(organizing::TurfId(turf.0)).is_some());
    chosen.or_else(|| tree.workplace().map(|turf| Id(turf.0)))
}
