//! A voter list's file, read as rosters are: columns guessed, what is never taken in left out.

use super::records::{Column, Unread};
use kit::tables::{Reader, TableError};
use organizing::Personal;
use organizing::cards::VoterRow;
use organizing::list::phone::Dialing;
use organizing::list::roster::{RowProblem, read_row, understand};

/// Rows from which a table is understood.
const UNDERSTOOD_FROM_ROWS_MAX: usize = 1_000;

/// What a file says.
pub struct Taken {
    /// Its people.
    pub rows: Vec<VoterRow>,
    /// What its columns were taken for.
    pub columns: Vec<Column>,
    /// The first rows that could not be read.
    pub unread: Vec<Unread>,
    /// How many could not.
    pub unread_count: u32,
}

/// Why a file was not taken in.
pub enum NotTaken {
    /// It could not be read at all.
    Table(TableError),
    /// No column holds names.
    NoName,
    /// There is nobody in it.
    Nobody,
}

/// Reads a voter list.
///
/// # Errors
/// Why not.
pub fn take(
    reader: &Reader,
    file_name: &str,
    bytes: &[u8],
    dialing: Dialing,
) -> Result<Taken, NotTaken> {
    let table = reader.read(bytes, file_name).map_err(NotTaken::Table)?;
    let first: Vec<Vec<String>> = (0..table.len().min(UNDERSTOOD_FROM_ROWS_MAX))
        .map(|row| table.row(row).map(str::to_owned).collect())
        .collect();
    let understood = understand(&first, dialing);
    if !understood.has_name() {
        return Err(NotTaken::NoName);
    }
    let columns = understood.columns.iter().map(|column| Column {
        heading: Personal::new(&column.heading),
        field: column.field.id().to_owned(),
    });
    let mut taken =
        Taken { rows: Vec::new(), columns: columns.collect(), unread: Vec::new(), unread_count: 0 };
    let mut cells: Vec<&str> = Vec::new();
    for row in understood.first_row..table.len() {
        cells.clear();
        cells.extend(table.row(row));
        let read = match table.torn(row) {
            true => Err(RowProblem::Torn),
            false => read_row(&understood, &cells),
        };
        match read {
            Ok(read) => taken.rows.push(VoterRow::of(read)),
            Err(problem) => {
                taken.unread_count += 1;
                if taken.unread.len() < Unread::KEPT_MAX {
                    let why = problem.sentence().to_owned();
                    taken.unread.push(Unread { line: table.line(row), why });
                }
            }
        }
    }
    if taken.rows.is_empty() { Err(NotTaken::Nobody) } else { Ok(taken) }
}
