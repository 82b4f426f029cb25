//! All ties together: who names whom, who is beside whom, and who holds groups together.

use super::Told;
use super::groups::Groups;
use crate::{TurfId, WorkerId};
use rustworkx_core::connectivity::articulation_points;
use rustworkx_core::petgraph::graph::UnGraph;
use std::collections::BTreeSet;

/// Someone on the web, and their home turf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Someone {
    /// Who.
    pub worker: WorkerId,
    /// Where.
    pub turf: TurfId,
}

/// The ties among some workers. People go by their place, 0 to [`Web::len`] - 1, in the order of
/// their ids.
pub struct Web {
    people: Vec<Someone>,
    /// Who names them (trusts or follows), for each.
    named_by: Vec<Vec<usize>>,
    /// Who is tied to them in whatever way, for each.
    beside: Vec<Vec<usize>>,
}

impl Web {
    /// The web of these people. Ties to others, and to oneself, are left out; a tie told twice, or
    /// from both sides, is one.
    pub fn of<'a>(
        people: impl IntoIterator<Item = Someone>,
        ties: impl IntoIterator<Item = &'a Told>,
    ) -> Web {
        let mut people: Vec<Someone> = people.into_iter().collect();
        people.sort_unstable();
        people.dedup_by_key(|someone| someone.worker);
        let mut web = Web { named_by: vec![Vec::new(); people.len()], beside: Vec::new(), people };
        web.beside.clone_from(&web.named_by);
        for tie in ties {
            let (Some(from), Some(to)) = (web.place(tie.from), web.place(tie.to)) else { continue };
            if from == to {
                continue;
            }
            web.beside[from].push(to);
            web.beside[to].push(from);
            if tie.kind.names() {
                web.named_by[to].push(from);
            }
        }
        for list in web.named_by.iter_mut().chain(&mut web.beside) {
            list.sort_unstable();
            list.dedup();
        }
        web
    }

    /// How many people are on it.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether nobody is.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// Everyone, by place.
    pub fn people(&self) -> &[Someone] {
        &self.people
    }

    /// The place of a worker.
    pub fn place(&self, worker: WorkerId) -> Option<usize> {
        self.people.binary_search_by_key(&worker, |someone| someone.worker).ok()
    }

    /// The places of those who name someone as trusted or followed.
    pub fn named_by(&self, place: usize) -> &[usize] {
        self.named_by.get(place).map_or(&[], Vec::as_slice)
    }

    /// The places of those tied to someone in whatever way.
    pub fn beside(&self, place: usize) -> &[usize] {
        self.beside.get(place).map_or(&[], Vec::as_slice)
    }

    /// How many pairs are tied.
    pub fn ties(&self) -> usize {
        self.beside.iter().map(Vec::len).sum::<usize>() / 2
    }

    /// How many people someone reaches in two steps: those who name them, and those who name one
    /// of these. They themselves are not counted.
    pub fn reach(&self, place: usize) -> usize {
        let mut reached: BTreeSet<usize> = self.named_by(place).iter().copied().collect();
        for follower in self.named_by(place) {
            reached.extend(self.named_by(*follower));
        }
        reached.remove(&place);
        reached.len()
    }

    /// The people without whom their part of the web falls apart, and how many others would then
    /// be cut off from its largest piece.
    pub fn cut(&self) -> Vec<(usize, usize)> {
        // Groups that nobody alone can break up: a person in several of them holds these together.
        let mut group_of_tie = Default::default();
        let points = articulation_points(&self.graph(), Some(&mut group_of_tie));
        let groups = group_of_tie.values().max().map_or(0, |last| last + 1);
        let mut members = vec![Vec::new(); groups];
        for ((one, other), group) in &group_of_tie {
            members[*group].extend([one.index(), other.index()]);
        }
        let tree = Groups::of(self.len(), members);
        let mut points: Vec<usize> = points.into_iter().map(|node| node.index()).collect();
        points.sort_unstable();
        points.into_iter().map(|place| (place, tree.cut_off_without(place))).collect()
    }

    fn graph(&self) -> UnGraph<(), ()> {
        let mut graph = UnGraph::with_capacity(self.len(), self.ties());
        let nodes: Vec<_> = self.people.iter().map(|_| graph.add_node(())).collect();
        for (from, others) in self.beside.iter().enumerate() {
            for to in others.iter().filter(|to| **to > from) {
                graph.add_edge(nodes[from], nodes[*to], ());
            }
        }
        graph
    }
}
