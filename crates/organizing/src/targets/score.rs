//! What speaks for a target. Five things, each from 0 to 1,000, weighed as the group says; what is
//! not known is never guessed: it counts as nothing, and the score says how high it could be.
//!
//! | thing | 1,000 means | 0 means |
//! |---|---|---|
//! | size | the most workers of all that are compared | nobody works there |
//! | dispersion | one site is half of the workforce | halves with two sites, a third with four, a quarter with eight … |
//! | leverage | one choke point stops all it puts out | nothing stops |
//! | heat | many drives sprouting; one drive is half, three are three quarters; four requests are one drive | no request, no drive |
//! | past | many elections won and none lost; one won of one is two thirds | many lost and none won; one lost of one is a third |
//!
//! Size is on a scale of logarithms: from 10 workers to 100 is as far as from 100 to 1,000.

use super::because::Because;
use super::{Past, Target};
use crate::Refusal;
use serde::{Deserialize, Serialize};

/// Something that can speak for a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Thing {
    /// How many work there.
    Size,
    /// On how few sites half of them work.
    Dispersion,
    /// How much stops with one choke point.
    Leverage,
    /// Requests and drives sprouting there.
    Heat,
    /// Elections won and lost.
    Past,
}

impl Thing {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Thing; 5] =
        [Thing::Size, Thing::Dispersion, Thing::Leverage, Thing::Heat, Thing::Past];

    /// Its name in forms, and in the ids of its sentences.
    pub const fn id(self) -> &'static str {
        match self {
            Thing::Size => "size",
            Thing::Dispersion => "dispersion",
            Thing::Leverage => "leverage",
            Thing::Heat => "heat",
            Thing::Past => "past",
        }
    }

    /// The id of the sentence that says why it speaks for a target.
    pub const fn sentence(self) -> &'static str {
        match self {
            Thing::Size => "target-why-size",
            Thing::Dispersion => "target-why-dispersion",
            Thing::Leverage => "target-why-leverage",
            Thing::Heat => "target-why-heat",
            Thing::Past => "target-why-past",
        }
    }
}

/// How much each thing counts, in the order of [`Thing::ALL`]. The group sets them and sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weights([u8; 5]);

impl Weights {
    /// The most that one thing can count.
    pub const WEIGHT_MAX: u8 = 10;

    /// These weights.
    ///
    /// # Errors
    /// `target-weight-range` above [`Weights::WEIGHT_MAX`], `target-weights-none` where nothing
    /// counts.
    pub fn checked(weights: [u8; 5]) -> Result<Weights, Refusal> {
        if weights.iter().any(|weight| *weight > Weights::WEIGHT_MAX) {
            return Err(Refusal::at("weights", "target-weight-range"));
        }
        if weights.iter().all(|weight| *weight == 0) {
            return Err(Refusal::at("weights", "target-weights-none"));
        }
        Ok(Weights(weights))
    }

    /// How much a thing counts.
    pub fn of(self, thing: Thing) -> u8 {
        self.0[thing as usize]
    }
}

/// Everything counts alike until the group says otherwise.
impl Default for Weights {
    fn default() -> Weights {
        Weights([5; 5])
    }
}

/// What is known of a target, as far as it is weighed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// How many work there.
    pub workers: Option<u32>,
    /// How many work at the largest of those compared.
    pub largest: u32,
    /// On how few sites half of the workforce is, of how many.
    pub half_on: Option<(u32, u32)>,
    /// How much stops with the strongest choke point, in percent; none where nobody looked.
    pub stops_percent: Option<u8>,
    /// Requests from there, as far as whoever looks may count them; none where they may not.
    pub requests: Option<u32>,
    /// Drives there, likewise.
    pub drives: Option<u32>,
    /// What was fought there; none where no file was looked into.
    pub past: Option<Past>,
}

impl Facts {
    /// What is known of a target: its own sites and choke points, and what others count.
    /// Of sites whose size nobody knows, nothing is added.
    pub fn of(target: &Target, past: Option<Past>, heat: (Option<u32>, Option<u32>)) -> Facts {
        let (whole, workforce) =
            (|n: usize| u32::try_from(n).unwrap_or(u32::MAX), target.workforce());
        let half = workforce.sites_for(50).map(|reach| (whole(reach.sites), whole(reach.of)));
        let known = workforce.sites() > 0;
        let workers = u32::try_from(workforce.total()).unwrap_or(u32::MAX);
        Facts {
            workers: known.then_some(workers),
            largest: workers,
            half_on: half,
            stops_percent: target.strongest().map(|(_, percent)| percent),
            requests: heat.0,
            drives: heat.1,
            past,
        }
    }

    /// The same facts of several targets that are compared: each knows the largest.
    pub fn compared(facts: &mut [Facts]) {
        let largest = facts.iter().filter_map(|facts| facts.workers).max().unwrap_or(0);
        facts.iter_mut().for_each(|facts| facts.largest = largest);
    }
}

/// Why a target stands where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What is known, with its figures.
    pub because: Because,
    /// How strongly it speaks, 0 to 1,000.
    pub permille: u16,
    /// What it adds to the score, by its weight.
    pub adds: u16,
}

/// The score of a target.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// 0 to 1,000, what is not known counting as nothing: the sum of what the reasons add.
    pub permille: u16,
    /// What it would be at most, if all that is not known were as good as can be.
    pub at_most: u16,
    /// Why, what adds most first.
    pub reasons: Vec<Reason>,
    /// What counts and is not known: worth finding out, what counts most first.
    pub unknown: Vec<Thing>,
}

/// Weighs what is known of a target.
pub fn score(facts: &Facts, weights: Weights) -> Score {
    let all: u32 = Thing::ALL.into_iter().map(|thing| u32::from(weights.of(thing))).sum();
    let adds = |thing: Thing, permille: u16| {
        let added = (u32::from(permille) * u32::from(weights.of(thing))).checked_div(all);
        u16::try_from(added.unwrap_or(0)).unwrap_or(u16::MAX)
    };
    let mut score = Score::default();
    for thing in Thing::ALL.into_iter().filter(|thing| weights.of(*thing) > 0) {
        match Because::of(thing, facts) {
            Some(because) => {
                let permille = because.permille();
                let reason = Reason { because, permille, adds: adds(thing, permille) };
                score.permille += reason.adds;
                score.reasons.push(reason);
            }
            None => {
                score.at_most += adds(thing, 1000);
                score.unknown.push(thing);
            }
        }
    }
    score.at_most += score.permille;
    // Both sorts keep the order of things where two weigh the same.
    score.reasons.sort_by_key(|reason| std::cmp::Reverse(reason.adds));
    score.unknown.sort_by_key(|thing| std::cmp::Reverse(weights.of(*thing)));
    score
}

/// The places of these scores, the highest first; of two alike, the one that could be higher.
pub fn rank(scores: &[Score]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by_key(|at| {
        let score = &scores[*at];
        (std::cmp::Reverse((score.permille, score.at_most)), *at)
    });
    order
}
