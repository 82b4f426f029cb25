use super::{CaseKind, ForUnion, Sector};
use crate::Day;

/// One count of ballots, as one row of the board's file tells it. A case has several where ballots
/// were challenged, the election was held again, or several groups voted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The case's number.
    pub case: String,
    /// Who asked for the election.
    pub asked: CaseKind,
    /// Which unit of the case.
    pub unit: String,
    /// The employer.
    pub employer: String,
    /// The state or territory.
    pub state: String,
    /// When the election was asked for.
    pub filed: Option<Day>,
    /// When this count was made.
    pub counted: Option<Day>,
    /// Of which ballots.
    pub kind: TallyKind,
    /// Whether it asks professionals if they want to be in one unit with others, rather than
    /// whether they want to be represented.
    pub self_determination: bool,
    /// Who could vote.
    pub eligible: u32,
    /// The unions on the ballot with their votes.
    pub unions: Vec<ForUnion>,
    /// Votes against.
    pub against: u32,
    /// Void ballots.
    pub void: u32,
    /// Ballots challenged and not counted.
    pub challenged: u32,
    /// Whether these could turn it.
    pub determinative: bool,
    /// Whether a run-off is due.
    pub runoff_due: bool,
    /// How the case was closed: with a union certified, with none, or it is not told.
    pub certified: Option<bool>,
    /// The sector, where words tell one.
    pub sector: Option<Sector>,
}

/// Which ballots a tally counts. Later ones stand for earlier ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TallyKind {
    /// Those of the first election, or these counted once more.
    #[default]
    Initial,
    /// Those of a run-off between the two that led.
    RunOff,
    /// Those of an election held again.
    Rerun,
}

impl Tally {
    /// Every valid ballot.
    pub fn valid(&self) -> u32 {
        self.unions.iter().fold(self.against, |sum, union| sum.saturating_add(union.votes))
    }

    /// Whether it settles the election: something was counted, challenged ballots could not turn
    /// it, and no run-off was due.
    pub fn settles(&self) -> bool {
        self.valid() > 0 && !self.determinative && !self.runoff_due
    }

    /// Whether one union has more than half of the valid ballots. With as many votes for as
    /// against it has not.
    pub fn won(&self) -> bool {
        let most = self.unions.iter().map(|union| union.votes).max().unwrap_or(0);
        u64::from(most) * 2 > u64::from(self.valid())
    }
}

/// Why a row was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowProblem {
    /// It has no case number of the board's form.
    Case,
    /// It does not tell how many could vote.
    Eligible,
    /// A count in it is no number.
    Number,
    /// A date in it is no date.
    Date,
    /// A quotation mark in it is opened and not closed.
    Torn,
}

impl RowProblem {
    /// Every reason.
    pub const ALL: [RowProblem; 5] = [
        RowProblem::Case,
        RowProblem::Eligible,
        RowProblem::Number,
        RowProblem::Date,
        RowProblem::Torn,
    ];

    /// The id of its sentence in the catalogues.
    pub const fn sentence(self) -> &'static str {
        match self {
            RowProblem::Case => "election-row-case",
            RowProblem::Eligible => "election-row-eligible",
            RowProblem::Number => "election-row-number",
            RowProblem::Date => "election-row-date",
            RowProblem::Torn => "election-row-torn",
        }
    }
}
