//! Counts by site and stage as a seed's keepers may see them (E20). A cell under five is not told,
//! and neither is one of nobody; a total is the sum of what is told and of nothing else. So what is
//! told does not depend on what is kept back, and no subtraction brings it out.

/// The smallest number that is told.
pub const CELL_MIN: u32 = 5;

/// A table of counts as it may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// By site, then by stage; none for fewer than [`CELL_MIN`], nobody included.
    pub cells: Vec<Vec<Option<u32>>>,
    /// At each site at least so many.
    pub by_site: Vec<u32>,
    /// At each stage at least so many.
    pub by_stage: Vec<u32>,
    /// In all at least so many.
    pub at_least: u32,
}

/// What may be told of counts by site and stage. A row that is shorter than the longest has nobody
/// at the stages it leaves out.
pub fn tell(counts: &[Vec<u32>]) -> Told {
    let stages = counts.iter().map(Vec::len).max().unwrap_or(0);
    let cell = |row: &Vec<u32>, at: usize| row.get(at).copied().filter(|n| *n >= CELL_MIN);
    let cells: Vec<Vec<Option<u32>>> =
        counts.iter().map(|row| (0..stages).map(|at| cell(row, at)).collect()).collect();
    let sum = |told: &mut dyn Iterator<Item = Option<u32>>| {
        told.flatten().fold(0, |sum: u32, n| sum.saturating_add(n))
    };
    let by_site: Vec<u32> = cells.iter().map(|row| sum(&mut row.iter().copied())).collect();
    let by_stage = (0..stages).map(|at| sum(&mut cells.iter().map(|row| row[at]))).collect();
    let at_least = sum(&mut by_site.iter().copied().map(Some));
    Told { cells, by_site, by_stage, at_least }
}
