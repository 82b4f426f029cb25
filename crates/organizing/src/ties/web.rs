//! All ties together: who names whom, who is beside whom, and who holds groups together.

use super::Told;
use crate::{TurfId, WorkerId};
use rustworkx_core::centrality::{betweenness_centrality, closeness_centrality};
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

/// From how many people on the mathematics is shared among the processor's cores: below, handing
/// it out costs more than it saves.
const SHARED_FROM_PEOPLE: usize = 400;
/// Up to how many people every shortest way is counted.
const BETWEEN_EXACT_PEOPLE_MAX: usize = 300;
/// From how many people shortest ways are counted where there are more.
const BETWEEN_SOURCES_MAX: usize = 256;

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

    /// For each, how often they stand on the shortest way between two others (Freeman's
    /// betweenness, from 0 to 1). Exact up to [`BETWEEN_EXACT_PEOPLE_MAX`] people; above, the ways
    /// from [`BETWEEN_SOURCES_MAX`] people spread evenly stand for those from all (Brandes and
    /// Pich 2007): it only orders candidates with as many followers.
    pub fn between(&self) -> Vec<f64> {
        if self.len() > BETWEEN_EXACT_PEOPLE_MAX {
            let apart = self.len().div_ceil(BETWEEN_SOURCES_MAX);
            return self.between_from((0..self.len()).step_by(apart));
        }
        let shares = betweenness_centrality(&self.graph(), false, true, SHARED_FROM_PEOPLE);
        shares.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// The same from the shortest ways that begin at these places (Brandes 2001), as if those that
    /// begin elsewhere were like them.
    fn between_from(&self, sources: impl ExactSizeIterator<Item = usize>) -> Vec<f64> {
        let (people, used) = (self.len(), sources.len());
        let mut shares = vec![0.0; people];
        // How many shortest ways lead to each, how far it is, and what depends on it.
        let (mut ways, mut depends) = (vec![0.0_f64; people], vec![0.0_f64; people]);
        let mut away = vec![usize::MAX; people];
        let mut order: Vec<usize> = Vec::with_capacity(people);
        for source in sources {
            ways.fill(0.0);
            depends.fill(0.0);
            away.fill(usize::MAX);
            order.clear();
            order.push(source);
            (ways[source], away[source]) = (1.0, 0);
            let mut next = 0;
            while let Some(place) = order.get(next).copied() {
                next += 1;
                for other in &self.beside[place] {
                    if away[*other] == usize::MAX {
                        away[*other] = away[place] + 1;
                        order.push(*other);
                    }
                    if away[*other] == away[place] + 1 {
                        ways[*other] += ways[place];
                    }
                }
            }
            for place in order.iter().rev().copied() {
                for before in self.beside[place].iter().filter(|o| away[**o] + 1 == away[place]) {
                    depends[*before] += ways[*before] / ways[place] * (1.0 + depends[place]);
                }
                if place != source {
                    shares[place] += depends[place];
                }
            }
        }
        // Each of the pairs of others, in both directions.
        let pairs = people.saturating_sub(1) as f64 * people.saturating_sub(2) as f64;
        let scale = people as f64 / (used as f64 * pairs);
        shares.iter_mut().for_each(|share| *share *= scale);
        shares
    }

    /// For each, how near they are to everyone (closeness, from 0 to 1, after Wasserman and Faust
    /// where the web is in pieces).
    pub fn near(&self) -> Vec<f64> {
        let shares = closeness_centrality(&self.graph(), true, SHARED_FROM_PEOPLE);
        shares.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// The people without whom their part of the web falls apart, and how many others would then
    /// be cut off from its largest piece.
    pub fn cut(&self) -> Vec<(usize, usize)> {
        let points = articulation_points(&self.graph(), None);
        let mut points: Vec<usize> = points.into_iter().map(|node| node.index()).collect();
        points.sort_unstable();
        points.into_iter().map(|place| (place, self.cut_off_without(place))).collect()
    }

    fn cut_off_without(&self, gone: usize) -> usize {
        let mut seen = vec![false; self.len()];
        seen[gone] = true;
        let mut pieces: Vec<usize> = Vec::new();
        for start in self.beside(gone) {
            if std::mem::replace(&mut seen[*start], true) {
                continue;
            }
            let (mut waiting, mut size) = (vec![*start], 0);
            while let Some(place) = waiting.pop() {
                size += 1;
                for next in self.beside(place) {
                    if !std::mem::replace(&mut seen[*next], true) {
                        waiting.push(*next);
                    }
                }
            }
            pieces.push(size);
        }
        pieces.iter().sum::<usize>() - pieces.iter().max().copied().unwrap_or(0)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Day;
    use crate::list::TieKind;

    fn web(people: usize, ties: usize) -> Web {
        let id = |n: usize| {
            let mut id = [0; 16];
            id[8..].copy_from_slice(&(n as u64).to_be_bytes());
            WorkerId(id)
        };
        let all = (0..people).map(|n| Someone { worker: id(n), turf: TurfId([1; 16]) });
        let mut thrown = 1912_usize;
        let mut below = |limit: usize| {
            thrown = thrown
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (thrown >> 33) % limit
        };
        let told: Vec<Told> = (0..ties)
            .map(|_| {
                let (from, to) = (id(below(people)), id(below(people).min(below(people))));
                Told { from, to, kind: TieKind::Trusts, on: Day(0) }
            })
            .collect();
        Web::of(all, &told)
    }

    /// From everyone, it is what the library says; from some, near it for those who stand out.
    #[test]
    fn ways_from_some_stand_for_the_ways_from_all() {
        let web = web(900, 3_000);
        let exact: Vec<f64> = betweenness_centrality(&web.graph(), false, true, SHARED_FROM_PEOPLE)
            .into_iter()
            .map(Option::unwrap_or_default)
            .collect();
        let all = web.between_from(0..web.len());
        for (one, other) in exact.iter().zip(&all) {
            assert!((one - other).abs() < 1e-9, "{one} {other}");
        }
        let some = web.between();
        let first = |shares: &[f64]| {
            let mut places: Vec<usize> = (0..shares.len()).collect();
            places.sort_by(|a, b| shares[*b].total_cmp(&shares[*a]));
            places.into_iter().take(20).collect::<BTreeSet<usize>>()
        };
        assert!(first(&exact).intersection(&first(&some)).count() >= 16);
    }
}
