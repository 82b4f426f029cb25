//! The public page: whoever has the link reads when and where, signs up without an account, and can
//! take it back. The server opens nothing of it again.

use super::calendar;
use super::offer::Offer;
use super::pages;
use super::sign_ups::{InBox, Typed, back_id, lay, receipt};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::forms::door::{self, Found};
use crate::forms::shown::{self, Doubt};
use crate::standing::Visitor;
use kit::http::Answer;
use organizing::{GuestId, Refusal};
use vault::{FormSecret, Id};

/// Why nobody signs up any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// There is no such page.
    Gone,
    /// It was called off.
    Off,
    /// It is over.
    Over,
    /// Whoever hosts it takes nobody more.
    Closed,
    /// There is no room.
    Full,
}

/// What somebody who signed up has.
pub struct Receipt {
    /// The sign-up.
    pub sign_up: Id,
    /// The proof.
    pub seal: Id,
    /// To which shifts, where that is still known.
    pub shifts: Vec<usize>,
    /// Whether they said that they cannot come, and nobody has read it yet.
    pub back: bool,
}

/// The form of the link in the path.
fn found(call: &Call) -> Result<Option<Found<Offer>>, Failure> {
    let secret = FormSecret::of(call.id("door")?);
    let found = call.app.store.read(|shelf| door::find::<Offer>(shelf, &secret))?;
    Ok(found.filter(|found| found.offer.form == Offer::FORM))
}

/// Why nobody signs up any more, if so.
fn shut(call: &Call, found: &Found<Offer>) -> Result<Option<Shut>, Failure> {
    let offer = &found.offer;
    let waiting = call
        .app
        .store
        .read(|shelf| Ok::<_, Failure>(shelf.count_answers(found.space, found.form)?))?;
    let shifts = 0..offer.gathering.shifts.len();
    let all_full = !shifts.is_empty() && shifts.into_iter().all(|one| offer.shift_is_full(one));
    Ok(match () {
        () if !offer.gathering.stands() => Some(Shut::Off),
        () if offer.gathering.is_over(call.today) => Some(Shut::Over),
        () if !offer.open => Some(Shut::Closed),
        () if all_full || offer.is_full(waiting) => Some(Shut::Full),
        () => None,
    })
}

fn gone(call: &Call) -> Answer {
    Answer::page_with(404, pages::public::shut(call, None, Shut::Gone))
}

/// GET the page.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    let Some(found) = found(call)? else { return Ok(gone(call)) };
    if let Some(why) = shut(call, &found)? {
        return Ok(Answer::page(pages::public::shut(call, Some(&found.offer), why)));
    }
    let typed = Typed::fresh(call, &found);
    Ok(Answer::page(pages::public::page(call, &found.offer, &typed, &[])))
}

