//! The public form: what it offers, what is laid in its box, how that is sealed, and the receipt.

use super::records::{Gathering, Told};
use crate::failure::Failure;
use crate::forms::door;
use crate::forms::shown::proof;
use organizing::CardId;
use organizing::cards::{Card, Event};
use organizing::{Day, Refusal};
use serde::{Deserialize, Serialize};
use store::{Laid, Reader, Writer};
use vault::{FormKeys, FormSecret, Id};

/// What the public page shows.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Whether cards are taken.
    pub open: bool,
    /// The exact text.
    pub text: String,
    /// Its version.
    pub version: u16,
    /// Its language, as a tag.
    pub language: String,
    /// What we call ourselves.
    pub group: String,
    /// The employer, as it stands in the field until somebody changes it.
    pub employer: String,
    /// The key that answers are sealed to.
    pub key: [u8; 32],
}

/// What is laid in the box.
#[derive(Serialize, Deserialize)]
pub enum InBox {
    /// Something that happened with a card.
    Event(Event),
    /// Somebody told one of us that they take their card back.
    Told(Told),
}

/// A form as it is found from outside.
pub type Found = door::Found<Offer>;

impl Offer {
    /// What the form of a drive offers, with answers sealed to the keys of this seed.
    pub fn of(gathering: &Gathering, seed: &[u8; 32]) -> Offer {
        let text = gathering.text();
        Offer {
            open: gathering.open && text.is_some(),
            text: text.map(|text| text.text.clone()).unwrap_or_default(),
            version: text.map_or(0, |text| text.version),
            language: gathering.language.clone(),
            group: gathering.group.clone(),
            employer: gathering.employer.clone(),
            key: FormKeys::of(seed).public(),
        }
    }

    /// Puts the form on the shelf, or in the place of what it offered before.
    ///
    /// # Errors
    /// The shelf's.
    pub fn put(
        &self,
        shelf: &mut Writer,
        space: Id,
        secret: &FormSecret,
        week: u32,
    ) -> Result<(), Failure> {
        door::put(shelf, space, secret, self, week)
    }
}

/// The form of a link; none where there is none, or where its row was changed behind our back.
///
/// # Errors
/// The shelf's.
pub fn find(shelf: &mut Reader, secret: &FormSecret) -> Result<Option<Found>, Failure> {
    door::find(shelf, secret)
}

impl Found {
    /// Lays something in the box.
    ///
    /// # Errors
    /// `card-box-full` where there is no room.
    pub fn lay(&self, shelf: &mut Writer, what: &InBox, week: u32) -> Result<Laid, Failure> {
        match self.lay_sealed(shelf, &self.offer.key, (what.id(), what), week)? {
            Laid::Full => Err(Refusal::of("card-box-full").into()),
            laid => Ok(laid),
        }
    }
}

impl InBox {
    /// A card.
    pub fn card(card: Card) -> InBox {
        InBox::Event(Event::Signed(Box::new(card)))
    }

    /// What the answer is called. The same thing done twice has one name, and is laid once.
    pub fn id(&self) -> Id {
        match self {
            InBox::Event(Event::Signed(card)) => Id(card.id.0),
            InBox::Event(Event::Confirmed { card, .. }) => after(*card, "kept"),
            InBox::Event(Event::Withdrawn { card, .. }) => after(*card, "withdrawn"),
            InBox::Event(Event::Matched { card, .. }) => after(*card, "matched"),
            InBox::Told(told) => told.id,
        }
    }
}

/// The name of what comes after a card: it leads back to the card for nobody.
pub fn after(card: CardId, what: &str) -> Id {
    let digest = vault::digest(&[&card.0[..], what.as_bytes()].concat());
    Id(std::array::from_fn(|at| digest[at]))
}

/// The proof in a receipt's link that this server took a card on a day. It opens nothing.
pub fn receipt(pepper: &[u8; 32], form: Id, card: Id, on: Day) -> Id {
    proof(pepper, &format!("receipt {form} {card} {}", on.0))
}
