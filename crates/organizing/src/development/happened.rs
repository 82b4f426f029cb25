//! What the figures are counted from.

use super::Bond;
use crate::{Day, PersonId};

/// What happened, as far as the figures need it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Happened {
    /// Everyone who takes part, with the day since when.
    pub people: Vec<(PersonId, Day)>,
    /// Every ask.
    pub asks: Vec<Asked>,
    /// Every time someone rose on the ladder of an engine.
    pub rose: Vec<(PersonId, Day)>,
    /// Everyone who holds a role that leads others, with the day since when.
    pub leaders: Vec<(PersonId, Day)>,
    /// Who brought and developed whom.
    pub bonds: Vec<Bond>,
    /// Every task that someone took on.
    pub tasks: Vec<Task>,
}

/// An ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who was asked.
    pub who: PersonId,
    /// Who asked.
    pub by: PersonId,
    /// How large it is.
    pub size: u8,
    /// When it was made.
    pub on: Day,
    /// By when it is to be done.
    pub due: Day,
    /// What came of it, and when; none while it is open.
    pub ended: Option<(Ended, Day)>,
    /// When it was debriefed.
    pub debriefed: Option<Day>,
}

/// What came of an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ended {
    /// It was done.
    Done,
    /// It was done in part.
    Partly,
    /// They said no.
    Declined,
    /// Both agreed on another ask instead.
    Replaced,
}

/// A task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// Who took it on.
    pub owner: PersonId,
    /// Who asked them to; none where they took it on by themselves.
    pub by: Option<PersonId>,
    /// When they took it on.
    pub on: Day,
}
