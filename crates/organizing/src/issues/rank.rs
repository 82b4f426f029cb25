//! Ranking issues: by how many told them, how strongly, and how evenly over the turfs.

use super::{Gathered, Told, compared};
use crate::chart::Line;
use crate::{IssueId, Personal, Share, TurfId, WorkerId};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// What workers would change, counted over the unit and by turf.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// All turfs together; its unit also counts those who are not on the list yet (E1).
    pub whole: Asked,
    /// Each turf with anyone in the unit, by id.
    pub turfs: Vec<(TurfId, Asked)>,
    /// Every issue that anyone in the unit told, those that unite the most first.
    pub topics: Vec<Ranked>,
    /// By turf, the workers in the unit of whom no issue is told; the most first.
    pub not_asked: Vec<(TurfId, Vec<WorkerId>)>,
}

/// How many could have told an issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Workers in the unit.
    pub unit: u32,
    /// Of these, with at least one one-on-one.
    pub talked: u32,
    /// Of these, who told at least one issue.
    pub told: u32,
}

/// What is ranked: an issue under its shared name, or a wording that stands for itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// An issue under its shared name.
    Issue(IssueId),
    /// A wording that nobody gathered, as compared.
    Wording(Personal),
}

/// One issue, counted. A worker counts once, however often and in whatever words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// Which issue.
    pub topic: Topic,
    /// One wording of it as it was told.
    pub wording: Personal,
    /// How many workers in the unit told it.
    pub workers: u32,
    /// Of these, who came to it first of all.
    pub first: u32,
    /// Of these, who came back to it in a later one-on-one.
    pub again: u32,
    /// How strongly, all together: 3 for each who came to it first, 2 for second, 1 for later,
    /// and 1 more for each who came back to it (our working rule).
    pub points: u32,
    /// How evenly over the turfs, 0 to 1000: the share of those who told it who would stay where
    /// they are if it were told in every turf alike, as often as that turf told anything at all.
    /// (One minus the index of dissimilarity.)
    pub evenness: u16,
    /// How many told it in each turf where anyone did.
    pub by_turf: BTreeMap<TurfId, u32>,
}

/// What comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// Strength times evenness: what unites the most.
    #[default]
    Uniting,
    /// How many workers.
    Many,
    /// How strongly, on average.
    Strong,
    /// How evenly.
    Even,
}

impl Ranking {
    /// How many issues unite the most.
    pub const UNITING: usize = 3;

    /// Ranks what was told. `turf_of` says where a turf is counted (a part with the whole it
    /// belongs to); `unit_size` is how many the drive reckons are in the unit.
    pub fn of<'a, T: 'a>(
        lines: impl IntoIterator<Item = &'a Line<T>>,
        told: impl IntoIterator<Item = &'a Told>,
        gathered: &Gathered,
        unit_size: Option<u32>,
        turf_of: impl Fn(TurfId) -> TurfId,
    ) -> Ranking {
        let mut by_worker: HashMap<WorkerId, Vec<&Told>> = HashMap::new();
        for told in told {
            by_worker.entry(told.worker).or_default().push(told);
        }
        let mut turfs: BTreeMap<TurfId, (Asked, Vec<WorkerId>)> = BTreeMap::new();
        let mut topics: BTreeMap<Topic, Tellers> = BTreeMap::new();
        let belongings = gathered.belongings();
        for line in lines.into_iter().filter(|line| line.in_unit()) {
            let turf = turf_of(line.turf);
            let (asked, silent) = turfs.entry(turf).or_default();
            let told = by_worker.get(&line.worker).map_or(&[][..], Vec::as_slice);
            asked.unit += 1;
            asked.talked += u32::from(line.talked_on.is_some() || !told.is_empty());
            asked.told += u32::from(!told.is_empty());
            if told.is_empty() {
                silent.push(line.worker);
            }
            for (topic, of_it) in by_topic(told, &belongings) {
                topics.entry(topic).or_default().add(turf, &of_it);
            }
        }
        let not_asked = turfs.iter().map(|(turf, (_, silent))| (*turf, silent.clone()));
        let mut not_asked: Vec<_> = not_asked.filter(|(_, silent)| !silent.is_empty()).collect();
        not_asked.sort_by_key(|(turf, silent)| (Reverse(silent.len()), *turf));
        let turfs: Vec<(TurfId, Asked)> =
            turfs.into_iter().map(|(turf, (asked, _))| (turf, asked)).collect();
        let mut whole = turfs.iter().fold(Asked::default(), |sum, (_, asked)| Asked {
            unit: sum.unit + asked.unit,
            talked: sum.talked + asked.talked,
            told: sum.told + asked.told,
        });
        let told: HashMap<TurfId, u32> =
            turfs.iter().map(|(turf, asked)| (*turf, asked.told)).collect();
        let topics = topics.into_iter();
        let topics = topics.map(|(topic, tellers)| tellers.ranked(topic, &told, whole.told));
        let topics = topics.collect();
        whole.unit = whole.unit.max(unit_size.unwrap_or(0));
        let mut ranking = Ranking { whole, turfs, topics, not_asked };
        ranking.sort(By::Uniting);
        ranking
    }

