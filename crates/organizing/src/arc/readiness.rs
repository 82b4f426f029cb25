//! Strike readiness by turf: five signs side by side, and never one green light (N8).

use crate::assessment::Freshness;
use crate::structure_tests::{Count, Share, TurfCount};
use crate::{Day, TurfId};
use std::collections::BTreeMap;

/// One sign. There is no way to fold several of them into a yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is there.
    There {
        /// How many.
        have: u32,
        /// How many are needed.
        need: u32,
        /// Of how many.
        of: u32,
    },
    /// It falls short.
    Short {
        /// How many.
        have: u32,
        /// How many are needed.
        need: u32,
        /// Of how many.
        of: u32,
    },
    /// It was there, too long ago to rest on.
    Old {
        /// When.
        on: Day,
    },
    /// Nobody knows.
    Unknown,
}

/// What readiness rests on. Where something is not known, it is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The last practice vote: when it closed, and who took part by turf.
    pub vote: Option<(Day, Vec<TurfCount>)>,
    /// Of that vote, the yes votes over the whole unit.
    pub yes: Option<Count>,
    /// The last public test, likewise by turf.
    pub public_test: Option<(Day, Vec<TurfCount>)>,
    /// By turf: workers, and how many of us are there to reach them.
    pub network: Vec<(TurfId, u32, u32)>,
    /// When the plan for hardship was last agreed.
    pub hardship_plan: Option<Day>,
}

/// How ready we are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// Each turf with workers.
    pub turfs: Vec<TurfReadiness>,
    /// Yes votes over the whole unit.
    pub yes: Sign,
    /// Whether there is a plan for hardship: of one, one is needed.
    pub hardship_plan: Sign,
}

/// How ready one turf is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurfReadiness {
    /// Which turf.
    pub turf: TurfId,
    /// Who took part in the practice vote.
    pub vote: Sign,
    /// Who acted in the last public test, toward the strike target.
    pub public_test: Sign,
    /// The same, above the floor below which no turf may lie.
    pub floor: Sign,
    /// One of us for every ten.
    pub network: Sign,
}

impl Readiness {
    /// Who takes part, of the unit (`method.md` 4: strike target participation).
    pub const TARGET: Share = Share::known(90);
    /// Yes votes, of the unit (`method.md` 4: 75% of all members).
    pub const YES: Share = Share::known(75);
    /// The floor of every turf. Our working rule: the sources say "per area", not how much.
    pub const FLOOR: Share = Share::known(65);
    /// One for every so many (`method.md` 4: 1:10).
    pub const REACH: u32 = 10;

    /// Sets the signs side by side.
    pub fn of(evidence: &Evidence, today: Day) -> Readiness {
        let vote = by_turf(evidence.vote.as_ref());
        let test = by_turf(evidence.public_test.as_ref());
        let sign = |known: &Known, turf, share| match known.get(&turf) {
            Some((on, count)) => Sign::of(*count, share, *on, today),
            None => Sign::Unknown,
        };
        let turfs = evidence.network.iter().filter(|(_, unit, _)| *unit > 0);
        let yes = evidence.yes.zip(evidence.vote.as_ref());
        Readiness {
            turfs: turfs
                .map(|&(turf, unit, of_us)| TurfReadiness {
                    turf,
                    vote: sign(&vote, turf, Readiness::TARGET),
                    public_test: sign(&test, turf, Readiness::TARGET),
                    floor: sign(&test, turf, Readiness::FLOOR),
                    network: Sign::enough(of_us, unit.div_ceil(Readiness::REACH), unit),
                })
                .collect(),
            yes: yes
                .map_or(Sign::Unknown, |(yes, (on, _))| Sign::of(yes, Readiness::YES, *on, today)),
            hardship_plan: evidence.hardship_plan.map_or(Sign::Unknown, |on| {
                Sign::of(Count { acted: 1, unit: 1 }, Readiness::TARGET, on, today)
            }),
        }
    }
}

impl Sign {
    /// What a count of some day says about a share today.
    pub fn of(count: Count, share: Share, on: Day, today: Day) -> Sign {
        let sign = Sign::enough(count.acted, share.of(count.unit), count.unit);
        match sign {
            Sign::There { .. } if Freshness::of(on, today) == Freshness::Stale => Sign::Old { on },
            sign => sign,
        }
    }

    /// Whether there are as many as are needed; of nobody, nothing is known.
    fn enough(have: u32, need: u32, of: u32) -> Sign {
        match (of, have >= need) {
            (0, _) => Sign::Unknown,
            (_, true) => Sign::There { have, need, of },
            (_, false) => Sign::Short { have, need, of },
        }
    }

    /// Whether this one is there.
    pub fn is_there(&self) -> bool {
        matches!(self, Sign::There { .. })
    }
}

type Known = BTreeMap<TurfId, (Day, Count)>;

fn by_turf(test: Option<&(Day, Vec<TurfCount>)>) -> Known {
    let counts = test.into_iter().flat_map(|(on, turfs)| turfs.iter().map(move |t| (*on, t)));
    counts.map(|(on, turf)| (turf.turf, (on, turf.count))).collect()
}
