//! Who is best placed to ask someone onto the committee, through which ties, and what to ask first.

use crate::WorkerId;
use crate::assessment::{LeaderStatus, Support};
use crate::chart::Line;
use crate::ties::Web;
use std::collections::{BTreeSet, VecDeque};

/// The way from someone on the committee to the one to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// From the member who asks, over those in between, to the one who is asked.
    pub through: Vec<WorkerId>,
}

impl Path {
    /// The longest way, in ties: further, nobody knows of the other.
    pub const TIES_MAX: usize = 4;

    /// Who asks.
    pub fn asker(&self) -> Option<WorkerId> {
        self.through.first().copied()
    }
}

/// The shortest way of ties from a member to someone; among as short ones, through people who
/// name each other as trusted before others. None where there is no way.
pub fn path_to(web: &Web, whom: WorkerId, members: &BTreeSet<WorkerId>) -> Option<Path> {
    let target = web.place(whom)?;
    let mut came_from: Vec<Option<usize>> = vec![None; web.len()];
    let mut waiting = VecDeque::from([(target, 0)]);
    came_from[target] = Some(target);
    while let Some((place, away)) = waiting.pop_front() {
        let someone = web.people()[place].worker;
        if place != target && members.contains(&someone) {
            return Some(Path { through: back(web, &came_from, place, target) });
        }
        if away == Path::TIES_MAX {
            continue;
        }
        let trusted = |other: usize| {
            web.named_by(place).binary_search(&other).is_ok()
                || web.named_by(other).binary_search(&place).is_ok()
        };
        let new = web.beside(place).iter().copied().filter(|other| came_from[*other].is_none());
        let (first, rest): (Vec<usize>, Vec<usize>) = new.partition(|other| trusted(*other));
        for other in first.into_iter().chain(rest) {
            came_from[other] = Some(place);
            waiting.push_back((other, away + 1));
        }
    }
    None
}

fn back(web: &Web, came_from: &[Option<usize>], from: usize, to: usize) -> Vec<WorkerId> {
    let (mut through, mut at) = (vec![web.people()[from].worker], from);
    while at != to {
        let Some(next) = came_from[at] else { break };
        at = next;
        through.push(web.people()[at].worker);
    }
    through
}

/// What to ask someone first on the way to the committee: only what they can be thought to do
/// (`method.md` 1, rules of the ask).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FirstAsk {
    /// Nobody has had the conversation: a one-on-one.
    OneOnOne,
    /// Undecided or not with us now: a one-on-one about what they would change.
    TheirIssues,
    /// Supports, no followers shown yet: to bring named people.
    LeaderTest,
    /// Supports, and others follow: to come to the committee.
    Committee,
}

impl FirstAsk {
    /// What to ask whoever stands on this line.
    pub fn of<T>(line: &Line<T>) -> FirstAsk {
        match (line.counts(), line.support) {
            (false, _) => FirstAsk::OneOnOne,
            (true, Support::One | Support::Two) if line.leader == LeaderStatus::Leader => {
                FirstAsk::Committee
            }
            (true, Support::One | Support::Two) => FirstAsk::LeaderTest,
            (true, _) => FirstAsk::TheirIssues,
        }
    }
}
