//! Issues: what workers would change, in their own words, gathered under shared names.

mod fight;
mod gathered;
mod rank;
mod sheet;
mod suggest;
mod wording;

pub use fight::{
    Demand, Fight, FightKind, Fought, Outcome, OutcomeKind, Petition, Since, Warning, fought,
};
pub use gathered::{Gathered, Issue, compared};
pub use rank::{Asked, By, Ranked, Ranking, Topic};
pub use suggest::{Suggested, Suggestion, suggest};
pub use wording::alike;

use crate::{Day, Personal, WorkerId};
use serde::{Deserialize, Serialize};

/// What the workers of one sheet said they would change: a page on its back
/// ([`crate::chart::Back`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueSheet {
    /// Worker by worker, what they said first in each one-on-one first.
    pub told: Vec<Told>,
}

/// An issue as one worker told it. The same words told again are one, with the latest day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Who.
    pub worker: WorkerId,
    /// In their own words.
    pub wording: Personal,
    /// The same as it is told from others ([`compared`]).
    pub compared: Personal,
    /// How early they came to it, at best: 0 is what they said first, and most strongly.
    pub place: u8,
    /// When they last said so.
    pub on: Day,
    /// In how many one-on-ones.
    pub times: u16,
}

impl Told {
    /// What someone told once.
    pub fn once(worker: WorkerId, wording: &Personal, place: u8, on: Day) -> Told {
        let compared = compared(wording.reveal());
        Told { worker, wording: wording.clone(), compared, place, on, times: 1 }
    }
}
