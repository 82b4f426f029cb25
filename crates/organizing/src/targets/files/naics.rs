use super::{Cells, Heading, NotThisFile, Places, RowProblem, find, needed, told};
use std::collections::BTreeMap;

/// One industry of the table of codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Industry {
    /// Its code, two digits (a sector) to six; a sector of several is "31-33".
    pub code: String,
    /// Its title.
    pub title: String,
}

const CODE: usize = 0;
const TITLE: usize = 1;

const HEADINGS: [Heading; 3] = [needed("code"), needed("title"), told("level")];

/// Where the columns of a table of codes stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorColumns(Places<3>);

impl SectorColumns {
    /// Finds the row of headings among the first rows.
    ///
    /// # Errors
    /// What is missing.
    pub fn find<'r, R>(
        first: impl IntoIterator<Item = R>,
    ) -> Result<(usize, SectorColumns), NotThisFile>
    where
        R: IntoIterator<Item = &'r str>,
    {
        find(first, &HEADINGS).map(|(row, places)| (row, SectorColumns(places)))
    }

    /// Reads one row.
    ///
    /// # Errors
    /// Why it is left out.
    pub fn industry(&self, row: &[&str]) -> Result<Industry, RowProblem> {
        let cells = Cells { row, places: &self.0 };
        let industry = Industry { code: cells.text(CODE)?, title: cells.text(TITLE)? };
        if industry.code.is_empty() || industry.title.is_empty() {
            return Err(RowProblem::Nobody);
        }
        match digits(&industry.code) || span(&industry.code).is_some() {
            true => Ok(industry),
            false => Err(RowProblem::Code),
        }
    }
}

fn digits(code: &str) -> bool {
    (2..=6).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// The first and the last of "31-33".
fn span(code: &str) -> Option<(u8, u8)> {
    let (first, last) = code.split_once('-')?;
    let whole = |part: &str| part.parse::<u8>().ok().filter(|n| (10..=99).contains(n));
    let (first, last) = (whole(first)?, whole(last)?);
    (first < last).then_some((first, last))
}

/// The industries as a tree: sectors, and below each code those that begin with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sectors {
    by_code: BTreeMap<String, Industry>,
    /// The code under which a sector of several stands, for each of them.
    several: BTreeMap<String, String>,
}

impl Sectors {
    /// The most codes of a table.
    pub const CODES_MAX: usize = 10_000;

    /// The tree of these industries; the first of two with one code stays, and beyond
    /// [`Sectors::CODES_MAX`] none is taken.
    pub fn of(industries: impl IntoIterator<Item = Industry>) -> Sectors {
        let mut sectors = Sectors::default();
        for industry in industries.into_iter().take(Sectors::CODES_MAX) {
            if let Some((first, last)) = span(&industry.code) {
                for one in first..=last {
                    sectors.several.insert(one.to_string(), industry.code.clone());
                }
            }
            sectors.by_code.entry(industry.code.clone()).or_insert(industry);
        }
        sectors
    }

    /// How many codes there are.
    pub fn len(&self) -> usize {
        self.by_code.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_code.is_empty()
    }

    /// The industry with this code, or else the narrowest that it is in: codes change every five
    /// years, mostly in their last digits. "62.0", as sheets write numbers, is 62.
    pub fn industry_of(&self, code: &str) -> Option<&Industry> {
        let code = code.trim();
        let code = code.strip_suffix(".0").unwrap_or(code);
        if let Some(industry) = self.by_code.get(code) {
            return Some(industry);
        }
        if !digits(code) {
            return None;
        }
        let narrower = (2..code.len()).rev().find_map(|len| self.by_code.get(code.get(..len)?));
        narrower.or_else(|| self.by_code.get(self.several.get(code.get(..2)?)?))
    }

    /// The sector of a code: 62 for 622110, 31-33 for 3361.
    pub fn sector_of(&self, code: &str) -> Option<&Industry> {
        self.path_of(code).first().copied()
    }

    /// From the sector down to the industry with this code, or the narrowest that is known.
    pub fn path_of(&self, code: &str) -> Vec<&Industry> {
        let Some(industry) = self.industry_of(code) else { return Vec::new() };
        let code = industry.code.as_str();
        let top = code.get(..2).and_then(|two| self.by_code.get(self.several.get(two)?));
        let down = (2..=code.len()).filter_map(|len| self.by_code.get(code.get(..len)?));
        let mut path: Vec<&Industry> = top.into_iter().chain(down).collect();
        path.dedup();
        path
    }

    /// The sectors.
    pub fn sectors(&self) -> impl Iterator<Item = &Industry> {
        self.by_code
            .values()
            .filter(|industry| industry.code.len() == 2 || span(&industry.code).is_some())
    }

    /// What stands right below a code.
    pub fn below(&self, code: &str) -> Vec<&Industry> {
        let mut of = vec![code.to_owned()];
        let mut longer = code.len() + 1;
        if let Some((first, last)) = span(code) {
            of = (first..=last).map(|one| one.to_string()).collect();
            longer = 3;
        }
        let within = |industry: &&Industry| {
            industry.code.len() == longer && of.iter().any(|code| industry.code.starts_with(code))
        };
        self.by_code.values().filter(within).collect()
    }
}
