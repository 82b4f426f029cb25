//! How many corners have somebody of the committee, for pages that only need the count.

use super::{Committee, Unit};
use crate::chart::Sheet;
use crate::turf::Tree;
use crate::{TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};

/// The corners of the workplace, counted. The same corners as in [`super::Check`], a word at a
/// time instead of a worker at a time, and without copying anybody's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Corners {
    /// All of them.
    pub all: u32,
    /// Of these, without anyone of the committee.
    pub gaps: u32,
    /// Members of the committee who are in the unit.
    pub seats: u32,
}

impl Corners {
    /// Counts them.
    pub fn of<T>(committee: &Committee, sheets: &[Sheet<T>], tree: &Tree) -> Corners {
        let members = committee.members();
        // By turf, shift and language: how many work there, and whether one of them sits.
        let mut turfs: BTreeMap<TurfId, bool> = BTreeMap::new();
        let mut shifts: BTreeMap<&str, bool> = BTreeMap::new();
        let mut languages: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
        let mut sitting: BTreeSet<WorkerId> = BTreeSet::new();
        for sheet in sheets {
            let mut by_word = vec![[(0, false); 2]; sheet.words.len()];
            let mut last: Option<TurfId> = None;
            for line in sheet.lines.iter().filter(|line| line.in_unit()) {
                let sits = members.contains(&line.worker);
                if sits {
                    sitting.insert(line.worker);
                }
                if sits || last != Some(line.turf) {
                    *turfs.entry(line.turf).or_default() |= sits;
                    last = Some(line.turf);
                }
                for (place, word) in [line.shift, line.language].into_iter().enumerate() {
                    if let Some(counted) = by_word.get_mut(usize::from(word)) {
                        counted[place].0 += 1;
                        counted[place].1 |= sits;
                    }
                }
            }
            let told = sheet.words.iter().zip(&by_word).filter(|(word, _)| !word.is_empty());
            for (word, [shift, language]) in told {
                if shift.0 > 0 {
                    *shifts.entry(word).or_default() |= shift.1;
                }
                if language.0 > 0 {
                    let known = languages.entry(word).or_default();
                    *known = (known.0 + language.0, known.1 | language.1);
                }
            }
        }
        let turfs = whole_turfs(turfs, committee, &sitting, tree);
        languages.retain(|_, (speakers, _)| *speakers >= Unit::<T>::SPEAKERS_MIN);
        let covered = turfs.into_values().chain(shifts.into_values());
        let covered: Vec<bool> =
            covered.chain(languages.into_values().map(|(_, covered)| covered)).collect();
        let gaps = covered.iter().filter(|covered| !**covered).count();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Corners { all: count(covered.len()), gaps: count(gaps), seats: count(sitting.len()) }
    }
}

/// A turf is a corner with all its parts; a seat answers for the turfs named with it too.
fn whole_turfs(
    own: BTreeMap<TurfId, bool>,
    committee: &Committee,
    sitting: &BTreeSet<WorkerId>,
    tree: &Tree,
) -> BTreeMap<TurfId, bool> {
    let mut whole: BTreeMap<TurfId, bool> = BTreeMap::new();
    for (turf, sits) in own {
        for above in tree.path(turf) {
            *whole.entry(above.id).or_default() |= sits;
        }
    }
    let seats = committee.sitting().filter(|seat| sitting.contains(&seat.worker));
    for turf in seats.flat_map(|seat| &seat.turfs) {
        for (corner, covered) in &mut whole {
            *covered |= corner == turf || tree.is_within(*turf, *corner);
        }
    }
    whole
}
