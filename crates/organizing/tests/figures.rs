//! The organizing figures: a table with a known answer, and what must hold of any.

#![allow(clippy::unwrap_used, clippy::panic)]

use organizing::development::{Asked, Bond, Ended, Figure, Happened, How, Task, Unit, What, Whose};
use organizing::movement::Period;
use organizing::{Day, PersonId, Share};
use proptest::prelude::*;

fn person(number: u8) -> PersonId {
    PersonId([number; 16])
}

fn ask(who: u8, by: u8, size: u8, on: i32, ended: Option<(Ended, i32, Option<i32>)>) -> Asked {
    Asked {
        who: person(who),
        by: person(by),
        size,
        on: Day(on),
        due: Day(on + 10),
        ended: ended.map(|(how, on, _)| (how, Day(on))),
        debriefed: ended.and_then(|(.., on)| on).map(Day),
    }
}

/// People 1 to 8 (8 joined last week); 1 and 2 lead; 1 asks 3, 4 and 5; 2 asks 6 and 7.
fn known() -> Happened {
    let people = (1..=8).map(|who| (person(who), Day(if who == 8 { 195 } else { 0 })));
    let asks = vec![
        // Before the period: done, small.
        ask(3, 1, 1, 50, Some((Ended::Done, 55, Some(56)))),
        // In the period (from the close of 100 to the close of 200).
        ask(3, 1, 2, 110, Some((Ended::Done, 120, Some(127)))),
        ask(4, 1, 1, 110, Some((Ended::Done, 120, Some(128)))),
        ask(4, 1, 2, 130, Some((Ended::Declined, 131, None))),
        ask(5, 1, 1, 140, None),
        ask(6, 2, 3, 150, Some((Ended::Replaced, 152, Some(152)))),
        ask(6, 2, 1, 152, Some((Ended::Done, 198, None))),
        ask(7, 2, 1, 195, None),
        // After it.
        ask(8, 2, 1, 201, Some((Ended::Done, 202, Some(202)))),
    ];
    let developed =
        |by, who, on| Bond { by: person(by), who: person(who), how: How::Developed, on: Day(on) };
    Happened {
        people: people.collect(),
        asks,
        rose: vec![(person(7), Day(180)), (person(1), Day(100))],
        leaders: vec![(person(1), Day(0)), (person(2), Day(0)), (person(7), Day(201))],
        bonds: vec![developed(1, 3, 60), developed(1, 7, 120), developed(3, 4, 150)],
        tasks: vec![
            Task { owner: person(8), by: Some(person(1)), on: Day(199) },
            Task { owner: person(3), by: Some(person(1)), on: Day(90) },
            Task { owner: person(3), by: None, on: Day(101) },
            Task { owner: person(99), by: Some(person(2)), on: Day(150) },
        ],
    }
}

#[test]
fn the_figures_of_a_known_period_are_exact() {
    let period = Period::new(Day(100), Day(200)).unwrap();
    let of = |count, of| Share { count, of };
    let told =
        |whose| Figure::all(&known(), whose, period).map(|one| (one.what, one.unit, one.share));
    assert_eq!(
        told(Whose::Space),
        [
            // 4, 5, 6 and 7, of everyone but 3.
            (What::NewlyAsked, Unit::NeverAsked, of(4, 7)),
            // 3, 4 and 6 did; 4 declined one; that of 5 is overdue, that of 7 is not.
            (What::AsksDone, Unit::AsksEndedOrOverdue, of(3, 5)),
            // In time: 3's, and 6's replaced one. 4's came a day late, 4's declined one had none;
            // for 6's last the week is not over.
            (What::DebriefedInAWeek, Unit::AsksEnded, of(2, 4)),
            // 3 did a larger ask, 7 rose in an engine.
            (What::Rose, Unit::People, of(2, 8)),
            (What::LeadersDevelop, Unit::Leaders, of(1, 2)),
            (What::TasksOfNewcomers, Unit::Tasks, of(1, 3)),
        ]
    );
    assert_eq!(
        told(Whose::Person(person(1))),
        [
            (What::NewlyAsked, Unit::PeopleAsked, of(2, 3)),
            (What::AsksDone, Unit::AsksEndedOrOverdue, of(2, 4)),
            (What::DebriefedInAWeek, Unit::AsksEnded, of(1, 3)),
            (What::Rose, Unit::PeopleTheirs, of(2, 2)),
            (What::LeadersDevelop, Unit::PeopleTheirs, of(1, 2)),
            (What::TasksOfNewcomers, Unit::Tasks, of(1, 1)),
        ]
    );
    let nobody = Figure::all(&Happened::default(), Whose::Space, period);
    assert!(nobody.iter().all(|one| one.share == of(0, 0) && one.share.percent().is_none()));
    assert!(nobody.iter().all(|one| one.period == period));
}

/// Someone who does a smaller ask after a larger one has not risen, nor has someone by two on a day.
#[test]
fn rising_is_a_larger_ask_than_ever_before() {
    let period = Period::new(Day(0), Day(100)).unwrap();
    for (sizes, rose) in [
        (vec![(1, 10)], 0),
        (vec![(2, 10), (1, 20), (2, 30)], 0),
        (vec![(1, 10), (2, 10)], 0),
        (vec![(1, 10), (2, 11)], 1),
        (vec![(3, -5), (4, 5)], 1),
        (vec![(3, -5), (4, -4), (4, 5)], 0),
    ] {
        let done =
            |(size, on): &(u8, i32)| ask(1, 2, *size, on - 1, Some((Ended::Done, *on, None)));
        let asks = sizes.iter().map(done).collect();
        let happened = Happened { people: vec![(person(1), Day(-9))], asks, ..Happened::default() };
        let figures = Figure::all(&happened, Whose::Space, period);
        assert_eq!(figures[3].share, Share { count: rose, of: 1 }, "{sizes:?}");
    }
}

proptest! {
    #[test]
    fn no_figure_counts_more_than_it_is_of_and_periods_add_up(
        asks in proptest::collection::vec((0_u8..9, 0_u8..3, 1_u8..6, 0_i32..90, 0_u8..6, 0_i32..30), 0..40),
        cut in 1_i32..119,
    ) {
        let asks: Vec<Asked> = asks.into_iter().map(|(who, by, size, on, how, after)| {
            let how = match how {
                0 | 1 => Some(Ended::Done),
                2 => Some(Ended::Partly),
                3 => Some(Ended::Declined),
                4 => Some(Ended::Replaced),
                _ => None,
            };
            ask(who, by, size, on, how.map(|how| (how, on + after, Some(on + after + i32::from(size)))))
        }).collect();
        let people = (0..9).map(|who| (person(who), Day(0))).collect();
        let happened = Happened { people, asks, ..Happened::default() };
        let figures = |from, to, whose| {
            Figure::all(&happened, whose, Period::new(Day(from), Day(to)).unwrap())
        };
        for whose in [Whose::Space, Whose::Person(person(1))] {
            for figure in figures(-1, cut, whose) {
                prop_assert!(figure.share.count <= figure.share.of, "{figure:?}");
            }
            // People are asked for the first time once, and an ask is done once.
            let (early, late) = (figures(-1, cut, whose), figures(cut, 130, whose));
            let whole = figures(-1, 130, whose);
            for what in [0, 1] {
                prop_assert_eq!(
                    early[what].share.count + late[what].share.count,
                    whole[what].share.count
                );
            }
        }
    }
}
