//! What is kept of packs: those that a drive wrote itself, as text. One that has the id of a pack
//! that came with the program stands in its place.

use crate::failure::Failure;
use crate::packs::jurisdiction::{jurisdiction, packs};
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::packs::Pack;
use organizing::{Day, MemberId};
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::Id;

/// A pack that a drive wrote itself.
#[derive(Clone, Serialize, Deserialize)]
pub struct OwnPack {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Who wrote it.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// The packs of a drive's own.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct OwnPacks {
    /// By id, each once.
    pub packs: Vec<OwnPack>,
}

impl OwnPacks {
    /// The most packs of a drive's own.
    pub const PACKS_MAX: usize = 20;
}

impl Kept for OwnPacks {
    const KIND: &'static str = "packs";
    const UNDER: Under = Under::Space;
}

/// The packs of a drive's own.
///
/// # Errors
/// The shelf's.
pub fn own_packs(shelf: &mut Reader, keys: &Keys) -> Result<Held<OwnPacks>, Failure> {
    let held = kept::find(shelf, keys, Id::ZERO)?;
    Ok(held.unwrap_or_else(|| Held::new(Id::ZERO, Id::ZERO, OwnPacks::default())))
}

/// Every pack that a drive can go by, each with whether it is its own.
///
/// # Errors
/// The shelf's.
pub fn all(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Vec<(Pack, bool)>, Failure> {
    let own: Vec<Pack> = own_packs(shelf, keys)?
        .value
        .packs
        .iter()
        // A clock that was set back takes no pack away.
        .filter_map(|own| {
            Pack::parse(&own.text, today).or_else(|_| Pack::parse(&own.text, Day(i32::MAX))).ok()
        })
        .collect();
    let known = |pack: &Pack| own.iter().any(|own| own.id == pack.id);
    let delivered = packs(today).into_iter().filter(|pack| !known(pack)).map(|pack| (pack, false));
    let mut all: Vec<(Pack, bool)> = delivered.collect();
    all.extend(own.into_iter().map(|pack| (pack, true)));
    Ok(all)
}

/// The pack that the drive chose, if it chose one.
///
/// # Errors
/// The shelf's.
pub fn chosen(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Option<Pack>, Failure> {
    let id = jurisdiction(shelf, keys)?.value.pack;
    if id.is_empty() {
        return Ok(None);
    }
    Ok(all(shelf, keys, today)?.into_iter().map(|(pack, _)| pack).find(|pack| pack.id == id))
}
