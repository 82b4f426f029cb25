//! A run of an engine: what is refused, what is missing, whom to ask, who is ready.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::engine::*;
use organizing::Refusal;
use organizing::engines::{
    Attended, CARRIES_MAX, Came, Candidate, Clock, Done, Gap, Held, Lacks, Leader, Number, Planned,
    Promotion, Proposal, Rows, Run, Rung, Step, Team, Template, Why, promotions, propose, ready,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn a_run_is_laid_on_the_weekdays_of_its_shifts() {
    let run = begun(MONDAY);
    let on: Vec<(u8, i32)> =
        run.shifts.iter().map(|one| (one.shift, one.on.since(MONDAY))).collect();
    assert_eq!(on, [(1, 2), (0, 5), (1, 9), (0, 12)]);
    assert_eq!(run.shifts[1].needs, [8, 2, 1]);
    assert_eq!(run.shifts[1].starts, Clock::at(600).unwrap());
    let mut unknown = canvass();
    unknown.trainings.retain(|one| one.id != "turf");
    let refused = |engine, to| Run::lay(engine, MONDAY, MONDAY.plus(to)).unwrap_err();
    assert_eq!(refused(unknown, 13), Refusal::at("trained", "engine-training-unknown"));
    assert_eq!(refused(canvass(), -1), Refusal::at("to", "run-days-order"));
    assert_eq!(refused(canvass(), Run::DAYS_MAX), Refusal::at("to", "run-too-long"));
    let mut many = canvass();
    let shift = many.shifts[0].clone();
    many.shifts = (0..Template::PARTS_MAX)
        .map(|number| organizing::engines::Shift { id: number.to_string(), ..shift.clone() })
        .collect();
    assert_eq!(refused(many, 300), Refusal::of("run-too-many-shifts"));
}

#[test]
fn a_run_without_an_organizer_does_not_begin_and_nothing_is_lost() {
    let mut run = Run::lay(canvass(), MONDAY, MONDAY.plus(13)).unwrap();
    run.fill(person(1), Rung(1), MONDAY).unwrap();
    let drawn = run.clone();
    assert_eq!(run.begin(MONDAY), Err(Refusal::at("organizer", "run-without-organizer")));
    assert_eq!(run, drawn, "the draft stays as it was");
    run.fill(person(2), Rung(2), MONDAY).unwrap();
    run.fill(person(2), Rung(2), MONDAY.plus(1)).unwrap();
    assert_eq!(run.filled.len(), 2, "who holds it holds it once");
    assert_eq!(run.begin(MONDAY.plus(14)), Err(Refusal::at("to", "run-over")));
    run.begin(MONDAY).unwrap();
    run.begin(MONDAY.plus(3)).unwrap();
    assert_eq!(run.begun, Some(MONDAY), "it begins once");
    assert!(run.leave(person(2), Rung(2), MONDAY.plus(5)) && !run.has_organizer());
    assert!(!run.leave(person(2), Rung(2), MONDAY.plus(6)), "given back already");
    assert_eq!(run.fill(person(3), Rung(3), MONDAY), Err(Refusal::at("role", "run-role-unknown")));
    let mut empty = Run { shifts: vec![], begun: None, ..begun(MONDAY) };
    assert_eq!(empty.begin(MONDAY), Err(Refusal::at("shift", "run-without-shifts")));
}

#[test]
fn what_cannot_be_written_down_is_told_at_its_field() {
    let run = begun(MONDAY);
    let today = MONDAY.plus(6);
    let good = row(&run, 0, 5, 0, Came::Came);
    let with = |change: fn(&mut Attended)| {
        let mut row = good;
        change(&mut row);
        Rows::default().attend(&run, row, today).map_err(|refusal| refusal.sentence)
    };
    assert_eq!(with(|_| ()), Ok(true));
    assert_eq!(with(|row| row.shift = 4), Err("run-shift-unknown"));
    assert_eq!(with(|row| row.shift = 3), Err("run-shift-to-come"));
    assert_eq!(with(|row| (row.shift, row.came) = (3, Came::SaidYes)), Ok(true));
    assert_eq!(with(|row| row.rung = Rung(3)), Err("run-role-unknown"));
    assert_eq!(with(|row| row.minutes = 0), Err("run-minutes"));
    assert_eq!(with(|row| row.minutes = 1_441), Err("run-minutes"));
    assert_eq!(with(|row| (row.minutes, row.came) = (0, Came::Missed)), Ok(true));
    let number = |shift, count, number| {
        let row = Number { shift, count, who: None, number, by: BY, on: today };
        Rows::default().count(&run, row, today).map_err(|refusal| refusal.sentence)
    };
    assert_eq!(number(0, 0, 40), Ok(true));
    assert_eq!(number(0, 3, 40), Err("run-count-unknown"));
    assert_eq!(number(0, 0, Rows::NUMBER_MAX + 1), Err("run-number"));
    assert_eq!(number(3, 0, 1), Err("run-shift-to-come"));
    let drawn = Run { begun: None, ..run.clone() };
    assert_eq!(drawn.may_attend(&good, today).unwrap_err().sentence, "run-not-begun");
    let mut off = run.clone();
    off.shifts[0].called_off = Some(MONDAY);
    assert_eq!(off.may_attend(&good, today).unwrap_err().sentence, "run-shift-called-off");
    assert!(run.press(9, (person(1), Rung(0)), (BY, today)).is_err());
    let add = |change: fn(&mut Planned)| {
        let mut planned = run.usual(0, MONDAY.plus(1)).unwrap();
        change(&mut planned);
        run.clone().add(planned).map_err(|refusal| refusal.sentence)
    };
    assert_eq!(add(|_| ()), Ok(4));
    assert_eq!(add(|one| one.shift = 9), Err("run-shift-unknown"));
    assert_eq!(add(|one| one.on = MONDAY.plus(14)), Err("run-shift-outside"));
    assert_eq!(add(|one| one.minutes = 0), Err("run-minutes"));
    assert_eq!(add(|one| one.needs = vec![0, 0, 0]), Err("run-needs"));
    assert_eq!(add(|one| one.needs = vec![1]), Err("run-needs"));
}

#[test]
fn the_last_row_counts_and_parts_lie_together() {
    let run = begun(MONDAY);
    let mut rows = rows(&run, &[(0, 5, 0, Came::SaidYes), (0, 6, 0, Came::Came)]);
    let came = row(&run, 0, 5, 0, Came::Came);
    assert!(rows.attend(&run, came, run.to).unwrap());
    assert!(!rows.attend(&run, came, run.to).unwrap(), "pressed twice");
    assert_eq!((rows.attended.len(), rows.now().len()), (3, 2), "rows are only added");
    let count = |who: Option<usize>, number| Number {
        shift: 0,
        count: 0,
        who: who.map(person),
        number,
        by: BY,
        on: run.to,
    };
    for (who, number, new) in
        [(Some(5), 30, true), (Some(5), 30, false), (Some(5), 25, true), (None, 7, true)]
    {
        assert_eq!(rows.count(&run, count(who, number), run.to), Ok(new));
    }
    assert_eq!(rows.totals(&run), [32, 0, 0]);
    let other = common::engine::rows(&run, &[(1, 8, 1, Came::Came)]);
    assert_eq!(Rows::join([rows, other]).now().len(), 3);
}

#[test]
fn gaps_are_what_was_planned_and_who_is_needed_to_lead() {
    let run = begun(MONDAY);
    let nine: Vec<_> = (10..19).map(|who| (0, who, 0, Came::SaidYes)).collect();
    let mut made = nine;
    made.extend([(0, 1, 1, Came::SaidYes), (0, 19, 0, Came::Missed), (1, 1, 1, Came::SaidYes)]);
    let gaps = run.gaps(&rows(&run, &made), MONDAY);
    let first: Vec<(u16, u8, u16, u16)> =
        gaps.iter().take(5).map(|gap| (gap.shift, gap.rung.0, gap.needs, gap.have)).collect();
    // Nine have said yes on Wednesday: three captains lead them, one for four at most.
    assert_eq!(first, [(0, 2, 1, 0), (0, 1, 3, 1), (1, 2, 1, 0), (1, 1, 2, 1), (1, 0, 8, 0)]);
    assert!(run.gaps(&Rows::default(), MONDAY.plus(3)).iter().all(|gap| gap.shift > 0));
}

fn candidate(who: usize) -> Candidate {
    Candidate {
        who: person(who),
        rung: None,
        done: Done::default(),
        trained: BTreeMap::new(),
        last: None,
        most: None,
        wants_more: false,
        open: 0,
        owes_debrief: false,
        free: None,
        asked: None,
        developed_by: None,
        brought_by: None,
    }
}

/// A canvasser who could become captain.
fn ripe(who: usize) -> Candidate {
    Candidate {
        rung: Some(Rung(0)),
        done: Done { shifts: 2, asks: 2, brought: 1, developed: 0 },
        trained: BTreeMap::from([("doors".to_owned(), Step::Do)]),
        last: Some(3),
        ..candidate(who)
    }
}

#[test]
fn ready_is_what_someone_did_and_is_trained_in() {
    let engine = canvass();
    assert_eq!(ready(&engine, &candidate(1)), Some(Ok(Rung(0))));
    assert_eq!(ready(&engine, &ripe(1)), Some(Ok(Rung(1))));
    let green = Candidate {
        done: Done { shifts: 1, brought: 9, ..Done::default() },
        trained: BTreeMap::from([("doors".to_owned(), Step::Learn)]),
        ..ripe(1)
    };
    let lacks = Lacks {
        to: Rung(1),
        done: Done { shifts: 1, asks: 2, ..Done::default() },
        trained: vec![("doors".to_owned(), Step::Do)],
    };
    assert_eq!(ready(&engine, &green), Some(Err(lacks)));
    assert_eq!(ready(&engine, &Candidate { rung: Some(Rung(2)), ..ripe(1) }), None, "the top");
}

#[test]
fn whoever_knows_them_asks_them_for_more() {
    let engine = canvass();
    let leader = |who, rung, asks| Leader { who: person(who), rung: Rung(rung), asks };
    let leaders = [leader(1, 1, 9), leader(2, 2, 2), leader(3, 1, 3), leader(4, 0, 0)];
    let candidates = [
        Candidate { developed_by: Some(person(1)), brought_by: Some(person(3)), ..ripe(10) },
        Candidate { developed_by: Some(person(4)), ..ripe(11) },
        ripe(12),
        Candidate { brought_by: Some(person(3)), ..ripe(13) },
        Candidate { asked: Some(Rung(1)), ..ripe(14) },
        Candidate { most: Some(3), ..ripe(15) },
        Candidate { owes_debrief: true, ..ripe(16) },
        candidate(17),
    ];
    let due = |who, ask, knows_them| Promotion {
        who: person(who),
        to: Rung(1),
        ask: Some(person(ask)),
        knows_them,
    };
    assert_eq!(
        promotions(&engine, &candidates, &leaders),
        [due(10, 1, true), due(11, 2, false), due(12, 3, false), due(13, 3, true)],
        "asked already, said less, or still to debrief: not now"
    );
    let nobody = promotions(&engine, &candidates[..1], &[leader(4, 0, 0)]);
    assert_eq!(nobody[0].ask, None, "nobody holds that role: it is shown all the same");
}

#[test]
fn whoever_grows_by_it_is_asked_first_and_nobody_for_more_than_they_said() {
    let run = begun(MONDAY);
    // Wednesday needs two captains: one was planned, and five have said yes.
    let full: Vec<_> = (50..54).map(|who| (0, who, 0, Came::SaidYes)).collect();
    let mut made = full;
    made.extend([(0, 0, 2, Came::SaidYes), (0, 60, 0, Came::SaidYes)]);
    let mut run = run;
    run.shifts.truncate(1);
    let rows = rows(&run, &made);
    let held_it = Candidate { rung: Some(Rung(1)), ..ripe(20) };
    let cases: [(Candidate, Result<Why, Held>); 10] = [
        (ripe(21), Ok(Why::Ready)),
        (held_it.clone(), Ok(Why::HeldIt)),
        (Candidate { owes_debrief: true, ..ripe(22) }, Err(Held::OwesDebrief)),
        (Candidate { open: CARRIES_MAX, ..ripe(23) }, Err(Held::Carries(CARRIES_MAX))),
        (Candidate { most: Some(3), ..ripe(24) }, Err(Held::SaidLess(3))),
        (Candidate { free: Some(vec![3]), ..ripe(25) }, Err(Held::NotFree)),
        (Candidate { free: Some(vec![0]), ..ripe(26) }, Ok(Why::Ready)),
        (
            Candidate { trained: BTreeMap::new(), ..ripe(27) },
            Err(Held::Untrained("doors".to_owned(), Step::Do)),
        ),
        (Candidate { done: Done::default(), ..ripe(28) }, Err(Held::NotReady(Rung(1)))),
        (ripe(60), Err(Held::NotFree)),
    ];
    for (one, expected) in cases {
        let proposed = propose(&run, &rows, std::slice::from_ref(&one), MONDAY);
        match expected {
            Ok(why) => assert_eq!(proposed.asks[0].why[0], why, "{:?}", one.who),
            Err(held) => assert_eq!(proposed.held, [(one.who, held)], "{:?}", one.who),
        }
    }
    let all = [held_it.clone(), ripe(21), Candidate { wants_more: true, ..ripe(22) }];
    let proposed = propose(&run, &rows, &all, MONDAY);
    let asked: Vec<_> = proposed.asks.iter().map(|one| one.who).collect();
    assert_eq!(asked, [person(22), person(21)], "the growing ones first");
    assert_eq!(proposed.held, [(person(20), Held::Enough)]);
    assert!(proposed.short.is_empty());
    let leap = Candidate { last: Some(1), ..ripe(30) };
    let proposed = propose(&run, &rows, &[leap, held_it], MONDAY);
    assert_eq!(proposed.asks[0].who, person(20), "a leap of three steps comes last");
    let Proposal { why, .. } = &proposed.asks[1];
    assert_eq!(
        why[..],
        [Why::Ready, Why::Trained, Why::LastDone(1), Why::Open(0), Why::StepsUp(3)]
    );
}

fn any_candidate() -> impl Strategy<Value = Candidate> {
    let numbers = (0_u8..4, 0_u16..4, 0_u8..6, 0_u8..7, 0_u16..7);
    (1_usize..60, numbers, any::<[bool; 3]>(), proptest::option::of(0_u16..4)).prop_map(
        |(who, (rung, done, last, most, open), [wants_more, owes_debrief, can], free)| Candidate {
            rung: rung.checked_sub(1).map(Rung),
            done: Done { shifts: done, asks: done, brought: done, developed: done },
            trained: match can {
                true => BTreeMap::from(["doors", "turf"].map(|id| (id.to_owned(), Step::Teach))),
                false => BTreeMap::new(),
            },
            last: Some(last),
            most: Some(most),
            wants_more,
            open,
            owes_debrief,
            free: free.map(|shift| vec![shift]),
            ..candidate(who)
        },
    )
}

proptest! {
    #[test]
    fn a_proposal_asks_nobody_twice_or_for_too_much_and_leaves_nobody_out(
        candidates in proptest::collection::vec(any_candidate(), 0..40),
        yes in proptest::collection::vec((0_u16..4, 1_usize..60, 0_u8..3), 0..30),
    ) {
        let candidates: Vec<Candidate> =
            candidates.into_iter().map(|one| (one.who, one)).collect::<BTreeMap<_, _>>().into_values().collect();
        let run = begun(MONDAY);
        let made: Vec<_> = yes.iter().map(|(shift, who, rung)| (*shift, *who, *rung, Came::SaidYes)).collect();
        let rows = rows(&run, &made);
        let proposed = propose(&run, &rows, &candidates, MONDAY);
        let mut asked = BTreeSet::new();
        let mut by_gap: BTreeMap<(u16, Rung), u16> = BTreeMap::new();
        for one in &proposed.asks {
            prop_assert!(asked.insert(one.who), "asked twice");
            let who = candidates.iter().find(|other| other.who == one.who).unwrap();
            let role = run.engine.role(one.rung).unwrap();
            prop_assert!(!who.owes_debrief && who.open < CARRIES_MAX);
            prop_assert!(who.most.unwrap() >= role.ask, "more than they said");
            prop_assert!(who.free.as_ref().is_none_or(|free| free.contains(&one.shift)));
            prop_assert!(who.rung >= Some(one.rung) || ready(&run.engine, who) == Some(Ok(one.rung)));
            prop_assert!(!rows.now().contains_key(&(one.shift, one.who)));
            *by_gap.entry((one.shift, one.rung)).or_default() += 1;
        }
        let held: BTreeSet<_> = proposed.held.iter().map(|(who, _)| *who).collect();
        prop_assert!(held.is_disjoint(&asked));
        prop_assert_eq!(held.len() + asked.len(), candidates.len());
        for gap in run.gaps(&rows, MONDAY) {
            let filled = by_gap.get(&(gap.shift, gap.rung)).copied().unwrap_or(0);
            let place = |one: &&Gap| (one.shift, one.rung) == (gap.shift, gap.rung);
            let short = proposed.short.iter().find(place).map_or(0, |gap| gap.missing());
            prop_assert_eq!(filled + short, gap.missing());
        }
    }
}

#[test]
fn everyone_who_came_is_debriefed_by_whoever_led_them() {
    let run = begun(MONDAY);
    let mut made: Vec<_> = (10..15).map(|who| (0, who, 0, Came::Came)).collect();
    made.extend([(0, 1, 1, Came::Came), (0, 2, 1, Came::Came), (0, 0, 2, Came::Came)]);
    made.extend([(0, 15, 0, Came::Missed), (1, 10, 0, Came::Came), (1, 16, 0, Came::SaidYes)]);
    let rows = rows(&run, &made);
    let team = |shift, rung, by: Option<usize>, people: &[usize]| Team {
        shift,
        rung: Rung(rung),
        by: by.map(person),
        people: people.iter().copied().map(person).collect(),
    };
    assert_eq!(
        run.debriefs(&rows, &BTreeSet::new()),
        [
            team(0, 0, Some(1), &[10, 12, 14]),
            team(0, 0, Some(2), &[11, 13]),
            team(0, 1, Some(0), &[1, 2]),
            team(0, 2, None, &[0]),
            // No captain came on Saturday: whoever organizes the run does it.
            team(1, 0, Some(0), &[10]),
        ]
    );
    let held = [(0, 10), (0, 1), (0, 2), (0, 0), (1, 10)].map(|(shift, who)| (shift, person(who)));
    assert_eq!(
        run.debriefs(&rows, &held.into_iter().collect()),
        [team(0, 0, Some(1), &[12, 14]), team(0, 0, Some(2), &[11, 13])],
        "nobody changes teams"
    );
}
