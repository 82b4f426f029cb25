//! All cases of one coach in one view.

use super::{Case, Load, Loads};
use crate::{AskId, Day, MemberId, RequestId};

/// One case in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub request: RequestId,
    /// When they met last; none where they did not yet.
    pub last: Option<Day>,
    /// When they meet next.
    pub next: Day,
    /// By how many days that is overdue.
    pub overdue: u32,
    /// The next steps that were agreed last.
    pub asks: Vec<AskId>,
}

/// The open cases of a coach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cases {
    /// What is longest overdue first, then by the day of the next session.
    pub rows: Vec<Row>,
    /// How much that is.
    pub load: Load,
    /// How many are overdue.
    pub overdue: usize,
    /// Cases that ended, whatever came of them.
    pub ended: usize,
}

impl Cases {
    /// The cases of a coach, of those handed in.
    pub fn of<'a>(
        cases: impl IntoIterator<Item = &'a Case>,
        coach: MemberId,
        loads: &Loads,
        today: Day,
    ) -> Cases {
        let (mut rows, mut ended) = (Vec::new(), 0);
        for case in cases.into_iter().filter(|case| case.coach() == coach) {
            let Some(next) = case.next_session() else {
                ended += 1;
                continue;
            };
            let last = case.sessions().last();
            rows.push(Row {
                request: case.request(),
                last: last.map(|last| last.on),
                next,
                overdue: case.overdue(today),
                asks: last.map(|last| last.asks.clone()).unwrap_or_default(),
            });
        }
        rows.sort_by_key(|row| (row.next, row.request));
        let overdue = rows.iter().filter(|row| row.overdue > 0).count();
        Cases { load: loads.of(rows.len()), rows, overdue, ended }
    }
}
