//! The best assignment for a whole queue.

use super::flow::{Best, best};
use super::rank::{musts, reasons, score};
use super::table::Seats;
use super::words::{Offered, Wanted, Words};
use super::{Coach, Must, Need, Reason};
use crate::{MemberId, RequestId};
use std::collections::BTreeMap;

/// What is proposed for a queue. Nothing of it holds until people say so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assignment {
    /// Who could take what, in the order of the queue.
    pub pairs: Vec<Proposal>,
    /// What nobody could take, and why, in the order of the queue.
    pub unmatched: Vec<(RequestId, Unmatched)>,
    /// How good it is, against how good any could be.
    pub gap: Gap,
}

/// A coach for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The request.
    pub request: RequestId,
    /// The coach.
    pub coach: MemberId,
    /// What speaks for it, what counts most first.
    pub reasons: Vec<Reason>,
    /// What that comes to.
    pub score: u16,
}

/// Why a request has nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unmatched {
    /// Every coach is ruled out: how many by each must. One may be ruled out by several.
    Nobody(BTreeMap<Must, u32>),
    /// So many coaches fit, and all their room went to others.
    RoomWent(u32),
    /// There were too many requests for one time: it comes with the next.
    NextTime,
}

/// An assignment against the best that there could be. As many requests as can be are matched;
/// of those ways, what presses and fits most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gap {
    /// Requests that are matched.
    pub matched: u32,
    /// The most that could be.
    pub matched_at_most: u32,
    /// What the pairs are worth.
    pub worth: u64,
    /// The most that as many pairs could be worth.
    pub worth_at_most: u64,
}

impl Gap {
    /// Whether no assignment is better: this is proven, not assumed.
    pub fn is_closed(&self) -> bool {
        self.matched == self.matched_at_most && self.worth == self.worth_at_most
    }

    /// How far it may be from the best, in millionths of what that is worth; 0 once closed.
    pub fn millionths(&self) -> u64 {
        let missing = self.worth_at_most.saturating_sub(self.worth);
        missing.saturating_mul(1_000_000).checked_div(self.worth_at_most).unwrap_or(0)
    }
}

/// The most requests that are matched at one time.
const REQUESTS_MAX: usize = 10_000;
/// The most coaches that are looked at at one time.
const COACHES_MAX: usize = 5_000;

impl Assignment {
    /// The most requests that are matched at one time; the others are told to wait.
    pub const REQUESTS_MAX: usize = REQUESTS_MAX;
    /// The most coaches that are looked at at one time: those with most room.
    pub const COACHES_MAX: usize = COACHES_MAX;
}

/// The best assignment of a queue, in its order, to coaches: nobody beyond their room, no must
/// broken.
pub fn assign(queue: &[Need], coaches: &[Coach]) -> Assignment {
    let (now, later) = queue.split_at(queue.len().min(REQUESTS_MAX));
    let mut looked: Vec<&Coach> = coaches.iter().collect();
    looked.sort_by_key(|coach| coach.who);
    if looked.len() > COACHES_MAX {
        looked.sort_by_key(|coach| std::cmp::Reverse(coach.room()));
        looked.truncate(COACHES_MAX);
    }
    let mut words = Words::default();
    let wanted: Vec<Wanted> = now.iter().map(|need| words.need(need)).collect();
    let offered: Vec<Offered> = looked.iter().map(|coach| words.coach(coach)).collect();
    let presses = now.iter().map(|need| need.presses.min(Need::PRESSES_MAX)).collect();
    let seats = Seats::of(&wanted, presses, &offered);
    let best = best(&seats);
    let mut assignment = Assignment { gap: gap(&best), ..Assignment::default() };
    for (row, need) in wanted.iter().enumerate() {
        match best.of[row] {
            Some(column) => {
                let reasons = reasons(need, &offered[column]);
                let (request, coach) = (need.id, offered[column].who);
                let score = score(&reasons);
                assignment.pairs.push(Proposal { request, coach, reasons, score });
            }
            None => {
                let why = why(need, seats.row(row), &offered);
                assignment.unmatched.push((need.id, why));
            }
        }
    }
    let later = later.iter().map(|need| (need.id, Unmatched::NextTime));
    assignment.unmatched.extend(later);
    assignment
}

fn gap(best: &Best) -> Gap {
    Gap {
        matched: best.seated,
        matched_at_most: best.seated_at_most,
        worth: best.worth,
        worth_at_most: best.worth_at_most,
    }
}

fn why(need: &Wanted, worth: &[u8], offered: &[Offered]) -> Unmatched {
    let fit = worth.iter().filter(|worth| **worth > 0).count();
    if fit > 0 {
        return Unmatched::RoomWent(u32::try_from(fit).unwrap_or(u32::MAX));
    }
    let mut ruled_out = BTreeMap::new();
    for must in offered.iter().flat_map(|coach| musts(need, coach)) {
        *ruled_out.entry(must).or_insert(0) += 1;
    }
    Unmatched::Nobody(ruled_out)
}
