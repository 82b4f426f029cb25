//! Ties against networks whose answers are known, and the map, the bullseye, the leader test.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::*;
use organizing::list::TieKind;
use organizing::ties::*;
use organizing::{Day, MemberId, Personal, TurfId, WorkerId};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

fn person(number: u32) -> WorkerId {
    let mut id = [0; 16];
    id[12..].copy_from_slice(&number.to_be_bytes());
    WorkerId(id)
}

fn number(who: WorkerId) -> u32 {
    u32::from_be_bytes(who.0[12..].try_into().unwrap())
}

fn trusts(from: u32, to: u32) -> Told {
    Told { from: person(from), to: person(to), kind: TieKind::Trusts, on: Day(0) }
}

/// People, and pairs of them.
type Network = (Vec<u32>, Vec<(u32, u32)>);

/// A network of ../shared/data: its people, and its pairs.
fn network(folder: &str, file: &str) -> Option<Network> {
    let home = std::env::var_os("SHOPFLOOR_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let folder = home.join("networks").join(folder);
    if !folder.exists() {
        eprintln!("\n!!! SKIPPED: {} is not there; this test proved nothing.\n", folder.display());
        return None;
    }
    let read = |name: &str| csv::Reader::from_path(folder.join(name)).unwrap();
    let people = read("people.csv").records().map(|row| row.unwrap()[0].parse().unwrap()).collect();
    let pair = |row: csv::StringRecord| (row[0].parse().unwrap(), row[1].parse().unwrap());
    let pairs = read(file).records().map(|row| pair(row.unwrap())).collect();
    Some((people, pairs))
}

fn web(people: &[u32], ties: &[Told]) -> Web {
    let turf = TurfId([1; 16]);
    Web::of(people.iter().map(|n| Someone { worker: person(*n), turf }), ties)
}

/// Michael 1997: whom one had to win to end the strike. Bob (9) and Norm (14) broker.
#[test]
fn the_sawmill_has_its_brokers() {
    let Some((people, pairs)) = network("sawmill_on_strike", "talks.csv") else { return };
    let both: Vec<Told> =
        pairs.iter().flat_map(|(a, b)| [trusts(*a, *b), trusts(*b, *a)]).collect();
    let web = web(&people, &both);
    assert_eq!((web.len(), web.ties()), (24, pairs.len()));
    let [bob, norm] = [9, 14];
    let found = candidates(&web, &BTreeSet::new());
    let order: Vec<u32> = found.iter().take(2).map(|c| number(c.worker)).collect();
    assert_eq!(order, [bob, norm]);
    let cut: BTreeSet<u32> =
        web.cut().iter().map(|(p, _)| number(web.people()[*p].worker)).collect();
    let [sam, alejandro, gill] = [22, 10, 2];
    assert_eq!(cut, [sam, norm, alejandro, bob, gill].into());
    // The Spanish-speaking workers hang on Alejandro alone.
    let alejandro = found.iter().find(|c| number(c.worker) == alejandro).unwrap();
    assert_eq!(alejandro.cut_off, 3);
}

/// Krackhardt 1987 and Lazega 2001: who is asked for advice.
#[test]
fn whom_most_name_come_first() {
    let known: [(&str, &[(u32, u32)]); 2] = [
        ("hightech_managers", &[(2, 18), (18, 15), (21, 15)]),
        ("law_firm", &[(26, 37), (13, 34)]),
    ];
    for (folder, known) in known {
        let Some((people, pairs)) = network(folder, "advice.csv") else { return };
        let ties: Vec<Told> = pairs.iter().map(|(a, b)| trusts(*a, *b)).collect();
        let found = candidates(&web(&people, &ties), &BTreeSet::new());
        let mut order: Vec<(u32, u32)> =
            found.iter().take(known.len()).map(|c| (number(c.worker), c.followers)).collect();
        // As many followers: either may come first.
        order.sort_by_key(|(who, followers)| (std::cmp::Reverse(*followers), *who));
        assert_eq!(order, known, "{folder}");
    }
}

#[test]
fn a_candidate_is_told_in_numbers_that_a_sentence_can_say() {
    // Nine in the night kitchen (turf 2) name 1; four of them are tied to nobody else on the
    // committee, which is 1 and 20.
    let night = TurfId([2; 16]);
    let someone = |n: u32| Someone {
        worker: person(n),
        turf: if (2..=10).contains(&n) { night } else { TurfId([1; 16]) },
    };
    let mut ties: Vec<Told> = (2..=10).map(|n| trusts(n, 1)).collect();
    ties.extend((6..=10).map(|n| trusts(n, 20)));
    ties.push(trusts(11, 2));
    ties.push(trusts(1, 1));
    let web = Web::of((1..=20).map(someone), &ties);
    let found = candidates(&web, &[person(1), person(20)].into());
    let one = &found[0];
    assert_eq!(number(one.worker), 1);
    assert_eq!((one.followers, one.mostly_in), (9, Some((night, 9))));
    assert_eq!((one.only_through, one.reach), (4, 10), "11 trusts 2, who trusts 1");
    assert_eq!(number(found[1].worker), 20);
    assert!(found.iter().all(|c| c.followers >= 2 || c.cut_off >= 2));
}

#[test]
fn a_leader_test_says_what_is_wrong_and_what_was_shown() {
    let test = |to_bring: &[u32]| LeaderTest {
        worker: person(1),
        by: MemberId([7; 16]),
        asked_on: TODAY,
        to_bring: to_bring.iter().map(|n| person(*n)).collect(),
        to_what: Personal::new("the meeting on Thursday"),
        due: TODAY.plus(7),
        ended: None,
    };
    let refused = |test: LeaderTest| test.ask().unwrap_err().sentence;
    assert_eq!(refused(test(&[])), "leader-test-nobody");
    assert_eq!(refused(test(&[1, 2])), "leader-test-themselves");
    assert_eq!(refused(test(&(2..40).collect::<Vec<_>>())), "leader-test-too-many");
    assert_eq!(refused(LeaderTest { to_what: "".into(), ..test(&[2]) }), "leader-test-to-what");
    assert_eq!(refused(LeaderTest { due: TODAY.plus(-1), ..test(&[2]) }), "leader-test-due-past");
    assert_eq!(refused(LeaderTest { due: TODAY.plus(999), ..test(&[2]) }), "leader-test-due-far");
    let mut asked = test(&[2, 3, 2, 4]).ask().unwrap();
    assert_eq!(asked.to_bring.len(), 3);
    assert!(!asked.is_late(TODAY.plus(7)) && asked.is_late(TODAY.plus(8)));
    let ended = |came: &[u32], on| ending(came, on);
    assert_eq!(asked.end(ended(&[5], TODAY)).unwrap_err().sentence, "leader-test-other");
    assert_eq!(
        asked.end(ended(&[2], TODAY.plus(-1))).unwrap_err().sentence,
        "leader-test-ended-early"
    );
    assert_eq!(asked.end(ended(&[2, 3], TODAY)).unwrap(), Outcome::Moved { came: 2, of: 3 });
    assert_eq!(asked.end(ended(&[2], TODAY)).unwrap_err().sentence, "leader-test-ended");
    let mut other = test(&[2, 3]).ask().unwrap();
    assert_eq!(other.end(ended(&[2], TODAY)).unwrap(), Outcome::NotYet { came: 1, of: 2 });
}

fn ending(came: &[u32], on: Day) -> Ended {
    Ended { came: came.iter().map(|n| person(*n)).collect(), by: MemberId([7; 16]), on }
}

/// People with their turfs, and pairs of them.
type Placed = (Vec<(u32, u8)>, Vec<(u32, u32)>);

fn any_web() -> impl Strategy<Value = Placed> {
    let people = proptest::collection::vec(0u8..5, 1..120)
        .prop_map(|turfs| (0..).zip(turfs).collect::<Vec<(u32, u8)>>());
    people.prop_flat_map(|people| {
        let many = people.len() as u32;
        let ties = proptest::collection::vec((0..many, 0..many), 0..300);
        (Just(people), ties)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Everyone has a place of their own within their turf's disc; discs keep apart; the same
    /// again gives the same.
    #[test]
    fn a_map_gives_everyone_a_place((people, ties) in any_web()) {
        let someone =
            |(n, turf): &(u32, u8)| Someone { worker: person(*n), turf: TurfId([*turf; 16]) };
        let ties: Vec<Told> = ties.iter().map(|(a, b)| trusts(*a, *b)).collect();
        let web = Web::of(people.iter().map(someone), &ties);
        let map = Map::of(&web);
        prop_assert_eq!(&map, &Map::of(&web));
        prop_assert_eq!(map.dots.len(), people.len());
        for (dot, someone) in map.dots.iter().zip(web.people()) {
            let disc = map.discs[dot.disc];
            prop_assert_eq!(disc.turf, someone.turf);
            prop_assert!((disc.x - dot.x).hypot(disc.y - dot.y) <= disc.radius);
            prop_assert!(dot.x >= 0.0 && dot.x <= map.width && dot.y <= map.height);
        }
        for (n, a) in map.dots.iter().enumerate() {
            for b in &map.dots[n + 1..] {
                prop_assert!((a.x - b.x).hypot(a.y - b.y) > 0.5, "{a:?} {b:?}");
            }
        }
        for (n, a) in map.discs.iter().enumerate() {
            for b in &map.discs[n + 1..] {
                prop_assert!((a.x - b.x).hypot(a.y - b.y) >= a.radius + b.radius);
            }
        }
        let between: u32 = map.joined.iter().map(|(.., many)| many).sum();
        prop_assert!(between as usize <= web.ties());
    }

    /// Cut people are those without whom two who were joined no longer are; a slow recount.
    #[test]
    fn those_who_hold_it_together_are_those((people, ties) in any_web()) {
        let ties: Vec<Told> = ties.iter().map(|(a, b)| trusts(*a, *b)).collect();
        let numbers: Vec<u32> = people.iter().map(|(n, _)| *n).collect();
        let web = web(&numbers, &ties);
        let part = |gone: Option<usize>, start: usize| {
            let (mut there, mut waiting) = (BTreeSet::new(), vec![start]);
            while let Some(at) = waiting.pop() {
                if Some(at) != gone && there.insert(at) {
                    waiting.extend(web.beside(at));
                }
            }
            there
        };
        let pieces = |gone: Option<usize>| {
            let (mut seen, mut pieces) = (BTreeSet::new(), 0);
            for place in (0..web.len()).filter(|place| Some(*place) != gone) {
                if !seen.contains(&place) {
                    seen.append(&mut part(gone, place));
                    pieces += 1;
                }
            }
            pieces
        };
        let whole = pieces(None);
        let cut: BTreeMap<usize, usize> = web.cut().into_iter().collect();
        for place in 0..web.len() {
            let alone = usize::from(web.beside(place).is_empty());
            let falls_apart = pieces(Some(place)) + alone > whole;
            prop_assert_eq!(cut.contains_key(&place), falls_apart);
            if let Some(off) = cut.get(&place) {
                let all = part(None, place).len() - 1;
                let pieces = web.beside(place).iter().map(|next| part(Some(place), *next).len());
                prop_assert_eq!(*off, all - pieces.max().unwrap_or(0));
            }
        }
    }
}
