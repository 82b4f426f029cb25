//! Whom to recruit next: the fewest people so that all gaps close, and among as few those who put
//! the most workers one trusted tie from a member.
//!
//! First how many: the share that is missing, or as many as it takes to close every gap, whichever
//! is more. How few close every gap is searched exactly (people who are in the same corners are
//! alike), within [`STEPS_MAX`]. Then who: the best is added one by one, and then each is held
//! against everyone who is not chosen, until no change of one for another helps. Adding the best
//! alone is within 1 - 1/e of the most that can be reached (Nemhauser, Wolsey, Fisher 1978); the
//! exchange brings it near (see docs/performance.md for how near).

mod few;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// What the planner is asked. People and corners go by number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// For each of the people, the corners they would close, each once.
    pub corners: Vec<Vec<usize>>,
    /// How many corners there are.
    pub corners_count: usize,
    /// For each of the people, the others one trusted tie away, each once.
    pub tied: Vec<Vec<usize>>,
    /// Who is on the committee, by number.
    pub members: BTreeSet<usize>,
    /// Corners that are covered although no member is in them (someone answers for them).
    pub covered: BTreeSet<usize>,
    /// Who may be recruited, and what speaks for them: worth as many workers reached.
    pub worth: BTreeMap<usize, i32>,
    /// How many must come for the share alone.
    pub missing: usize,
}

/// One person to recruit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recruit {
    /// Who, by number.
    pub person: usize,
    /// The gaps that they close.
    pub closes: Vec<usize>,
    /// How many workers are one trusted tie from a member through them alone.
    pub brings_near: usize,
}

/// What the planner answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Whom to recruit, those who close gaps first.
    pub recruits: Vec<Recruit>,
    /// Gaps that nobody can close.
    pub left_open: Vec<usize>,
    /// Workers on the committee or one trusted tie from it now.
    pub near_now: usize,
    /// The same once all these are on it.
    pub near_then: usize,
    /// Whether fewer people are known not to be enough.
    pub fewest: bool,
}

/// How many steps the search for the fewest takes at most.
const STEPS_MAX: u32 = 5_000;
/// How often everyone chosen is held against everyone who is not.
const ROUNDS_MAX: usize = 8;
/// How many times somebody chosen is held against somebody who is not: seven rounds for
/// 2,000 people, a part of the first for 10,000, where a page waits for it.
const LOOKS_MAX: usize = 3_000_000;

/// Up to how many people pairs are exchanged too: in a small shop one is a large share.
const PAIRS_PEOPLE_MAX: usize = 64;

/// Plans whom to recruit next.
pub fn plan(question: &Question) -> Plan {
    let mut state = State::of(question);
    let near_now = state.near();
    let open: BTreeSet<usize> = state.open().collect();
    let closable: BTreeSet<usize> = question
        .worth
        .keys()
        .filter_map(|person| question.corners.get(*person))
        .flatten()
        .copied()
        .filter(|corner| open.contains(corner))
        .collect();
    let mut by_kind: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
    for person in question.worth.keys() {
        by_kind.entry(closes(question, *person, &closable)).or_default().push(*person);
    }
    let (kinds, fewest) = fewest_kinds(by_kind.keys().cloned().collect(), &closable);
    // One of each kind that closes the gaps: of those who are alike, the one who brings most.
    for kind in &kinds {
        let alike = by_kind.get(kind).into_iter().flatten().copied();
        if let Some(best) = state.best(alike) {
            state.add(best);
        }
    }
    state.fill();
    if state.is_small() {
        state.try_all();
    } else {
        state.exchange();
        if question.worth.len() <= PAIRS_PEOPLE_MAX {
            state.exchange_pairs();
        }
    }
    let chosen: Vec<usize> = state.chosen.iter().copied().collect();
    let mut recruits: Vec<Recruit> =
        chosen.iter().map(|person| state.recruit(*person, &open)).collect();
    recruits.sort_by_key(|recruit| {
        (Reverse((recruit.closes.len(), recruit.brings_near)), recruit.person)
    });
    Plan {
        recruits,
        left_open: open.difference(&closable).copied().collect(),
        near_now,
        near_then: state.near(),
        fewest,
    }
}

