//! Intake: clocks, owners, handoffs, consents, and what never is lost.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::{ADA, BEN};
use organizing::conversation::{Conversation, Nudge, Step};
use organizing::intake::*;
use organizing::{Day, Hour, MemberId, Personal, RequestId, WorkerId};
use proptest::prelude::*;

const CAT: MemberId = MemberId([3; 16]);
const CAME: Hour = Hour(480_000);

fn at(hours: i32) -> Hour {
    CAME.plus(hours)
}

fn told() -> Told {
    Told {
        happened: "They cut our hours".into(),
        reach: "After nine, at my sister's".into(),
        consents: [Consent::Contact].into_iter().collect(),
        ..Told::default()
    }
}

fn request() -> Request {
    Request::receive(told(), CAME).unwrap()
}

fn id(number: u32) -> RequestId {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    RequestId(id)
}

fn note(on: Day) -> Conversation {
    Conversation { issues: vec!["Hours".into()], ..Conversation::begin(WorkerId([9; 16]), ADA, on) }
}

#[test]
fn what_is_missing_or_too_much_is_said_at_its_field() {
    for (change, field, sentence) in [
        (
            &(|told: &mut Told| told.happened = " ".into()) as &dyn Fn(&mut Told),
            "happened",
            "request-happened-missing",
        ),
        (&|told| told.reach = "".into(), "reach", "request-reach-missing"),
        (&|told| told.consents = Consents::default(), "contact", "request-needs-contact"),
        (&|told| told.people = Some(Told::PEOPLE_MAX + 1), "people", "request-people"),
        (&|told| told.languages = vec!["en".to_owned(); 9], "languages", "request-languages"),
        (&|told| told.sector = "7225x".to_owned(), "sector", "request-sector"),
        (
            &|told| told.want = Personal::new(&"x".repeat(Told::TEXT_CHARS_MAX + 1)),
            "want",
            "request-too-long",
        ),
        (
            &|told| told.place = Personal::new(&"x".repeat(Told::LINE_CHARS_MAX + 1)),
            "place",
            "request-too-long",
        ),
    ] {
        let mut told = told();
        change(&mut told);
        let refusal = Request::receive(told, CAME).unwrap_err();
        assert_eq!((refusal.field, refusal.sentence), (Some(field), sentence));
    }
    // A script in every field is text like any other.
    let script = "<script>alert(1)</script>";
    let whole = Told { happened: script.into(), want: script.into(), ..told() };
    assert_eq!(Request::receive(whole, CAME).unwrap().told().want.reveal(), script);
    assert!(!format!("{:?}", request()).contains("hours"), "words of a worker were printed");
}

#[test]
fn the_clock_runs_from_asking_and_stops_with_the_first_contact() {
    let clock = Clock::default();
    let press = |request: &Request, hours| clock.press(&request.line(id(1)), at(hours));
    let mut one = request();
    for (hours, expected) in [
        (0, Press::InTime),
        (47, Press::InTime),
        (48, Press::Soon),
        (72, Press::Soon),
        (73, Press::Late),
    ] {
        assert_eq!(press(&one, hours), Some((expected, at(72))), "after {hours}");
    }
    // Taking it is not being in touch.
    one.take(ADA, at(10)).unwrap();
    assert_eq!(press(&one, 73), Some((Press::Late, at(72))));
    assert_eq!(one.escalate(&clock, at(72)), None);
    assert_eq!(one.escalate(&clock, at(73)), Some(Why::Late));
    assert_eq!(one.escalate(&clock, at(74)), None, "once is enough");
    assert_eq!(press(&one, 74), Some((Press::Escalated, at(72))));
    one.tried(ADA, "Nobody picked up".into(), at(75)).unwrap();
    assert_eq!(one.escalated(), Some(Why::Late), "trying is not reaching");
    one.in_touch(ADA, at(80)).unwrap();
    assert_eq!((one.stage(), one.escalated()), (Stage::InTouch, None));
    // From then on it must not lie still.
    assert_eq!(press(&one, 80), Some((Press::InTime, at(80 + 14 * 24))));
    assert_eq!(one.escalate(&clock, at(81 + 14 * 24)), Some(Why::Still));
    one.coach(ADA, at(90 + 14 * 24)).unwrap();
    assert_eq!((one.stage(), one.escalated()), (Stage::Coached, None));
    one.close(ADA, Outcome::Drive, Personal::default(), at(500)).unwrap();
    assert_eq!((press(&one, 9_000), one.escalate(&clock, at(9_000))), (None, None));

    let quick = Clock::set(2, 24).unwrap();
    assert_eq!(quick.press(&request().line(id(1)), at(3)).unwrap().0, Press::Late);
    for (first, still, sentence) in
        [(0, 48, "clock-first-contact"), (721, 48, "clock-first-contact"), (72, 23, "clock-still")]
    {
        assert_eq!(Clock::set(first, still).unwrap_err().sentence, sentence);
    }
}

