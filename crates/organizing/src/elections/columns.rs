//! Which column of the board's file holds what, and the rows read by it.

use super::{CaseKind, ForUnion, RowProblem, Sector, Tally, TallyKind, Union};
use crate::Day;
use jiff::civil::Date;

/// The most rows that are looked at for the headings; workbooks have titles above them.
pub const HEADING_ROWS_MAX: usize = 20;
/// The most columns that are looked at.
pub const COLUMNS_READ_MAX: usize = 200;
/// The most characters of a name that is kept.
const NAME_CHARS_MAX: usize = 160;
/// The most unions on one row.
const UNIONS_MAX: usize = 3;
/// The most units with texts of their own.
const UNIT_TEXTS_MAX: usize = 4;
/// The most voters of one election that are believed.
const COUNT_MAX: u32 = 1_000_000;
/// Years in which a day of a case may be.
const YEARS: std::ops::RangeInclusive<i16> = 1935..=2200;

/// A column without which there are no results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needed {
    /// The case's number.
    Case,
    /// When the ballots were counted.
    Counted,
    /// How many could vote.
    Eligible,
    /// Votes for the first union.
    For,
    /// Votes against.
    Against,
}

impl Needed {
    /// Every one of them.
    pub const ALL: [Needed; 5] =
        [Needed::Case, Needed::Counted, Needed::Eligible, Needed::For, Needed::Against];

    /// Its heading in the file that the board gives out.
    pub const fn heading(self) -> &'static str {
        match self {
            Needed::Case => "Case Number",
            Needed::Counted => "Tally Date",
            Needed::Eligible => "No of Eligible Voters",
            Needed::For => "Votes for Labor Union1",
            Needed::Against => "Votes Against",
        }
    }
}

/// Why a table does not hold election results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotResults {
    /// No row of headings has a case number: it is something else, a list of people perhaps.
    OtherFile,
    /// It is about cases, but these columns are missing.
    Missing(Vec<Needed>),
}

impl NotResults {
    /// The id of its sentence in the catalogues.
    pub const fn sentence(&self) -> &'static str {
        match self {
            NotResults::OtherFile => "elections-other-file",
            NotResults::Missing(_) => "elections-columns-missing",
        }
    }
}

/// What a heading says that its column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Case,
    Employer,
    State,
    Unit,
    Category,
    Kind,
    Filed,
    Counted,
    Eligible,
    Void,
    Union(usize),
    For(usize),
    Against,
    RunOff,
    Challenged,
    Determinative,
    Closed,
    Text(usize),
}

/// Headings as they were seen in the download, in answers to requests for records and in the
/// yearly workbooks, without spaces and signs.
const HEADINGS: &[(&str, Holds)] = &[
    ("casenumber", Holds::Case),
    ("casename", Holds::Employer),
    ("statesterritories", Holds::State),
    ("state", Holds::State),
    ("unitstate", Holds::State),
    ("disputeunitstate", Holds::State),
    ("unitid", Holds::Unit),
    ("ballottype", Holds::Category),
    ("tallycategory", Holds::Category),
    ("tallytype", Holds::Kind),
    ("datefiled", Holds::Filed),
    ("casefileddate", Holds::Filed),
    ("fileddate", Holds::Filed),
    ("tallydate", Holds::Counted),
    ("electionhelddate", Holds::Counted),
    ("noofeligiblevoters", Holds::Eligible),
    ("numeligiblevoters", Holds::Eligible),
    ("numberofeligiblevoters", Holds::Eligible),
    ("voidballots", Holds::Void),
    ("numvoidballots", Holds::Void),
    ("votesagainst", Holds::Against),
    ("validvotesagainst", Holds::Against),
    ("votescastagainstlabororg", Holds::Against),
    ("runoffrequired", Holds::RunOff),
    ("challengedballots", Holds::Challenged),
    ("numchallengedballots", Holds::Challenged),
    ("challengesaredeterminative", Holds::Determinative),
    ("challengesrdeterminitive", Holds::Determinative),
    ("reasonclosed", Holds::Closed),
    ("closedreason", Holds::Closed),
    ("bargainingunitdetermined", Holds::Text(0)),
    ("votingunit", Holds::Text(0)),
    ("votingunitunita", Holds::Text(0)),
    ("votingunitunitb", Holds::Text(1)),
    ("votingunitunitc", Holds::Text(2)),
    ("votingunitunitd", Holds::Text(3)),
];

