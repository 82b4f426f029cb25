//! What the list keeps: workers and sheets under their turf's key, merges beside them; a member's
//! saved lists and the pairs that are two people under the space's key.

use super::looking::Looking;
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::chart::Sheet;
use organizing::list::merge::Merged;
use organizing::list::{Tie, Worker};
use organizing::{Personal, WorkerId};
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::Id;

impl Kept for Worker {
    const KIND: &'static str = "worker";
    const UNDER: Under = Under::Turf;
}

impl Kept for Sheet {
    const KIND: &'static str = "sheet";
    const UNDER: Under = Under::Turf;
}

/// The id of a turf's `number`th sheet.
pub fn sheet_id(turf: Id, number: u32) -> Id {
    let mut id = turf.0;
    for (byte, of_number) in id[12..].iter_mut().zip(number.to_be_bytes()) {
        *byte ^= of_number;
    }
    Id(id)
}

/// A member's own lists: named searches. The record's id is the member's.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct SavedLists {
    /// In the order they were saved.
    pub lists: Vec<SavedList>,
}

/// A search with a name.
#[derive(Clone, Serialize, Deserialize)]
pub struct SavedList {
    /// Which.
    pub id: Id,
    /// What its member calls it.
    pub name: Personal,
    /// What it looks for.
    pub looking: Looking,
}

impl SavedLists {
    /// The most lists that a member keeps.
    pub const LISTS_MAX: usize = 30;
    /// The most characters of a list's name.
    pub const NAME_CHARS_MAX: usize = 60;

    /// A list by its id.
    pub fn get(&self, id: Id) -> Option<&SavedList> {
        self.lists.iter().find(|list| list.id == id)
    }
}

impl Kept for SavedLists {
    const KIND: &'static str = "lists";
    const UNDER: Under = Under::Space;
}

/// The lists that the owner of these keys saved.
///
/// # Errors
/// The shelf's.
pub fn saved_lists(shelf: &mut Reader, keys: &Keys) -> Result<Held<SavedLists>, Failure> {
    let held = kept::find(shelf, keys, keys.member)?;
    Ok(held.unwrap_or_else(|| Held::new(keys.member, Id::ZERO, SavedLists::default())))
}

/// A merge of two records, and what undoing it needs.
#[derive(Clone, Serialize, Deserialize)]
pub struct Merge {
    /// Both records, before and after.
    pub merged: Merged,
    /// Ties of others that led to the record that went, by whose they are.
    pub redirected: Vec<(WorkerId, Tie)>,
    /// How many of those others name the record that stayed only since the merge.
    pub newly_named: u16,
}

impl Kept for Merge {
    const KIND: &'static str = "merge";
    const UNDER: Under = Under::Turf;
}

/// Pairs that look like one person and are two, the smaller id first.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Apart {
    /// In the order they were told apart; the oldest make room.
    pub pairs: Vec<(WorkerId, WorkerId)>,
}

impl Apart {
    /// The most pairs that are remembered.
    pub const PAIRS_MAX: usize = 50_000;
}

impl Kept for Apart {
    const KIND: &'static str = "apart";
    const UNDER: Under = Under::Space;
}

/// The pairs that were told apart.
///
/// # Errors
/// The shelf's.
pub fn apart(shelf: &mut Reader, keys: &Keys) -> Result<Held<Apart>, Failure> {
    kept::only(shelf, keys)
}
