//! Ranking issues: by how many told them, how strongly, and how evenly over the turfs.

use super::{Gathered, Told};
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
        let mut topics = Topics::new(gathered);
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
            topics.add(turf, told);
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
        let topics = topics.all.into_iter();
        let topics = topics.map(|(topic, tellers)| tellers.ranked(topic, &told, whole.told));
        let topics = topics.collect();
        whole.unit = whole.unit.max(unit_size.unwrap_or(0));
        let mut ranking = Ranking { whole, turfs, topics, not_asked };
        ranking.sort(By::Uniting);
        ranking
    }

    /// Puts the issues in order; the same rank in the order of what unites the most.
    pub fn sort(&mut self, by: By) {
        let first = |ranked: &Ranked| match by {
            By::Uniting => 0,
            By::Many => u64::from(ranked.workers),
            By::Strong => u64::from(ranked.points) * 1_000_000 / u64::from(ranked.workers.max(1)),
            By::Even => u64::from(ranked.evenness),
        };
        let topics = std::mem::take(&mut self.topics).into_iter();
        let mut topics: Vec<_> =
            topics.map(|one| (Reverse((first(&one), one.unites())), one)).collect();
        let order = |(key, one): &(_, Ranked), (other_key, other): &(_, Ranked)| {
            Ord::cmp(key, other_key).then_with(|| one.topic.cmp(&other.topic))
        };
        topics.sort_unstable_by(order);
        self.topics = topics.into_iter().map(|(_, one)| one).collect();
    }

    /// The topics that unite the most.
    pub fn uniting(&self) -> Vec<&Ranked> {
        let mut topics: Vec<&Ranked> = self.topics.iter().collect();
        let order = |one: &&Ranked, other: &&Ranked| {
            other.unites().cmp(&one.unites()).then_with(|| one.topic.cmp(&other.topic))
        };
        if topics.len() > Ranking::UNITING {
            topics.select_nth_unstable_by(Ranking::UNITING, order);
            topics.truncate(Ranking::UNITING);
        }
        topics.sort_unstable_by(order);
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
    /// How strongly and evenly it is told, then by how many: who has more unites more.
    fn unites(&self) -> (u64, u32) {
        (u64::from(self.points) * u64::from(self.evenness), self.workers)
    }

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

/// The topics that come up, in the order in which they do.
struct Topics<'a> {
    all: Vec<(Topic, Tellers)>,
    places: HashMap<&'a str, usize>,
    of_issues: HashMap<IssueId, usize>,
    belongings: HashMap<&'a str, IssueId>,
}

impl<'a> Topics<'a> {
    fn new(gathered: &'a Gathered) -> Topics<'a> {
        let (places, of_issues) = (HashMap::new(), HashMap::new());
        Topics { all: Vec::new(), places, of_issues, belongings: gathered.belongings() }
    }

    fn place(&mut self, told: &'a Told) -> usize {
        let wording = told.compared.reveal();
        if let Some(place) = self.places.get(wording) {
            return *place;
        }
        let new = self.all.len();
        let (topic, place) = match self.belongings.get(wording) {
            None => (Topic::Wording(told.compared.clone()), new),
            Some(issue) => (Topic::Issue(*issue), *self.of_issues.entry(*issue).or_insert(new)),
        };
        if place == new {
            self.all.push((topic, Tellers::default()));
        }
        self.places.insert(wording, place);
        place
    }

    /// Adds what one worker told.
    fn add(&mut self, turf: TurfId, told: &[&'a Told]) {
        let mut placed: Vec<(usize, &Told)> =
            told.iter().map(|told| (self.place(told), *told)).collect();
        placed.sort_by_key(|(place, _)| *place);
        for of_one in placed.chunk_by(|a, b| a.0 == b.0) {
            let told: Vec<&Told> = of_one.iter().map(|(_, told)| *told).collect();
            self.all[of_one[0].0].1.add(turf, &told);
        }
    }
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
