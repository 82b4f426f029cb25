//! The figures that measure organizing: people who grow, not hours put in (`method.md` 1, N6).
//!
//! Each names its unit, its days and what it is of (E1). None of them is about how much someone
//! did themselves.

use super::{Asked, Bond, Ended, Happened, How, Task};
use crate::movement::Period;
use crate::{Day, PersonId, Share};
use std::collections::{BTreeMap, BTreeSet};

/// Of whom the figures are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of everyone in the space.
    Space,
    /// Of what one person did for others.
    Person(PersonId),
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// People who were asked for the first time ever.
    NewlyAsked,
    /// Asks that were done.
    AsksDone,
    /// Asks that were debriefed within [`Figure::WEEK_DAYS`] of their end.
    DebriefedInAWeek,
    /// People who rose: they did a larger ask than ever before, or rose in an engine.
    Rose,
    /// People who lead and develop others.
    LeadersDevelop,
    /// Tasks that newcomers took on: people who took part for [`Figure::NEWCOMER_DAYS`] at most.
    TasksOfNewcomers,
}

/// What a figure is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// People who take part, and had never been asked before.
    NeverAsked,
    /// People whom this person asked in the period.
    PeopleAsked,
    /// Asks that ended in the period, and those overdue at its end; those replaced by agreement
    /// count as the ask that replaced them.
    AsksEndedOrOverdue,
    /// Asks that ended in the period, without those whose week is not over.
    AsksEnded,
    /// People who take part.
    People,
    /// People who hold a role that leads others.
    Leaders,
    /// People whom this person brought or developed.
    PeopleTheirs,
    /// Tasks that someone took on in the period.
    Tasks,
}

/// One figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it counts.
    pub what: What,
    /// What it is of.
    pub unit: Unit,
    /// How many of how many.
    pub share: Share,
    /// In which days.
    pub period: Period,
}

impl Figure {
    /// The days within which an ask is debriefed, counted from its end.
    pub const WEEK_DAYS: i32 = 7;
    /// The days for which someone is a newcomer. A working rule of ours.
    pub const NEWCOMER_DAYS: i32 = 90;

    /// The figures of a period, in the order of [`What`].
    pub fn all(of: &Happened, whose: Whose, period: Period) -> [Figure; 6] {
        let figure = |what, (unit, share)| Figure { what, unit, share, period };
        [
            figure(What::NewlyAsked, newly_asked(of, whose, period)),
            figure(What::AsksDone, asks_done(of, whose, period)),
            figure(What::DebriefedInAWeek, debriefed(of, whose, period)),
            figure(What::Rose, rose(of, whose, period)),
            figure(What::LeadersDevelop, leaders(of, whose, period)),
            figure(What::TasksOfNewcomers, tasks(of, whose, period)),
        ]
    }
}

impl Whose {
    fn made_by(self, by: PersonId) -> bool {
        self == Whose::Space || self == Whose::Person(by)
    }
}

fn newly_asked(of: &Happened, whose: Whose, period: Period) -> (Unit, Share) {
    let mut first: BTreeMap<PersonId, (Day, PersonId)> = BTreeMap::new();
    for ask in &of.asks {
        let ask_first = first.entry(ask.who).or_insert((ask.on, ask.by));
        *ask_first = (*ask_first).min((ask.on, ask.by));
    }
    let newly: BTreeSet<PersonId> = first
        .iter()
        .filter(|(_, (on, by))| period.holds(*on) && whose.made_by(*by))
        .map(|(who, _)| *who)
        .collect();
    if let Whose::Person(by) = whose {
        let asked = of.asks.iter().filter(|ask| ask.by == by && period.holds(ask.on));
        let asked: BTreeSet<PersonId> = asked.map(|ask| ask.who).collect();
        return (Unit::PeopleAsked, share(newly.len(), asked.len()));
    }
    let before = |who: &PersonId| first.get(who).is_some_and(|(on, _)| *on <= period.from());
    let never = people(of, period).into_iter().filter(|who| !before(who));
    let never: BTreeSet<PersonId> = never.chain(newly.iter().copied()).collect();
    (Unit::NeverAsked, share(newly.len(), never.len()))
}

fn asks_done(of: &Happened, whose: Whose, period: Period) -> (Unit, Share) {
    let mut share = Share::default();
    for ask in of.asks.iter().filter(|ask| whose.made_by(ask.by) && ask.on <= period.to()) {
        let ended = ask.ended.filter(|(_, on)| *on <= period.to());
        let counts = match ended {
            Some((Ended::Replaced, _)) => false,
            Some((_, on)) => period.holds(on),
            None => ask.due <= period.to(),
        };
        share.of += u32::from(counts);
        share.count += u32::from(counts && ended.is_some_and(|(how, _)| how == Ended::Done));
    }
    (Unit::AsksEndedOrOverdue, share)
}

