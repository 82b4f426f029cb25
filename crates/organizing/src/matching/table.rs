//! What every pair is worth, and which may not be.

use super::rank::{may, weigh};
use super::words::{Offered, Wanted};

/// Rows that each want one seat, columns that have some: what each pair is worth in a byte, 0
/// where it may not be. Ten thousand by five thousand take 50 MB while a queue is matched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seats {
    worth: Vec<u8>,
    /// How many seats each column has.
    pub(crate) rooms: Vec<u8>,
    /// How much each row presses.
    pub(crate) presses: Vec<u8>,
}

impl Seats {
    /// No pair may be, yet.
    pub(crate) fn new(rooms: Vec<u8>, presses: Vec<u8>) -> Seats {
        Seats { worth: vec![0; rooms.len() * presses.len()], rooms, presses }
    }

    /// The pairs of a queue.
    pub(super) fn of(wanted: &[Wanted], presses: Vec<u8>, offered: &[Offered]) -> Seats {
        let mut worth = Vec::with_capacity(wanted.len() * offered.len());
        for need in wanted {
            let of = |coach: &Offered| match may(need, coach) {
                true => u8::try_from(weigh(need, coach).saturating_add(1)).unwrap_or(u8::MAX),
                false => 0,
            };
            worth.extend(offered.iter().map(of));
        }
        Seats { worth, rooms: offered.iter().map(|coach| coach.room).collect(), presses }
    }

    /// Lets a pair be, with what it is worth.
    pub(crate) fn allow(&mut self, row: usize, column: usize, worth: u8) {
        let place = row * self.rooms.len() + column;
        self.worth[place] = worth.saturating_add(1);
    }

    /// How many rows there are.
    pub(crate) fn rows(&self) -> usize {
        self.presses.len()
    }

    /// What the pairs of a row are worth, by column; 0 where one may not be.
    pub(crate) fn row(&self, row: usize) -> &[u8] {
        &self.worth[row * self.rooms.len()..(row + 1) * self.rooms.len()]
    }

    /// What a pair is worth in the whole: first that a row has a seat, then how much it presses,
    /// then what the pair is worth.
    pub(super) fn weight(&self, row: usize, worth: u8) -> i64 {
        self.seated() + self.below(row, worth)
    }

    /// The same without that it has a seat.
    pub(super) fn below(&self, row: usize, worth: u8) -> i64 {
        i64::from(self.presses[row]) * PRESS + i64::from(worth)
    }

    /// What a seat counts: more than everything else of all rows together.
    pub(super) fn seated(&self) -> i64 {
        let rows = i64::try_from(self.rows()).unwrap_or(i64::MAX / (BELOW_MAX + 1) - 1);
        (rows + 1) * (BELOW_MAX + 1)
    }
}

/// What a step of pressing counts: more than any fit of one pair.
pub(super) const PRESS: i64 = 256;
/// The most that a pair is worth beside the seat.
const BELOW_MAX: i64 = 255 * PRESS + 255;
