//! The drive in one look: what is weakest, and the next three things, each with its reason.

use super::{Mark, Measure, SeeAgain, Stage};
use crate::TurfId;
use crate::drive::{Standing, TurfStanding};
use crate::plan::{Laid, MilestoneId};
use crate::structure_tests::{Change, Count, Proposal, Trend, TurfCount};

/// What the overview looks at, beside the counts of the drive.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs<'a> {
    /// The 2s and 3s to see again after what management did.
    pub see_again: &'a [SeeAgain],
    /// The plan as laid out today.
    pub plan: Option<&'a Laid>,
    /// The last test against the one before it.
    pub changes: &'a [Change],
    /// What the last test proposes and nobody has confirmed.
    pub proposals: &'a [Proposal],
    /// Corners without anyone of the committee.
    pub gaps: u32,
    /// Where the drive is, and the marks of that stage.
    pub stage: Stage,
    /// Its marks.
    pub marks: &'a [Mark],
}

/// Something to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// Why.
    pub why: NextWhy,
    /// The turf it is about; none where it is about more.
    pub turf: Option<TurfId>,
    /// How many people or things it is about.
    pub count: u32,
}

/// Why something is next, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NextWhy {
    /// Some are past the day by which to see them again.
    SeeAgainOverdue,
    /// A critical milestone is overdue; the end of the plan moves with it.
    MilestoneOverdue(MilestoneId),
    /// Some are to be seen again within days.
    SeeAgain,
    /// A turf did less than in the test before.
    Shrank,
    /// The committee has nobody in some corners.
    Gaps,
    /// What the last test showed waits to be confirmed.
    Confirm,
    /// The plan does not hold any more; the count is the days.
    PlanLate,
    /// A mark of this stage is missing; the count is how much.
    MarkMissing(Measure),
}

impl Next {
    /// How many the overview shows.
    pub const SHOWN: usize = 3;
}

/// The next three things, the most pressing first: what cannot wait because management moved or a
/// promise is overdue, then what weakens, then what is missing.
pub fn next_three(signs: &Signs<'_>) -> Vec<Next> {
    let mut next = Vec::new();
    let overdue = signs.see_again.iter().filter(|one| one.overdue);
    push_people(&mut next, NextWhy::SeeAgainOverdue, overdue.map(|one| one.turf));
    let coming = signs.see_again.iter().filter(|one| !one.overdue);
    push_people(&mut next, NextWhy::SeeAgain, coming.map(|one| one.turf));
    if let Some(plan) = signs.plan {
        if let Some(span) = plan.spans.iter().find(|span| span.critical && span.overdue) {
            let count = u32::try_from(span.delays.len()).unwrap_or(u32::MAX);
            next.push(Next { why: NextWhy::MilestoneOverdue(span.id), turf: None, count });
        } else if plan.late_by > 0 {
            next.push(Next { why: NextWhy::PlanLate, turf: None, count: plan.late_by });
        }
    }
    let shrank = signs.changes.iter().filter(|change| change.trend == Some(Trend::Shrinking));
    if let Some((lost, change)) = shrank.map(|change| (lost(change), change)).max_by_key(|c| c.0) {
        next.push(Next { why: NextWhy::Shrank, turf: Some(change.turf), count: lost });
    }
    if signs.gaps > 0 {
        next.push(Next { why: NextWhy::Gaps, turf: None, count: signs.gaps });
    }
    push_people(&mut next, NextWhy::Confirm, signs.proposals.iter().map(|one| one.turf));
    // Of the marks, the one that is furthest away; gaps are told already.
    let marks = signs.marks.iter().filter(|mark| !mark.met() && mark.measure != Measure::Corners);
    let furthest = marks.max_by_key(|mark| {
        (u64::from(mark.missing()) * 1000 / u64::from(mark.need.max(1)), mark.measure)
    });
    next.extend(furthest.map(|mark| Next {
        why: NextWhy::MarkMissing(mark.measure),
        turf: None,
        count: mark.missing(),
    }));
    next.sort_by_key(|one| one.why);
    next.truncate(Next::SHOWN);
    next
}

/// One thing about people: how many, and the turf where they are all in one.
fn push_people(next: &mut Vec<Next>, why: NextWhy, turfs: impl Iterator<Item = TurfId>) {
    let turfs: Vec<TurfId> = turfs.collect();
    let Some(first) = turfs.first().copied() else { return };
    let turf = Some(first).filter(|first| turfs.iter().all(|turf| turf == first));
    next.push(Next { why, turf, count: u32::try_from(turfs.len()).unwrap_or(u32::MAX) });
}

/// How many people fewer acted than at the earlier share, rounded up.
fn lost(change: &Change) -> u32 {
    let (Some(before), Some(after)) = (change.before, change.after) else { return 0 };
    let expected = u64::from(before.acted) * u64::from(after.unit);
    let expected = expected.div_ceil(u64::from(before.unit.max(1)));
    u32::try_from(expected.saturating_sub(u64::from(after.acted))).unwrap_or(u32::MAX)
}

/// The weakest turf of the drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weakest {
    /// Which turf.
    pub turf: TurfId,
    /// How many, of how many.
    pub count: Count,
    /// What that counts.
    pub why: WeakestWhy,
}

/// What the weakest turf is the weakest in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WeakestWhy {
    /// Who acted in the last test: what was shown goes before what was said.
    Test,
    /// Who supports by act or word, where there was no test.
    Support,
}

/// The turf with the lowest share: in the last test where there was one, else of supporters. Of
/// equals, the one with more workers. `test` is what the caller may see of the last test.
pub fn weakest(standing: &Standing, test: &[TurfCount]) -> Option<Weakest> {
    let shown = test.iter().map(|turf| (WeakestWhy::Test, turf.turf, turf.count));
    let said = standing.turfs.iter().map(|turf: &TurfStanding| {
        let count = Count { acted: turf.supporters, unit: turf.unit };
        (WeakestWhy::Support, turf.turf, count)
    });
    let lowest = shown.chain(said).filter(|(.., count)| count.unit > 0).min_by_key(|found| {
        let (why, turf, count) = found;
        (*why, count.permille(), std::cmp::Reverse(count.unit), *turf)
    });
    lowest.map(|(why, turf, count)| Weakest { turf, count, why })
}
