//! Jurisdiction packs: what the law of one place asks for, as dated data with sources, never as
//! code (`method.md` 2.7, 2.8, E15). Advice for people to check, not a lawyer.

mod notices;
mod parse;

pub use notices::{Counted, Notice, Starts};
pub use parse::Fault;

pub use crate::Said;
use crate::{Day, Share};

/// One jurisdiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Its id, as in the file's name: "us-private".
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// When the pack as a whole was last checked.
    pub last_checked: Day,
    /// What it says about signing electronically; none where it is not about cards.
    pub card: Option<CardRule>,
    /// Its figures, in the order of the file.
    pub figures: Vec<Figure>,
}

/// One figure or rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is about: "petition", "certify", "vote", "card-age", ...
    pub id: String,
    /// The figure.
    pub value: Value,
    /// From which day it is counted, where it is one of days.
    pub counted: Option<Counted>,
    /// What it says.
    pub says: Said,
    /// Where that stands: an address, or a citation.
    pub source: String,
    /// When it was last read there.
    pub checked: Day,
    /// Whether it rests on a weak source or on common knowledge.
    pub ask_a_lawyer: bool,
    /// Whether the law is unsettled.
    pub unsettled: bool,
}

/// The value of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// At least this many percent of the unit.
    AtLeast(u8),
    /// More than this many percent of the unit.
    MoreThan(u8),
    /// From the first to the second, in percent of the unit.
    Between(u8, u8),
    /// Calendar days.
    Days(u16),
    /// Business days.
    BusinessDays(u16),
    /// Months.
    Months(u8),
    /// It only says something.
    Words,
}

/// What a pack says about signing electronically.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRule {
    /// Whether electronic cards are taken.
    pub electronic: Electronic,
    /// Whether the signer is to be sent a confirmation.
    pub confirmation: bool,
    /// Where that stands.
    pub source: String,
    /// When it was last read there.
    pub checked: Day,
    /// Whether to ask a lawyer.
    pub ask_a_lawyer: bool,
}

/// Whether electronic cards are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Electronic {
    /// They are.
    Allowed,
    /// Only of workers who are not represented yet.
    Unrepresented,
    /// Our sources do not say.
    NotStated,
}

impl Pack {
    /// Days after which a pack that nobody checked warns loudly.
    pub const OLD_DAYS: i32 = 180;

    /// Since when something in the pack has not been checked.
    pub fn checked(&self) -> Day {
        let card = self.card.iter().map(|card| card.checked);
        let figures = self.figures.iter().map(|figure| figure.checked);
        figures.chain(card).fold(self.last_checked, Day::min)
    }

    /// Whether it is old, and warns loudly.
    pub fn is_old(&self, today: Day) -> bool {
        today.since(self.checked()) > Pack::OLD_DAYS
    }

    /// A figure by its id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// After how many months a card counts no more, where the pack says so.
    pub fn card_months(&self) -> Option<u8> {
        match self.figure("card-age")?.value {
            Value::Months(months) => Some(months),
            _ => None,
        }
    }
}

impl Value {
    /// How many of a unit it takes; none for what is no share of the unit.
    pub fn needed(self, unit: u32) -> Option<u32> {
        let hundredths = |percent: u8| u64::from(unit) * u64::from(percent);
        let needed = match self {
            Value::AtLeast(percent) | Value::Between(percent, _) => {
                hundredths(percent).div_ceil(100)
            }
            Value::MoreThan(percent) => hundredths(percent) / 100 + 1,
            _ => return None,
        };
        u32::try_from(needed).ok()
    }

    /// Whether a share meets it; none for what is no share of the unit. Nothing is met of nothing.
    pub fn met(self, share: Share) -> Option<bool> {
        let needed = self.needed(share.of)?;
        // A range is also met by more than it asks for.
        Some(share.of > 0 && share.count >= needed)
    }
}
