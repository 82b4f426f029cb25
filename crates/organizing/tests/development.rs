//! How people develop: pairs, skills, readings, load, and one person's record.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::cycle::*;
use common::world::TODAY;
use organizing::cycle::*;
use organizing::cycle::{Asked, How, Task};
use organizing::development::*;
use organizing::{AskId, Day, PersonId, Personal, Refusal, RunId};
use proptest::prelude::*;

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
    let agenda = pair.agenda(&[ANA, LEADER, HELPER, person(9), ANA], Some("first-steps"));
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
    pair.set_rhythm(14).unwrap();
    assert_eq!((sentence(pair.set_rhythm(15)), pair.rhythm()), ("pair-rhythm", 14));
    // Both the leader and somebody they are developing turn out to have had another record.
    pair.redirect(LEADER, person(2));
    pair.redirect(ANA, person(1));
    assert_eq!((pair.other(HELPER), pair.meetings()[0].by), (Some(person(2)), person(2)));
    assert_eq!(pair.meetings()[0].about[0].0, person(1));
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

fn able(who: PersonId, level: Option<Level>) -> Witness {
    Witness { who, level, nobody_can: false }
}

#[test]
fn a_skill_is_learned_done_before_a_witness_and_taught_by_anothers_success() {
    let day = |days: i32| TODAY.plus(-days);
    let (mut ana, mut ben) = (Skills::default(), Skills::default());
    let can = able(LEADER, Some(Level::Do));
    let before = ana.did(ANA, "doors", can, day(9), TODAY);
    assert_eq!(sentence(before), "skill-do-before-learn");
    ana.learn(ANA, " doors ", Some(LEADER), day(9), TODAY).unwrap();
    let mut did = |witness, on| sentence(ana.did(ANA, "doors", witness, on, TODAY));
    assert_eq!(did(can, day(10)), "skill-do-before-learn");
    assert_eq!(did(able(ANA, Some(Level::Do)), day(8)), "skill-witness-oneself");
    assert_eq!(did(able(LEADER, Some(Level::Learn)), day(8)), "skill-witness-cannot");
    assert_eq!(did(able(LEADER, None), day(8)), "skill-witness-cannot");
    assert_eq!(did(can, TODAY.plus(3)), "skill-in-the-future");
    assert_eq!(ana.level("doors"), Some(Level::Learn), "nothing of it was kept");
    let teach =
        |ana: &mut Skills, ben: &Skills| sentence(ana.teach(ANA, "doors", (HELPER, ben), TODAY));
    assert_eq!(teach(&mut ana, &ben), "skill-teach-before-do");
    ana.did(ANA, "doors", can, day(8), TODAY).unwrap();
    ana.did(ANA, "doors", can, day(7), TODAY).unwrap();
    assert_eq!((ana.level("doors"), ana.rows().len()), (Some(Level::Do), 2));
    assert_eq!(teach(&mut ana, &ben), "skill-teach-nobody");
    ben.learn(HELPER, "doors", Some(ANA), day(6), TODAY).unwrap();
    assert_eq!(teach(&mut ana, &ben), "skill-teach-nobody", "learned is not done yet");
    ben.did(HELPER, "doors", able(ANA, Some(Level::Do)), day(5), TODAY).unwrap();
    let oneself = ana.teach(ANA, "doors", (ANA, &ben), TODAY);
    assert_eq!(sentence(oneself), "skill-teach-oneself");
    assert_eq!(teach(&mut ana, &ben), "");
    assert_eq!(ana.level("doors"), Some(Level::Teach));
    assert_eq!(ana.at_least(Level::Do), ["doors"]);

    // Who taught it before they could do it taught something else.
    let mut early = Skills::default();
    early.learn(HELPER, "doors", Some(ANA), day(9), TODAY).unwrap();
    early.did(HELPER, "doors", can, day(5), TODAY).unwrap();
    assert_eq!(teach(&mut ana.clone(), &early), "skill-teach-nobody");
    // Who did it before learning it from them did not learn it from them.
    let mut knew = Skills::default();
    knew.learn(HELPER, "doors", None, day(9), TODAY).unwrap();
    knew.did(HELPER, "doors", can, day(7), TODAY).unwrap();
    knew.learn(HELPER, "doors", Some(ANA), day(6), TODAY).unwrap();
    assert_eq!(teach(&mut ana.clone(), &knew), "skill-teach-nobody");
    // Where nobody can yet, whoever saw it may say so.
    let first = Witness { nobody_can: true, ..able(LEADER, None) };
    early.learn(HELPER, "lists", None, day(4), TODAY).unwrap();
    early.did(HELPER, "lists", first, day(3), TODAY).unwrap();
    let learn =
        |skill: &str, from| sentence(Skills::default().learn(ANA, skill, from, day(1), TODAY));
    assert_eq!(learn(" ", None), "skill-missing");
    assert_eq!(learn(&"x".repeat(61), None), "skill-too-long");
    assert_eq!(learn("doors", Some(ANA)), "skill-learned-from-oneself");
    let full = (0..).find_map(|n| ben.learn(HELPER, &n.to_string(), None, day(1), TODAY).err());
    assert_eq!(full, Some(Refusal::of("skill-too-many")));
}

