//! The committee: seats as decisions, the check with its gaps, the planner against slow recounts.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::*;
use organizing::assessment::{Basis, LeaderStatus, Support};
use organizing::chart::{Line, Sheet};
use organizing::committee::*;
use organizing::list::{Exclusion, Worker};
use organizing::ties::{Someone, Told, Web};
use organizing::{Day, Decision, MemberId, TurfId, WorkerId};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn decision(days_ago: i32, why: &str) -> Decision {
    Decision::record(MemberId([7; 16]), TODAY.plus(-days_ago), why, TODAY).unwrap()
}

fn seat(who: u8) -> Seat {
    Seat {
        worker: WorkerId([who; 16]),
        turfs: Vec::new(),
        came: decision(3, "the committee, after the sticker day"),
        left: None,
    }
}

/// A sheet of workers, each with a turf, a shift and a language.
fn sheet(of: &[(u8, u8, &str, &str)]) -> Sheet {
    let mut sheet = Sheet::default();
    for (who, turf, shift, language) in of {
        let mut one = worker("Someone", *turf);
        one.place.shift = (*shift).to_owned();
        one.place.language = (*language).to_owned();
        sheet.put(WorkerId([*who; 16]), &one).unwrap();
    }
    sheet
}

#[test]
fn a_seat_is_a_decision_and_no_supervisors() {
    let line = |change: &dyn Fn(&mut Worker)| -> Line {
        let mut one = worker("Rosa Díaz", 1);
        change(&mut one);
        Sheet::default().put(WorkerId([1; 16]), &one).unwrap().1
    };
    let (fits, drive) = (line(&|_| {}), TODAY.plus(-30));
    let boss = line(&|worker| worker.excluded = Some(Exclusion::Supervisor));
    let mut committee = Committee::default();
    let mut refused =
        |seat: Seat, line: &Line| committee.seat(seat, line, drive).unwrap_err().sentence;
    assert_eq!(refused(seat(1), &boss), "committee-excluded");
    let on = |days| Seat { came: decision(days, "why"), ..seat(1) };
    assert_eq!(refused(on(31), &fits), "committee-before-drive");
    committee.seat(seat(1), &fits, drive).unwrap();
    let again = committee.seat(seat(1), &fits, drive).unwrap_err();
    assert_eq!(again.sentence, "committee-already");

    let early = committee.leave(WorkerId([1; 16]), decision(4, "moved away")).unwrap_err();
    assert_eq!((early.sentence, committee.members().len()), ("committee-left-before", 1));
    committee.leave(WorkerId([1; 16]), decision(0, "moved away")).unwrap();
    assert!(committee.members().is_empty());
    assert_eq!(committee.seats.len(), 1, "that they sat stays told");
    committee.seat(seat(1), &fits, drive).unwrap();
    assert!(committee.set_share(1).is_err() && committee.set_share(51).is_err());
    committee.set_share(15).unwrap();
}