/// POST a sign-up.
pub fn sign(_: Visitor, call: &Call) -> Outcome {
    let Some(found) = found(call)? else { return Ok(gone(call)) };
    shown::count(call, found.form)?;
    let (typed, in_time) = Typed::of(call, &found);
    let refuse = |refusals: &[Refusal]| {
        let page = pages::public::page(call, &found.offer, &typed, refusals);
        Ok(Answer::page_with(422, page))
    };
    // Sent twice, it is one: whoever has signed up is told so, however full it is by now.
    let id = typed.shown.id;
    let seal = receipt(call, found.form, id);
    let shifts = typed.shifts.iter().map(|one| usize::from(*one)).collect();
    let kept = Receipt { sign_up: id, seal, shifts, back: false };
    let there = in_time
        && call
            .app
            .store
            .read(|shelf| Ok::<_, Failure>(shelf.has_answer(found.space, found.form, id)?))?;
    if there {
        return Ok(Answer::page(pages::public::signed(call, &found.offer, &kept)));
    }
    match shut(call, &found)? {
        None => {}
        Some(Shut::Full) => return refuse(&[Refusal::of("sign-up-full")]),
        Some(Shut::Over) => return refuse(&[Refusal::of("sign-up-over")]),
        Some(Shut::Off) => return refuse(&[Refusal::of("sign-up-off")]),
        Some(Shut::Closed | Shut::Gone) => return refuse(&[Refusal::of("sign-up-closed")]),
    }
    if shown::too_long(call) {
        return refuse(&[Refusal::of("sign-up-too-much")]);
    }
    let sign_up = match typed.sign_up(&found.offer, call.today) {
        Ok(sign_up) => sign_up,
        Err(refusals) => return refuse(&refusals),
    };
    match typed.shown.doubt(call, in_time) {
        Some(Doubt::Trap) => return refuse(&[Refusal::of("sign-up-trap")]),
        Some(Doubt::Old) => return refuse(&[Refusal::of("sign-up-old")]),
        Some(Doubt::Quick) => return refuse(&[Refusal::of("sign-up-quick")]),
        None => {}
    }
    let page = pages::public::signed(call, &found.offer, &kept);
    let (space, week) = (found.space, call.week());
    let laid =
        call.app.store.write(space, move |shelf| lay(&found, shelf, &InBox::SignUp(sign_up), week));
    match laid {
        Ok(()) => Ok(Answer::page(page)),
        Err(Failure::Refused(refusal)) => {
            let Some(found) = self::found(call)? else { return Ok(gone(call)) };
            let page = pages::public::page(call, &found.offer, &typed, &[refusal]);
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

/// GET the file for a calendar; `shift` for the shifts of one's own.
pub fn file(_: Visitor, call: &Call) -> Outcome {
    let found = found(call)?.ok_or(Failure::NotFound)?;
    let shifts = call.ask.query.all("shift").filter_map(|one| one.parse().ok());
    let shifts: Vec<usize> = shifts.take(found.offer.gathering.shifts.len()).collect();
    let plain = call.words().say("gathering-entry");
    let timed = calendar::of_offer(&found.offer, &shifts, &plain);
    let entries: Vec<_> = timed.iter().map(crate::own::feed::Timed::entry).collect();
    let text = kit::calendar::write("Shopfloor", &entries);
    Ok(Answer::file("gathering.ics", "text/calendar; charset=utf-8", text.into_bytes()))
}

/// The receipt that a link or a form says, if this server made it.
fn read(call: &Call, found: &Found<Offer>, said: &kit::http::Form) -> Result<Receipt, Failure> {
    let sign_up = call.id("signup")?;
    let seal: Id = said.get("seal").parse().map_err(|_| Failure::NotFound)?;
    if !vault::same(&receipt(call, found.form, sign_up).0, &seal.0) {
        return Err(Failure::NotFound);
    }
    let back = call.app.store.read(|shelf| {
        Ok::<_, Failure>(shelf.has_answer(found.space, found.form, back_id(sign_up))?)
    })?;
    let shifts = said.all("shift").filter_map(|one| one.parse().ok()).collect();
    Ok(Receipt { sign_up, seal, shifts, back })
}

/// GET the receipt.
pub fn signed(_: Visitor, call: &Call) -> Outcome {
    let Some(found) = found(call)? else { return Ok(gone(call)) };
    let receipt = read(call, &found, &call.ask.query)?;
    Ok(Answer::page(pages::public::signed(call, &found.offer, &receipt)))
}

/// POST: they cannot come after all.
pub fn take_back(_: Visitor, call: &Call) -> Outcome {
    let Some(found) = found(call)? else { return Ok(gone(call)) };
    shown::count(call, found.form)?;
    let receipt = read(call, &found, &call.ask.form)?;
    let page = pages::public::taken_back(call, &found.offer);
    let (space, week) = (found.space, call.week());
    let back = InBox::Back { guest: GuestId(receipt.sign_up.0), on: call.today };
    let laid = call.app.store.write(space, move |shelf| lay(&found, shelf, &back, week));
    match laid {
        Ok(()) => Ok(Answer::page(page)),
        Err(other) => Err(other),
    }
}
