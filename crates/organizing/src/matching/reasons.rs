//! What speaks for a coach, and what rules one out: data that the catalogues tell.

use crate::development::Level;
use crate::issues::FightKind;
use serde::{Deserialize, Serialize};

/// What speaks for a coach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// They organized at this employer.
    Employer,
    /// They know the sector, to so many digits of the classification.
    Sector(u8),
    /// They won a fight of this kind.
    Fight(FightKind),
    /// They have a skill that would help, by its place in [`super::Need::skills`].
    Skill(u8, Level),
    /// So many hours of the week in common.
    Hours(u16),
    /// They speak the language that the worker prefers.
    Preferred,
    /// They have room for so many more cases.
    Room(u8),
    /// So many minutes between their time zones, and no more than two hours.
    Near(u16),
}

/// What rules a coach out for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Must {
    /// The worker does not want this coach, or the coach had the request before.
    WorkerSaidNot,
    /// The coach must not be matched with this request or anyone at this employer.
    CoachSaidNot,
    /// They have no language in common.
    NoLanguage,
    /// They have no hour of the week in common.
    NoHours,
    /// The coach takes none for now.
    Away,
    /// The coach carries as many cases as they take.
    Full,
}

impl Must {
    /// All of them, in the order in which they are told.
    pub const ALL: [Must; 6] = [
        Must::WorkerSaidNot,
        Must::CoachSaidNot,
        Must::NoLanguage,
        Must::NoHours,
        Must::Away,
        Must::Full,
    ];
}

impl Reason {
    /// What it counts. Working rules of ours: who fought at the same place helps most, then who
    /// knows the sector, won such a fight, can do and teach what is needed.
    pub const fn worth(&self) -> u8 {
        match self {
            Reason::Employer => 60,
            Reason::Sector(digits) => match digits {
                0 | 1 => 0,
                2 => 20,
                3 => 30,
                _ => 40,
            },
            Reason::Fight(_) => 30,
            Reason::Skill(_, Level::Learn) => 4,
            Reason::Skill(_, Level::Do) => 10,
            Reason::Skill(_, Level::Teach) => 15,
            Reason::Hours(hours) => match hours {
                0 => 0,
                1 | 2 => 6,
                3..=5 => 12,
                _ => 20,
            },
            Reason::Preferred => 15,
            Reason::Room(room) => match room {
                0 | 1 => 0,
                2 => 4,
                3 => 8,
                _ => 12,
            },
            Reason::Near(_) => 10,
        }
    }
}