/// The same for the unions, each with its figure after the words.
const OF_UNIONS: &[(&str, &str, bool)] = &[
    ("laborunion", "", false),
    ("laborunion", "name", false),
    ("laborunionname", "", false),
    ("laborganizationname", "", false),
    ("labororganization", "name", false),
    ("labororganization", "", false),
    ("labororg", "name", false),
    ("labororgname", "", false),
    ("votesforlaborunion", "", true),
    ("votesforlabororg", "", true),
    ("votesforlabororganization", "", true),
];

/// Where the columns of a table stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    case: Option<usize>,
    employer: Option<usize>,
    state: Option<usize>,
    unit: Option<usize>,
    category: Option<usize>,
    kind: Option<usize>,
    filed: Option<usize>,
    counted: Option<usize>,
    eligible: Option<usize>,
    void: Option<usize>,
    unions: [Option<usize>; UNIONS_MAX],
    votes: [Option<usize>; UNIONS_MAX],
    against: Option<usize>,
    runoff: Option<usize>,
    challenged: Option<usize>,
    determinative: Option<usize>,
    closed: Option<usize>,
    texts: [Option<usize>; UNIT_TEXTS_MAX],
}

impl Columns {
    /// Finds the row of headings among the first rows: its place, and what the columns hold.
    /// Columns with headings that say nothing to us are passed over.
    ///
    /// # Errors
    /// What is missing.
    pub fn find<'r, R>(first: impl IntoIterator<Item = R>) -> Result<(usize, Columns), NotResults>
    where
        R: IntoIterator<Item = &'r str>,
    {
        for (place, row) in first.into_iter().take(HEADING_ROWS_MAX).enumerate() {
            let columns = Columns::of(row);
            if columns.case.is_none() {
                continue;
            }
            let missing: Vec<Needed> =
                Needed::ALL.into_iter().filter(|needed| columns.place(*needed).is_none()).collect();
            return match missing.is_empty() {
                true => Ok((place, columns)),
                false => Err(NotResults::Missing(missing)),
            };
        }
        Err(NotResults::OtherFile)
    }

    fn of<'r>(headings: impl IntoIterator<Item = &'r str>) -> Columns {
        let mut columns = Columns::default();
        for (place, heading) in headings.into_iter().take(COLUMNS_READ_MAX).enumerate() {
            let slot = match holds(heading) {
                None => continue,
                Some(Holds::Case) => &mut columns.case,
                Some(Holds::Employer) => &mut columns.employer,
                Some(Holds::State) => &mut columns.state,
                Some(Holds::Unit) => &mut columns.unit,
                Some(Holds::Category) => &mut columns.category,
                Some(Holds::Kind) => &mut columns.kind,
                Some(Holds::Filed) => &mut columns.filed,
                Some(Holds::Counted) => &mut columns.counted,
                Some(Holds::Eligible) => &mut columns.eligible,
                Some(Holds::Void) => &mut columns.void,
                Some(Holds::Union(n)) => &mut columns.unions[n],
                Some(Holds::For(n)) => &mut columns.votes[n],
                Some(Holds::Against) => &mut columns.against,
                Some(Holds::RunOff) => &mut columns.runoff,
                Some(Holds::Challenged) => &mut columns.challenged,
                Some(Holds::Determinative) => &mut columns.determinative,
                Some(Holds::Closed) => &mut columns.closed,
                Some(Holds::Text(n)) => &mut columns.texts[n],
            };
            // The first of two columns with one heading holds it.
            slot.get_or_insert(place);
        }
        columns
    }

    fn place(&self, needed: Needed) -> Option<usize> {
        match needed {
            Needed::Case => self.case,
            Needed::Counted => self.counted,
            Needed::Eligible => self.eligible,
            Needed::For => self.votes[0],
            Needed::Against => self.against,
        }
    }

    /// Whether the table tells when elections were asked for, without which no days can be
    /// counted.
    pub fn tells_filed(&self) -> bool {
        self.filed.is_some()
    }

    /// Reads one row.
    ///
    /// # Errors
    /// Why it is left out.
    pub fn tally(&self, row: &[&str]) -> Result<Tally, RowProblem> {
        let cell = |place: Option<usize>| {
            place.and_then(|place| row.get(place)).map_or("", |cell| cell.trim())
        };
        let (asked, case) = CaseKind::of_case(cell(self.case)).ok_or(RowProblem::Case)?;
        let eligible = number(cell(self.eligible))?.filter(|count| *count > 0);
        let unit = cell(self.unit).to_ascii_uppercase();
        let employer = tidy(cell(self.employer));
        let text = match unit.as_bytes() {
            [letter @ b'A'..=b'D'] => cell(self.texts[usize::from(letter - b'A')]),
            _ => "",
        };
        let text = if text.is_empty() { cell(self.texts[0]) } else { text };
        let mut unions = Vec::new();
        for (name, votes) in self.unions.iter().zip(self.votes) {
            let (name, votes) = (cell(*name), number(cell(votes))?);
            if !name.is_empty() || votes.is_some_and(|votes| votes > 0) {
                let (union, votes) = (Union::of(name), votes.unwrap_or(0));
                unions.push(ForUnion { name: tidy(name), union, votes });
            }
        }
        let category = cell(self.category);
        Ok(Tally {
            asked,
            sector: Sector::told(&employer, text),
            case,
            unit: tidy(&unit),
            employer,
            state: tidy(cell(self.state)),
            filed: day(cell(self.filed))?,
            counted: day(cell(self.counted))?,
            kind: match cell(self.kind).to_ascii_lowercase().as_str() {
                "rerun" => TallyKind::Rerun,
                "run-off" | "runoff" => TallyKind::RunOff,
                _ => TallyKind::Initial,
            },
            self_determination: category.eq_ignore_ascii_case("self determination"),
            eligible: eligible.ok_or(RowProblem::Eligible)?,
            unions,
            against: number(cell(self.against))?.unwrap_or(0),
            void: number(cell(self.void))?.unwrap_or(0),
            challenged: number(cell(self.challenged))?.unwrap_or(0),
            determinative: yes(cell(self.determinative)),
            runoff_due: yes(cell(self.runoff)),
            certified: certified(cell(self.closed)),
        })
    }
}

