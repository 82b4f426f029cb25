//! Organizing or mobilizing: the movement of a period, against a slow recount from what was
//! recorded.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::*;
use organizing::assessment::{Assessment, Basis, Basis::*, Support, Support::*, assess, reading};
use organizing::chart::{Back, Line};
use organizing::conversation::Conversation;
use organizing::list::{Exclusion, Worker};
use organizing::movement::{History, Led, Moved, Movement, Period, Which};
use organizing::{ConversationId, Day, MemberId, Share};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A worker with their one-on-ones, as recorded.
type Recorded = (Worker, Vec<Conversation>);

fn at(day: i32) -> Day {
    TODAY.plus(day)
}

fn with(turf: u8, assessed: &[(i32, Support, Basis)], talks: &[(i32, MemberId)]) -> Recorded {
    let mut worker = worker("A B", turf);
    for (day, support, basis) in assessed {
        let made = Assessment {
            support: *support,
            basis: *basis,
            by: ADA,
            on: at(*day),
            conversation: None,
        };
        assess(&mut worker, made, at(1000)).unwrap();
    }
    let talks = (0..).zip(talks).map(|(number, (day, by))| {
        let talk = Conversation { open: false, ..Conversation::begin(worker_id(0), *by, at(*day)) };
        talk.take_in(ConversationId([number; 16]), &mut worker, at(1000)).unwrap();
        talk
    });
    let talks = talks.collect();
    (worker, talks)
}

/// The front and the back of their sheet.
fn sheets(unit: &[Recorded]) -> (Vec<Line>, History) {
    let workers: Vec<Worker> = unit.iter().map(|(worker, _)| worker.clone()).collect();
    let mut history = History::default();
    for (number, (worker, talks)) in (0..).zip(unit) {
        history.put(worker_id(number), worker, talks);
    }
    (
        workers
            .chunks(100)
            .zip(0..)
            .flat_map(|(some, chunk): (_, u16)| {
                let lines = sheet(some).lines.into_iter().zip(chunk * 100..);
                lines
                    .map(|(line, number)| Line { worker: worker_id(number), ..line })
                    .collect::<Vec<_>>()
            })
            .collect(),
        history,
    )
}

fn movement(unit: &[Recorded], from: i32, to: i32) -> Movement {
    let (lines, history) = sheets(unit);
    Movement::of(&lines, [&history], Period::new(at(from), at(to)).unwrap(), |turf| turf)
}

#[test]
fn a_seeded_period_is_exact() {
    let mut unit = vec![
        // Undecided, talked with, came over by her word, then acted.
        with(3, &[(1, Three, Said), (5, Two, Said), (9, Two, Act)], &[(5, ADA), (8, BEN)]),
        // Unassessed; talked with first on the day he was assessed.
        with(3, &[(4, Four, Said)], &[(4, ADA)]),
        // With us before, and talked with twice.
        with(4, &[(0, One, Act)], &[(0, BEN), (6, BEN), (7, BEN)]),
        // A guess moves nobody; nor what came after the period.
        with(4, &[(5, Two, Guess), (12, Two, Act)], &[(11, BEN)]),
        // Left us without anyone talking with him.
        with(4, &[(0, Two, Said), (10, Three, Act)], &[]),
        with(4, &[], &[]),
        with(4, &[(5, One, Act)], &[(5, ADA)]),
    ];
    unit[6].0.excluded = Some(Exclusion::Supervisor);
    let moved = movement(&unit, 2, 10);
    let whole = moved.whole;
    let mut matrix = [[0; 6]; 6];
    for (from, to) in [(3, 2), (0, 4), (1, 1), (0, 0), (2, 3), (0, 0)] {
        matrix[from][to] += 1;
    }
    assert_eq!(whole.matrix, matrix);
    assert_eq!(
        (whole.unit(), whole.won_over(), whole.lost(), whole.newly_assessed()),
        (6, 1, 1, 1)
    );
    assert_eq!(whole.talks, [1, 2, 1, 1, 0, 0]);
    assert_eq!((whole.talked_with, whole.first_talks), (3, 2));
    assert_eq!((whole.acted, whole.newly_acting), (1, 1));
    assert_eq!(whole.talks_beyond(), Share { count: 2, of: 5 });
    assert_eq!(moved.by_turf[&turf_id(3)].talks, [1, 0, 1, 1, 0, 0]);
    let ada = Led { talks: [1, 0, 0, 1, 0, 0], first_talks: 2, ..Led::default() };
    let ben = Led { talks: [0, 2, 1, 0, 0, 0], won_over: 1, newly_acting: 1, ..Led::default() };
    let alone = Led { lost: 1, ..Led::default() };
    assert_eq!(
        moved.by_organizer,
        BTreeMap::from([(None, alone), (Some(ADA), ada), (Some(BEN), ben)])
    );
    assert_eq!(Period::new(at(2), at(2)).unwrap_err().sentence, "movement-period");
}

