//! The list: every worker in the unit, from a roster, typed in, or told by coworkers.
//!
//! Only a name is required. What must not be kept about anyone (E19) has no field here.

pub mod duplicates;
pub mod edit;
pub mod email;
pub mod import;
pub mod merge;
pub mod name;
pub mod next_talk;
pub mod nickname;
pub mod phone;
pub mod roster;
pub mod view;
mod worker;

use crate::assessment::{Assessment, LeaderStatus};
use crate::{ConversationId, Day, ImportId, MemberId, Personal, TurfId, WorkerId};
use serde::{Deserialize, Serialize};

/// A worker in the unit, as kept in one sealed record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worker {
    /// What they are called.
    pub name: Name,
    /// Phones as given; two workers may share one.
    pub phones: Vec<Personal>,
    /// E-mail addresses as given.
    pub emails: Vec<Personal>,
    /// Where they live, kept only when the drive chose to take it in.
    pub address: Personal,
    /// The number that the roster itself gives them, so that a later roster finds them again.
    pub roster_number: Personal,
    /// Where they stand in the workplace.
    pub place: Place,
    /// Why they are outside the unit, if they are (E10).
    pub excluded: Option<Exclusion>,
    /// Which member has taken on talking with them.
    pub talker: Option<MemberId>,
    /// Whether others follow them.
    pub leader: LeaderStatus,
    /// Every assessment, oldest first; only ever added to.
    pub assessments: Vec<Assessment>,
    /// Every one-on-one, oldest first.
    pub conversations: Vec<ConversationId>,
    /// The day of the last one-on-one.
    pub talked_on: Option<Day>,
    /// The next step agreed, and its day.
    pub next_step: Option<NextStep>,
    /// Ties told in one-on-ones.
    pub ties: Vec<Tie>,
    /// Values that lost a race between two people editing; kept until someone chooses.
    pub contested: Vec<Contested>,
    /// The import that brought or last changed them.
    pub import: Option<ImportId>,
    /// Which of the turf's sheets holds their line.
    pub sheet: u32,
}

/// A worker's name. Only `full` is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The name as people say it ("Rosa Díaz").
    pub full: Personal,
    /// The given name, where the source told it apart.
    pub given: Personal,
    /// The family name, where the source told it apart.
    pub family: Personal,
}

/// Where a worker stands in the workplace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The one home turf.
    pub turf: TurfId,
    /// Job or classification.
    pub job: String,
    /// Shift.
    pub shift: String,
    /// The language they would rather speak.
    pub language: String,
}

/// Why someone is kept off counts, committee and access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Exclusion {
    /// Supervises others (29 USC 152(11) in the United States).
    Supervisor,
    /// Manages.
    Manager,
    /// Has left the workplace.
    Left,
}

/// A next step and its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextStep {
    /// What, in a few words.
    pub what: Personal,
    /// By when.
    pub on: Day,
}

/// What someone told about whom a worker trusts or follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The other worker.
    pub to: WorkerId,
    /// What ties them.
    pub kind: TieKind,
    /// The one-on-one in which it was told.
    pub told_in: ConversationId,
    /// When.
    pub on: Day,
}

/// What ties two workers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TieKind {
    /// Trusts them.
    Trusts,
    /// Follows their lead.
    Follows,
    /// Works beside them.
    WorksWith,
    /// Rides with them.
    RidesWith,
    /// Is family.
    Family,
}

/// A value that two people changed at once: the one that came second is kept here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contested {
    /// The form field ("phones", "shift").
    pub field: String,
    /// What the second person wrote.
    pub value: Personal,
    /// Who wrote it.
    pub by: MemberId,
    /// When.
    pub on: Day,
}