#[test]
fn only_whoever_has_it_does_something_with_it() {
    let mut one = request();
    assert_eq!(one.in_touch(ADA, at(1)).unwrap_err().sentence, "request-not-owner");
    one.take(ADA, at(1)).unwrap();
    one.take(ADA, at(2)).unwrap();
    assert_eq!(one.rows().len(), 1);
    assert_eq!(one.take(BEN, at(2)).unwrap_err().sentence, "request-taken");
    assert_eq!(one.tried(BEN, "".into(), at(2)).unwrap_err().sentence, "request-not-owner");
    assert_eq!(one.in_touch(ADA, at(-1)).unwrap_err().sentence, "request-before");
    assert_eq!(one.put_back(ADA, " ".into(), at(3)).unwrap_err().sentence, "request-needs-reason");
    one.put_back(ADA, "I work nights now".into(), at(3)).unwrap();
    assert_eq!((one.owner(), one.stage()), (None, Stage::Waiting));
    // The hour of asking stands, however often it changes hands.
    assert_eq!(Clock::default().due(&one.line(id(1))), Some(at(72)));
    one.take(BEN, at(4)).unwrap();
    let nudges = one.talked(BEN, note(at(5).day()), at(5)).unwrap();
    assert!(nudges.contains(&Nudge::Skipped(Step::Inoculation)));
    assert!(!nudges.contains(&Nudge::NoAssessment));
    assert_eq!(one.notes().next().unwrap().by, BEN);
    let late = note(at(5).day().plus(9));
    assert_eq!(one.talked(BEN, late, at(5)).unwrap_err().sentence, "conversation-in-the-future");
    one.close(BEN, Outcome::Answered, "Knows now".into(), at(6)).unwrap();
    one.close(BEN, Outcome::Answered, "Knows now".into(), at(7)).unwrap();
    assert_eq!(
        one.close(BEN, Outcome::Won, "".into(), at(7)).unwrap_err().sentence,
        "request-closed"
    );
    assert_eq!(one.outcome(), Some(Outcome::Answered));
    assert_eq!(one.take(ADA, at(8)).unwrap_err().sentence, "request-closed");
    one.reopen(ADA, "Called again".into(), at(8)).unwrap();
    assert_eq!(one.reopen(ADA, "".into(), at(8)).unwrap_err().sentence, "request-open");
    assert_eq!((one.stage(), one.owner(), one.outcome()), (Stage::Waiting, None, None));
}

#[test]
fn nothing_goes_over_before_the_worker_agrees_to_this_handoff() {
    let mut one = request();
    one.take(ADA, at(1)).unwrap();
    let mut begin = |to: MemberId, note: &str| one.begin_handoff(ADA, to, note.into(), &[], at(2));
    assert_eq!(begin(ADA, "n").unwrap_err().sentence, "handoff-to-oneself");
    assert_eq!(begin(BEN, "").unwrap_err().sentence, "handoff-note-missing");
    begin(BEN, "Speaks of hours").unwrap();
    assert_eq!(begin(CAT, "n").unwrap_err().sentence, "handoff-under-way");
    // A consent in general is no consent to this.
    one.consent(Consent::HandOn, true, at(2));
    assert_eq!(one.hand(ADA, Part::Story, at(3)).unwrap_err().sentence, "handoff-not-agreed");
    one.agree(at(3)).unwrap();
    for part in [Part::Story, Part::Place, Part::Notes] {
        assert!(!one.hand(ADA, part, at(4)).unwrap());
    }
    assert_eq!(one.owner(), Some(ADA));
    assert!(one.hand(ADA, Part::Reach, at(5)).unwrap());
    assert_eq!((one.owner(), one.handoff()), (Some(BEN), None));
    assert_eq!(one.hand(ADA, Part::Story, at(6)).unwrap_err().sentence, "request-not-owner");
    assert_eq!(one.hand(BEN, Part::Story, at(6)).unwrap_err().sentence, "handoff-none");
    // Whoever is asked can say no.
    one.begin_handoff(BEN, CAT, "n".into(), &[Part::Story], at(7)).unwrap();
    assert_eq!(one.call_off(ADA, at(8)).unwrap_err().sentence, "handoff-not-theirs");
    one.agree(at(8)).unwrap();
    assert_eq!(one.hand(BEN, Part::Reach, at(8)).unwrap_err().sentence, "handoff-part");
    one.call_off(CAT, at(8)).unwrap();
    assert_eq!(one.rows().last().unwrap().what, What::HandoffEnded(HandoffEnd::Declined));
    assert_eq!(one.owner(), Some(BEN));
}

