//! Tables to take away: CSV that spreadsheet programs open rightly, and workbooks of plain text.

use super::TableError;
use rust_xlsxwriter::Workbook;

/// Writes rows as CSV (RFC 4180): commas, CRLF, quotes where needed, and a byte order mark, by
/// which Excel knows UTF-8.
///
/// A cell that a spreadsheet program would run as a formula gets a `'` in front (OWASP ASVS
/// 1.2.10); [`read`](super::read) takes it off again.
pub fn write_csv<R, C>(rows: impl IntoIterator<Item = R>) -> Vec<u8>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut csv = "\u{feff}".as_bytes().to_vec();
    for row in rows {
        let mut cells = row.into_iter().peekable();
        let mut first = true;
        while let Some(cell) = cells.next() {
            let cell = cell.as_ref();
            // A line without any character would be no row at all.
            let lone_and_empty = first && cell.is_empty() && cells.peek().is_none();
            if !first {
                csv.push(b',');
            }
            push_cell(&mut csv, cell, lone_and_empty);
            first = false;
        }
        csv.extend_from_slice(b"\r\n");
    }
    csv
}

fn push_cell(csv: &mut Vec<u8>, cell: &str, quoted: bool) {
    let edge_space = cell.starts_with(' ') || cell.ends_with(' ');
    let quoted = quoted || edge_space || cell.contains(['"', ',', ';', '|', '\t', '\r', '\n']);
    if quoted {
        csv.push(b'"');
    }
    if is_armed(cell) {
        csv.push(b'\'');
    }
    for byte in cell.bytes().filter(|byte| *byte != 0) {
        if byte == b'"' {
            csv.push(b'"');
        }
        csv.push(byte);
    }
    if quoted {
        csv.push(b'"');
    }
}

/// Writes rows as an Excel workbook with one sheet, every cell typed as text, so that no cell is
/// a formula and no badge number loses its zeros.
///
/// # Errors
/// [`TableError::TooManyRows`] and the like, where the rows do not fit an Excel sheet.
pub fn write_xlsx<R, C>(rows: impl IntoIterator<Item = R>) -> Result<Vec<u8>, TableError>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    const SHEET_ROWS_MAX: u32 = 1 << 20;
    const SHEET_COLUMNS_MAX: u16 = 1 << 14;
    const SHEET_CELL_LETTERS_MAX: usize = 32_767;
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0u32..).zip(rows) {
        if row >= SHEET_ROWS_MAX {
            return Err(TableError::TooManyRows);
        }
        let line = row + 1;
        for (column, cell) in (0u16..).zip(cells) {
            if column >= SHEET_COLUMNS_MAX {
                return Err(TableError::TooManyColumns { line });
            }
            let (cell, place) = (cell.as_ref(), u32::from(column) + 1);
            if cell.encode_utf16().count() > SHEET_CELL_LETTERS_MAX {
                return Err(TableError::CellTooLong { line, column: place });
            }
            if !cell.is_empty() {
                sheet.write_string(row, column, cell).map_err(|_| TableError::Reader)?;
            }
        }
    }
    workbook.save_to_buffer().map_err(|_| TableError::Reader)
}

/// Whether a spreadsheet program might take the cell for a formula. The wide forms of the signs
/// count in East Asian settings.
fn is_armed(cell: &str) -> bool {
    let visible = cell.trim_start_matches(['\0', '\'']);
    visible.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The cell without the quote that [`write_csv`] put in front of it.
pub(super) fn rearmed(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_armed(rest)).unwrap_or(cell)
}
