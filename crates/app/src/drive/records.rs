//! What is kept of a drive itself.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::Refusal;
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
        Drive {
            name: String::new(),
            unit_size: None,
            goal_percent: 90,
            dialing: 1,
            guide: Vec::new(),
        }
    }
}

impl Drive {
    /// The most characters of a code name.
    pub const NAME_CHARS_MAX: usize = 60;
    /// The largest unit.
    pub const UNIT_MAX: u32 = 1_000_000;
    /// The largest dialing code.
    pub const DIALING_MAX: u16 = 999;

    /// All that is wrong with it, each at its field: `name`, `unit-size`, `goal`, `dialing`.
    pub fn refusals(&self) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        let mut refuse = |wrong: bool, field, sentence| {
            if wrong {
                refusals.push(Refusal::at(field, sentence));
            }
        };
        let name = self.name.trim();
        refuse(name.is_empty(), "name", "drive-name-missing");
        refuse(name.chars().count() > Drive::NAME_CHARS_MAX, "name", "drive-name-too-long");
        let sized = self.unit_size.is_none_or(|size| (1..=Drive::UNIT_MAX).contains(&size));
        refuse(!sized, "unit-size", "drive-unit-out-of-range");
        refuse(!(1..=100).contains(&self.goal_percent), "goal", "drive-goal-out-of-range");
        let dialing = (1..=Drive::DIALING_MAX).contains(&self.dialing);
        refuse(!dialing, "dialing", "drive-dialing-out-of-range");
        refusals
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
    kept::only(shelf, keys)
}

/// What everyone may know of the drive.
///
/// # Errors
/// The shelf's.
pub fn front(shelf: &mut Reader, keys: &Keys) -> Result<Held<Front>, Failure> {
    kept::only(shelf, keys)
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
