//! A public file as it was downloaded: what it is, told by its headings, and its rows.

use super::records::{Brought, Rows, Sort};
use crate::elections::reading::{self as results, Unread};
use crate::elections::records::LeftOut;
use kit::tables::{Reader, Table, TableError};
use organizing::elections::{HEADING_ROWS_MAX, NotResults};
use organizing::targets::files::{
    NotThisFile, NoticeColumns, RowProblem, SectorColumns, StrikeColumns,
};
use organizing::{Day, MemberId, Personal};
use std::collections::BTreeMap;

/// The most lines that are named beside a reason; the others are counted.
const LINES_NAMED_MAX: usize = 20;

/// What a file says.
pub struct Read {
    /// What it is of.
    pub sort: Sort,
    /// What its rows came to.
    pub rows: Rows,
    /// Rows below the headings.
    pub below: u32,
    /// The first and the last day that it tells.
    pub days: Option<(Day, Day)>,
    /// Rows left out, by reason.
    pub left_out: Vec<LeftOut>,
}

impl Read {
    /// As it is kept: the file, and its rows.
    pub fn kept(self, name: &str, by: MemberId, on: Day) -> (Brought, Rows) {
        let file = Brought {
            name: Personal::new(name),
            sort: self.sort,
            by,
            on,
            number: 0,
            rows: self.below,
            taken: u32::try_from(self.rows.len()).unwrap_or(u32::MAX),
            days: self.days,
            left_out: self.left_out,
            parts: Vec::new(),
        };
        (file, self.rows)
    }
}

/// Why a file was not taken in.
#[derive(Debug)]
pub enum Wrong {
    /// It could not be read at all.
    Table(TableError),
    /// Few of the headings are there: it is something else.
    Other,
    /// It is one of these files, but lacks what stands under these headings.
    Missing(Vec<String>),
    /// It has headings, and nothing below them that could be read.
    Nothing,
}

impl From<TableError> for Wrong {
    fn from(error: TableError) -> Wrong {
        Wrong::Table(error)
    }
}

/// Reads a file, whichever of them it is.
///
/// # Errors
/// Why not.
pub fn read(reader: &Reader, file_name: &str, bytes: &[u8]) -> Result<Read, Wrong> {
    let table = reader.read(bytes, file_name)?;
    let mut missing = None;
    let first = || (0..table.len().min(HEADING_ROWS_MAX)).map(|row| table.row(row));
    let mut found = |why: NotThisFile| match why {
        NotThisFile::OtherFile => {}
        NotThisFile::Missing(columns) => {
            missing = Some(columns.into_iter().map(str::to_owned).collect());
        }
    };
    match StrikeColumns::find(first()) {
        Ok((row, columns)) => {
            let (all, left) = rows(&table, row, |cells| columns.strike(cells));
            let days = all.iter().map(|one| one.began).collect::<Vec<_>>();
            return done(Sort::Strikes, &table, row, Rows::Strikes(all), &days, left);
        }
        Err(why) => found(why),
    }
    match NoticeColumns::find(first()) {
        Ok((row, columns)) => {
            let (all, left) = rows(&table, row, |cells| columns.notice(cells));
            let days = all.iter().map(|one| one.on).collect::<Vec<_>>();
            return done(Sort::Notices, &table, row, Rows::Notices(all), &days, left);
        }
        Err(why) => found(why),
    }
    match SectorColumns::find(first()) {
        Ok((row, columns)) => {
            let (all, left) = rows(&table, row, |cells| columns.industry(cells));
            let all = all.into_iter().map(|one| (one.code, one.title)).collect();
            return done(Sort::Sectors, &table, row, Rows::Sectors(all), &[], left);
        }
        Err(why) => found(why),
    }
    match missing {
        Some(columns) => Err(Wrong::Missing(columns)),
        None => elections(reader, file_name, bytes),
    }
}

fn elections(reader: &Reader, file_name: &str, bytes: &[u8]) -> Result<Read, Wrong> {
    let read = results::read(reader, file_name, bytes).map_err(|why| match why {
        Unread::Table(error) => Wrong::Table(error),
        Unread::Not(NotResults::OtherFile) => Wrong::Other,
        Unread::Not(NotResults::Missing(columns)) => {
            Wrong::Missing(columns.iter().map(|column| column.heading().to_owned()).collect())
        }
        Unread::Nothing => Wrong::Nothing,
    })?;
    let days = || read.elections.iter().filter_map(|one| one.counted);
    Ok(Read {
        sort: Sort::Elections,
        below: read.rows,
        days: days().min().zip(days().max()),
        left_out: read.left_out,
        rows: Rows::Elections(read.elections),
    })
}

/// The rows below the headings, and those that were left out.
fn rows<T>(
    table: &Table,
    headings: usize,
    read: impl Fn(&[&str]) -> Result<T, RowProblem>,
) -> (Vec<T>, Vec<LeftOut>) {
    let mut all = Vec::new();
    let mut left: BTreeMap<RowProblem, LeftOut> = BTreeMap::new();
    let mut cells: Vec<&str> = Vec::new();
    for row in headings + 1..table.len() {
        cells.clear();
        cells.extend(table.row(row));
        let one = match table.torn(row) {
            true => Err(RowProblem::Torn),
            false => read(&cells),
        };
        match one {
            Ok(one) => all.push(one),
            Err(problem) => left
                .entry(problem)
                .or_insert_with(|| LeftOut {
                    why: problem.sentence().to_owned(),
                    sheet: None,
                    count: 0,
                    lines: Vec::new(),
                })
                .count(table.line(row), LINES_NAMED_MAX),
        }
    }
    (all, left.into_values().collect())
}

fn done(
    sort: Sort,
    table: &Table,
    headings: usize,
    rows: Rows,
    days: &[Day],
    left_out: Vec<LeftOut>,
) -> Result<Read, Wrong> {
    if rows.is_empty() {
        return Err(Wrong::Nothing);
    }
    let below = u32::try_from(table.len().saturating_sub(headings + 1)).unwrap_or(u32::MAX);
    let days = days.iter().min().copied().zip(days.iter().max().copied());
    Ok(Read { sort, rows, below, days, left_out })
}
