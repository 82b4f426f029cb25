//! Coaching circles: coaches who meet, learn from each other's cases and bring up new coaches.

use crate::assessment::AHEAD_DAYS_MAX;
use crate::{Day, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Coaches who meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circle {
    name: Personal,
    members: BTreeSet<MemberId>,
    rhythm: u8,
    since: Day,
    meetings: Vec<Met>,
    next: Option<Day>,
}

/// A meeting that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    /// When.
    pub on: Day,
    /// Who was there.
    pub there: BTreeSet<MemberId>,
    /// What was said.
    pub note: Personal,
}

/// What deserves a word about a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quiet {
    /// So many fewer than the core of five (EWOC, `method.md` 2.5).
    Small(u8),
    /// The next meeting is overdue by so many days.
    Overdue(u32),
    /// No meeting for 60 days (E26).
    Still(u32),
}

impl Circle {
    /// The rhythm, in days: every one to five weeks.
    pub const RHYTHM: std::ops::RangeInclusive<u8> = 7..=35;
    /// A circle's core: at least so many coaches.
    pub const CORE: u8 = 5;
    /// A circle without a meeting for so many days is told so.
    pub const STILL_DAYS: i32 = 60;
    /// The most members.
    pub const MEMBERS_MAX: usize = 200;
    /// The most meetings kept.
    pub const MEETINGS_MAX: usize = 1_000;
    /// The most characters of the name.
    pub const NAME_CHARS_MAX: usize = 80;
    /// The most characters of a note.
    pub const NOTE_CHARS_MAX: usize = 4_000;
    /// The furthest ahead that the next meeting may be put, in days.
    pub const NEXT_DAYS_MAX: i32 = 90;

    /// Coaches begin to meet.
    ///
    /// # Errors
    /// `circle-name-missing`, `circle-too-long` at `name`; `circle-rhythm` at `rhythm`.
    pub fn begin(name: Personal, rhythm: u8, since: Day) -> Result<Circle, Refusal> {
        if name.is_empty() {
            return Err(Refusal::at("name", "circle-name-missing"));
        }
        if name.is_longer(Circle::NAME_CHARS_MAX) {
            return Err(Refusal::at("name", "circle-too-long"));
        }
        if !Circle::RHYTHM.contains(&rhythm) {
            return Err(Refusal::at("rhythm", "circle-rhythm"));
        }
        let (members, meetings) = (BTreeSet::new(), Vec::new());
        Ok(Circle { name, members, rhythm, since, meetings, next: None })
    }

    /// What it is called.
    pub fn name(&self) -> &Personal {
        &self.name
    }

    /// Who is in it.
    pub fn members(&self) -> &BTreeSet<MemberId> {
        &self.members
    }

    /// Days from one meeting to the next.
    pub fn rhythm(&self) -> u8 {
        self.rhythm
    }

    /// The meetings, by day.
    pub fn meetings(&self) -> &[Met] {
        &self.meetings
    }

    /// Someone joins. Joining again changes nothing.
    ///
    /// # Errors
    /// `circle-full`.
    pub fn join(&mut self, who: MemberId) -> Result<(), Refusal> {
        if self.members.len() >= Circle::MEMBERS_MAX && !self.members.contains(&who) {
            return Err(Refusal::of("circle-full"));
        }
        self.members.insert(who);
        Ok(())
    }

    /// Someone leaves; the meetings at which they were stay as they were.
    pub fn leave(&mut self, who: MemberId) {
        self.members.remove(&who);
    }

    /// Puts the next meeting on a day.
    ///
    /// # Errors
    /// `circle-next-passed`, `circle-next-far` at `next`.
    pub fn put(&mut self, next: Day, today: Day) -> Result<(), Refusal> {
        if next < today {
            return Err(Refusal::at("next", "circle-next-passed"));
        }
        if next > today.plus(Circle::NEXT_DAYS_MAX) {
            return Err(Refusal::at("next", "circle-next-far"));
        }
        self.next = Some(next);
        Ok(())
    }

    /// Writes a meeting down. The same one again changes nothing.
    ///
    /// # Errors
    /// `circle-nobody` at `there`; `circle-before`, `circle-in-the-future` at `on`;
    /// `circle-too-long` at `note`; `circle-full`.
    pub fn meet(&mut self, met: Met, today: Day) -> Result<(), Refusal> {
        if self.meetings.contains(&met) {
            return Ok(());
        }
        if met.there.is_empty() {
            return Err(Refusal::at("there", "circle-nobody"));
        }
        if met.on < self.since {
            return Err(Refusal::at("on", "circle-before"));
        }
        if met.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "circle-in-the-future"));
        }
        if met.note.is_longer(Circle::NOTE_CHARS_MAX) {
            return Err(Refusal::at("note", "circle-too-long"));
        }
        if self.meetings.len() >= Circle::MEETINGS_MAX || met.there.len() > Circle::MEMBERS_MAX {
            return Err(Refusal::of("circle-full"));
        }
        self.next.take_if(|next| *next <= met.on);
        self.meetings.push(met);
        self.meetings.sort_by_key(|met| met.on);
        Ok(())
    }

    /// The next meeting: on the day that was put, or by the rhythm.
    pub fn next_meeting(&self) -> Day {
        self.next.unwrap_or_else(|| self.last().plus(i32::from(self.rhythm)))
    }

    /// What deserves a word today.
    pub fn quiet(&self, today: Day) -> Vec<Quiet> {
        let members = u8::try_from(self.members.len()).unwrap_or(u8::MAX);
        let small = Circle::CORE.checked_sub(members).filter(|missing| *missing > 0);
        let days = |from: Day| u32::try_from(today.since(from)).unwrap_or(0);
        let still =
            Some(days(self.last())).filter(|_| today.since(self.last()) >= Circle::STILL_DAYS);
        let overdue = Some(days(self.next_meeting())).filter(|days| *days > 0);
        let overdue = overdue.filter(|_| still.is_none());
        small
            .map(Quiet::Small)
            .into_iter()
            .chain(overdue.map(Quiet::Overdue))
            .chain(still.map(Quiet::Still))
            .collect()
    }

    fn last(&self) -> Day {
        self.meetings.last().map_or(self.since, |met| met.on)
    }
}
