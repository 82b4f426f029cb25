//! The ladder of an engine as it was climbed, read from who came to which shift in which role.
//!
//! Nobody has to write down that someone rose or stayed away: where someone stands after a run is
//! the role of the last shift that they came to in it.

use super::climb::{Standing, climb};
use super::{Rows, Run, Rung};
use crate::{Day, PersonId, Share};
use std::collections::BTreeMap;

/// A run with what happened in it.
#[derive(Clone, Copy, Debug)]
pub struct Ran<'a> {
    /// The run.
    pub run: &'a Run,
    /// What happened.
    pub rows: &'a Rows,
}

/// What happened on one rung from the run before to this one.
///
/// `before + new + back + rose_to + fell_to` is `now + rose + fell + dropped`: nobody is lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// People who stood on it after the run before.
    pub before: u32,
    /// People who began on it, and had never come to any run.
    pub new: u32,
    /// People who began on it, and had come to a run, but not to the one before.
    pub back: u32,
    /// People who rose to it.
    pub rose_to: u32,
    /// People who came down to it.
    pub fell_to: u32,
    /// People who rose from it.
    pub rose: u32,
    /// People who came down from it.
    pub fell: u32,
    /// People who stood on it after the run before, and did not come.
    pub dropped: u32,
    /// People who stand on it after the run.
    pub now: u32,
}

/// What a run produced, against what it took.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// People who came for the first time ever.
    pub new: u32,
    /// People who rose.
    pub rose: u32,
    /// People who lead others for the first time ever: those above the lowest rung.
    pub leaders: u32,
    /// What was counted, by the ids of the engine.
    pub counted: Vec<(String, u64)>,
    /// The minutes that people gave.
    pub minutes: u64,
    /// How many times someone came, of how many times someone had said yes or came.
    pub came: Share,
}

/// One run on the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Climbed {
    /// From its first day to its last.
    pub days: (Day, Day),
    /// What happened on each rung, the lowest first.
    pub flows: Vec<Flow>,
    /// What it produced.
    pub made: Made,
    /// Who rose in it.
    pub risen: Vec<Risen>,
}

/// Someone rose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Risen {
    /// Who.
    pub who: PersonId,
    /// From which rung.
    pub from: Rung,
    /// To which.
    pub to: Rung,
    /// The day of the last shift that they came to in the run.
    pub on: Day,
}

/// The ladder of an engine over its runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// The runs, the earliest first.
    pub runs: Vec<Climbed>,
    /// Where everyone stands who ever came, whether or not they came last: their last rung, and
    /// the number of the run that they last came to.
    pub people: BTreeMap<PersonId, (Rung, usize)>,
}

impl Ladder {
    /// Reads the ladder from the runs of one engine, in any order.
    ///
    /// The engine may have changed between them: the rungs are those of the last run, and a role
    /// that it has no more counts as the next lower one that it has.
    pub fn of(runs: &[Ran<'_>]) -> Ladder {
        let mut runs = runs.to_vec();
        runs.sort_by_key(|ran| (ran.run.from, ran.run.to));
        let Some(last) = runs.last().map(|ran| &ran.run.engine) else { return Ladder::default() };
        let mut people: BTreeMap<PersonId, Standing> = BTreeMap::new();
        let mut climbed = Vec::with_capacity(runs.len());
        for (number, ran) in runs.iter().enumerate() {
            climbed.push(climb(number, ran, last, &mut people));
        }
        let people = people.into_iter().map(|(who, at)| (who, (at.rung, at.run))).collect();
        Ladder { runs: climbed, people }
    }

    /// What happened on a rung over all runs: everything that was between the first and the last is
    /// added up, `before` is from the first and `now` from the last.
    pub fn whole(&self, rung: Rung) -> Flow {
        let flows = self.runs.iter().filter_map(|run| run.flows.get(usize::from(rung.0)));
        let mut whole = Flow::default();
        for flow in flows {
            whole.new += flow.new;
            whole.back += flow.back;
            whole.rose_to += flow.rose_to;
            whole.fell_to += flow.fell_to;
            whole.rose += flow.rose;
            whole.fell += flow.fell;
            whole.dropped += flow.dropped;
            whole.now = flow.now;
        }
        whole
    }

    /// Of those who stood on a rung and came again or stayed away: who rose from it, and who
    /// dropped off, from run to run, each of everyone who stood on it after a run that another
    /// followed, or began on it.
    pub fn rates(&self, rung: Rung) -> (Share, Share) {
        let (mut stood, mut whole) = (0, Flow::default());
        for flow in self.runs.iter().filter_map(|run| run.flows.get(usize::from(rung.0))) {
            stood += flow.before;
            whole.new += flow.new + flow.back;
            whole.rose += flow.rose;
            whole.dropped += flow.dropped;
        }
        let rose = Share { count: whole.rose, of: stood + whole.new };
        (rose, Share { count: whole.dropped, of: stood })
    }
}

impl Flow {
    /// Who rose from it, of everyone who stood on it or began on it.
    pub fn rose(&self) -> Share {
        Share { count: self.rose, of: self.before + self.new + self.back }
    }

    /// Who did not come again, of everyone who stood on it after the run before.
    pub fn dropped(&self) -> Share {
        Share { count: self.dropped, of: self.before }
    }
}

impl Made {
    /// So many in a hundred hours that people gave, in tenths; none where nobody gave any.
    pub fn in_hundred_hours(&self, number: u64) -> Option<u64> {
        number.saturating_mul(60 * 100 * 10).checked_div(self.minutes)
    }

    /// How many of something counted.
    pub fn counted(&self, id: &str) -> u64 {
        self.counted.iter().find(|(one, _)| one == id).map_or(0, |(_, number)| *number)
    }
}
