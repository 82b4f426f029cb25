//! What an ask is made of: who asks whom for what, and the rows of what happened with it.

use super::{Ask, SizeId, Sizes};
use crate::assessment::AHEAD_DAYS_MAX;
use crate::{AskId, Day, PersonId, Personal, Refusal, RunId};
use serde::{Deserialize, Serialize};

/// What is asked of whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Of whom.
    pub of: PersonId,
    /// Who asks.
    pub by: PersonId,
    /// What.
    pub what: Personal,
    /// How big it is.
    pub size: SizeId,
    /// About how many hours it takes; 0 where nobody said.
    pub hours: u16,
    /// When it was asked.
    pub on: Day,
    /// By when.
    pub due: Day,
    /// The support that goes with it.
    pub support: Promise,
    /// In which run of an engine, as what; none outside.
    pub role: Option<InRun>,
    /// Why it did not wait for the last debrief, where it did not.
    pub early: Option<Override>,
    /// Which ask it came in the place of.
    pub instead_of: Option<AskId>,
}

/// The promise of support, with a name on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Who supports.
    pub by: PersonId,
    /// With what, if it was said.
    pub what: Personal,
}

/// A role in a run of an engine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct InRun {
    /// Which run.
    pub run: RunId,
    /// Which role, by its key in the engine.
    pub role: String,
    /// For which shift, by its number in the run; none for the run as a whole.
    pub shift: Option<u16>,
}

/// Why someone went ahead where the method says to wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// Who.
    pub by: PersonId,
    /// When.
    pub on: Day,
    /// Why.
    pub why: Personal,
}

/// Whether someone can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Presence {
    /// They have an account, and speak for themselves.
    Account,
    /// They have none: what they say is written down by whoever talks with them.
    NoAccount,
    /// They left.
    Gone,
}

/// How an ask ends, by the word of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum How {
    /// Done.
    Done,
    /// A part of it.
    Partly,
    /// They said no, or it did not happen.
    Declined,
}

/// How an ask ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum End {
    /// With an outcome.
    Came(How),
    /// Another took its place, as the two agreed.
    Replaced(AskId),
}

/// The end of an ask, as it was written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// How.
    pub how: End,
    /// Who wrote it down.
    pub by: PersonId,
    /// When it ended.
    pub on: Day,
    /// A line about it.
    pub line: Personal,
}

/// Another ask that one of the two would rather have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Which of the two proposes it.
    pub by: PersonId,
    /// Who wrote it down: they, or whoever talked with them.
    pub noted: PersonId,
    /// When.
    pub on: Day,
    /// What instead.
    pub what: Personal,
    /// How big that is.
    pub size: SizeId,
    /// By when.
    pub due: Day,
}

/// The answer of one of the two to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Whose.
    pub by: PersonId,
    /// Who wrote it down.
    pub noted: PersonId,
    /// When.
    pub on: Day,
}

/// Something that happened with an ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Row {
    /// One of the two proposed another.
    Proposed(Proposal),
    /// The proposal was set aside: the ask stands as it was.
    SetAside(Answer),
    /// The other one agreed.
    Agreed(Answer),
    /// It ended.
    Ended(Ended),
}

impl Asked {
    pub(super) fn check(&self, sizes: &Sizes, today: Day) -> Result<(), Refusal> {
        if self.what.is_empty() {
            return Err(Refusal::at("what", "ask-what-missing"));
        }
        if self.what.is_longer(Ask::TEXT_CHARS_MAX) {
            return Err(Refusal::at("what", "ask-too-long"));
        }
        if self.support.what.is_longer(Ask::TEXT_CHARS_MAX) {
            return Err(Refusal::at("support-what", "ask-too-long"));
        }
        if sizes.place(self.size).is_none() {
            return Err(Refusal::at("size", "ask-size-unknown"));
        }
        if self.hours > Sizes::HOURS_MAX {
            return Err(Refusal::at("hours", "ask-hours"));
        }
        if self.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "ask-in-the-future"));
        }
        if self.due < self.on {
            return Err(Refusal::at("due", "ask-due-before"));
        }
        if self.due > self.on.plus(Ask::AHEAD_DAYS_MAX) {
            return Err(Refusal::at("due", "ask-due-far"));
        }
        Ok(())
    }
}
