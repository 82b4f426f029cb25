//! Taking cards in: what is refused, what is only pointed out, and how each card stands.

use super::{Card, CardText, Entry, Event, How};
use crate::assessment::AHEAD_DAYS_MAX;
use crate::conversation::{Conversation, calls_us_them};
use crate::issues::Since;
use crate::{CardId, Day, Personal, Refusal, WorkerId};
use std::collections::BTreeMap;

/// How a card stands, after all that happened with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardStanding {
    /// The card as it was signed.
    pub card: Card,
    /// Which worker it is, as last said.
    pub worker: Option<WorkerId>,
    /// When the signer was sent what they signed, and whether it reached them.
    pub confirmed: Option<(Day, bool)>,
    /// When it was withdrawn.
    pub withdrawn: Option<Day>,
}

/// All cards of a drive, as their entries tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// By id.
    pub cards: BTreeMap<CardId, CardStanding>,
}

/// Something to point out beside a card; none of it blocks, and none of it counts twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// They are not on the list: the card is kept apart until someone says who it is.
    NotOnTheList,
    /// They signed before; only one card of a worker counts.
    Second(CardId),
}

impl CardText {
    /// The most characters of a card's text.
    pub const CHARS_MAX: usize = 4_000;

    /// Checks a text before it is used.
    ///
    /// # Errors
    /// `card-no-text`, `card-too-long`; `card-text-third-party` where it speaks of us as of
    /// somebody else.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.text.trim().is_empty() {
            return Err(Refusal::at("text", "card-no-text"));
        }
        if self.text.chars().count() > CardText::CHARS_MAX {
            return Err(Refusal::at("text", "card-too-long"));
        }
        if calls_us_them(&self.text) {
            return Err(Refusal::at("text", "card-text-third-party"));
        }
        Ok(())
    }
}

impl Card {
    /// The most bytes of a drawn signature.
    pub const STROKES_BYTES_MAX: usize = 32 * 1024;

    /// Whether it was signed on paper.
    pub fn is_paper(&self) -> bool {
        matches!(self.how, How::Paper(_))
    }

    /// Checks a card: its six items, all of them where it is signed on a screen; on paper the
    /// ways to reach someone may be missing.
    ///
    /// # Errors
    /// `card-no-signer`, `card-no-employer`, `card-no-contact`, `card-no-phone`, `card-no-text`,
    /// `card-no-signature`, `card-too-long`, `card-before-drive`, `card-in-the-future`, each at
    /// its field.
    pub fn check(&self, since: Since) -> Result<(), Refusal> {
        let paper = self.is_paper();
        for (text, needed, missing) in [
            (&self.signer, true, Refusal::at("signer", "card-no-signer")),
            (&self.employer, true, Refusal::at("employer", "card-no-employer")),
            (&self.contact, !paper, Refusal::at("contact", "card-no-contact")),
            (&self.phone, !paper, Refusal::at("phone", "card-no-phone")),
        ] {
            if needed && text.is_empty() {
                return Err(missing);
            }
            if too_long(text) {
                return Err(Refusal { sentence: "card-too-long", field: missing.field });
            }
        }
        if self.text.trim().is_empty() || self.text.chars().count() > CardText::CHARS_MAX {
            return Err(Refusal::at("text", "card-no-text"));
        }
        if let How::Drawn(_, strokes) = &self.how
            && (strokes.is_empty() || strokes.len() > Card::STROKES_BYTES_MAX)
        {
            return Err(Refusal::at("signature", "card-no-signature"));
        }
        if self.on < since.began {
            return Err(Refusal::at("on", "card-before-drive"));
        }
        if self.on > since.today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "card-in-the-future"));
        }
        Ok(())
    }
}

impl Book {
    /// The most cards of a drive.
    pub const CARDS_MAX: usize = 50_000;

    /// The cards that these entries tell of, in the order they were made.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Book {
        let mut book = Book::default();
        entries.into_iter().for_each(|entry| book.take_in(&entry.event));
        book
    }

    /// Whether something may happen next, and what to point out.
    ///
    /// # Errors
    /// As [`Card::check`] for a signature; `card-exists`, `card-too-many`; `card-unknown` for a
    /// card that is not there; `card-withdrawn` for one that was withdrawn already;
    /// `card-before-it` for a day before the card was signed; `card-in-the-future`.
    pub fn may(&self, event: &Event, since: Since) -> Result<Vec<Note>, Refusal> {
        let (card, on) = match event {
            Event::Signed(card) => return self.may_sign(card, since),
            Event::Confirmed { card, on, .. } => (card, Some(*on)),
            Event::Withdrawn { card, on, .. } => (card, Some(*on)),
            Event::Matched { card, .. } => (card, None),
        };
        let kept = self.cards.get(card).ok_or(Refusal::of("card-unknown"))?;
        if on.is_some_and(|on| on < kept.card.on) {
            return Err(Refusal::at("on", "card-before-it"));
        }
        if on.is_some_and(|on| on > since.today.plus(AHEAD_DAYS_MAX)) {
            return Err(Refusal::at("on", "card-in-the-future"));
        }
        match event {
            Event::Withdrawn { .. } if kept.withdrawn.is_some() => {
                Err(Refusal::of("card-withdrawn"))
            }
            Event::Matched { worker, .. } => Ok(self.notes(*card, *worker)),
            _ => Ok(Vec::new()),
        }
    }

    /// Takes in what happened.
    pub fn take_in(&mut self, event: &Event) {
        match event {
            Event::Signed(card) => {
                let kept = CardStanding {
                    card: (**card).clone(),
                    worker: card.worker,
                    confirmed: None,
                    withdrawn: None,
                };
                self.cards.entry(card.id).or_insert(kept);
            }
            Event::Confirmed { card, on, reached } => {
                self.change(card, |kept| kept.confirmed = Some((*on, *reached)));
            }
            Event::Withdrawn { card, on, .. } => {
                self.change(card, |kept| kept.withdrawn = kept.withdrawn.or(Some(*on)));
            }
            Event::Matched { card, worker, .. } => {
                self.change(card, |kept| kept.worker = *worker);
            }
        }
    }

    fn may_sign(&self, card: &Card, since: Since) -> Result<Vec<Note>, Refusal> {
        if self.cards.contains_key(&card.id) {
            return Err(Refusal::of("card-exists"));
        }
        if self.cards.len() >= Book::CARDS_MAX {
            return Err(Refusal::of("card-too-many"));
        }
        card.check(since)?;
        Ok(self.notes(card.id, card.worker))
    }

    fn notes(&self, card: CardId, worker: Option<WorkerId>) -> Vec<Note> {
        let Some(worker) = worker else {
            return vec![Note::NotOnTheList];
        };
        let others = self.cards.values().filter(|kept| kept.card.id != card);
        let mut theirs =
            others.filter(|kept| kept.worker == Some(worker) && kept.withdrawn.is_none());
        theirs.next().map(|kept| Note::Second(kept.card.id)).into_iter().collect()
    }

    fn change(&mut self, card: &CardId, change: impl FnOnce(&mut CardStanding)) {
        if let Some(kept) = self.cards.get_mut(card) {
            change(kept);
        }
    }
}

fn too_long(text: &Personal) -> bool {
    text.reveal().chars().count() > Conversation::LINE_CHARS_MAX
}
