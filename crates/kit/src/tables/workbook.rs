//! Excel workbooks: the values of one sheet, as text. Formulas count for the value that was saved
//! with them and are never worked out.

use super::wire::Sender;
use super::{CELL_BYTES_MAX, CELLS_MAX, COLUMNS_MAX, TableError, archive};
use calamine::{
    DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Style, Xlsx, XlsxError,
    open_workbook_from_rs,
};
use std::fmt::Write as _;
use std::io::{Cursor, Write};

type Book<'u> = Xlsx<Cursor<&'u [u8]>>;

/// Sends the wanted sheet of a workbook, or else the one with the most filled cells.
pub(super) fn read(
    upload: &[u8],
    wanted: Option<&str>,
    answer: &mut Sender<impl Write>,
) -> Result<(), TableError> {
    let mut book: Book<'_> = open_workbook_from_rs(Cursor::new(upload)).map_err(reason)?;
    let names = sheets(&book);
    let sheet = match wanted {
        Some(wanted) if names.iter().any(|name| name == wanted) => wanted.to_owned(),
        Some(_) => return Err(TableError::NoSuchSheet),
        None => fullest(&mut book, &names)?,
    };
    let others = names.iter().filter(|name| **name != sheet).map(String::as_str);
    answer.sheets(&sheet, others)?;
    send(&mut book, &sheet, answer)
}

/// The sheets with cells that a person sees, or all sheets with cells if none is to be seen.
fn sheets(book: &Book<'_>) -> Vec<String> {
    let with_cells =
        || book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let seen = |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let mut sheets: Vec<&calamine::Sheet> = with_cells().filter(seen).collect();
    if sheets.is_empty() {
        sheets = with_cells().collect();
    }
    sheets.into_iter().map(|sheet| sheet.name.clone()).collect()
}

fn fullest(book: &mut Book<'_>, names: &[String]) -> Result<String, TableError> {
    let (first, others) = names.split_first().ok_or(TableError::Empty)?;
    if others.is_empty() {
        return Ok(first.clone());
    }
    let mut best = (0, first);
    for name in names {
        let mut cells = book.worksheet_cells_reader(name).map_err(reason)?;
        let mut filled = 0;
        while filled <= CELLS_MAX
            && let Some(cell) = cells.next_cell().map_err(reason)?
        {
            filled += usize::from(*cell.get_value() != DataRef::Empty);
        }
        if filled > best.0 {
            best = (filled, name);
        }
    }
    Ok(best.1.clone())
}

fn send(
    book: &mut Book<'_>,
    sheet: &str,
    answer: &mut Sender<impl Write>,
) -> Result<(), TableError> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(reason)?;
    let digits: Vec<usize> = cells.styles().iter().map(digits).collect();
    let mut row = SheetRow::default();
    let mut sent = 0;
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(reason)? {
        let (row_index, column) = cell.get_position();
        let line = row_index.saturating_add(1);
        if *cell.get_value() == DataRef::Empty {
            continue;
        }
        if line < row.line {
            return Err(TableError::Unreadable);
        }
        if line > row.line {
            sent += row.send(answer)?;
            row.line = line;
        }
        if sent + row.width > CELLS_MAX {
            return Err(TableError::TooManyCells);
        }
        let digits = digits.get(style).copied().unwrap_or(0);
        row.set(column as usize, cell.get_value(), digits)?;
    }
    row.send(answer).map(|_| ())
}

/// How many digits a style shows at least: five for `00000`, the way zip codes and badge numbers
/// keep their zeros in a sheet. None for every other style.
fn digits(style: &Style) -> usize {
    const DIGITS_MAX: usize = 20;
    let code = style.number_format.as_ref().map_or("", |format| &format.format_code);
    let zeros = code.bytes().all(|byte| byte == b'0') && code.len() <= DIGITS_MAX;
    if zeros { code.len() } else { 0 }
}

/// The row being read, its cells in their places. Places are bounded before room is made for them.
#[derive(Default)]
struct SheetRow {
    line: u32,
    width: usize,
    cells: Vec<String>,
}

impl SheetRow {
    fn set(&mut self, column: usize, value: &DataRef<'_>, digits: usize) -> Result<(), TableError> {
        if column >= COLUMNS_MAX {
            return Err(TableError::TooManyColumns { line: self.line });
        }
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        let Some(cell) = self.cells.get_mut(column) else {
            return Ok(());
        };
        cell.clear();
        push_value(cell, value, digits);
        if cell.len() > CELL_BYTES_MAX {
            return Err(TableError::CellTooLong { line: self.line, column: column as u32 + 1 });
        }
        self.width = self.width.max(column + 1);
        Ok(())
    }

    /// Sends the row and empties it. Gives the number of cells sent.
    fn send(&mut self, answer: &mut Sender<impl Write>) -> Result<usize, TableError> {
        let width = std::mem::take(&mut self.width);
        if width > 0 {
            let cells = self.cells.iter().take(width).map(String::as_str);
            answer.row(self.line, cells)?;
            self.cells.iter_mut().for_each(String::clear);
        }
        Ok(width)
    }
}

fn push_value(cell: &mut String, value: &DataRef<'_>, digits: usize) {
    match value {
        DataRef::Empty => {}
        DataRef::String(text) | DataRef::DurationIso(text) => cell.push_str(text),
        DataRef::DateTimeIso(text) => cell.push_str(text.trim_end_matches("T00:00:00")),
        DataRef::SharedString(text) => cell.push_str(text),
        DataRef::Bool(true) => cell.push_str("TRUE"),
        DataRef::Bool(false) => cell.push_str("FALSE"),
        DataRef::Int(number) => push(cell, format_args!("{number}")),
        DataRef::Float(number) => push_number(cell, *number, digits),
        DataRef::DateTime(time) => push_time(cell, time),
        DataRef::Error(error) => push(cell, format_args!("{error}")),
    }
}

fn push(cell: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = cell.write_fmt(text);
}

/// A number as the spreadsheet shows it: fifteen digits count, and whole numbers have no point.
fn push_number(cell: &mut String, number: f64, digits: usize) {
    const WHOLE_BELOW: f64 = 1e15;
    if number.fract() == 0.0 && number.abs() < WHOLE_BELOW {
        return push(cell, format_args!("{:0digits$}", number as i64));
    }
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    push(cell, format_args!("{rounded}"));
}

/// A date as `2024-03-01`, with a time of day only if it has one; a time alone as `13:45`.
fn push_time(cell: &mut String, time: &ExcelDateTime) {
    let days = time.as_f64();
    if time.is_duration() {
        let minutes = (days * 24.0 * 60.0).round() as i64;
        let sign = if minutes < 0 { "-" } else { "" };
        let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
        return push(cell, format_args!("{sign}{hours}:{minutes:02}"));
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    if days >= 1.0 || days <= 0.0 {
        push(cell, format_args!("{year:04}-{month:02}-{day:02}"));
    }
    if (hour, minute, second) != (0, 0, 0) {
        let space = if cell.is_empty() { "" } else { " " };
        push(cell, format_args!("{space}{hour:02}:{minute:02}"));
        if second != 0 {
            push(cell, format_args!(":{second:02}"));
        }
    }
}

fn reason(error: XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::Locked,
        XlsxError::Zip(error) => archive::reason(error),
        _ => TableError::Unreadable,
    }
}
