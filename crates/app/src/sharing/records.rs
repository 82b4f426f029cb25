//! What is kept: one record in the folder of each coach. There is no place in it for a name.

use crate::failure::Failure;
use crate::space::founding::is_folder;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::coaching::{Chosen, Shared};
use organizing::{Day, MemberId};
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::{Id, Identity};

/// What a coach opens, whatever else they open.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Folder {
    /// Whose it is.
    pub coach: MemberId,
    /// The drive's code name.
    pub name: String,
    /// The numbers that the drive chose. Which turfs are shared, the roster says.
    pub chosen: Chosen,
    /// What the coach gets.
    pub shared: Shared,
    /// As of which day.
    pub on: Day,
}

impl Kept for Folder {
    const KIND: &'static str = "shared";
    const UNDER: Under = Under::Turf;
}

/// The folders that these keys open: a coach's own, a lead's all.
///
/// # Errors
/// The shelf's.
pub fn folders(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<Folder>>, Failure> {
    let ids: Vec<Id> = keys.turfs().into_iter().filter(|turf| is_folder(*turf)).collect();
    match ids.is_empty() {
        true => Ok(Vec::new()),
        false => kept::load_all(shelf, keys, &ids),
    }
}

/// My own folder, where I am a coach.
///
/// # Errors
/// The shelf's.
pub fn own(shelf: &mut Reader, keys: &Keys) -> Result<Option<Folder>, Failure> {
    let me = MemberId(keys.member.0);
    let found = folders(shelf, keys)?.into_iter().find(|folder| folder.value.coach == me);
    Ok(found.map(|held| held.value))
}

/// A drive in which somebody is a coach.
pub struct Mine {
    /// Its space.
    pub space: Id,
    /// Its code name.
    pub name: String,
    /// What it shares.
    pub shared: Shared,
    /// As of which day.
    pub on: Day,
    /// Whether a turf is shared, in which there are names.
    pub opens_names: bool,
}

/// The drives in which an account is a coach, by name.
///
/// # Errors
/// The shelf's.
pub fn of_mine(shelf: &mut Reader, identity: &Identity, account: Id) -> Result<Vec<Mine>, Failure> {
    let mut mine = Vec::new();
    for space in shelf.spaces_of(account)? {
        let keys = Keys::open(shelf, identity, space, account)?;
        let opens_names = keys.space_key().is_ok();
        let Some(Folder { name, shared, on, .. }) = own(shelf, &keys)? else { continue };
        mine.push(Mine { space, name, shared, on, opens_names });
    }
    mine.sort_by_cached_key(|drive| organizing::list::name::fold(&drive.name));
    Ok(mine)
}
