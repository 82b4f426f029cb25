use serde::{Deserialize, Serialize};

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Learns what it takes.
    Learning,
    /// Applies for the job.
    Applying,
    /// Works there.
    Inside,
    /// Workers there carry it on by themselves: from salting to seeding.
    Turning,
    /// It is over.
    Ended,
}

impl Stage {
    /// In order.
    pub const ALL: [Stage; 5] =
        [Stage::Learning, Stage::Applying, Stage::Inside, Stage::Turning, Stage::Ended];

    /// Its name in forms and catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Stage::Learning => "learning",
            Stage::Applying => "applying",
            Stage::Inside => "inside",
            Stage::Turning => "turning",
            Stage::Ended => "ended",
        }
    }
}

/// What is learned on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// What the law protects, and what it asks of whoever applies.
    Law,
    /// To apply truthfully, for a job that one means to do.
    Honest,
    /// To keep apart: own phone, own network, nothing written that need not be.
    Apart,
    /// The first months: do the job well, listen, be somebody whom others trust.
    Listen,
    /// To lead one-on-ones, and to find whom others follow.
    Talk,
    /// To hand on: those who work there lead, and call others to start.
    HandOn,
}

impl Step {
    /// In the order in which they are learned.
    pub const ALL: [Step; 6] =
        [Step::Law, Step::Honest, Step::Apart, Step::Listen, Step::Talk, Step::HandOn];

    /// Those that come before anybody applies.
    pub const BEFORE_APPLYING: [Step; 3] = [Step::Law, Step::Honest, Step::Apart];

    /// Its name in forms and catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Step::Law => "law",
            Step::Honest => "honest",
            Step::Apart => "apart",
            Step::Listen => "listen",
            Step::Talk => "talk",
            Step::HandOn => "hand-on",
        }
    }
}
