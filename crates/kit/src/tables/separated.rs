//! Lists as text: CSV and its relatives with semicolons, tabs or pipes.

use super::table::Builder;
use super::{CELL_BYTES_MAX, COLUMNS_MAX, Table, TableError};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// The separators that lists come with, likeliest first.
const SEPARATORS: [u8; 4] = *b",;\t|";
/// A separator for text that has only one column: it cannot occur in text.
const NO_SEPARATOR: u8 = 0;

/// Reads a list. `file_name` breaks a tie between separators if it ends in `.tsv`.
pub(super) fn read(
    text: &str,
    encoding: &'static str,
    file_name: &str,
) -> Result<Table, TableError> {
    let (separator, skipped) = match announced(text) {
        Some((separator, line_bytes)) => (Some(separator), line_bytes),
        None => (likeliest(text, file_name), 0),
    };
    let mut records = Records::new(text, separator.unwrap_or(NO_SEPARATOR));
    records.skip(skipped);
    let mut builder = Builder::with_room(text.len());
    let mut whole = false;
    while let Some(record) = records.next()? {
        for cell in record.cells() {
            builder.cell(cell, record.line)?;
        }
        whole |= !record.torn;
        match record.torn {
            true => builder.end_torn_row(record.line)?,
            false => builder.end_row(record.line)?,
        }
    }
    if let (false, Some(line)) = (whole, records.first_torn) {
        return Err(TableError::OpenQuote { line });
    }
    let mut table = builder.finish()?;
    table.encoding = encoding;
    table.separator = separator.map(char::from);
    Ok(table)
}

/// The separator that a first line such as `sep=;` announces (a habit of Excel), and the length
/// of that line.
fn announced(text: &str) -> Option<(u8, usize)> {
    let first = text.lines().next()?;
    let separator = first.trim_matches('"').strip_prefix("sep=")?;
    let [separator] = *separator.as_bytes() else {
        return None;
    };
    SEPARATORS.contains(&separator).then_some((separator, first.len()))
}

/// The separator by which the rows at the top of the list agree best on how many cells they have.
fn likeliest(text: &str, file_name: &str) -> Option<u8> {
    let is_tsv = file_name.rsplit('.').next().is_some_and(|end| end.eq_ignore_ascii_case("tsv"));
    let candidates = SEPARATORS.into_iter().filter_map(|separator| {
        let preferred = is_tsv && separator == b'\t';
        fit(text, separator).map(|fit| (fit, preferred, separator))
    });
    // Of equals the first wins, not the last as in `max_by_key`.
    candidates
        .reduce(|best, next| if (next.0, next.1) > (best.0, best.1) { next } else { best })
        .map(|(_, _, separator)| separator)
}

/// How well a separator fits the top of a text; the greatest fits best. Whether the rows can be
/// read with it at all comes first, then the share of them (in thousandths) that have the
/// commonest width of two or more, then that width. `None` if hardly any row has two cells.
fn fit(text: &str, separator: u8) -> Option<(bool, usize, usize)> {
    const SAMPLE_ROWS: usize = 200;
    const SHARE_MIN: usize = 100;
    let mut records = Records::new(text, separator);
    let (mut widths, mut halves, mut reads) = (Vec::new(), 0, true);
    while widths.len() < SAMPLE_ROWS {
        let record = match records.next() {
            Ok(Some(record)) => record,
            Ok(None) => break,
            Err(error) => {
                reads = false;
                if let TableError::TooManyColumns { .. } = error {
                    widths.push(COLUMNS_MAX + 1);
                }
                break;
            }
        };
        // A separator that cuts a quoted cell in two leaves half of its quotes on each side.
        halves += record.cells().filter(|cell| cell.matches('"').count() % 2 == 1).count();
        widths.push(record.cells().count());
    }
    let count = |width: usize| widths.iter().filter(|other| **other == width).count();
    let common = widths.iter().copied().filter(|width| *width >= 2);
    let width = common.max_by_key(|width| (count(*width), *width))?;
    let share = count(width) * 1000 / widths.len();
    let penalty = halves * 500 / widths.len();
    let reads = reads && records.first_torn.is_none();
    (share >= SHARE_MIN).then_some((reads, share.saturating_sub(penalty), width))
}

/// The most lines with an open quotation that are passed over.
const TORN_MAX: usize = 100;

/// The records of a text, one after another, each with the line that it starts on. A line that
/// opens a quotation which nobody closes is a torn record of its own.
struct Records<'t> {
    reader: Reader,
    separator: u8,
    rest: &'t [u8],
    line: u32,
    /// The first line with an open quotation, and how many there are.
    first_torn: Option<u32>,
    torn: usize,
    line_end: u8,
    row: Vec<u8>,
    ends: [usize; COLUMNS_MAX + 1],
}

/// One record, borrowed from the buffer of its [`Records`].
struct Record<'r> {
    line: u32,
    torn: bool,
    text: &'r str,
    ends: &'r [usize],
}