fn reading(key: &str, with: Vec<With>) -> Reading {
    let (title, question) = (format!("About {key}"), "What would you do?".to_owned());
    Reading { key: key.to_owned(), title, question, with }
}

#[test]
fn a_reading_goes_with_an_ask_and_is_asked_about_at_the_next_check_in() {
    let captain = InRun { run: RunId([5; 16]), role: "captain".to_owned(), shift: None };
    let asked = Asked { role: Some(captain), ..asked(2, 0, 7) };
    let all = [
        reading("power", vec![With::Size(SizeId(2))]),
        reading("captains", vec![With::Role("captain".to_owned()), With::Size(SizeId(4))]),
        reading("law", vec![With::Size(SizeId(1))]),
    ];
    let mut mine = Readings::default();
    let keys = |mine: &Readings| -> Vec<String> {
        mine.paired(&all, &asked).into_iter().map(|one| one.key.clone()).collect()
    };
    assert_eq!(keys(&mine), ["captains", "power"], "what goes with the role first");
    mine.give("law", ANA, None, TODAY.plus(-9), TODAY).unwrap();
    mine.give("captains", LEADER, Some(ask_id(1)), TODAY.plus(-2), TODAY).unwrap();
    mine.give("captains", HELPER, None, TODAY, TODAY).unwrap();
    assert_eq!((keys(&mine), mine.rows().len()), (vec!["power".to_owned()], 2));
    let question = |mine: &Readings, ask| mine.question(ask).map(|given| given.reading.clone());
    assert_eq!(question(&mine, None).as_deref(), Some("law"), "it waits longest");
    assert_eq!(question(&mine, Some(ask_id(1))).as_deref(), Some("captains"));
    mine.answer("captains", "I would ask Sam".into(), TODAY, TODAY).unwrap();
    assert_eq!(question(&mine, Some(ask_id(1))).as_deref(), Some("law"));
    assert_eq!(mine.last().map(|given| given.reading.as_str()), Some("captains"));
    mine.read("law", TODAY, TODAY).unwrap();
    assert!(mine.question(None).is_some(), "read, and still to talk about");

    let says = [
        sentence(mine.read("power", TODAY, TODAY)),
        sentence(mine.read("law", TODAY.plus(-10), TODAY)),
        sentence(mine.read("law", TODAY.plus(3), TODAY)),
        sentence(mine.answer("law", Personal::new(&"x".repeat(1_001)), TODAY, TODAY)),
        sentence(mine.give(" ", ANA, None, TODAY, TODAY)),
        sentence(mine.give(&"x".repeat(201), ANA, None, TODAY, TODAY)),
        sentence(mine.give("more", ANA, None, TODAY.plus(3), TODAY)),
    ];
    let expected =
        ["reading-unknown", "reading-before", "reading-in-the-future", "reading-too-long"];
    assert_eq!(says[..4], expected);
    assert_eq!(says[4..], ["reading-missing", "reading-too-long", "reading-in-the-future"]);
    let check = |change: Change<'_, Reading>| {
        let mut made = reading("power", Vec::new());
        change(&mut made);
        sentence(made.check())
    };
    assert_eq!(check(&|_| ()), "");
    assert_eq!(check(&|made| made.title.clear()), "reading-missing");
    assert_eq!(check(&|made| made.question.clear()), "reading-no-question");
    assert_eq!(check(&|made| made.question = "x".repeat(301)), "reading-too-long");
    let full = (0..).find_map(|n| mine.give(&format!("r{n}"), ANA, None, TODAY, TODAY).err());
    assert_eq!(full, Some(Refusal::of("reading-too-many")));
}

