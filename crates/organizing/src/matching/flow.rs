//! The best assignment of rows to seats, as a flow of least cost over the pairs that matter.
//!
//! Of ten million pairs few matter. The flow is solved over the best few of each row; its prices
//! tell of every other pair whether it could make the whole better. Those are added and it is
//! solved again, until none is left: then the assignment is the best of all. Where the rounds end
//! before that, the prices bound what is missing.

use super::prices::{Price, price};
use super::table::PRESS;
pub(crate) use super::table::Seats;
use ac_library::MinCostFlowGraph;

/// An assignment, and how good any could be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Best {
    /// The column of each row.
    pub(crate) of: Vec<Option<usize>>,
    /// Rows with a seat.
    pub(crate) seated: u32,
    /// The most rows that could have one.
    pub(crate) seated_at_most: u32,
    /// What the pairs are worth, with how much their rows press.
    pub(crate) worth: u64,
    /// The most that as many pairs could be worth.
    pub(crate) worth_at_most: u64,
}

/// Pairs of each row to begin with.
const BEGIN: usize = 12;
/// Pairs of each row that are added in a round.
pub(super) const ADDED_MAX: usize = 6;
/// Rounds of solving and adding.
const ROUNDS_MAX: usize = 12;

/// The best assignment.
pub(crate) fn best(seats: &Seats) -> Best {
    let mut pairs = begin(seats);
    let greedy = greedy(seats);
    for (pairs, column) in pairs.iter_mut().zip(&greedy) {
        // What a simple hand would do is among the pairs: it is never better than the flow.
        pairs.extend(column.filter(|column| !pairs.contains(column)));
    }
    let mut of = flow(seats, &pairs);
    let mut priced = price(seats, &pairs, &of);
    for _ in 1..ROUNDS_MAX {
        if priced.better.iter().all(Vec::is_empty) {
            break;
        }
        for (pairs, better) in pairs.iter_mut().zip(&priced.better) {
            pairs.extend(better);
        }
        of = flow(seats, &pairs);
        let again = price(seats, &pairs, &of);
        // Every bound holds; the least says most.
        priced = Price { bound: again.bound.min(priced.bound), ..again };
    }
    told(seats, of, priced.bound)
}

fn told(seats: &Seats, of: Vec<Option<usize>>, bound: i64) -> Best {
    let below = |(row, column): (usize, &Option<usize>)| {
        column.map(|column| seats.below(row, seats.row(row)[column]))
    };
    let worth: i64 = of.iter().enumerate().filter_map(below).sum();
    let seated = of.iter().flatten().count();
    let count = |number: i64| u32::try_from(number).unwrap_or(0);
    let seated = count(i64::try_from(seated).unwrap_or(0));
    let left = bound - seats.seated() * i64::from(seated);
    Best {
        of,
        seated,
        seated_at_most: count(bound / seats.seated()).max(seated),
        worth: u64::try_from(worth).unwrap_or(0),
        worth_at_most: u64::try_from(left.max(worth)).unwrap_or(0),
    }
}

/// The best few columns of each row. Where many are worth the same, each row begins to look at
/// another place, so that not all rows have the same few.
fn begin(seats: &Seats) -> Vec<Vec<usize>> {
    (0..seats.rows())
        .map(|row| {
            let worth = seats.row(row);
            let mut of_worth = [0_u32; 256];
            worth.iter().for_each(|worth| of_worth[usize::from(*worth)] += 1);
            // The least worth that is still among the best few.
            let (mut least, mut many) = (255_usize, of_worth[255]);
            while least > 1 && (many as usize) < BEGIN {
                least -= 1;
                many += of_worth[least];
            }
            let from = row.wrapping_mul(7_919) % worth.len().max(1);
            let around = || (from..worth.len()).chain(0..from);
            let above = around().filter(|column| usize::from(worth[*column]) > least);
            let same = around().filter(|column| usize::from(worth[*column]) == least);
            above.chain(same).take(BEGIN).collect()
        })
        .collect()
}

/// What a simple hand would do: each row in turn, what presses most first, takes its best column
/// that has a seat.
fn greedy(seats: &Seats) -> Vec<Option<usize>> {
    let mut room = seats.rooms.clone();
    let mut turns: Vec<usize> = (0..seats.rows()).collect();
    turns.sort_by_key(|row| std::cmp::Reverse(seats.presses[*row]));
    let mut of = vec![None; seats.rows()];
    for row in turns {
        let open = seats.row(row).iter().enumerate().filter(|(column, _)| room[*column] > 0);
        let open = open.filter(|(_, worth)| **worth > 0);
        let best = open.max_by_key(|(column, worth)| (**worth, std::cmp::Reverse(*column)));
        if let Some((column, _)) = best {
            room[column] -= 1;
            of[row] = Some(column);
        }
    }
    of
}

/// The assignment with the most rows seated, and of those the one that is worth most, over some
/// pairs.
///
/// The flow is found way by way, the cheapest first. What presses stands at the beginning of a
/// way, a step for each, so that the search looks no further than what presses now; columns
/// come after rows, so that of ways that cost the same the one that is nearly there is gone.
fn flow(seats: &Seats, pairs: &[Vec<usize>]) -> Vec<Option<usize>> {
    let mut steps: Vec<u8> = seats.presses.clone();
    steps.sort_unstable_by_key(|presses| std::cmp::Reverse(*presses));
    steps.dedup();
    let rows = 1 + steps.len();
    let columns = rows + seats.rows();
    let sink = columns + seats.rooms.len();
    let all = i64::try_from(seats.rows()).unwrap_or(i64::MAX);
    let mut graph = MinCostFlowGraph::<i64>::new(sink + 1);
    let mut edges = Vec::with_capacity(pairs.iter().map(Vec::len).sum());
    for (row, columns_of) in pairs.iter().enumerate() {
        for column in columns_of {
            let cost = i64::from(u8::MAX - seats.row(row)[*column]);
            graph.add_edge(rows + row, columns + column, 1, cost);
            edges.push((row, *column));
        }
    }
    let mut before = u8::MAX;
    for (step, presses) in steps.iter().enumerate() {
        graph.add_edge(step, step + 1, all, i64::from(before - presses) * PRESS);
        before = *presses;
    }
    for (row, presses) in seats.presses.iter().enumerate() {
        let step = steps.partition_point(|step| step > presses);
        graph.add_edge(1 + step, rows + row, 1, 0);
    }
    for (column, room) in seats.rooms.iter().enumerate() {
        graph.add_edge(columns + column, sink, i64::from(*room), 0);
    }
    graph.flow(0, sink, all);
    let mut of = vec![None; seats.rows()];
    for (number, (row, column)) in edges.into_iter().enumerate() {
        if graph.get_edge(number).flow > 0 {
            of[row] = Some(column);
        }
    }
    of
}
