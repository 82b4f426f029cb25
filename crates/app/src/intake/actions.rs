//! Requests about the queue and about one request.

use super::keeping::hour;
use super::records::{Board, Closed, Desk, board, desk};
use super::{pages, sweeping};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::kept::{self, Held};
use crate::standing::Member;
use kit::http::Answer;
use organizing::intake::{Pressing, Queue, Request};
use organizing::{Hour, MemberId, Personal, Refusal};
use std::collections::BTreeMap;
use vault::Id;

/// Requests on a page of the queue.
pub const PAGE: usize = 50;

/// Which part of the queue is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Everything open.
    Open,
    /// What nobody has.
    Waiting,
    /// What I have.
    Mine,
    /// What is closed, the newest first.
    Closed,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 4] = [Part::Open, Part::Waiting, Part::Mine, Part::Closed];

    /// Its name in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Part::Open => "open",
            Part::Waiting => "waiting",
            Part::Mine => "mine",
            Part::Closed => "closed",
        }
    }
}

/// A request in the queue.
pub struct Row {
    /// How it presses; none for what is closed.
    pub pressing: Option<Pressing>,
    /// The request.
    pub request: Held<Request>,
}

/// The queue as a page shows it.
pub struct Shown {
    /// The whole queue.
    pub queue: Queue,
    /// The part that is shown.
    pub part: Part,
    /// The requests on this page.
    pub rows: Vec<Row>,
    /// Which page, from 0, and how many there are.
    pub page: (usize, usize),
    /// What coaches are called.
    pub names: BTreeMap<MemberId, Personal>,
    /// Answers in the box that do not open or cannot be read.
    pub shut: u64,
    /// Whether the public page is open.
    pub open: bool,
    /// Now.
    pub now: Hour,
}

/// GET the queue.
pub fn queue(me: Member, call: &Call) -> Outcome {
    let asked = call.ask.query.get("show");
    let part = [Part::Waiting, Part::Mine].into_iter().find(|part| part.id() == asked);
    show(&me, call, part.unwrap_or(Part::Open))
}

/// GET what is closed.
pub fn closed(me: Member, call: &Call) -> Outcome {
    show(&me, call, Part::Closed)
}

fn show(me: &Member, call: &Call, part: Part) -> Outcome {
    let shut = sweeping::sweep(me, call)?;
    let page = call.ask.query.get("page").parse::<usize>().unwrap_or(1).max(1) - 1;
    let (now, keys) = (hour(call), &me.keys);
    let shown = call.app.store.read(|shelf| {
        let (desk, board) = (desk(shelf, keys)?.value, board(shelf, keys)?.value);
        let queue = Queue::of(board.open.iter().copied(), &desk.clock, now);
        let mine = MemberId(me.member().0);
        let pressing: Vec<Pressing> = match part {
            Part::Open => queue.pressing().to_vec(),
            Part::Waiting => queue.waiting().copied().collect(),
            Part::Mine => queue.of_owner(mine).copied().collect(),
            Part::Closed => Vec::new(),
        };
        let (ids, of) = match part {
            Part::Closed => closed_ids(shelf, keys, &board, page)?,
            _ => {
                let ids = pressing.iter().skip(page * PAGE).take(PAGE);
                (ids.map(|one| Id(one.line.id().0)).collect(), pressing.len().div_ceil(PAGE))
            }
        };
        let mut requests: BTreeMap<Id, Held<Request>> = kept::load_all(shelf, keys, &ids)?
            .into_iter()
            .map(|held: Held<Request>| (held.id, held))
            .collect();
        let by_id: BTreeMap<Id, Pressing> =
            pressing.iter().map(|one| (Id(one.line.id().0), *one)).collect();
        let rows = ids.iter().filter_map(|id| {
            let request = requests.remove(id)?;
            Some(Row { pressing: by_id.get(id).copied(), request })
        });
        let rows = rows.filter(|row| (part == Part::Closed) == row.pressing.is_none()).collect();
        let names = names(shelf, keys)?;
        let (page, open) = ((page, of.max(1)), desk.open);
        Ok::<_, Failure>(Shown { queue, part, rows, page, names, shut, open, now })
    })?;
    Ok(Answer::page(pages::queue::page(call, me, &shown)))
}

/// The ids of closed requests on a page, the newest first, and how many pages there are.
fn closed_ids(
    shelf: &mut store::Reader,
    keys: &crate::space::keys::Keys,
    board: &Board,
    page: usize,
) -> Result<(Vec<Id>, usize), Failure> {
    let all = board.closed as usize;
    let newest = all.saturating_sub(page * PAGE);
    let oldest = newest.saturating_sub(PAGE);
    let mut ids = Vec::new();
    let size = Closed::LINES_MAX as usize;
    for part in oldest / size..=newest.saturating_sub(1) / size {
        let id = Closed::id(u32::try_from(part).unwrap_or(u32::MAX));
        let Some(held) = kept::find::<Closed>(shelf, keys, id)? else { continue };
        let from = oldest.saturating_sub(part * size).min(held.value.lines.len());
        let to = newest.saturating_sub(part * size).min(held.value.lines.len());
        ids.extend(held.value.lines[from..to].iter().map(|(id, _)| Id(id.0)));
    }
    ids.reverse();
    Ok((ids, all.div_ceil(PAGE)))
}

/// One request, opened.
pub struct One {
    /// The request.
    pub held: Held<Request>,
    /// The desk.
    pub desk: Desk,
    /// What coaches are called.
    pub names: BTreeMap<MemberId, Personal>,
    /// Now.
    pub now: Hour,
}

/// Opens the request of the path.
///
/// # Errors
/// [`Failure::NotFound`]; the shelf's.
pub fn opened(me: &Member, call: &Call) -> Result<One, Failure> {
    let (id, keys) = (call.id("request")?, &me.keys);
    call.app.store.read(|shelf| {
        let held = kept::load::<Request>(shelf, keys, id)?;
        Ok(One {
            held,
            desk: desk(shelf, keys)?.value,
            names: names(shelf, keys)?,
            now: hour(call),
        })
    })
}

/// GET one request.
pub fn one(me: Member, call: &Call) -> Outcome {
    sweeping::sweep(&me, call)?;
    let one = opened(&me, call)?;
    Ok(Answer::page(pages::one::page(call, &me, &one, None)))
}

/// The page of one request with what was refused on it, and what was typed kept.
///
/// # Errors
/// As [`opened`].
pub fn refused(me: &Member, call: &Call, refusal: Refusal) -> Outcome {
    let one = opened(me, call)?;
    Ok(Answer::page_with(422, pages::one::page(call, me, &one, Some(refusal))))
}
