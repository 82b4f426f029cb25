//! The map of the workplace: everyone grouped by turf, near those whom they are tied to.
//!
//! Each turf is a disc, laid near the turfs it has most ties with; each person is a dot in it, the
//! most named toward the middle, then moved nearer to those they are tied to. The same people and
//! ties always give the same map.

use super::Web;
use crate::TurfId;
use std::collections::BTreeMap;

/// Where everyone stands. Lengths are in steps: the least distance between two dots is about one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// How wide it is.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// The turfs with anyone in them.
    pub discs: Vec<Disc>,
    /// Everyone, by their place on the web.
    pub dots: Vec<Dot>,
    /// Ties between turfs: two places in [`Map::discs`], and how many people's ties join them.
    pub joined: Vec<(usize, usize, u32)>,
}

/// A turf on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disc {
    /// Which.
    pub turf: TurfId,
    /// How many people are in it.
    pub people: u32,
    /// Its middle, from the left.
    pub x: f32,
    /// Its middle, from the top.
    pub y: f32,
    /// From the middle to the edge.
    pub radius: f32,
}

/// A person on the map.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dot {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Which of the [`Map::discs`] they are in.
    pub disc: usize,
}

/// Between a disc's dots and its edge, and between two discs.
const MARGIN: f32 = 1.2;
/// Maps are wider than high by about this much, as screens and paper are.
const WIDER: f32 = 1.5;
/// Places tried around each disc.
const AROUND: usize = 24;
/// Rounds of moving dots nearer to those they are tied to.
const ROUNDS: usize = 6;
/// How far along the spiral a dot looks for a better place.
const LOOKS: usize = 32;

impl Map {
    /// Lays a map out.
    pub fn of(web: &Web) -> Map {
        let mut in_turf: BTreeMap<TurfId, Vec<usize>> = BTreeMap::new();
        for (place, someone) in web.people().iter().enumerate() {
            in_turf.entry(someone.turf).or_default().push(place);
        }
        let mut dots = vec![Dot::default(); web.len()];
        let groups: Vec<(TurfId, Vec<usize>)> = in_turf.into_iter().collect();
        for (disc, (_, people)) in groups.iter().enumerate() {
            people.iter().for_each(|place| dots[*place].disc = disc);
        }
        let joined = joined(web, &dots);
        let discs = lay_discs(&groups, &joined);
        for (disc, (_, people)) in discs.iter().zip(&groups) {
            let mut people = people.clone();
            people.sort_by_key(|place| (std::cmp::Reverse(web.named_by(*place).len()), *place));
            for (spot, place) in people.into_iter().enumerate() {
                let (x, y) = spot_of(spot);
                (dots[place].x, dots[place].y) = (disc.x + x, disc.y + y);
            }
        }
        settle(web, &groups, &mut dots);
        cut_out(Map { width: 0.0, height: 0.0, discs, dots, joined })
    }
}

/// The place of the nth dot from the middle: seeds in a sunflower lie like this, evenly however
/// many they are.
fn spot_of(number: usize) -> (f32, f32) {
    const GOLDEN_ANGLE: f32 = 2.399_963_2;
    let number = number as f32;
    let (away, turn) = (0.62 * (number + 0.3).sqrt(), number * GOLDEN_ANGLE);
    (away * turn.cos(), away * turn.sin())
}

fn radius_of(people: usize) -> f32 {
    0.62 * (people as f32).sqrt() + MARGIN / 2.0
}

fn joined(web: &Web, dots: &[Dot]) -> Vec<(usize, usize, u32)> {
    let mut counts: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    for place in 0..web.len() {
        for other in web.beside(place).iter().filter(|other| **other > place) {
            let (a, b) = (dots[place].disc, dots[*other].disc);
            if a != b {
                *counts.entry((a.min(b), a.max(b))).or_default() += 1;
            }
        }
    }
    counts.into_iter().map(|((a, b), many)| (a, b, many)).collect()
}

