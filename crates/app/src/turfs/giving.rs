//! Drawing a turf and handing it to someone: the tree, the roster, the key and the card change
//! together, in one transaction.
//!
//! Taking a turf away is another matter: its key must be made anew (`space::removal`).

use super::records::{Drawn, draw, tree};
use crate::accounts::ring;
use crate::drive::records::drive;
use crate::drive::starting::keep_front;
use crate::failure::Failure;
use crate::members::records::{names, write_cards};
use crate::space::audit::{self, Act, Event};
use crate::space::founding::{hand_over_turf, keep_roster};
use crate::space::kept::{self, Held};
use crate::space::keys::{self, Keys};
use organizing::turf::{Tree, Turf};
use organizing::{Day, MemberId, Personal, Refusal, TurfId};
use std::collections::BTreeMap;
use store::{Reader, Writer};
use vault::{Entry, Id, Identity, Role, Roster};

/// The roster as this member last saw it, or newer.
///
/// # Errors
/// A fault for an older one.
pub fn roster(shelf: &mut Reader, keys: &Keys, identity: &Identity) -> Result<Roster, Failure> {
    let seen = ring::open(shelf, identity, keys.member)?.ring.seen_in(keys.space);
    keys::roster(shelf, keys, seen)
}

/// Draws a turf. Whoever holds the turf that it is part of is handed its key too.
///
/// # Errors
/// Refusals of the tree; [`Failure::Changed`] when the roster or the tree changed meanwhile.
pub fn draw_turf(
    shelf: &mut Writer,
    mut keys: Keys,
    identity: &Identity,
    today: Day,
    new: &Drawn,
) -> Result<TurfId, Failure> {
    let week = u32::try_from(today.week()).unwrap_or(0);
    let before = roster(shelf, &keys, identity)?;
    let mut after = before.clone();
    let mut held = tree(shelf, &keys)?;
    let cards = Cards { names: names(shelf, &keys)?, week };
    let turf = draw_one(shelf, &mut keys, &cards, &mut after, &mut held.value, today, new)?;
    // Also where nobody else gets it: sessions look for new keys when the roster is newer.
    keep_roster(shelf, &keys, identity, &before, after.entries)?;
    keep_tree(shelf, &keys, week, &mut held)?;
    Ok(turf)
}

/// Draws the turfs that these paths of names (site, department) lead to and that are not there
/// yet, where [`Tree::way`] ends; the caller's keys gain theirs. Gives the tree.
///
/// # Errors
/// As [`draw_turf`].
pub fn draw_paths<'a>(
    shelf: &mut Writer,
    keys: &mut Keys,
    identity: &Identity,
    today: Day,
    paths: impl Iterator<Item = &'a [String]>,
) -> Result<Tree, Failure> {
    let week = u32::try_from(today.week()).unwrap_or(0);
    let before = roster(shelf, keys, identity)?;
    let mut after = before.clone();
    let mut held = tree(shelf, keys)?;
    let cards = Cards { names: names(shelf, keys)?, week };
    let drawn_before = held.value.turfs.len();
    for path in paths {
        let (mut parent, known) = held.value.way(path);
        for (level, name) in path.iter().enumerate().skip(known) {
            let sort = if level + 1 < path.len() { "site" } else { "department" };
            let new = Drawn::new(parent, name, sort);
            let tree = &mut held.value;
            parent = Some(draw_one(shelf, keys, &cards, &mut after, tree, today, &new)?);
        }
    }
    if held.value.turfs.len() > drawn_before {
        keep_roster(shelf, keys, identity, &before, after.entries)?;
        keep_tree(shelf, keys, week, &mut held)?;
    }
    Ok(held.value)
}

/// Draws one turf; `roster` gains it for whoever holds the turf that it is part of.
fn draw_one(
    shelf: &mut Writer,
    keys: &mut Keys,
    cards: &Cards,
    roster: &mut Roster,
    tree: &mut Tree,
    today: Day,
    new: &Drawn,
) -> Result<TurfId, Failure> {
    let turf = draw(shelf, keys, roster, tree, new, today)?;
    // Leads and coaches are known by name everywhere.
    let known = roster.entries.iter().filter(|e| matches!(e.role, Role::Lead | Role::Coach));
    for entry in known {
        cards.write(shelf, keys, entry.member, &[Id(turf.0)])?;
    }
    roster.entries = with_parts(shelf, keys, cards, roster, new.parent, &[Id(turf.0)])?;
    Ok(turf)
}

