//! The clock of a desk: by when somebody is in touch, and how long a request may lie still.

use super::{Line, Stage};
use crate::{Hour, Refusal};
use serde::{Deserialize, Serialize};

/// How long a desk lets things take. The desk sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    first_contact_hours: u16,
    still_hours: u16,
}

impl Default for Clock {
    /// 72 hours to the first contact, a default of ours that no source confirms (`method.md` 4),
    /// and two weeks without anything, the longest rhythm of coaching.
    fn default() -> Clock {
        Clock { first_contact_hours: 72, still_hours: 14 * 24 }
    }
}

/// How a request stands by the clock, what presses most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Press {
    /// It stands before the leads, and nothing came of that yet.
    Escalated,
    /// Its hour has passed.
    Late,
    /// Its hour comes within [`Clock::SOON_HOURS`].
    Soon,
    /// There is time.
    InTime,
}

impl Clock {
    /// The most hours to the first contact: 30 days.
    pub const FIRST_CONTACT_HOURS_MAX: u16 = 30 * 24;
    /// The most hours that a request may lie still: 60 days.
    pub const STILL_HOURS_MAX: u16 = 60 * 24;
    /// So many hours before its time a request is said to be due soon.
    pub const SOON_HOURS: i32 = 24;

    /// Sets the clock.
    ///
    /// # Errors
    /// `clock-first-contact` at `first`, `clock-still` at `still`.
    pub fn set(first_contact_hours: u16, still_hours: u16) -> Result<Clock, Refusal> {
        if !(1..=Clock::FIRST_CONTACT_HOURS_MAX).contains(&first_contact_hours) {
            return Err(Refusal::at("first", "clock-first-contact"));
        }
        if !(24..=Clock::STILL_HOURS_MAX).contains(&still_hours) {
            return Err(Refusal::at("still", "clock-still"));
        }
        Ok(Clock { first_contact_hours, still_hours })
    }

    /// Hours from asking to the first contact.
    pub fn first_contact_hours(&self) -> u16 {
        self.first_contact_hours
    }

    /// Hours that an open request may lie still.
    pub fn still_hours(&self) -> u16 {
        self.still_hours
    }

    /// By when something has to happen; none for what is closed. Whoever waits for the first
    /// contact waits from the hour they asked, however often their request changed hands.
    pub fn due(&self, line: &Line) -> Option<Hour> {
        let first = i32::from(self.first_contact_hours);
        let due = match line.stage() {
            Stage::Closed => return None,
            // Someone who was in touch before and has nobody now waits from that hour on.
            Stage::Waiting if line.was_in_touch() => line.since().plus(first),
            Stage::Waiting | Stage::Taken => line.came().plus(first),
            Stage::InTouch | Stage::Coached => line.since().plus(i32::from(self.still_hours)),
        };
        Some(due)
    }

    /// How it stands; none for what is closed.
    pub fn press(&self, line: &Line, now: Hour) -> Option<(Press, Hour)> {
        let due = self.due(line)?;
        let press = match due.since(now) {
            _ if line.is_escalated() => Press::Escalated,
            ..0 => Press::Late,
            0..=Clock::SOON_HOURS => Press::Soon,
            _ => Press::InTime,
        };
        Some((press, due))
    }
}
