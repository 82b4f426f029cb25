//! Requests about drives: the list of mine, starting one, where one stands, its settings.

use super::more;
use super::overview::Overview;
use super::pages::{self, Typed};
use super::records::{Drive, Front, drive, tallies};
use super::starting::{self, Start, keep_front};
use super::today;
use crate::accounts::ring;
use crate::arc::calendar::chosen;
use crate::arc::pages::calendar;
use crate::call::{Call, Outcome};
use crate::development::pages::today::DUTIES_IN_VIEW;
use crate::development::today::Today;
use crate::failure::Failure;
use crate::layout::{At, Page};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Lead, Participant, SignedIn};
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::drive::{Standing, Thermometer};
use organizing::{Day, Personal};
use store::Reader;
use vault::Id;

/// A drive in the list of mine.
pub struct Mine {
    /// Its space.
    pub space: Id,
    /// Its code name.
    pub name: String,
    /// Where it stands.
    pub at: Thermometer,
    /// What I have to do there; none for a coach.
    pub mine: Option<Today>,
}

/// GET the drives that my keys open.
pub fn list(me: SignedIn, call: &Call) -> Outcome {
    let (identity, member) = (me.identity(call)?, me.account());
    let mut mine = call.app.store.read(|shelf| {
        let mut mine = Vec::new();
        for space in shelf.spaces_of(member)? {
            let keys = Keys::open(shelf, &identity, space, member)?;
            mine.extend(one_of_mine(shelf, &keys, call.today)?);
        }
        Ok::<_, Failure>(mine)
    })?;
    mine.sort_by_cached_key(|drive| organizing::list::name::fold(&drive.name));
    Ok(Answer::page(pages::list(call, &mine)))
}

fn one_of_mine(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Option<Mine>, Failure> {
    if keys.stat_key().is_err() {
        return Ok(None);
    }
    let Some(front) = kept::find::<Front>(shelf, keys, Id::ZERO)? else { return Ok(None) };
    let (front, tallies) = (front.value, tallies(shelf, keys)?);
    let by_turf = tallies.iter().map(|(turf, tally)| (organizing::TurfId(turf.0), tally));
    let standing = Standing::of(by_turf, front.unit_size, front.goal_percent);
    let mine = match keys.space_key() {
        Ok(_) => Some(Today::read(shelf, keys, today, DUTIES_IN_VIEW)?),
        Err(_) => None,
    };
    Ok(Some(Mine { space: keys.space, name: front.name, at: standing.thermometer, mine }))
}

/// GET the form that starts a drive.
pub fn ask_to_start(_: SignedIn, call: &Call) -> Outcome {
    Ok(Answer::page(pages::start(call, &Typed::default(), &[])))
}

/// POST: start a drive. Nobody's approval is asked for.
pub fn start(me: SignedIn, call: &Call) -> Outcome {
    let typed = Typed::of(call);
    let (drive, mut refusals) = typed.drive(Drive::default());
    let start = Start {
        drive,
        first_turf: call.field("first-turf").to_owned(),
        my_name: Personal::new(call.field("my-name")),
    };
    refusals.extend(start.refusals());
    if !refusals.is_empty() {
        return Ok(Answer::page_with(422, pages::start(call, &typed, &refusals)));
    }
    let (identity, account) = (me.identity(call)?, me.account());
    let (space, today) = (Id::random(), call.today);
    call.app.store.write(space, move |shelf| {
        let (_, roster) = starting::start(shelf, &identity, account, space, today, &start)?;
        ring::change(shelf, &identity, account, |ring| {
            ring.see(space, roster.version, roster.hash());
        })
    })?;
    Ok(Answer::see(format!("/d/{space}?said=said-drive-started")))
}

/// GET where the drive stands and what to do next; a coach sees the counts only.
pub fn overview(me: Participant, call: &Call) -> Outcome {
    let (keys, leads, today): (&Keys, _, Day) = (&me.keys, me.leads(), call.today);
    let seen = call.app.store.read(|shelf| Overview::of(shelf, keys, leads, today))?;
    let page = match seen.inside {
        Some(_) => Page::new(call, me.space(), At::Today),
        None => Page::counts(call, me.space(), At::Today),
    };
    Ok(Answer::page(page.show(today::page(call, &me, &seen))))
}

/// GET everything that has no place of its own.
pub fn more(me: Participant, call: &Call) -> Outcome {
    let tallies = call.app.store.read(|shelf| tallies(shelf, &me.keys))?;
    let listed = tallies.iter().any(|(_, tally)| tally.unit() > 0);
    Ok(Answer::page(more::page(call, &me, listed)))
}

/// GET the drive's settings.
pub fn settings(me: Lead, call: &Call) -> Outcome {
    let held = call.app.store.read(|shelf| drive(shelf, &me.keys))?;
    let typed = Typed::kept(&held.value, held.revision);
    let jurisdiction = calendar::choice(call, &me, &chosen(&me, call)?);
    Ok(Answer::page(pages::settings(call, &me, &typed, &[], &jurisdiction)))
}

/// POST the drive's settings.
pub fn change_settings(me: Lead, call: &Call) -> Outcome {
    let mut typed = Typed::of(call);
    let before = call.app.store.read(|shelf| drive(shelf, &me.keys))?;
    let jurisdiction = calendar::choice(call, &me, &chosen(&me, call)?);
    if before.revision != typed.revision {
        typed.revision = before.revision;
        return Ok(Answer::page_with(
            409,
            pages::settings_changed(call, &me, &typed, &jurisdiction),
        ));
    }
    let (value, mut refusals) = typed.drive(before.value);
    refusals.extend(value.refusals());
    if !refusals.is_empty() {
        return Ok(Answer::page_with(
            422,
            pages::settings(call, &me, &typed, &refusals, &jurisdiction),
        ));
    }
    let (keys, week) = (me.keys.clone(), call.week());
    let mut held = Held { value, ..before };
    call.app.store.write(me.space(), move |shelf| {
        kept::save(shelf, &keys, week, &mut held)?;
        let tree = tree(shelf, &keys)?.value;
        keep_front(shelf, &keys, week, &held.value, &tree)
    })?;
    Ok(Answer::see(format!("/d/{}/settings?said=said-drive-settings", me.space())))
}
