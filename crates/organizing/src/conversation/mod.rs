//! The one-on-one: a planned conversation that follows a guide and ends in an ask (`method.md` 2.1).

mod guide;
mod record;

pub use guide::{calls_us_them, is_question};
pub use record::{Nudge, Recorded};

use crate::assessment::{Basis, Support};
use crate::list::TieKind;
use crate::{Day, MemberId, Personal, WorkerId};
use serde::{Deserialize, Serialize};

/// The steps of the guide, in the order it suggests; nothing forces an order (N3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Why I am here; no manager near.
    Introduction,
    /// Three things you would change at work.
    Issues,
    /// Who stands in the way, who can fix it.
    Agitation,
    /// What we could do together.
    PlanToWin,
    /// What the boss will say and do, and why.
    Inoculation,
    /// A clear request for one act; then wait.
    Ask,
    /// The next step and its day.
    FollowUp,
}

/// A one-on-one as recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// With whom.
    pub worker: WorkerId,
    /// Who held it.
    pub by: MemberId,
    /// When.
    pub on: Day,
    /// What the worker would change, most important first, in the worker's words (three at most
    /// come first in the guide; the list holds up to [`Conversation::ISSUES_MAX`]).
    pub issues: Vec<Personal>,
    /// What the worker said about who stands in the way and who could fix it.
    pub agitation: Personal,
    /// What the worker said about acting together.
    pub plan: Personal,
    /// Inoculation topics covered, by their id in the guide ("third-party", "dues").
    pub inoculated: Vec<String>,
    /// How much of the time the worker spoke, in percent, where it was noted.
    pub listening: Option<u8>,
    /// The ask, if one was made.
    pub ask: Option<Ask>,
    /// The next step.
    pub next_step: Personal,
    /// The next step's day.
    pub next_on: Option<Day>,
    /// The support seen, with its basis.
    pub support: Option<(Support, Basis)>,
    /// Ties told.
    pub ties: Vec<(WorkerId, TieKind)>,
    /// A short note.
    pub note: Personal,
    /// Steps that were skipped.
    pub skipped: Vec<Step>,
    /// Whether it is still being written.
    pub open: bool,
    /// While it is being written: the form as it was typed, field by field, so that nothing of it
    /// is lost. Empty once it is recorded.
    pub typed: Vec<(String, Personal)>,
}

/// An ask made in a one-on-one, and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// What was asked.
    pub what: Personal,
    /// The answer.
    pub answer: Answer,
}

/// The answer to an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// Yes.
    Yes,
    /// Wants to think; a day is set.
    Thinking,
    /// No.
    No,
}

impl Conversation {
    /// The most issues that one conversation keeps.
    pub const ISSUES_MAX: usize = 10;

    /// A one-on-one of which nothing is written yet.
    pub fn begin(worker: WorkerId, by: MemberId, on: Day) -> Conversation {
        Conversation {
            worker,
            by,
            on,
            issues: Vec::new(),
            agitation: Personal::default(),
            plan: Personal::default(),
            inoculated: Vec::new(),
            listening: None,
            ask: None,
            next_step: Personal::default(),
            next_on: None,
            support: None,
            ties: Vec::new(),
            note: Personal::default(),
            skipped: Vec::new(),
            open: true,
            typed: Vec::new(),
        }
    }
}