#[test]
fn a_check_names_every_gap_and_is_not_met_while_one_stands() {
    let tree = tree();
    let kitchen = TurfId([2; 16]);
    let of: Vec<(u8, u8, &str, &str)> = (1..=20)
        .map(|n| {
            (n, if n <= 10 { 1 } else { 2 }, if n % 2 == 0 { "Day" } else { "Night" }, "English")
        })
        .collect();
    let sheets = [sheet(&of)];
    let unit = Unit::of(&sheets, &tree);
    let mut committee = Committee::default();
    let check = |committee: &Committee, also: &[u8], without: &[u8]| {
        let ids = |of: &[u8]| of.iter().map(|n| WorkerId([*n; 16])).collect::<BTreeSet<_>>();
        Check::of(committee, &unit, &tree, 5, &ids(also), &ids(without))
    };
    let empty = check(&committee, &[], &[]);
    assert_eq!((empty.unit, empty.needed, empty.missing()), (25, 3, 3), "unlisted count too");
    assert_eq!(empty.gaps().count(), empty.corners.len());
    for n in [2, 4, 6] {
        let line = unit.people.iter().find(|line| line.worker == WorkerId([n; 16])).unwrap();
        committee.seat(seat(n), line, TODAY.plus(-30)).unwrap();
    }
    // Enough of them, and all from one turf and the day: not met, and it says where.
    let now = check(&committee, &[], &[]);
    assert_eq!((now.missing(), now.is_met()), (0, false));
    let gaps: Vec<&Corner> = now.gaps().map(|gap| &gap.corner).collect();
    assert!(
        gaps.contains(&&Corner::Turf(kitchen)) && gaps.contains(&&Corner::Shift("Night".into()))
    );
    assert!(check(&committee, &[11], &[]).is_met(), "what if 11 came");
    assert!(!check(&committee, &[11], &[2, 4]).is_met(), "what if two left");
    // Whoever answers for a turf covers it.
    committee.seats[0].turfs.push(kitchen);
    assert!(!check(&committee, &[], &[]).gaps().any(|gap| gap.corner == Corner::Turf(kitchen)));
    // Someone who is no longer in the unit is named and counts no more.
    committee.seats.push(seat(99));
    assert_eq!(check(&committee, &[], &[]).outside, [WorkerId([99; 16])]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Counting corners a word at a time comes to what the check says by name.
    #[test]
    fn the_count_of_corners_is_that_of_the_check(
        of in proptest::collection::vec((1u8..4, 0usize..3, 0usize..3, any::<bool>(), 0u8..4), 1..40),
        cut in 0usize..40,
    ) {
        let (tree, words) = (tree(), ["", "Day", "Night"]);
        let mut sheets = [Sheet::default(), Sheet::default()];
        let mut committee = Committee::default();
        for (number, (turf, shift, language, out, seated)) in of.into_iter().enumerate() {
            let id = WorkerId([u8::try_from(number).unwrap(); 16]);
            let mut one = worker("Someone", turf);
            one.place.shift = words[shift].to_owned();
            one.place.language = words[language].to_owned();
            one.excluded = out.then_some(Exclusion::Supervisor);
            sheets[usize::from(number >= cut)].put(id, &one).unwrap();
            if seated == 0 {
                let turfs = vec![TurfId([1 + turf % 3; 16])];
                committee.seats.push(Seat { worker: id, turfs, ..seat(1) });
            }
        }
        let unit = Unit::of(&sheets, &tree);
        let nobody = BTreeSet::new();
        let check = Check::of(&committee, &unit, &tree, 0, &nobody, &nobody);
        let counted = Corners::of(&committee, &sheets, &tree);
        let by_name = (check.corners.len() as u32, check.gaps().count() as u32, check.seats);
        prop_assert_eq!((counted.all, counted.gaps, counted.seats), by_name);
    }
}

#[test]
fn a_path_leads_over_trust_and_not_too_far() {
    let someone = |n: u8| Someone { worker: WorkerId([n; 16]), turf: TurfId([1; 16]) };
    let tie = |from: u8, to: u8, kind| Told {
        from: WorkerId([from; 16]),
        to: WorkerId([to; 16]),
        kind,
        on: Day(0),
    };
    use organizing::list::TieKind::*;
    let ties = [
        tie(1, 2, WorksWith),
        tie(2, 5, Trusts),
        tie(1, 3, Trusts),
        tie(3, 5, Trusts),
        tie(6, 7, Trusts),
    ];
    let web = Web::of((1..=7).map(someone), &ties);
    let members: BTreeSet<WorkerId> = [WorkerId([5; 16])].into();
    let way = path_to(&web, WorkerId([1; 16]), &members).unwrap();
    assert_eq!(way.through, [5, 3, 1].map(|n| WorkerId([n; 16])), "over the one they trust");
    assert_eq!(way.asker(), Some(WorkerId([5; 16])));
    assert_eq!(path_to(&web, WorkerId([6; 16]), &members), None);
    let chain: Vec<Told> = (1..=6).map(|n| tie(n, n + 1, Trusts)).collect();
    let far = Web::of((1..=7).map(someone), &chain);
    assert!(path_to(&far, WorkerId([1; 16]), &members).is_some());
    let seven: BTreeSet<WorkerId> = [WorkerId([7; 16])].into();
    assert_eq!(path_to(&far, WorkerId([1; 16]), &seven), None, "too far to know of each other");
}

#[test]
fn the_first_ask_is_what_they_can_be_thought_to_do() {
    let line = |support, basis, leader| {
        let mut one = worker("Rosa", 1);
        one.leader = leader;
        if support != Support::Unassessed {
            one.assessments.push(assessed(support, basis, 3));
        }
        Sheet::default().put(WorkerId([1; 16]), &one).unwrap().1
    };
    use FirstAsk::*;
    use LeaderStatus::{Leader, Unknown};
    let cases = [
        (Support::Unassessed, Basis::Said, Leader, OneOnOne),
        (Support::Two, Basis::Guess, Leader, OneOnOne),
        (Support::Four, Basis::Said, Leader, TheirIssues),
        (Support::Three, Basis::Act, Unknown, TheirIssues),
        (Support::One, Basis::Said, Unknown, LeaderTest),
        (Support::Two, Basis::Act, Leader, Committee),
    ];
    for (support, basis, leader, ask) in cases {
        assert_eq!(FirstAsk::of(&line(support, basis, leader)), ask, "{support:?} {leader:?}");
    }
}

fn any_question(people: usize) -> impl Strategy<Value = Question> {
    let corners =
        proptest::collection::vec(proptest::collection::btree_set(0usize..6, 0..3), 1..=people);
    corners.prop_flat_map(|corners| {
        let many = corners.len();
        let ties = proptest::collection::vec((0..many, 0..many), 0..many * 3);
        let members = proptest::collection::btree_set(0..many, 0..2);
        let worth = proptest::collection::vec(0i32..4, many);
        (Just(corners), ties, members, worth, 0..4usize).prop_map(
            |(corners, ties, members, worth, missing)| {
                let mut tied = vec![BTreeSet::new(); corners.len()];
                for (a, b) in ties.into_iter().filter(|(a, b)| a != b) {
                    tied[a].insert(b);
                    tied[b].insert(a);
                }
                let worth: BTreeMap<usize, i32> = (0..corners.len())
                    .zip(worth)
                    .filter(|(person, _)| !members.contains(person))
                    .collect();
                Question {
                    corners: corners.into_iter().map(|of| of.into_iter().collect()).collect(),
                    corners_count: 6,
                    tied: tied.into_iter().map(|of| of.into_iter().collect()).collect(),
                    members,
                    covered: BTreeSet::new(),
                    worth,
                    missing,
                }
            },
        )
    })
}

/// Gaps closed, and what is reached, if these came.
fn reached(question: &Question, chosen: &BTreeSet<usize>) -> (usize, i32) {
    let seats: BTreeSet<usize> = question.members.union(chosen).copied().collect();
    let closed: BTreeSet<usize> =
        seats.iter().flat_map(|p| &question.corners[*p]).copied().collect();
    let near: BTreeSet<usize> =
        seats.iter().flat_map(|p| question.tied[*p].iter().chain([p])).copied().collect();
    let worth: i32 = chosen.iter().map(|person| question.worth[person]).sum();
    (closed.len(), near.len() as i32 + worth)
}

/// Every choice of so many: the most gaps closed, and with those the most that is reached.
fn exact(question: &Question, many: usize) -> (usize, i32) {
    let who: Vec<usize> = question.worth.keys().copied().collect();
    let mut best = (0, i32::MIN);
    for bits in 0u32..1 << who.len() {
        if bits.count_ones() as usize == many {
            let of = who.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1);
            best = best.max(reached(question, &of.map(|(_, person)| *person).collect()));
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// As few as can be, all gaps closed that can be, and in a shop of eleven the best of as many.
    #[test]
    fn a_plan_is_the_fewest_and_near_the_best(question in any_question(11)) {
        let plan = plan(&question);
        let chosen: BTreeSet<usize> = plan.recruits.iter().map(|r| r.person).collect();
        prop_assert_eq!(chosen.len(), plan.recruits.len());
        prop_assert!(chosen.iter().all(|person| question.worth.contains_key(person)));
        let (closed, value) = reached(&question, &chosen);
        let everyone: BTreeSet<usize> = question.worth.keys().copied().collect();
        let most = reached(&question, &everyone).0;
        prop_assert_eq!(closed, most);
        prop_assert_eq!(plan.left_open.len(), 6 - most);
        if chosen.len() > question.missing {
            prop_assert!(plan.fewest);
            prop_assert!(exact(&question, chosen.len() - 1).0 < most, "fewer would do");
        } else {
            prop_assert_eq!(chosen.len(), question.missing.min(everyone.len()));
        }
        let best = exact(&question, chosen.len());
        prop_assert_eq!(value, best.1);
        prop_assert_eq!(plan.near_then as i32, value - chosen.iter().map(|p| question.worth[p]).sum::<i32>());
    }
}

#[test]
fn nobody_is_proposed_who_is_not_with_us_and_a_seat_outlives_a_merge() {
    use organizing::assessment::Assessment;
    let line = |support: Support, basis: Basis, leader: LeaderStatus| -> Line {
        let mut one = worker("Rosa Díaz", 1);
        one.leader = leader;
        let by = MemberId([7; 16]);
        one.assessments.push(Assessment { support, basis, by, on: TODAY, conversation: None });
        Sheet::default().put(WorkerId([1; 16]), &one).unwrap().1
    };
    let unknown = LeaderStatus::Unknown;
    for (support, basis, leader, followers, worth) in [
        (Support::One, Basis::Act, LeaderStatus::Leader, 0, Some(5)),
        (Support::Two, Basis::Said, unknown, 5, Some(3)),
        (Support::Two, Basis::Guess, unknown, 2, Some(1)),
        (Support::Three, Basis::Said, unknown, 1, Some(0)),
        (Support::Four, Basis::Said, LeaderStatus::Leader, 9, None),
        (Support::Five, Basis::Guess, LeaderStatus::Leader, 9, None),
    ] {
        assert_eq!(Question::worth(&line(support, basis, leader), followers), worth, "{support:?}");
    }
    let mut committee = Committee::default();
    let fits = line(Support::One, Basis::Act, unknown);
    let [one, two] = [1, 2].map(|who| WorkerId([who; 16]));
    committee.seat(seat(1), &fits, TODAY.plus(-30)).unwrap();
    assert!(committee.hand_on(one, two) && !committee.hand_on(one, two));
    assert_eq!(committee.members(), [two].into());
    // Both sat: the one who stays sits once, and can leave.
    committee.seat(seat(1), &fits, TODAY.plus(-30)).unwrap();
    assert!(committee.hand_on(one, two));
    committee.leave(two, decision(0, "moved away")).unwrap();
    assert!(committee.members().is_empty());
}

#[test]
fn a_question_about_some_corners_is_about_those_only() {
    let (tree, kitchen) = (tree(), TurfId([2; 16]));
    let of: Vec<(u8, u8, &str, &str)> =
        (1..=12).map(|n| (n, if n <= 6 { 1 } else { 2 }, "Night", "English")).collect();
    let sheets = [sheet(&of)];
    let unit = Unit::of(&sheets, &tree).only(|corner| *corner == Corner::Turf(kitchen));
    assert_eq!(unit.corners, [Corner::Turf(kitchen)]);
    let nobody = BTreeSet::new();
    let check = Check::of(&Committee::default(), &unit, &tree, 0, &nobody, &nobody);
    assert_eq!(check.gaps().map(|gap| gap.unit).collect::<Vec<_>>(), [6]);
    let trusts = Told {
        from: WorkerId([8; 16]),
        to: WorkerId([7; 16]),
        kind: organizing::list::TieKind::Trusts,
        on: TODAY,
    };
    let web = unit.web([&trusts]);
    let question = Question::of(&unit, &check, &web, &nobody, 0);
    let answer = plan(&question);
    assert_eq!(answer.recruits.len(), 1);
    let recruit = &answer.recruits[0];
    assert_eq!((recruit.closes.as_slice(), recruit.brings_near), (&[0][..], 2));
    assert!([7, 8].contains(&unit.people[recruit.person].worker.0[0]));
}
