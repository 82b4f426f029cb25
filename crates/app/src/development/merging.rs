//! Two records of one person: what was asked and done of either becomes one, and whoever named the
//! one that goes names the other; taken back with the merge.

use super::accounts;
use super::paths::Paths;
use super::records::{NearSheet, PastSheet, Path, each_sheet};
use crate::engines::following::{self, Followed};
use crate::failure::Failure;
use crate::gatherings::following as gathered;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::development::Past;
use organizing::gatherings::Joined as Guests;
use organizing::{Day, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{Reader, Writer};
use vault::Id;

/// What a merge changed, so that undoing it says it again. The record's id is the merge's.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Joined {
    /// The record that went, as it was.
    gone: Option<Path>,
    /// The one that stayed, before.
    before: Option<Path>,
    /// Its revision afterwards.
    revision: u64,
    /// Records that named the one that went: whose, at which revision afterwards, as they were.
    naming: Vec<(Id, u64, Path)>,
    /// Members who were the one that went.
    members: Vec<Id>,
    /// Where runs named the one that went.
    runs: Followed,
    /// Where gatherings did.
    gatherings: Vec<(Id, Guests)>,
}

impl Kept for Joined {
    const KIND: &'static str = "development-merged";
    const UNDER: Under = Under::Turf;
}

impl Joined {
    /// The most records that named someone of which it is remembered how they were.
    const NAMING_MAX: usize = 200;

    fn is_empty(&self) -> bool {
        self.gone.is_none()
            && self.naming.is_empty()
            && self.members.is_empty()
            && self.runs.is_empty()
            && self.gatherings.is_empty()
    }
}

/// Makes one of two records of one person.
///
/// # Errors
/// The shelf's.
pub(super) fn join(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    from: PersonId,
    to: PersonId,
) -> Result<Joined, Failure> {
    let mut joined = Joined::default();
    if from == to {
        return Ok(joined);
    }
    let mut paths = Paths::new(keys, week);
    if let Some(gone) = kept::find::<Path>(shelf, keys, Id(from.0))? {
        let accounts = accounts::Accounts::default();
        let mut stays = super::records::path(shelf, keys, &accounts, to)?;
        joined.before = (stays.revision > 0).then(|| stays.value.clone());
        stays.value.record.merge(gone.value.record.clone());
        paths.remove(shelf, &gone)?;
        paths.keep(shelf, &mut stays, today)?;
        joined.revision = stays.revision;
        joined.gone = Some(gone.value);
    }
    // A record that took the other in has taken in what it named with it.
    let took_in = joined.gone.is_some().then_some(Id(to.0));
    for id in naming(shelf, keys, from)?.into_iter().filter(|id| Some(*id) != took_in) {
        let Some(mut held) = kept::find::<Path>(shelf, keys, id)? else { continue };
        let before = held.value.clone();
        held.value.record.redirect(from, to);
        paths.keep(shelf, &mut held, today)?;
        if joined.naming.len() < Joined::NAMING_MAX {
            joined.naming.push((id, held.revision, before));
        }
    }
    paths.close(shelf)?;
    joined.runs = following::redirect(shelf, keys, (week, today), from, to)?;
    joined.gatherings = gathered::redirect(shelf, keys, week, (from, to))?;
    Ok(joined)
}

/// Whose records name someone, of those that these keys open.
fn naming(shelf: &mut Reader, keys: &Keys, who: PersonId) -> Result<BTreeSet<Id>, Failure> {
    let mut ids = BTreeSet::new();
    each_sheet::<NearSheet>(shelf, keys, |sheet| {
        let rows = sheet.rows.iter().filter(|(of, row)| **of != who && row.hands.contains(&who));
        ids.extend(rows.map(|(of, _)| Id(of.0)));
    })?;
    each_sheet::<PastSheet>(shelf, keys, |sheet| {
        let rows = sheet.rows.iter().filter(|(of, past)| **of != who && in_past(past, who));
        ids.extend(rows.map(|(of, _)| Id(of.0)));
    })?;
    Ok(ids)
}

fn in_past(past: &Past, who: PersonId) -> bool {
    past.asks.iter().any(|ask| ask.by == who)
        || past.tasks.iter().any(|(owner, by, _)| [*owner, *by].contains(&who))
        || past.brought.iter().chain(&past.developed).any(|(other, _)| *other == who)
}

/// Lets what was asked and done of a worker belong to another record, before the first is taken off
/// the list in the merge of this id.
///
/// # Errors
/// The shelf's.
pub fn hand_on(
    shelf: &mut Writer,
    keys: &Keys,
    now: (u32, Day),
    (merge, turf): (Id, Id),
    (gone, kept): (PersonId, PersonId),
) -> Result<(), Failure> {
    let mut joined = join(shelf, keys, now, gone, kept)?;
    joined.members = accounts::redirect(shelf, keys, now.0, gone, kept)?;
    match joined.is_empty() {
        true => Ok(()),
        false => kept::save(shelf, keys, now.0, &mut Held::new(merge, turf, joined)),
    }
}

/// Gives it back, after the worker is on the list again. What was written since stays with the
/// record that stayed, but for the asks that had come with the other.
///
/// # Errors
/// The shelf's.
pub fn give_back(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    merge: Id,
    (gone, home): (Id, Id),
    kept_id: Id,
) -> Result<(), Failure> {
    let Some(held) = kept::find::<Joined>(shelf, keys, merge)? else { return Ok(()) };
    kept::remove(shelf, keys, &held)?;
    let joined = held.value;
    let mut paths = Paths::new(keys, week);
    if let Some(mut was) = joined.gone {
        if let Some(mut stays) = kept::find::<Path>(shelf, keys, kept_id)? {
            match joined.before {
                Some(before) if stays.revision == joined.revision => {
                    stays.value.record = before.record;
                    paths.keep(shelf, &mut stays, today)?;
                }
                None if stays.revision == joined.revision => paths.remove(shelf, &stays)?,
                _ => {
                    let theirs = stays.value.record.chain.take_out(&was.record.chain);
                    was.record.chain.merge(theirs);
                    was.record.chain.redirect(PersonId(kept_id.0), PersonId(gone.0));
                    paths.keep(shelf, &mut stays, today)?;
                }
            }
        }
        paths.keep(shelf, &mut Held::new(gone, home, was), today)?;
    }
    for (id, revision, before) in joined.naming {
        let there = kept::find::<Path>(shelf, keys, id)?;
        // Of what was changed since, nobody can tell which of the two was meant.
        if let Some(mut there) = there.filter(|there| there.revision == revision) {
            there.value.record = before.record;
            paths.keep(shelf, &mut there, today)?;
        }
    }
    paths.close(shelf)?;
    let two = (PersonId(gone.0), PersonId(kept_id.0));
    following::restore(shelf, keys, week, two, &joined.runs)?;
    gathered::restore(shelf, keys, week, two, &joined.gatherings)?;
    for member in joined.members {
        if let Some(mut held) = kept::find::<accounts::OnList>(shelf, keys, member)? {
            held.value.worker = organizing::WorkerId(gone.0);
            kept::save(shelf, keys, week, &mut held)?;
        }
    }
    Ok(())
}
