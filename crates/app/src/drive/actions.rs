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
use crate::intake::keeping::hour;
use crate::intake::records::{board, desk};
use crate::layout::{At, Page};
use crate::sharing::{self, records::Folder};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::standing::{Lead, Participant, SignedIn};
use crate::turfs::records::tree;
use kit::html::Markup;
use kit::http::Answer;
use organizing::drive::{Standing, Thermometer};
use organizing::intake::{Counts, Queue};
use organizing::{Day, Hour, Personal};
use store::Reader;
use vault::Id;

/// A drive in the list of mine.
pub struct Mine {
    /// Its space.
    pub space: Id,
    /// Its code name.
    pub name: String,
    /// What it is for.
    pub kind: Kind,
    /// Whether I am a coach there with numbers only.
    pub coached: bool,
    /// Where a drive stands.
    pub at: Option<Thermometer>,
    /// What I have to do there; none for a coach.
    pub mine: Option<Today>,
    /// How many ask for help at a desk.
    pub asked: Option<Counts>,
}

/// GET the drives that my keys open.
pub fn list(me: SignedIn, call: &Call) -> Outcome {
    let (identity, member) = (me.identity(call)?, me.account());
    let mut mine = call.app.store.read(|shelf| {
        let mut mine = Vec::new();
        for space in shelf.spaces_of(member)? {
            let keys = Keys::open(shelf, &identity, space, member)?;
            let kind = shelf.space(space)?.and_then(|row| Kind::of_number(row.kind));
            mine.extend(one_of_mine(shelf, &keys, kind, (call.today, hour(call)))?);
        }
        Ok::<_, Failure>(mine)
    })?;
    mine.sort_by_cached_key(|drive| organizing::list::name::fold(&drive.name));
    Ok(Answer::page(pages::list(call, &mine)))
}

fn one_of_mine(
    shelf: &mut Reader,
    keys: &Keys,
    kind: Option<Kind>,
    (today, now): (Day, Hour),
) -> Result<Option<Mine>, Failure> {
    let Some(kind) = kind.filter(|kind| *kind != Kind::Own) else { return Ok(None) };
    if keys.space_key().is_err() {
        let of_coach = |Folder { name, .. }| Mine {
            space: keys.space,
            name,
            kind,
            coached: true,
            at: None,
            mine: None,
            asked: None,
        };
        return Ok(sharing::records::own(shelf, keys)?.map(of_coach));
    }
    let Some(front) = kept::find::<Front>(shelf, keys, Id::ZERO)? else { return Ok(None) };
    if kind != Kind::Drive {
        let asked = match kind {
            Kind::Desk => {
                let (desk, board) = (desk(shelf, keys)?.value, board(shelf, keys)?.value);
                Some(Queue::of(board.open.iter().copied(), &desk.clock, now).counts())
            }
            _ => None,
        };
        let (space, name, coached) = (keys.space, front.value.name, false);
        return Ok(Some(Mine { space, name, kind, coached, at: None, mine: None, asked }));
    }
    let (front, tallies) = (front.value, tallies(shelf, keys)?);
    let by_turf = tallies.iter().map(|(turf, tally)| (organizing::TurfId(turf.0), tally));
    let standing = Standing::of(by_turf, front.unit_size, front.goal_percent);
    let mine = Some(Today::read(shelf, keys, today, DUTIES_IN_VIEW)?);
    let at = Some(standing.thermometer);
    let (space, name, coached) = (keys.space, front.name, false);
    Ok(Some(Mine { space, name, kind, coached, at, mine, asked: None }))
}

/// GET the form that starts a drive, or (`?kind=`) a space of another kind.
pub fn ask_to_start(_: SignedIn, call: &Call) -> Outcome {
    let kind = Kind::of_id(call.ask.query.get("kind")).unwrap_or(Kind::Drive);
    Ok(Answer::page(pages::start(call, kind, &Typed::default(), &[])))
}

