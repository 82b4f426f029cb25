//! Tests over time: which turfs grow, hold, shrink.

use super::{Count, TurfCount};
use crate::TurfId;
use std::collections::BTreeMap;

/// Whether a turf did more than in the test before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trend {
    /// More.
    Growing,
    /// About the same.
    Holding,
    /// Less.
    Shrinking,
}

/// One turf in two tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which turf.
    pub turf: TurfId,
    /// In the earlier test; none where nobody was in it.
    pub before: Option<Count>,
    /// In the later test, likewise.
    pub after: Option<Count>,
    /// What it did; none where it was not in both.
    pub trend: Option<Trend>,
}

impl Trend {
    /// A change of fewer points of share is holding. Our working rule, as is the next: the
    /// sources only say "compare".
    pub const POINTS_MIN: u64 = 5;
    /// A change of fewer people is holding, however many points it makes in a small turf.
    pub const PEOPLE_MIN: u64 = 2;

    /// What happened from one count to another: growing or shrinking by at least
    /// [`Trend::POINTS_MIN`] points of share, which are at least [`Trend::PEOPLE_MIN`] people of
    /// the smaller unit. None where one of them has nobody in it.
    pub fn of(before: Count, after: Count) -> Option<Trend> {
        if before.unit == 0 || after.unit == 0 {
            return None;
        }
        let units = u128::from(before.unit) * u128::from(after.unit);
        let [was, is] = [(before, after), (after, before)]
            .map(|(count, other)| u128::from(count.acted) * u128::from(other.unit));
        let moved = is.abs_diff(was);
        let points = moved * 100 >= units * u128::from(Trend::POINTS_MIN);
        // `moved / units` is the change of share; times the smaller unit, it is people.
        let larger = u128::from(before.unit.max(after.unit));
        let people = moved >= larger * u128::from(Trend::PEOPLE_MIN);
        Some(match (points && people, is > was) {
            (false, _) => Trend::Holding,
            (true, true) => Trend::Growing,
            (true, false) => Trend::Shrinking,
        })
    }
}

/// Compares two tests by turf: those that shrink first, then those that hold, then those that
/// grow, then those that were in one of them only.
pub fn compare(before: &[TurfCount], after: &[TurfCount]) -> Vec<Change> {
    let mut turfs: BTreeMap<TurfId, (Option<Count>, Option<Count>)> = BTreeMap::new();
    for turf in before.iter().filter(|turf| turf.count.unit > 0) {
        turfs.entry(turf.turf).or_default().0 = Some(turf.count);
    }
    for turf in after.iter().filter(|turf| turf.count.unit > 0) {
        turfs.entry(turf.turf).or_default().1 = Some(turf.count);
    }
    let change = |(turf, (before, after)): (TurfId, (Option<Count>, Option<Count>))| Change {
        turf,
        before,
        after,
        trend: before.zip(after).and_then(|(before, after)| Trend::of(before, after)),
    };
    let mut changes: Vec<Change> = turfs.into_iter().map(change).collect();
    let place = |change: &Change| match change.trend {
        Some(Trend::Shrinking) => 0,
        Some(Trend::Holding) => 1,
        Some(Trend::Growing) => 2,
        None => 3,
    };
    changes.sort_by_key(|change| (place(change), change.turf));
    changes
}
