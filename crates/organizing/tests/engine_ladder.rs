//! The ladder of an engine: nobody is lost on it, and from the records alone it gives back what a
//! simulated engine of 5,000 people did over 30 runs.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::engine::*;
use organizing::development::{Bond, How, Lineage};
use organizing::engines::{
    Came, Flow, Ladder, Number, Ran, Risen, Role, Rows, Run, Rung, Template,
};
use organizing::{Day, Share};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn ladder(ran: &[(Run, Rows)]) -> Ladder {
    let ran: Vec<Ran<'_>> = ran.iter().map(|(run, rows)| Ran { run, rows }).collect();
    Ladder::of(&ran)
}

#[test]
fn a_known_ladder_is_read_from_who_came() {
    let (came, yes, missed) = (Came::Came, Came::SaidYes, Came::Missed);
    let runs = [begun(MONDAY), begun(MONDAY.plus(14)), begun(MONDAY.plus(28))];
    let made: [&[(u16, usize, u8, Came)]; 3] = [
        // 1 rises within the run, 2 and 3 come, 4 said yes and did not come.
        &[(0, 1, 0, came), (3, 1, 1, came), (0, 2, 0, came), (1, 3, 0, came), (1, 4, 0, yes)],
        // 1 comes down, 2 rises, 3 stays away, 4 is new, 5 is new and leads at once.
        &[(0, 1, 0, came), (0, 2, 1, came), (0, 3, 0, missed), (0, 4, 0, came), (2, 5, 1, came)],
        // 3 is back and rises, 2 stays, the others stay away.
        &[(0, 3, 0, came), (1, 3, 1, came), (0, 2, 1, came)],
    ];
    let ran: Vec<(Run, Rows)> =
        runs.into_iter().zip(made).map(|(run, made)| (run.clone(), rows(&run, made))).collect();
    let ladder = ladder(&ran);
    let flows = |run: usize| (ladder.runs[run].flows[0], ladder.runs[run].flows[1]);
    let none = Flow::default();
    assert_eq!(
        flows(0),
        (Flow { new: 3, rose: 1, now: 2, ..none }, Flow { rose_to: 1, now: 1, ..none })
    );
    assert_eq!(
        flows(1),
        (
            Flow { before: 2, new: 1, fell_to: 1, rose: 1, dropped: 1, now: 2, ..none },
            Flow { before: 1, new: 1, rose_to: 1, fell: 1, now: 2, ..none }
        )
    );
    assert_eq!(
        flows(2),
        (
            Flow { before: 2, back: 1, rose: 1, dropped: 2, ..none },
            Flow { before: 2, rose_to: 1, dropped: 1, now: 2, ..none }
        )
    );
    let risen = Risen { who: person(1), from: Rung(0), to: Rung(1), on: MONDAY.plus(12) };
    assert_eq!(ladder.runs[0].risen, [risen]);
    let made = |run: usize| &ladder.runs[run].made;
    assert_eq!((made(0).new, made(0).rose, made(0).leaders), (3, 1, 1));
    assert_eq!((made(1).new, made(1).rose, made(1).leaders), (2, 1, 2));
    assert_eq!((made(2).new, made(2).rose, made(2).leaders), (0, 1, 1));
    assert_eq!(made(0).came, Share { count: 4, of: 5 });
    assert_eq!(made(0).minutes, 4 * 180);
    assert_eq!(made(0).in_hundred_hours(3), Some(250), "25.0 new people in a hundred hours");
    assert_eq!(ladder.rates(Rung(0)).1, Share { count: 3, of: 4 });
    assert_eq!(ladder.people[&person(4)], (Rung(0), 1));
    assert_eq!(Ladder::of(&[]), Ladder::default());
}

/// Whoever changes the engine between two runs loses nobody on its ladder.
#[test]
fn a_changed_engine_keeps_its_people() {
    let first = begun(MONDAY);
    let before =
        rows(&first, &[(0, 1, 0, Came::Came), (0, 2, 1, Came::Came), (0, 3, 2, Came::Came)]);
    let mut engine = canvass();
    let middle = Role { id: "trainer".to_owned(), ..engine.roles[1].clone() };
    engine.roles[1] = middle;
    for shift in &mut engine.shifts {
        let captains = shift.needs.remove("captain").unwrap();
        shift.needs.insert("trainer".to_owned(), captains);
    }
    let mut second = Run::lay(engine, MONDAY.plus(14), MONDAY.plus(27)).unwrap();
    second.fill(person(0), Rung(2), MONDAY).unwrap();
    second.begin(MONDAY).unwrap();
    let after =
        rows(&second, &[(0, 1, 0, Came::Came), (0, 2, 1, Came::Came), (0, 3, 2, Came::Came)]);
    let ladder = ladder(&[(second, after), (first, before)]);
    let now: Vec<u32> = ladder.runs[1].flows.iter().map(|flow| flow.now).collect();
    let before: Vec<u32> = ladder.runs[1].flows.iter().map(|flow| flow.before).collect();
    assert_eq!((before, now), (vec![2, 0, 1], vec![1, 1, 1]), "a captain counts as a canvasser");
}

