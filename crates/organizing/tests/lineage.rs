//! Who developed whom: against a slow recount, and folded without losing anybody.

#![allow(clippy::unwrap_used, clippy::panic)]

use organizing::development::{Bond, Developed, How, Lineage, Shown};
use organizing::{Day, PersonId};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn person(number: u32) -> PersonId {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    PersonId(id)
}

fn bond(by: u32, who: u32, how: How, on: i32) -> Bond {
    Bond { by: person(by), who: person(who), how, on: Day(on) }
}

fn developed(by: u32, who: u32, on: i32) -> Bond {
    bond(by, who, How::Developed, on)
}

/// 1 developed 2 and 3; 2 developed 4, who developed 5; 6 was brought by 3 and developed nobody.
fn known() -> Vec<Bond> {
    let mut bonds = vec![developed(1, 2, 10), developed(1, 3, 20), developed(2, 4, 30)];
    bonds.extend([developed(4, 5, 40), bond(3, 6, How::Brought, 15)]);
    bonds
}

#[test]
fn a_known_lineage_is_counted_by_generation_and_over_time() {
    let lineage = Lineage::of(&known());
    assert_eq!((lineage.people(), lineage.depth(), lineage.left_aside()), (6, 4, 0));
    assert_eq!(lineage.generations(), [1, 2, 2, 1]);
    for (who, people, by_them) in [(1, 2, 3), (2, 1, 1), (3, 1, 0), (5, 0, 0), (9, 0, 0)] {
        assert_eq!(lineage.developed(person(who)), Developed { people, by_them }, "{who}");
    }
    assert_eq!(lineage.line(person(5)), [person(4), person(2), person(1)]);
    assert_eq!(lineage.below(person(1)), [person(2), person(3)]);
    assert_eq!(lineage.above(person(6)).unwrap().how, How::Brought);
    assert_eq!(lineage.generation(person(6)), Some(2));
    for (day, generations) in
        [(9, vec![]), (10, vec![1, 1]), (15, vec![2, 2]), (20, vec![1, 2, 1]), (30, vec![1, 2, 2])]
    {
        assert_eq!(Lineage::at(&known(), Day(day)).generations(), generations, "day {day}");
    }
}

#[test]
fn whoever_developed_someone_comes_before_whoever_brought_them() {
    let mut bonds = known();
    assert!(bond(5, 2, How::Brought, 1).record(&mut bonds).unwrap(), "brought by one they led to");
    let lineage = Lineage::of(&bonds);
    assert_eq!(lineage.above(person(2)).unwrap(), developed(1, 2, 10));
    // A second one who developed someone is kept, and the first stays above them.
    assert!(developed(3, 4, 99).record(&mut bonds).unwrap());
    assert_eq!(Lineage::of(&bonds).above(person(4)).unwrap().by, person(2));
}

#[test]
fn a_circle_is_refused_and_the_same_twice_changes_nothing() {
    for (wrong, sentence) in [
        (developed(2, 2, 50), "lineage-self"),
        (developed(5, 1, 50), "lineage-circle"),
        (developed(2, 1, 50), "lineage-circle"),
        (bond(6, 3, How::Brought, 50), "lineage-circle"),
        (bond(1, 6, How::Brought, 50), "lineage-brought-already"),
    ] {
        let mut bonds = known();
        assert_eq!(wrong.record(&mut bonds).unwrap_err().sentence, sentence, "{wrong:?}");
        assert_eq!(bonds, known(), "nothing is lost or added");
    }
    let mut bonds = known();
    assert!(!developed(1, 2, 77).record(&mut bonds).unwrap());
    assert_eq!(bonds, known());
}

#[test]
fn records_that_were_laid_together_into_a_circle_are_still_read() {
    let bonds = [developed(1, 2, 1), developed(2, 3, 2), developed(3, 1, 3), developed(7, 7, 1)];
    let lineage = Lineage::of(&bonds);
    assert_eq!((lineage.depth(), lineage.left_aside()), (3, 2));
    assert_eq!(lineage.line(person(3)), [person(2), person(1)], "the earlier ones stand");
}

