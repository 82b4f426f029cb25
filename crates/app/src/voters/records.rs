//! What is kept of a voter list: what it is for and until when, and its rows in parts. All of it is
//! under the key that only leads hold.

use crate::failure::Failure;
use crate::space::founding::leads_turf;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::cards::{VoterList, VoterRow};
use organizing::{Day, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use store::{Reader, Writer};
use vault::Id;

/// A voter list without its rows.
#[derive(Clone, Serialize, Deserialize)]
pub struct Voters {
    /// The case it is for.
    pub case: Personal,
    /// When it was taken in.
    pub taken_in: Day,
    /// By whom.
    pub by: MemberId,
    /// When it goes.
    pub delete_on: Day,
    /// The file's name.
    pub file_name: Personal,
    /// What its columns were taken for.
    pub columns: Vec<Column>,
    /// The first rows that could not be read.
    pub unread: Vec<Unread>,
    /// How many could not.
    pub unread_count: u32,
    /// The records with its rows.
    pub parts: Vec<Id>,
}

/// A column of the file.
#[derive(Clone, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub heading: Personal,
    /// What it was taken for: the id of a field.
    pub field: String,
}

/// A row that could not be read.
#[derive(Clone, Serialize, Deserialize)]
pub struct Unread {
    /// Its line in the file.
    pub line: u32,
    /// Why: a sentence's id.
    pub why: String,
}

impl Unread {
    /// The most that are kept with their lines.
    pub const KEPT_MAX: usize = 200;
}

/// Some of the rows.
#[derive(Clone, Serialize, Deserialize)]
pub struct Rows {
    /// In the order of the file.
    pub rows: Vec<VoterRow>,
}

impl Rows {
    /// The most rows in one record.
    pub const ROWS_MAX: usize = 500;
}

impl Kept for Voters {
    const KIND: &'static str = "voters";
    const UNDER: Under = Under::Turf;
}

impl Kept for Rows {
    const KIND: &'static str = "voters-rows";
    const UNDER: Under = Under::Turf;
}

/// A voter list with its rows.
pub struct Opened {
    /// What it is for and until when.
    pub voters: Held<Voters>,
    /// The rows as they lie.
    parts: Vec<Held<Rows>>,
    /// The list.
    pub list: VoterList,
}

/// The voter list without its rows; none where there is none.
///
/// # Errors
/// The shelf's.
pub fn voters(shelf: &mut Reader, keys: &Keys) -> Result<Option<Held<Voters>>, Failure> {
    kept::find(shelf, keys, Id::ZERO)
}

/// The voter list; none where there is none.
///
/// # Errors
/// The shelf's.
pub fn opened(shelf: &mut Reader, keys: &Keys) -> Result<Option<Opened>, Failure> {
    let Some(voters) = voters(shelf, keys)? else { return Ok(None) };
    let mut parts = kept::load_all::<Rows>(shelf, keys, &voters.value.parts)?;
    parts.sort_by_key(|part| voters.value.parts.iter().position(|id| *id == part.id));
    let it = &voters.value;
    let list = VoterList {
        case: it.case.clone(),
        taken_in: it.taken_in,
        by: it.by,
        delete_on: it.delete_on,
        rows: parts.iter().flat_map(|part| part.value.rows.iter().cloned()).collect(),
    };
    Ok(Some(Opened { voters, parts, list }))
}

/// Keeps a new voter list, whose rows stand in `list`.
///
/// # Errors
/// What is wrong with it; `voters-one-already`.
pub fn add(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    mut kept: Voters,
    list: &VoterList,
) -> Result<(), Failure> {
    list.check()?;
    if voters(shelf, keys)?.is_some() {
        return Err(Refusal::at("file", "voters-one-already").into());
    }
    let turf = leads_turf(keys.space);
    for rows in list.rows.chunks(Rows::ROWS_MAX) {
        let mut held = Held::new(Id::random(), turf, Rows { rows: rows.to_vec() });
        kept::save(shelf, keys, week, &mut held)?;
        kept.parts.push(held.id);
    }
    kept::save(shelf, keys, week, &mut Held::new(Id::ZERO, turf, kept))
}

/// Keeps what people said of rows.
///
/// # Errors
/// The shelf's.
pub fn save_decided(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    opened: Opened,
) -> Result<(), Failure> {
    let mut rows = opened.list.rows.into_iter();
    for mut part in opened.parts {
        let now: Vec<VoterRow> = rows.by_ref().take(part.value.rows.len()).collect();
        if now != part.value.rows {
            part.value.rows = now;
            kept::save(shelf, keys, week, &mut part)?;
        }
    }
    Ok(())
}

/// Deletes the voter list, all of it.
///
/// # Errors
/// The shelf's.
pub fn delete(shelf: &mut Writer, keys: &Keys) -> Result<(), Failure> {
    let Some(voters) = voters(shelf, keys)? else { return Ok(()) };
    for part in kept::load_all::<Rows>(shelf, keys, &voters.value.parts)? {
        kept::remove(shelf, keys, &part)?;
    }
    kept::remove(shelf, keys, &voters)
}
