//! Public files, as they were downloaded: which column holds what, and the rows read by it. A
//! table whose headings changed is refused whole, by the name of the column that is missing; a row
//! that cannot be read is left out for a reason that is named. The elections of the labor board
//! are read by [`crate::elections::Columns`].

mod naics;
mod notices;
mod strikes;

pub use naics::{Industry, SectorColumns, Sectors};
pub use notices::{Notice, NoticeColumns};
pub use strikes::{Strike, StrikeColumns};

use crate::Day;
use crate::elections::{COLUMNS_READ_MAX, HEADING_ROWS_MAX, cells};

/// The most characters of one cell.
pub const CELL_CHARS_MAX: usize = 300;

/// Why a table was not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotThisFile {
    /// Few of the headings are there: it is something else.
    OtherFile,
    /// It is this file, but these columns are missing, by their headings.
    Missing(Vec<&'static str>),
}

impl NotThisFile {
    /// The id of its sentence in the catalogues.
    pub const fn sentence(&self) -> &'static str {
        match self {
            NotThisFile::OtherFile => "target-file-other",
            NotThisFile::Missing(_) => "target-file-columns-missing",
        }
    }
}

/// Why a row was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowProblem {
    /// It names nobody: no employer, no code.
    Nobody,
    /// A count in it is no number.
    Number,
    /// A date in it is no date, or one that it needs is missing.
    Date,
    /// A cell is longer than [`CELL_CHARS_MAX`].
    TooLong,
    /// A code in it has another form than those of its table.
    Code,
    /// A quotation mark in it is opened and not closed.
    Torn,
}

impl RowProblem {
    /// Every reason.
    pub const ALL: [RowProblem; 6] = [
        RowProblem::Nobody,
        RowProblem::Number,
        RowProblem::Date,
        RowProblem::TooLong,
        RowProblem::Code,
        RowProblem::Torn,
    ];

    /// The id of its sentence in the catalogues.
    pub const fn sentence(self) -> &'static str {
        match self {
            RowProblem::Nobody => "target-row-nobody",
            RowProblem::Number => "target-row-number",
            RowProblem::Date => "target-row-date",
            RowProblem::TooLong => "target-row-too-long",
            RowProblem::Code => "target-row-code",
            RowProblem::Torn => "target-row-torn",
        }
    }
}

/// A column of a file: its heading as published, and whether there is nothing to read without it.
struct Heading {
    said: &'static str,
    needed: bool,
}

const fn needed(said: &'static str) -> Heading {
    Heading { said, needed: true }
}

const fn told(said: &'static str) -> Heading {
    Heading { said, needed: false }
}

/// Where the columns of one file stand in a table.
type Places<const N: usize> = [Option<usize>; N];

/// Finds the row of headings among the first rows: its place, and where each column stands. It is
/// this file where at least half of the headings are there.
fn find<'r, R, const N: usize>(
    first: impl IntoIterator<Item = R>,
    headings: &[Heading; N],
) -> Result<(usize, Places<N>), NotThisFile>
where
    R: IntoIterator<Item = &'r str>,
{
    for (row, cells) in first.into_iter().take(HEADING_ROWS_MAX).enumerate() {
        let mut places = [None; N];
        for (place, cell) in cells.into_iter().take(COLUMNS_READ_MAX).enumerate() {
            let cell = letters(cell);
            if let Some(known) = headings.iter().position(|heading| letters(heading.said) == cell) {
                // The first of two columns with one heading holds it.
                places[known].get_or_insert(place);
            }
        }
        if places.iter().flatten().count() * 2 < N {
            continue;
        }
        let missing = headings.iter().zip(&places);
        let missing: Vec<&str> = missing
            .filter(|(heading, place)| heading.needed && place.is_none())
            .map(|(heading, _)| heading.said)
            .collect();
        return match missing.is_empty() {
            true => Ok((row, places)),
            false => Err(NotThisFile::Missing(missing)),
        };
    }
    Err(NotThisFile::OtherFile)
}

/// A heading without spaces, signs and case.
fn letters(heading: &str) -> String {
    heading.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// One row, read by the places of its columns.
struct Cells<'r, const N: usize> {
    row: &'r [&'r str],
    places: &'r Places<N>,
}

impl<const N: usize> Cells<'_, N> {
    fn raw(&self, column: usize) -> &str {
        let place = self.places.get(column).copied().flatten();
        place.and_then(|place| self.row.get(place)).map_or("", |cell| cell.trim())
    }

    /// A text on one line.
    fn text(&self, column: usize) -> Result<String, RowProblem> {
        let text = crate::list::name::tidy(self.raw(column));
        match text.chars().nth(CELL_CHARS_MAX) {
            Some(_) => Err(RowProblem::TooLong),
            None => Ok(text),
        }
    }

    /// A count; none where nothing stands.
    fn count(&self, column: usize) -> Result<Option<u32>, RowProblem> {
        cells::number(self.raw(column)).map_err(|_| RowProblem::Number)
    }

    /// A day; none where nothing stands, or the empty time of day that some tools write for it.
    fn day(&self, column: usize) -> Result<Option<Day>, RowProblem> {
        match self.raw(column) {
            "00:00:00" => Ok(None),
            cell => cells::day(cell).map_err(|_| RowProblem::Date),
        }
    }
}
