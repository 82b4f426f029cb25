//! What moved in a period: from rating to rating, whom we talked with, who acts for the first
//! time.

use super::{History, Past};
use crate::assessment::{Basis, Support};
use crate::chart::Line;
use crate::{Day, MemberId, Refusal, Share, TurfId, WorkerId};
use std::collections::{BTreeMap, HashMap};

/// A period: from the close of one day to the close of another. What happened on the first day
/// was before it, what happened on the last day is in it; so periods that follow each other add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    from: Day,
    to: Day,
}

/// What happened with some workers in a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// How many went from one support (first place) to another (second), 0 to 5, by acts and words
    /// alone: a guess moves nobody. Everyone in the unit is in it once.
    pub matrix: [[u32; 6]; 6],
    /// One-on-ones, by the support that the worker had at the close of the day before.
    pub talks: [u32; 6],
    /// Workers with at least one one-on-one in the period.
    pub talked_with: u32,
    /// Of these, those for whom it was the first ever.
    pub first_talks: u32,
    /// Workers who showed support (1 or 2) in an act in the period.
    pub acted: u32,
    /// Of these, those who never had before.
    pub newly_acting: u32,
}

/// What one organizer's one-on-ones led to. A worker's movement is counted with the member who
/// last talked with them before it, so that the organizers' numbers add up to the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Led {
    /// One-on-ones in the period, by the support that the worker had before.
    pub talks: [u32; 6],
    /// Of these, first ones with a worker.
    pub first_talks: u32,
    /// Workers who came to support (from elsewhere to 1 or 2).
    pub won_over: u32,
    /// Workers who left it.
    pub lost: u32,
    /// Workers who acted for the first time.
    pub newly_acting: u32,
}

/// Movement in a period, over the unit as it is known today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The period.
    pub period: Period,
    /// The whole unit.
    pub whole: Moved,
    /// By the turf where a worker is today.
    pub by_turf: BTreeMap<TurfId, Moved>,
    /// By organizer; none is for what came without any one-on-one, or where it is not known whose
    /// it was.
    pub by_organizer: BTreeMap<Option<MemberId>, Led>,
}

impl Period {
    /// From the close of one day to the close of another.
    ///
    /// # Errors
    /// `movement-period` unless the second is later.
    pub fn new(from: Day, to: Day) -> Result<Period, Refusal> {
        if to <= from {
            return Err(Refusal::at("to", "movement-period"));
        }
        Ok(Period { from, to })
    }

    /// The last day before it.
    pub fn from(self) -> Day {
        self.from
    }

    /// Its last day.
    pub fn to(self) -> Day {
        self.to
    }

    /// How many days it has.
    pub fn days(self) -> u32 {
        u32::try_from(self.to.since(self.from)).unwrap_or(0)
    }

    /// Whether a day is in it.
    pub fn holds(self, day: Day) -> bool {
        self.from < day && day <= self.to
    }
}

impl Past {
    /// The support at the close of a day, by acts and words alone; unassessed without any.
    pub fn support_on(&self, day: Day) -> Support {
        let firm = |made: &&super::Assessed| made.basis != Basis::Guess && made.on <= day;
        self.assessed.iter().rev().find(firm).map_or(Support::Unassessed, |made| made.support)
    }

    /// The day of the first act of support.
    fn first_act(&self) -> Option<Day> {
        self.acts().next()
    }

    fn acts(&self) -> impl Iterator<Item = Day> {
        let act = |made: &&super::Assessed| made.basis == Basis::Act && made.support.is_support();
        self.assessed.iter().filter(act).map(|made| made.on)
    }

    /// Who last talked with them, up to a day.
    fn talker(&self, until: Day) -> Option<u16> {
        self.talked.iter().rev().find(|talk| talk.on <= until).map(|talk| talk.by)
    }
}

impl Moved {
    /// Workers in the unit: the denominator.
    pub fn unit(&self) -> u32 {
        self.matrix.iter().flatten().sum()
    }

    /// Workers who came to support: from 0, 3, 4 or 5 to 1 or 2.
    pub fn won_over(&self) -> u32 {
        self.moves(|from, to| !from.is_support() && to.is_support())
    }

    /// Workers who left it: from 1 or 2 to 3, 4 or 5.
    pub fn lost(&self) -> u32 {
        self.moves(|from, to| from.is_support() && !to.is_support())
    }

    /// Workers assessed for the first time, whatever the support.
    pub fn newly_assessed(&self) -> u32 {
        self.moves(|from, to| from == Support::Unassessed && to != Support::Unassessed)
    }

