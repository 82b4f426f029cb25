//! After a test: what was claimed and what was shown, and what people may want to decide (E5, N1).

use super::{Bringer, Closed, Named, Plan};
use crate::assessment::{Assessment, Basis, Because, Reading, Support, assess, propose, reading};
use crate::chart::Line;
use crate::list::Worker;
use crate::{Day, MemberId, Refusal, TurfId, WorkerId};
use std::collections::BTreeSet;

/// What a test showed about the workers of the turfs that the caller holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Debrief {
    /// Everyone counted once.
    pub shown: Shown,
    /// Assessed 1 or 2, and did not act: claimed, not shown.
    pub claimed: Vec<Said>,
    /// Acted, and were not assessed 1 or 2. Empty for a practice vote, where taking part says
    /// nothing about the choice.
    pub beyond: Vec<Said>,
    /// What is proposed; a person confirms each.
    pub proposals: Vec<Proposal>,
    /// Who was to bring whom, and who came: most first.
    pub tested: Vec<Tested>,
}

/// How many did what they were counted on for. The five add up to everyone on the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Assessed 1 or 2, and acted.
    pub kept_word: u32,
    /// Assessed 1 or 2, and did not act.
    pub only_claimed: u32,
    /// Assessed 3, 4 or 5, and acted.
    pub beyond: u32,
    /// Not assessed by an act or a word, and acted.
    pub unassessed: u32,
    /// Neither counted on nor acted.
    pub neither: u32,
}

/// A worker, and the support they were assessed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who.
    pub worker: WorkerId,
    /// In which turf.
    pub turf: TurfId,
    /// As assessed; 0 where only guessed.
    pub support: Support,
}

/// A support that a test suggests for a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// For whom.
    pub worker: WorkerId,
    /// In which turf.
    pub turf: TurfId,
    /// As read before.
    pub from: Support,
    /// As suggested.
    pub to: Support,
    /// Why.
    pub because: Because,
}

/// Someone who was to bring others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tested {
    /// Who.
    pub who: Bringer,
    /// How many they were to bring, of those still in the unit.
    pub named: u32,
    /// How many of these acted.
    pub came: u32,
    /// Whether they acted themselves; none for a member, who is not on the list as such.
    pub acted: Option<bool>,
}

impl Tested {
    /// Fewer named people show nothing. Our working rule.
    pub const NAMED_MIN: u32 = 3;

    /// Whether it showed that others follow them: more than half of at least
    /// [`Tested::NAMED_MIN`] named people acted, and they did not stay away themselves. It is
    /// evidence; leader status is set by people (E4, N2).
    pub fn as_leader(&self) -> bool {
        self.named >= Tested::NAMED_MIN
            && u64::from(self.came) * 2 > u64::from(self.named)
            && self.acted != Some(false)
    }
}

impl Debrief {
    /// Sets what was claimed beside what was shown, from the lines of the turfs that the caller
    /// holds, the workers whose acts stand, and who was to bring whom.
    pub fn of<'a, T: 'a>(
        plan: &Plan,
        lines: impl IntoIterator<Item = &'a Line<T>>,
        acted: &BTreeSet<WorkerId>,
        named: impl IntoIterator<Item = &'a Named>,
    ) -> Debrief {
        let mut debrief = Debrief::default();
        let mut unit = BTreeSet::new();
        for line in lines.into_iter().filter(|line| line.in_unit()) {
            unit.insert(line.worker);
            debrief.add(line, acted.contains(&line.worker), plan.kind().is_vote());
        }
        let tested = named.into_iter().map(|named| tested(named, &unit, acted));
        debrief.tested = tested.filter(|tested| tested.named > 0).collect();
        debrief.tested.sort_by_key(|tested| (std::cmp::Reverse(tested.came), tested.who));
        debrief
    }

    fn add<T>(&mut self, line: &Line<T>, acted: bool, is_vote: bool) {
        let support = if line.counts() { line.support } else { Support::Unassessed };
        let said = Said { worker: line.worker, turf: line.turf, support };
        let place = match (support.is_support(), acted) {
            (true, true) => &mut self.shown.kept_word,
            (true, false) => &mut self.shown.only_claimed,
            (false, true) if support == Support::Unassessed => &mut self.shown.unassessed,
            (false, true) => &mut self.shown.beyond,
            (false, false) => &mut self.shown.neither,
        };
        *place += 1;
        if support.is_support() && !acted {
            self.claimed.push(said);
        }
        // Who took part in a vote may have voted no.
        if acted && is_vote {
            return;
        }
        if !support.is_support() && acted {
            self.beyond.push(said);
        }
        if let Some((to, because)) = propose(&read(line), acted) {
            let (worker, turf, from) = (line.worker, line.turf, line.support);
            self.proposals.push(Proposal { worker, turf, from, to, because });
        }
    }
}

impl Shown {
    /// Everyone on the list.
    pub fn unit(&self) -> u32 {
        self.kept_word + self.only_claimed + self.beyond + self.unassessed + self.neither
    }

    /// Everyone who acted.
    pub fn acted(&self) -> u32 {
        self.kept_word + self.beyond + self.unassessed
    }
}

impl Proposal {
    /// A person confirms it after the test: the worker is assessed so, on an act. Where the worker
    /// has been assessed since the test closed, or nothing of it would be proposed any more,
    /// nothing changes; returns whether something did.
    ///
    /// # Errors
    /// As [`assess`].
    pub fn confirm(
        &self,
        closed: &Closed,
        worker: &mut Worker,
        by: MemberId,
        today: Day,
    ) -> Result<bool, Refusal> {
        let now = reading(&worker.assessments, today);
        let since = now.counts && now.on.is_some_and(|on| on > closed.on());
        let still = propose(&now, self.because == Because::TookPart);
        if since || still != Some((self.to, self.because)) {
            return Ok(false);
        }
        let (support, basis) = (self.to, Basis::Act);
        let made = Assessment { support, basis, by, on: today, conversation: None };
        assess(worker, made, today)?;
        Ok(true)
    }
}

/// What a line says about support; a proposal needs no more.
fn read<T>(line: &Line<T>) -> Reading {
    Reading {
        support: line.support,
        basis: line.basis,
        on: line.assessed_on,
        counts: line.counts(),
        ..Reading::default()
    }
}

fn tested(named: &Named, unit: &BTreeSet<WorkerId>, acted: &BTreeSet<WorkerId>) -> Tested {
    let people = || named.people.iter().filter(|person| unit.contains(*person));
    let count = |people: usize| u32::try_from(people).unwrap_or(u32::MAX);
    Tested {
        who: named.who,
        named: count(people().count()),
        came: count(people().filter(|person| acted.contains(*person)).count()),
        acted: match named.who {
            Bringer::Worker(worker) => Some(acted.contains(&worker)),
            Bringer::Member(_) => None,
        },
    }
}
