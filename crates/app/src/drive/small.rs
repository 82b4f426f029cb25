//! What may be told of turfs that someone does not hold (`security.md` 7, `method.md` E20): counts,
//! and none that is about one to four people, nor one from which such a count follows.
//!
//! The total of the whole unit is told to everyone inside, and to a coach where the drive chose to
//! ([`organizing::coaching::Shared`], which keeps the few apart too).

use organizing::TurfId;
use organizing::drive::{Standing, TurfStanding};

/// The smallest number of people that a count of others' turfs is about.
pub const PEOPLE_MIN: u32 = organizing::coaching::Shared::PEOPLE_MIN;

/// What may be told of one turf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurfTold {
    /// Which turf.
    pub turf: TurfId,
    /// Whether whoever is told holds it.
    pub held: bool,
    /// How many work there; none for fewer than [`PEOPLE_MIN`].
    pub unit: Option<u32>,
    /// How many of them are not yet assessed by an act or a word, where it may be told.
    pub unassessed: Option<u32>,
}

fn small(count: u32) -> bool {
    (1..PEOPLE_MIN).contains(&count)
}

/// What may be told of each turf, the most unassessed first, those that cannot be told last.
///
/// Where a single turf would be the only one not told, the smallest other one that is not held is
/// kept back too: it would follow from the total.
pub fn turfs(standing: &Standing, holds: impl Fn(TurfId) -> bool) -> Vec<TurfTold> {
    let mut told: Vec<TurfTold> =
        standing.turfs.iter().map(|turf| one(turf, holds(turf.turf))).collect();
    if told.iter().filter(|turf| turf.unassessed.is_none()).count() == 1 {
        let others = told.iter_mut().filter(|turf| !turf.held && turf.unassessed.is_some());
        if let Some(other) = others.min_by_key(|turf| turf.unit) {
            other.unassessed = None;
        }
    }
    told.sort_by_key(|turf| (std::cmp::Reverse(turf.unassessed), turf.turf));
    told
}

fn one(turf: &TurfStanding, held: bool) -> TurfTold {
    let rest = turf.unit.saturating_sub(turf.unassessed);
    let too_small = !held && (small(turf.unit) || small(turf.unassessed) || small(rest));
    TurfTold {
        turf: turf.turf,
        held,
        unit: (held || !small(turf.unit)).then_some(turf.unit),
        unassessed: (!too_small).then_some(turf.unassessed),
    }
}

/// The steps of the scale as they may be told of the whole unit: each with its count, or several
/// together where one of them has one to four people in turfs not held. Support is never told
/// together with anything else, nor are the unassessed: the thermometer rests on both.
pub fn steps(whole: &[u32; 6], foreign: &[u32; 6]) -> Vec<(Vec<u8>, u32)> {
    let groups: [&[u8]; 3] = [&[1, 2], &[3, 4, 5], &[0]];
    let mut told = Vec::with_capacity(6);
    for group in groups {
        let count = |step: &u8| whole[usize::from(*step)];
        if group.iter().any(|step| small(foreign[usize::from(*step)])) {
            told.push((group.to_vec(), group.iter().map(count).sum()));
        } else {
            told.extend(group.iter().map(|step| (vec![*step], count(step))));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use organizing::drive::Tally;

    fn turf(number: u8) -> TurfId {
        TurfId([number; 16])
    }

    fn tally(unassessed: u32, supporters: u32) -> Tally {
        Tally { by_support: [unassessed, supporters, 0, 0, 0, 0], ..Tally::default() }
    }

    fn told(tallies: &[(u32, u32)], held: &[u8]) -> Vec<(u8, Option<u32>, Option<u32>)> {
        let tallies: Vec<(TurfId, Tally)> =
            (1..).zip(tallies).map(|(n, (a, b))| (turf(n), tally(*a, *b))).collect();
        let standing = Standing::of(tallies.iter().map(|(id, t)| (*id, t)), None, 90);
        let mut told = turfs(&standing, |id| held.contains(&id.0[0]));
        told.sort_by_key(|turf| turf.turf);
        told.iter().map(|t| (t.turf.0[0], t.unit, t.unassessed)).collect()
    }

    #[test]
    fn small_cells_of_other_turfs_are_kept_back() {
        let all = [(3, 1), (20, 30), (2, 18), (19, 3)];
        // Whoever holds everything sees everything.
        let everything = told(&all, &[1, 2, 3, 4]);
        assert_eq!(everything[0], (1, Some(4), Some(3)));
        assert_eq!(everything[2], (3, Some(20), Some(2)));
        // Whoever holds nothing: a turf of four, one with two unassessed, one with three assessed.
        let nothing = told(&all, &[]);
        assert_eq!(nothing[0], (1, None, None));
        assert_eq!(nothing[1], (2, Some(50), Some(20)));
        assert_eq!(nothing[2], (3, Some(20), None));
        assert_eq!(nothing[3], (4, Some(22), None));
    }

    #[test]
    fn a_single_count_kept_back_does_not_follow_from_the_total() {
        let kept = told(&[(20, 30), (2, 18), (9, 9)], &[1]);
        assert_eq!(kept, [(1, Some(50), Some(20)), (2, Some(20), None), (3, Some(18), None)]);
    }

    #[test]
    fn steps_with_few_people_are_told_together() {
        let whole = [300, 40, 60, 30, 20, 10];
        assert_eq!(steps(&whole, &[0; 6]).len(), 6);
        let told = steps(&whole, &[200, 30, 40, 20, 2, 9]);
        let gathered: Vec<(Vec<u8>, u32)> =
            vec![(vec![1], 40), (vec![2], 60), (vec![3, 4, 5], 60), (vec![0], 300)];
        assert_eq!(told, gathered);
    }
}
