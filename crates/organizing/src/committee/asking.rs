//! What the planner is asked about a real committee: who may be recruited, and what speaks for
//! them.

use super::{Check, Question, Unit};
use crate::WorkerId;
use crate::assessment::{LeaderStatus, Support};
use crate::chart::Line;
use crate::ties::{Candidate, Web};
use std::collections::BTreeSet;

impl Question {
    /// From how many followers on a candidate counts for two.
    pub const MANY_FOLLOWERS: usize = 5;

    /// What speaks for someone, worth as many workers reached: a leader 3, a candidate 1 or 2 by
    /// their followers; support 1 shown or said 2, support 2 one; 3 and the unassessed nothing
    /// more. None for those not with us: they are not proposed while they are not, and the way to
    /// them is a one-on-one, not a seat. The weights are our working rule.
    pub fn worth<T>(line: &Line<T>, followers: usize) -> Option<i32> {
        if !line.in_unit() || matches!(line.support, Support::Four | Support::Five) {
            return None;
        }
        let followed = match (line.leader, followers) {
            (LeaderStatus::Leader, _) => 3,
            (_, Question::MANY_FOLLOWERS..) => 2,
            (_, many) if many >= Candidate::FOLLOWERS_MIN as usize => 1,
            _ => 0,
        };
        let support = match line.support {
            Support::One if line.counts() => 2,
            Support::Two if line.counts() => 1,
            _ => 0,
        };
        Some(followed + support)
    }

    /// Asks whom to recruit so that the corners of this check close and as many come as are
    /// missing. `web` is that of the unit ([`Unit::web`]).
    pub fn of<T>(
        unit: &Unit<'_, T>,
        check: &Check,
        web: &Web,
        members: &BTreeSet<WorkerId>,
        missing: usize,
    ) -> Question {
        let mut tied = vec![Vec::new(); web.len()];
        for place in 0..web.len() {
            for by in web.named_by(place) {
                tied[place].push(*by);
                tied[*by].push(place);
            }
        }
        for ties in &mut tied {
            ties.sort_unstable();
            ties.dedup();
        }
        let worth = (0..unit.people.len())
            .filter(|place| !members.contains(&unit.people[*place].worker))
            .filter_map(|place| {
                let worth = Question::worth(unit.people[place], web.named_by(place).len())?;
                Some((place, worth))
            });
        Question {
            corners: unit.of.clone(),
            corners_count: unit.corners.len(),
            members: members.iter().filter_map(|who| unit.place(*who)).collect(),
            covered: (check.corners.iter().enumerate())
                .filter(|(_, corner)| corner.seats > 0)
                .map(|(number, _)| number)
                .collect(),
            worth: worth.collect(),
            tied,
            missing,
        }
    }
}
