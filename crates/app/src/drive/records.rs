//! What is kept of a drive itself.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::drive::Tally;
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::Id;

/// A drive, as its members know it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Drive {
    /// The code name: not the employer's.
    pub name: String,
    /// How many workers the unit has, where that is known to be more than the list.
    pub unit_size: Option<u32>,
    /// The goal in percent of the unit (90 unless the committee sets another).
    pub goal_percent: u8,
    /// The country's dialing code, for phones written without one.
    pub dialing: u16,
    /// The drive's own guide for one-on-ones, as Fluent text by language tag, if it has one.
    pub guide: Vec<(String, String)>,
}

impl Default for Drive {
    fn default() -> Drive {
        Drive { name: String::new(), unit_size: None, goal_percent: 90, dialing: 1, guide: Vec::new() }
    }
}

impl Kept for Drive {
    const KIND: &'static str = "drive";
    const UNDER: Under = Under::Space;
}

/// What everyone confirmed in the space may know of it, coaches included.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Front {
    /// The code name.
    pub name: String,
    /// How many workers the unit has, where that is known to be more than the list.
    pub unit_size: Option<u32>,
    /// The goal in percent.
    pub goal_percent: u8,
    /// The turfs that have counts.
    pub turfs: Vec<Id>,
}

impl Kept for Front {
    const KIND: &'static str = "front";
    const UNDER: Under = Under::Stat;
}

impl Kept for Tally {
    const KIND: &'static str = "tally";
    const UNDER: Under = Under::Stat;
}

/// The drive's own record.
///
/// # Errors
/// The shelf's.
pub fn drive(shelf: &mut Reader, keys: &Keys) -> Result<Held<Drive>, Failure> {
    let held = kept::find(shelf, keys, Id::ZERO)?;
    Ok(held.unwrap_or_else(|| Held::new(Id::ZERO, Id::ZERO, Drive::default())))
}

/// What everyone may know of the drive.
///
/// # Errors
/// The shelf's.
pub fn front(shelf: &mut Reader, keys: &Keys) -> Result<Held<Front>, Failure> {
    let held = kept::find(shelf, keys, Id::ZERO)?;
    Ok(held.unwrap_or_else(|| Held::new(Id::ZERO, Id::ZERO, Front::default())))
}

/// The counts of every turf that has any.
///
/// # Errors
/// The shelf's.
pub fn tallies(shelf: &mut Reader, keys: &Keys) -> Result<Vec<(Id, Tally)>, Failure> {
    let turfs = front(shelf, keys)?.value.turfs;
    let held = kept::load_all::<Tally>(shelf, keys, &turfs)?;
    Ok(held.into_iter().map(|tally| (tally.id, tally.value)).collect())
}
