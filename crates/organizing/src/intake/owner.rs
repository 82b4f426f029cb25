//! Who sees to a request: taking it, putting it back, handing it on, leaving.

use super::request::short;
use super::{Consent, Handoff, HandoffEnd, Part, Request, Stage, What, Why};
use crate::{Hour, MemberId, Personal, Refusal};

impl Request {
    /// Somebody of the desk takes it. The same coach again changes nothing.
    ///
    /// # Errors
    /// `request-closed`, `request-taken` where another has it, `request-full`, `request-before`.
    pub fn take(&mut self, by: MemberId, at: Hour) -> Result<(), Refusal> {
        match self.owner {
            _ if self.stage == Stage::Closed => Err(Refusal::of("request-closed")),
            Some(owner) if owner == by => Ok(()),
            Some(_) => Err(Refusal::of("request-taken")),
            None => {
                self.add(Some(by), What::Taken, at)?;
                self.owned_by(by);
                Ok(())
            }
        }
    }

    /// It is given to a coach who said that they take it. To whoever has it already, nothing
    /// changes; taking it oneself is [`Request::take`].
    ///
    /// # Errors
    /// As [`Request::take`].
    pub fn give(&mut self, by: MemberId, to: MemberId, at: Hour) -> Result<(), Refusal> {
        match self.owner {
            None if by != to && self.stage != Stage::Closed => {
                self.add(Some(by), What::GivenTo(to), at)?;
                self.owned_by(to);
                Ok(())
            }
            _ => self.take(to, at),
        }
    }

    /// Its owner puts it back into the queue and says why.
    ///
    /// # Errors
    /// `request-closed`, `request-not-owner`, `request-full`, `request-before`;
    /// `request-needs-reason`, `request-too-long` at `line`.
    pub fn put_back(&mut self, by: MemberId, line: Personal, at: Hour) -> Result<(), Refusal> {
        self.is_owner(by)?;
        if line.is_empty() {
            return Err(Refusal::at("line", "request-needs-reason"));
        }
        short(&line)?;
        self.add(Some(by), What::PutBack(line), at)?;
        self.end_handoff(HandoffEnd::CalledOff, Some(by), at);
        self.back_to_queue();
        Ok(())
    }

    /// Its owner begins to hand it to another coach; without parts, all of it. The worker is asked
    /// about this handoff before anything goes over.
    ///
    /// # Errors
    /// `request-closed`, `request-not-owner`, `request-full`, `request-before`;
    /// `handoff-under-way`, `handoff-to-oneself` at `to`, `handoff-note-missing`,
    /// `handoff-note-long` at `note`.
    pub fn begin_handoff(
        &mut self,
        by: MemberId,
        to: MemberId,
        note: Personal,
        parts: &[Part],
        at: Hour,
    ) -> Result<(), Refusal> {
        self.is_owner(by)?;
        if self.handoff.is_some() {
            return Err(Refusal::of("handoff-under-way"));
        }
        if to == by {
            return Err(Refusal::at("to", "handoff-to-oneself"));
        }
        if note.is_empty() {
            return Err(Refusal::at("note", "handoff-note-missing"));
        }
        if note.is_longer(Handoff::NOTE_CHARS_MAX) {
            return Err(Refusal::at("note", "handoff-note-long"));
        }
        self.add(Some(by), What::HandoffBegan(to), at)?;
        self.handoff = Some(Handoff::begin(to, note, parts, at));
        Ok(())
    }

    /// The worker agrees to the handoff that is under way. Agreeing again changes nothing.
    ///
    /// # Errors
    /// `handoff-none`.
    pub fn agree(&mut self, at: Hour) -> Result<(), Refusal> {
        let handoff = self.handoff.as_mut().ok_or(Refusal::of("handoff-none"))?;
        if handoff.agreed.is_some() {
            return Ok(());
        }
        handoff.agreed = Some(at);
        self.consent(Consent::HandOn, true, at);
        self.must_add(None, What::HandoffAgreed, at);
        Ok(())
    }

    /// Hands one part over. With the last one the other coach owns the request. Returns whether
    /// it is theirs now.
    ///
    /// # Errors
    /// `request-closed`, `request-not-owner`, `handoff-none`, `handoff-not-agreed`,
    /// `handoff-part`, `request-full`, `request-before`.
    pub fn hand(&mut self, by: MemberId, part: Part, at: Hour) -> Result<bool, Refusal> {
        self.is_owner(by)?;
        let may = self.consents().has(Consent::HandOn);
        let Some(handoff) = &self.handoff else {
            return Err(Refusal::of("handoff-none"));
        };
        if handoff.agreed.is_none() || !may {
            return Err(Refusal::of("handoff-not-agreed"));
        }
        let place = handoff.parts.iter().position(|handed| handed.part == part);
        let place = place.ok_or(Refusal::at("part", "handoff-part"))?;
        if handoff.parts[place].at.is_some() {
            return Ok(false);
        }
        self.add(Some(by), What::PartHanded(part), at)?;
        if let Some(handoff) = &mut self.handoff {
            handoff.parts[place].at = Some(at);
        }
        match self.handoff.as_ref() {
            Some(handoff) if handoff.kept().next().is_none() => {
                let to = handoff.to;
                self.end_handoff(HandoffEnd::Done, Some(by), at);
                self.owned_by(to);
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// One of the two coaches ends the handoff; the request stays with its owner.
    ///
    /// # Errors
    /// `handoff-none`, `handoff-not-theirs`.
    pub fn call_off(&mut self, by: MemberId, at: Hour) -> Result<(), Refusal> {
        let to = self.handoff.as_ref().map(|handoff| handoff.to);
        let end = match to {
            None => return Err(Refusal::of("handoff-none")),
            Some(to) if to == by => HandoffEnd::Declined,
            Some(_) if self.owner == Some(by) => HandoffEnd::CalledOff,
            Some(_) => return Err(Refusal::of("handoff-not-theirs")),
        };
        self.end_handoff(end, Some(by), at);
        Ok(())
    }

    /// A coach leaves the desk. What they have is back in the queue with its history and stands
    /// before the leads; a handoff to them ends. Returns whether the request was theirs.
    pub fn coach_left(&mut self, who: MemberId, at: Hour) -> bool {
        if self.stage == Stage::Closed {
            return false;
        }
        let theirs = self.owner == Some(who);
        if theirs || self.handoff.as_ref().is_some_and(|handoff| handoff.to == who) {
            self.end_handoff(HandoffEnd::CoachLeft, None, at);
        }
        if theirs {
            self.back_to_queue();
            // It counts as left from this hour, whatever the leads looked at before.
            self.since = self.since.max(at);
            self.escalated = None;
            let since = self.since;
            self.put_before_leads(Why::CoachLeft, None, at);
            self.since = since;
        }
        theirs
    }

    pub(super) fn end_handoff(&mut self, end: HandoffEnd, by: Option<MemberId>, at: Hour) {
        if self.handoff.take().is_some() {
            self.must_add(by, What::HandoffEnded(end), at);
        }
    }

    fn owned_by(&mut self, coach: MemberId) {
        self.owner = Some(coach);
        if self.stage == Stage::Waiting {
            self.stage = if self.in_touch { Stage::InTouch } else { Stage::Taken };
        }
        self.escalated.take_if(|why| matches!(why, Why::CoachLeft | Why::Asked));
    }

    fn back_to_queue(&mut self) {
        self.owner = None;
        self.stage = Stage::Waiting;
    }
}
