//! Coaches as they describe themselves: under the space's key, each under their own id.

use crate::failure::Failure;
use crate::intake::records::Board;
use crate::members::records::names;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::intake::{Clock, Press, Pressing, Queue, Request, What};
use organizing::matching::{Coach, Need};
use organizing::{Hour, MemberId, Personal, RequestId};
use std::collections::BTreeMap;
use store::Reader;
use vault::Id;

impl Kept for Coach {
    const KIND: &'static str = "coach";
    const UNDER: Under = Under::Space;
}

/// What one coach said; nothing yet where they did not.
///
/// # Errors
/// The shelf's.
pub fn profile(shelf: &mut Reader, keys: &Keys, who: Id) -> Result<Held<Coach>, Failure> {
    let held = kept::find(shelf, keys, who)?;
    Ok(held.unwrap_or_else(|| Held::new(who, Id::ZERO, Coach::new(MemberId(who.0), false))))
}

/// The coaches of a desk.
pub struct Coaches {
    /// Each with what they carry now.
    pub all: Vec<Coach>,
    /// What they are called.
    pub names: BTreeMap<MemberId, Personal>,
}

/// All coaches of the desk. Who said no language is taken to speak the desk's.
///
/// # Errors
/// The shelf's.
pub fn coaches(shelf: &mut Reader, keys: &Keys, board: &Board) -> Result<Coaches, Failure> {
    let names = names(shelf, keys)?;
    let ids: Vec<Id> = names.keys().map(|who| Id(who.0)).collect();
    let mut said: BTreeMap<Id, Coach> = kept::load_all::<Coach>(shelf, keys, &ids)?
        .into_iter()
        .map(|held| (held.id, held.value))
        .collect();
    let all = names.keys().map(|who| {
        let coach = said.remove(&Id(who.0)).unwrap_or_else(|| Coach::new(*who, false));
        let carries = board.open.iter().filter(|line| line.owner() == Some(*who)).count();
        Coach { carries: u8::try_from(carries).unwrap_or(u8::MAX), ..coach }
    });
    Ok(Coaches { all: all.collect(), names })
}

/// What a request needs, with how much it presses and who gave it back before.
pub fn need(id: Id, request: &Request, pressing: Option<&Pressing>) -> Need {
    let back = request.rows().iter().filter(|row| matches!(row.what, What::PutBack(_)));
    let presses = match pressing.map(|one| one.press) {
        Some(Press::Escalated) => Need::PRESSES_MAX,
        Some(Press::Late) => 80,
        Some(Press::Soon) => 40,
        Some(Press::InTime) | None => 0,
    };
    let need = Need::of(RequestId(id.0), request.told());
    Need { presses, not_with: back.filter_map(|row| row.by).collect(), ..need }
}

/// What waits, in the order in which it presses, with what each needs.
///
/// # Errors
/// The shelf's.
pub fn waiting(
    shelf: &mut Reader,
    keys: &Keys,
    (board, clock, now): (&Board, &Clock, Hour),
) -> Result<Vec<(Held<Request>, Need)>, Failure> {
    let queue = Queue::of(board.open.iter().copied(), clock, now);
    let waits: Vec<&Pressing> = queue.waiting().collect();
    let ids: Vec<Id> = waits.iter().map(|one| Id(one.line.id().0)).collect();
    let mut requests: BTreeMap<Id, Held<Request>> = kept::load_all(shelf, keys, &ids)?
        .into_iter()
        .map(|held: Held<Request>| (held.id, held))
        .collect();
    let with_need = waits.iter().zip(&ids).filter_map(|(pressing, id)| {
        let held = requests.remove(id)?;
        let need = need(*id, &held.value, Some(pressing));
        Some((held, need))
    });
    Ok(with_need.collect())
}
