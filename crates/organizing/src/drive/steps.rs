//! The next few things to do in a drive, each with its reason.

use crate::assessment::Freshness;
use crate::chart::Line;
use crate::{Day, MemberId, TurfId, WorkerId};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Why something is next, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The agreed day of a next step has passed, with someone I talk with.
    MineOverdue,
    /// Nobody has assessed these by an act or a word; the turfs with most of them.
    Unassessed,
    /// The agreed day of a next step has passed, with someone whom others talk with.
    NextStepOverdue,
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
    /// The turfs it is about; none where it is about the whole drive.
    pub turfs: Vec<TurfId>,
    /// How many workers it is about.
    pub count: u32,
    /// How many workers are in those turfs, or in the drive: the denominator.
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

/// The next things to do for a member, the most pressing first: their own promises that are
/// overdue, the three turfs with the most unassessed workers, promises of others, those whom nobody
/// talks with, stale assessments. Of workers, those whom the member talks with come first.
pub fn next_moves<'a, T: 'a>(
    lines: impl IntoIterator<Item = &'a Line<T>>,
    me: MemberId,
    today: Day,
) -> Vec<NextMove> {
    let mut unit = 0;
    let (mut mine, mut overdue) = (Vec::new(), Vec::new());
    let mut unassessed: BTreeMap<TurfId, (u32, Vec<_>)> = BTreeMap::new();
    let (mut alone, mut stale) = (Vec::new(), Vec::new());
    for line in lines.into_iter().filter(|line| line.in_unit()) {
        unit += 1;
        let not_mine = line.talker != Some(me);
        if let Some(on) = line.next_on.filter(|_| line.overdue(today)) {
            let late = if not_mine { &mut overdue } else { &mut mine };
            late.push((on, line.worker));
        }
        let named_first = u16::MAX - line.named_by;
        let turf = unassessed.entry(line.turf).or_default();
        turf.0 += 1;
        if !line.counts() {
            turf.1.push(((not_mine, named_first), line.worker));
        } else if line.freshness(today) == Some(Freshness::Stale) {
            stale.push(((not_mine, line.support.number(), line.assessed_on), line.worker));
        }
        if line.talker.is_none() {
            alone.push((named_first, line.worker));
        }
    }
    let mut turfs: Vec<_> =
        unassessed.into_iter().filter(|(_, (_, open))| !open.is_empty()).collect();
    turfs.sort_by_key(|(turf, (_, open))| (Reverse(open.len()), *turf));
    turfs.truncate(NextMove::TURFS_MAX);
    let of = turfs.iter().map(|(_, (of, _))| of).sum();
    let (turfs, open): (Vec<TurfId>, Vec<_>) =
        turfs.into_iter().map(|(turf, (_, open))| (turf, open)).unzip();
    let mut moves = vec![
        gathered(Why::MineOverdue, unit, mine),
        NextMove { turfs, ..gathered(Why::Unassessed, of, open.into_iter().flatten().collect()) },
        gathered(Why::NextStepOverdue, unit, overdue),
        gathered(Why::NobodyTalks, unit, alone),
        gathered(Why::Stale, unit, stale),
    ];
    moves.retain(|next| next.count > 0);
    moves
}

fn gathered<K: Ord>(why: Why, of: u32, mut workers: Vec<(K, WorkerId)>) -> NextMove {
    let count = u32::try_from(workers.len()).unwrap_or(u32::MAX);
    if workers.len() > NextMove::WORKERS_MAX {
        workers.select_nth_unstable(NextMove::WORKERS_MAX);
        workers.truncate(NextMove::WORKERS_MAX);
    }
    workers.sort_unstable();
    let first = workers.into_iter().map(|(_, worker)| worker);
    NextMove { why, turfs: Vec::new(), count, of, workers: first.collect() }
}
