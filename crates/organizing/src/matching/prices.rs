//! Prices of seats: the proof of how good an assignment is.
//!
//! Put any price on the seats of each column. Then no assignment is worth more than all seats at
//! their prices, and for each row the most that a pair of it is worth beyond the price: this holds
//! for every price, so it does not matter who found them. With the right prices the bound is what
//! the best assignment is worth.

use super::flow::ADDED_MAX;
use super::table::Seats;
use std::collections::VecDeque;

/// What the prices tell.
pub(super) struct Price {
    /// What no assignment is worth more than.
    pub bound: i64,
    /// Pairs of each row that could make the whole better.
    pub better: Vec<Vec<usize>>,
}

/// Prices the seats by an assignment, and looks at every pair by them.
pub(super) fn price(seats: &Seats, pairs: &[Vec<usize>], of: &[Option<usize>]) -> Price {
    let prices = prices(seats, pairs, of);
    let all = prices.iter().zip(&seats.rooms).map(|(price, room)| price * i64::from(*room));
    let mut bound: i64 = all.sum();
    let mut better = Vec::with_capacity(of.len());
    let mut found: Vec<(i64, usize)> = Vec::new();
    for (row, column) in of.iter().enumerate() {
        let worth = seats.row(row);
        let beyond = |column: usize| seats.weight(row, worth[column]) - prices[column];
        let now = column.map_or(0, beyond);
        let mut most = now.max(0);
        found.clear();
        for (column, worth) in worth.iter().enumerate().filter(|(_, worth)| **worth > 0) {
            let beyond = seats.weight(row, *worth) - prices[column];
            most = most.max(beyond);
            if beyond > now {
                found.push((beyond, column));
            }
        }
        bound += most;
        found.retain(|(_, column)| !pairs[row].contains(column));
        // Those worth the same are taken from another place in each row.
        let turn = |column: usize| (column + row.wrapping_mul(7_919)) % worth.len();
        found.sort_unstable_by_key(|(beyond, column)| (std::cmp::Reverse(*beyond), turn(*column)));
        better.push(found.iter().take(ADDED_MAX).map(|(_, column)| *column).collect());
    }
    Price { bound, better }
}

/// The least prices at which every row is content with its seat among its pairs, and those
/// without one want none. An assignment that is the best over its pairs has such prices.
fn prices(seats: &Seats, pairs: &[Vec<usize>], of: &[Option<usize>]) -> Vec<i64> {
    let columns = seats.rooms.len();
    let mut prices = vec![0_i64; columns];
    let mut seated: Vec<Vec<usize>> = vec![Vec::new(); columns];
    for (row, column) in of.iter().enumerate() {
        match column {
            Some(column) => seated[*column].push(row),
            None => {
                for column in &pairs[row] {
                    let wants = seats.weight(row, seats.row(row)[*column]);
                    prices[*column] = prices[*column].max(wants);
                }
            }
        }
    }
    let mut waits = vec![true; columns];
    let mut turn: VecDeque<usize> = (0..columns).collect();
    // Prices of the best settle; should these not be of the best, the bound holds all the same.
    let mut steps = columns.saturating_mul(columns).min(2_000_000);
    while let Some(column) = turn.pop_front().filter(|_| steps > 0) {
        steps -= 1;
        waits[column] = false;
        for row in &seated[column] {
            let worth = seats.row(*row);
            let content = seats.weight(*row, worth[column]) - prices[column];
            for other in pairs[*row].iter().filter(|other| **other != column) {
                let wants = seats.weight(*row, worth[*other]) - content;
                if wants > prices[*other] {
                    prices[*other] = wants;
                    if !std::mem::replace(&mut waits[*other], true) {
                        turn.push_back(*other);
                    }
                }
            }
        }
    }
    prices
}
