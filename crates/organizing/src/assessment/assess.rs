//! Assessing: a history only grows, and acts propose what a person then decides (N1).

use super::{Assessment, Basis, Reading, Support};
use crate::list::Worker;
use crate::{Day, Refusal};

/// The most assessments that one worker's record holds.
pub const HISTORY_MAX: usize = 500;

/// How many days ahead of the server a phone's calendar may be.
pub const AHEAD_DAYS_MAX: i32 = 1;

/// Adds an assessment to a worker's history, in its place by day (one made without signal may
/// arrive late); nothing that was there changes.
///
/// # Errors
/// `assessment-needs-support` for support 0 (nobody can be un-assessed),
/// `assessment-in-the-future`, `assessment-of-excluded` for someone outside the unit (E10),
/// `assessment-history-full` at [`HISTORY_MAX`].
pub fn assess(worker: &mut Worker, made: Assessment, today: Day) -> Result<(), Refusal> {
    may_assess(worker, &made, today)?;
    let history = &mut worker.assessments;
    let place = history.partition_point(|before| before.on <= made.on);
    history.insert(place, made);
    Ok(())
}

fn may_assess(worker: &Worker, made: &Assessment, today: Day) -> Result<(), Refusal> {
    if made.support == Support::Unassessed {
        return Err(Refusal::at("support", "assessment-needs-support"));
    }
    if made.on > today.plus(AHEAD_DAYS_MAX) {
        return Err(Refusal::at("on", "assessment-in-the-future"));
    }
    if worker.excluded.is_some() {
        return Err(Refusal::of("assessment-of-excluded"));
    }
    if worker.assessments.len() >= HISTORY_MAX {
        return Err(Refusal::of("assessment-history-full"));
    }
    Ok(())
}

/// Why a new assessment is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Because {
    /// They took part, and were assessed lower or not at all.
    TookPart,
    /// They did not take part in what they said they supported: without an act, at best 3
    /// (`method.md` 2.2).
    DidNotTakePart,
}

/// What a structure test suggests about someone's support; a person confirms it (N1).
///
/// Nothing is suggested that the reading already says.
pub fn propose(reading: &Reading, took_part: bool) -> Option<(Support, Because)> {
    let firm = reading.basis.is_some_and(|basis| basis != Basis::Guess);
    match (took_part, reading.support) {
        (true, Support::One) if firm => None,
        (true, Support::Two) if reading.basis == Some(Basis::Act) => None,
        (true, _) => Some((Support::Two, Because::TookPart)),
        (false, Support::One | Support::Two) => Some((Support::Three, Because::DidNotTakePart)),
        (false, _) => None,
    }
}
