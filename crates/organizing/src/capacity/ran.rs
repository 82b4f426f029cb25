//! What the runs of an engine tell of a program whose coaches come out of it.

use super::Rates;
use crate::Share;
use crate::engines::{Ladder, Rung};

/// What runs tell, each figure with what it is of; what is not known is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ran {
    /// How many runs.
    pub runs: u32,
    /// How many weeks a run takes, on average.
    pub weeks: Option<f64>,
    /// Who rose from the lowest rung, of everyone who stood on it or began on it.
    pub rose: Option<Share>,
    /// Who came to the next run again, of everyone who stood on the ladder.
    pub again: Option<Share>,
    /// How many weeks lie between two runs, on average.
    pub between: Option<f64>,
}

impl Ran {
    /// A share of fewer people is not known: one more or less would make another of it.
    pub const PEOPLE_MIN: u32 = 10;

    /// What a ladder as it was climbed tells.
    pub fn of(ladder: &Ladder) -> Ran {
        let runs = u32::try_from(ladder.runs.len()).unwrap_or(u32::MAX);
        let known = |share: Share| (share.of >= Ran::PEOPLE_MIN).then_some(share);
        let weeks = |days: i32| f64::from(days) / 7.0;
        let lasted = ladder.runs.iter().map(|run| run.days.1.since(run.days.0) + 1).sum();
        let rungs = ladder.runs.iter().map(|run| run.flows.len()).max().unwrap_or(0);
        let rungs = (0..rungs).filter_map(|rung| u8::try_from(rung).ok());
        let dropped = rungs.map(|rung| ladder.rates(Rung(rung)).1);
        let dropped = dropped.fold(Share { count: 0, of: 0 }, |sum, one| Share {
            count: sum.count + one.count,
            of: sum.of + one.of,
        });
        let again = Share { count: dropped.of.saturating_sub(dropped.count), of: dropped.of };
        let ends = ladder.runs.first().zip(ladder.runs.last());
        let apart = ends.map(|(first, last)| weeks(last.days.1.since(first.days.1)));
        Ran {
            runs,
            weeks: (runs > 0).then(|| weeks(lasted) / f64::from(runs)),
            rose: known(ladder.rates(Rung(0)).0),
            again: known(again),
            between: apart.filter(|apart| *apart > 0.0).map(|apart| apart / f64::from(runs - 1)),
        }
    }

    /// The same as rates of a program.
    pub fn rates(&self) -> Rates {
        let share = |share: Share| f64::from(share.count) / f64::from(share.of.max(1));
        let stay = self.again.zip(self.between);
        Rates {
            stay: stay.map(|(again, weeks)| share(again).powf(1.0 / weeks)),
            course_weeks: self.weeks,
            ready: self.rose.map(share),
            ..Rates::default()
        }
    }
}