    /// One-on-ones with those who did not support yet (0, 3, 4, 5), of all.
    pub fn talks_beyond(&self) -> Share {
        beyond(&self.talks)
    }

    fn moves(&self, counted: impl Fn(Support, Support) -> bool) -> u32 {
        let pairs = Support::ALL.into_iter().flat_map(|from| Support::ALL.map(|to| (from, to)));
        let counted = pairs.filter(|(from, to)| counted(*from, *to));
        counted.map(|(from, to)| self.matrix[from.index()][to.index()]).sum()
    }

    fn add(&mut self, other: &Moved) {
        let matrix = self.matrix.iter_mut().flatten().zip(other.matrix.iter().flatten());
        let talks = self.talks.iter_mut().zip(&other.talks);
        matrix.chain(talks).for_each(|(mine, theirs)| *mine += theirs);
        self.talked_with += other.talked_with;
        self.first_talks += other.first_talks;
        self.acted += other.acted;
        self.newly_acting += other.newly_acting;
    }
}

impl Led {
    /// One-on-ones with those who did not support yet, of all.
    pub fn talks_beyond(&self) -> Share {
        beyond(&self.talks)
    }
}

impl Movement {
    /// What moved. Workers outside the unit, and such as are on no sheet any more, are not counted;
    /// `turf_of` says where a turf is counted.
    pub fn of<'a, T: 'a>(
        lines: impl IntoIterator<Item = &'a Line<T>>,
        histories: impl IntoIterator<Item = &'a History>,
        period: Period,
        turf_of: impl Fn(TurfId) -> TurfId,
    ) -> Movement {
        let mut pasts: HashMap<WorkerId, (&History, &Past)> = HashMap::new();
        for history in histories {
            pasts.extend(history.pasts.iter().map(|past| (past.worker, (history, past))));
        }
        let mut by_turf: BTreeMap<TurfId, Moved> = BTreeMap::new();
        let mut by_organizer: BTreeMap<Option<MemberId>, Led> = BTreeMap::new();
        for line in lines.into_iter().filter(|line| line.in_unit()) {
            let moved = by_turf.entry(turf_of(line.turf)).or_default();
            match pasts.get(&line.worker) {
                Some((history, past)) => {
                    moved.add(&past.moved(period));
                    past.lead(period, |number, change| {
                        let member = number.and_then(|number| history.member(number));
                        change(by_organizer.entry(member).or_default());
                    });
                }
                None => moved.matrix[0][0] += 1,
            }
        }
        let mut whole = Moved::default();
        by_turf.values().for_each(|moved| whole.add(moved));
        Movement { period, whole, by_turf, by_organizer }
    }
}

impl Past {
    /// What happened with this worker in a period.
    fn moved(&self, period: Period) -> Moved {
        let mut moved = Moved::default();
        let (before, after) = (self.support_on(period.from), self.support_on(period.to));
        moved.matrix[before.index()][after.index()] = 1;
        for talk in self.talked.iter().filter(|talk| period.holds(talk.on)) {
            moved.talks[self.support_on(talk.on.plus(-1)).index()] += 1;
            moved.talked_with = 1;
        }
        let is_in = |day: Option<Day>| u32::from(day.is_some_and(|day| period.holds(day)));
        moved.first_talks = is_in(self.talked.first().map(|talk| talk.on));
        moved.acted = u32::from(self.acts().any(|day| period.holds(day)));
        moved.newly_acting = is_in(self.first_act());
        moved
    }

    /// Tells, for each thing that happened with this worker, whose it was.
    fn lead(&self, period: Period, mut tell: impl FnMut(Option<u16>, &dyn Fn(&mut Led))) {
        for (place, talk) in self.talked.iter().enumerate() {
            if period.holds(talk.on) {
                let before = self.support_on(talk.on.plus(-1)).index();
                tell(Some(talk.by), &|led| {
                    led.talks[before] += 1;
                    led.first_talks += u32::from(place == 0);
                });
            }
        }
        let (before, after) = (self.support_on(period.from), self.support_on(period.to));
        if before.is_support() != after.is_support() {
            tell(self.talker(period.to), &|led| match after.is_support() {
                true => led.won_over += 1,
                false => led.lost += 1,
            });
        }
        if let Some(day) = self.first_act().filter(|day| period.holds(*day)) {
            tell(self.talker(day), &|led| led.newly_acting += 1);
        }
    }
}

fn beyond(talks: &[u32; 6]) -> Share {
    let of = talks.iter().sum();
    let with_us = Support::ALL.into_iter().filter(|support| support.is_support());
    let with_us: u32 = with_us.map(|support| talks[support.index()]).sum();
    Share { count: of - with_us, of }
}
