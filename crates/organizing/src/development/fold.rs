//! A lineage folded for a picture: at most so many nodes, the rest as counts.

use super::Lineage;
use crate::PersonId;
use std::collections::BinaryHeap;

/// A lineage to draw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// The nodes, each after the one that it hangs below.
    pub nodes: Vec<Node>,
    /// How wide the picture is, in columns.
    pub columns: u32,
    /// How many generations it shows.
    pub rows: u32,
}

/// One node of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// Who, or how many.
    pub shown: Shown,
    /// The number of the node that it hangs below.
    pub above: Option<usize>,
    /// Its middle, in half columns from the left edge.
    pub middle: u32,
    /// Its generation in the picture, from 0.
    pub row: u32,
}

/// What a node shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Someone, with how many people hang below them, shown or not.
    Person(PersonId, u32),
    /// People beside those shown who hang below the same person, and everyone below them.
    Rest(u32),
}

impl Lineage {
    /// The least nodes of a picture: someone, and the rest.
    pub const NODES_MIN: usize = 2;

    /// Folds the whole lineage, or what hangs below someone, into at most so many nodes (and at
    /// least [`Lineage::NODES_MIN`]). Those with the most people below them are shown first.
    pub fn fold(&self, from: Option<PersonId>, nodes_max: usize) -> Folded {
        let everyone = 0..self.people.len();
        let roots: Vec<usize> = match from {
            Some(who) => self.place(who).into_iter().collect(),
            None => everyone.filter(|place| self.above[*place].is_none()).collect(),
        };
        let shown = self.choose(&roots, nodes_max.max(Lineage::NODES_MIN));
        let mut folded = Folded::default();
        // Those not drawn yet, the next one last: whom they hang below, and in which row.
        let mut open: Vec<(Option<usize>, Option<usize>, u32)> = Vec::new();
        let mut kin = roots;
        let mut above = None;
        let mut row = 0;
        loop {
            self.open(&mut open, &kin, &shown, (above, row));
            let Some((place, hangs, at)) = open.pop() else { break };
            let number = folded.nodes.len();
            let what = match place {
                Some(place) => Shown::Person(self.people[place], self.descendants[place]),
                None => Shown::Rest(0),
            };
            folded.nodes.push(Node { shown: what, above: hangs, middle: 0, row: at });
            (above, row) = (Some(number), at + 1);
            kin = place.map(|place| self.below[place].clone()).unwrap_or_default();
        }
        self.rests(&mut folded, from);
        lay(&mut folded);
        folded
    }

    /// Puts the kin of one node on the pile: those shown, the largest drawn first, then the rest.
    fn open(
        &self,
        open: &mut Vec<(Option<usize>, Option<usize>, u32)>,
        kin: &[usize],
        shown: &[bool],
        (above, row): (Option<usize>, u32),
    ) {
        let mut drawn: Vec<usize> = kin.iter().copied().filter(|place| shown[*place]).collect();
        drawn.sort_by_key(|place| (self.descendants[*place], std::cmp::Reverse(*place)));
        open.extend((drawn.len() < kin.len()).then_some((None, above, row)));
        open.extend(drawn.into_iter().map(|place| (Some(place), above, row)));
    }

    /// Whom to show, so that they and the rests beside them are no more than the most.
    fn choose(&self, roots: &[usize], nodes_max: usize) -> Vec<bool> {
        let mut shown = vec![false; self.people.len()];
        let mut hidden: Vec<usize> = self.below.iter().map(Vec::len).collect();
        let mut hidden_roots = roots.len();
        let rank = |place: usize| (self.descendants[place], std::cmp::Reverse(place));
        let mut next: BinaryHeap<_> = roots.iter().map(|place| rank(*place)).collect();
        // One node is the rest of the roots, until the last of them is shown.
        let mut nodes = usize::from(!roots.is_empty());
        while let Some((_, std::cmp::Reverse(place))) = next.pop() {
            let beside = match self.above[place].filter(|above| shown[*above]) {
                Some(above) => &mut hidden[above],
                None => &mut hidden_roots,
            };
            let last = usize::from(*beside == 1);
            let rest = usize::from(!self.below[place].is_empty());
            if nodes + 1 + rest - last > nodes_max {
                continue;
            }
            *beside -= 1;
            nodes = nodes + 1 + rest - last;
            shown[place] = true;
            next.extend(self.below[place].iter().map(|below| rank(*below)));
        }
        shown
    }

    /// Counts the people of each rest: everyone below its node who hangs below nobody drawn.
    fn rests(&self, folded: &mut Folded, from: Option<PersonId>) {
        let all = match from.and_then(|who| self.place(who)) {
            Some(place) => self.descendants[place] + 1,
            None => u32::try_from(self.people.len()).unwrap_or(u32::MAX),
        };
        let mut drawn = vec![0; folded.nodes.len()];
        let mut roots = 0;
        for node in &folded.nodes {
            if let Shown::Person(_, below) = node.shown {
                *node.above.map_or(&mut roots, |above| &mut drawn[above]) += below + 1;
            }
        }
        for number in 0..folded.nodes.len() {
            let Node { shown: Shown::Rest(_), above, .. } = folded.nodes[number] else { continue };
            let (whole, drawn) = match above.map(|above| (folded.nodes[above].shown, drawn[above]))
            {
                Some((Shown::Person(_, below), drawn)) => (below, drawn),
                _ => (all, roots),
            };
            folded.nodes[number].shown = Shown::Rest(whole - drawn);
        }
    }
}

/// Lays the nodes: every one at the end of its line has a column of its own, everyone else stands
/// in the middle above those who hang below them. Whoever is drawn later stands further right.
fn lay(folded: &mut Folded) {
    let mut reach: Vec<Option<(u32, u32)>> = vec![None; folded.nodes.len()];
    let mut ends = vec![true; folded.nodes.len()];
    for above in folded.nodes.iter().filter_map(|node| node.above) {
        ends[above] = false;
    }
    for (number, _) in ends.iter().enumerate().filter(|(_, ends)| **ends) {
        let middle = folded.columns * 2 + 1;
        folded.columns += 1;
        reach[number] = Some((middle, middle));
    }
    for number in (0..folded.nodes.len()).rev() {
        let (first, last) = reach[number].unwrap_or_default();
        let middle = (first + last) / 2;
        folded.nodes[number].middle = middle;
        folded.rows = folded.rows.max(folded.nodes[number].row + 1);
        if let Some(above) = folded.nodes[number].above {
            let (from, to) = reach[above].unwrap_or((middle, middle));
            reach[above] = Some((from.min(middle), to.max(middle)));
        }
    }
}
