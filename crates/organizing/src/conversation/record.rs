//! Recording a one-on-one: what is refused, what is only pointed out, and what it changes on
//! the worker's record.

use super::{Conversation, Step};
use crate::assessment::{AHEAD_DAYS_MAX, Assessment, assess};
use crate::list::{NextStep, Tie, TieKind, Worker};
use crate::{ConversationId, Day, Personal, Refusal, WorkerId};

/// Something to point out beside a one-on-one; none of it blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nudge {
    /// A step of the guide was skipped (N3).
    Skipped(Step),
    /// The worker spoke less than [`Conversation::LISTENING_PERCENT`] of the time (N4).
    TalkedTooMuch(u8),
    /// There is a next step without a day, or a day without a step (E6).
    NextStepUnclear,
    /// The next step's day is before the one-on-one.
    NextStepBefore,
    /// No support was noted, so the worker stays as assessed before.
    NoAssessment,
}

/// A one-on-one as it will be kept, and what to point out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its texts in order, its skipped steps worked out.
    pub conversation: Conversation,
    /// What to point out.
    pub nudges: Vec<Nudge>,
}

impl Step {
    /// The steps in the order that the guide suggests.
    pub const ALL: [Step; 7] = [
        Step::Introduction,
        Step::Issues,
        Step::Agitation,
        Step::PlanToWin,
        Step::Inoculation,
        Step::Ask,
        Step::FollowUp,
    ];
}

impl Conversation {
    /// Issues that the guide asks for.
    pub const ISSUES_ASKED: usize = 3;
    /// The most characters of one issue, an ask or a next step.
    pub const LINE_CHARS_MAX: usize = 300;
    /// The most characters of a longer answer or the note.
    pub const TEXT_CHARS_MAX: usize = 2_000;
    /// The most inoculation topics.
    pub const TOPICS_MAX: usize = 30;
    /// The most ties told in one one-on-one.
    pub const TIES_MAX: usize = 30;
    /// The most one-on-ones on one worker's record.
    pub const HISTORY_MAX: usize = 500;
    /// The most ties on one worker's record.
    pub const TIES_KEPT_MAX: usize = 200;
    /// The share of the time that the worker should speak, in percent, at least
    /// (`method.md` 2.1, N4).
    pub const LISTENING_PERCENT: u8 = 70;

    /// Whether a step left something on record. The introduction leaves nothing, so it is taken
    /// as done.
    pub fn did(&self, step: Step) -> bool {
        match step {
            Step::Introduction => true,
            Step::Issues => self.issues.iter().any(|issue| !issue.is_empty()),
            Step::Agitation => !self.agitation.is_empty(),
            Step::PlanToWin => !self.plan.is_empty(),
            Step::Inoculation => !self.inoculated.is_empty(),
            Step::Ask => self.ask.is_some(),
            Step::FollowUp => !self.next_step.is_empty() || self.next_on.is_some(),
        }
    }

    /// Puts a one-on-one in order for keeping: no longer open, empty issues dropped, bounds held,
    /// skipped steps worked out, and what deserves a word pointed out.
    ///
    /// # Errors
    /// `conversation-in-the-future`, `conversation-too-long`, `conversation-too-many`,
    /// `conversation-listening`, `conversation-tie-to-self`, each at its field.
    pub fn record(mut self, today: Day) -> Result<Recorded, Refusal> {
        self.open = false;
        self.typed.clear();
        self.issues.retain(|issue| !issue.is_empty());
        self.inoculated.retain(|topic| !topic.trim().is_empty());
        self.inoculated.dedup();
        self.ask = self.ask.take().filter(|ask| !ask.what.is_empty());
        self.ties.sort_unstable();
        self.ties.dedup();
        self.within_bounds(today)?;
        self.skipped = Step::ALL.into_iter().filter(|step| !self.did(*step)).collect();
        let mut nudges: Vec<Nudge> = self.skipped.iter().copied().map(Nudge::Skipped).collect();
        if let Some(share) = self.listening.filter(|share| *share < Self::LISTENING_PERCENT) {
            nudges.push(Nudge::TalkedTooMuch(share));
        }
        if self.next_step.is_empty() != self.next_on.is_none() {
            nudges.push(Nudge::NextStepUnclear);
        }
        if self.next_on.is_some_and(|next| next < self.on) {
            nudges.push(Nudge::NextStepBefore);
        }
        if self.support.is_none() {
            nudges.push(Nudge::NoAssessment);
        }
        Ok(Recorded { conversation: self, nudges })
    }

