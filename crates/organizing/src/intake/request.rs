//! A request: what was told, and everything that happened since.

use super::{Clock, Consent, Consents, Handoff, Line, Press, Row, Told, What, Why};
use crate::conversation::{Conversation, Nudge};
use crate::{Hour, MemberId, Personal, Refusal, RequestId};
use serde::{Deserialize, Serialize};

/// How far a request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// It waits for somebody to take it.
    Waiting,
    /// Somebody has it and is not in touch yet.
    Taken,
    /// Somebody is in touch.
    InTouch,
    /// It is a case: a coach and the worker meet on a rhythm.
    Coached,
    /// It is closed.
    Closed,
}

/// What came of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// A drive.
    Drive,
    /// They won what they asked about, without a drive.
    Won,
    /// What they needed to know was enough.
    Answered,
    /// Others help them: coworkers who organize there already, another desk.
    PassedOn,
    /// Nobody could be reached.
    NotReached,
    /// The worker does not want it any more.
    Withdrawn,
    /// It was no request for help.
    NoRequest,
}

/// A request of a worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    pub(super) told: Told,
    pub(super) came: Hour,
    /// The last hour in which somebody did something about it.
    pub(super) since: Hour,
    pub(super) stage: Stage,
    pub(super) in_touch: bool,
    pub(super) owner: Option<MemberId>,
    pub(super) escalated: Option<Why>,
    pub(super) handoff: Option<Handoff>,
    pub(super) rows: Vec<Row>,
}

impl Request {
    /// The most rows of one request.
    pub const ROWS_MAX: usize = 1_000;
    /// Rows that are left for what must always be possible: consents, leaving, closing.
    const ROWS_LEFT: usize = 50;
    /// The most characters of a line.
    pub const LINE_CHARS_MAX: usize = 300;
    /// What may not be kept is forgotten so many hours after closing: time to open it again.
    pub const FORGET_HOURS: i32 = 14 * 24;

    /// A request comes in.
    ///
    /// # Errors
    /// As [`Told::check`].
    pub fn receive(told: Told, came: Hour) -> Result<Request, Refusal> {
        told.check()?;
        Ok(Request {
            told,
            came,
            since: came,
            stage: Stage::Waiting,
            in_touch: false,
            owner: None,
            escalated: None,
            handoff: None,
            rows: Vec::new(),
        })
    }

    /// What the worker wrote.
    pub fn told(&self) -> &Told {
        &self.told
    }

    /// When it came.
    pub fn came(&self) -> Hour {
        self.came
    }

    /// How far it has come.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Who sees to it.
    pub fn owner(&self) -> Option<MemberId> {
        self.owner
    }

    /// What the worker agrees to now.
    pub fn consents(&self) -> Consents {
        self.told.consents
    }

    /// Why it stands before the leads of the desk; none where it does not.
    pub fn escalated(&self) -> Option<Why> {
        self.escalated
    }

    /// The handoff that is under way.
    pub fn handoff(&self) -> Option<&Handoff> {
        self.handoff.as_ref()
    }

    /// Everything that happened, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// What came of it; none while it is open.
    pub fn outcome(&self) -> Option<Outcome> {
        let closed = self.rows.iter().rev().find_map(|row| match row.what {
            What::Closed(outcome, _) => Some(outcome),
            _ => None,
        });
        closed.filter(|_| self.stage == Stage::Closed)
    }

    /// The notes of conversations, oldest first.
    pub fn notes(&self) -> impl Iterator<Item = &Conversation> {
        self.rows.iter().filter_map(|row| match &row.what {
            What::Talked(note) => Some(&**note),
            _ => None,
        })
    }

    /// Its line in the queue.
    pub fn line(&self, id: RequestId) -> Line {
        Line::of(id, self)
    }

    /// The owner tried to reach the worker.
    ///
    /// # Errors
    /// As [`Request::in_touch`]; `request-too-long` at `line`.
    pub fn tried(&mut self, by: MemberId, line: Personal, at: Hour) -> Result<(), Refusal> {
        self.may_contact(by)?;
        short(&line)?;
        self.add(Some(by), What::Tried(line), at)?;
        self.escalated.take_if(|why| *why == Why::Still);
        Ok(())
    }

    /// The owner is in touch with the worker: the first clock stops.
    ///
    /// # Errors
    /// `request-closed`, `request-not-owner`, `request-no-contact-consent`, `request-full`,
    /// `request-before`.
    pub fn in_touch(&mut self, by: MemberId, at: Hour) -> Result<(), Refusal> {
        self.may_contact(by)?;
        self.add(Some(by), What::InTouch, at)?;
        self.reached(Stage::InTouch);
        Ok(())
    }

