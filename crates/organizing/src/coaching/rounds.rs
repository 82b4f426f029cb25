//! All cases of a desk in lines without a word, so that who carries what, and who was met too long
//! ago, is known without opening every case.

use super::Case;
use crate::{Day, MemberId, RequestId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An open case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Round {
    /// The next session.
    pub next: Day,
    /// Which case.
    pub request: RequestId,
    /// Whose.
    pub coach: MemberId,
    /// The last session; none where there was none yet.
    pub last: Option<Day>,
}

/// What one coach did here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The day of their first case.
    pub since: Day,
    /// The sessions that they held.
    pub sessions: u32,
    /// The cases that they saw through.
    pub through: BTreeSet<RequestId>,
}

/// The open cases of a desk, and what each coach did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rounds {
    open: Vec<Round>,
    seen: BTreeMap<MemberId, Seen>,
}

impl Rounds {
    /// The open cases, what is longest overdue first.
    pub fn open(&self) -> &[Round] {
        &self.open
    }

    /// Those of one coach.
    pub fn of(&self, coach: MemberId) -> impl Iterator<Item = &Round> {
        self.open.iter().filter(move |round| round.coach == coach)
    }

    /// What a coach did here; none before their first case.
    pub fn seen(&self, coach: MemberId) -> Option<&Seen> {
        self.seen.get(&coach)
    }

    /// Keeps the line of a case in step with it. `lies` while nobody coaches it: its coach put it
    /// back, or left.
    pub fn keep(&mut self, case: &Case, lies: bool) {
        let request = case.request();
        self.open.retain(|round| round.request != request);
        let seen = self.seen_mut(case.coach(), case.since());
        match case.was_seen_through() {
            true => seen.through.insert(request),
            false => seen.through.remove(&request),
        };
        if let Some(next) = case.next_session().filter(|_| !lies) {
            let last = case.sessions().last().map(|last| last.on);
            let round = Round { next, request, coach: case.coach(), last };
            let place = self.open.partition_point(|other| *other < round);
            self.open.insert(place, round);
        }
    }

    /// Counts a session that was written down.
    pub fn held(&mut self, coach: MemberId, on: Day) {
        let seen = self.seen_mut(coach, on);
        seen.sessions = seen.sessions.saturating_add(1);
    }

    fn seen_mut(&mut self, coach: MemberId, since: Day) -> &mut Seen {
        let fresh = || Seen { since, sessions: 0, through: BTreeSet::new() };
        self.seen.entry(coach).or_insert_with(fresh)
    }
}
