//! What the demo's drive shares with its coach: where it stands, in numbers.

use crate::failure::Failure;
use crate::sharing::records::folders;
use crate::sharing::telling::{keep, tell};
use crate::space::keys::Keys;
use crate::turfs::giving::roster;
use organizing::Day;
use organizing::arc::Measure;
use organizing::coaching::Item;
use store::Writer;
use vault::Identity;

/// The numbers chosen beside the stage.
const COUNTS: [Measure; 5] =
    [Measure::Listed, Measure::Talked, Measure::Committee, Measure::Corners, Measure::Supporters];

/// Chooses, and writes what the coach gets.
///
/// # Errors
/// The shelf's.
pub fn write(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    (today, week): (Day, u32),
) -> Result<(), Failure> {
    let mut held = folders(shelf, keys)?;
    for folder in &mut held {
        folder.value.chosen.share(Item::Stage);
        for measure in COUNTS {
            folder.value.chosen.share(Item::Count(measure));
        }
    }
    let roster = roster(shelf, keys, identity)?;
    tell(shelf, keys, &roster, today, &mut held)?;
    keep(shelf, keys, week, held)
}
