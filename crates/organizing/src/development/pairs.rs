//! Pairs: a leader meets their own coach every one to two weeks about the people whom the leader
//! is developing (`method.md` 1, 2.5, N11).

use crate::assessment::AHEAD_DAYS_MAX;
use crate::{Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// Two who meet. What they write down is for the two of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    leader: PersonId,
    coach: PersonId,
    rhythm: u8,
    since: Day,
    meetings: Vec<Meeting>,
    ended: Option<Day>,
}

/// A meeting that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// When.
    pub on: Day,
    /// Who wrote it down.
    pub by: PersonId,
    /// About the people being developed, one by one.
    pub about: Vec<(PersonId, Personal)>,
    /// What stands in the way.
    pub problems: Personal,
    /// What each does next.
    pub next_steps: Personal,
    /// What was said about the last reading.
    pub reading: Personal,
    /// The day of the next meeting, where one was agreed.
    pub next: Option<Day>,
}

/// What a meeting goes through, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agenda {
    /// Someone whom the leader is developing; what was said last time, if anything.
    Person(PersonId, Option<Personal>),
    /// What stood in the way last time, and what does now.
    Problems(Option<Personal>),
    /// What each wanted to do, and what next.
    NextSteps(Option<Personal>),
    /// A question about the last reading, by its key.
    Reading(String),
}

impl Pair {
    /// The rhythm, in days: every one to two weeks (`method.md` 4: coach/mentee meeting).
    pub const RHYTHM: std::ops::RangeInclusive<u8> = 7..=14;
    /// The most meetings kept.
    pub const MEETINGS_MAX: usize = 1_000;
    /// The most people whom one meeting is about.
    pub const ABOUT_MAX: usize = 50;
    /// The most characters of each note.
    pub const NOTE_CHARS_MAX: usize = 2_000;
    /// The furthest ahead that the next meeting may be put, in days.
    pub const NEXT_DAYS_MAX: i32 = 60;

