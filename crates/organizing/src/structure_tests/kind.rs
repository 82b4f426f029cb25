//! The kinds of structure tests, and their places on the ladder.

use super::Share;
use crate::Personal;
use serde::{Deserialize, Serialize};

/// The rungs of the ladder that every drive knows, the easiest first: each asks for more courage
/// than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rung {
    /// Everyone wears the same sticker on one day.
    StickerDay,
    /// Faces and names on one board for all to see.
    PhotoBoard,
    /// A petition that goes public only when a majority has signed.
    MajorityPetition,
    /// A group that brings a demand to management together.
    GroupDelegation,
    /// A mock vote on striking, before any formal one.
    PracticeStrikeVote,
    /// All walk in to work together.
    WalkIn,
    /// All walk out together.
    WalkOut,
}

impl Rung {
    /// Every rung, the easiest first.
    pub const ALL: [Rung; 7] = [
        Rung::StickerDay,
        Rung::PhotoBoard,
        Rung::MajorityPetition,
        Rung::GroupDelegation,
        Rung::PracticeStrikeVote,
        Rung::WalkIn,
        Rung::WalkOut,
    ];

    /// Whether others at work see who took part. A practice vote is secret; what is seen of it
    /// is only who came.
    pub const fn is_public(self) -> bool {
        !matches!(self, Rung::PracticeStrikeVote)
    }
}

/// What sort of test it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// One of those that every drive knows.
    Rung(Rung),
    /// One of the drive's own.
    Own {
        /// What we call it.
        name: Personal,
        /// It stands right above this rung; above none, it is the easiest of all.
        after: Option<Rung>,
    },
}

/// What is usual for a kind of test. The drive decides otherwise where it wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// The share to aim for.
    pub target: Share,
    /// The share from which results are told to all.
    pub mark: Share,
    /// Where the numbers come from.
    pub from: From,
}

/// The row of `method.md` 4 that a usual share comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum From {
    /// "Structure-test release mark": 90%.
    ReleaseMark,
    /// "Rally mark, UAW model": 50%, for a group that shows itself.
    RallyMark,
    /// "Strike target participation": 90%, and "strike vote pass" of 75% of all members as mark.
    StrikeVote,
    /// "Strike target participation": 90%.
    StrikeParticipation,
}

impl Kind {
    /// The most characters of the name of one's own kind.
    pub const NAME_CHARS_MAX: usize = 80;

    /// How hard it is: its place on the ladder, of which only the order means something.
    pub fn rank(&self) -> u8 {
        match self {
            Kind::Rung(rung) => 2 * (*rung as u8 + 1),
            Kind::Own { after: None, .. } => 1,
            Kind::Own { after: Some(rung), .. } => 2 * (*rung as u8 + 1) + 1,
        }
    }

    /// Whether it is a vote: then ballots are counted, and of people only who came.
    pub fn is_vote(&self) -> bool {
        *self == Kind::Rung(Rung::PracticeStrikeVote)
    }

    /// Whether others at work see who took part.
    pub fn is_public(&self) -> bool {
        match self {
            Kind::Rung(rung) => rung.is_public(),
            Kind::Own { .. } => true,
        }
    }

    /// The usual target and release mark (`method.md` 4).
    pub fn usual(&self) -> Usual {
        let (target, mark, from) = match self {
            Kind::Rung(Rung::GroupDelegation) => (50, 50, From::RallyMark),
            Kind::Rung(Rung::PracticeStrikeVote) => (90, 75, From::StrikeVote),
            Kind::Rung(Rung::WalkOut) => (90, 90, From::StrikeParticipation),
            _ => (90, 90, From::ReleaseMark),
        };
        Usual { target: Share::known(target), mark: Share::known(mark), from }
    }
}
