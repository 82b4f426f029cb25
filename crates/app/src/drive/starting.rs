//! Starting a drive: nobody's approval is asked for.

use super::records::{Drive, Front};
use crate::failure::Failure;
use crate::members::records::write_cards;
use crate::people::renewing;
use crate::space::kept::{self, Held};
use crate::space::kinds::Kind;
use crate::space::{founding, keys::Keys};
use crate::turfs::records::{Drawn, draw};
use organizing::turf::{Tree, Turf};
use organizing::{Day, MemberId, Personal, Refusal, TurfId};
use store::Writer;
use vault::{Id, Identity, Roster};

/// The most characters of what coworkers call someone.
pub const MY_NAME_CHARS_MAX: usize = 100;
/// What the first turf is, until someone says otherwise.
const FIRST_SORT: &str = "workplace";

/// What someone says who starts a drive.
pub struct Start {
    /// The code name.
    pub drive: Drive,
    /// What the first turf, which holds everyone until more are drawn, is called.
    pub first_turf: String,
    /// What coworkers call the one who starts.
    pub my_name: Personal,
}

impl Start {
    /// All that is wrong with it, each at its field: `name`, `my-name`, `first-turf`, `unit-size`.
    pub fn refusals(&self) -> Vec<Refusal> {
        let mut refusals = self.drive.refusals();
        if self.my_name.is_empty() {
            refusals.push(Refusal::at("my-name", "my-name-missing"));
        }
        if self.my_name.reveal().chars().count() > MY_NAME_CHARS_MAX {
            refusals.push(Refusal::at("my-name", "my-name-too-long"));
        }
        if let Err(refusal) = Tree::default().add(self.trial_turf()) {
            refusals.push(Refusal { field: Some("first-turf"), ..refusal });
        }
        refusals
    }

    /// The first turf as it would be drawn, to see whether it may be.
    fn trial_turf(&self) -> Turf {
        Turf {
            id: TurfId(Id::ZERO.0),
            parent: None,
            name: self.first_turf.clone(),
            sort: FIRST_SORT.to_owned(),
            owners: Vec::new(),
            since: Day(0),
        }
    }
}

/// Starts a drive, or a space of another kind, with its first lead and its first turf.
///
/// # Errors
/// A refusal when a name is missing or too long; the shelf's.
pub fn start(
    shelf: &mut Writer,
    identity: &Identity,
    account: Id,
    space: Id,
    (kind, today): (Kind, Day),
    start: &Start,
) -> Result<(Keys, Roster), Failure> {
    if let Some(refusal) = start.refusals().first() {
        return Err((*refusal).into());
    }
    let week = u32::try_from(today.week()).unwrap_or(0);
    let (mut keys, roster) = founding::found(shelf, identity, account, (space, kind), week)?;
    founding::open_turf(shelf, &mut keys, &roster, founding::leads_turf(space))?;
    let mut tree = Tree::default();
    let first = Drawn::new(None, &start.first_turf, FIRST_SORT);
    let first = draw(shelf, &mut keys, &roster, &mut tree, &first, today)?;
    tree.give(first, vec![MemberId(account.0)])?;
    kept::save(shelf, &keys, week, &mut Held::new(Id::ZERO, Id::ZERO, tree.clone()))?;
    kept::save(shelf, &keys, week, &mut Held::new(Id::ZERO, Id::ZERO, start.drive.clone()))?;
    keep_front(shelf, &keys, week, &start.drive, &tree)?;
    write_cards(shelf, &keys, week, account, &start.my_name, &keys.turfs())?;
    renewing::begin(shelf, &keys, week)?;
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
