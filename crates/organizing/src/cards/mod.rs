//! Cards: signed and dated statements that someone wants to be represented (`method.md` 2.7, E16).
//!
//! What happens with cards is a chain of entries, each sealed with a hash over the one before it,
//! and nothing in it ever changes: a signature, its confirmation, a withdrawal. The hash itself is
//! given from outside; this crate holds no cryptography.

mod chain;
mod declaration;
mod record;
mod showing;
mod voters;

pub use chain::{Broken, Entry, Link, append, verify};
pub use declaration::{Declaration, Missing, Statement};
pub use record::{Book, CardStanding, Note};
pub use showing::{Against, Age, OnList, Showing, Stands};
pub use voters::{Due, VoterList, VoterRow};

use crate::{CardId, Day, MemberId, Personal, WorkerId};
use serde::{Deserialize, Serialize};

/// The text of a card, in one version. A new text is a new version; what was signed stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardText {
    /// Its number, from 1 up.
    pub version: u16,
    /// The exact words.
    pub text: String,
    /// Since when it is used.
    pub since: Day,
    /// Who put it down.
    pub by: MemberId,
}

/// A signed card, with the six items: who, two ways to reach them, for whom they work, the exact
/// text, the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Which.
    pub id: CardId,
    /// Which worker on the list it is, as far as known.
    pub worker: Option<WorkerId>,
    /// The signer's name as they wrote it.
    pub signer: Personal,
    /// E-mail or another known contact.
    pub contact: Personal,
    /// Phone.
    pub phone: Personal,
    /// The employer as named on the card.
    pub employer: Personal,
    /// The version of the text.
    pub text_version: u16,
    /// The exact text that was signed.
    pub text: String,
    /// The day it was signed.
    pub on: Day,
    /// How.
    pub how: How,
}

/// How a card was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// On a screen, by typing the name; with the minute of the day (UTC).
    Typed(u16),
    /// On a screen, drawn; with the minute of the day (UTC) and the strokes.
    Drawn(u16, Vec<u8>),
    /// On paper, entered by this member; the paper itself is the proof.
    Paper(MemberId),
}

/// What happens with cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// Someone signed.
    Signed(Box<Card>),
    /// The signer was sent what they signed.
    Confirmed {
        /// Which card.
        card: CardId,
        /// When.
        on: Day,
        /// Whether it reached them, as far as could be seen.
        reached: bool,
    },
    /// The signer took it back.
    Withdrawn {
        /// Which card.
        card: CardId,
        /// When.
        on: Day,
        /// To whom they said so; none where they did it themselves.
        told: Option<MemberId>,
    },
    /// A person said which worker it is, or that it is none on the list.
    Matched {
        /// Which card.
        card: CardId,
        /// Who, if anyone.
        worker: Option<WorkerId>,
        /// Who said so.
        by: MemberId,
    },
}
