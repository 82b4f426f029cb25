//! The receipt that a signer keeps: it tells that the card was taken and when, and lets them say that
//! they have it and take the card back. Nothing of the card is opened for it; what the page says
//! stands in its link.

use super::form::{self, Found, InBox};
use super::pages;
use super::public::{Receipt, count, found};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::standing::Visitor;
use kit::http::{Answer, Form};
use organizing::cards::Event;
use organizing::{CardId, Refusal};
use vault::Id;

/// What became of the card, as far as the box tells without being opened.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Waits {
    /// The card waits to be opened.
    pub card: bool,
    /// So does the word that the signer has the receipt.
    pub kept: bool,
    /// So does a withdrawal.
    pub withdrawn: bool,
}

/// The receipt that the link or the form says, if this server made it.
fn read(call: &Call, found: &Found, said: &Form) -> Result<Receipt, Failure> {
    let card = call.id("card")?;
    let on = day_of("on", said.get("on")).map_err(|_| Failure::NotFound)?;
    let seal: Id = said.get("seal").parse().map_err(|_| Failure::NotFound)?;
    let ours = form::receipt(&call.app.pepper, found.form, card, on);
    match vault::same(&ours.0, &seal.0) {
        true => Ok(Receipt { card, on, seal }),
        false => Err(Failure::NotFound),
    }
}

/// GET the receipt.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    let found = found(call)?;
    let receipt = read(call, &found, &call.ask.query)?;
    let waits = waits(call, &found, &receipt)?;
    Ok(Answer::page(pages::public::receipt(call, &found.offer, &receipt, waits, None)))
}

fn waits(call: &Call, found: &Found, receipt: &Receipt) -> Result<Waits, Failure> {
    let card = CardId(receipt.card.0);
    call.app.store.read(|shelf| {
        let mut has = |id| shelf.has_answer(found.space, found.form, id);
        Ok(Waits {
            card: has(receipt.card)?,
            kept: has(form::after(card, "kept"))?,
            withdrawn: has(form::after(card, "withdrawn"))?,
        })
    })
}

/// POST: the signer has what they signed.
pub fn keep(_: Visitor, call: &Call) -> Outcome {
    let on = call.today;
    lay(call, "said-card-kept", |card| Event::Confirmed { card, on, reached: true })
}

/// POST: the signer takes the card back.
pub fn withdraw(_: Visitor, call: &Call) -> Outcome {
    let on = call.today;
    lay(call, "said-card-withdrawn", |card| Event::Withdrawn { card, on, told: None })
}

fn lay(call: &Call, said: &str, event: impl FnOnce(CardId) -> Event) -> Outcome {
    let found = found(call)?;
    let receipt = read(call, &found, &call.ask.form)?;
    count(call, &found)?;
    let (link, week) = (path(call.id("form")?, &receipt), call.week());
    if call.field("sure") != "yes" && said == "said-card-withdrawn" {
        let waits = waits(call, &found, &receipt)?;
        let refusal = Some(Refusal::at("sure", "card-withdraw-unsure"));
        let page = pages::public::receipt(call, &found.offer, &receipt, waits, refusal);
        return Ok(Answer::page_with(422, page));
    }
    let what = InBox::Event(event(CardId(receipt.card.0)));
    let space = found.space;
    let laid = call.app.store.write(space, move |shelf| found.lay(shelf, &what, week));
    match laid {
        Ok(_) => Ok(Answer::see(format!("{link}&said={said}"))),
        Err(Failure::Refused(refusal)) => {
            let found = self::found(call)?;
            let waits = waits(call, &found, &receipt)?;
            let page = pages::public::receipt(call, &found.offer, &receipt, waits, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

/// Where a receipt is, on this server.
pub fn path(link: Id, receipt: &Receipt) -> String {
    let Receipt { card, on, seal } = receipt;
    format!("/c/{link}/{card}?on={}&seal={seal}", on.date())
}
