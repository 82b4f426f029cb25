//! Understanding a whole table: where its headings are, and what each column holds.

use super::content::{self, Seen};
use super::headings::{self, Said};
use super::{Because, Column, Field, Understanding};
use crate::list::name::{fold, tidy};
use crate::list::nickname;
use crate::list::phone::Dialing;

/// How far down headings are looked for.
pub const HEADING_ROWS_MAX: usize = 40;
/// The most columns that are looked at.
pub const COLUMNS_MAX: usize = 300;
/// How many rows of a column are looked at.
const SAMPLE_ROWS: usize = 200;

/// Understands a table, given as its rows in order.
pub fn understand(rows: &[Vec<String>], dialing: Dialing) -> Understanding {
    let width = rows.iter().take(1_000).map(Vec::len).max().unwrap_or(0).min(COLUMNS_MAX);
    let heading_row = find_headings(rows).or_else(|| strange_headings(rows));
    let first_row = heading_row
        .map_or_else(|| rows.iter().position(|row| filled(row) > 0).unwrap_or(0), |row| row + 1);
    let seen: Vec<Seen> = (0..width).map(|column| look(rows, first_row, column, dialing)).collect();
    let empty = Vec::new();
    let headings = heading_row.and_then(|row| rows.get(row)).unwrap_or(&empty);
    let heading = |column: usize| headings.get(column).map(|text| tidy(text)).unwrap_or_default();
    let mut columns: Vec<Column> = (0..width)
        .map(|column| {
            let heading = heading(column);
            let Said { field, because } = headings::read(&heading);
            let at_work = headings::at_work(&heading);
            Column { heading, field, because, at_work }
        })
        .collect();
    by_content(&mut columns, &seen);
    settle_names(&mut columns);
    settle_supervisor(&mut columns, &seen);
    one_each(&mut columns);
    if heading_row.is_none() {
        guess_name_columns(&mut columns, &seen);
    }
    let whole = columns.iter().find(|column| column.field == Field::FullName);
    let family_words = whole.map_or(0, |column| headings::family_words(&column.heading));
    Understanding { heading_row, first_row, columns, family_words, dialing }
}

fn filled(row: &[String]) -> usize {
    row.iter().filter(|cell| !tidy(cell).is_empty()).count()
}

/// The row that says most about what is below it: titles, dates and blank lines stand above it
/// on many rosters.
fn find_headings(rows: &[Vec<String>]) -> Option<usize> {
    let scored = rows.iter().take(HEADING_ROWS_MAX).enumerate().filter_map(|(place, row)| {
        let cells: Vec<String> = row
            .iter()
            .take(COLUMNS_MAX)
            .map(|cell| tidy(cell))
            .filter(|cell| !cell.is_empty())
            .collect();
        let read = cells.iter().map(|cell| (cell, headings::read(cell).because));
        let (mut known, mut like) = (0, 0);
        for (cell, because) in read {
            match because {
                Because::Heading => known += 1,
                Because::NoUse | Because::Never(_) if cell.len() < 40 => known += 1,
                Because::HeadingLike | Because::SomeoneElse if cell.len() < 40 => like += 1,
                _ => {}
            }
        }
        let data = cells.iter().filter(|cell| looks_like_data(cell)).count();
        let enough = (known >= 2 && known * 4 >= cells.len())
            || (known >= 1 && (known + like) * 2 >= cells.len() && cells.len() > known)
            || (known >= 1 && known == cells.len() && alone(rows, place));
        (enough && data * 3 <= cells.len()).then_some((known * 2 + like, place))
    });
    scored.max_by_key(|(score, place)| (*score, std::cmp::Reverse(*place))).map(|(_, place)| place)
}

/// A first row of words that nobody here knows, above rows of something else.
fn strange_headings(rows: &[Vec<String>]) -> Option<usize> {
    let first = rows.iter().take(HEADING_ROWS_MAX).position(|row| filled(row) > 1)?;
    let row = &rows[first];
    let below = rows.iter().skip(first + 1).take(SAMPLE_ROWS);
    let widest = below.clone().map(|row| filled(row)).max()?;
    let given = |cell: &String| fold(cell).split(' ').any(nickname::is_given);
    let wordy = row.iter().all(|cell| !looks_like_data(cell)) && !row.iter().any(given);
    let data_below = (0..row.len().min(COLUMNS_MAX)).any(|column| {
        let mut cells = below.clone().filter_map(|row| row.get(column)).filter(|c| !c.is_empty());
        cells.clone().next().is_some() && cells.all(|cell| looks_like_data(cell))
    });
    (wordy && data_below && filled(row) >= widest).then_some(first)
}

