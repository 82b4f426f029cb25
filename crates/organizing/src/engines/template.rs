//! What an engine is: roles in a ladder, what they are trained in, shifts, and what is counted.

use crate::Said;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An engine as it can be run again and again: from a file of ours, or made by us in the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Template {
    /// Its id, as in the file's name: "canvass".
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// What it is for.
    pub about: Said,
    /// The ladder, the lowest role first.
    #[serde(rename = "role")]
    pub roles: Vec<Role>,
    /// What its roles are trained in.
    #[serde(rename = "training")]
    pub trainings: Vec<Training>,
    /// How one session goes, from the first minute to the last.
    pub agenda: Vec<Item>,
    /// The usual shifts.
    #[serde(rename = "shift")]
    pub shifts: Vec<Shift>,
    /// What is counted in a shift.
    #[serde(rename = "count")]
    pub counts: Vec<Count>,
}

/// A place on the ladder of an engine, counted from the lowest, which is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Rung(pub u8);

/// A role.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Role {
    /// Its id within the engine.
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// What whoever holds it sees to.
    pub does: Vec<Said>,
    /// One of them for the first to the second number of the role below; none at the lowest role.
    pub leads: Option<(u16, u16)>,
    /// The size of asking someone to hold it: a step of the ladder of asks, from 1.
    pub ask: u8,
    /// The trainings it takes, by their ids, and how far one must have come in each.
    pub trained: BTreeMap<String, Step>,
    /// What is asked in its debrief.
    pub debrief: Vec<Said>,
    /// When someone of the role below is ready for it; none at the lowest role.
    pub ready: Option<Ready>,
}

/// How far someone has come in a skill (`method.md` N10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Learned it.
    Learn,
    /// Did it, and someone who can saw it.
    Do,
    /// Taught it: someone else did it after them.
    Teach,
}

/// When someone is ready for a role: what they have done, never what somebody thinks of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Ready {
    /// Shifts they came to in the role below.
    pub shifts: u16,
    /// Asks they have done.
    pub asks: u16,
    /// People they brought.
    pub brought: u16,
    /// People they developed.
    pub developed: u16,
    /// The same in words, with what no number says.
    pub says: Said,
}

/// A training.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Training {
    /// Its id, which is that of the skill.
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// What is learned in it.
    pub about: Said,
    /// How many minutes it takes.
    pub minutes: u16,
}

/// A part of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Item {
    /// How many minutes it takes.
    pub minutes: u16,
    /// What we do.
    pub says: Said,
}

/// A usual shift.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Shift {
    /// Its id within the engine.
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// On which day of every week; none for one that is set by hand.
    pub weekday: Option<Weekday>,
    /// When it begins.
    pub starts: Clock,
    /// How many minutes it takes.
    pub minutes: u16,
    /// How many it needs, by the id of their role.
    pub needs: BTreeMap<String, u16>,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "they are the days of the week")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A time of day, in minutes after midnight; written as "18:30".
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Clock(u16);

/// Something that is counted in a shift: doors, calls, cards.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Count {
    /// Its id within the engine.
    pub id: String,
    /// What it is called.
    pub name: Said,
}

impl Template {
    /// The place of a role on the ladder.
    pub fn rung(&self, role: &str) -> Option<Rung> {
        let place = self.roles.iter().position(|one| one.id == role)?;
        u8::try_from(place).ok().map(Rung)
    }

    /// The role at a place on the ladder.
    pub fn role(&self, rung: Rung) -> Option<&Role> {
        self.roles.get(usize::from(rung.0))
    }

    /// The highest place, whose role sees to the whole; the lowest where there are no roles.
    pub fn top(&self) -> Rung {
        Rung(u8::try_from(self.roles.len().saturating_sub(1)).unwrap_or(u8::MAX))
    }

    /// The places, the lowest first.
    pub fn rungs(&self) -> impl DoubleEndedIterator<Item = Rung> + use<> {
        (0..=self.top().0).map(Rung)
    }

    /// How many minutes a session takes by its agenda.
    pub fn minutes(&self) -> u32 {
        self.agenda.iter().map(|item| u32::from(item.minutes)).sum()
    }
}

impl Rung {
    /// The place above.
    #[must_use]
    pub fn above(self) -> Rung {
        Rung(self.0.saturating_add(1))
    }

    /// The place below; none below the lowest.
    pub fn below(self) -> Option<Rung> {
        self.0.checked_sub(1).map(Rung)
    }
}

impl Weekday {
    /// The weekday of a day.
    pub fn of(day: crate::Day) -> Weekday {
        use jiff::civil::Weekday as Named;
        match day.date().weekday() {
            Named::Monday => Weekday::Monday,
            Named::Tuesday => Weekday::Tuesday,
            Named::Wednesday => Weekday::Wednesday,
            Named::Thursday => Weekday::Thursday,
            Named::Friday => Weekday::Friday,
            Named::Saturday => Weekday::Saturday,
            Named::Sunday => Weekday::Sunday,
        }
    }
}

impl Clock {
    /// The minutes of a day.
    pub const MINUTES: u16 = 24 * 60;

    /// A time of day, in minutes after midnight; none from [`Clock::MINUTES`] on.
    pub fn at(minutes: u16) -> Option<Clock> {
        (minutes < Clock::MINUTES).then_some(Clock(minutes))
    }

    /// Minutes after midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl TryFrom<String> for Clock {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Clock, Self::Error> {
        let read = |text: &str, below: u16| text.parse::<u16>().ok().filter(|one| *one < below);
        let (hours, minutes) = text.split_once(':').ok_or("no time of day")?;
        let (hours, minutes) = read(hours, 24).zip(read(minutes, 60)).ok_or("no time of day")?;
        Ok(Clock(hours * 60 + minutes))
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> String {
        format!("{:02}:{:02}", clock.0 / 60, clock.0 % 60)
    }
}