impl Record<'_> {
    fn cells(&self) -> impl Iterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let cell = self.text.get(start..*end).unwrap_or_default();
            start = *end;
            cell
        })
    }
}

impl<'t> Records<'t> {
    fn new(text: &'t str, separator: u8) -> Records<'t> {
        // Old Macintosh programs end lines with a carriage return alone.
        let line_end = if text.as_bytes().contains(&b'\n') { b'\n' } else { b'\r' };
        Records {
            reader: ReaderBuilder::new().delimiter(separator).build(),
            separator,
            rest: text.as_bytes(),
            line: 1,
            first_torn: None,
            torn: 0,
            line_end,
            row: vec![0; text.len().min(COLUMNS_MAX * CELL_BYTES_MAX) + 1],
            ends: [0; COLUMNS_MAX + 1],
        }
    }

    /// Passes over so many bytes.
    fn skip(&mut self, bytes: usize) {
        let (passed, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, &[]));
        self.line += passed.iter().filter(|byte| **byte == self.line_end).count() as u32;
        self.rest = rest;
    }

    fn next(&mut self) -> Result<Option<Record<'_>>, TableError> {
        let breaks = self.rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.skip(breaks);
        if self.rest.is_empty() {
            return Ok(None);
        }
        let (line, before) = (self.line, self.rest);
        let (read, torn) = match self.read() {
            Err(TableError::OpenQuote { .. }) if self.torn < TORN_MAX => {
                (self.line, self.rest) = (line, before);
                self.first_torn.get_or_insert(line);
                self.torn += 1;
                (self.read_as_it_stands()?, true)
            }
            read => (read?, false),
        };
        let Some((bytes, cells)) = read else { return Ok(None) };
        let text = self.row.get(..bytes).and_then(|row| std::str::from_utf8(row).ok());
        let text = text.ok_or(TableError::Encoding)?;
        let ends = self.ends.get(..cells).unwrap_or_default();
        Ok(Some(Record { line, torn, text, ends }))
    }

    /// Reads a record. How many bytes and cells it has, if there is one.
    fn read(&mut self) -> Result<Option<(usize, usize)>, TableError> {
        let line = self.line;
        let (result, taken, bytes, cells) =
            self.reader.read_record(self.rest, &mut self.row, &mut self.ends);
        self.skip(taken);
        let (bytes, cells) = match result {
            ReadRecordResult::Record => (bytes, cells),
            ReadRecordResult::InputEmpty => self.last(line, bytes, cells)?,
            ReadRecordResult::OutputFull => return Err(self.too_long(line, cells)),
            ReadRecordResult::OutputEndsFull => return Err(TableError::TooManyColumns { line }),
            ReadRecordResult::End => return Ok(None),
        };
        let mut start = 0;
        for (cell, end) in self.ends.iter().take(cells).enumerate() {
            // What runs on over line breaks is a quotation that somebody forgot to close.
            if end - start > CELL_BYTES_MAX {
                return Err(self.too_long(line, cell));
            }
            start = *end;
        }
        Ok(Some((bytes, cells)))
    }

    /// Reads one line without looking at its quotation marks.
    fn read_as_it_stands(&mut self) -> Result<Option<(usize, usize)>, TableError> {
        let bytes = self.rest.iter().position(|byte| *byte == self.line_end);
        let (line, rest) = self.rest.split_at(bytes.unwrap_or(self.rest.len()));
        let plain = ReaderBuilder::new().delimiter(self.separator).quoting(false).build();
        self.reader = plain;
        self.rest = line;
        let read = self.read();
        self.reader = ReaderBuilder::new().delimiter(self.separator).build();
        self.rest = rest;
        read
    }

    /// Ends a record at the end of the text, which need not end with a line break. If a break
    /// does not end it, it is inside a quotation that nobody closed.
    fn last(
        &mut self,
        line: u32,
        bytes: usize,
        cells: usize,
    ) -> Result<(usize, usize), TableError> {
        let (row, ends) = (self.row.get_mut(bytes..), self.ends.get_mut(cells..));
        let (row, ends) = (row.unwrap_or_default(), ends.unwrap_or_default());
        match self.reader.read_record(b"\n", row, ends) {
            (ReadRecordResult::Record, _, more_bytes, more_cells) => {
                Ok((bytes + more_bytes, cells + more_cells))
            }
            (ReadRecordResult::OutputEndsFull, ..) => Err(TableError::TooManyColumns { line }),
            _ => Err(TableError::OpenQuote { line }),
        }
    }

    /// Why a record did not fit: a cell that ran on over line breaks is an open quotation.
    fn too_long(&self, line: u32, cells: usize) -> TableError {
        let start = cells.checked_sub(1).and_then(|cell| self.ends.get(cell)).copied();
        let unfinished = self.row.get(start.unwrap_or(0)..).unwrap_or_default();
        let unfinished = unfinished.get(..CELL_BYTES_MAX).unwrap_or(unfinished);
        if unfinished.contains(&self.line_end) {
            return TableError::OpenQuote { line };
        }
        TableError::CellTooLong { line, column: cells as u32 + 1 }
    }
}