/// Everyone in the picture once, as a person or in a rest; nobody over anybody.
fn is_whole(lineage: &Lineage, from: Option<PersonId>, most: usize) {
    let folded = lineage.fold(from, most);
    assert!(folded.nodes.len() <= most.max(Lineage::NODES_MIN), "{} of {most}", folded.nodes.len());
    let all = match from {
        Some(who) => {
            let Developed { people, by_them } = lineage.developed(who);
            people + by_them + 1
        }
        None => u32::try_from(lineage.people()).unwrap(),
    };
    let counts = folded.nodes.iter().map(|node| match node.shown {
        Shown::Person(..) => 1,
        Shown::Rest(people) => {
            assert!(people > 0, "a rest of nobody");
            people
        }
    });
    assert_eq!(counts.sum::<u32>(), all, "everyone is counted once");
    let mut places = BTreeSet::new();
    for (number, node) in folded.nodes.iter().enumerate() {
        assert!(places.insert((node.row, node.middle)), "two nodes in one place");
        assert!(node.middle < folded.columns * 2 && node.row < folded.rows);
        let Some(above) = node.above else { continue };
        assert!(above < number && folded.nodes[above].row + 1 == node.row);
        let Shown::Person(over, _) = folded.nodes[above].shown else { panic!("below a rest") };
        if let Shown::Person(who, _) = node.shown {
            assert_eq!(lineage.above(who).unwrap().by, over);
        }
    }
}

#[test]
fn twenty_thousand_people_fold_into_a_picture() {
    let bonds: Vec<Bond> = (1..20_000).map(|who| developed(who / 3, who, 1)).collect();
    let lineage = Lineage::of(&bonds);
    assert_eq!((lineage.people(), lineage.depth()), (20_000, 11));
    for most in [2, 3, 60, 400] {
        is_whole(&lineage, None, most);
        is_whole(&lineage, Some(person(5)), most);
        assert!(lineage.fold(None, most).nodes.len() + 1 >= most, "the picture is used");
    }
    // A single line of twenty thousand: no recursion, and no end of it is lost.
    let bonds: Vec<Bond> = (1..20_000).map(|who| developed(who - 1, who, 1)).collect();
    let lineage = Lineage::of(&bonds);
    assert_eq!(lineage.depth(), 20_000);
    is_whole(&lineage, None, 50);
    is_whole(&lineage, None, 50_000);
}

proptest! {
    #[test]
    fn a_lineage_is_what_a_slow_recount_says(
        made in proptest::collection::vec((0_u32..25, 0_u32..25, any::<bool>(), 0_i32..50), 0..60),
        most in 0_usize..40,
    ) {
        let mut bonds = Vec::new();
        for (by, who, brought, on) in made {
            let how = if brought { How::Brought } else { How::Developed };
            let _ = bond(by, who, how, on).record(&mut bonds);
        }
        let lineage = Lineage::of(&bonds);
        let above: BTreeMap<PersonId, PersonId> = (0..25)
            .filter_map(|who| Some((person(who), lineage.above(person(who))?.by)))
            .collect();
        let mut generations: BTreeMap<usize, u32> = BTreeMap::new();
        let mut below: BTreeMap<PersonId, u32> = BTreeMap::new();
        let everyone: BTreeSet<PersonId> = bonds.iter().flat_map(|one| [one.by, one.who]).collect();
        for who in &everyone {
            let mut line = vec![];
            let mut at = *who;
            while let Some(next) = above.get(&at) {
                prop_assert!(*next != *who && line.len() < 30, "a circle");
                line.push(*next);
                *below.entry(*next).or_default() += 1;
                at = *next;
            }
            prop_assert_eq!(lineage.line(*who), line.clone());
            *generations.entry(line.len()).or_default() += 1;
        }
        prop_assert_eq!(lineage.generations(), generations.into_values().collect::<Vec<_>>());
        for who in &everyone {
            let Developed { people, by_them } = lineage.developed(*who);
            prop_assert_eq!(people + by_them, below.get(who).copied().unwrap_or(0));
            // Whoever was ever developed hangs below someone who did.
            let theirs = bonds.iter().any(|one| one.who == *who && one.how == How::Developed);
            if theirs {
                prop_assert_eq!(lineage.above(*who).map(|one| one.how), Some(How::Developed));
            }
            is_whole(&lineage, Some(*who), most);
        }
        is_whole(&lineage, None, most);
    }
}
