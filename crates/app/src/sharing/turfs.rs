//! Handing a turf to a coach, and taking it back. What is taken back is sealed with new keys, so
//! that no copy opens it.

use super::actions::{self, Seen};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::members::actions::rotation;
use crate::space::audit::{self, Act, Event};
use crate::space::founding::{folder_of, hand_over, is_folder, keep_roster};
use crate::space::keys::Keys;
use crate::standing::{Fresh, Lead};
use crate::turfs::giving::roster;
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::TurfId;
use std::collections::BTreeSet;
use store::Writer;
use vault::{Entry, Id, Identity};

/// POST which turfs are shared with a coach: those ticked, with everything within them.
pub fn share(me: Fresh<Lead>, call: &Call) -> Outcome {
    let member = call.id("member")?;
    let seen = Seen::read(&me.0, call)?;
    let coach = seen.coach(member)?;
    let there = format!("coach/{member}");
    let ticked = call.ask.form.all("turf").filter_map(|turf| turf.parse::<Id>().ok());
    let ticked: BTreeSet<Id> = ticked
        .flat_map(|turf| seen.tree.within(TurfId(turf.0)))
        .map(|turf| Id(turf.0))
        .filter(|turf| me.keys.holds(*turf))
        .collect();
    let before: BTreeSet<Id> = coach.turfs().collect();
    let added: Vec<Id> = ticked.difference(&before).copied().collect();
    let taken: Vec<Id> = before.difference(&ticked).copied().collect();
    // Whoever came in before there were folders still holds every count: all of it is made anew.
    let from_before = coach.folder.is_none();
    if !added.is_empty() && !from_before {
        let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
        let when = (call.week(), call.app.clock.now_s());
        call.app
            .store
            .write(me.space(), move |shelf| hand(shelf, &keys, &identity, when, (member, added)))?;
    }
    if !taken.is_empty() || from_before {
        return rotation(me, call, (member, there), move |entry| {
            let turfs = entry.turfs.iter().copied().filter(|turf| !taken.contains(turf)).collect();
            Some(Entry { turfs, ..entry })
        });
    }
    Ok(Answer::see(actions::path(me.space(), member, "said-shared")))
}

/// Hands turfs to a coach, with what is for everyone inside. It is logged.
///
/// # Errors
/// [`Failure::NotFound`] for somebody who is no coach.
pub fn hand(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    (week, at_s): (u32, i64),
    (to, turfs): (Id, Vec<Id>),
) -> Result<(), Failure> {
    let before = roster(shelf, keys, identity)?;
    let tree = tree(shelf, keys)?.value;
    let mut entries = before.entries.clone();
    let entry = entries.iter_mut().find(|entry| entry.member == to);
    let entry = entry.filter(|entry| folder_of(entry).is_some()).ok_or(Failure::NotFound)?;
    let new: Vec<Id> = turfs.into_iter().filter(|turf| !entry.turfs.contains(turf)).collect();
    entry.turfs.extend(&new);
    hand_over(shelf, keys, entry, &entry.turfs)?;
    keep_roster(shelf, keys, identity, &before, entries)?;
    let within = |turf: &&Id| {
        let parent = tree.get(TurfId(turf.0)).and_then(|turf| turf.parent);
        parent.is_some_and(|parent| new.contains(&Id(parent.0)))
    };
    for turf in new.iter().filter(|turf| !within(turf) && !is_folder(**turf)) {
        let act = Act::TurfGiven { turf: tree.path_name(TurfId(turf.0)), to };
        audit::log(shelf, keys, identity, week, &Event { at_s, by: keys.member, act })?;
    }
    Ok(())
}