/// Lays the largest disc down and the others around it, each where it is nearest to those it has
/// most ties with.
fn lay_discs(groups: &[(TurfId, Vec<usize>)], joined: &[(usize, usize, u32)]) -> Vec<Disc> {
    let mut discs: Vec<Disc> = groups
        .iter()
        .map(|(turf, people)| Disc {
            turf: *turf,
            people: u32::try_from(people.len()).unwrap_or(u32::MAX),
            x: 0.0,
            y: 0.0,
            radius: radius_of(people.len()),
        })
        .collect();
    let mut order: Vec<usize> = (0..discs.len()).collect();
    order.sort_by_key(|disc| (std::cmp::Reverse(discs[*disc].people), *disc));
    let mut laid: Vec<usize> = Vec::with_capacity(order.len());
    for disc in order {
        if let Some((x, y)) = best_place(&discs, &laid, disc, joined) {
            (discs[disc].x, discs[disc].y) = (x, y);
        }
        laid.push(disc);
    }
    discs
}

fn best_place(
    discs: &[Disc],
    laid: &[usize],
    disc: usize,
    joined: &[(usize, usize, u32)],
) -> Option<(f32, f32)> {
    let radius = discs[disc].radius;
    let pulls: Vec<(Disc, f32)> = joined
        .iter()
        .filter_map(|(a, b, many)| match (*a == disc, *b == disc) {
            (true, _) => Some((*b, *many)),
            (_, true) => Some((*a, *many)),
            _ => None,
        })
        .filter(|(other, _)| laid.contains(other))
        .map(|(other, many)| (discs[other], many as f32))
        .collect();
    let all: f32 = pulls.iter().map(|(_, many)| many).sum::<f32>().max(1.0);
    let cost = |x: f32, y: f32| {
        let to_middle = (x / WIDER).hypot(y);
        let to_tied: f32 =
            pulls.iter().map(|(to, many)| many / all * (to.x - x).hypot(to.y - y)).sum();
        to_middle + to_tied
    };
    let free = |x: f32, y: f32| {
        laid.iter().all(|other| {
            let other = discs[*other];
            (other.x - x).hypot(other.y - y) + 0.001 >= other.radius + radius + MARGIN
        })
    };
    let mut best: Option<(f32, (f32, f32))> = None;
    for other in laid {
        let other = discs[*other];
        let away = other.radius + radius + MARGIN;
        for step in 0..AROUND {
            let turn = step as f32 / AROUND as f32 * std::f32::consts::TAU;
            let (x, y) = (other.x + away * turn.cos(), other.y + away * turn.sin());
            let cost = cost(x, y);
            if best.is_none_or(|(least, _)| cost < least) && free(x, y) {
                best = Some((cost, (x, y)));
            }
        }
    }
    best.map(|(_, place)| place)
}

/// Lets dots of a disc change places where that makes their ties shorter.
fn settle(web: &Web, groups: &[(TurfId, Vec<usize>)], dots: &mut [Dot]) {
    let length = |dots: &[Dot], place: usize, at: Dot, other: usize| -> f32 {
        let ties = web.beside(place).iter().filter(|tied| **tied != other);
        ties.map(|tied| (dots[*tied].x - at.x).hypot(dots[*tied].y - at.y)).sum()
    };
    for _ in 0..ROUNDS {
        let mut moved = false;
        for (_, people) in groups {
            for (number, a) in people.iter().enumerate() {
                for b in people.iter().skip(number + 1).take(LOOKS) {
                    let (at_a, at_b) = (dots[*a], dots[*b]);
                    let now = length(dots, *a, at_a, *b) + length(dots, *b, at_b, *a);
                    let then = length(dots, *a, at_b, *b) + length(dots, *b, at_a, *a);
                    if then + 0.001 < now {
                        dots.swap(*a, *b);
                        moved = true;
                    }
                }
            }
        }
        if !moved {
            return;
        }
    }
}

/// Moves everything so that the map begins at 0, 0.
fn cut_out(mut map: Map) -> Map {
    let left = map.discs.iter().map(|d| d.x - d.radius).fold(f32::INFINITY, f32::min);
    let top = map.discs.iter().map(|d| d.y - d.radius).fold(f32::INFINITY, f32::min);
    for disc in &mut map.discs {
        (disc.x, disc.y) = (disc.x - left, disc.y - top);
    }
    for dot in &mut map.dots {
        (dot.x, dot.y) = (dot.x - left, dot.y - top);
    }
    map.width = map.discs.iter().map(|d| d.x + d.radius).fold(0.0, f32::max);
    map.height = map.discs.iter().map(|d| d.y + d.radius).fold(0.0, f32::max);
    map
}
