//! The jurisdiction of a drive: which pack of figures its pages read. A record of its own, so that
//! cards, the calendar and the settings agree.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::Day;
use organizing::packs::Pack;
use serde::{Deserialize, Serialize};
use store::Reader;

/// The packs that come with the program, by their ids.
const DELIVERED: [(&str, &str); 6] = [
    ("us-private", include_str!("../../../../kits/packs/us-private.toml")),
    ("us-california-public", include_str!("../../../../kits/packs/us-california-public.toml")),
    ("us-washington-public", include_str!("../../../../kits/packs/us-washington-public.toml")),
    ("ca-federal", include_str!("../../../../kits/packs/ca-federal.toml")),
    ("ca-british-columbia", include_str!("../../../../kits/packs/ca-british-columbia.toml")),
    ("uk", include_str!("../../../../kits/packs/uk.toml")),
];

/// What a drive chose.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jurisdiction {
    /// The id of the pack; empty until one is chosen.
    pub pack: String,
}

impl Kept for Jurisdiction {
    const KIND: &'static str = "jurisdiction";
    const UNDER: Under = Under::Space;
}

/// What the drive chose; nothing yet, where nobody did.
///
/// # Errors
/// The shelf's.
pub fn jurisdiction(shelf: &mut Reader, keys: &Keys) -> Result<Held<Jurisdiction>, Failure> {
    kept::only(shelf, keys)
}

/// The text of a pack that came with the program.
pub fn delivered(id: &str) -> Option<&'static str> {
    DELIVERED.into_iter().find(|(known, _)| *known == id).map(|(_, text)| text)
}

/// Every pack, in the order in which they are offered.
pub fn packs(today: Day) -> Vec<Pack> {
    DELIVERED.into_iter().filter_map(|(_, text)| read(text, today)).collect()
}

/// A pack as of today. A clock that stands before the day on which it was checked must not take
/// the law away: then it is read as of that day.
fn read(text: &str, today: Day) -> Option<Pack> {
    Pack::parse(text, today).or_else(|_| Pack::parse(text, Day(i32::MAX))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pack_can_be_chosen_whatever_the_clock_says() {
        for today in [Day(0), Day(20_700)] {
            let ids: Vec<String> = packs(today).into_iter().map(|pack| pack.id).collect();
            assert_eq!(ids, DELIVERED.map(|(id, _)| id));
        }
    }
}
