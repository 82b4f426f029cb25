use super::{Cells, Heading, NotThisFile, Places, RowProblem, find, needed, told};
use crate::Day;
use serde::{Deserialize, Serialize};

/// One work stoppage at one employer, as the mediation service counted it. Several employers that
/// were struck together are several rows of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strike {
    /// The case's number.
    pub case: String,
    /// The employer, as it is written.
    pub employer: String,
    /// The union, as it is written, mostly with its local.
    pub union: String,
    /// The local, where it has a column of its own.
    pub local: String,
    /// The town and the state: "Secaucus, NJ".
    pub place: String,
    /// The sector's code, in later years.
    pub sector: Option<String>,
    /// What the service calls the industry.
    pub industry: String,
    /// Workers out.
    pub idled: Option<u32>,
    /// Workers of the bargaining unit.
    pub unit: Option<u32>,
    /// The first day.
    pub began: Day,
    /// The last day; none where it was not over or nobody wrote it down.
    pub ended: Option<Day>,
    /// How many days, where the file says so itself.
    pub days_told: Option<u32>,
}

impl Strike {
    /// Days from the first to the last, both counted; none where either is not told or they are
    /// the wrong way round.
    pub fn days(&self) -> Option<u32> {
        u32::try_from(self.ended?.since(self.began)).ok().map(|days| days + 1)
    }

    /// The state, as the letters after the last comma of the place.
    pub fn state(&self) -> &str {
        self.place.rsplit_once(',').map_or("", |(_, state)| state.trim())
    }

    /// The town.
    pub fn town(&self) -> &str {
        self.place.rsplit_once(',').map_or(&self.place, |(town, _)| town.trim())
    }
}

const EMPLOYER: usize = 0;
const UNION: usize = 1;
const LOCAL: usize = 2;
const CASE: usize = 3;
const UNIT: usize = 4;
const SECTOR: usize = 5;
const INDUSTRY: usize = 6;
const PLACE: usize = 7;
const IDLED: usize = 8;
const BEGAN: usize = 9;
const ENDED: usize = 10;
const DAYS: usize = 11;

const HEADINGS: [Heading; 12] = [
    needed("Employer"),
    needed("Union"),
    told("Union Local"),
    needed("Case Number"),
    told("BU"),
    told("NAICS"),
    told("Industry"),
    needed("City, State"),
    needed("# Idled"),
    needed("Start Date"),
    needed("End Date"),
    told("Duration"),
];

/// Where the columns of a table of work stoppages stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrikeColumns(Places<12>);

impl StrikeColumns {
    /// Finds the row of headings among the first rows.
    ///
    /// # Errors
    /// What is missing.
    pub fn find<'r, R>(
        first: impl IntoIterator<Item = R>,
    ) -> Result<(usize, StrikeColumns), NotThisFile>
    where
        R: IntoIterator<Item = &'r str>,
    {
        find(first, &HEADINGS).map(|(row, places)| (row, StrikeColumns(places)))
    }

    /// Reads one row.
    ///
    /// # Errors
    /// Why it is left out.
    pub fn strike(&self, row: &[&str]) -> Result<Strike, RowProblem> {
        let cells = Cells { row, places: &self.0 };
        let employer = cells.text(EMPLOYER)?;
        if employer.is_empty() {
            return Err(RowProblem::Nobody);
        }
        let sector = cells.raw(SECTOR);
        let sector = sector.strip_suffix(".0").unwrap_or(sector);
        if !sector.bytes().all(|byte| byte.is_ascii_digit()) || sector.len() > 6 {
            return Err(RowProblem::Code);
        }
        Ok(Strike {
            case: cells.text(CASE)?,
            employer,
            union: cells.text(UNION)?,
            local: cells.text(LOCAL)?,
            place: cells.text(PLACE)?,
            sector: Some(sector.to_owned()).filter(|code| !code.is_empty()),
            industry: cells.text(INDUSTRY)?,
            idled: cells.count(IDLED)?,
            unit: cells.count(UNIT)?,
            began: cells.day(BEGAN)?.ok_or(RowProblem::Date)?,
            ended: cells.day(ENDED)?,
            days_told: cells.count(DAYS)?,
        })
    }
}
