//! A case: a request that is coached, session by session.

use super::Shared;
use crate::assessment::AHEAD_DAYS_MAX;
use crate::development::Pair;
use crate::intake::Outcome;
use crate::{AskId, Day, MemberId, Personal, Refusal, RequestId};
use serde::{Deserialize, Serialize};

/// A request that is coached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    request: RequestId,
    coach: MemberId,
    rhythm: u8,
    since: Day,
    sessions: Vec<Session>,
    /// What the drive shares with the coach; nothing by itself.
    pub shared: Shared,
    ended: Option<(Day, Outcome)>,
}

/// A session that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// When.
    pub on: Day,
    /// The coach who held it.
    pub by: MemberId,
    /// What it was about.
    pub note: Personal,
    /// The next steps that were agreed: asks in the cycle.
    pub asks: Vec<AskId>,
    /// The day of the next one, where one was agreed.
    pub next: Option<Day>,
}

impl Case {
    /// The most sessions kept.
    pub const SESSIONS_MAX: usize = 1_000;
    /// The most asks that one session agrees on.
    pub const ASKS_MAX: usize = 20;
    /// The most characters of a note.
    pub const NOTE_CHARS_MAX: usize = 2_000;
    /// The furthest ahead that the next session may be put, in days.
    pub const NEXT_DAYS_MAX: i32 = 60;

    /// A coach begins with a case; they meet every one to two weeks (N11).
    ///
    /// # Errors
    /// `case-rhythm` at `rhythm`, `case-in-the-future` at `on`.
    pub fn begin(
        request: RequestId,
        coach: MemberId,
        rhythm: u8,
        since: Day,
        today: Day,
    ) -> Result<Case, Refusal> {
        if !Pair::RHYTHM.contains(&rhythm) {
            return Err(Refusal::at("rhythm", "case-rhythm"));
        }
        if since > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "case-in-the-future"));
        }
        let (sessions, shared, ended) = (Vec::new(), Shared::default(), None);
        Ok(Case { request, coach, rhythm, since, sessions, shared, ended })
    }

    /// Which request it was.
    pub fn request(&self) -> RequestId {
        self.request
    }

    /// Who coaches.
    pub fn coach(&self) -> MemberId {
        self.coach
    }

    /// Days from one session to the next.
    pub fn rhythm(&self) -> u8 {
        self.rhythm
    }

    /// Since when it is this coach's.
    pub fn since(&self) -> Day {
        self.since
    }

    /// The sessions, by day.
    pub fn sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// When it ended, and with what; none while it goes on.
    pub fn ended(&self) -> Option<(Day, Outcome)> {
        self.ended
    }

    /// Sets another rhythm.
    ///
    /// # Errors
    /// `case-rhythm` at `rhythm`.
    pub fn set_rhythm(&mut self, rhythm: u8) -> Result<(), Refusal> {
        if !Pair::RHYTHM.contains(&rhythm) {
            return Err(Refusal::at("rhythm", "case-rhythm"));
        }
        self.rhythm = rhythm;
        Ok(())
    }

    /// Writes a session down. The same one again changes nothing.
    ///
    /// # Errors
    /// `case-ended`, `case-not-theirs`; `case-before`, `case-in-the-future` at `on`;
    /// `case-too-long` at `note`; `case-asks-too-many` at `asks`; `case-next-before`,
    /// `case-next-far` at `next`; `case-full`.
    pub fn meet(&mut self, session: Session, today: Day) -> Result<(), Refusal> {
        if self.sessions.contains(&session) {
            return Ok(());
        }
        if self.ended.is_some() {
            return Err(Refusal::of("case-ended"));
        }
        if session.by != self.coach {
            return Err(Refusal::of("case-not-theirs"));
        }
        if session.on < self.since {
            return Err(Refusal::at("on", "case-before"));
        }
        if session.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "case-in-the-future"));
        }
        if session.note.is_longer(Case::NOTE_CHARS_MAX) {
            return Err(Refusal::at("note", "case-too-long"));
        }
        if session.asks.len() > Case::ASKS_MAX {
            return Err(Refusal::at("asks", "case-asks-too-many"));
        }
        if session.next.is_some_and(|next| next <= session.on) {
            return Err(Refusal::at("next", "case-next-before"));
        }
        if session.next.is_some_and(|next| next > session.on.plus(Case::NEXT_DAYS_MAX)) {
            return Err(Refusal::at("next", "case-next-far"));
        }
        if self.sessions.len() >= Case::SESSIONS_MAX {
            return Err(Refusal::of("case-full"));
        }
        self.sessions.push(session);
        self.sessions.sort_by_key(|session| session.on);
        Ok(())
    }

    /// Another coach goes on with it, or one does after it had ended: the sessions stay, they meet
    /// by the rhythm from this day, and what the drive shared with the one before is not shared
    /// with them until the drive chooses so.
    pub fn go_on(&mut self, coach: MemberId, on: Day) {
        if coach != self.coach || self.ended.is_some() {
            self.coach = coach;
            self.since = on;
            self.shared = Shared::default();
            self.ended = None;
        }
    }

    /// It ends; the drive shares nothing any more.
    pub fn end(&mut self, outcome: Outcome, on: Day) {
        if self.ended.is_none() {
            self.ended = Some((on, outcome));
            self.shared = Shared::default();
        }
    }

    /// Its words are forgotten, as those of its request are; when they met stays.
    pub fn forget(&mut self) {
        for session in &mut self.sessions {
            session.note = Personal::default();
            session.asks.clear();
        }
    }

    /// Whether somebody saw it through: they met, and it came to something.
    pub fn was_seen_through(&self) -> bool {
        let came = matches!(
            self.ended,
            Some((_, Outcome::Drive | Outcome::Won | Outcome::Answered | Outcome::PassedOn))
        );
        came && !self.sessions.is_empty()
    }

    /// The next session: as agreed at the last one, or by the rhythm; none once it ended.
    pub fn next_session(&self) -> Option<Day> {
        let last = self.sessions.last().filter(|last| last.on >= self.since);
        let by_rhythm = last.map_or(self.since, |last| last.on).plus(i32::from(self.rhythm));
        let next = last.and_then(|last| last.next).unwrap_or(by_rhythm);
        self.ended.is_none().then_some(next)
    }

    /// By how many days the next session is overdue; 0 on its day and before it.
    pub fn overdue(&self, today: Day) -> u32 {
        let days = self.next_session().map_or(0, |next| today.since(next));
        u32::try_from(days).unwrap_or(0)
    }
}
