//! Requests for pages about the whole cycle: what I have to do, where asks stand, the lineage.

use super::pages::{self, today::DUTIES_SHOWN_MAX};
use super::space::{Line, Space};
use super::today::Today;
use crate::call::{Call, Outcome};
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::Station;
use organizing::{Day, PersonId};
use vault::Id;

/// GET what I have to do in this drive.
pub fn today(me: Member, call: &Call) -> Outcome {
    let keys: &Keys = &me.keys;
    let today =
        call.app.store.read(|shelf| Today::read(shelf, keys, call.today, DUTIES_SHOWN_MAX))?;
    Ok(Answer::page(pages::today::page(call, &me, &today)))
}

/// GET where asks stand and who carries what; `at` for who stands at one station.
pub fn space(me: Member, call: &Call) -> Outcome {
    let keys: &Keys = &me.keys;
    let at = call.ask.query.get("at");
    let at = Station::ALL.into_iter().find(|station| pages::space::tag(*station) == at);
    let seen = call.app.store.read(|shelf| Space::read(shelf, keys, at, call.today))?;
    Ok(Answer::page(pages::space::space(call, &me, &seen, at)))
}

/// GET who brought and developed whom; `from` for what hangs below someone, `on` for another day.
pub fn lineage(me: Member, call: &Call) -> Outcome {
    let keys: &Keys = &me.keys;
    let from = call.ask.query.get("from").parse::<Id>().ok().map(|id| PersonId(id.0));
    let on = call.ask.query.get("on").parse().map(Day::of).unwrap_or(call.today);
    let seen = call.app.store.read(|shelf| Line::read(shelf, keys, from, on))?;
    Ok(Answer::page(pages::space::line(call, &me, &seen)))
}
