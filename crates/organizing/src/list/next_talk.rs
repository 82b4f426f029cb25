//! Whom should I talk to next?

use crate::assessment::{Basis, Freshness, Support};
use crate::chart::Line;
use crate::{Day, MemberId, TurfId, WorkerId};

/// Why someone should be talked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TalkReason {
    /// The next step you agreed on is overdue by this many days.
    Overdue(u16),
    /// The next step is today.
    DueToday,
    /// This many people named them when asked whom they trust or follow.
    Named(u16),
    /// Nobody has had the conversation with them.
    Unassessed,
    /// Their support is only guessed.
    Guessed,
    /// Undecided, and not talked with for a while.
    Undecided,
    /// Their assessment is this many days old.
    Stale(u16),
    /// Nobody has taken on talking with them.
    NobodyTalks,
}

/// Someone to talk to, with the reasons, the weightiest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextTalk {
    /// Who.
    pub worker: WorkerId,
    /// Why.
    pub reasons: Vec<TalkReason>,
    /// The weight of the reasons together; higher comes first.
    pub weight: u32,
}

/// Days after a one-on-one in which nothing but an overdue promise asks for the next.
pub const REST_DAYS: i32 = 5;

/// The workers that a member should talk to next: those the member talks with, and those in the
/// member's turfs with whom nobody does. The most pressing first, at most `limit`.
pub fn next_talks<'a>(
    lines: impl IntoIterator<Item = &'a Line>,
    me: MemberId,
    turfs: &[TurfId],
    today: Day,
    limit: usize,
) -> Vec<NextTalk> {
    let mine = |line: &&Line| {
        line.in_unit()
            && match line.talker {
                Some(talker) => talker == me,
                None => turfs.contains(&line.turf),
            }
    };
    let talks = lines.into_iter().filter(mine).filter_map(|line| {
        let mut reasons = reasons(line, today);
        reasons.sort_by_key(|reason| std::cmp::Reverse(weight(*reason)));
        let weight: u32 = reasons.iter().map(|reason| weight(*reason)).sum();
        (weight > 0).then_some((line, NextTalk { worker: line.worker, reasons, weight }))
    });
    let mut talks: Vec<(&Line, NextTalk)> = talks.collect();
    talks.sort_by(|(line, one), (other, two)| {
        two.weight
            .cmp(&one.weight)
            .then_with(|| line.talked_on.cmp(&other.talked_on))
            .then_with(|| line.folded.cmp(&other.folded))
            .then_with(|| line.worker.cmp(&other.worker))
    });
    talks.into_iter().take(limit).map(|(_, talk)| talk).collect()
}

fn reasons(line: &Line, today: Day) -> Vec<TalkReason> {
    let mut reasons = Vec::new();
    if let Some(on) = line.next_on {
        match today.since(on) {
            0 => reasons.push(TalkReason::DueToday),
            late if late > 0 => reasons.push(TalkReason::Overdue(days(late))),
            _ => {}
        }
    }
    let resting = line.talked_on.is_some_and(|last| today.since(last) < REST_DAYS);
    // An agreed day still to come is waited for.
    let agreed = line.next_on.is_some_and(|on| on > today);
    if resting || agreed {
        return reasons;
    }
    if line.named_by > 0 && !line.counts() {
        reasons.push(TalkReason::Named(line.named_by));
    }
    match (line.support, line.basis) {
        (Support::Unassessed, _) | (_, None) => reasons.push(TalkReason::Unassessed),
        (_, Some(Basis::Guess)) => reasons.push(TalkReason::Guessed),
        (Support::Three, _) => reasons.push(TalkReason::Undecided),
        _ => {}
    }
    if line.counts() && line.freshness(today) == Some(Freshness::Stale) {
        reasons.push(TalkReason::Stale(line.assessed_on.map_or(0, |on| days(today.since(on)))));
    }
    if line.talker.is_none() && !reasons.is_empty() {
        reasons.push(TalkReason::NobodyTalks);
    }
    reasons
}

/// How much a reason weighs. A promise comes before everything; someone whom coworkers named
/// comes before others of whom as little is known; one reason more breaks ties.
fn weight(reason: TalkReason) -> u32 {
    match reason {
        TalkReason::Overdue(days) => 200 + u32::from(days.min(30)),
        TalkReason::DueToday => 190,
        TalkReason::Named(by) => 20 + 10 * u32::from(by.min(8)),
        TalkReason::Unassessed => 60,
        TalkReason::Guessed => 50,
        TalkReason::Undecided => 45,
        TalkReason::Stale(_) => 30,
        TalkReason::NobodyTalks => 5,
    }
}

fn days(count: i32) -> u16 {
    u16::try_from(count.max(0)).unwrap_or(u16::MAX)
}
