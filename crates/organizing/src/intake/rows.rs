//! What happened with a request, as rows that are only added.

use super::{Consent, HandoffEnd, Outcome, Part};
use crate::conversation::Conversation;
use crate::{Hour, MemberId, Personal};
use serde::{Deserialize, Serialize};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// When.
    pub at: Hour,
    /// Who did it; none for what the worker or the clock did.
    pub by: Option<MemberId>,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// Someone took it.
    Taken,
    /// Its owner put it back, and said why.
    PutBack(Personal),
    /// They tried to reach the worker, and how.
    Tried(Personal),
    /// They are in touch.
    InTouch,
    /// A conversation, written down by the guide for one-on-ones.
    Talked(Box<Conversation>),
    /// It became a case that is coached.
    Coached,
    /// It was put before the leads of the desk.
    Escalated(Why),
    /// A handoff was begun.
    HandoffBegan(MemberId),
    /// The worker agreed to the handoff.
    HandoffAgreed,
    /// A part was handed.
    PartHanded(Part),
    /// A handoff ended.
    HandoffEnded(HandoffEnd),
    /// The worker gave a consent.
    Given(Consent),
    /// The worker took a consent back.
    TakenBack(Consent),
    /// It was closed.
    Closed(Outcome, Personal),
    /// It was opened again.
    Reopened(Personal),
    /// It was given to a coach who said yes.
    GivenTo(MemberId),
    /// Coach and worker met; what was said stands in the case.
    Met,
}

/// Why a request stands before the leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Why {
    /// Nobody was in touch in time.
    Late,
    /// Nothing happened with it for long.
    Still,
    /// The coach who had it left.
    CoachLeft,
    /// Its owner or somebody of the desk asked the leads to look.
    Asked,
}
