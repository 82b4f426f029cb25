//! The ladder of coaches: worker leader, coach, lead coach, trainer. Where somebody stands follows
//! from what they did; nobody is rated. EWOC's leads have two years of organizing behind them, the
//! training and a one-on-one (`method.md` 2.5); the other figures are working rules of ours.

use super::Experience;
use crate::assessment::AHEAD_DAYS_MAX;
use crate::development::Level;
use crate::{Day, Refusal};
use serde::{Deserialize, Serialize};

/// A step of the ladder; its id is the role's in `kits/engines/coaching.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// Leads a drive where they work.
    WorkerLeader,
    /// Coaches others.
    Coach,
    /// Stands beside new coaches.
    LeadCoach,
    /// Trains them.
    Trainer,
}

/// What is said of a coach that no case tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walked {
    /// Since when they organize, as they say.
    pub since: Option<Day>,
    /// How far they are with the training for coaches: learned, held with somebody, held and taught.
    pub trained: Option<Level>,
    /// When a lead of the desk had a one-on-one with them.
    pub talked: Option<Day>,
}

/// What a coach has behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Behind {
    /// Their experience.
    pub experience: Experience,
    /// Whether they had a case.
    pub has_case: bool,
    /// The sessions that they held.
    pub sessions: u32,
    /// What is said beside it.
    pub walked: Walked,
    /// New coaches whom they stood beside, and who coach by themselves now.
    pub brought_up: u32,
}

/// Something that is missing for the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// A first case.
    Case,
    /// So many more sessions.
    Sessions(u32),
    /// The training, so far.
    Trained(Level),
    /// So many more days of organizing, or so many more cases seen through.
    Experience {
        /// Days.
        days: u32,
        /// Cases.
        cases: u32,
    },
    /// A one-on-one with a lead.
    Talk,
    /// So many more new coaches who go on by themselves.
    BroughtUp(u32),
}

/// Where somebody stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// On which step.
    pub at: Rung,
    /// The next one; none at the top.
    pub next: Option<Rung>,
    /// What is missing for it.
    pub missing: Vec<Missing>,
}

impl Rung {
    /// All of them, the lowest first.
    pub const ALL: [Rung; 4] = [Rung::WorkerLeader, Rung::Coach, Rung::LeadCoach, Rung::Trainer];
    /// The sessions that a coach has held.
    pub const SESSIONS: u32 = 3;
    /// The new coaches that a trainer has brought up.
    pub const BROUGHT_UP: u32 = 2;

    /// The role in the engine.
    pub fn id(self) -> &'static str {
        match self {
            Rung::WorkerLeader => "worker-leader",
            Rung::Coach => "coach",
            Rung::LeadCoach => "lead-coach",
            Rung::Trainer => "trainer",
        }
    }

    fn missing(self, behind: &Behind, today: Day) -> Vec<Missing> {
        let trained =
            |level: Level| (behind.walked.trained < Some(level)).then_some(Missing::Trained(level));
        let more = |have: u32, of: u32| of.checked_sub(have).filter(|more| *more > 0);
        let missing = match self {
            Rung::WorkerLeader => [None, None, None],
            Rung::Coach => [
                trained(Level::Learn),
                (!behind.has_case).then_some(Missing::Case),
                more(behind.sessions, Rung::SESSIONS).map(Missing::Sessions),
            ],
            Rung::LeadCoach => [
                (!behind.experience.is_enough(today)).then(|| Missing::Experience {
                    days: behind.experience.days_left(today),
                    cases: Experience::ENDED.saturating_sub(behind.experience.ended),
                }),
                trained(Level::Do),
                behind.walked.talked.is_none().then_some(Missing::Talk),
            ],
            Rung::Trainer => [
                more(behind.brought_up, Rung::BROUGHT_UP).map(Missing::BroughtUp),
                trained(Level::Teach),
                None,
            ],
        };
        missing.into_iter().flatten().collect()
    }
}

impl Walked {
    /// Whether it can be kept.
    ///
    /// # Errors
    /// `walked-in-the-future` at `since` or at `talked`.
    pub fn check(&self, today: Day) -> Result<(), Refusal> {
        let ahead = |day: Option<Day>| day.is_some_and(|day| day > today.plus(AHEAD_DAYS_MAX));
        if ahead(self.since) {
            return Err(Refusal::at("since", "walked-in-the-future"));
        }
        if ahead(self.talked) {
            return Err(Refusal::at("talked", "walked-in-the-future"));
        }
        Ok(())
    }
}

impl Behind {
    /// Where they stand, and what is missing for the next step.
    pub fn stands(&self, today: Day) -> Stands {
        let mut at = Rung::WorkerLeader;
        for next in Rung::ALL.into_iter().skip(1) {
            let missing = next.missing(self, today);
            if !missing.is_empty() {
                return Stands { at, next: Some(next), missing };
            }
            at = next;
        }
        Stands { at, next: None, missing: Vec::new() }
    }
}