    fn within_bounds(&self, today: Day) -> Result<(), Refusal> {
        if self.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "conversation-in-the-future"));
        }
        if self.listening.is_some_and(|share| share > 100) {
            return Err(Refusal::at("listening", "conversation-listening"));
        }
        if self.ties.iter().any(|(to, _)| *to == self.worker) {
            return Err(Refusal::at("ties", "conversation-tie-to-self"));
        }
        let counts = [
            ("issues", self.issues.len(), Self::ISSUES_MAX),
            ("inoculated", self.inoculated.len(), Self::TOPICS_MAX),
            ("ties", self.ties.len(), Self::TIES_MAX),
        ];
        if let Some((field, ..)) = counts.into_iter().find(|(_, count, max)| count > max) {
            return Err(Refusal::at(field, "conversation-too-many"));
        }
        let ask = self.ask.as_ref().map(|ask| ("ask", &ask.what, Self::LINE_CHARS_MAX));
        let lines = self.issues.iter().map(|issue| ("issues", issue, Self::LINE_CHARS_MAX));
        let texts = [
            ("next_step", &self.next_step, Self::LINE_CHARS_MAX),
            ("agitation", &self.agitation, Self::TEXT_CHARS_MAX),
            ("plan", &self.plan, Self::TEXT_CHARS_MAX),
            ("note", &self.note, Self::TEXT_CHARS_MAX),
        ];
        let too_long = |text: &Personal, max: usize| {
            text.reveal().len() > max && text.reveal().chars().count() > max
        };
        let long = lines.chain(ask).chain(texts).find(|(_, text, max)| too_long(text, *max));
        long.map_or(Ok(()), |(field, ..)| Err(Refusal::at(field, "conversation-too-long")))
    }

    /// Takes a finished one-on-one into the worker's record: its assessment, its day, the next
    /// step, the ties. Taking it in again changes nothing. Returns the workers who were named as
    /// trusted or followed for the first time by this worker ([`crate::chart::Line::named_by`]).
    ///
    /// # Errors
    /// `conversation-history-full`, and as [`assess`] for the assessment; the worker is then
    /// unchanged.
    pub fn take_in(
        &self,
        id: ConversationId,
        worker: &mut Worker,
        today: Day,
    ) -> Result<Vec<WorkerId>, Refusal> {
        if self.open {
            return Ok(Vec::new());
        }
        let known = worker.conversations.contains(&id);
        if !known && worker.conversations.len() >= Self::HISTORY_MAX {
            return Err(Refusal::of("conversation-history-full"));
        }
        self.take_in_support(id, worker, today)?;
        if !known {
            worker.conversations.push(id);
        }
        let newest = worker.talked_on.is_none_or(|last| last <= self.on);
        if newest {
            worker.talked_on = Some(self.on);
            self.take_in_next_step(worker);
        }
        Ok(self.take_in_ties(id, worker))
    }

    fn take_in_support(
        &self,
        id: ConversationId,
        worker: &mut Worker,
        today: Day,
    ) -> Result<(), Refusal> {
        let Some((support, basis)) = self.support else {
            return Ok(());
        };
        let made = Assessment { support, basis, by: self.by, on: self.on, conversation: Some(id) };
        if worker.assessments.contains(&made) {
            return Ok(());
        }
        assess(worker, made, today)
    }

    /// What was agreed now takes the place of what was agreed before. Where nothing was agreed,
    /// an earlier step stays until its day; this talk was the one that came on that day.
    fn take_in_next_step(&self, worker: &mut Worker) {
        let asked = self.ask.as_ref().map(|ask| ask.what.clone()).unwrap_or_default();
        let what = if self.next_step.is_empty() { asked } else { self.next_step.clone() };
        if let Some(on) = self.next_on {
            worker.next_step = Some(NextStep { what, on });
        } else {
            worker.next_step.take_if(|step| step.on <= self.on);
        }
    }

    fn take_in_ties(&self, id: ConversationId, worker: &mut Worker) -> Vec<WorkerId> {
        let mut named = Vec::new();
        for &(to, kind) in &self.ties {
            let told = |tie: &Tie| tie.to == to && tie.kind == kind;
            if worker.ties.iter().any(told) || worker.ties.len() >= Self::TIES_KEPT_MAX {
                continue;
            }
            let names = |kind: TieKind| matches!(kind, TieKind::Trusts | TieKind::Follows);
            if names(kind) && !worker.ties.iter().any(|tie| tie.to == to && names(tie.kind)) {
                named.push(to);
            }
            worker.ties.push(Tie { to, kind, told_in: id, on: self.on });
        }
        named
    }
}
