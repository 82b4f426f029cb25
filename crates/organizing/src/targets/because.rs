use super::Past;
use super::score::{Facts, Thing};
use serde::{Deserialize, Serialize};

/// How many requests are worth a drive.
const REQUESTS_A_DRIVE: f64 = 4.0;

/// What a thing says of a target, with its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Because {
    /// So many work there.
    Size {
        /// How many.
        workers: u32,
        /// At the largest of those compared.
        largest: u32,
    },
    /// Half of them work on few sites.
    Dispersion {
        /// On so many.
        sites: u32,
        /// Of so many.
        of: u32,
    },
    /// Much stops with little.
    Leverage {
        /// So much of what it puts out.
        percent: u8,
    },
    /// People there are moving.
    Heat {
        /// Requests.
        requests: u32,
        /// Drives.
        drives: u32,
    },
    /// What was won and lost there.
    Past(Past),
}

impl Because {
    /// What is known of one thing; none where nothing is.
    pub(super) fn of(thing: Thing, facts: &Facts) -> Option<Because> {
        Some(match thing {
            Thing::Size => Because::Size { workers: facts.workers?, largest: facts.largest },
            Thing::Dispersion => {
                let (sites, of) = facts.half_on?;
                Because::Dispersion { sites, of }
            }
            Thing::Leverage => Because::Leverage { percent: facts.stops_percent? },
            Thing::Heat => match (facts.requests, facts.drives) {
                (None, None) => return None,
                (requests, drives) => {
                    let (requests, drives) = (requests.unwrap_or(0), drives.unwrap_or(0));
                    Because::Heat { requests, drives }
                }
            },
            // An open election and a strike are told, and say nothing of winning.
            Thing::Past => Because::Past(facts.past.filter(|past| past.won > 0 || past.lost > 0)?),
        })
    }

    /// What it is about.
    pub const fn thing(&self) -> Thing {
        match self {
            Because::Size { .. } => Thing::Size,
            Because::Dispersion { .. } => Thing::Dispersion,
            Because::Leverage { .. } => Thing::Leverage,
            Because::Heat { .. } => Thing::Heat,
            Because::Past(_) => Thing::Past,
        }
    }

    /// How strongly it speaks, 0 to 1,000, as the table of this module says.
    pub fn permille(&self) -> u16 {
        let part = match *self {
            Because::Size { workers, largest } => {
                let largest = largest.max(workers);
                if workers == 0 {
                    0.0
                } else {
                    f64::from(workers).ln_1p() / f64::from(largest).ln_1p()
                }
            }
            Because::Dispersion { sites, .. } => 1.0 / (1.0 + f64::from(sites.max(1)).log2()),
            Because::Leverage { percent } => f64::from(percent.min(100)) / 100.0,
            Because::Heat { requests, drives } => {
                let heat = f64::from(drives) + f64::from(requests) / REQUESTS_A_DRIVE;
                heat / (1.0 + heat)
            }
            Because::Past(past) => {
                (f64::from(past.won) + 1.0) / (f64::from(past.won) + f64::from(past.lost) + 2.0)
            }
        };
        // From 0 to 1, so it fits.
        (part.clamp(0.0, 1.0) * 1000.0).round() as u16
    }
}
