//! Elections that others held: what the labor board publishes of every ballot, and what became of
//! drives like this one.
//!
//! - [`Columns`] reads the board's rows, as downloaded, into [`Tally`]s: one for each count.
//! - [`elections`] groups the tallies of a case into [`Election`]s, and says which tally counts.
//! - [`like`] finds those like a drive, by size, sector, state and union, and how they ended.
//!
//! What is alike by size and place need not end alike: these are figures of others, never ours.

mod columns;
mod group;
mod like;
mod sector;
mod size;
mod tally;
mod union;

pub use columns::{COLUMNS_READ_MAX, Columns, HEADING_ROWS_MAX, Needed, NotResults};
pub use group::{elections, merged};
pub use like::{Condition, Days, ELECTIONS_MIN, Like, Profile, like};
pub use sector::Sector;
pub use size::Size;
pub use tally::{RowProblem, Tally, TallyKind};
pub use union::Union;

/// How counts and days are written in public files.
pub(crate) mod cells {
    pub(crate) use super::columns::{day, number};
}

use crate::Day;
use serde::{Deserialize, Serialize};

/// Who asked for an election, as the case's number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CaseKind {
    /// RC: workers who want to be represented. The only one that a drive is like.
    Workers,
    /// RD: someone who wants to end it.
    Ending,
    /// RM: the employer.
    Employer,
    /// UD: someone who wants to end an agreement's union shop.
    Shop,
}

/// How an election ended, as far as the results tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// More than half of the valid ballots were for one union.
    Won,
    /// They were not.
    Lost,
    /// Not known: challenged ballots could have turned it, a run-off was due, or nothing was
    /// counted, and the case was closed without saying.
    Open,
}

/// One election: the workers of one case who voted together, with the tally that counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Election {
    /// The case's number, such as `04-RC-310946`.
    pub case: String,
    /// Who asked for it.
    pub kind: CaseKind,
    /// Which unit of the case.
    pub unit: String,
    /// The employer, as the board has it.
    pub employer: String,
    /// The state or territory.
    pub state: String,
    /// When it was asked for; not every file tells.
    pub filed: Option<Day>,
    /// When the tally that counts was made.
    pub counted: Option<Day>,
    /// Who could vote.
    pub eligible: u32,
    /// The unions on the ballot with their votes.
    pub unions: Vec<ForUnion>,
    /// Votes against.
    pub against: u32,
    /// Ballots that were void.
    pub void: u32,
    /// Ballots that were challenged and not counted.
    pub challenged: u32,
    /// How it ended.
    pub outcome: Outcome,
    /// The sector, where the words of the employer or the unit tell one.
    pub sector: Option<Sector>,
}

/// Votes for one union.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForUnion {
    /// Its name, as the board has it.
    pub name: String,
    /// Which union that is.
    pub union: Union,
    /// The votes.
    pub votes: u32,
}

impl Election {
    /// The longest wait from petition to count that is believed, in days (twenty years).
    pub const DAYS_MAX: u32 = 7_305;

    /// Days from the petition to the count; none where either is not told or they are the wrong
    /// way round.
    pub fn days(&self) -> Option<u32> {
        let days = u32::try_from(self.counted?.since(self.filed?)).ok()?;
        (days <= Election::DAYS_MAX).then_some(days)
    }

    /// Whether this union was on the ballot.
    pub fn has(&self, union: Union) -> bool {
        self.unions.iter().any(|one| one.union == union)
    }

    /// Whether several unions were on the ballot.
    pub fn several(&self) -> bool {
        self.unions.len() > 1
    }

    /// All votes for any union.
    pub fn votes_for(&self) -> u32 {
        self.unions.iter().fold(0, |sum, union| sum.saturating_add(union.votes))
    }
}
