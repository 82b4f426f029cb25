//! What the list keeps: workers and sheets under their turf's key.

use crate::space::kept::{Kept, Under};
use organizing::chart::Sheet;
use organizing::list::Worker;
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
