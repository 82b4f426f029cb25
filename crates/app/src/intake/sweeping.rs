//! What is done before a page of the desk is shown: requests come in from the box, what is late goes
//! before the leads, what a coach had who left is back in the queue, and what may not be kept is
//! forgotten. Nobody has to remember it; whoever opens the desk does it.

use super::form::BYTES_MAX;
use super::keeping::{OPEN_MAX, hour, keep};
use super::records::{Board, Desk, board, desk};
use super::told::sealed;
use crate::call::Call;
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use crate::turfs::giving::roster;
use kit::http::Form;
use organizing::intake::{Queue, Request};
use organizing::{Day, Hour, MemberId, RequestId};
use std::collections::BTreeSet;
use store::{Reader, Writer};
use vault::{FormKeys, Id};

/// The most requests that one sweep changes: the next one goes on.
const AT_ONCE_MAX: usize = 500;

/// Sweeps. How many answers stay in the box, since they do not open or cannot be read.
///
/// # Errors
/// The shelf's.
pub fn sweep(me: &Member, call: &Call) -> Result<u64, Failure> {
    let (now, week, today) = (hour(call), call.week(), call.today);
    let (waits, due) = call.app.store.read(|shelf| {
        let (desk, board) = (desk(shelf, &me.keys)?, board(shelf, &me.keys)?);
        let waits = waiting(shelf, &me.keys, &desk.value)?;
        Ok::<_, Failure>((waits, due(shelf, &me.keys, &desk.value, &board.value, now)?))
    })?;
    if waits == 0 && due.is_empty() {
        return Ok(0);
    }
    let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
    call.app.store.write(me.space(), move |shelf| {
        let mut desk = desk(shelf, &keys)?;
        let mut board = board(shelf, &keys)?;
        let shut = take_in(shelf, &keys, (week, today), (&mut desk, &mut board), now)?;
        let due = self::due(shelf, &keys, &desk.value, &board.value, now)?;
        let gone = match due.owners.is_empty() {
            true => BTreeSet::new(),
            false => {
                let roster = roster(shelf, &keys, &identity)?;
                due.owners
                    .iter()
                    .copied()
                    .filter(|owner| roster.entry(Id(owner.0)).is_none())
                    .collect()
            }
        };
        let mut to_do: Vec<RequestId> = due.late.iter().chain(&due.to_forget).copied().collect();
        let theirs = |line: &&organizing::intake::Line| {
            line.owner().is_some_and(|owner| gone.contains(&owner))
        };
        to_do.extend(board.value.open.iter().filter(theirs).map(|line| line.id()));
        to_do.sort_unstable();
        to_do.dedup();
        to_do.truncate(AT_ONCE_MAX);
        let ids: Vec<Id> = to_do.iter().map(|id| Id(id.0)).collect();
        for mut held in kept::load_all::<Request>(shelf, &keys, &ids)? {
            for who in &gone {
                held.value.coach_left(*who, now);
            }
            held.value.escalate(&desk.value.clock, now);
            held.value.forget(now);
            keep(shelf, &keys, (week, today), (&mut board, &mut held))?;
        }
        if !to_do.is_empty() || board.value.open.len() != due.open {
            kept::save(shelf, &keys, week, &mut board)?;
        }
        Ok(shut)
    })
}

fn waiting(shelf: &mut Reader, keys: &Keys, desk: &Desk) -> Result<u64, Failure> {
    let mut count = 0;
    for form in desk.forms() {
        count += shelf.count_answers(keys.space, form)?;
    }
    Ok(count)
}

/// What has to be done at this hour.
struct Due {
    late: Vec<RequestId>,
    to_forget: Vec<RequestId>,
    /// Owners whose name nobody here knows: they may have left.
    owners: BTreeSet<MemberId>,
    /// How many were open when this was read.
    open: usize,
}

impl Due {
    fn is_empty(&self) -> bool {
        self.late.is_empty() && self.to_forget.is_empty() && self.owners.is_empty()
    }
}

fn due(
    shelf: &mut Reader,
    keys: &Keys,
    desk: &Desk,
    board: &Board,
    now: Hour,
) -> Result<Due, Failure> {
    let known = names(shelf, keys)?;
    let owners = board.open.iter().filter_map(|line| line.owner());
    let owners = owners.filter(|owner| !known.contains_key(owner)).collect();
    let queue = Queue::of(board.open.iter().copied(), &desk.clock, now);
    let going = board.going.iter().filter(|(_, at)| now >= *at).map(|(id, _)| *id);
    let to_forget = going.collect();
    Ok(Due { late: queue.to_escalate().collect(), to_forget, owners, open: board.open.len() })
}

/// Out of the box, onto the board. How many stay.
fn take_in(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    (desk, board): (&mut Held<Desk>, &mut Held<Board>),
    now: Hour,
) -> Result<u64, Failure> {
    let form_keys = FormKeys::of(&desk.value.seed);
    let (mut shut, mut taken) = (0, 0);
    for form in desk.value.forms() {
        for row in shelf.answers(keys.space, form)? {
            let opened = form_keys.open_answer(form, row.id, &row.sealed).ok();
            let request = opened.and_then(|bytes| received(&bytes, now));
            let room = taken < AT_ONCE_MAX && board.value.open.len() < OPEN_MAX;
            let Some(request) = request.filter(|_| room) else {
                shut += 1;
                continue;
            };
            let mut held = match kept::find::<Request>(shelf, keys, row.id)? {
                // It came before, and was sent again.
                Some(_) => {
                    shelf.delete_answer(keys.space, form, row.id)?;
                    continue;
                }
                None => Held::new(row.id, Id::ZERO, request),
            };
            keep(shelf, keys, (week, today), (board, &mut held))?;
            shelf.delete_answer(keys.space, form, row.id)?;
            taken += 1;
        }
    }
    if taken > 0 {
        kept::save(shelf, keys, week, board)?;
    }
    let mut left = Vec::new();
    for form in &desk.value.former {
        if shelf.count_answers(keys.space, *form)? > 0 {
            left.push(*form);
        }
    }
    if left != desk.value.former {
        desk.value.former = left;
        kept::save(shelf, keys, week, desk)?;
    }
    Ok(shut)
}

/// A request as it was sealed. The hour in it is the sender's word: it counts up to now, and not
/// further back than a month.
fn received(bytes: &[u8], now: Hour) -> Option<Request> {
    let text = std::str::from_utf8(bytes.get(..bytes.len().min(BYTES_MAX))?).ok()?;
    let form = Form::parse(text.as_bytes());
    let came = Hour(form.get("at").parse().ok()?);
    let came = came.clamp(now.plus(-30 * 24), now);
    Request::receive(sealed(&form), came).ok()
}
