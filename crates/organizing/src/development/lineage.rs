//! Who brought and who developed whom: a forest, generation by generation.

use crate::{Day, PersonId, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Someone brought or developed someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Bond {
    /// Who did.
    pub by: PersonId,
    /// Whom.
    pub who: PersonId,
    /// What.
    pub how: How,
    /// Since when.
    pub on: Day,
}

/// What someone did for someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum How {
    /// Brought them in.
    Brought,
    /// Developed them: asked, supported and debriefed them until they took on more.
    Developed,
}

/// How many someone developed, before anything that they did themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Developed {
    /// People they developed, or brought and nobody else developed.
    pub people: u32,
    /// People developed by these, and by those whom these developed, and so on.
    pub by_them: u32,
}

/// The forest. Whoever was developed hangs below whoever first developed them; whoever was only
/// brought, below whoever first brought them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lineage {
    pub(super) people: Vec<PersonId>,
    pub(super) above: Vec<Option<usize>>,
    bonds: Vec<Option<Bond>>,
    pub(super) below: Vec<Vec<usize>>,
    pub(super) generation: Vec<usize>,
    pub(super) descendants: Vec<u32>,
    left_aside: u32,
}

impl Bond {
    /// The most bonds of one space.
    pub const BONDS_MAX: usize = 200_000;

    /// Adds a bond to those there are; whether it says anything new.
    ///
    /// # Errors
    /// `lineage-self`; `lineage-circle` where whom they brought or developed did the same for them,
    /// over however many others; `lineage-brought-already` where someone else brought them;
    /// `lineage-full`.
    pub fn record(self, bonds: &mut Vec<Bond>) -> Result<bool, Refusal> {
        if self.by == self.who {
            return Err(Refusal::at("who", "lineage-self"));
        }
        let same = |one: &&Bond| (one.who, one.how) == (self.who, self.how);
        if bonds.iter().filter(same).any(|one| one.by == self.by) {
            return Ok(false);
        }
        if self.how == How::Brought && bonds.iter().any(|one| same(&one)) {
            return Err(Refusal::at("who", "lineage-brought-already"));
        }
        let alike: Vec<Bond> = bonds.iter().filter(|one| one.how == self.how).copied().collect();
        if Lineage::of(&alike).line(self.by).contains(&self.who) {
            return Err(Refusal::at("who", "lineage-circle"));
        }
        if bonds.len() >= Bond::BONDS_MAX {
            return Err(Refusal::of("lineage-full"));
        }
        bonds.push(self);
        Ok(true)
    }
}

impl Lineage {
    /// Reads the forest from bonds in any order. What would close a circle (two records of people
    /// may have been laid together) is left aside and counted, the later bond before the earlier.
    pub fn of(bonds: &[Bond]) -> Lineage {
        let mut people: Vec<PersonId> = bonds.iter().flat_map(|one| [one.by, one.who]).collect();
        people.sort_unstable();
        people.dedup();
        let place: BTreeMap<PersonId, usize> =
            people.iter().enumerate().map(|(place, who)| (*who, place)).collect();
        let mut bonds = bonds.to_vec();
        bonds.sort_by_key(|one| (std::cmp::Reverse(one.how), one.on, one.by, one.who));
        let mut lineage = Lineage {
            above: vec![None; people.len()],
            bonds: vec![None; people.len()],
            below: vec![Vec::new(); people.len()],
            ..Lineage::default()
        };
        let mut roots: Vec<usize> = (0..people.len()).collect();
        for bond in bonds {
            let (by, who) = (place[&bond.by], place[&bond.who]);
            if lineage.above[who].is_some() {
                continue;
            }
            let root = root(&mut roots, by);
            if root == who {
                lineage.left_aside += 1;
                continue;
            }
            roots[who] = root;
            lineage.above[who] = Some(by);
            lineage.bonds[who] = Some(bond);
            lineage.below[by].push(who);
        }
        lineage.people = people;
        lineage.count();
        lineage
    }

    /// The forest as it was at the close of a day.
    pub fn at(bonds: &[Bond], day: Day) -> Lineage {
        let until: Vec<Bond> = bonds.iter().filter(|one| one.on <= day).copied().collect();
        Lineage::of(&until)
    }

    /// Generations and descendants, from the roots down and back.
    fn count(&mut self) {
        let everyone = 0..self.people.len();
        let mut order: Vec<usize> = everyone.filter(|place| self.above[*place].is_none()).collect();
        self.generation = vec![0; self.people.len()];
        self.descendants = vec![0; self.people.len()];
        let mut next = 0;
        while let Some(place) = order.get(next).copied() {
            for below in &self.below[place] {
                self.generation[*below] = self.generation[place] + 1;
                order.push(*below);
            }
            next += 1;
        }
        for place in order.into_iter().rev() {
            if let Some(above) = self.above[place] {
                self.descendants[above] += self.descendants[place] + 1;
            }
        }
    }

    /// How many people are in it.
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// How many bonds would have closed a circle.
    pub fn left_aside(&self) -> u32 {
        self.left_aside
    }

    /// How many generations there are; one where nobody hangs below anybody is none.
    pub fn depth(&self) -> usize {
        self.generation.iter().max().map_or(0, |deepest| deepest + 1)
    }

    /// How many people are in each generation, the first first.
    pub fn generations(&self) -> Vec<u32> {
        let mut counts = vec![0; self.depth()];
        for generation in &self.generation {
            counts[*generation] += 1;
        }
        counts
    }

    /// The generation that someone is in, from 0.
    pub fn generation(&self, who: PersonId) -> Option<usize> {
        self.place(who).map(|place| self.generation[place])
    }

    /// The bond by which someone hangs below another.
    pub fn above(&self, who: PersonId) -> Option<Bond> {
        self.place(who).and_then(|place| self.bonds[place])
    }

    /// Those above someone, the nearest first.
    pub fn line(&self, who: PersonId) -> Vec<PersonId> {
        let start = self.place(who).and_then(|place| self.above[place]);
        let line = std::iter::successors(start, |place| self.above[*place]);
        line.map(|place| self.people[place]).collect()
    }

    /// Those right below someone.
    pub fn below(&self, who: PersonId) -> Vec<PersonId> {
        let below = self.place(who).into_iter().flat_map(|place| &self.below[place]);
        below.map(|place| self.people[*place]).collect()
    }

    /// How many someone developed, and how many these developed (`method.md` N6).
    pub fn developed(&self, who: PersonId) -> Developed {
        let Some(place) = self.place(who) else { return Developed::default() };
        let people = u32::try_from(self.below[place].len()).unwrap_or(u32::MAX);
        Developed { people, by_them: self.descendants[place] - people }
    }

    pub(super) fn place(&self, who: PersonId) -> Option<usize> {
        self.people.binary_search(&who).ok()
    }
}

/// The root of the tree that someone is in; makes the way there shorter.
fn root(roots: &mut [usize], mut place: usize) -> usize {
    while roots[place] != place {
        roots[place] = roots[roots[place]];
        place = roots[place];
    }
    place
}
