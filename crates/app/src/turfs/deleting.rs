//! Taking a turf off the tree in which nothing is left: its key goes from everybody.

use super::giving::{keep_tree, roster};
use super::records::tree;
use crate::failure::Failure;
use crate::members::records::Card;
use crate::space::audit::{self, Act, Event};
use crate::space::founding::keep_roster;
use crate::space::kept::{self, KINDS, Kept, Under};
use crate::space::keys::Keys;
use organizing::chart::Sheet;
use organizing::drive::Tally;
use organizing::turf::Tree;
use organizing::{Refusal, TurfId};
use store::{Reader, Writer};
use vault::{Id, Identity};

/// What an empty turf still has: the cards of those who hold it, and sheets without a line.
const LEFT: [&str; 2] = [Card::KIND, Sheet::KIND];

/// Why a turf cannot be taken off the tree, if it cannot.
///
/// # Errors
/// The shelf's; [`Failure::NotFound`] for a turf that is not there.
pub fn hindrance(
    shelf: &mut Reader,
    space: Id,
    tree: &Tree,
    turf: TurfId,
) -> Result<Option<Refusal>, Failure> {
    tree.get(turf).ok_or(Failure::NotFound)?;
    if tree.turfs.first().is_some_and(|first| first.id == turf) {
        return Ok(Some(Refusal::of("turf-first")));
    }
    if tree.parts(Some(turf)).next().is_some() {
        return Ok(Some(Refusal::of("turf-has-parts")));
    }
    let sealed =
        KINDS.iter().filter(|(kind, under, _)| *under == Under::Turf && !LEFT.contains(kind));
    for (kind, ..) in sealed {
        if shelf.count_records(space, Id(turf.0), kind)? > 0 {
            return Ok(Some(Refusal::of("turf-not-empty")));
        }
    }
    Ok(None)
}

/// Takes a turf off the tree, with its key, its counts and its place on the roster.
///
/// # Errors
/// Refusals as [`hindrance`] says; [`Failure::Changed`] when the roster or the tree changed
/// meanwhile.
pub fn delete_turf(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    (week, at_s): (u32, i64),
    turf: TurfId,
) -> Result<(), Failure> {
    let mut held = tree(shelf, keys)?;
    if let Some(refusal) = hindrance(shelf, keys.space, &held.value, turf)? {
        return Err(refusal.into());
    }
    let (id, name) = (Id(turf.0), held.value.path_name(turf));
    for kind in LEFT {
        shelf.delete_records(keys.space, id, kind)?;
    }
    if let Some(tally) = kept::find::<Tally>(shelf, keys, id)? {
        kept::remove(shelf, keys, &tally)?;
    }
    shelf.delete_wraps_of_turf(keys.space, id)?;
    let before = roster(shelf, keys, identity)?;
    let mut entries = before.entries.clone();
    entries.iter_mut().for_each(|entry| entry.turfs.retain(|held| *held != id));
    keep_roster(shelf, keys, identity, &before, entries)?;
    held.value.remove(turf)?;
    keep_tree(shelf, keys, week, &mut held)?;
    let event = Event { at_s, by: keys.member, act: Act::TurfDeleted { turf: name } };
    audit::log(shelf, keys, identity, week, &event)
}
