//! What is kept of targets: a record for each employer, one sheet with a line and the figures of
//! each, so that the list opens one record; a record for each file, its rows in parts, in the order
//! of the employers' names, so that a name is looked up in one part. All under the space's key.

use crate::elections::records::LeftOut;
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::elections::Election;
use organizing::list::name::fold;
use organizing::targets::files::{Industry, Notice, Sectors, Strike};
use organizing::targets::{Facts, Past, Target, Weights};
use organizing::{Day, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use store::{Reader, Writer};
use vault::Id;

/// The most employers that a space looks at.
pub const TARGETS_MAX: usize = 500;
/// The most files that a space keeps at once.
pub const FILES_MAX: usize = 8;
/// The most rows that a space keeps, all files together.
pub const ROWS_MAX: usize = 150_000;

/// An employer that we look at.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Looked {
    /// What is known of it. Its other names are those in the files that we said are its own.
    pub target: Target,
    /// Names in the files that we said are another's.
    pub apart: Vec<String>,
    /// Names in the files that may be its own, the likest first.
    pub like: Vec<Alike>,
    /// Requests and drives there, as far as we may count them.
    pub heat: (Option<u32>, Option<u32>),
    /// What the files tell of its names; none where there are no files.
    pub past: Option<Past>,
}

/// A name in the files that may be an employer's.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alike {
    /// The name, as it is written there.
    pub name: String,
    /// How alike the two are, 0 to 1,000.
    pub permille: u16,
    /// Whether they are most likely the same.
    pub same: bool,
    /// Elections under it, strikes, notices.
    pub counts: [u32; 3],
    /// The first few states in which it stands.
    pub states: Vec<String>,
}

impl Looked {
    /// Whether a name in the files is its own.
    pub fn is_own(&self, folded: &str) -> bool {
        self.names().any(|own| own == folded)
    }

    /// Its names, as they are compared.
    pub fn names(&self) -> impl Iterator<Item = String> {
        [&self.target.name].into_iter().chain(&self.target.also).map(|name| fold(name))
    }

    fn line(&self, id: Id) -> Line {
        Line {
            id,
            name: self.target.name.clone(),
            sector: self.target.sector.clone(),
            facts: Facts::of(&self.target, self.past, self.heat),
        }
    }
}

/// The line of an employer in the list.
#[derive(Clone, Serialize, Deserialize)]
pub struct Line {
    /// Which one.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its industry's code.
    pub sector: Option<String>,
    /// What is weighed.
    pub facts: Facts,
}

/// The list, and what counts how much in it.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// What the group lets count.
    pub weights: Weights,
    /// Every employer, in the order in which they came.
    pub lines: Vec<Line>,
}

/// What a file is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// Election results.
    Elections,
    /// Work stoppages.
    Strikes,
    /// Notices of bargaining.
    Notices,
    /// The table of industries.
    Sectors,
}

impl Sort {
    /// Every sort.
    pub const ALL: [Sort; 4] = [Sort::Elections, Sort::Strikes, Sort::Notices, Sort::Sectors];

    /// Its name in ids of words.
    pub const fn id(self) -> &'static str {
        match self {
            Sort::Elections => "elections",
            Sort::Strikes => "strikes",
            Sort::Notices => "notices",
            Sort::Sectors => "sectors",
        }
    }
}

/// A file as it was taken in.
#[derive(Clone, Serialize, Deserialize)]
pub struct Brought {
    /// Its name.
    pub name: Personal,
    /// What it is of.
    pub sort: Sort,
    /// Who brought it.
    pub by: MemberId,
    /// When.
    pub on: Day,
    /// Its place among the files: 1, 2, …
    pub number: u32,
    /// Rows below its headings.
    pub rows: u32,
    /// What they came to: elections, strikes, notices, codes.
    pub taken: u32,
    /// The first and the last day that it tells.
    pub days: Option<(Day, Day)>,
    /// Rows left out, by reason.
    pub left_out: Vec<LeftOut>,
    /// The records with its rows, each with the first name in it.
    pub parts: Vec<(Id, String)>,
}

/// Rows of a file.
#[derive(Clone, Serialize, Deserialize)]
pub enum Rows {
    /// Elections.
    Elections(Vec<Election>),
    /// Strikes.
    Strikes(Vec<Strike>),
    /// Notices.
    Notices(Vec<Notice>),
    /// Codes with their titles.
    Sectors(Vec<(String, String)>),
}

impl Kept for Looked {
    const KIND: &'static str = "target";
    const UNDER: Under = Under::Space;
}

impl Kept for Sheet {
    const KIND: &'static str = "target-sheet";
    const UNDER: Under = Under::Space;
}

impl Kept for Brought {
    const KIND: &'static str = "target-file";
    const UNDER: Under = Under::Space;
}

impl Kept for Rows {
    const KIND: &'static str = "target-rows";
    const UNDER: Under = Under::Space;
}

