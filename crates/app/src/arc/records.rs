//! What is kept of the arc: a record each of the moves and of what management did.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::arc::{Arc, BossEvent};
use organizing::turf::Tree;
use organizing::{Day, MemberId, Refusal};
use serde::{Deserialize, Serialize};
use store::Reader;

impl Kept for Arc {
    const KIND: &'static str = "arc";
    const UNDER: Under = Under::Space;
}

/// What management did, as it was recorded. Rows are only added and, where they were a mistake,
/// taken back.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct BossEvents {
    /// In the order in which they were recorded.
    pub rows: Vec<Row>,
}

/// One event.
#[derive(Clone, Serialize, Deserialize)]
pub struct Row {
    /// What was done.
    pub event: BossEvent,
    /// Who took it back, and when.
    pub taken_back: Option<(MemberId, Day)>,
}

impl BossEvents {
    /// The most events that a drive keeps.
    pub const ROWS_MAX: usize = 2_000;

    /// Adds one.
    ///
    /// # Errors
    /// `boss-events-full`.
    pub fn add(&mut self, event: BossEvent) -> Result<(), Refusal> {
        if self.rows.len() >= BossEvents::ROWS_MAX {
            return Err(Refusal::of("boss-events-full"));
        }
        self.rows.push(Row { event, taken_back: None });
        Ok(())
    }

    /// What counts, with the number of its row.
    pub fn standing(&self) -> impl Iterator<Item = (usize, &BossEvent)> {
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, row)| row.taken_back.is_none()).map(|(number, row)| (number, &row.event))
    }
}

impl Kept for BossEvents {
    const KIND: &'static str = "boss";
    const UNDER: Under = Under::Space;
}

/// Where the drive is; one that nobody moved yet is quiet.
///
/// # Errors
/// The shelf's.
pub fn arc(shelf: &mut Reader, keys: &Keys) -> Result<Held<Arc>, Failure> {
    kept::only(shelf, keys)
}

/// What management did.
///
/// # Errors
/// The shelf's.
pub fn boss(shelf: &mut Reader, keys: &Keys) -> Result<Held<BossEvents>, Failure> {
    kept::only(shelf, keys)
}

/// The first day of the drive.
pub fn began(tree: &Tree) -> Day {
    tree.turfs.iter().map(|turf| turf.since).min().unwrap_or(Day(0))
}