    /// Writes a conversation down, by the guide for one-on-ones. Support is assessed in a drive
    /// and ties are kept there, so neither stands in these notes. Returns what to point out.
    ///
    /// # Errors
    /// As [`Request::in_touch`], and those of [`Conversation::record`].
    pub fn talked(
        &mut self,
        by: MemberId,
        note: Conversation,
        at: Hour,
    ) -> Result<Vec<Nudge>, Refusal> {
        self.may_contact(by)?;
        let note = Conversation { by, support: None, ties: Vec::new(), ..note };
        let recorded = note.record(at.day())?;
        self.add(Some(by), What::Talked(Box::new(recorded.conversation)), at)?;
        self.reached(Stage::InTouch);
        let elsewhere = |nudge: &Nudge| *nudge != Nudge::NoAssessment;
        Ok(recorded.nudges.into_iter().filter(elsewhere).collect())
    }

    /// It becomes a case that is coached.
    ///
    /// # Errors
    /// As [`Request::in_touch`].
    pub fn coach(&mut self, by: MemberId, at: Hour) -> Result<(), Refusal> {
        self.may_contact(by)?;
        self.add(Some(by), What::Coached, at)?;
        self.reached(Stage::Coached);
        Ok(())
    }

    /// Coach and worker met: it did not lie still.
    ///
    /// # Errors
    /// As [`Request::in_touch`].
    pub fn met(&mut self, by: MemberId, at: Hour) -> Result<(), Refusal> {
        self.may_contact(by)?;
        self.add(Some(by), What::Met, at)?;
        self.escalated.take_if(|why| matches!(why, Why::Late | Why::Still));
        Ok(())
    }

    /// Puts it before the leads once it is late by the clock; returns why, where it was not there
    /// before.
    pub fn escalate(&mut self, clock: &Clock, now: Hour) -> Option<Why> {
        let (press, _) = clock.press(&self.line(RequestId([0; 16])), now)?;
        if press != Press::Late {
            return None;
        }
        let still = matches!(self.stage, Stage::InTouch | Stage::Coached);
        self.put_before_leads(if still { Why::Still } else { Why::Late }, None, now)
    }

    /// Somebody of the desk asks the leads to look at it.
    pub fn ask_leads(&mut self, by: MemberId, at: Hour) -> Option<Why> {
        let open = self.stage != Stage::Closed;
        open.then(|| self.put_before_leads(Why::Asked, Some(by), at)).flatten()
    }

    pub(super) fn put_before_leads(
        &mut self,
        why: Why,
        by: Option<MemberId>,
        at: Hour,
    ) -> Option<Why> {
        if self.escalated.is_some() {
            return None;
        }
        // Said to the leads and not to the clock: the request lay as still as before.
        let since = self.since;
        self.must_add(by, What::Escalated(why), at);
        self.since = since;
        self.escalated = Some(why);
        Some(why)
    }

    fn reached(&mut self, stage: Stage) {
        self.stage = self.stage.max(stage);
        self.in_touch = true;
        self.escalated = None;
    }

    pub(super) fn is_owner(&self, by: MemberId) -> Result<(), Refusal> {
        if self.stage == Stage::Closed {
            return Err(Refusal::of("request-closed"));
        }
        let owner = self.owner == Some(by);
        owner.then_some(()).ok_or(Refusal::of("request-not-owner"))
    }

    pub(super) fn has_contact(&self) -> Result<(), Refusal> {
        let may = self.consents().has(Consent::Contact);
        may.then_some(()).ok_or(Refusal::of("request-no-contact-consent"))
    }

    fn may_contact(&self, by: MemberId) -> Result<(), Refusal> {
        self.is_owner(by)?;
        self.has_contact()
    }

    pub(super) fn add(
        &mut self,
        by: Option<MemberId>,
        what: What,
        at: Hour,
    ) -> Result<(), Refusal> {
        if at < self.came {
            return Err(Refusal::at("at", "request-before"));
        }
        if self.rows.len() >= Request::ROWS_MAX - Request::ROWS_LEFT {
            return Err(Refusal::of("request-full"));
        }
        self.must_add(by, what, at);
        Ok(())
    }

    /// Adds what must always be possible. Beyond the most rows, what happens still happens; the
    /// row in the middle that tells least makes room.
    pub(super) fn must_add(&mut self, by: Option<MemberId>, what: What, at: Hour) {
        if self.rows.len() >= Request::ROWS_MAX {
            let least = |row: &Row| matches!(row.what, What::Given(_) | What::TakenBack(_));
            let place = self.rows.iter().position(least).unwrap_or(0);
            self.rows.remove(place);
        }
        self.since = self.since.max(at);
        self.rows.push(Row { at, by, what });
    }
}

pub(super) fn short(line: &Personal) -> Result<(), Refusal> {
    let long = line.is_longer(Request::LINE_CHARS_MAX);
    (!long).then_some(()).ok_or(Refusal::at("line", "request-too-long"))
}