#[test]
fn a_consent_taken_back_mid_handoff_hands_nothing_more() {
    let mut one = request();
    one.take(ADA, at(1)).unwrap();
    one.begin_handoff(ADA, BEN, "Speaks of hours".into(), &[], at(2)).unwrap();
    one.agree(at(3)).unwrap();
    one.hand(ADA, Part::Story, at(4)).unwrap();
    let had: Vec<Part> = one.handoff().unwrap().handed().collect();
    let kept: Vec<Part> = one.handoff().unwrap().kept().collect();
    assert_eq!((had, kept), (vec![Part::Story], vec![Part::Place, Part::Notes, Part::Reach]));
    one.consent(Consent::HandOn, false, at(5));
    assert_eq!((one.handoff(), one.owner()), (None, Some(ADA)));
    assert_eq!(one.hand(ADA, Part::Reach, at(6)).unwrap_err().sentence, "handoff-none");
    let whats: Vec<&What> = one.rows().iter().rev().take(2).map(|row| &row.what).collect();
    assert_eq!(
        whats,
        [&What::HandoffEnded(HandoffEnd::TakenBack), &What::TakenBack(Consent::HandOn)]
    );
    // It stays with its owner, who can go on.
    one.in_touch(ADA, at(7)).unwrap();
    // A new handoff asks anew.
    one.begin_handoff(ADA, BEN, "Again".into(), &[], at(8)).unwrap();
    assert_eq!(one.hand(ADA, Part::Place, at(9)).unwrap_err().sentence, "handoff-not-agreed");
    // Without contact nobody may do anything, and no owner can close it otherwise.
    one.consent(Consent::Contact, false, at(10));
    assert_eq!((one.stage(), one.outcome()), (Stage::Closed, Some(Outcome::Withdrawn)));
    assert_eq!(
        one.reopen(ADA, "".into(), at(11)).unwrap_err().sentence,
        "request-no-contact-consent"
    );
}

#[test]
fn what_may_not_be_kept_is_forgotten_and_what_came_of_it_stays() {
    for keep in [false, true] {
        let mut one = request();
        one.consent(Consent::Keep, keep, at(0));
        one.take(ADA, at(1)).unwrap();
        one.talked(ADA, note(at(2).day()), at(2)).unwrap();
        one.close(ADA, Outcome::Won, "They have their hours".into(), at(3)).unwrap();
        assert!(!one.forget(at(3 + Request::FORGET_HOURS - 1)));
        assert_eq!(one.forget(at(3 + Request::FORGET_HOURS)), !keep);
        assert!(!one.forget(at(4 + Request::FORGET_HOURS)));
        assert_eq!(one.outcome(), Some(Outcome::Won));
        assert_eq!(one.notes().count(), usize::from(keep));
        assert_eq!(one.told().happened.is_empty(), !keep);
        if !keep {
            let again = one.reopen(ADA, "".into(), at(900)).unwrap_err();
            assert_eq!(again.sentence, "request-forgotten");
        }
    }
}

#[test]
fn a_coach_who_leaves_with_open_cases_loses_none_of_them() {
    let mut all: Vec<(RequestId, Request)> = (0..6).map(|number| (id(number), request())).collect();
    for (number, (_, one)) in all.iter_mut().enumerate() {
        one.take(if number < 4 { ADA } else { BEN }, at(1)).unwrap();
    }
    all[1].1.coach(ADA, at(2)).unwrap();
    all[1].1.talked(ADA, note(at(2).day()), at(2)).unwrap();
    all[2].1.begin_handoff(ADA, BEN, "n".into(), &[], at(2)).unwrap();
    all[3].1.close(ADA, Outcome::Won, "".into(), at(2)).unwrap();
    all[4].1.begin_handoff(BEN, ADA, "n".into(), &[], at(2)).unwrap();
    let before: Vec<usize> = all.iter().map(|(_, one)| one.rows().len()).collect();
    let left = leave(all.iter_mut().map(|(id, one)| (*id, one)), ADA, at(3));
    assert_eq!(left.back, [id(0), id(1), id(2)]);
    assert_eq!(left.handoffs, [id(4)]);
    for (number, (_, one)) in all.iter().enumerate() {
        assert!(one.rows().len() >= before[number], "history was lost");
        assert_ne!((one.owner(), one.stage() == Stage::Closed), (Some(ADA), false));
        assert!(one.handoff().is_none());
        assert_eq!(one.escalated(), (number < 3).then_some(Why::CoachLeft));
    }
    assert_eq!(all[1].1.notes().count(), 1);
    // It waits for somebody new from the hour the coach left, and whoever takes it goes on.
    assert_eq!(Clock::default().due(&all[1].1.line(id(1))), Some(at(75)));
    all[1].1.take(BEN, at(4)).unwrap();
    assert_eq!((all[1].1.stage(), all[1].1.escalated()), (Stage::InTouch, None));
}