/// POST: start it. Nobody's approval is asked for.
pub fn start(me: SignedIn, call: &Call) -> Outcome {
    let typed = Typed::of(call);
    let kind = Kind::of_id(call.field("kind")).unwrap_or(Kind::Drive);
    let (drive, mut refusals) = typed.drive(Drive::default());
    // Only a drive has parts; elsewhere everyone is in the one turf that bears its name.
    let first_turf =
        if kind == Kind::Drive { call.field("first-turf") } else { call.field("name") };
    let start = Start {
        drive,
        first_turf: first_turf.to_owned(),
        my_name: Personal::new(call.field("my-name")),
    };
    refusals.extend(start.refusals());
    if !refusals.is_empty() {
        return Ok(Answer::page_with(422, pages::start(call, kind, &typed, &refusals)));
    }
    let (identity, account) = (me.identity(call)?, me.account());
    let (space, today) = (Id::random(), call.today);
    call.app.store.write(space, move |shelf| {
        let (_, roster) = starting::start(shelf, &identity, account, space, (kind, today), &start)?;
        ring::change(shelf, &identity, account, |ring| {
            ring.see(space, roster.version, roster.hash());
        })
    })?;
    let said = format!("said-started-{}", kind.id());
    Ok(Answer::see(format!("/d/{space}?said={said}")))
}

/// GET the page that a space opens on.
pub fn home(me: Participant, call: &Call) -> Outcome {
    let page = match me.kind {
        Kind::Drive => return overview(me, call),
        Kind::Desk => "requests",
        Kind::Research => "targets",
        Kind::Program => "placements",
        Kind::Own => return Err(Failure::NotFound),
    };
    let said = call.ask.query.get("said");
    let said = if said.is_empty() { String::new() } else { format!("?said={said}") };
    Ok(Answer::see(format!("/d/{}/{page}{said}", me.space())))
}

/// GET where the drive stands and what to do next; a coach with numbers only sees what is shared.
fn overview(me: Participant, call: &Call) -> Outcome {
    if me.keys.space_key().is_err() {
        return sharing::actions::shared(&me, call);
    }
    // What coaches are told follows; where it cannot just now, it does the next time.
    let _ = sharing::telling::refresh(call, &me);
    let (keys, leads, today): (&Keys, _, Day) = (&me.keys, me.leads(), call.today);
    let seen = call.app.store.read(|shelf| Overview::of(shelf, keys, leads, today))?;
    let page = Page::new(call, me.space(), At::Today);
    Ok(Answer::page(page.show(today::page(call, &me, &seen))))
}

/// GET everything that has no place of its own.
pub fn more(me: Participant, call: &Call) -> Outcome {
    let listed = match me.keys.stat_key() {
        Ok(_) => call.app.store.read(|shelf| tallies(shelf, &me.keys))?,
        Err(_) => Vec::new(),
    };
    let listed = listed.iter().any(|(_, tally)| tally.unit() > 0);
    Ok(Answer::page(more::page(call, &me, listed)))
}

/// GET the drive's settings.
pub fn settings(me: Lead, call: &Call) -> Outcome {
    let held = call.app.store.read(|shelf| drive(shelf, &me.keys))?;
    let typed = Typed::kept(&held.value, held.revision);
    let jurisdiction = jurisdiction(&me, call)?;
    Ok(Answer::page(pages::settings(call, &me, &typed, &[], &jurisdiction)))
}

/// The choice of a jurisdiction, which only a drive has.
fn jurisdiction(me: &Lead, call: &Call) -> Result<Markup, Failure> {
    match me.kind {
        Kind::Drive => Ok(calendar::choice(call, me, &chosen(me, call)?)),
        _ => Ok(Markup::default()),
    }
}

/// POST the drive's settings.
pub fn change_settings(me: Lead, call: &Call) -> Outcome {
    let mut typed = Typed::of(call);
    let before = call.app.store.read(|shelf| drive(shelf, &me.keys))?;
    let jurisdiction = jurisdiction(&me, call)?;
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
