//! A handoff: from one coach to another, with a note, part by part, while the worker agrees (E14).

use crate::{Hour, MemberId, Personal};
use serde::{Deserialize, Serialize};

/// What can be handed by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// What happened and what they want.
    Story,
    /// Where, and for whom they work.
    Place,
    /// The notes of conversations.
    Notes,
    /// Who they are and how to reach them.
    Reach,
}

impl Part {
    /// All of them, what tells least about the worker first.
    pub const ALL: [Part; 4] = [Part::Story, Part::Place, Part::Notes, Part::Reach];
}

/// One part, and when the other coach had it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Which part.
    pub part: Part,
    /// When it was handed; none while it was not.
    pub at: Option<Hour>,
}

/// A handoff that is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handoff {
    /// To whom.
    pub to: MemberId,
    /// What the other coach should know.
    pub note: Personal,
    /// What is to be handed, in the order of [`Part::ALL`].
    pub parts: Vec<Handed>,
    /// When it was begun.
    pub began: Hour,
    /// When the worker agreed to this one.
    pub agreed: Option<Hour>,
}

/// How a handoff ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum HandoffEnd {
    /// All of it was handed: the other coach owns the request.
    Done,
    /// The worker took their consent back.
    TakenBack,
    /// The other coach cannot take it.
    Declined,
    /// Whoever began it ended it.
    CalledOff,
    /// One of the two left the desk.
    CoachLeft,
    /// The request was closed meanwhile.
    Closed,
}

impl Handoff {
    /// The most characters of the note.
    pub const NOTE_CHARS_MAX: usize = 2_000;

    /// Begins one; without parts, everything is to be handed.
    pub(super) fn begin(to: MemberId, note: Personal, parts: &[Part], began: Hour) -> Handoff {
        let wanted = |part: &Part| parts.is_empty() || parts.contains(part);
        let parts = Part::ALL.into_iter().filter(wanted);
        let parts = parts.map(|part| Handed { part, at: None }).collect();
        Handoff { to, note, parts, began, agreed: None }
    }

    /// What the other coach has.
    pub fn handed(&self) -> impl Iterator<Item = Part> + '_ {
        self.parts.iter().filter(|handed| handed.at.is_some()).map(|handed| handed.part)
    }

    /// What the other coach does not have.
    pub fn kept(&self) -> impl Iterator<Item = Part> + '_ {
        self.parts.iter().filter(|handed| handed.at.is_none()).map(|handed| handed.part)
    }
}
