//! Requests for the map and the bullseye.

use super::pages;
use super::woven::{Threads, Woven};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;
use kit::http::Answer;
use organizing::TurfId;
use organizing::ties::{Bullseye, Map, Web};
use vault::Id;

/// What the map is drawn from.
pub struct Drawn<'a> {
    /// Everyone with their ties.
    pub woven: Woven<'a>,
    /// The turf that is looked at, with its parts; none for the whole.
    pub turf: Option<TurfId>,
    /// The ties among those shown.
    pub web: Web,
    /// Where they stand.
    pub map: Map,
}

/// GET the map: of everyone the caller may read, or of one turf.
pub fn map(me: Member, call: &Call) -> Outcome {
    let threads = call.app.store.read(|shelf| Threads::open(shelf, &me.keys))?;
    let roll = threads.roll()?;
    let woven = threads.woven(&roll);
    let turf = match call.ask.query.get("turf") {
        "" => None,
        id => Some(TurfId(id.parse::<Id>().map_err(|_| Failure::NotFound)?.0)),
    };
    if let Some(turf) = turf {
        woven.known.tree.get(turf).ok_or(Failure::NotFound)?;
    }
    let tree = &woven.known.tree;
    let web = woven.web(|line| turf.is_none_or(|turf| tree.is_within(turf, line.turf)));
    let map = Map::of(&web);
    let drawn = Drawn { turf, web, map, woven };
    Ok(Answer::page(pages::map::page(call, &me, &drawn)))
}

/// GET the bullseye.
pub fn bullseye(me: Member, call: &Call) -> Outcome {
    let threads = call.app.store.read(|shelf| Threads::open(shelf, &me.keys))?;
    let roll = threads.roll()?;
    let woven = threads.woven(&roll);
    let rings = Bullseye::of(woven.lines.values().copied(), woven.committee);
    Ok(Answer::page(pages::bullseye::page(call, &me, &woven, &rings)))
}