fn debriefed(of: &Happened, whose: Whose, period: Period) -> (Unit, Share) {
    let mut share = Share::default();
    for ask in of.asks.iter().filter(|ask| whose.made_by(ask.by)) {
        let Some((_, ended)) = ask.ended.filter(|(_, on)| period.holds(*on)) else { continue };
        let last = ended.plus(Figure::WEEK_DAYS);
        let in_time = ask.debriefed.is_some_and(|on| on <= last && on <= period.to());
        share.of += u32::from(in_time || last < period.to());
        share.count += u32::from(in_time);
    }
    (Unit::AsksEnded, share)
}

fn rose(of: &Happened, whose: Whose, period: Period) -> (Unit, Share) {
    let done = |ask: &Asked| match ask.ended {
        Some((Ended::Done, on)) if on <= period.to() => Some((on, ask.size, ask.who)),
        _ => None,
    };
    let mut done: Vec<(Day, u8, PersonId)> = of.asks.iter().filter_map(done).collect();
    // Two asks done on one day are no rise from the one to the other.
    done.sort_unstable_by_key(|(on, size, who)| (*on, std::cmp::Reverse(*size), *who));
    let in_engine = of.rose.iter().filter(|(_, on)| period.holds(*on));
    let mut rose: BTreeSet<PersonId> = in_engine.map(|(who, _)| *who).collect();
    let mut largest: BTreeMap<PersonId, u8> = BTreeMap::new();
    for (on, size, who) in done {
        match largest.insert(who, size) {
            Some(before) if before >= size => _ = largest.insert(who, before),
            Some(_) if period.holds(on) => _ = rose.insert(who),
            _ => {}
        }
    }
    let (unit, of) = match whose {
        Whose::Space => (Unit::People, people(of, period)),
        Whose::Person(by) => (Unit::PeopleTheirs, theirs(of, by, period)),
    };
    (unit, share(of.intersection(&rose).count(), of.len()))
}

fn leaders(of: &Happened, whose: Whose, period: Period) -> (Unit, Share) {
    let develops = |bond: &&Bond| bond.how == How::Developed && period.holds(bond.on);
    let develop: BTreeSet<PersonId> = of.bonds.iter().filter(develops).map(|one| one.by).collect();
    let (unit, of) = match whose {
        Whose::Space => (Unit::Leaders, since(&of.leaders, period)),
        Whose::Person(by) => (Unit::PeopleTheirs, theirs(of, by, period)),
    };
    (unit, share(of.intersection(&develop).count(), of.len()))
}

fn tasks(of: &Happened, whose: Whose, period: Period) -> (Unit, Share) {
    let mut joined: BTreeMap<PersonId, Day> = BTreeMap::new();
    for (who, on) in &of.people {
        let first = joined.entry(*who).or_insert(*on);
        *first = (*first).min(*on);
    }
    let mine = |task: &&Task| match whose {
        Whose::Space => period.holds(task.on),
        Whose::Person(by) => task.by == Some(by) && period.holds(task.on),
    };
    let mut share = Share::default();
    for task in of.tasks.iter().filter(mine) {
        let new = |joined: &Day| task.on.since(*joined) <= Figure::NEWCOMER_DAYS;
        share.of += 1;
        share.count += u32::from(joined.get(&task.owner).is_some_and(new));
    }
    (Unit::Tasks, share)
}

/// Everyone who takes part at the close of the period.
fn people(of: &Happened, period: Period) -> BTreeSet<PersonId> {
    since(&of.people, period)
}

/// Everyone whom someone brought or developed until the close of the period.
fn theirs(of: &Happened, by: PersonId, period: Period) -> BTreeSet<PersonId> {
    let theirs = of.bonds.iter().filter(|bond| bond.by == by && bond.on <= period.to());
    theirs.map(|bond| bond.who).collect()
}

fn since(people: &[(PersonId, Day)], period: Period) -> BTreeSet<PersonId> {
    people.iter().filter(|(_, on)| *on <= period.to()).map(|(who, _)| *who).collect()
}

fn share(count: usize, of: usize) -> Share {
    let counted = |number| u32::try_from(number).unwrap_or(u32::MAX);
    Share { count: counted(count), of: counted(of) }
}
