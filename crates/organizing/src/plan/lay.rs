//! Laying a plan out: forward from today, backward from its day, and where the two do not meet.

use super::{Milestone, MilestoneId, Plan};
use crate::{Day, MemberId};
use std::collections::BTreeMap;

/// A plan as laid out today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Laid {
    /// Every milestone, in the order in which they are due.
    pub spans: Vec<Span>,
    /// The day on which everything is done, if nothing slips from here on.
    pub ends: Day,
    /// How many days that is after the day of the plan; 0 when it holds.
    pub late_by: u32,
    /// Check-ins still to come, by day.
    pub check_ins: Vec<CheckIn>,
}

/// One milestone as laid out. Its days run from `begins` up to the day `ends`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Which.
    pub id: MilestoneId,
    /// The earliest it can begin, as things stand.
    pub begins: Day,
    /// The earliest it can be done; when it was, for what is done.
    pub ends: Day,
    /// The latest day to begin so that the plan holds.
    pub must_begin: Day,
    /// The latest day to be done.
    pub due: Day,
    /// Days it may still slip; negative where the plan does not hold any more.
    pub slack: i32,
    /// Whether it is on the longest way to the end: if it slips, the end does.
    pub critical: bool,
    /// Whether its latest day has passed undone.
    pub overdue: bool,
    /// Where it is late: what cannot keep its day because of it.
    pub delays: Vec<Delayed>,
}

/// A milestone that cannot keep its day because of another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delayed {
    /// Which.
    pub id: MilestoneId,
    /// By how many days.
    pub days: u32,
}

/// A day on which to ask how a critical milestone goes, while there is time to help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// Before which.
    pub before: MilestoneId,
    /// When.
    pub on: Day,
    /// Who is asked.
    pub owner: Option<MemberId>,
}

impl Plan {
    /// A check-in comes so many days before a critical day, or a third of the milestone's own
    /// days where that is more. Our working rule.
    pub const CHECK_IN_DAYS: i32 = 2;

    /// Lays the plan out: forward from today for when things can be, backward from its day for
    /// when they must be. What runs in a circle, which [`Plan::check`] refuses, is left out.
    pub fn lay(&self, today: Day) -> Laid {
        let order = self.in_order();
        let early = early(&order, today);
        let due = self.due(&order);
        let ends = early.values().map(|(_, ends)| *ends).max().unwrap_or(self.ends);
        let mut spans: Vec<Span> = order
            .iter()
            .map(|one| {
                let ((begins, ends), due) = (early[&one.id], due[&one.id]);
                Span {
                    id: one.id,
                    begins,
                    ends,
                    must_begin: due.plus(-i32::from(one.days)),
                    due,
                    slack: due.since(ends),
                    critical: false,
                    overdue: one.done.is_none() && due < today,
                    delays: Vec::new(),
                }
            })
            .collect();
        self.mark_critical(&mut spans);
        self.mark_delays(&order, &mut spans);
        spans.sort_by_key(|span| (span.due, span.id));
        let late_by = u32::try_from(ends.since(self.ends)).unwrap_or(0);
        let check_ins = self.check_ins(&spans, today);
        Laid { spans, ends, late_by, check_ins }
    }

    /// The latest day of each, backward from the end.
    fn due(&self, order: &[&Milestone]) -> BTreeMap<MilestoneId, Day> {
        let mut due: BTreeMap<MilestoneId, Day> =
            order.iter().map(|one| (one.id, self.ends)).collect();
        // What is done waits for nobody any more.
        for one in order.iter().rev().filter(|one| one.done.is_none()) {
            let must_begin = due[&one.id].plus(-i32::from(one.days));
            for before in &one.after {
                due.entry(*before).and_modify(|day| *day = (*day).min(must_begin));
            }
        }
        due
    }

    /// Critical is what is not done and has the least slack of all that is not done.
    fn mark_critical(&self, spans: &mut [Span]) {
        let open = |span: &Span| self.get(span.id).is_some_and(|one| one.done.is_none());
        let least = spans.iter().filter(|span| open(span)).map(|span| span.slack).min();
        spans.iter_mut().for_each(|span| span.critical = Some(span.slack) == least && open(span));
    }

    fn mark_delays(&self, order: &[&Milestone], spans: &mut [Span]) {
        let due: BTreeMap<MilestoneId, Day> =
            spans.iter().map(|span| (span.id, span.due)).collect();
        let open = |id: MilestoneId| self.get(id).is_some_and(|one| one.done.is_none());
        for span in spans.iter_mut().filter(|span| span.slack < 0 && open(span.id)) {
            // When each is done at the earliest, as far as it waits for this one.
            let mut ends = BTreeMap::from([(span.id, span.ends)]);
            for one in order.iter().filter(|one| one.done.is_none()) {
                let before = one.after.iter().filter_map(|id| ends.get(id).copied()).max();
                if let Some(begins) = before {
                    ends.insert(one.id, begins.plus(i32::from(one.days)));
                }
            }
            ends.remove(&span.id);
            let late = ends.into_iter().filter_map(|(id, ends)| {
                let days = u32::try_from(ends.since(due[&id])).ok().filter(|days| *days > 0)?;
                Some(Delayed { id, days })
            });
            span.delays = late.collect();
        }
    }

    fn check_ins(&self, spans: &[Span], today: Day) -> Vec<CheckIn> {
        let critical = spans.iter().filter(|span| span.critical);
        let mut check_ins: Vec<CheckIn> = critical
            .filter_map(|span| self.get(span.id).map(|one| (span, one)))
            .map(|(span, one)| {
                let ahead = Plan::CHECK_IN_DAYS.max(i32::from(one.days) / 3);
                CheckIn { before: one.id, on: span.due.plus(-ahead).max(today), owner: one.owner }
            })
            .collect();
        check_ins.sort_by_key(|check_in| (check_in.on, check_in.before));
        check_ins
    }
}

/// The earliest days of each, forward from today.
fn early(order: &[&Milestone], today: Day) -> BTreeMap<MilestoneId, (Day, Day)> {
    let mut early: BTreeMap<MilestoneId, (Day, Day)> = BTreeMap::new();
    for one in order {
        let days = i32::from(one.days);
        let before = one.after.iter().filter_map(|id| early.get(id).map(|(_, ends)| *ends));
        let free = before.max().map_or(today, |ends| ends.max(today));
        let span = match (one.begun, one.done) {
            (begun, Some(done)) => (begun.unwrap_or(done.plus(-days)), done),
            // What has begun runs on, and is not done before today.
            (Some(begun), None) => (begun, begun.plus(days).max(today)),
            (None, None) => (free, free.plus(days)),
        };
        early.insert(one.id, span);
    }
    early
}
