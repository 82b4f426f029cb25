//! Consents given and taken back; closing a request, opening it again, forgetting it.

use super::request::short;
use super::{Consent, HandoffEnd, Outcome, Request, Row, Stage, Told, What};
use crate::{Hour, MemberId, Personal, Refusal};

impl Request {
    /// The worker gives a consent, or takes it back. Without contact nobody may get in touch, so
    /// the request is closed; without handing on, a handoff ends where it stands: what the other
    /// coach has, they have read, and what they do not have stays here.
    pub fn consent(&mut self, consent: Consent, given: bool, at: Hour) {
        if self.consents().has(consent) == given {
            return;
        }
        self.told.consents = self.consents().set(consent, given);
        let what = if given { What::Given(consent) } else { What::TakenBack(consent) };
        self.must_add(None, what, at);
        if !given && consent == Consent::HandOn {
            self.end_handoff(HandoffEnd::TakenBack, None, at);
        }
        if !given && consent == Consent::Contact && self.stage != Stage::Closed {
            self.end_handoff(HandoffEnd::TakenBack, None, at);
            self.closed(None, Outcome::Withdrawn, Personal::default(), at);
        }
    }

    /// Closes it with what came of it. The same again changes nothing.
    ///
    /// # Errors
    /// `request-closed` where it was closed otherwise, `request-not-owner`; `request-too-long`
    /// at `line`.
    pub fn close(
        &mut self,
        by: MemberId,
        outcome: Outcome,
        line: Personal,
        at: Hour,
    ) -> Result<(), Refusal> {
        if self.outcome() == Some(outcome) {
            return Ok(());
        }
        self.is_owner(by)?;
        short(&line)?;
        self.end_handoff(HandoffEnd::Closed, Some(by), at);
        self.closed(Some(by), outcome, line, at);
        Ok(())
    }

    fn closed(&mut self, by: Option<MemberId>, outcome: Outcome, line: Personal, at: Hour) {
        self.must_add(by, What::Closed(outcome, line), at);
        self.stage = Stage::Closed;
        self.escalated = None;
    }

    /// Opens it again: it waits in the queue with its history.
    ///
    /// # Errors
    /// `request-open`, `request-no-contact-consent`, `request-full`, `request-before`;
    /// `request-forgotten`; `request-too-long` at `line`.
    pub fn reopen(&mut self, by: MemberId, line: Personal, at: Hour) -> Result<(), Refusal> {
        if self.stage != Stage::Closed {
            return Err(Refusal::of("request-open"));
        }
        if self.told.happened.is_empty() {
            return Err(Refusal::of("request-forgotten"));
        }
        self.has_contact()?;
        short(&line)?;
        self.add(Some(by), What::Reopened(line), at)?;
        self.owner = None;
        self.stage = Stage::Waiting;
        Ok(())
    }

    /// Forgets every word of a request that was closed for long and may not be kept; what came of
    /// it stays, for the counts. Returns whether there was something to forget.
    pub fn forget(&mut self, now: Hour) -> bool {
        let closed = self.stage == Stage::Closed && now.since(self.since) >= Request::FORGET_HOURS;
        if !closed || self.consents().has(Consent::Keep) || self.told == Told::default() {
            return false;
        }
        self.told = Told::default();
        let came = |row: &Row| matches!(row.what, What::Closed(..) | What::Escalated(_));
        self.rows.retain(came);
        for row in &mut self.rows {
            if let What::Closed(_, line) = &mut row.what {
                *line = Personal::default();
            }
        }
        true
    }
}
