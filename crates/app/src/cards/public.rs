//! The public page: whoever has the link reads the exact text, fills in, signs. The server opens
//! nothing of it again: what was signed is sealed to those who handle cards.

use super::form::{self, Found, InBox, receipt};
use super::pages;
use super::strokes;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::forms::shown::{self, Doubt, Shown};
use crate::standing::Visitor;
use kit::http::Answer;
use organizing::cards::{Card, How};
use organizing::issues::Since;
use organizing::list::name::fold;
use organizing::{CardId, Personal, Refusal};
use vault::{FormSecret, Id};

/// A card as it is being filled in: what was typed, kept whatever it is.
pub struct Typed {
    /// The form; its id is the card's.
    pub shown: Shown,
    /// The name.
    pub signer: String,
    /// E-mail or another way.
    pub contact: String,
    /// The phone.
    pub phone: String,
    /// The employer.
    pub employer: String,
    /// The name again, typed as a signature.
    pub signature: String,
    /// The signature as it was drawn.
    pub drawn: String,
}

/// What stands in a receipt's link.
pub struct Receipt {
    /// The card.
    pub card: Id,
    /// The day on which it was taken.
    pub on: organizing::Day,
    /// The proof.
    pub seal: Id,
}

/// The most characters of a field that are shown again.
const FIELD_CHARS_MAX: usize = 400;

impl Typed {
    fn fresh(call: &Call, found: &Found) -> Typed {
        Typed {
            shown: Shown::fresh(call, found.form),
            signer: String::new(),
            contact: String::new(),
            phone: String::new(),
            employer: found.offer.employer.clone(),
            signature: String::new(),
            drawn: String::new(),
        }
    }

    /// What a form says, and whether it was shown by us in time.
    fn of(call: &Call, found: &Found) -> (Typed, bool) {
        let field = |name: &str| call.field(name).chars().take(FIELD_CHARS_MAX).collect();
        let (shown, in_time) = Shown::of(call, found.form, "card");
        let typed = Typed {
            shown,
            signer: field("signer"),
            contact: field("contact"),
            phone: field("phone"),
            employer: field("employer"),
            signature: field("signature"),
            drawn: call.field("drawn").chars().take(strokes::BYTES_MAX + 1).collect(),
        };
        (typed, in_time)
    }

    /// The card that was signed.
    fn card(&self, call: &Call, found: &Found) -> Result<Card, Vec<Refusal>> {
        let minute = call.app.clock.now_s().rem_euclid(24 * 60 * 60) / 60;
        let minute = u16::try_from(minute).unwrap_or(0);
        let mut wrong = Vec::new();
        let how = match strokes::read(&self.drawn) {
            Ok(Some(strokes)) => How::Drawn(minute, strokes),
            Ok(None) if self.signature.is_empty() => {
                wrong.push(Refusal::at("signature", "card-no-signature"));
                How::Typed(minute)
            }
            Ok(None) if fold(&self.signature) != fold(&self.signer) => {
                wrong.push(Refusal::at("signature", "card-signature-differs"));
                How::Typed(minute)
            }
            Ok(None) => How::Typed(minute),
            Err(refusal) => {
                wrong.push(refusal);
                How::Typed(minute)
            }
        };
        let card = Card {
            id: CardId(self.shown.id.0),
            worker: None,
            signer: Personal::new(&self.signer),
            contact: Personal::new(&self.contact),
            phone: Personal::new(&self.phone),
            employer: Personal::new(&self.employer),
            text_version: found.offer.version,
            text: found.offer.text.clone(),
            on: call.today,
            how,
        };
        for (empty, refusal) in [
            (card.signer.is_empty(), Refusal::at("signer", "card-no-signer")),
            (card.contact.is_empty(), Refusal::at("contact", "card-no-contact")),
            (card.phone.is_empty(), Refusal::at("phone", "card-no-phone")),
            (card.employer.is_empty(), Refusal::at("employer", "card-no-employer")),
        ] {
            if empty {
                wrong.push(refusal);
            }
        }
        if wrong.is_empty() {
            wrong.extend(card.check(Since { began: call.today, today: call.today }).err());
        }
        if wrong.is_empty() { Ok(card) } else { Err(wrong) }
    }
}

/// The form of the link in the path.
///
/// # Errors
/// [`Failure::NotFound`] where there is none.
pub fn found(call: &Call) -> Result<Found, Failure> {
    let secret = FormSecret::of(call.id("form")?);
    call.app.store.read(|shelf| form::find(shelf, &secret))?.ok_or(Failure::NotFound)
}

/// Counts a post to a form.
///
/// # Errors
/// [`Failure::Wait`] where there were too many in this minute.
pub fn count(call: &Call, found: &Found) -> Result<(), Failure> {
    shown::count(call, found.form)
}

/// GET the card to be signed.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    let found = match found(call) {
        Err(Failure::NotFound) => return Ok(closed(call)),
        found => found?,
    };
    match found.offer.open {
        true => {
            let typed = Typed::fresh(call, &found);
            Ok(Answer::page(pages::public::card(call, &found.offer, &typed, &[])))
        }
        false => Ok(closed(call)),
    }
}

fn closed(call: &Call) -> Answer {
    Answer::page_with(404, pages::public::closed(call))
}

/// POST the signed card. What it was is shown once more, with the receipt; nobody reads it again
/// here.
pub fn sign(_: Visitor, call: &Call) -> Outcome {
    let found = match found(call) {
        Err(Failure::NotFound) => return Ok(closed(call)),
        found => found?,
    };
    count(call, &found)?;
    let (typed, in_time) = Typed::of(call, &found);
    let refuse = |refusals: &[Refusal]| {
        let page = pages::public::card(call, &found.offer, &typed, refusals);
        Ok(Answer::page_with(422, page))
    };
    if !found.offer.open {
        return refuse(&[Refusal::of("card-form-closed")]);
    }
    if shown::too_long(call) {
        return refuse(&[Refusal::of("card-form-too-long")]);
    }
    if call.field("version") != found.offer.version.to_string() {
        // The text was changed while somebody read it: they read the new one first.
        return refuse(&[Refusal::of("card-text-changed")]);
    }
    let card = match typed.card(call, &found) {
        Ok(card) => card,
        Err(refusals) => return refuse(&refusals),
    };
    match typed.shown.doubt(call, in_time) {
        Some(Doubt::Trap) => return refuse(&[Refusal::of("card-form-trap")]),
        Some(Doubt::Old) => return refuse(&[Refusal::of("card-form-old")]),
        Some(Doubt::Quick) => return refuse(&[Refusal::of("card-form-quick")]),
        None => {}
    }
    let (on, week) = (card.on, call.week());
    let id = typed.shown.id;
    let seal = receipt(&call.app.pepper, found.form, id, on);
    let receipt = Receipt { card: id, on, seal };
    let page = pages::public::signed(call, &found.offer, &card, &receipt);
    let space = found.space;
    let laid = call.app.store.write(space, move |shelf| found.lay(shelf, &InBox::card(card), week));
    match laid {
        Ok(_) => Ok(Answer::page(page)),
        Err(Failure::Refused(refusal)) => {
            let Ok(found) = self::found(call) else { return Ok(closed(call)) };
            let page = pages::public::card(call, &found.offer, &typed, &[refusal]);
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