fn closes(question: &Question, person: usize, open: &BTreeSet<usize>) -> Vec<usize> {
    let corners = question.corners.get(person).map_or(&[][..], Vec::as_slice);
    let mut closes: Vec<usize> = corners.iter().copied().filter(|c| open.contains(c)).collect();
    closes.sort_unstable();
    closes.dedup();
    closes
}

/// The fewest kinds of people who close these corners, and whether it is known that fewer cannot.
fn fewest_kinds(mut kinds: Vec<Vec<usize>>, open: &BTreeSet<usize>) -> (Vec<Vec<usize>>, bool) {
    kinds.retain(|kind| !kind.is_empty());
    kinds.sort_by_key(|kind| (Reverse(kind.len()), kind.clone()));
    // A kind that another closes all of, and more, is never needed.
    let within = |small: &Vec<usize>, large: &Vec<usize>| {
        small != large && small.iter().all(|corner| large.contains(corner))
    };
    let all = kinds.clone();
    kinds.retain(|kind| !all.iter().any(|other| within(kind, other)));
    let mut closers: BTreeMap<usize, Vec<usize>> =
        open.iter().map(|corner| (*corner, Vec::new())).collect();
    for (number, kind) in kinds.iter().enumerate() {
        for corner in kind {
            closers.entry(*corner).or_default().push(number);
        }
    }
    let best = greedy(&kinds, open);
    let mut search = Search { kinds: &kinds, closers, best, steps: 0, chosen: Vec::new() };
    search.go(open);
    let fewest = search.steps < STEPS_MAX;
    let best = search.best.iter().map(|kind| kinds[*kind].clone()).collect();
    (best, fewest)
}

fn greedy(kinds: &[Vec<usize>], open: &BTreeSet<usize>) -> Vec<usize> {
    let (mut open, mut chosen) = (open.clone(), Vec::new());
    while !open.is_empty() {
        let gain = |kind: &usize| kinds[*kind].iter().filter(|c| open.contains(c)).count();
        let Some(best) = (0..kinds.len()).rev().max_by_key(gain) else { break };
        chosen.push(best);
        kinds[best].iter().for_each(|corner| {
            open.remove(corner);
        });
    }
    chosen
}

/// The search for the fewest kinds: the corner that the fewest kinds close is decided first.
struct Search<'a> {
    kinds: &'a [Vec<usize>],
    /// For each corner, the kinds that close it.
    closers: BTreeMap<usize, Vec<usize>>,
    best: Vec<usize>,
    chosen: Vec<usize>,
    steps: u32,
}

impl Search<'_> {
    fn go(&mut self, open: &BTreeSet<usize>) {
        self.steps += 1;
        if self.steps >= STEPS_MAX || self.chosen.len() + self.at_least(open) >= self.best.len() {
            return;
        }
        let Some(corner) = open.iter().min_by_key(|corner| self.closers[corner].len()) else {
            self.best.clone_from(&self.chosen);
            return;
        };
        for kind in self.closers[corner].clone() {
            let rest = open.iter().copied().filter(|c| !self.kinds[kind].contains(c)).collect();
            self.chosen.push(kind);
            self.go(&rest);
            self.chosen.pop();
        }
    }

    /// How many it takes at least: as many as there are corners of which no two have a closer in
    /// common.
    fn at_least(&self, open: &BTreeSet<usize>) -> usize {
        let mut corners: Vec<usize> = open.iter().copied().collect();
        corners.sort_by_key(|corner| self.closers[corner].len());
        let (mut shared, mut apart) = (BTreeSet::new(), 0);
        for corner in corners {
            if !shared.contains(&corner) {
                apart += 1;
                let closers = &self.closers[&corner];
                shared.extend(closers.iter().flat_map(|kind| &self.kinds[*kind]).copied());
            }
        }
        apart
    }
}

