//! Starting a drive: nobody's approval is asked for.

use super::records::{Drive, Front};
use crate::failure::Failure;
use crate::members::records::write_cards;
use crate::space::kept::{self, Held};
use crate::space::{founding, keys::Keys};
use crate::turfs::records::draw;
use organizing::turf::Tree;
use organizing::{Day, Personal, Refusal};
use store::Writer;
use vault::{Id, Identity, Roster};

/// The most characters of a drive's code name.
pub const NAME_CHARS_MAX: usize = 60;

/// What someone says who starts a drive.
pub struct Start {
    /// The code name.
    pub drive: Drive,
    /// What the first turf, which holds everyone until more are drawn, is called.
    pub first_turf: String,
    /// What coworkers call the one who starts.
    pub my_name: Personal,
}

/// Starts a drive with its first lead and its first turf.
///
/// # Errors
/// A refusal when a name is missing or too long; the shelf's.
pub fn start(
    shelf: &mut Writer,
    identity: &Identity,
    account: Id,
    space: Id,
    today: Day,
    start: &Start,
) -> Result<(Keys, Roster), Failure> {
    let name = start.drive.name.trim();
    if name.is_empty() {
        return Err(Refusal::at("name", "drive-name-missing").into());
    }
    if name.chars().count() > NAME_CHARS_MAX {
        return Err(Refusal::at("name", "drive-name-too-long").into());
    }
    if start.my_name.is_empty() {
        return Err(Refusal::at("my-name", "my-name-missing").into());
    }
    let week = u32::try_from(today.week()).unwrap_or(0);
    let (mut keys, roster) = founding::found(shelf, identity, account, space, week)?;
    let mut tree = Tree::default();
    draw(shelf, &mut keys, &roster, &mut tree, None, &start.first_turf, "workplace", today)?;
    kept::save(shelf, &keys, week, &mut Held::new(Id::ZERO, Id::ZERO, tree.clone()))?;
    kept::save(shelf, &keys, week, &mut Held::new(Id::ZERO, Id::ZERO, start.drive.clone()))?;
    keep_front(shelf, &keys, week, &start.drive, &tree)?;
    write_cards(shelf, &keys, week, account, &start.my_name, &keys.turfs())?;
    Ok((keys, roster))
}

/// Keeps what everyone confirmed may know in step with the drive and its turfs. To be called
/// whenever one of them changes.
///
/// # Errors
/// The shelf's.
pub fn keep_front(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    drive: &Drive,
    tree: &Tree,
) -> Result<(), Failure> {
    let mut front = super::records::front(shelf, keys)?;
    front.value = Front {
        name: drive.name.clone(),
        unit_size: drive.unit_size,
        goal_percent: drive.goal_percent,
        turfs: tree.turfs.iter().map(|turf| Id(turf.id.0)).collect(),
    };
    kept::save(shelf, keys, week, &mut front)
}
