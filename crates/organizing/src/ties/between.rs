//! How often people stand between others (Brandes 2001), in little memory: pages wait for it.
//!
//! Counted from some people only, spread evenly, it is an estimate (Brandes and Pich 2007): in the
//! web of the test below, from a quarter of the people, those who stand between most come out at
//! half to twice their figure. It only orders candidates with as many followers.

/// For each, the share of pairs of others between whom they stand, from the shortest ways that
/// begin at these places, as if those that begin elsewhere were like them.
pub(super) fn between(
    beside: &[Vec<usize>],
    sources: impl ExactSizeIterator<Item = usize>,
) -> Vec<f64> {
    let (people, used) = (beside.len(), sources.len().max(1));
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    // Everyone's ties in one row: those of a place begin at its number in `first`.
    let row: Vec<u32> = beside.iter().flatten().map(|other| small(*other)).collect();
    let mut first = vec![0; people + 1];
    for (place, ties) in beside.iter().enumerate() {
        first[place + 1] = first[place] + ties.len();
    }
    let tied = |place: u32| &row[first[place as usize]..first[place as usize + 1]];
    let mut shares = vec![0.0; people];
    // How far everyone is, how many shortest ways lead there, and what depends on them.
    let mut away = vec![u32::MAX; people];
    let (mut ways, mut depends) = (vec![0.0_f64; people], vec![0.0_f64; people]);
    let mut order: Vec<u32> = Vec::with_capacity(people);
    for source in sources {
        away.fill(u32::MAX);
        ways.fill(0.0);
        depends.fill(0.0);
        order.clear();
        order.push(small(source));
        (away[source], ways[source]) = (0, 1.0);
        let mut next = 0;
        while let Some(place) = order.get(next).copied() {
            next += 1;
            let (far, many) = (away[place as usize] + 1, ways[place as usize]);
            for other in tied(place) {
                let at = &mut away[*other as usize];
                if *at == u32::MAX {
                    *at = far;
                    order.push(*other);
                }
                if *at == far {
                    ways[*other as usize] += many;
                }
            }
        }
        // The farthest first, each handing what depends on them to those before them.
        for place in order.iter().skip(1).rev().copied() {
            let at = place as usize;
            let (far, part) = (away[at], (1.0 + depends[at]) / ways[at]);
            for before in tied(place) {
                if away[*before as usize] + 1 == far {
                    depends[*before as usize] += ways[*before as usize] * part;
                }
            }
            shares[at] += depends[at];
        }
    }
    // Of each of the pairs of others, in both directions.
    let pairs = people.saturating_sub(1) as f64 * people.saturating_sub(2) as f64;
    let scale = if pairs > 0.0 { people as f64 / (used as f64 * pairs) } else { 0.0 };
    shares.iter_mut().for_each(|share| *share *= scale);
    shares
}

#[cfg(test)]
mod tests {
    use super::between;
    use crate::list::TieKind;
    use crate::ties::{Someone, Told, Web};
    use crate::{Day, TurfId, WorkerId};
    use rustworkx_core::centrality::betweenness_centrality;

    fn web(people: usize, ties: usize) -> Web {
        let id = |n: usize| {
            let mut id = [0; 16];
            id[8..].copy_from_slice(&(n as u64).to_be_bytes());
            WorkerId(id)
        };
        let mut thrown = 1912_u64;
        let mut below = |limit: usize| {
            thrown = thrown.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            (thrown >> 33) as usize % limit
        };
        let told: Vec<Told> = (0..ties)
            .map(|_| {
                let (from, to) = (id(below(people)), id(below(people).min(below(people))));
                Told { from, to, kind: TieKind::Trusts, on: Day(0) }
            })
            .collect();
        Web::of((0..people).map(|n| Someone { worker: id(n), turf: TurfId([1; 16]) }), &told)
    }

    #[test]
    fn it_is_what_the_library_says_and_from_some_near_it() {
        for (people, ties) in [(0, 0), (1, 0), (2, 1), (3, 2), (60, 50), (900, 3_000)] {
            let web = web(people, ties);
            let exact = betweenness_centrality(&web.graph(), false, people > 2, 400);
            let exact: Vec<f64> = exact.into_iter().map(Option::unwrap_or_default).collect();
            let all = web.between();
            for (one, other) in exact.iter().zip(&all) {
                assert!((one - other).abs() < 1e-9, "{people}: {one} {other}");
            }
        }
        let web = web(900, 3_000);
        let beside: Vec<Vec<usize>> = (0..900).map(|place| web.beside(place).to_vec()).collect();
        let (all, some) = (web.between(), between(&beside, (0..900).step_by(4)));
        let mut places: Vec<usize> = (0..900).collect();
        places.sort_by(|a, b| all[*b].total_cmp(&all[*a]));
        for place in places.into_iter().take(60) {
            let share = some[place] / all[place];
            assert!((0.5..=2.0).contains(&share), "{place}: {share}");
        }
    }
}
