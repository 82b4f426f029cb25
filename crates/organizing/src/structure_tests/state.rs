//! The life of a test: drawn, open, closed.

use super::{Held, Ladder, Plan, Results, ladder};
use crate::turf::Tree;
use crate::{Day, Decision, MemberId, Refusal, TurfId};
use serde::{Deserialize, Serialize};

/// A test in whichever state it is, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Test {
    /// Being set.
    Drawn(Drawn),
    /// Being held.
    Open(Open),
    /// Over.
    Closed(Closed),
}

/// A test that is set and has not opened: everything may still be drawn anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    plan: Plan,
    by: MemberId,
    on: Day,
}

/// A test that is open: its plan stands, acts are recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    plan: Plan,
    by: MemberId,
    on: Day,
    overrides: Overrides,
}

/// A test that is over: nothing of it changes any more, except that the committee may tell
/// results that stayed below the mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    open: Open,
    by: MemberId,
    on: Day,
    met: bool,
    released: Option<Decision>,
}

/// What stands between a drawn test and its opening, unless the committee decides otherwise.
/// Only [`Drawn::hurdles`] says what does.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hurdles {
    /// What the ladder says.
    pub ladder: Ladder,
    /// Turfs with workers for whom nobody answers.
    pub unowned: Vec<TurfId>,
}

/// What the committee decided otherwise for an opening. Only what was needed is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overrides {
    /// To hold it before the easier one met its mark.
    pub ladder: Option<Decision>,
    /// To hold it though nobody answers for some turfs.
    pub unowned: Option<Decision>,
}

/// Where an open test stands in its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Its first day is still to come.
    Ahead,
    /// Today is one of its days.
    Running,
    /// Its last day has passed: papers may still be entered, then it is closed.
    Ending,
}

impl Drawn {
    /// A test as drawn up by someone.
    pub fn new(plan: Plan, by: MemberId, on: Day) -> Drawn {
        Drawn { plan, by, on }
    }

    /// What is set.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Who drew it up.
    pub fn by(&self) -> MemberId {
        self.by
    }

    /// When.
    pub fn on(&self) -> Day {
        self.on
    }

    /// What stands in the way of opening it: the ladder after the tests that were held, and
    /// turfs for whose workers nobody answers. `units` is how many workers each turf has.
    pub fn hurdles(&self, held: &[Held], units: &[(TurfId, u32)], tree: &Tree) -> Hurdles {
        let alone = |(turf, unit): &(TurfId, u32)| {
            (*unit > 0 && self.plan.owners_of(*turf, tree).is_empty()).then_some(*turf)
        };
        Hurdles {
            ladder: ladder(self.plan.kind(), held),
            unowned: units.iter().filter_map(alone).collect(),
        }
    }

    /// Opens the test. From here on its plan stands.
    ///
    /// # Errors
    /// `test-already-over` when its last day has passed; `test-easier-not-met` and
    /// `test-turf-without-owner` where there is a hurdle and no decision about it.
    pub fn open(
        self,
        by: MemberId,
        on: Day,
        hurdles: &Hurdles,
        overrides: Overrides,
    ) -> Result<Open, Refusal> {
        if on > self.plan.closes() {
            return Err(Refusal::at("closes", "test-already-over"));
        }
        let ladder = overrides.ladder.filter(|_| hurdles.ladder.needs_override());
        if hurdles.ladder.needs_override() && ladder.is_none() {
            return Err(Refusal::at("ladder-why", "test-easier-not-met"));
        }
        let unowned = overrides.unowned.filter(|_| !hurdles.unowned.is_empty());
        if !hurdles.unowned.is_empty() && unowned.is_none() {
            return Err(Refusal::at("owners", "test-turf-without-owner"));
        }
        Ok(Open { plan: self.plan, by, on, overrides: Overrides { ladder, unowned } })
    }
}

impl Open {
    /// What was set before it opened.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Who opened it.
    pub fn by(&self) -> MemberId {
        self.by
    }

    /// When.
    pub fn on(&self) -> Day {
        self.on
    }

    /// What the committee decided otherwise for it.
    pub fn overrides(&self) -> &Overrides {
        &self.overrides
    }

    /// Where it stands in its days.
    pub fn phase(&self, today: Day) -> Phase {
        if today < self.plan.opens() {
            Phase::Ahead
        } else if today <= self.plan.closes() {
            Phase::Running
        } else {
            Phase::Ending
        }
    }

    /// Closes the test with its results. It may be closed before its last day, when all is done.
    pub fn close(self, by: MemberId, on: Day, results: &Results) -> Closed {
        let met = results.met(&self.plan);
        Closed { open: self, by, on, met, released: None }
    }
}

impl Closed {
    /// What was set before it opened.
    pub fn plan(&self) -> &Plan {
        &self.open.plan
    }

    /// How it was opened.
    pub fn opened(&self) -> &Open {
        &self.open
    }

    /// Who closed it.
    pub fn by(&self) -> MemberId {
        self.by
    }

    /// When.
    pub fn on(&self) -> Day {
        self.on
    }

    /// Whether it met its mark.
    pub fn met(&self) -> bool {
        self.met
    }

    /// Why its results are told though it stayed below its mark.
    pub fn released(&self) -> Option<&Decision> {
        self.released.as_ref()
    }

    /// Tells the results though the mark was not met. Where it was, or they are told already,
    /// nothing changes.
    pub fn release(&mut self, decision: Decision) {
        if !self.met && self.released.is_none() {
            self.released = Some(decision);
        }
    }

    /// For the ladder of the tests that come after.
    pub fn held(&self) -> Held {
        Held { kind: self.plan().kind().clone(), on: self.on, met: self.met }
    }
}

impl Test {
    /// What is set for it.
    pub fn plan(&self) -> &Plan {
        match self {
            Test::Drawn(drawn) => drawn.plan(),
            Test::Open(open) => open.plan(),
            Test::Closed(closed) => closed.plan(),
        }
    }

    /// Whether its results are for all to see: it met its mark, now or when it closed, or the
    /// committee decided so after it closed.
    pub fn is_released(&self, results: &Results) -> bool {
        match self {
            Test::Drawn(_) => false,
            Test::Open(open) => results.met(open.plan()),
            Test::Closed(closed) => closed.met || closed.released.is_some(),
        }
    }
}
