//! What is done when somebody signs in: their private space is founded where there is none, each of
//! their drives learns where their letters go, and their calendar is laid anew. Looking at a page
//! changes nothing.

use super::actions::drives;
use super::feed::{self, Timed};
use super::letters::{Letterbox, send, tell};
use super::records::{Own, found, open};
use crate::call::Call;
use crate::development::accounts::Accounts;
use crate::development::records::Path;
use crate::development::today::Today;
use crate::failure::Failure;
use crate::gatherings::calendar::of_planned;
use crate::gatherings::mine::mine;
use crate::space::kept;
use crate::space::keys::Keys;
use organizing::Day;
use store::Reader;
use vault::{Id, Identity};

/// Settles someone who signs in.
///
/// # Errors
/// The shelf's.
pub fn settle(call: &Call, account: Id, identity: &Identity) -> Result<(), Failure> {
    let week = call.week();
    let (known, drives) = call.app.store.read(|shelf| {
        let known = open(shelf, identity, account)?;
        Ok::<_, Failure>((known, drives(shelf, account)?))
    })?;
    let (keys, held) = match known {
        Some(known) => known,
        None => {
            let again = Identity::from_seed(*identity.seed());
            call.app.store.write(account, move |shelf| found(shelf, &again, account, week))?
        }
    };
    let (space, own) = (keys.space, held.value);
    let letterbox = own.letterbox(space);
    let (mut days, mut timed): (Vec<Day>, Vec<Timed>) = (Vec::new(), Vec::new());
    let plain = call.words().say("gathering-entry");
    for drive in drives {
        let Some((keys, told)) =
            call.app.store.read(|shelf| inside(shelf, identity, (drive, account)))?
        else {
            continue;
        };
        if own.feed.is_some() {
            let today = call.app.store.read(|shelf| Today::read(shelf, &keys, call.today, 0))?;
            days.extend(today.pressing.iter().map(|one| one.on.max(call.today)));
            let mine = call.app.store.read(|shelf| {
                let me = Accounts::read(shelf, &keys)?.me(&keys);
                mine(shelf, &keys, me, call.today)
            })?;
            timed.extend(mine.iter().flat_map(|(held, shifts)| of_planned(held, shifts, &plain)));
        }
        if told.as_ref() != Some(&letterbox) {
            let letterbox = letterbox.clone();
            call.app.store.write(drive, move |shelf| {
                tell(shelf, &keys, week, &letterbox)?;
                // What was written before, as far as they open it themselves.
                let me = Accounts::read(shelf, &keys)?.me(&keys);
                let held = kept::find::<Path>(shelf, &keys, Id(me.0))?;
                let before = held.map(|held| (me, held.value.record)).into_iter().collect();
                send(shelf, &keys, week, before)
            })?;
        }
    }
    lay(call, space, own, days, timed)
}

/// The keys of a drive, and where its letters to me go now; none for a coach.
fn inside(
    shelf: &mut Reader,
    identity: &Identity,
    (drive, account): (Id, Id),
) -> Result<Option<(Keys, Option<Letterbox>)>, Failure> {
    let keys = Keys::open(shelf, identity, drive, account)?;
    if keys.space_key().is_err() {
        return Ok(None);
    }
    let told = kept::find::<Letterbox>(shelf, &keys, account)?.map(|held| held.value);
    Ok(Some((keys, told)))
}

/// Lays someone's calendar, if they have one.
///
/// # Errors
/// The shelf's.
fn lay(call: &Call, space: Id, own: Own, days: Vec<Day>, timed: Vec<Timed>) -> Result<(), Failure> {
    if own.feed.is_none() {
        return Ok(());
    }
    let (week, title) = (call.week(), call.words().say("own-feed-entry"));
    call.app
        .store
        .write(space, move |shelf| feed::lay(shelf, space, &own, week, &title, days, &timed))
}