    /// Puts the issues in order; the same rank in the order of what unites the most.
    pub fn sort(&mut self, by: By) {
        self.topics.sort_by(|one, other| {
            let uniting = |ranked: &Ranked| {
                let unites = u64::from(ranked.points) * u64::from(ranked.evenness);
                Reverse((unites, ranked.workers))
            };
            let strong =
                |one: &Ranked, other: &Ranked| u64::from(one.points) * u64::from(other.workers);
            match by {
                By::Uniting => std::cmp::Ordering::Equal,
                By::Many => other.workers.cmp(&one.workers),
                By::Strong => strong(other, one).cmp(&strong(one, other)),
                By::Even => other.evenness.cmp(&one.evenness),
            }
            .then_with(|| uniting(one).cmp(&uniting(other)))
            .then_with(|| one.topic.cmp(&other.topic))
        });
    }

    /// The issues that unite the most, whatever the order that is shown.
    pub fn uniting(&self) -> Vec<&Ranked> {
        let mut topics: Vec<&Ranked> = self.topics.iter().collect();
        topics.sort_by_key(|ranked| {
            let unites = u64::from(ranked.points) * u64::from(ranked.evenness);
            (Reverse((unites, ranked.workers)), &ranked.topic)
        });
        topics.truncate(Ranking::UNITING);
        topics
    }

    /// How many turfs told an issue, of the turfs that told anything.
    pub fn turfs(&self, ranked: &Ranked) -> Share {
        let asked = self.turfs.iter().filter(|(_, asked)| asked.told > 0).count();
        Share { count: count(ranked.by_turf.len()), of: count(asked) }
    }

    /// The turfs where an issue is weak: told there by less than half the share of those who told
    /// anything that it has over all turfs (our working rule). Nothing is known where nobody told
    /// anything.
    pub fn weak(&self, ranked: &Ranked) -> Vec<TurfId> {
        let weak = |here: u32, told: u32| {
            2 * u64::from(here) * u64::from(self.whole.told)
                < u64::from(ranked.workers) * u64::from(told)
        };
        self.turfs
            .iter()
            .filter(|(turf, asked)| asked.told > 0 && weak(ranked.here(*turf), asked.told))
            .map(|(turf, _)| *turf)
            .collect()
    }
}

impl Ranked {
    /// How many told it in a turf.
    pub fn here(&self, turf: TurfId) -> u32 {
        self.by_turf.get(&turf).copied().unwrap_or(0)
    }

    /// Of those who told anything.
    pub fn of_told(&self, asked: Asked) -> Share {
        Share { count: self.workers, of: asked.told }
    }

    /// Of those with a one-on-one.
    pub fn of_talked(&self, asked: Asked) -> Share {
        Share { count: self.workers, of: asked.talked }
    }

    /// Of the unit.
    pub fn of_unit(&self, asked: Asked) -> Share {
        Share { count: self.workers, of: asked.unit }
    }
}

/// Who told an issue, while counting.
#[derive(Default)]
struct Tellers {
    wording: Personal,
    first: u32,
    again: u32,
    points: u32,
    by_turf: BTreeMap<TurfId, u32>,
}

impl Tellers {
    fn add(&mut self, turf: TurfId, told: &[&Told]) {
        let place = told.iter().map(|told| told.place).min().unwrap_or(u8::MAX);
        let again = told.iter().any(|one| one.times > 1 || one.on != told[0].on);
        *self.by_turf.entry(turf).or_default() += 1;
        self.first += u32::from(place == 0);
        self.again += u32::from(again);
        self.points += match place {
            0 => 3,
            1 => 2,
            _ => 1,
        } + u32::from(again);
        for told in told {
            if self.wording.is_empty() || told.wording < self.wording {
                self.wording = told.wording.clone();
            }
        }
    }

    fn ranked(self, topic: Topic, told: &HashMap<TurfId, u32>, told_anywhere: u32) -> Ranked {
        let workers = self.by_turf.values().sum();
        let told_here = |turf: &TurfId| told.get(turf).copied().unwrap_or(0);
        let spread = self.by_turf.iter().map(|(turf, here)| (*here, told_here(turf)));
        Ranked {
            topic,
            wording: self.wording,
            workers,
            first: self.first,
            again: self.again,
            points: self.points,
            evenness: evenness(spread, workers, told_anywhere),
            by_turf: self.by_turf,
        }
    }
}

/// What one worker told, issue by issue.
fn by_topic<'a>(
    told: &[&'a Told],
    belongings: &HashMap<&str, IssueId>,
) -> BTreeMap<Topic, Vec<&'a Told>> {
    let mut topics: BTreeMap<Topic, Vec<&Told>> = BTreeMap::new();
    for told in told {
        let wording = compared(told.wording.reveal());
        let issue = belongings.get(wording.reveal()).copied();
        topics.entry(issue.map_or(Topic::Wording(wording), Topic::Issue)).or_default().push(told);
    }
    topics
}

/// One minus half the sum of the differences between two spreads, in thousandths, rounded down:
/// that is the sum of what they have in common, turf by turf.
fn evenness(spread: impl Iterator<Item = (u32, u32)>, workers: u32, told: u32) -> u16 {
    let (workers, told) = (u128::from(workers), u128::from(told));
    let common: u128 =
        spread.map(|(here, of)| (u128::from(here) * told).min(u128::from(of) * workers)).sum();
    let evenness = (common * 1000).checked_div(workers * told).unwrap_or(0);
    u16::try_from(evenness).unwrap_or(1000)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