/// Whether the rows below are as narrow as this one, so that one known word is a heading and no
/// title above a wider table.
fn alone(rows: &[Vec<String>], place: usize) -> bool {
    let own = filled(&rows[place]);
    rows[place + 1..].iter().take(SAMPLE_ROWS).all(|row| filled(row) <= own)
}

fn looks_like_data(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    cell.contains('@') || (digits >= 3 && digits * 2 >= cell.len())
}

fn look(rows: &[Vec<String>], first_row: usize, column: usize, dialing: Dialing) -> Seen {
    let cells = rows.iter().skip(first_row).filter_map(|row| row.get(column));
    content::look(
        cells.map(String::as_str).filter(|cell| !cell.is_empty()).take(SAMPLE_ROWS),
        dialing,
    )
}

/// What the cells say decides where the heading says nothing, and speaks against a heading that
/// only seemed to say something.
fn by_content(columns: &mut [Column], seen: &[Seen]) {
    for (column, seen) in columns.iter_mut().zip(seen) {
        let unsure = column.because == Because::HeadingLike
            || (column.field == Field::Job && column.because == Because::Heading);
        if unsure && seen.denies(column.field) {
            (column.field, column.because) = (Field::Ignore, Because::Unknown);
        } else if column.because == Because::Unknown
            && let Some(field) = seen.field()
        {
            (column.field, column.because) = (field, Because::Content);
        }
    }
}

/// "Name" beside "Last name" holds given names; "Name" beside both holds nothing new. "Nombre"
/// without "Apellido" holds whole names.
fn settle_names(columns: &mut [Column]) {
    let first = |columns: &[Column], field: Field| columns.iter().position(|c| c.field == field);
    let (full, given, family) = (
        first(columns, Field::FullName),
        first(columns, Field::Given),
        first(columns, Field::Family),
    );
    match (full, given, family) {
        (Some(full), None, Some(_)) => columns[full].field = Field::Given,
        (Some(full), Some(_), Some(_)) => {
            (columns[full].field, columns[full].because) = (Field::Ignore, Because::Second);
        }
        (None, Some(given), None) if headings::is_nombre(&columns[given].heading) => {
            columns[given].field = Field::FullName;
        }
        _ => {}
    }
}

/// A column headed "Supervisor" says yes or no, or names the worker's supervisor.
fn settle_supervisor(columns: &mut [Column], seen: &[Seen]) {
    for (column, seen) in columns.iter_mut().zip(seen) {
        let flags = seen.filled > 0 && seen.mostly(seen.flags, 90);
        if headings::is_supervisor(&column.heading) && flags {
            (column.field, column.because) = (Field::Supervisor, Because::Heading);
        } else if column.field == Field::Supervisor && seen.filled > 0 && !flags {
            (column.field, column.because) = (Field::Ignore, Because::SomeoneElse);
        }
    }
}

/// Of several columns for a field that one may hold, the surest and then the first keeps it.
fn one_each(columns: &mut [Column]) {
    let surety = |because: Because| match because {
        Because::Chosen => 0,
        Because::Heading => 1,
        Because::HeadingLike => 2,
        _ => 3,
    };
    for field in Field::ALL.into_iter().filter(|field| !field.many()) {
        let holders = columns.iter().enumerate().filter(|(_, column)| column.field == field);
        let best = holders.min_by_key(|(place, column)| (surety(column.because), *place));
        let Some(best) = best.map(|(place, _)| place) else {
            continue;
        };
        for (place, column) in columns.iter_mut().enumerate() {
            if place != best && column.field == field {
                (column.field, column.because) = (Field::Ignore, Because::Second);
            }
        }
    }
}

/// In a table without headings: two neighbouring columns of single words, one of them mostly
/// given names, are the two halves of a name.
fn guess_name_columns(columns: &mut [Column], seen: &[Seen]) {
    if columns.iter().any(|column| column.field == Field::FullName) {
        return;
    }
    let free = |column: &Column| column.field == Field::Ignore;
    let wordy = |seen: &Seen| seen.mostly(seen.short_words, 90);
    let given = (0..columns.len())
        .filter(|&at| {
            free(&columns[at]) && wordy(&seen[at]) && seen[at].mostly(seen[at].given_names, 40)
        })
        .max_by_key(|&at| {
            (seen[at].given_names * 1_000 / seen[at].filled.max(1), std::cmp::Reverse(at))
        });
    let Some(given) = given else { return };
    (columns[given].field, columns[given].because) = (Field::Given, Because::Content);
    let beside = [given.checked_add(1), given.checked_sub(1)].into_iter().flatten();
    let family = beside
        .filter(|&at| at < columns.len() && free(&columns[at]) && wordy(&seen[at]))
        .max_by_key(|&at| seen[at].distinct);
    if let Some(family) = family {
        (columns[family].field, columns[family].because) = (Field::Family, Because::Content);
    }
}
