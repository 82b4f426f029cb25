//! One change of one request, and the board with it, in one write.

use super::records::{Board, Closed, board};
use crate::call::Call;
use crate::coaching::keeping::follow;
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use organizing::intake::{Consent, Request, Stage};
use organizing::{Day, Hour, RequestId};
use store::Writer;
use vault::Id;

/// The most requests that are open at once.
pub const OPEN_MAX: usize = 20_000;

/// The hour of a request.
pub fn hour(call: &Call) -> Hour {
    Hour(i32::try_from(call.app.clock.now_s().div_euclid(3_600)).unwrap_or(0))
}

/// Changes a request; nothing of it is kept where the change is refused.
///
/// # Errors
/// What `change` refuses; the shelf's.
pub fn change<T: Send + 'static>(
    me: &Member,
    call: &Call,
    id: Id,
    change: impl FnOnce(&mut Request, Hour) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let (keys, now, dated) = (me.keys.clone(), hour(call), (call.week(), call.today));
    call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Request>(shelf, &keys, id)?;
        let done = change(&mut held.value, now)?;
        let mut board = board(shelf, &keys)?;
        keep(shelf, &keys, dated, (&mut board, &mut held))?;
        kept::save(shelf, &keys, dated.0, &mut board)?;
        Ok(done)
    })
}

/// Keeps a request that was changed, with its line on the board and its case; the board itself is to
/// be saved after.
///
/// # Errors
/// The shelf's.
pub fn keep(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    (board, held): (&mut Held<Board>, &mut Held<Request>),
) -> Result<(), Failure> {
    kept::save(shelf, keys, week, held)?;
    put(shelf, keys, week, board, held)?;
    follow(shelf, keys, (week, today), held)
}

fn put(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    board: &mut Held<Board>,
    held: &Held<Request>,
) -> Result<(), Failure> {
    let (id, request, board) = (RequestId(held.id.0), &held.value, &mut board.value);
    let line = request.line(id);
    let place = board.open.iter().position(|other| other.id() == id);
    match (line.is_open(), place) {
        (true, Some(place)) => board.open[place] = line,
        (true, None) => {
            board.going.retain(|(going, _)| *going != id);
            board.open.push(line);
        }
        (false, place) => {
            // The first revision: it was closed before it was ever kept.
            let newly = place.is_some() || held.revision == 1;
            place.map(|place| board.open.swap_remove(place));
            if newly {
                let part = board.closed / Closed::LINES_MAX;
                let found = kept::find::<Closed>(shelf, keys, Closed::id(part))?;
                let mut part = found
                    .unwrap_or_else(|| Held::new(Closed::id(part), Id::ZERO, Closed::default()));
                part.value.lines.push((id, line.since()));
                kept::save(shelf, keys, week, &mut part)?;
                board.closed = board.closed.saturating_add(1);
            }
            board.going.retain(|(going, _)| *going != id);
            let has_words = !request.told().happened.is_empty();
            if has_words && !request.consents().has(Consent::Keep) {
                board.going.push((id, line.since().plus(Request::FORGET_HOURS)));
            }
        }
    }
    Ok(())
}

/// Whether a request is closed.
pub fn is_closed(request: &Request) -> bool {
    request.stage() == Stage::Closed
}
