//! What is kept of elections: a record for each file, its elections in parts, and what a drive says
//! it is like. All under the space's key: the results are public, that we look at them is not.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::elections::{Election, Profile, RowProblem, Sector, Size, Union, merged};
use organizing::{Day, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use store::{Reader, Writer};
use vault::Id;

/// A file of results as it was taken in.
#[derive(Clone, Serialize, Deserialize)]
pub struct File {
    /// Its name.
    pub name: Personal,
    /// Who brought it.
    pub by: MemberId,
    /// When.
    pub on: Day,
    /// Its place among the files: 1, 2, …
    pub number: u32,
    /// Rows below its headings.
    pub rows: u32,
    /// Elections that they came to.
    pub elections: u32,
    /// Of these, those that workers did not ask for.
    pub others: u32,
    /// The first and the last day of a count.
    pub counted: Option<(Day, Day)>,
    /// Rows left out.
    pub left_out: Vec<LeftOut>,
    /// The records with its elections.
    pub parts: Vec<Id>,
}

/// Rows left out for one reason.
#[derive(Clone, Serialize, Deserialize)]
pub struct LeftOut {
    /// The reason: a sentence's id.
    pub why: String,
    /// The sheet, in a workbook.
    pub sheet: Option<Personal>,
    /// How many.
    pub count: u32,
    /// The lines of the first of them.
    pub lines: Vec<u32>,
}

impl LeftOut {
    /// None yet, for this reason.
    pub fn new(why: RowProblem, sheet: Option<&str>) -> LeftOut {
        let (why, sheet) = (why.sentence().to_owned(), sheet.map(Personal::new));
        LeftOut { why, sheet, count: 0, lines: Vec::new() }
    }

    /// One more, whose line is named while there are fewer than `lines_max`.
    pub fn count(&mut self, line: u32, lines_max: usize) {
        self.count += 1;
        if self.lines.len() < lines_max {
            self.lines.push(line);
        }
    }
}

/// Some of a file's elections.
#[derive(Clone, Serialize, Deserialize)]
pub struct Part {
    /// In the order of their cases.
    pub elections: Vec<Election>,
}

impl Part {
    /// The most elections in one record.
    pub const ELECTIONS_MAX: usize = 1_000;
}

/// What a drive says it is like; its size is counted, not said.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The state.
    pub state: Option<String>,
    /// The sector.
    pub sector: Option<Sector>,
    /// The union.
    pub union: Option<Union>,
    /// Whether several unions are on the ballot.
    pub several: Option<bool>,
}

impl Choice {
    /// With how many are in the unit, where anybody is.
    pub fn profile(&self, unit: u32) -> Profile {
        Profile {
            size: (unit > 0).then(|| Size::of(unit)),
            state: self.state.clone(),
            sector: self.sector,
            union: self.union,
            several: self.several,
        }
    }
}

impl Kept for File {
    const KIND: &'static str = "elections-file";
    const UNDER: Under = Under::Space;
}

impl Kept for Part {
    const KIND: &'static str = "elections";
    const UNDER: Under = Under::Space;
}

impl Kept for Choice {
    const KIND: &'static str = "elections-choice";
    const UNDER: Under = Under::Space;
}

/// The most files that a drive keeps at once.
pub const FILES_MAX: usize = 8;
/// The most elections that a drive keeps, all files together.
pub const ELECTIONS_MAX: usize = 150_000;

/// The files, the first brought first.
///
/// # Errors
/// The shelf's.
pub fn files(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<File>>, Failure> {
    let mut files = Vec::new();
    kept::each::<File>(shelf, keys, Id::ZERO, |held| files.push(held))?;
    files.sort_by_key(|file| file.value.number);
    Ok(files)
}

/// The elections of all files, the newer of each case.
///
/// # Errors
/// The shelf's.
pub fn elections(
    shelf: &mut Reader,
    keys: &Keys,
    files: &[Held<File>],
) -> Result<Vec<Election>, Failure> {
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        let mut parts = kept::load_all::<Part>(shelf, keys, &file.value.parts)?;
        let place = |part: &Held<Part>| file.value.parts.iter().position(|id| *id == part.id);
        parts.sort_by_key(place);
        read.push(parts.into_iter().flat_map(|part| part.value.elections).collect());
    }
    Ok(merged(read))
}

/// Keeps a file and its elections.
///
/// # Errors
/// `elections-files-full`, `elections-too-many`; the shelf's.
pub fn add(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    mut file: File,
    elections: &[Election],
) -> Result<(), Failure> {
    let known = files(shelf, keys)?;
    if known.len() >= FILES_MAX {
        return Err(Refusal::at("file", "elections-files-full").into());
    }
    let kept: usize = known.iter().map(|file| file.value.elections as usize).sum();
    if kept + elections.len() > ELECTIONS_MAX {
        return Err(Refusal::at("file", "elections-too-many").into());
    }
    file.number = known.last().map_or(1, |file| file.value.number + 1);
    for part in elections.chunks(Part::ELECTIONS_MAX) {
        let part = Part { elections: part.to_vec() };
        let mut held = Held::new(Id::random(), Id::ZERO, part);
        kept::save(shelf, keys, week, &mut held)?;
        file.parts.push(held.id);
    }
    kept::save(shelf, keys, week, &mut Held::new(Id::random(), Id::ZERO, file))
}

/// Takes a file away again, with its elections.
///
/// # Errors
/// The shelf's.
pub fn take_away(shelf: &mut Writer, keys: &Keys, id: Id) -> Result<(), Failure> {
    let file = kept::load::<File>(shelf, keys, id)?;
    for part in kept::load_all::<Part>(shelf, keys, &file.value.parts)? {
        kept::remove(shelf, keys, &part)?;
    }
    kept::remove(shelf, keys, &file)
}