#[test]
fn load_counts_open_asks_tasks_roles_and_the_hours_of_this_month() {
    let mut mine = chain(&[(1, How::Done, 0), (2, How::Declined, 0), (0, How::Done, 40)], None);
    mine.add(
        ask_id(7),
        Ask::make(Asked { hours: 9, ..asked(0, 0, 0) }, Presence::Account, &mine, &sizes(), TODAY)
            .unwrap(),
    )
    .unwrap();
    let task = |id: u16, owner, ask| Task {
        id: organizing::plan::MilestoneId(id),
        what: "Call the list".into(),
        owner: Some(owner),
        days: 1,
        after: Vec::new(),
        ask,
        begun: None,
        done: (id == 3).then_some(TODAY),
    };
    let goals = Goals::repeated_back(vec!["Ten people".into()], true, true, TODAY).unwrap();
    let tasks = vec![
        task(1, ANA, None),
        task(2, ANA, Some(ask_id(7))),
        task(3, ANA, None),
        task(4, HELPER, None),
    ];
    let plan = SupportPlan::draw(goals, TODAY.plus(9), tasks, TODAY).unwrap();
    let mut others = Chain::default();
    let to_ben = Asked { of: person(9), ..asked(3, 0, 9) };
    others
        .add(
            ask_id(8),
            Ask::make(to_ben, Presence::Account, &Chain::default(), &sizes(), TODAY).unwrap(),
        )
        .unwrap();
    others.get_mut(ask_id(8)).unwrap().set_support(Support::Planned(plan)).unwrap();
    let load = Load::of(ANA, [&mine, &others], 1, &sizes(), TODAY);
    assert_eq!(load, Load { asks: 1, tasks: 1, roles: 1, hours: 3 + 9 });
    assert_eq!(load.open(), 2);
}

#[test]
fn before_the_sixth_task_three_are_named_who_could_and_why() {
    let long_ago = chain(&[(1, How::Done, 50)], None);
    let wishes = chain(&[(1, How::Done, 5)], Some(Wish::More));
    let not_now = chain(&[(2, How::Done, 5)], Some(Wish::NotNow));
    let small = chain(&[(0, How::Done, 5)], None);
    let skills = [("doors".to_owned(), Level::Do)];
    let learned = [("doors".to_owned(), Level::Learn)];
    let little = Carries { hours: Some(3), up_to: None, on: TODAY };
    let of = |number, chain, open| Candidate {
        who: person(number),
        chain,
        load: Load { asks: open, ..Load::default() },
        said: None,
        skills: &skills,
    };
    let candidates = [
        of(1, &long_ago, 1),
        of(2, &wishes, 4),
        of(3, &not_now, 0),
        of(4, &small, 0),
        Candidate { skills: &[], ..of(5, &wishes, 0) },
        Candidate { said: Some(&little), ..of(6, &wishes, 0) },
        of(7, &long_ago, 3),
        of(8, &long_ago, 2),
        of(9, &wishes, 5),
        Candidate { skills: &learned, ..of(10, &wishes, 0) },
    ];
    let before = |open: u32, size| {
        let load = Load { asks: 3, tasks: open - 3, ..Load::default() };
        let taking = Taking { size: SizeId(size), takes: &skills };
        Nudge::before(ANA, load, taking, candidates, &sizes(), TODAY)
    };
    assert_eq!(before(4, 2), None, "it would be the fifth");
    let nudge = before(5, 2).unwrap();
    assert_eq!(nudge.open, 5);
    let who: Vec<PersonId> = nudge.could.iter().map(|one| one.who).collect();
    assert_eq!(who, [2, 1, 8].map(person), "the wish first, then those who carry least");
    let doors = || Because::Skill("doors".to_owned(), Level::Do);
    assert_eq!(
        nudge.could[0].because,
        [doors(), Because::WishMore, Because::Ready, Because::Carries(4)]
    );
    assert_eq!(
        nudge.could[1].because,
        [doors(), Because::Ready, Because::Idle(52), Because::Carries(1)]
    );
    assert_eq!(before(5, 4).unwrap().could, [], "nobody has led yet");
    let new = Chain::default();
    let taking = Taking { size: SizeId(0), takes: &[] };
    let load = Load { asks: 6, ..Load::default() };
    let nudge = Nudge::before(ANA, load, taking, [of(1, &new, 0)], &sizes(), TODAY).unwrap();
    assert_eq!(nudge.could[0].because, [Because::NeverAsked, Because::Carries(0)]);
}

fn in_run(role: &str) -> InRun {
    InRun { run: RunId([5; 16]), role: role.to_owned(), shift: None }
}

