use crate::assessment::AHEAD_DAYS_MAX;
use crate::{Day, MemberId, Personal, Refusal, WorkerId};
use serde::{Deserialize, Serialize};

/// A decision that the committee took, as a row: who wrote it down, when it was taken, who of the
/// committee was there, and why.
///
/// Numbers advise and workers decide (`method.md` 2.4, 6): whatever a threshold holds back may go
/// ahead by such a row, and none is made without its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    by: MemberId,
    on: Day,
    why: Personal,
    there: Vec<WorkerId>,
}

impl Decision {
    /// The most characters of a reason.
    pub const WHY_CHARS_MAX: usize = 1_000;
    /// The most people of whom it is kept that they were there.
    pub const THERE_MAX: usize = 500;

    /// Writes a decision down.
    ///
    /// # Errors
    /// `decision-needs-reason`, `decision-too-long`, `decision-in-the-future`.
    pub fn record(by: MemberId, on: Day, why: &str, today: Day) -> Result<Decision, Refusal> {
        let why = Personal::new(why);
        if why.is_empty() {
            return Err(Refusal::at("why", "decision-needs-reason"));
        }
        if why.reveal().chars().count() > Decision::WHY_CHARS_MAX {
            return Err(Refusal::at("why", "decision-too-long"));
        }
        if on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "decision-in-the-future"));
        }
        Ok(Decision { by, on, why, there: Vec::new() })
    }

    /// With those of the committee who were there. They are kept as ids: whoever has the key of
    /// their turf reads their names.
    #[must_use]
    pub fn with(mut self, mut there: Vec<WorkerId>) -> Decision {
        there.sort_unstable();
        there.dedup();
        there.truncate(Decision::THERE_MAX);
        self.there = there;
        self
    }

    /// Who wrote it down.
    pub fn by(&self) -> MemberId {
        self.by
    }

    /// When it was taken.
    pub fn on(&self) -> Day {
        self.on
    }

    /// Why.
    pub fn why(&self) -> &Personal {
        &self.why
    }

    /// Who of the committee was there, as far as it was written down.
    pub fn there(&self) -> &[WorkerId] {
        &self.there
    }
}
