//! Assessment: how far someone supports acting together, on a scale that is made from acts.
//!
//! Support is 0 to 5 (`method.md` 2.2, E2, E3): 0 not yet assessed, 1 leads others in, 2 supports,
//! 3 undecided, 4 not with us now, 5 against. An assessment has an author, a day and a basis; the
//! history is only ever added to. Leader status is a different thing and stands apart (E4).

mod assess;
mod reading;

use crate::{ConversationId, Day, MemberId};
pub use assess::{AHEAD_DAYS_MAX, Because, HISTORY_MAX, assess, propose};
pub use reading::{Freshness, Reading, reading};
use serde::{Deserialize, Serialize};

/// Support, 0 to 5. [`Support::Unassessed`] is its own thing, never a middle (E2).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[repr(u8)]
pub enum Support {
    /// Nobody has had the conversation.
    #[default]
    Unassessed = 0,
    /// Moves others.
    One = 1,
    /// Supports.
    Two = 2,
    /// Undecided.
    Three = 3,
    /// Not with us now.
    Four = 4,
    /// Against.
    Five = 5,
}

impl Support {
    /// Every support, 0 to 5.
    pub const ALL: [Support; 6] = [
        Support::Unassessed,
        Support::One,
        Support::Two,
        Support::Three,
        Support::Four,
        Support::Five,
    ];

    /// The support of a number 0 to 5.
    pub fn of(number: u8) -> Option<Support> {
        Support::ALL.get(usize::from(number)).copied()
    }

    /// Its number, 0 to 5.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// Its place in an array of counts by support.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether it stands for acting together: 1 or 2.
    pub const fn is_support(self) -> bool {
        matches!(self, Support::One | Support::Two)
    }
}

/// What an assessment rests on. Only acts and words count toward a threshold (E3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Basis {
    /// Something the worker did.
    Act,
    /// Something the worker said.
    Said,
    /// A guess by someone else.
    Guess,
}

/// One assessment, as it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The support seen.
    pub support: Support,
    /// What it rests on.
    pub basis: Basis,
    /// Who made it.
    pub by: MemberId,
    /// When.
    pub on: Day,
    /// The one-on-one it came from, if it came from one.
    pub conversation: Option<ConversationId>,
}

/// Whether others follow this worker. People set it; support never does (E4).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum LeaderStatus {
    /// Nobody has said.
    #[default]
    Unknown,
    /// Willing; no followers shown yet.
    Activist,
    /// Others follow them, as seen in acts.
    Leader,
}
