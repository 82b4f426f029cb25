//! A file of results, read: every sheet that has them, the rows that were left out by reason.

use super::records::LeftOut;
use kit::tables::{Reader, Table, TableError};
use organizing::elections::{
    CaseKind, Columns, Election, HEADING_ROWS_MAX, NotResults, RowProblem, Tally, elections,
};
use std::collections::BTreeMap;

/// The most further sheets of a workbook that are looked at; the yearly ones have three.
const SHEETS_MAX: usize = 8;
/// The most rows of one file, all sheets together.
const ROWS_MAX: usize = 100_000;
/// The most lines that are named beside a reason; the others are counted.
const LINES_NAMED_MAX: usize = 20;

/// What a file says.
pub struct Read {
    /// The elections, by case.
    pub elections: Vec<Election>,
    /// Rows below the headings.
    pub rows: u32,
    /// Rows left out, by sheet and reason.
    pub left_out: Vec<LeftOut>,
    /// Of the elections, those that workers did not ask for.
    pub others: u32,
}

/// Why a file was not taken in.
pub enum Unread {
    /// It could not be read at all.
    Table(TableError),
    /// It was read, and holds something else.
    Not(NotResults),
    /// It has headings, and nothing below them that could be read.
    Nothing,
}

impl From<TableError> for Unread {
    fn from(error: TableError) -> Unread {
        Unread::Table(error)
    }
}

/// Reads a file as it was downloaded.
///
/// # Errors
/// Why not.
pub fn read(reader: &Reader, file_name: &str, bytes: &[u8]) -> Result<Read, Unread> {
    let first = reader.read(bytes, file_name)?;
    let mut reading = Reading::default();
    let mut why_not = reading.take(&first)?;
    for name in first.other_sheets.iter().take(SHEETS_MAX) {
        let reader = Reader { sheet: Some(name.clone()), ..reader.clone() };
        // A sheet of notes or pictures alone is no table, and does no harm.
        let Ok(sheet) = reader.read(bytes, file_name) else { continue };
        if reading.take(&sheet)?.is_none() {
            why_not = None;
        }
    }
    match why_not {
        Some(why) => Err(Unread::Not(why)),
        None if reading.tallies.is_empty() => Err(Unread::Nothing),
        None => Ok(reading.finish()),
    }
}

#[derive(Default)]
struct Reading {
    tallies: Vec<Tally>,
    rows: usize,
    left_out: Vec<LeftOut>,
}

impl Reading {
    /// Takes in the rows of one sheet, or says why it has none.
    fn take(&mut self, table: &Table) -> Result<Option<NotResults>, TableError> {
        let first = (0..table.len().min(HEADING_ROWS_MAX)).map(|row| table.row(row));
        let (headings, columns) = match Columns::find(first) {
            Ok(found) => found,
            Err(why) => return Ok(Some(why)),
        };
        let mut left_out: BTreeMap<RowProblem, LeftOut> = BTreeMap::new();
        let mut cells: Vec<&str> = Vec::new();
        for row in headings + 1..table.len() {
            self.rows += 1;
            if self.rows > ROWS_MAX {
                return Err(TableError::TooManyRows);
            }
            cells.clear();
            cells.extend(table.row(row));
            let read = match table.torn(row) {
                true => Err(RowProblem::Torn),
                false => columns.tally(&cells),
            };
            match read {
                Ok(tally) => self.tallies.push(tally),
                Err(problem) => left_out
                    .entry(problem)
                    .or_insert_with(|| LeftOut::new(problem, table.sheet_name.as_deref()))
                    .count(table.line(row), LINES_NAMED_MAX),
            }
        }
        self.left_out.extend(left_out.into_values());
        Ok(None)
    }

    fn finish(self) -> Read {
        let elections = elections(self.tallies);
        let others = elections.iter().filter(|one| one.kind != CaseKind::Workers).count();
        let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Read { others: whole(others), rows: whole(self.rows), left_out: self.left_out, elections }
    }
}
