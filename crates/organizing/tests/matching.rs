//! Matching: reasons and musts for one request, and the best assignment for a queue.

#![allow(clippy::unwrap_used, clippy::panic)]

use organizing::development::Level;
use organizing::issues::FightKind;
use organizing::matching::*;
use organizing::{MemberId, RequestId};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn member(number: usize) -> MemberId {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    MemberId(id)
}

fn request(number: usize) -> RequestId {
    RequestId(member(number).0)
}

fn coach(number: usize) -> Coach {
    Coach { languages: vec!["en".to_owned()], ..Coach::new(member(number), true) }
}

fn need(number: usize) -> Need {
    Need {
        id: request(number),
        sector: String::new(),
        employer: String::new(),
        languages: Vec::new(),
        zone: None,
        free: Free::default(),
        skills: Vec::new(),
        fight: None,
        not_with: Vec::new(),
        presses: 0,
    }
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn reasons_stand_in_order_and_musts_are_said() {
    let wants = Need {
        sector: "722515".to_owned(),
        employer: "Blue Bottle  Coffee".to_owned(),
        languages: words(&["es-MX", "en"]),
        zone: Some(Zone::minutes(-480).unwrap()),
        free: Free::at((0..5).map(|day| (day, 18))),
        skills: words(&["inoculation", "list"]),
        fight: Some(FightKind::March),
        not_with: vec![member(5)],
        ..need(1)
    };
    let fits = |number| Coach { languages: words(&["es"]), ..coach(number) };
    let best = Coach {
        sectors: words(&["7225"]),
        employers: words(&["blue bottle coffee"]),
        zone: Some(Zone::minutes(-420).unwrap()),
        free: Free::at((0..7).map(|day| (day, 19))),
        skills: [("list".to_owned(), Level::Teach)].into(),
        fights: [FightKind::March].into(),
        carries: 4,
        ..fits(1)
    };
    let coaches = [
        Coach { carries: 9, away: true, ..fits(7) },
        Coach { carries: 5, ..fits(6) },
        fits(5),
        Coach { not_with: vec![MustNot::Employer("BLUE BOTTLE coffee".to_owned())], ..fits(4) },
        Coach { not_with: vec![MustNot::Request(request(1))], ..fits(3) },
        Coach { languages: words(&["vi"]), ..coach(2) },
        best,
        Coach { languages: words(&["en"]), carries: 4, ..fits(8) },
        Coach { zone: Some(Zone::minutes(60).unwrap()), free: Free::at([(0, 9)]), ..fits(9) },
    ];
    let ranking = rank(&wants, &coaches);
    let order: Vec<MemberId> = ranking.fit.iter().map(|ranked| ranked.coach).collect();
    assert_eq!(order, [member(1), member(8)]);
    assert_eq!(
        ranking.fit[0].reasons,
        [
            Reason::Employer,
            Reason::Sector(4),
            Reason::Fight(FightKind::March),
            Reason::Skill(1, Level::Teach),
            Reason::Preferred,
            Reason::Hours(5),
            Reason::Near(60),
        ]
    );
    assert_eq!(ranking.fit[1].reasons, []);
    let excluded: BTreeMap<MemberId, Vec<Must>> = ranking.excluded.into_iter().collect();
    for (number, musts) in [
        (2, vec![Must::NoLanguage]),
        (3, vec![Must::CoachSaidNot]),
        (4, vec![Must::CoachSaidNot]),
        (5, vec![Must::WorkerSaidNot]),
        (6, vec![Must::Full]),
        (7, vec![Must::Away]),
        (9, vec![Must::NoHours]),
    ] {
        assert_eq!(excluded[&member(number)], musts, "{number}");
    }
    // Somebody who told nothing can be matched with anyone who has room.
    assert_eq!(rank(&need(2), &coaches).fit.len(), 7);
}

#[test]
fn what_a_coach_says_is_held_to_bounds_at_its_field() {
    coach(1).check().unwrap();
    assert_eq!((Coach::new(member(1), false).takes, coach(1).takes), (3, 5));
    for (change, field, sentence) in [
        (&(|coach: &mut Coach| coach.takes = 0) as &dyn Fn(&mut Coach), "takes", "coach-takes"),
        (&|coach| coach.takes = Coach::TAKES_MAX + 1, "takes", "coach-takes"),
        (&|coach| coach.languages.clear(), "languages", "coach-no-language"),
        (&|coach| coach.sectors = words(&["7"]), "sectors", "coach-sector"),
        (&|coach| coach.sectors = words(&["food"]), "sectors", "coach-sector"),
        (&|coach| coach.employers = words(&["a"; 51]), "employers", "coach-too-many"),
        (&|coach| coach.employers = vec!["x".repeat(121)], "employers", "coach-too-long"),
        (
            &|coach| coach.not_with = vec![MustNot::Employer("x".repeat(121))],
            "not_with",
            "coach-too-long",
        ),
    ] {
        let mut coach = coach(1);
        change(&mut coach);
        let refusal = coach.check().unwrap_err();
        assert_eq!((refusal.field, refusal.sentence), (Some(field), sentence));
    }
}

#[test]
fn who_is_not_matched_is_told_why() {
    let one = Coach { carries: 4, not_with: vec![MustNot::Request(request(3))], ..coach(1) };
    let full = Coach { carries: 5, ..coach(2) };
    let queue = [
        need(1),
        Need { presses: 50, ..need(2) },
        need(3),
        Need { languages: words(&["vi"]), ..need(4) },
    ];
    let told = assign(&queue, &[full, one]);
    assert_eq!(told.pairs.len(), 1);
    assert_eq!((told.pairs[0].request, told.pairs[0].coach), (request(2), member(1)));
    assert_eq!(
        told.unmatched,
        [
            (request(1), Unmatched::RoomWent(1)),
            (request(3), Unmatched::Nobody([(Must::CoachSaidNot, 1), (Must::Full, 1)].into())),
            (request(4), Unmatched::Nobody([(Must::NoLanguage, 2), (Must::Full, 1)].into())),
        ]
    );
    assert!(told.gap.is_closed());
    let nobody = assign(&queue, &[]);
    assert!(nobody.unmatched.iter().all(|(_, why)| *why == Unmatched::Nobody(BTreeMap::new())));
    assert_eq!(assign(&[], &[coach(1)]), Assignment::default());
    let many: Vec<Need> = (0..Assignment::REQUESTS_MAX + 2).map(need).collect();
    let waits = assign(&many, &[]).unmatched;
    assert_eq!(waits.len(), many.len(), "a request was lost");
    assert_eq!(waits.iter().filter(|(_, why)| *why == Unmatched::NextTime).count(), 2);
}

/// Matched, how much those press, what the pairs are worth: in this order.
type Value = (usize, u32, u32);

/// The best of all assignments, by trying every one.
fn by_hand(queue: &[Need], coaches: &[Coach]) -> Value {
    fn go(fits: &[Vec<(usize, u32)>], presses: &[u32], row: usize, room: &mut Vec<u8>) -> Value {
        if row == fits.len() {
            return (0, 0, 0);
        }
        let mut best = go(fits, presses, row + 1, room);
        for &(column, worth) in &fits[row] {
            if room[column] > 0 {
                room[column] -= 1;
                let (many, press, sum) = go(fits, presses, row + 1, room);
                best = best.max((many + 1, press + presses[row], sum + worth));
                room[column] += 1;
            }
        }
        best
    }
    let fits: Vec<Vec<(usize, u32)>> = queue
        .iter()
        .map(|need| {
            let place = |who| coaches.iter().position(|coach| coach.who == who).unwrap();
            let fit = rank(need, coaches).fit;
            fit.iter().map(|ranked| (place(ranked.coach), u32::from(ranked.score))).collect()
        })
        .collect();
    let presses: Vec<u32> = queue.iter().map(|need| u32::from(need.presses)).collect();
    let mut room: Vec<u8> = coaches.iter().map(Coach::room).collect();
    go(&fits, &presses, 0, &mut room)
}

/// What a simple hand would match: each in turn takes the best who has room.
fn greedy(queue: &[Need], coaches: &[Coach]) -> usize {
    let mut room: BTreeMap<MemberId, u8> =
        coaches.iter().map(|coach| (coach.who, coach.room())).collect();
    let mut matched = 0;
    for need in queue {
        let fit = rank(need, coaches).fit;
        if let Some(found) = fit.iter().find(|ranked| room[&ranked.coach] > 0) {
            *room.get_mut(&found.coach).unwrap() -= 1;
            matched += 1;
        }
    }
    matched
}

fn value(queue: &[Need], told: &Assignment) -> Value {
    let press: BTreeMap<RequestId, u32> =
        queue.iter().map(|need| (need.id, u32::from(need.presses))).collect();
    let pairs = &told.pairs;
    (
        pairs.len(),
        pairs.iter().map(|pair| press[&pair.request]).sum(),
        pairs.iter().map(|pair| u32::from(pair.score)).sum(),
    )
}

fn needs(most: usize) -> impl Strategy<Value = Vec<Need>> {
    let one = (0_usize..4, 0_usize..3, 0_usize..4, 0_u8..4, proptest::option::of(0_usize..8));
    proptest::collection::vec(one, 0..most).prop_map(|all| {
        let need = |(number, told): (usize, (usize, usize, usize, u8, Option<usize>))| {
            let (sector, tongue, employer, presses, not) = told;
            Need {
                sector: ["", "72", "722515", "62"][sector].to_owned(),
                languages: words([&["en"][..], &["es"], &["vi", "en"]][tongue]),
                employer: ["", "Acme", "Blue", "Corner"][employer].to_owned(),
                presses: presses * 10,
                not_with: not.into_iter().map(member).collect(),
                ..need(number)
            }
        };
        all.into_iter().enumerate().map(need).collect()
    })
}

fn coaches(most: usize, seats: u8) -> impl Strategy<Value = Vec<Coach>> {
    let one = (0_usize..4, 0_usize..3, 0_usize..4, 0..=seats, proptest::option::of(0_usize..4));
    proptest::collection::vec(one, 0..most).prop_map(move |all| {
        let coach = |(number, said): (usize, (usize, usize, usize, u8, Option<usize>))| {
            let (sector, tongue, employer, room, not) = said;
            Coach {
                sectors: words([&[][..], &["72"], &["722515", "62"], &["62"]][sector]),
                languages: words([&["en"][..], &["es"], &["en", "es", "vi"]][tongue]),
                employers: words([&[][..], &["Acme"], &["Blue"], &["Corner", "Acme"]][employer]),
                takes: room + 2,
                carries: 2,
                not_with: (not.into_iter())
                    .map(|n| MustNot::Employer(["Acme", "Blue", "Corner", "Dove"][n].to_owned()))
                    .collect(),
                ..coach(number)
            }
        };
        all.into_iter().enumerate().map(coach).collect()
    })
}

/// Everything that holds of any assignment.
fn holds(queue: &[Need], coaches: &[Coach], told: &Assignment) {
    let mut carried: BTreeMap<MemberId, u8> = BTreeMap::new();
    for pair in &told.pairs {
        let need = queue.iter().find(|need| need.id == pair.request).unwrap();
        let fit = rank(need, coaches).fit;
        let ranked = fit.iter().find(|ranked| ranked.coach == pair.coach);
        let ranked = ranked.unwrap_or_else(|| panic!("a must is broken: {pair:?}"));
        assert_eq!((&ranked.reasons, ranked.score), (&pair.reasons, pair.score));
        *carried.entry(pair.coach).or_default() += 1;
    }
    for coach in coaches {
        let more = carried.get(&coach.who).copied().unwrap_or(0);
        assert!(more <= coach.room(), "more than a coach takes");
    }
    let told_of: BTreeSet<RequestId> = (told.pairs.iter().map(|pair| pair.request))
        .chain(told.unmatched.iter().map(|(request, _)| *request))
        .collect();
    assert_eq!(told_of.len(), queue.len(), "a request was lost");
    assert_eq!(told.pairs.len() + told.unmatched.len(), queue.len());
    assert!(told.pairs.len() >= greedy(queue, coaches), "a simple hand matches more");
    let gap = told.gap;
    assert_eq!(gap.matched as usize, told.pairs.len());
    assert!(gap.matched <= gap.matched_at_most && gap.worth <= gap.worth_at_most);
}

proptest! {
    #[test]
    fn small_queues_are_matched_as_well_as_by_trying_everything(
        queue in needs(7), coaches in coaches(5, 2),
    ) {
        let told = assign(&queue, &coaches);
        holds(&queue, &coaches, &told);
        prop_assert_eq!(value(&queue, &told), by_hand(&queue, &coaches));
        prop_assert!(told.gap.is_closed(), "{:?}", told.gap);
    }

    #[test]
    fn larger_ones_break_no_must_and_are_the_same_each_time(
        queue in needs(60), coaches in coaches(40, 3),
    ) {
        let told = assign(&queue, &coaches);
        holds(&queue, &coaches, &told);
        prop_assert!(told.gap.is_closed(), "{:?}", told.gap);
        // Coaches in another order are the same coaches.
        let turned: Vec<Coach> = coaches.iter().rev().cloned().collect();
        prop_assert_eq!(&told, &assign(&queue, &turned));
        prop_assert_eq!(&told, &assign(&queue, &coaches));
    }
}
