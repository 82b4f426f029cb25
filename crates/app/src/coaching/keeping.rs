//! Cases follow their requests: one that is coached from now on begins, another coach goes on with
//! it, it ends with the request, and its words go with the request's.

use super::records::Coached;
use crate::call::Call;
use crate::failure::Failure;
use crate::intake::keeping::{hour, keep};
use crate::intake::records::board;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use organizing::coaching::{Case, Rounds};
use organizing::cycle::Chain;
use organizing::development::Pair;
use organizing::intake::{Request, Stage, What};
use organizing::{Day, MemberId, Refusal, RequestId};
use store::Writer;
use vault::Id;

/// Brings the case of a request into step with it, where there is one or begins one.
///
/// # Errors
/// The shelf's.
pub fn follow(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    held: &Held<Request>,
) -> Result<(), Failure> {
    let request = &held.value;
    let over = request.stage() == Stage::Closed;
    let ever = request.rows().iter().any(|row| matches!(row.what, What::Coached));
    if !over && !ever {
        return Ok(());
    }
    let coach = request.owner().filter(|_| request.stage() == Stage::Coached);
    let found = kept::find::<Coached>(shelf, keys, held.id)?;
    let mut file = match (found, coach) {
        (Some(file), _) => file,
        (None, Some(coach)) => {
            let id = RequestId(held.id.0);
            let case = Case::begin(id, coach, *Pair::RHYTHM.start(), today, today)?;
            Held::new(held.id, Id::ZERO, Coached { case, chain: Chain::default() })
        }
        (None, None) => return Ok(()),
    };
    let Coached { case, chain } = &mut file.value;
    if let Some(coach) = coach {
        case.go_on(coach, today);
    }
    if let Some(outcome) = request.outcome() {
        case.end(outcome, today);
    }
    if request.told().happened.is_empty() {
        case.forget();
        *chain = Chain::default();
    }
    kept::save(shelf, keys, week, &mut file)?;
    let mut rounds = kept::only::<Rounds>(shelf, keys)?;
    rounds.value.keep(&file.value.case, coach.is_none());
    kept::save(shelf, keys, week, &mut rounds)
}

/// Changes a case that the caller coaches; nothing is kept of what is refused. `met`: whether the two
/// met, so that the request does not lie still.
///
/// # Errors
/// `case-not-theirs`, `case-ended`; what `change` refuses; the shelf's.
pub fn change<T: Send + 'static>(
    me: &Member,
    call: &Call,
    (id, met): (Id, bool),
    change: impl FnOnce(&mut Coached, &mut Rounds) -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Failure> {
    let (keys, by, now) = (me.keys.clone(), MemberId(me.member().0), hour(call));
    let dated @ (week, _) = (call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Request>(shelf, &keys, id)?;
        let request = &mut held.value;
        if request.stage() == Stage::Closed {
            return Err(Refusal::of("case-ended").into());
        }
        if request.stage() != Stage::Coached || request.owner() != Some(by) {
            return Err(Refusal::of("case-not-theirs").into());
        }
        if met {
            request.met(by, now)?;
            let mut board = board(shelf, &keys)?;
            keep(shelf, &keys, dated, (&mut board, &mut held))?;
            kept::save(shelf, &keys, week, &mut board)?;
        }
        let mut file = kept::load::<Coached>(shelf, &keys, id)?;
        let mut rounds = kept::only::<Rounds>(shelf, &keys)?;
        let done = change(&mut file.value, &mut rounds.value)?;
        rounds.value.keep(&file.value.case, false);
        kept::save(shelf, &keys, week, &mut file)?;
        kept::save(shelf, &keys, week, &mut rounds)?;
        Ok(done)
    })
}
