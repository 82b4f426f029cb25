//! Backs of sheets written anew: for a drive from before there were any, and when their layout
//! changes. The server has no keys when it starts, so whoever opens the drive does it, once for
//! each turf whose key they hold, before they see a page. Each turf is one write: broken off in the
//! middle, some turfs are done and the others are not.

use super::backs::{LAYOUT, OneSheet, talks};
use super::records::sheet_id;
use crate::call::Call;
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use crate::turfs::records::tree;
use crate::work;
use organizing::chart::Sheet;
use organizing::list::Worker;
use organizing::{Refusal, TurfId, WorkerId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::{Reader, Writer};
use vault::Id;

/// How far a drive's backs are: one record under the space's key.
#[derive(Clone, Serialize, Deserialize)]
pub struct Backs {
    /// The number of the layout.
    layout: u16,
    /// The turfs whose backs are not yet written in it.
    left: BTreeSet<TurfId>,
}

impl Kept for Backs {
    const KIND: &'static str = "backs";
    const UNDER: Under = Under::Space;
}

/// The most sheets that are written anew while someone waits for a page; with more, they are shown
/// how far it is.
const SHEETS_AT_ONCE_MAX: u64 = 16;

/// Says of a new drive that its backs are whole.
///
/// # Errors
/// The shelf's.
pub fn begin(shelf: &mut Writer, keys: &Keys, week: u32) -> Result<(), Failure> {
    let whole = Backs { layout: LAYOUT, left: BTreeSet::new() };
    kept::save(shelf, keys, week, &mut Held::new(Id::ZERO, Id::ZERO, whole))
}

fn backs(shelf: &mut Reader, keys: &Keys) -> Result<Held<Backs>, Failure> {
    let held = kept::find::<Backs>(shelf, keys, Id::ZERO)?;
    match held {
        Some(held) if held.value.layout == LAYOUT => Ok(held),
        from_before => {
            let turfs = tree(shelf, keys)?.value.turfs;
            let left = turfs.into_iter().map(|turf| turf.id).collect();
            let revision = from_before.map_or(0, |held| held.revision);
            let value = Backs { layout: LAYOUT, left };
            Ok(Held { revision, ..Held::new(Id::ZERO, Id::ZERO, value) })
        }
    }
}

/// The turfs of these keys whose backs have to be written anew.
///
/// # Errors
/// The shelf's.
pub fn left(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Id>, Failure> {
    let left = backs(shelf, keys)?.value.left;
    Ok(left.into_iter().map(|turf| Id(turf.0)).filter(|turf| keys.holds(*turf)).collect())
}

/// Writes a turf's backs anew from its workers and their one-on-ones, whatever was there. Says how
/// many sheets it has.
///
/// # Errors
/// The shelf's.
pub fn renew(shelf: &mut Writer, keys: &Keys, week: u32, turf: Id) -> Result<u64, Failure> {
    let (mut held, sheets) = (backs(shelf, keys)?, sheets(shelf, keys, turf)?);
    // Someone else may have been faster.
    if !held.value.left.remove(&TurfId(turf.0)) {
        return Ok(sheets);
    }
    for number in 0..u32::try_from(sheets).unwrap_or(u32::MAX) {
        let mut anew = OneSheet::anew(shelf, keys, turf, number)?;
        if let Some(front) = kept::find::<Sheet>(shelf, keys, sheet_id(turf, number))? {
            let ids: Vec<Id> = front.value.lines.iter().map(|line| Id(line.worker.0)).collect();
            for one in kept::load_all::<Worker>(shelf, keys, &ids)? {
                let talks = talks(shelf, keys, &one.value)?;
                anew.put(WorkerId(one.id.0), &one.value, &talks);
            }
        }
        anew.save(shelf, keys, week)?;
    }
    kept::save(shelf, keys, week, &mut held)?;
    Ok(sheets)
}

fn sheets(shelf: &mut Reader, keys: &Keys, turf: Id) -> Result<u64, Failure> {
    Ok(shelf.count_records(keys.space, turf, <Sheet as Kept>::KIND)?)
}

/// Writes anew what has to be, before someone sees a page of the drive. What takes long goes on by
/// itself, and they are sent to the page that shows how far it is.
///
/// # Errors
/// The shelf's; [`Failure::Meanwhile`] with the page to see until then.
pub fn renew_all(call: &Call, account: Id, keys: &Arc<Keys>) -> Result<(), Failure> {
    let (left, total) = call.app.store.read(|shelf| {
        let (left, mut total) = (left(shelf, keys)?, 0);
        for turf in &left {
            total += sheets(shelf, keys, *turf)?;
        }
        Ok::<_, Failure>((left, total))
    })?;
    let long = total > SHEETS_AT_ONCE_MAX && !call.ask.posted;
    let (store, keys, week) = (call.app.store.clone(), keys.clone(), call.week());
    let work = move |mut tell: Box<dyn FnMut(u64) + '_>| {
        let mut done = 0;
        for turf in left {
            let keys = keys.clone();
            done += store.write(keys.space, move |shelf| renew(shelf, &keys, week, turf))?;
            tell(done);
        }
        Ok::<_, Failure>(())
    };
    if !long {
        return work(Box::new(|_| {}));
    }
    let next = call.ask.path.clone();
    let page = work::begin(call, account, move |progress| {
        progress.expect(total);
        work(Box::new(|done| progress.reach(done)))?;
        Ok(next)
    });
    Err(page.map_or(Refusal::of("work-another").into(), Failure::Meanwhile))
}
