//! The next few things to do in a drive, each with its reason.

use crate::assessment::Freshness;
use crate::chart::Line;
use crate::{Day, TurfId, WorkerId};
use std::collections::BTreeMap;

/// Why something is next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The agreed day of a next step has passed.
    NextStepOverdue,
    /// Nobody has assessed these by an act or a word; a turf with many of them.
    Unassessed,
    /// Nobody has taken on talking with them.
    NobodyTalks,
    /// Their assessment is stale, most of all where they were counted on.
    Stale,
}

/// One thing to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextMove {
    /// Why.
    pub why: Why,
    /// The turf it is about; none where it is about the whole drive.
    pub turf: Option<TurfId>,
    /// How many workers it is about.
    pub count: u32,
    /// How many workers are in that turf, or in the drive: the denominator.
    pub of: u32,
    /// The first of them, at most [`NextMove::WORKERS_MAX`].
    pub workers: Vec<WorkerId>,
}

impl NextMove {
    /// The most workers that one move names.
    pub const WORKERS_MAX: usize = 5;
    /// The most turfs that are named for their unassessed.
    pub const TURFS_MAX: usize = 3;
}

/// The next things to do, the most pressing first: promises that are overdue, the three turfs
/// with the most unassessed workers, those whom nobody talks with, stale assessments.
pub fn next_moves<'a, T: 'a>(
    lines: impl IntoIterator<Item = &'a Line<T>>,
    today: Day,
) -> Vec<NextMove> {
    let mut unit = 0;
    let mut overdue: Vec<(Day, WorkerId)> = Vec::new();
    let mut unassessed: BTreeMap<TurfId, (u32, Vec<(u16, WorkerId)>)> = BTreeMap::new();
    let mut alone: Vec<(u16, WorkerId)> = Vec::new();
    let mut stale: Vec<(u8, Option<Day>, WorkerId)> = Vec::new();
    for line in lines.into_iter().filter(|line| line.in_unit()) {
        unit += 1;
        if let Some(on) = line.next_on.filter(|_| line.overdue(today)) {
            overdue.push((on, line.worker));
        }
        let named_first = u16::MAX - line.named_by;
        let turf = unassessed.entry(line.turf).or_default();
        turf.0 += 1;
        if !line.counts() {
            turf.1.push((named_first, line.worker));
        } else if line.freshness(today) == Some(Freshness::Stale) {
            stale.push((line.support.number(), line.assessed_on, line.worker));
        }
        if line.talker.is_none() {
            alone.push((named_first, line.worker));
        }
    }
    let mut moves = vec![gathered(Why::NextStepOverdue, None, unit, overdue)];
    let mut turfs: Vec<_> = unassessed.into_iter().collect();
    turfs.sort_by_key(|(turf, (_, open))| (std::cmp::Reverse(open.len()), *turf));
    moves.extend(
        turfs
            .into_iter()
            .take(NextMove::TURFS_MAX)
            .map(|(turf, (of, open))| gathered(Why::Unassessed, Some(turf), of, open)),
    );
    moves.push(gathered(Why::NobodyTalks, None, unit, alone));
    let stale = stale.into_iter().map(|(support, on, worker)| ((support, on), worker)).collect();
    moves.push(gathered(Why::Stale, None, unit, stale));
    moves.retain(|next| next.count > 0);
    moves
}

fn gathered<K: Ord>(
    why: Why,
    turf: Option<TurfId>,
    of: u32,
    mut workers: Vec<(K, WorkerId)>,
) -> NextMove {
    let count = u32::try_from(workers.len()).unwrap_or(u32::MAX);
    if workers.len() > NextMove::WORKERS_MAX {
        workers.select_nth_unstable(NextMove::WORKERS_MAX);
        workers.truncate(NextMove::WORKERS_MAX);
    }
    workers.sort_unstable();
    let first = workers.into_iter().map(|(_, worker)| worker);
    NextMove { why, turf, count, of, workers: first.collect() }
}