/// Who is chosen so far, and what that covers.
struct State<'a> {
    question: &'a Question,
    chosen: BTreeSet<usize>,
    /// For each of the people, whether they are neither on the committee nor chosen.
    free: Vec<bool>,
    /// What speaks for each of the people.
    worth: Vec<i32>,
    /// For each of the people, how many would come near through them: they themselves and those one
    /// trusted tie away who are not near yet. Kept in step, so that it need not be counted again.
    brings: Vec<i32>,
    /// For each of the people, through whom they would come near, they themselves aside.
    through: Vec<Vec<usize>>,
    /// For each corner, how many members and chosen are in it.
    corners: Vec<u32>,
    /// For each of the people, how many members and chosen are one trusted tie away or they
    /// themselves.
    near: Vec<u32>,
}

fn small(many: usize) -> i32 {
    i32::try_from(many).unwrap_or(i32::MAX)
}

impl<'a> State<'a> {
    fn of(question: &'a Question) -> State<'a> {
        let people = question.tied.len();
        let mut worth = vec![0; people];
        for (person, speaks) in &question.worth {
            worth[*person] = *speaks;
        }
        let mut through = vec![Vec::new(); people];
        for (person, ties) in question.tied.iter().enumerate() {
            for other in ties {
                through[*other].push(person);
            }
        }
        let mut state = State {
            question,
            chosen: BTreeSet::new(),
            free: (0..people).map(|person| !question.members.contains(&person)).collect(),
            brings: question.tied.iter().map(|ties| small(ties.len() + 1)).collect(),
            through,
            worth,
            corners: vec![0; question.corners_count],
            near: vec![0; question.tied.len()],
        };
        for corner in &question.covered {
            state.corners[*corner] += 1;
        }
        for member in &question.members {
            state.count(*member, 1);
        }
        state
    }

    fn count(&mut self, person: usize, by: i32) {
        for corner in self.question.corners.get(person).into_iter().flatten() {
            self.corners[*corner] = self.corners[*corner].saturating_add_signed(by);
        }
        for other in self.question.tied[person].iter().chain([&person]) {
            let near = &mut self.near[*other];
            let was = *near;
            *near = near.saturating_add_signed(by);
            let fewer = i32::from(was == 0) - i32::from(*near == 0);
            if fewer != 0 {
                for one in self.through[*other].iter().chain([other]) {
                    self.brings[*one] -= fewer;
                }
            }
        }
    }

    fn add(&mut self, person: usize) {
        if self.chosen.insert(person) {
            self.free[person] = false;
            self.count(person, 1);
        }
    }

    fn take(&mut self, person: usize) {
        if self.chosen.remove(&person) {
            self.free[person] = true;
            self.count(person, -1);
        }
    }

    fn open(&self) -> impl Iterator<Item = usize> {
        self.corners.iter().enumerate().filter(|(_, seats)| **seats == 0).map(|(corner, _)| corner)
    }

    fn near(&self) -> usize {
        self.near.iter().filter(|near| **near > 0).count()
    }

    /// What adding someone brings: workers who come near, and what speaks for them.
    fn gain(&self, person: usize) -> i32 {
        self.brings[person].saturating_add(self.worth[person])
    }

    /// Who of these, in order, brings most; of equals the first.
    fn best(&self, among: impl Iterator<Item = usize>) -> Option<usize> {
        let mut best: Option<(i32, usize)> = None;
        for person in among.filter(|person| self.free[*person]) {
            let gain = self.gain(person);
            if best.is_none_or(|(most, _)| gain > most) {
                best = Some((gain, person));
            }
        }
        best.map(|(_, person)| person)
    }

    /// Adds the best one by one until enough are there. Nobody ever brings more than before while
    /// others are added, so whoever still brings what stands on top is the best.
    fn fill(&mut self) {
        let free = self.question.worth.keys().copied().filter(|person| self.free[*person]);
        let mut by_gain: BinaryHeap<(i32, Reverse<usize>)> =
            free.map(|person| (self.gain(person), Reverse(person))).collect();
        while self.chosen.len() < self.question.missing {
            let Some((stood, Reverse(person))) = by_gain.pop() else { break };
            let gain = self.gain(person);
            match gain == stood {
                true => self.add(person),
                false => by_gain.push((gain, Reverse(person))),
            }
        }
    }

    /// Changes one for another as long as that helps.
    fn exchange(&mut self) {
        let corners = &self.question.corners;
        let people: Vec<usize> = self.question.worth.keys().copied().collect();
        let mut left = LOOKS_MAX;
        for _ in 0..ROUNDS_MAX {
            let mut helped = false;
            for person in self.chosen.clone() {
                let alone: Vec<usize> =
                    corners[person].iter().copied().filter(|c| self.corners[*c] == 1).collect();
                let Some(fewer) = left.checked_sub(people.len()) else { return };
                left = fewer;
                self.take(person);
                // Of as much use, who was there stays; whoever comes closes what only they closed.
                let gain = self.gain(person);
                let closes = |other: usize| alone.iter().all(|c| corners[other].contains(c));
                let better = people.iter().copied().filter(|other| self.gain(*other) > gain);
                let better = self.best(better.filter(|other| closes(*other)));
                self.add(better.unwrap_or(person));
                helped |= better.is_some();
            }
            if !helped {
                return;
            }
        }
    }

    /// Changes two for two others as long as that helps.
    fn exchange_pairs(&mut self) {
        for _ in 0..ROUNDS_MAX {
            let chosen: Vec<usize> = self.chosen.iter().copied().collect();
            let pairs = chosen
                .iter()
                .enumerate()
                .flat_map(|(n, a)| chosen[n + 1..].iter().map(move |b| (*a, *b)));
            if !pairs.collect::<Vec<_>>().into_iter().any(|(a, b)| self.exchange_pair(a, b)) {
                return;
            }
        }
    }

    /// Changes these two for the best two that close what they close; says whether that helped.
    fn exchange_pair(&mut self, a: usize, b: usize) -> bool {
        let corners = &self.question.corners;
        let before: Vec<usize> = self.open().collect();
        self.take(a);
        self.take(b);
        let needed: Vec<usize> = self.open().filter(|corner| !before.contains(corner)).collect();
        let others: Vec<usize> =
            self.question.worth.keys().copied().filter(|other| self.free[*other]).collect();
        let worth_now = self.gain(a) + {
            self.add(a);
            let gain = self.gain(b);
            self.take(a);
            gain
        };
        let mut best = (worth_now, a, b);
        for c in &others {
            let gain = self.gain(*c);
            self.add(*c);
            for d in others.iter().filter(|d| *d > c) {
                let both = gain + self.gain(*d);
                let closes =
                    |corner: &usize| corners[*c].contains(corner) || corners[*d].contains(corner);
                if both > best.0 && needed.iter().all(closes) {
                    best = (both, *c, *d);
                }
            }
            self.take(*c);
        }
        self.add(best.1);
        self.add(best.2);
        (best.1, best.2) != (a, b)
    }

    fn recruit(&mut self, person: usize, open: &BTreeSet<usize>) -> Recruit {
        self.take(person);
        let closes = closes(self.question, person, open);
        let tied = self.question.tied.get(person).into_iter().flatten();
        let brings_near =
            tied.chain([&person]).filter(|other| self.near.get(**other) == Some(&0)).count();
        self.add(person);
        Recruit { person, closes, brings_near }
    }
}