fn holds(heading: &str) -> Option<Holds> {
    let plain: String = heading
        .chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if let Some((_, holds)) = HEADINGS.iter().find(|(known, _)| *known == plain) {
        return Some(*holds);
    }
    OF_UNIONS.iter().find_map(|(before, after, votes)| {
        let figure = plain.strip_prefix(before)?.strip_suffix(after)?;
        let which = figure.parse::<usize>().ok()?.checked_sub(1).filter(|n| *n < UNIONS_MAX)?;
        Some(if *votes { Holds::For(which) } else { Holds::Union(which) })
    })
}

/// A count; none where nothing stands. Workbooks write "12.0", people "1,234".
pub(crate) fn number(cell: &str) -> Result<Option<u32>, RowProblem> {
    let whole = cell.strip_suffix(".0").unwrap_or(cell);
    if whole.is_empty() {
        return Ok(None);
    }
    let digits: String = whole.chars().filter(|c| *c != ',').collect();
    let read = digits.parse::<u32>().ok().filter(|count| *count <= COUNT_MAX);
    read.map(Some).ok_or(RowProblem::Number)
}

/// A day as the board writes it, month first, or year first; a time of day after it is passed over.
pub(crate) fn day(cell: &str) -> Result<Option<Day>, RowProblem> {
    let date = cell.split([' ', 'T']).next().unwrap_or("");
    if date.is_empty() {
        return Ok(None);
    }
    let parts: Vec<i16> = date.split(['/', '-']).map_while(|part| part.parse().ok()).collect();
    let (year, month, of_month) = match (parts.as_slice(), date.contains('/')) {
        (&[month, of_month, year], true) => (year, month, of_month),
        (&[year, month, of_month], false) => (year, month, of_month),
        _ => return Err(RowProblem::Date),
    };
    let (month, of_month) = (i8::try_from(month).ok(), i8::try_from(of_month).ok());
    let (Some(month), Some(of_month)) = (month, of_month) else { return Err(RowProblem::Date) };
    let date = Date::new(year, month, of_month).ok().filter(|_| YEARS.contains(&year));
    date.map(|date| Some(Day::of(date))).ok_or(RowProblem::Date)
}

fn yes(cell: &str) -> bool {
    cell.eq_ignore_ascii_case("y") || cell.eq_ignore_ascii_case("yes")
}

/// What the reason for closing a case says of it: a union was certified, or only the results.
fn certified(reason: &str) -> Option<bool> {
    let plain = reason.to_ascii_lowercase();
    match plain.starts_with("certific") || plain.starts_with("amended certific") {
        true if plain.contains("represent") => Some(true),
        true if plain.contains("result") => Some(false),
        _ => None,
    }
}

/// A name on one line, without needless spaces, within its bound.
fn tidy(cell: &str) -> String {
    let mut tidy = String::with_capacity(cell.len().min(NAME_CHARS_MAX));
    for word in cell.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.extend(word.chars().filter(|c| !c.is_control()));
    }
    match tidy.char_indices().nth(NAME_CHARS_MAX) {
        Some((at, _)) => tidy[..at].to_owned(),
        None => tidy,
    }
}
