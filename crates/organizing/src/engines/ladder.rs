//! The ladder of an engine as it was climbed, read from who came to which shift in which role.
//!
//! Nobody has to write down that someone rose or stayed away: where someone stands after a run is
//! the role of the last shift that they came to in it.

use super::{Came, Rows, Run, Rung, Template};
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

/// Where someone stands.
struct Standing {
    rung: Rung,
    highest: Rung,
    run: usize,
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

/// Takes one run in.
fn climb(
    number: usize,
    ran: &Ran<'_>,
    last: &Template,
    people: &mut BTreeMap<PersonId, Standing>,
) -> Climbed {
    let mut flows = vec![Flow::default(); last.roles.len()];
    let mut made = Made { counted: counted(ran), ..Made::default() };
    let before = |at: &Standing| number > 0 && at.run == number - 1;
    for at in people.values().filter(|at| before(at)) {
        on(&mut flows, at.rung).before += 1;
    }
    for (who, (first, then)) in came(ran, last, &mut made) {
        let known = people.get(&who);
        let (start, highest) = match known {
            None => {
                on(&mut flows, first).new += 1;
                made.new += 1;
                (first, Rung(0))
            }
            Some(at) if before(at) => (at.rung, at.highest),
            Some(at) => {
                on(&mut flows, first).back += 1;
                (first, at.highest)
            }
        };
        match then.cmp(&start) {
            std::cmp::Ordering::Greater => {
                on(&mut flows, start).rose += 1;
                on(&mut flows, then).rose_to += 1;
                made.rose += 1;
            }
            std::cmp::Ordering::Less => {
                on(&mut flows, start).fell += 1;
                on(&mut flows, then).fell_to += 1;
            }
            std::cmp::Ordering::Equal => {}
        }
        on(&mut flows, then).now += 1;
        let reached = first.max(then);
        made.leaders += u32::from(highest == Rung(0) && reached > Rung(0));
        people.insert(who, Standing { rung: then, highest: highest.max(reached), run: number });
    }
    for at in people.values().filter(|at| before(at)) {
        on(&mut flows, at.rung).dropped += 1;
    }
    Climbed { days: (ran.run.from, ran.run.to), flows, made }
}

/// Who came, with the rung of the first and of the last shift that they came to; adds up the time
/// given and who came of those who had said yes.
fn came(ran: &Ran<'_>, last: &Template, made: &mut Made) -> BTreeMap<PersonId, (Rung, Rung)> {
    let places: Vec<Rung> =
        ran.run.engine.rungs().map(|rung| in_last(&ran.run.engine, rung, last)).collect();
    let when = |shift: u16| {
        let planned = ran.run.shifts.get(usize::from(shift))?;
        Some((planned.on, planned.starts, shift))
    };
    let rows = ran.rows.now().into_values();
    let mut rows: Vec<_> = rows.filter_map(|row| Some((when(row.shift)?, row))).collect();
    rows.sort_by_key(|(when, row)| (*when, row.who));
    let mut came: BTreeMap<PersonId, (Rung, Rung)> = BTreeMap::new();
    for (_, row) in rows {
        made.came.of += 1;
        if row.came != Came::Came {
            continue;
        }
        made.came.count += 1;
        made.minutes += u64::from(row.minutes);
        let rung = places.get(usize::from(row.rung.0)).copied().unwrap_or(Rung(0));
        came.entry(row.who).and_modify(|(_, then)| *then = rung).or_insert((rung, rung));
    }
    came
}

/// The rung of a role in a later form of its engine: its own, or the next lower one that is there.
fn in_last(engine: &Template, rung: Rung, last: &Template) -> Rung {
    let lower = (0..=rung.0).rev().filter_map(|rung| engine.role(Rung(rung)));
    lower.filter_map(|role| last.rung(&role.id)).next().unwrap_or(Rung(0))
}

fn counted(ran: &Ran<'_>) -> Vec<(String, u64)> {
    let ids = ran.run.engine.counts.iter().map(|count| count.id.clone());
    ids.zip(ran.rows.totals(ran.run)).collect()
}

/// The flow of a rung; rungs come from the ladder that the flows were made for.
fn on(flows: &mut [Flow], rung: Rung) -> &mut Flow {
    let place = usize::from(rung.0).min(flows.len().saturating_sub(1));
    &mut flows[place]
}