/// Changes a turf's name, its sort and what it is part of. Whoever holds the turf that it becomes
/// part of is handed its keys too.
///
/// # Errors
/// Refusals of the tree; [`Failure::Changed`] when the roster or the tree changed meanwhile.
pub fn change_turf(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    week: u32,
    turf: TurfId,
    new: &Drawn,
) -> Result<(), Failure> {
    let mut held = tree(shelf, keys)?;
    let parent = held.value.get(turf).ok_or(Failure::NotFound)?.parent;
    // First to its new place, since a name must be free among those beside it.
    if parent != new.parent {
        let name = held.value.get(turf).map(|turf| turf.name.clone()).unwrap_or_default();
        let clashes = held.value.find(new.parent, &name).is_some();
        if clashes {
            held.value.rename(turf, &new.name)?;
        }
        held.value.place(turf, new.parent)?;
        let roster = roster(shelf, keys, identity)?;
        let parts = parts_of(&held.value, turf);
        let cards = Cards { names: names(shelf, keys)?, week };
        let entries = with_parts(shelf, keys, &cards, &roster, new.parent, &parts)?;
        keep_roster(shelf, keys, identity, &roster, entries)?;
    }
    held.value.rename(turf, &new.name)?;
    let sort: String = new.sort.chars().take(Turf::SORT_CHARS_MAX).collect();
    let same = held.value.turfs.iter_mut().filter(|other| other.id == turf);
    same.for_each(|turf| turf.sort.clone_from(&sort));
    keep_tree(shelf, keys, week, &mut held)
}

/// Gives a turf, with all its parts, to a member, who owns them from now on. It is logged.
///
/// # Errors
/// `turf-give-nobody` for someone who is not on the roster, `turf-give-coach` for a coach, with
/// whom a turf is shared and who answers for none; refusals of the tree.
pub fn give_turf(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    (week, at_s): (u32, i64),
    turf: TurfId,
    to: Id,
) -> Result<(), Failure> {
    let roster = roster(shelf, keys, identity)?;
    let mut held = tree(shelf, keys)?;
    held.value.get(turf).ok_or(Failure::NotFound)?;
    let mut entries = roster.entries.clone();
    let entry = entries.iter_mut().find(|entry| entry.member == to);
    let entry = entry.ok_or(Refusal::at("member", "turf-give-nobody"))?;
    if entry.role == Role::Coach {
        return Err(Refusal::at("member", "turf-give-coach").into());
    }
    let parts = parts_of(&held.value, turf);
    for part in &parts {
        own(&mut held.value, TurfId(part.0), MemberId(to.0))?;
    }
    let cards = Cards { names: names(shelf, keys)?, week };
    hand_to(shelf, keys, &cards, entry, &parts)?;
    keep_roster(shelf, keys, identity, &roster, entries)?;
    kept::save(shelf, keys, week, &mut held)?;
    let act = Act::TurfGiven { turf: held.value.path_name(turf), to };
    audit::log(shelf, keys, identity, week, &Event { at_s, by: keys.member, act })
}

fn parts_of(tree: &Tree, turf: TurfId) -> Vec<Id> {
    tree.within(turf).into_iter().map(|part| Id(part.0)).collect()
}

fn own(tree: &mut Tree, turf: TurfId, member: MemberId) -> Result<(), Refusal> {
    let mut owners = tree.get(turf).map_or_else(Vec::new, |turf| turf.owners.clone());
    owners.push(member);
    tree.give(turf, owners)
}

/// Keeps the tree, and what everyone may know of it in step.
pub(super) fn keep_tree(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    held: &mut Held<Tree>,
) -> Result<(), Failure> {
    kept::save(shelf, keys, week, held)?;
    let drive = drive(shelf, keys)?.value;
    keep_front(shelf, keys, week, &drive, &held.value)
}

/// The entries of the roster after whoever holds `parent` was handed `turfs`.
fn with_parts(
    shelf: &mut Writer,
    keys: &Keys,
    cards: &Cards,
    roster: &Roster,
    parent: Option<TurfId>,
    turfs: &[Id],
) -> Result<Vec<Entry>, Failure> {
    let mut entries = roster.entries.clone();
    let Some(parent) = parent.map(|parent| Id(parent.0)) else { return Ok(entries) };
    for entry in entries.iter_mut().filter(|entry| entry.turfs.contains(&parent)) {
        hand_to(shelf, keys, cards, entry, turfs)?;
    }
    Ok(entries)
}

/// Hands turfs to someone on the roster: the keys, the place on the roster, the card by which
/// those who share a turf know them.
fn hand_to(
    shelf: &mut Writer,
    keys: &Keys,
    cards: &Cards,
    entry: &mut Entry,
    turfs: &[Id],
) -> Result<(), Failure> {
    let new: Vec<Id> = turfs.iter().copied().filter(|turf| !entry.turfs.contains(turf)).collect();
    for turf in &new {
        hand_over_turf(shelf, keys.space, *turf, keys.turf_key(*turf)?, entry)?;
    }
    entry.turfs.extend(&new);
    cards.write(shelf, keys, entry.member, &new)
}

/// The names by which cards are written.
struct Cards {
    names: BTreeMap<MemberId, Personal>,
    week: u32,
}

impl Cards {
    fn write(
        &self,
        shelf: &mut Writer,
        keys: &Keys,
        member: Id,
        turfs: &[Id],
    ) -> Result<(), Failure> {
        match self.names.get(&MemberId(member.0)) {
            Some(name) => write_cards(shelf, keys, self.week, member, name, turfs),
            None => Ok(()),
        }
    }
}
