use super::{Cells, Heading, NotThisFile, Places, RowProblem, find, needed, told};
use crate::Day;
use serde::{Deserialize, Serialize};

/// One notice of bargaining (form F-7): an employer and a union say that an agreement ends. It
/// shows where there are unions, and about how many work there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The day of the notice.
    pub on: Day,
    /// When the agreement ends.
    pub ends: Option<Day>,
    /// The employer, as it is written.
    pub employer: String,
    /// The employer's town.
    pub employer_town: String,
    /// The union, as it is written: "IAM - 570 DISTRICT 166".
    pub union: String,
    /// The town of those covered.
    pub town: String,
    /// Their postal code.
    pub zip: String,
    /// Their state.
    pub state: String,
    /// The letter of the industry. The form's own; it is no NAICS code.
    pub industry: String,
    /// Workers of the bargaining unit; none where the form says 0, which is how it says nothing.
    pub unit: Option<u32>,
    /// Everyone who works there; none as above.
    pub workers: Option<u32>,
}

const ON: usize = 0;
const ENDS: usize = 1;
const EMPLOYER: usize = 2;
const EMPLOYER_TOWN: usize = 3;
const UNION: usize = 4;
const TOWN: usize = 5;
const ZIP: usize = 6;
const STATE: usize = 7;
const INDUSTRY: usize = 8;
const UNIT: usize = 9;
const WORKERS: usize = 10;

const HEADINGS: [Heading; 11] = [
    needed("Notice Date"),
    told("Expiration Date"),
    needed("Employer"),
    told("E-City"),
    needed("Union Name"),
    needed("A-City"),
    told("A-ZIP"),
    needed("A-State"),
    told("Industry"),
    needed("Bargaining Unit Size"),
    needed("Establishment Size"),
];

/// Where the columns of a table of notices stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeColumns(Places<11>);

impl NoticeColumns {
    /// Finds the row of headings among the first rows.
    ///
    /// # Errors
    /// What is missing.
    pub fn find<'r, R>(
        first: impl IntoIterator<Item = R>,
    ) -> Result<(usize, NoticeColumns), NotThisFile>
    where
        R: IntoIterator<Item = &'r str>,
    {
        find(first, &HEADINGS).map(|(row, places)| (row, NoticeColumns(places)))
    }

    /// Reads one row.
    ///
    /// # Errors
    /// Why it is left out.
    pub fn notice(&self, row: &[&str]) -> Result<Notice, RowProblem> {
        let cells = Cells { row, places: &self.0 };
        let employer = cells.text(EMPLOYER)?;
        if employer.is_empty() {
            return Err(RowProblem::Nobody);
        }
        let told = |column| cells.count(column).map(|count| count.filter(|count| *count > 0));
        Ok(Notice {
            on: cells.day(ON)?.ok_or(RowProblem::Date)?,
            ends: cells.day(ENDS)?,
            employer,
            employer_town: cells.text(EMPLOYER_TOWN)?,
            union: cells.text(UNION)?,
            town: cells.text(TOWN)?,
            zip: cells.text(ZIP)?,
            state: cells.text(STATE)?,
            industry: cells.text(INDUSTRY)?,
            unit: told(UNIT)?,
            workers: told(WORKERS)?,
        })
    }
}