    /// Two begin to meet.
    ///
    /// # Errors
    /// `pair-with-oneself`, `pair-rhythm` at `rhythm`, `pair-in-the-future` at `on`.
    pub fn begin(
        leader: PersonId,
        coach: PersonId,
        rhythm: u8,
        since: Day,
        today: Day,
    ) -> Result<Pair, Refusal> {
        if leader == coach {
            return Err(Refusal::of("pair-with-oneself"));
        }
        if !Pair::RHYTHM.contains(&rhythm) {
            return Err(Refusal::at("rhythm", "pair-rhythm"));
        }
        if since > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "pair-in-the-future"));
        }
        Ok(Pair { leader, coach, rhythm, since, meetings: Vec::new(), ended: None })
    }

    /// The leader, who is developing others.
    pub fn leader(&self) -> PersonId {
        self.leader
    }

    /// Whom the leader meets.
    pub fn coach(&self) -> PersonId {
        self.coach
    }

    /// The other of the two; none for anyone else.
    pub fn other(&self, of: PersonId) -> Option<PersonId> {
        match of {
            of if of == self.leader => Some(self.coach),
            of if of == self.coach => Some(self.leader),
            _ => None,
        }
    }

    /// Days from one meeting to the next.
    pub fn rhythm(&self) -> u8 {
        self.rhythm
    }

    /// Since when they meet.
    pub fn since(&self) -> Day {
        self.since
    }

    /// Until when they met; none while they do.
    pub fn ended(&self) -> Option<Day> {
        self.ended
    }

    /// The meetings, by day.
    pub fn meetings(&self) -> &[Meeting] {
        &self.meetings
    }

    /// Sets another rhythm.
    ///
    /// # Errors
    /// `pair-rhythm` at `rhythm`.
    pub fn set_rhythm(&mut self, rhythm: u8) -> Result<(), Refusal> {
        if !Pair::RHYTHM.contains(&rhythm) {
            return Err(Refusal::at("rhythm", "pair-rhythm"));
        }
        self.rhythm = rhythm;
        Ok(())
    }

    /// Writes a meeting down. The same one again changes nothing.
    ///
    /// # Errors
    /// `pair-ended`; `pair-not-theirs` for anyone but the two; `pair-before`,
    /// `pair-in-the-future` at `on`; `pair-about-too-many` at `about`; `pair-too-long`;
    /// `pair-next-before`, `pair-next-far` at `next`; `pair-full`.
    pub fn meet(&mut self, mut meeting: Meeting, today: Day) -> Result<(), Refusal> {
        if self.ended.is_some() {
            return Err(Refusal::of("pair-ended"));
        }
        meeting.about.retain(|(_, note)| !note.is_empty());
        if self.meetings.contains(&meeting) {
            return Ok(());
        }
        self.other(meeting.by).ok_or(Refusal::of("pair-not-theirs"))?;
        if meeting.on < self.since {
            return Err(Refusal::at("on", "pair-before"));
        }
        if meeting.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "pair-in-the-future"));
        }
        if meeting.about.len() > Pair::ABOUT_MAX {
            return Err(Refusal::at("about", "pair-about-too-many"));
        }
        let notes = [&meeting.problems, &meeting.next_steps, &meeting.reading];
        let notes = notes.into_iter().chain(meeting.about.iter().map(|(_, note)| note));
        if notes.into_iter().any(|note| note.is_longer(Pair::NOTE_CHARS_MAX)) {
            return Err(Refusal::of("pair-too-long"));
        }
        if meeting.next.is_some_and(|next| next <= meeting.on) {
            return Err(Refusal::at("next", "pair-next-before"));
        }
        if meeting.next.is_some_and(|next| next > meeting.on.plus(Pair::NEXT_DAYS_MAX)) {
            return Err(Refusal::at("next", "pair-next-far"));
        }
        if self.meetings.len() >= Pair::MEETINGS_MAX {
            return Err(Refusal::of("pair-full"));
        }
        self.meetings.push(meeting);
        self.meetings.sort_by_key(|meeting| meeting.on);
        Ok(())
    }

    /// They stop meeting; what they wrote stays theirs.
    pub fn end(&mut self, on: Day) {
        self.ended.get_or_insert(on);
    }

    /// The next meeting: as agreed at the last one, or by the rhythm; none once they stopped.
    pub fn next_meeting(&self) -> Option<Day> {
        let last = self.meetings.last();
        let by_rhythm = last.map_or(self.since, |last| last.on).plus(i32::from(self.rhythm));
        let next = last.and_then(|last| last.next).unwrap_or(by_rhythm);
        self.ended.is_none().then_some(next)
    }

    /// By how many days the next meeting is overdue; 0 on its day and before it.
    pub fn overdue(&self, today: Day) -> u32 {
        let days = self.next_meeting().map_or(0, |next| today.since(next));
        u32::try_from(days).unwrap_or(0)
    }

    /// What the next meeting goes through: the people whom the leader is developing, one by one, the
    /// two themselves apart; problems, next steps, a question about the last reading.
    pub fn agenda(&self, developing: &[PersonId], reading: Option<&str>) -> Vec<Agenda> {
        let said = |of: PersonId| {
            let about = self.meetings.iter().rev().flat_map(|meeting| &meeting.about);
            about.filter(|(who, _)| *who == of).map(|(_, note)| note.clone()).next()
        };
        let mut people: Vec<PersonId> = Vec::with_capacity(developing.len());
        for who in developing.iter().filter(|who| ![self.leader, self.coach].contains(who)) {
            if !people.contains(who) {
                people.push(*who);
            }
        }
        let last = |of: fn(&Meeting) -> &Personal| {
            self.meetings.last().map(of).filter(|note| !note.is_empty()).cloned()
        };
        let mut agenda: Vec<Agenda> =
            people.into_iter().map(|who| Agenda::Person(who, said(who))).collect();
        agenda.push(Agenda::Problems(last(|meeting| &meeting.problems)));
        agenda.push(Agenda::NextSteps(last(|meeting| &meeting.next_steps)));
        agenda.extend(reading.map(|reading| Agenda::Reading(reading.to_owned())));
        agenda
    }

    /// Who meets and when, without what they wrote down.
    #[must_use]
    pub fn bare(&self) -> Pair {
        let last = self.meetings.last().map(|last| Meeting {
            on: last.on,
            by: last.by,
            about: Vec::new(),
            problems: Personal::default(),
            next_steps: Personal::default(),
            reading: Personal::default(),
            next: last.next,
        });
        Pair { meetings: last.into_iter().collect(), ..self.clone() }
    }

    /// Lets another record of the same person stand for someone.
    pub fn redirect(&mut self, from: PersonId, to: PersonId) {
        let meetings = self.meetings.iter_mut().flat_map(|meeting| {
            let about = meeting.about.iter_mut().map(|(who, _)| who);
            about.chain(std::iter::once(&mut meeting.by))
        });
        let named = [&mut self.leader, &mut self.coach].into_iter().chain(meetings);
        named.filter(|who| **who == from).for_each(|who| *who = to);
    }
}
