//! How people develop: pairs, skills, readings, load, and one person's record.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::cycle::*;
use common::world::TODAY;
use organizing::development::*;
use organizing::{Day, Personal, Refusal};

fn sentence<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.map_or_else(|refused| refused.sentence, |_| "")
}

fn meeting(on: Day) -> Meeting {
    Meeting {
        on,
        by: LEADER,
        about: vec![(ANA, "Brought three".into()), (person(9), Personal::default())],
        problems: "Nobody on nights".into(),
        next_steps: Personal::default(),
        reading: Personal::default(),
        next: None,
    }
}

#[test]
fn a_pair_meets_every_one_to_two_weeks_about_the_people_being_developed() {
    let begin = |rhythm| Pair::begin(LEADER, HELPER, rhythm, TODAY.plus(-20), TODAY);
    assert_eq!([6, 15].map(|rhythm| sentence(begin(rhythm))), ["pair-rhythm"; 2]);
    let oneself = Pair::begin(LEADER, LEADER, 7, TODAY, TODAY);
    assert_eq!(sentence(oneself), "pair-with-oneself");
    let ahead = Pair::begin(LEADER, HELPER, 7, TODAY.plus(3), TODAY);
    assert_eq!(sentence(ahead), "pair-in-the-future");
    let mut pair = begin(10).unwrap();
    assert_eq!((pair.next_meeting(), pair.overdue(TODAY)), (Some(TODAY.plus(-10)), 10));
    pair.meet(meeting(TODAY.plus(-5)), TODAY).unwrap();
    pair.meet(meeting(TODAY.plus(-5)), TODAY).unwrap();
    assert_eq!((pair.meetings().len(), pair.meetings()[0].about.len()), (1, 1), "empty notes go");
    assert_eq!((pair.next_meeting(), pair.overdue(TODAY)), (Some(TODAY.plus(5)), 0));
    let agreed = Meeting { next: Some(TODAY.plus(4)), ..meeting(TODAY) };
    pair.meet(agreed, TODAY).unwrap();
    assert_eq!(pair.next_meeting(), Some(TODAY.plus(4)), "as agreed");
    let agenda = pair.agenda(&[ANA, LEADER, person(9), ANA], Some("first-steps"));
    assert_eq!(
        agenda,
        [
            Agenda::Person(ANA, Some("Brought three".into())),
            Agenda::Person(person(9), None),
            Agenda::Problems(Some("Nobody on nights".into())),
            Agenda::NextSteps(None),
            Agenda::Reading("first-steps".to_owned()),
        ]
    );
    assert_eq!((pair.other(HELPER), pair.other(ANA)), (Some(LEADER), None));
}

#[test]
fn a_meeting_that_cannot_be_kept_says_where() {
    let meet = |change: &dyn Fn(&mut Meeting)| {
        let mut pair = Pair::begin(LEADER, HELPER, 7, TODAY.plus(-9), TODAY).unwrap();
        let mut held = meeting(TODAY);
        change(&mut held);
        sentence(pair.meet(held, TODAY))
    };
    let long = || Personal::new(&"x".repeat(2_001));
    let table: [(Change<'_, Meeting>, &str); 8] = [
        (&|_| (), ""),
        (&|held| held.by = ANA, "pair-not-theirs"),
        (&|held| held.on = TODAY.plus(-10), "pair-before"),
        (&|held| held.on = TODAY.plus(3), "pair-in-the-future"),
        (&|held| held.about = vec![(ANA, "x".into()); 51], "pair-about-too-many"),
        (&|held| held.about = vec![(ANA, long())], "pair-too-long"),
        (&|held| held.next = Some(TODAY), "pair-next-before"),
        (&|held| held.next = Some(TODAY.plus(61)), "pair-next-far"),
    ];
    for (place, (change, says)) in table.into_iter().enumerate() {
        assert_eq!(meet(change), says, "row {place}");
    }
    let mut pair = Pair::begin(LEADER, HELPER, 7, TODAY.plus(-9), TODAY).unwrap();
    pair.end(TODAY);
    assert_eq!(sentence(pair.meet(meeting(TODAY), TODAY)), "pair-ended");
    assert_eq!((pair.next_meeting(), pair.overdue(TODAY.plus(99))), (None, 0));
}
