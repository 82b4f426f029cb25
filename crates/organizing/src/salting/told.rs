use super::{CodeName, Stage};
use crate::Day;
use crate::seeding::{CELL_MIN, tell};
use serde::{Deserialize, Serialize};

/// All of a placement that stands outside of it. Not who it is, not where, not since when, not
/// with whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// The code name.
    pub code: CodeName,
    /// How far it is.
    pub stage: Stage,
    /// When it is shredded.
    pub shred_on: Day,
}

/// What a list of placements may tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// How many are at a stage; stages at which fewer than five are do not stand here.
    pub counts: Vec<(Stage, u32)>,
    /// The sum of these, and of nothing else.
    pub at_least: u32,
    /// The code names in the order of the alphabet, each with its stage where that is told and
    /// with the day on which it is shredded; none at all where there are fewer than five.
    pub names: Vec<(CodeName, Option<Stage>, Day)>,
}

/// What may be told of placements. With fewer than five of anything, whoever knows the people could
/// guess by elimination.
pub fn told(all: &[Outside]) -> Told {
    let of = |stage: Stage| {
        let count = all.iter().filter(|one| one.stage == stage).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let table = tell(&[Stage::ALL.map(of).to_vec()]);
    let cells = Stage::ALL.into_iter().zip(table.cells.concat());
    let counts: Vec<_> = cells.filter_map(|(stage, count)| Some((stage, count?))).collect();
    let enough = all.len() >= usize::try_from(CELL_MIN).unwrap_or(usize::MAX);
    let is_told = |stage: Stage| counts.iter().any(|(told, _)| *told == stage);
    let mut names: Vec<_> = all
        .iter()
        .filter(|_| enough)
        .map(|one| (one.code.clone(), is_told(one.stage).then_some(one.stage), one.shred_on))
        .collect();
    names.sort();
    Told { counts, at_least: table.at_least, names }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn some(counts: [usize; 5]) -> Vec<Outside> {
        let mut taken = Vec::new();
        let mut all = Vec::new();
        for (stage, count) in Stage::ALL.into_iter().zip(counts) {
            for _ in 0..count {
                let code = CodeName::draw(&taken, [], 0).unwrap();
                taken.push(code.clone());
                all.push(Outside { code, stage, shred_on: Day(20_004) });
            }
        }
        all
    }

    #[test]
    fn no_count_under_five_is_told_and_totals_are_of_what_is_told() {
        use Stage::{Applying, Inside, Learning};
        for (counts, told_counts, at_least, named) in [
            ([0, 0, 0, 0, 0], vec![], 0, 0),
            ([4, 0, 0, 0, 0], vec![], 0, 0),
            ([5, 0, 0, 0, 0], vec![(Learning, 5)], 5, 5),
            ([4, 4, 4, 4, 4], vec![], 0, 20),
            ([6, 4, 9, 1, 0], vec![(Learning, 6), (Inside, 9)], 15, 20),
            ([1, 5, 0, 0, 0], vec![(Applying, 5)], 5, 6),
        ] {
            let told = told(&some(counts));
            assert_eq!((told.counts, told.at_least), (told_counts, at_least), "{counts:?}");
            assert_eq!(told.names.len(), named, "{counts:?}");
        }
    }

    #[test]
    fn a_row_of_names_counts_nothing_that_is_not_told() {
        let told = told(&some([6, 4, 9, 1, 0]));
        for stage in Stage::ALL {
            let rows = told.names.iter().filter(|(_, at, _)| *at == Some(stage)).count();
            assert!(rows == 0 || rows >= 5, "{stage:?}: {rows}");
        }
    }
}
