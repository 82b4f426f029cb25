//! The order of the ladder (E12): a harder test waits for the easier one.

use super::Kind;
use crate::Day;

/// A test that was held, as far as the ladder asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// What sort it was.
    pub kind: Kind,
    /// When it closed; while it is still open and has met its mark, that day.
    pub on: Day,
    /// Whether it met its mark.
    pub met: bool,
}

/// Whether a test may open by the order of the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ladder {
    /// The easier one met its mark, or there is none easier.
    Free,
    /// No easier test has been held.
    NothingEasierHeld,
    /// The nearest easier test, as last held, did not meet its mark.
    EasierNotMet(Held),
}

impl Ladder {
    /// Whether the committee would have to decide otherwise.
    pub fn needs_override(&self) -> bool {
        *self != Ladder::Free
    }
}

/// What the ladder says to a test of this kind, after those that were held. What counts is the
/// nearest easier test, as it was last held: who could do the sticker day a year ago and not the
/// petition last month is not ready for more.
pub fn ladder(kind: &Kind, held: &[Held]) -> Ladder {
    let easiest = Kind::Rung(super::Rung::StickerDay).rank();
    let easier = held.iter().filter(|held| held.kind.rank() < kind.rank());
    match easier.max_by_key(|held| (held.kind.rank(), held.on, held.met)) {
        Some(easier) if easier.met => Ladder::Free,
        Some(easier) => Ladder::EasierNotMet(easier.clone()),
        None if kind.rank() <= easiest => Ladder::Free,
        None => Ladder::NothingEasierHeld,
    }
}
