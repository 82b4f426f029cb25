//! A table as it was read: every cell in one piece of text, so that 100,000 rows stay small.

use super::write::rearmed;
use super::{CELL_BYTES_MAX, COLUMNS_MAX, ROWS_MAX, TableError};
use std::fmt;

/// Rows of text cells, in the order of the file. Blank rows are left out.
///
/// Rows may differ in length. Cells are as they stand in the file, white space included.
#[derive(Clone, Default)]
pub struct Table {
    /// The encoding the text was read in, such as `UTF-8` or `windows-1252`.
    pub encoding: &'static str,
    /// What stands between cells, where the file is text with more than one column.
    pub separator: Option<char>,
    /// The sheet that was read, where the file has named sheets.
    pub sheet_name: Option<String>,
    /// The sheets or tables that were not read.
    pub other_sheets: Vec<String>,
    text: String,
    cell_ends: Vec<u32>,
    rows: Vec<RowEnd>,
}

#[derive(Clone, Copy)]
struct RowEnd {
    cells: u32,
    line: u32,
    torn: bool,
}

impl Table {
    /// How many rows there are, header and titles included.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row. A table that was read always has one.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The number of cells of the longest row.
    pub fn width(&self) -> usize {
        (0..self.len()).map(|row| self.row(row).len()).max().unwrap_or(0)
    }

    /// The cells of a row; none if there is no such row.
    pub fn row(&self, row: usize) -> Row<'_> {
        let end = |row: usize| self.rows.get(row).map(|row| row.cells as usize);
        let first = row.checked_sub(1).and_then(end).unwrap_or(0);
        let ends = self.cell_ends.get(first..end(row).unwrap_or(first)).unwrap_or_default();
        let start = first.checked_sub(1).and_then(|cell| self.cell_ends.get(cell).copied());
        Row { text: &self.text, start: start.unwrap_or(0), ends }
    }

    /// Every row with its line.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = (u32, Row<'_>)> {
        self.rows.iter().enumerate().map(|(row, end)| (end.line, self.row(row)))
    }

    /// One cell; empty where the row is shorter.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.row(row).nth(column).unwrap_or_default()
    }

    /// Where a row starts in the file: its line in a text, its row in a sheet or Word table,
    /// counted from 1.
    pub fn line(&self, row: usize) -> u32 {
        self.rows.get(row).map_or(0, |row| row.line)
    }

    /// Whether a quotation that nobody closed stands in the row, so that its cells are as they
    /// stand in the file and say nothing sure.
    pub fn torn(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(|row| row.torn)
    }

    /// The memory that the rows hold, in bytes.
    pub fn bytes(&self) -> usize {
        self.text.capacity()
            + self.cell_ends.capacity() * size_of::<u32>()
            + self.rows.capacity() * size_of::<RowEnd>()
    }
}

/// The shape only: cells are about people.
impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (rows, columns) = (self.len(), self.width());
        write!(f, "Table({rows} rows, {columns} columns, {})", self.encoding)
    }
}

/// The cells of one row, from left to right.
#[derive(Clone)]
pub struct Row<'t> {
    text: &'t str,
    start: u32,
    ends: &'t [u32],
}

impl<'t> Iterator for Row<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let (end, rest) = self.ends.split_first()?;
        let cell = self.text.get(self.start as usize..*end as usize).unwrap_or_default();
        (self.start, self.ends) = (*end, rest);
        Some(rearmed(cell))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.ends.len(), Some(self.ends.len()))
    }
}

impl ExactSizeIterator for Row<'_> {}

/// A table being filled, cell by cell, within the limits.
pub(super) struct Builder {
    table: Table,
    /// Where the row that is being filled began.
    text_before: usize,
    cells_before: usize,
    blank: bool,
}

impl Builder {
    /// An empty table, with room for so many bytes of text.
    pub(super) fn with_room(text_bytes: usize) -> Builder {
        let text = String::with_capacity(text_bytes);
        let table = Table { text, encoding: "UTF-8", ..Table::default() };
        Builder { table, text_before: 0, cells_before: 0, blank: true }
    }

    /// Adds a cell to the row that starts at `line`.
    pub(super) fn cell(&mut self, text: &str, line: u32) -> Result<(), TableError> {
        let column = self.table.cell_ends.len() - self.cells_before;
        if column >= COLUMNS_MAX {
            return Err(TableError::TooManyColumns { line });
        }
        if text.len() > CELL_BYTES_MAX {
            return Err(TableError::CellTooLong { line, column: column as u32 + 1 });
        }
        self.blank = self.blank && rearmed(text).chars().all(char::is_whitespace);
        self.table.text.push_str(text);
        let end = u32::try_from(self.table.text.len()).map_err(|_| TableError::TooHeavy)?;
        self.table.cell_ends.push(end);
        Ok(())
    }

    /// Ends the row that started at `line`; a blank one is forgotten.
    pub(super) fn end_row(&mut self, line: u32) -> Result<(), TableError> {
        self.end(line, false)
    }

    /// Ends a row with an open quotation in it.
    pub(super) fn end_torn_row(&mut self, line: u32) -> Result<(), TableError> {
        self.end(line, true)
    }

    fn end(&mut self, line: u32, torn: bool) -> Result<(), TableError> {
        if self.blank {
            self.table.text.truncate(self.text_before);
            self.table.cell_ends.truncate(self.cells_before);
            return Ok(());
        }
        if self.table.rows.len() >= ROWS_MAX {
            return Err(TableError::TooManyRows);
        }
        self.text_before = self.table.text.len();
        self.cells_before = self.table.cell_ends.len();
        self.blank = true;
        let cells = u32::try_from(self.cells_before).map_err(|_| TableError::TooManyCells)?;
        self.table.rows.push(RowEnd { cells, line, torn });
        Ok(())
    }

    /// The finished table, if it has a row.
    pub(super) fn finish(mut self) -> Result<Table, TableError> {
        if self.table.is_empty() {
            return Err(TableError::Empty);
        }
        self.table.text.shrink_to_fit();
        self.table.cell_ends.shrink_to_fit();
        self.table.rows.shrink_to_fit();
        Ok(self.table)
    }
}