/// Ana as she is known by one of her ids.
fn ana(of: PersonId, first_ask: u8) -> Record {
    let mut record = Record::new(of);
    for number in first_ask..first_ask + 3 {
        let asked = Asked { of, ..asked(1, i32::from(number), 9) };
        record.ask(ask_id(number), asked, Presence::Account, &sizes(), TODAY).unwrap();
        let link = record.chain.get_mut(ask_id(number)).unwrap();
        link.ask_mut().end(How::Done, LEADER, TODAY, Personal::default(), TODAY).unwrap();
        let seen = vec![Observed { sign: Sign::BroughtSomeone, line: "Sam from nights".into() }];
        link.keep_debrief(Debrief { seen, of, ..debrief(0, Some(Wish::More)) }, TODAY).unwrap();
    }
    record.hold(in_run("captain"), TODAY.plus(-9), TODAY).unwrap();
    record
        .train(Training { training: "doors".into(), on: TODAY.plus(-9), by: LEADER }, TODAY)
        .unwrap();
    record.bring(person(40 + u16::from(first_ask)), TODAY.plus(-3), TODAY).unwrap();
    record.develop(person(50), TODAY.plus(-i32::from(first_ask)), TODAY).unwrap();
    record.skills.learn(of, "doors", Some(LEADER), TODAY.plus(-8), TODAY).unwrap();
    record.readings.give("power", LEADER, None, TODAY.plus(-8), TODAY).unwrap();
    record.say(Carries { hours: Some(10), up_to: None, on: TODAY.plus(-8) }).unwrap();
    record
}

#[test]
fn a_record_keeps_what_happened_and_what_is_theirs_is_marked() {
    let mut record = ana(ANA, 1);
    let own = Training { training: "doors".into(), on: TODAY.plus(-9), by: ANA };
    record.train(own, TODAY).unwrap();
    assert_eq!((record.trainings().len(), record.trained("doors")), (2, Some(TODAY.plus(-9))));
    record.train(Training { training: "songs".into(), on: TODAY, by: ANA }, TODAY).unwrap();
    assert_eq!(record.trained("songs"), None, "their own word opens no role");
    assert_eq!(sentence(record.add(LEADER, "She is good", TODAY)), "record-not-theirs");
    record.add(ANA, "I sing", TODAY).unwrap();
    record.add(ANA, "I sing", TODAY).unwrap();
    assert_eq!(record.added().len(), 1);
    assert_eq!(record.seen().len(), 3);
    assert!(record.seen().iter().all(|seen| seen.shows == Shows::Commitment));
    record.hand_on(&in_run("captain"), TODAY, TODAY).unwrap();
    record.hold(in_run("captain"), TODAY, TODAY).unwrap();
    assert_eq!(record.roles().len(), 2, "twice captain");
    assert_eq!(record.said().and_then(|said| said.hours), Some(10));

    let other = Asked { of: HELPER, ..asked(1, 0, 9) };
    let training = |training: &str, on| Training { training: training.into(), on, by: LEADER };
    let says = [
        sentence(record.ask(ask_id(9), other, Presence::Account, &sizes(), TODAY)),
        sentence(record.hold(in_run("x"), TODAY.plus(3), TODAY)),
        sentence(record.hand_on(&in_run("x"), TODAY, TODAY)),
        sentence(record.hand_on(&in_run("captain"), TODAY.plus(-1), TODAY)),
        sentence(record.train(training(" ", TODAY), TODAY)),
        sentence(record.train(training(&"x".repeat(1_001), TODAY), TODAY)),
        sentence(record.train(training("x", TODAY.plus(3)), TODAY)),
        sentence(record.bring(ANA, TODAY, TODAY)),
        sentence(record.develop(HELPER, TODAY.plus(3), TODAY)),
        sentence(record.add(ANA, " ", TODAY)),
        sentence(record.add(ANA, &"x".repeat(1_001), TODAY)),
    ];
    assert_eq!(
        says,
        [
            "ask-to-another",
            "record-in-the-future",
            "record-role-not-held",
            "record-role-before",
            "record-training-missing",
            "record-too-long",
            "record-in-the-future",
            "record-themselves",
            "record-in-the-future",
            "record-nothing-written",
            "record-too-long",
        ]
    );
    let full = (0..).find_map(|n| record.add(ANA, &n.to_string(), TODAY).err());
    assert_eq!(full, Some(Refusal::of("record-full")));
}