#[test]
fn the_queue_tells_what_presses_first_from_lines_without_words() {
    assert!(size_of::<Line>() <= 48, "{}", size_of::<Line>());
    let clock = Clock::default();
    let now = at(100);
    let mut all: Vec<Request> =
        [90, 10, 20, 60, 5, 40].map(|hours| Request::receive(told(), at(hours)).unwrap()).into();
    all[2].escalate(&clock, now);
    all[3].take(ADA, at(61)).unwrap();
    all[4].take(ADA, at(61)).unwrap();
    all[4].close(ADA, Outcome::NoRequest, "".into(), at(62)).unwrap();
    let lines = (0..).zip(&all).map(|(number, one)| one.line(id(number)));
    let queue = Queue::of(lines, &clock, now);
    let order: Vec<(Press, RequestId)> =
        queue.pressing().iter().map(|one| (one.press, one.line.id())).collect();
    assert_eq!(
        order,
        [
            (Press::Escalated, id(2)),
            (Press::Late, id(1)),
            (Press::Soon, id(5)),
            (Press::InTime, id(3)),
            (Press::InTime, id(0)),
        ]
    );
    assert_eq!(queue.counts(), Counts { open: 5, waiting: 4, escalated: 1, late: 1, soon: 1 });
    assert_eq!(queue.to_escalate().collect::<Vec<_>>(), [id(1)]);
    assert_eq!(queue.of_owner(ADA).count(), 1);
    assert_eq!(queue.waiting().count(), 4);
}

/// Something that may happen, by whom, so many hours later.
fn happen(one: &mut Request, what: u8, who: MemberId, to: MemberId, at: Hour) {
    // What is refused changes nothing: that is held below.
    let before = one.clone();
    let refused = match what {
        0 => one.take(who, at).is_err(),
        1 => one.put_back(who, "r".into(), at).is_err(),
        2 => one.in_touch(who, at).is_err(),
        3 => one.talked(who, note(at.day()), at).is_err(),
        4 => one.coach(who, at).is_err(),
        5 => one.begin_handoff(who, to, "n".into(), &[], at).is_err(),
        6 => one.agree(at).is_err(),
        7 => Part::ALL.into_iter().all(|part| one.hand(who, part, at).is_err()),
        8 => one.call_off(who, at).is_err(),
        9 => one.close(who, Outcome::Answered, "".into(), at).is_err(),
        10 => one.reopen(who, "".into(), at).is_err(),
        11 => {
            one.consent(Consent::HandOn, to == ADA, at);
            false
        }
        12 => {
            one.coach_left(who, at);
            false
        }
        13 => one.tried(who, "".into(), at).is_err(),
        _ => one.escalate(&Clock::default(), at).is_none(),
    };
    assert!(!refused || *one == before, "a refusal changed something");
}

proptest! {
    #[test]
    fn nothing_ages_unseen_whatever_happens(
        steps in proptest::collection::vec((0_u8..15, 0_u8..3, 0_u8..3, 0_i32..100), 0..60),
    ) {
        let people = [ADA, BEN, CAT];
        let (mut one, mut now) = (request(), CAME);
        let mut rows = Vec::new();
        for (what, who, to, later) in steps {
            now = now.plus(later);
            happen(&mut one, what, people[usize::from(who)], people[usize::from(to)], now);
            // History is only added to.
            prop_assert_eq!(&one.rows()[..rows.len()], &rows[..]);
            rows = one.rows().to_vec();
            // A closed one presses nobody; every open one has an hour at which it is late.
            let clock = Clock::default();
            let due = clock.due(&one.line(id(1)));
            prop_assert_eq!(due.is_none(), one.stage() == Stage::Closed);
            if let Some(due) = due {
                let mut later = one.clone();
                let seen = later.escalate(&clock, due.plus(1)).is_some() || one.escalated().is_some();
                prop_assert!(seen, "an open request ages unseen");
                prop_assert_eq!(later.owner(), one.owner());
            }
            // A case that is coached, or one that somebody took, has an owner.
            let owned = !matches!(one.stage(), Stage::Waiting | Stage::Closed);
            prop_assert!(!owned || one.owner().is_some());
            prop_assert!(one.stage() != Stage::Waiting || one.owner().is_none());
            prop_assert!(one.handoff().is_none() || owned);
        }
    }
}