proptest! {
    #[test]
    fn nobody_is_lost_on_the_ladder(
        made in proptest::collection::vec(
            proptest::collection::vec((0_u16..4, 0_usize..12, 0_u8..3, 0_u8..3), 0..25), 0..6),
    ) {
        let mut from = MONDAY;
        let mut ran = Vec::new();
        for rows_of in &made {
            let run = begun(from);
            let came = [Came::SaidYes, Came::Came, Came::Missed];
            let of: Vec<_> = rows_of.iter()
                .map(|(shift, who, rung, how)| (*shift, *who, *rung, came[usize::from(*how)]))
                .collect();
            let rows = rows(&run, &of);
            ran.push((run, rows));
            from = from.plus(14);
        }
        let ladder = ladder(&ran);
        let mut last = [0; 3];
        let mut new = 0;
        for run in &ladder.runs {
            for (rung, flow) in run.flows.iter().enumerate() {
                prop_assert_eq!(flow.before, last[rung], "who stood there after the run before");
                prop_assert_eq!(
                    flow.before + flow.new + flow.back + flow.rose_to + flow.fell_to,
                    flow.now + flow.rose + flow.fell + flow.dropped
                );
                last[rung] = flow.now;
            }
            new += run.made.new;
        }
        prop_assert_eq!(new as usize, ladder.people.len());
        for rung in canvass().rungs() {
            let whole = ladder.whole(rung);
            prop_assert_eq!(
                whole.new + whole.back + whole.rose_to + whole.fell_to,
                whole.now + whole.rose + whole.fell + whole.dropped
            );
        }
    }
}

/// Numbers that are the same on every machine (splitmix).
struct Dice(u64);

impl Dice {
    /// A number from 0 to 9,999.
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) % 10_000
    }

    fn pick(&mut self, from: &[usize]) -> usize {
        from[usize::try_from(self.throw()).unwrap() % from.len()]
    }
}

const PEOPLE: usize = 5_000;
const RUNS: usize = 30;
/// In ten thousand, from run to run, by rung: who stays away, who rises, who comes down.
const STAY_AWAY: [u64; 3] = [3_500, 1_500, 800];
const RISE: [u64; 3] = [800, 500, 0];
const COME_DOWN: [u64; 3] = [0, 300, 100];
/// In ten thousand: of those who stayed away, who comes to a run again.
const BACK: u64 = 200;

/// Where someone stands in the simulation.
#[derive(Clone, Copy)]
struct Stands {
    rung: usize,
    last_run: usize,
    led: bool,
}

/// What the simulation knows, counted as it happens.
#[derive(Default)]
struct Truth {
    flows: Vec<[Flow; 3]>,
    /// New, rose, leaders, doors, minutes, came, said yes.
    made: Vec<[u64; 7]>,
    /// Who each person hangs below: by whom developed, else by whom brought.
    above: BTreeMap<usize, usize>,
}

