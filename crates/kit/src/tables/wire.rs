//! What the child says to its parent: CSV records on its standard output.
//!
//! First `sheets`, with the name of the sheet that was read and the names of the others; then a
//! record for each row, its line before its cells; last `end`, or `refused` with the sentence.
//! The parent trusts none of it: a record out of place ends the reading, and the rows pass the
//! same limits as those of a text.

use super::table::Builder;
use super::{ANSWER_BYTES_MAX, Table, TableError};
use csv::ByteRecord;
use std::io::{Read, Write};

const SHEETS: &str = "sheets";
const END: &str = "end";
const REFUSED: &str = "refused";
/// What a pipe holds by default, in bytes.
const BUFFER_BYTES: usize = 64 << 10;
/// The parent closes the wire when it has seen enough; nobody is left to hear this.
const HUNG_UP: TableError = TableError::TooHeavy;

/// The child's end of the wire.
pub(super) struct Sender<W: Write>(csv::Writer<W>);

impl<W: Write> Sender<W> {
    pub(super) fn new(to: W) -> Sender<W> {
        let mut writer = csv::WriterBuilder::new();
        Sender(writer.flexible(true).buffer_capacity(BUFFER_BYTES).from_writer(to))
    }

    /// Names the sheet that follows and the sheets that do not.
    pub(super) fn sheets<'n>(
        &mut self,
        read: &'n str,
        others: impl Iterator<Item = &'n str>,
    ) -> Result<(), TableError> {
        self.record(SHEETS, std::iter::once(read).chain(others))
    }

    /// One row with its line, counted from 1.
    pub(super) fn row<'c>(
        &mut self,
        line: u32,
        cells: impl Iterator<Item = &'c str>,
    ) -> Result<(), TableError> {
        self.record(&line.to_string(), cells)
    }

    /// The last word.
    pub(super) fn verdict(&mut self, verdict: Result<(), TableError>) -> Result<(), TableError> {
        match verdict {
            Ok(()) => self.record(END, std::iter::empty::<&str>())?,
            Err(error) => {
                let args = error.args().into_iter().map(|(_, place)| place.to_string());
                let words = std::iter::once(error.sentence().to_owned()).chain(args);
                self.record(REFUSED, words)?;
            }
        }
        self.0.flush().map_err(|_| HUNG_UP)
    }

    fn record(
        &mut self,
        first: &str,
        others: impl Iterator<Item = impl AsRef<[u8]>>,
    ) -> Result<(), TableError> {
        self.0.write_field(first).map_err(|_| HUNG_UP)?;
        for field in others {
            self.0.write_field(field).map_err(|_| HUNG_UP)?;
        }
        self.0.write_record(None::<&[u8]>).map_err(|_| HUNG_UP)
    }
}

/// The parent's end: the table that the child read, or its refusal.
///
/// Without a last word the child was stopped by its limits: [`TableError::TooHeavy`].
pub(super) fn receive(from: impl Read) -> Result<Table, TableError> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(BUFFER_BYTES)
        .from_reader(from.take(ANSWER_BYTES_MAX));
    let mut record = ByteRecord::new();
    let mut builder = Builder::with_room(0);
    let mut names = Vec::new();
    while reader.read_byte_record(&mut record).map_err(|_| TableError::TooHeavy)? {
        let mut cells = record.iter().map(|cell| std::str::from_utf8(cell).unwrap_or_default());
        match cells.next().unwrap_or_default() {
            SHEETS => names = cells.map(str::to_owned).collect(),
            REFUSED => return Err(refusal(cells)),
            END => {
                let mut table = builder.finish()?;
                let mut names = names.into_iter();
                table.sheet_name = names.next().filter(|name| !name.is_empty());
                table.other_sheets = names.collect();
                return Ok(table);
            }
            line => {
                let line = line.parse().map_err(|_| TableError::TooHeavy)?;
                for cell in cells {
                    builder.cell(cell, line)?;
                }
                builder.end_row(line)?;
            }
        }
    }
    Err(TableError::TooHeavy)
}

fn refusal<'c>(mut cells: impl Iterator<Item = &'c str>) -> TableError {
    let sentence = cells.next().unwrap_or_default();
    let args: Vec<u32> = cells.filter_map(|arg| arg.parse().ok()).collect();
    TableError::named(sentence, &args).unwrap_or(TableError::Unreadable)
}