impl Rows {
    /// The most rows in one record.
    pub const PART_MAX: usize = 1_000;

    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Rows::Elections(all) => all.len(),
            Rows::Strikes(all) => all.len(),
            Rows::Notices(all) => all.len(),
            Rows::Sectors(all) => all.len(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// In the order of the employers' names, in parts, each with its first name.
    fn parts(self) -> Vec<(String, Rows)> {
        fn cut<T: Clone>(
            mut all: Vec<T>,
            name: fn(&T) -> &str,
            part: fn(Vec<T>) -> Rows,
        ) -> Vec<(String, Rows)> {
            all.sort_by_cached_key(|one| fold(name(one)));
            let first = |some: &[T]| some.first().map(|one| fold(name(one))).unwrap_or_default();
            all.chunks(Rows::PART_MAX).map(|some| (first(some), part(some.to_vec()))).collect()
        }
        match self {
            Rows::Elections(all) => cut(all, |one| &one.employer, Rows::Elections),
            Rows::Strikes(all) => cut(all, |one| &one.employer, Rows::Strikes),
            Rows::Notices(all) => cut(all, |one| &one.employer, Rows::Notices),
            Rows::Sectors(all) => cut(all, |one| &one.0, Rows::Sectors),
        }
    }
}

impl Brought {
    /// The records in which rows of this name can be.
    pub fn parts_of(&self, folded: &str) -> impl Iterator<Item = Id> {
        let next = self.parts.iter().skip(1).map(|(_, first)| Some(first.as_str()));
        let within = self.parts.iter().zip(next.chain([None])).filter(move |((_, first), next)| {
            first.as_str() <= folded && next.is_none_or(|next| folded <= next)
        });
        within.map(|((id, _), _)| *id)
    }
}

/// The files, the first brought first.
///
/// # Errors
/// The shelf's.
pub fn files(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<Brought>>, Failure> {
    let mut files = Vec::new();
    kept::each::<Brought>(shelf, keys, Id::ZERO, |held| files.push(held))?;
    files.sort_by_key(|file| file.value.number);
    Ok(files)
}

/// The table of industries, from the last file that has one.
///
/// # Errors
/// The shelf's.
pub fn sectors(
    shelf: &mut Reader,
    keys: &Keys,
    files: &[Held<Brought>],
) -> Result<Sectors, Failure> {
    let table = files.iter().rev().find(|file| file.value.sort == Sort::Sectors);
    let Some(table) = table else { return Ok(Sectors::default()) };
    let ids: Vec<Id> = table.value.parts.iter().map(|(id, _)| *id).collect();
    let rows = kept::load_all::<Rows>(shelf, keys, &ids)?;
    let codes = rows.into_iter().flat_map(|rows| match rows.value {
        Rows::Sectors(codes) => codes,
        _ => Vec::new(),
    });
    Ok(Sectors::of(codes.map(|(code, title)| Industry { code, title })))
}

/// Keeps a file and its rows.
///
/// # Errors
/// `target-files-full`, `target-rows-many`; the shelf's.
pub fn bring(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    mut file: Brought,
    rows: Rows,
) -> Result<(), Failure> {
    let known = files(shelf, keys)?;
    room(&known, rows.len())?;
    file.number = known.last().map_or(1, |file| file.value.number + 1);
    for (first, part) in rows.parts() {
        let mut held = Held::new(Id::random(), Id::ZERO, part);
        kept::save(shelf, keys, week, &mut held)?;
        file.parts.push((held.id, first));
    }
    kept::save(shelf, keys, week, &mut Held::new(Id::random(), Id::ZERO, file))
}

/// Whether there is room for a file of so many rows.
///
/// # Errors
/// What there is too much of.
pub fn room(known: &[Held<Brought>], rows: usize) -> Result<(), Refusal> {
    if known.len() >= FILES_MAX {
        return Err(Refusal::at("file", "target-files-full"));
    }
    let kept: usize = known.iter().map(|file| file.value.taken as usize).sum();
    match kept + rows > ROWS_MAX {
        true => Err(Refusal::at("file", "target-rows-many")),
        false => Ok(()),
    }
}

/// Takes a file away, with its rows.
///
/// # Errors
/// The shelf's.
pub fn take_away(shelf: &mut Writer, keys: &Keys, id: Id) -> Result<(), Failure> {
    let file = kept::load::<Brought>(shelf, keys, id)?;
    let ids: Vec<Id> = file.value.parts.iter().map(|(id, _)| *id).collect();
    for part in kept::load_all::<Rows>(shelf, keys, &ids)? {
        kept::remove(shelf, keys, &part)?;
    }
    kept::remove(shelf, keys, &file)
}

/// Keeps employers, and their lines in step.
///
/// # Errors
/// `targets-full`; the shelf's.
pub fn keep(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    all: &mut [Held<Looked>],
) -> Result<(), Failure> {
    let mut sheet = kept::only::<Sheet>(shelf, keys)?;
    for held in all {
        let line = held.value.line(held.id);
        let lines = &mut sheet.value.lines;
        match lines.iter().position(|line| line.id == held.id) {
            Some(place) => lines[place] = line,
            None if lines.len() >= TARGETS_MAX => {
                return Err(Refusal::at("name", "targets-full").into());
            }
            None => lines.push(line),
        }
        kept::save(shelf, keys, week, held)?;
    }
    kept::save(shelf, keys, week, &mut sheet)
}

/// Takes an employer off the list, with all that we wrote of it.
///
/// # Errors
/// The shelf's.
pub fn forget(shelf: &mut Writer, keys: &Keys, week: u32, id: Id) -> Result<(), Failure> {
    let held = kept::load::<Looked>(shelf, keys, id)?;
    let mut sheet = kept::only::<Sheet>(shelf, keys)?;
    sheet.value.lines.retain(|line| line.id != id);
    kept::remove(shelf, keys, &held)?;
    kept::save(shelf, keys, week, &mut sheet)
}