#[test]
fn a_drive_that_only_talks_to_its_supporters_is_told_so() {
    let supporter = |talks: &[(i32, MemberId)]| with(3, &[(0, Two, Said)], talks);
    let undecided = |talks: &[(i32, MemberId)]| with(3, &[(0, Three, Said)], talks);
    let quiet = || (0..18).map(|_| undecided(&[])).collect::<Vec<_>>();
    let which = |mut some: Vec<Recorded>, to: i32| {
        some.extend(quiet());
        movement(&some, 0, to).which()
    };
    let judged = which(vec![supporter(&[(3, ADA)]), supporter(&[(4, ADA)])], 30);
    assert_eq!((judged.which, judged.enough), (Which::Mobilizing, 1));
    assert_eq!(judged.beyond, Share { count: 0, of: 2 });
    let mixed = || vec![supporter(&[(3, ADA)]), undecided(&[(4, ADA)])];
    assert_eq!(which(mixed(), 30).which, Which::Organizing);
    // Two in twenty are enough for two months, and too few for a year.
    assert_eq!(which(mixed(), 60).which, Which::Organizing);
    let year = which(mixed(), 365);
    assert_eq!((year.which, year.enough), (Which::HardlyEither, 6));
    assert_eq!(which(vec![supporter(&[]), undecided(&[])], 30).which, Which::HardlyEither);
    let acted = || with(3, &[(0, Two, Said), (3, Two, Act)], &[]);
    assert_eq!(which(vec![acted(), acted()], 30).which, Which::Mobilizing);
    assert_eq!(movement(&[], 0, 30).which().which, Which::HardlyEither);
}

/// The days that random histories are about.
const DAYS: i32 = 12;

fn any_recorded() -> impl Strategy<Value = Recorded> {
    let assessed = prop::collection::vec((0..=DAYS, 1..6_u8, 0..3_u8), 0..6);
    let talks = prop::collection::vec((0..=DAYS, 0..3_u8), 0..5);
    (1..4_u8, assessed, talks, prop::bool::weighted(0.1)).prop_map(
        |(turf, assessed, talks, excluded)| {
            let assessed: Vec<_> = assessed
                .into_iter()
                .map(|(day, support, basis)| {
                    let basis = [Act, Said, Guess][usize::from(basis)];
                    (day, Support::of(support).unwrap(), basis)
                })
                .collect();
            let talks: Vec<_> =
                talks.into_iter().map(|(day, by)| (day, MemberId([by; 16]))).collect();
            let mut recorded = with(turf, &assessed, &talks);
            recorded.0.excluded = excluded.then_some(Exclusion::Left);
            recorded
        },
    )
}

/// What the page about one worker would have said at the close of a day, guesses aside.
fn read(worker: &Worker, day: Day) -> Support {
    let until: Vec<Assessment> =
        worker.assessments.iter().filter(|made| made.on <= day).cloned().collect();
    let read = reading(&until, day);
    if read.counts { read.support } else { Unassessed }
}

fn recount(unit: &[Recorded], from: Day, to: Day) -> Moved {
    let mut moved = Moved::default();
    let days = || (from.0 + 1..=to.0).map(Day);
    for (worker, talks) in unit.iter().filter(|(worker, _)| worker.excluded.is_none()) {
        moved.matrix[read(worker, from).index()][read(worker, to).index()] += 1;
        let acts = |day: Day| {
            let on_it = |made: &&Assessment| made.on == day && made.basis == Act;
            worker.assessments.iter().filter(on_it).any(|made| matches!(made.support, One | Two))
        };
        moved.acted += u32::from(days().any(acts));
        let acted_before = (0..=from.0 - TODAY.0).any(|day| acts(at(day)));
        moved.newly_acting += u32::from(!acted_before && days().any(acts));
        let mut talked = false;
        for day in days() {
            for _ in talks.iter().filter(|talk| talk.on == day) {
                moved.talks[read(worker, day.plus(-1)).index()] += 1;
                talked = true;
            }
        }
        moved.talked_with += u32::from(talked);
        moved.first_talks += u32::from(talked && talks.iter().all(|talk| talk.on > from));
    }
    moved
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_period_is_exact(unit in prop::collection::vec(any_recorded(), 0..25)) {
        let (lines, history) = sheets(&unit);
        let of = |from: i32, to: i32| {
            let period = Period::new(at(from), at(to)).unwrap();
            Movement::of(&lines, [&history], period, |turf| turf)
        };
        for from in -1..DAYS {
            for to in from + 1..=DAYS + 1 {
                let moved = of(from, to);
                prop_assert_eq!(moved.whole, recount(&unit, at(from), at(to)), "{} to {}", from, to);
                prop_assert_eq!(moved.whole.unit() as usize, lines.iter().filter(|l| !l.excluded).count());
                let turfs = moved.by_turf.keys().map(|turf| {
                    let here: Vec<Recorded> = unit.iter().filter(|(w, _)| w.place.turf == *turf).cloned().collect();
                    (*turf, recount(&here, at(from), at(to)))
                });
                prop_assert_eq!(&moved.by_turf, &turfs.collect());
                let led = |part: fn(&Led) -> u32| moved.by_organizer.values().map(part).sum::<u32>();
                prop_assert_eq!(led(|led| led.talks.iter().sum()), moved.whole.talks.iter().sum::<u32>());
                prop_assert_eq!(led(|led| led.first_talks), moved.whole.first_talks);
                prop_assert_eq!(led(|led| led.won_over), moved.whole.won_over());
                prop_assert_eq!(led(|led| led.lost), moved.whole.lost());
                prop_assert_eq!(led(|led| led.newly_acting), moved.whole.newly_acting);
                // Periods that follow each other add up.
                if to > from + 1 {
                    let (first, second) = (of(from, from + 1).whole, of(from + 1, to).whole);
                    prop_assert_eq!(first.newly_acting + second.newly_acting, moved.whole.newly_acting);
                    prop_assert_eq!(first.first_talks + second.first_talks, moved.whole.first_talks);
                    let talks: Vec<u32> = first.talks.iter().zip(second.talks).map(|(a, b)| a + b).collect();
                    prop_assert_eq!(&talks[..], &moved.whole.talks[..]);
                }
            }
        }
    }
}
