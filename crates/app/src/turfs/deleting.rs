//! Taking a turf off the tree in which nothing is left: its key goes from everybody.

use super::giving::{keep_tree, roster};
use super::records::tree;
use crate::development::paths;
use crate::development::records::{NearSheet, PastSheet, Path};
use crate::failure::Failure;
use crate::members::records::Card;
use crate::space::audit::{self, Act, Event};
use crate::space::founding::{keep_roster, opens_names};
use crate::space::kept::{self, KINDS, Kept, Under};
use crate::space::keys::Keys;
use organizing::chart::Sheet;
use organizing::drive::Tally;
use organizing::issues::IssueSheet;
use organizing::movement::History;
use organizing::ties::TieSheet;
use organizing::turf::Tree;
use organizing::{Refusal, TurfId};
use store::{Reader, Writer};
use vault::{Id, Identity, Role};

/// What an empty turf still has: the cards of those who hold it and what they were asked, and
/// sheets without a line, with nothing on their backs.
const LEFT: [&str; 8] = [
    Card::KIND,
    Path::KIND,
    NearSheet::KIND,
    PastSheet::KIND,
    Sheet::KIND,
    TieSheet::KIND,
    IssueSheet::KIND,
    History::KIND,
];

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
    when: (u32, i64),
    turf: TurfId,
) -> Result<(), Failure> {
    let tree = tree(shelf, keys)?.value;
    match hindrance(shelf, keys.space, &tree, turf)? {
        Some(refusal) => Err(refusal.into()),
        None => delete(shelf, keys, identity, when, &[turf]),
    }
}

/// Takes away those of some turfs that nothing hinders and nobody was given, parts first. Gives
/// the others with why they stay; turfs that are gone already are in neither.
///
/// # Errors
/// As [`delete_turf`], refusals apart.
pub fn delete_empty(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    when: (u32, i64),
    turfs: &[TurfId],
) -> Result<(usize, Vec<(String, Refusal)>), Failure> {
    let mut left = tree(shelf, keys)?.value;
    let mut there: Vec<TurfId> =
        turfs.iter().copied().filter(|turf| left.get(*turf).is_some()).collect();
    there.sort_by_key(|turf| std::cmp::Reverse(left.level(*turf)));
    let (mut gone, mut stay) = (Vec::new(), Vec::new());
    for turf in there {
        let given = left.get(turf).is_some_and(|turf| !turf.owners.is_empty());
        let why = match given {
            true => Some(Refusal::of("turf-given")),
            false => hindrance(shelf, keys.space, &left, turf)?,
        };
        match why {
            Some(why) => stay.push((left.path_name(turf), why)),
            None => {
                left.remove(turf)?;
                gone.push(turf);
            }
        }
    }
    if !gone.is_empty() {
        delete(shelf, keys, identity, when, &gone)?;
    }
    Ok((gone.len(), stay))
}

/// Deletes turfs in which nothing is left, parts before what they are part of.
fn delete(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    (week, at_s): (u32, i64),
    turfs: &[TurfId],
) -> Result<(), Failure> {
    let mut held = tree(shelf, keys)?;
    let before = roster(shelf, keys, identity)?;
    let mut entries = before.entries.clone();
    let mut names = Vec::new();
    for turf in turfs {
        let id = Id(turf.0);
        shelf.delete_records(keys.space, id, Card::KIND)?;
        paths::leave(shelf, keys, week, id)?;
        for kind in LEFT {
            shelf.delete_records(keys.space, id, kind)?;
        }
        if let Some(tally) = kept::find::<Tally>(shelf, keys, id)? {
            kept::remove(shelf, keys, &tally)?;
        }
        shelf.delete_wraps_of_turf(keys.space, id)?;
        for entry in &mut entries {
            let opened = opens_names(entry);
            entry.turfs.retain(|held| *held != id);
            // The keys that come with a turf go by a rotation alone.
            if entry.role == Role::Coach && opened && !opens_names(entry) {
                return Err(Refusal::of("turf-shared").into());
            }
        }
        names.push(held.value.path_name(*turf));
        held.value.remove(*turf)?;
    }
    keep_roster(shelf, keys, identity, &before, entries)?;
    keep_tree(shelf, keys, week, &mut held)?;
    for turf in names {
        let event = Event { at_s, by: keys.member, act: Act::TurfDeleted { turf } };
        audit::log(shelf, keys, identity, week, &event)?;
    }
    Ok(())
}