#[test]
fn a_simulated_engine_gives_back_its_rates_its_ladder_and_its_lineage() {
    let mut dice = Dice(4);
    let mut stands: Vec<Stands> = Vec::new();
    let (mut truth, mut ran, mut bonds) = (Truth::default(), Vec::new(), Vec::new());
    for number in 0..RUNS {
        let run = begun(MONDAY.plus(14 * i32::try_from(number).unwrap()));
        let mut rows = Rows::default();
        let mut flows = [Flow::default(); 3];
        let mut made = [0_u64; 7];
        let known = stands.len();
        let leads: Vec<usize> = (0..known)
            .filter(|who| stands[*who].rung > 0 && stands[*who].last_run + 1 == number)
            .collect();
        let everyone = PEOPLE * (number + 1) / RUNS;
        for who in 0..everyone {
            // The first five organize and the next twenty are captains, so that there is someone.
            let start = match (known > who, who) {
                (true, _) => stands[who].rung,
                (false, 0..5) => 2,
                (false, 5..25) => 1,
                (false, _) => 0,
            };
            let flow = &mut flows[start];
            let mut end = start;
            let throw = dice.throw();
            if who >= known {
                flow.new += 1;
                made[0] += 1;
                if known > 0 {
                    let by = dice.pick(&leads);
                    bonds.push((by, who, How::Brought, run.from));
                    truth.above.insert(who, by);
                }
                stands.push(Stands { rung: start, last_run: number, led: false });
            } else if stands[who].last_run + 1 == number {
                flow.before += 1;
                if throw < STAY_AWAY[start] {
                    flow.dropped += 1;
                    continue;
                }
            } else if throw < BACK {
                flow.back += 1;
            } else {
                continue;
            }
            let rises = if flow_is_old(known, who, &stands, number) {
                throw.checked_sub(STAY_AWAY[start])
            } else {
                Some(dice.throw())
            };
            let rises = rises.unwrap();
            if rises < RISE[start] {
                end = start + 1;
                flow.rose += 1;
                flows[end].rose_to += 1;
                made[1] += 1;
                let elders: Vec<usize> = leads.iter().copied().filter(|by| *by < who).collect();
                if !elders.is_empty() {
                    let by = dice.pick(&elders);
                    bonds.push((by, who, How::Developed, run.to));
                    // The first one who developed them stays above them.
                    let first = bonds
                        .iter()
                        .filter(|(_, one, how, _)| *one == who && *how == How::Developed);
                    if first.count() == 1 {
                        truth.above.insert(who, by);
                    }
                }
            } else if rises < RISE[start] + COME_DOWN[start] {
                end = start - 1;
                flow.fell += 1;
                flows[end].fell_to += 1;
            }
            flows[end].now += 1;
            made[2] += u64::from(!stands[who].led && start.max(end) > 0);
            stands[who] =
                Stands { rung: end, last_run: number, led: stands[who].led || start.max(end) > 0 };
            for (shift, rung) in [(0, start), (3, end)] {
                let said = row(&run, shift, who, u8::try_from(rung).unwrap(), Came::SaidYes);
                run.may_attend(&said, run.from).unwrap();
                rows.attended.push(said);
                // Whoever neither rises nor comes down comes to one of the two.
                let came = shift == 0 || rung != start;
                let how = if came { Came::Came } else { Came::Missed };
                let then = row(&run, shift, who, u8::try_from(rung).unwrap(), how);
                run.may_attend(&then, run.to).unwrap();
                rows.attended.push(then);
                made[6] += 1;
                if came {
                    let doors = 20 + u32::try_from(dice.throw() % 30).unwrap();
                    let who = Some(person(who));
                    rows.counted.push(Number {
                        shift,
                        count: 0,
                        who,
                        number: doors,
                        by: BY,
                        on: run.to,
                    });
                    made[3] += u64::from(doors);
                    made[4] += 180;
                    made[5] += 1;
                }
            }
        }
        truth.flows.push(flows);
        truth.made.push(made);
        ran.push((run, rows));
    }
    assert_eq!(stands.len(), PEOPLE);

    let ladder = ladder(&ran);
    assert_eq!(ladder.people.len(), PEOPLE);
    for (number, run) in ladder.runs.iter().enumerate() {
        assert_eq!(run.flows, truth.flows[number], "run {number}");
        assert_eq!(run.risen.len() as u64, truth.made[number][1], "run {number}");
        let made = &run.made;
        let told = [made.new, made.rose, made.leaders].map(u64::from);
        assert_eq!(told, truth.made[number][..3], "run {number}");
        assert_eq!([made.counted("doors"), made.minutes], truth.made[number][3..5]);
        assert_eq!([made.came.count, made.came.of].map(u64::from), truth.made[number][5..]);
    }
    // One row less, and it is seen: the check can fail.
    let mut torn = ran.clone();
    let last = torn[10].1.attended.iter().rposition(|row| row.came == Came::Came).unwrap();
    let who = torn[10].1.attended[last].who;
    torn[10].1.attended.retain(|row| row.who != who);
    let torn = self::ladder(&torn);
    assert_ne!(torn.runs[10].flows, truth.flows[10]);
    assert_ne!(torn.runs[10].made.minutes, truth.made[10][4]);
    for rung in 0..3 {
        let (rose, dropped) = ladder.rates(Rung(u8::try_from(rung).unwrap()));
        for (share, known) in [(rose, RISE[rung]), (dropped, STAY_AWAY[rung])] {
            // Four times the spread of so many throws.
            let (of, known) =
                (f64::from(share.of), f64::from(u32::try_from(known).unwrap()) / 10_000.0);
            let spread = 4.0 * (known * (1.0 - known) / of).sqrt();
            let told = f64::from(share.count) / of;
            assert!(share.of > 100, "rung {rung}: too few to say");
            assert!((told - known).abs() <= spread, "rung {rung}: {told} is not {known} of {of}");
        }
    }

    let bonds: Vec<Bond> = bonds
        .into_iter()
        .map(|(by, who, how, on): (usize, usize, How, Day)| Bond {
            by: person(by),
            who: person(who),
            how,
            on,
        })
        .collect();
    let lineage = Lineage::of(&bonds);
    let mut generation = vec![0; PEOPLE];
    for who in 0..PEOPLE {
        generation[who] = truth.above.get(&who).map_or(0, |above| generation[*above] + 1);
        assert_eq!(
            lineage.above(person(who)).map(|one| one.by),
            truth.above.get(&who).map(|by| person(*by))
        );
    }
    let deepest = *generation.iter().max().unwrap();
    assert_eq!((lineage.depth(), lineage.left_aside()), (deepest + 1, 0));
    for (number, people) in lineage.generations().into_iter().enumerate().skip(1) {
        let known = generation.iter().filter(|one| **one == number).count();
        assert_eq!(people as usize, known, "generation {number}");
    }
    assert!(deepest > 5, "a lineage worth the name: {deepest}");
    let engine: &Template = &ran[0].0.engine;
    assert_eq!(engine.top(), Rung(2));
}

/// Whether someone stood on the ladder after the run before.
fn flow_is_old(known: usize, who: usize, stands: &[Stands], number: usize) -> bool {
    who < known && stands[who].last_run + 1 == number
}