#[test]
fn two_records_of_one_person_become_one_and_nothing_is_lost() {
    let (mut kept, gone) = (ana(ANA, 1), ana(person(77), 4));
    kept.bring(person(77), TODAY, TODAY).unwrap();
    kept.merge(gone.clone());
    assert_eq!((kept.of(), kept.chain.links().len()), (ANA, 6));
    assert!(kept.chain.links().iter().all(|link| link.ask().asked().of == ANA));
    assert_eq!(kept.seen().len(), 6);
    let brought: Vec<PersonId> = kept.brought().keys().copied().collect();
    assert_eq!(brought, [person(41), person(44)], "nobody brings themselves");
    assert_eq!(kept.developed()[&person(50)], TODAY.plus(-4), "since the first day");
    assert_eq!((kept.roles().len(), kept.trainings().len(), kept.skills.rows().len()), (1, 1, 1));
    let once = kept.clone();
    kept.merge(gone);
    assert_eq!(kept, once, "merged again, nothing changes");
    // Whoever asked, or was developed, had another record, too.
    kept.redirect(LEADER, person(2));
    kept.redirect(person(50), person(41));
    let by = kept.chain.links().iter().all(|link| {
        let debrief = link.debrief().unwrap();
        (link.ask().asked().by, link.ask().ended().unwrap().by, debrief.by)
            == (person(2), person(2), person(2))
    });
    assert!(
        by && kept.trainings()[0].by == person(2) && kept.developed().contains_key(&person(41))
    );
    let learned = kept.skills.rows()[0].step;
    assert_eq!(learned, SkillStep::Learned { from: Some(person(2)) });
    let says = kept.ask(ask_id(9), asked(1, 0, 5), Presence::Account, &sizes(), TODAY);
    assert_eq!(sentence(says), "");
}

#[test]
fn what_is_carried_elsewhere_is_chosen_and_names_nobody() {
    let mut record = ana(ANA, 1);
    record.add(ANA, "I sing", TODAY).unwrap();
    assert_eq!(record.part(Choice::default(), &sizes()), Carried::default());
    let whole = record.part(Choice::WHOLE, &sizes());
    assert_eq!((whole.asks.len(), whole.seen.len(), whole.people), (3, 3, Some([1, 1])));
    assert_eq!(whole.asks[0].size, Some(SizeName::Usual(Usual::BringSomeone)));
    assert_eq!(whole.skills, [("doors".to_owned(), Level::Learn)]);
    assert_eq!(whole.readings, [], "given and not read");
    assert_eq!((whole.own.len(), whole.roles.len(), whole.trainings.len()), (1, 1, 1));
    let told = format!("{whole:?}");
    assert!(!told.contains("PersonId") && !told.contains("AskId") && !told.contains("RunId"));
    let without = record.part(Choice { words: false, ..Choice::WHOLE }, &sizes());
    assert!(without.asks.iter().all(|ask| ask.what.is_empty()));
}

proptest! {
    #[test]
    fn merging_loses_no_row_whichever_record_stays(
        left in prop::collection::vec((1u8..9, 0i32..30, any::<bool>()), 0..6),
        right in prop::collection::vec((1u8..9, 0i32..30, any::<bool>()), 0..6),
    ) {
        let make = |of: PersonId, rows: &[(u8, i32, bool)]| {
            let mut record = Record::new(of);
            for (number, days, done) in rows {
                let ask = Ask::make(Asked { of, ..asked(1, *days, 9) }, Presence::Account, &Chain::default(), &sizes(), TODAY).unwrap();
                record.chain.add(AskId([*number; 16]), ask).unwrap();
                let link = record.chain.get_mut(AskId([*number; 16])).unwrap();
                if *done && link.ask().is_open() {
                    link.ask_mut().end(How::Done, LEADER, TODAY, Personal::default(), TODAY).unwrap();
                }
                record.readings.give(&number.to_string(), LEADER, None, TODAY.plus(-days), TODAY).unwrap();
            }
            record
        };
        let (a, b) = (make(ANA, &left), make(person(77), &right));
        let (mut ab, mut ba) = (a.clone(), b.clone());
        ab.merge(b.clone());
        ba.merge(a.clone());
        let ids = |record: &Record| -> std::collections::BTreeSet<AskId> {
            record.chain.links().iter().map(|link| link.id()).collect()
        };
        let all: std::collections::BTreeSet<AskId> = ids(&a).union(&ids(&b)).copied().collect();
        prop_assert_eq!(ids(&ab), all.clone());
        prop_assert_eq!(ids(&ba), all);
        prop_assert!(ab.chain.links().is_sorted_by_key(|link| link.ask().asked().on));
        for id in ids(&ab) {
            let done = |record: &Record| record.chain.get(id).is_some_and(|link| !link.ask().is_open());
            prop_assert_eq!(done(&ab), done(&a) || done(&b), "what came of it stays");
        }
        prop_assert_eq!(ab.readings.rows().len(), ba.readings.rows().len());
        let again = { let mut again = ab.clone(); again.merge(b); again };
        prop_assert_eq!(again, ab);
    }
}
