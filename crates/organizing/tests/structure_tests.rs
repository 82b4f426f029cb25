//! Structure tests: everything set before, acts recorded once, results private until the mark.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::*;
use organizing::assessment::{Basis, Because, LeaderStatus, Support::*};
use organizing::list::{Exclusion, Worker};
use organizing::structure_tests::*;
use organizing::{Day, Decision, EvidenceId, MemberId, Personal, Refusal, TurfId, WorkerId};
use proptest::prelude::*;
use std::collections::BTreeSet;

const CLEO: MemberId = MemberId([3; 16]);

fn own(name: &str, after: Option<Rung>) -> Kind {
    Kind::Own { name: name.into(), after }
}

/// Ada answers for the north plant (2 with 3 to 6), Ben for the south plant (1).
fn draft(kind: Kind) -> Draft {
    Draft {
        question: "Will you wear it on Friday?".into(),
        kind: Some(kind),
        target: Some(90),
        mark: Some(60),
        owners: vec![
            Owned { turf: turf_id(1), owners: vec![BEN] },
            Owned { turf: turf_id(2), owners: vec![ADA, ADA] },
        ],
        opens: Some(TODAY),
        closes: Some(TODAY.plus(7)),
    }
}

fn plan(kind: Kind) -> Plan {
    draft(kind).draw(TODAY.plus(-100), &tree()).unwrap()
}

fn drawn(kind: Kind) -> Drawn {
    Drawn::new(plan(kind), ADA, TODAY)
}

fn open(kind: Kind) -> Open {
    let drawn = drawn(kind);
    let easier = own("Easier", None);
    let held = [Held { kind: easier, on: TODAY, met: true }];
    let hurdles = drawn.hurdles(&held, &[], &tree());
    drawn.open(ADA, TODAY, &hurdles, Overrides::default()).unwrap()
}

fn act(worker: WorkerId, by: MemberId) -> Act {
    Act { worker, by, on: TODAY, how: How::Pressed, evidence: None }
}

fn why() -> Option<Decision> {
    Some(Decision::record(ADA, TODAY, "The petition is what people ask for", TODAY).unwrap())
}

#[test]
fn a_test_is_whole_before_it_opens_or_says_where_it_is_not() {
    let began = TODAY.plus(-3);
    let base = || draft(Kind::Rung(Rung::StickerDay));
    let long = |chars: usize| Personal::new(&"x".repeat(chars));
    let owned = |turf: u8| Owned { turf: turf_id(turf), owners: vec![ADA] };
    let day = |days| Some(TODAY.plus(days));
    for (draft, field, sentence) in [
        (Draft { question: " ".into(), ..base() }, "question", "test-question-missing"),
        (Draft { question: long(501), ..base() }, "question", "test-question-too-long"),
        (Draft { kind: None, ..base() }, "kind", "test-kind-missing"),
        (Draft { kind: Some(own(" ", None)), ..base() }, "name", "test-name-missing"),
        (Draft { kind: Some(own(&"x".repeat(81), None)), ..base() }, "name", "test-name-too-long"),
        (Draft { target: None, ..base() }, "target", "test-target-missing"),
        (Draft { target: Some(0), ..base() }, "target", "test-target-percent"),
        (Draft { target: Some(101), ..base() }, "target", "test-target-percent"),
        (Draft { target: Some(u32::MAX), ..base() }, "target", "test-target-percent"),
        (Draft { mark: None, ..base() }, "mark", "test-mark-missing"),
        (Draft { mark: Some(0), ..base() }, "mark", "test-mark-percent"),
        (Draft { mark: Some(91), ..base() }, "mark", "test-mark-above-target"),
        (Draft { opens: None, ..base() }, "opens", "test-opens-missing"),
        (Draft { closes: None, ..base() }, "closes", "test-closes-missing"),
        (Draft { opens: day(-4), ..base() }, "opens", "test-before-drive"),
        (Draft { closes: day(-1), ..base() }, "closes", "test-closes-before-opens"),
        (Draft { closes: day(366), ..base() }, "closes", "test-too-long"),
        (Draft { owners: vec![owned(99)], ..base() }, "owners", "test-turf-unknown"),
        (Draft { owners: vec![owned(1), owned(1)], ..base() }, "owners", "test-turf-twice"),
    ] {
        let refused = draft.draw(began, &tree()).unwrap_err();
        assert_eq!(refused, Refusal { sentence, field: Some(field) });
    }
    let plan = base().draw(began, &tree()).unwrap();
    assert_eq!(
        plan.draft().draw(began, &tree()),
        Ok(plan.clone()),
        "what was drawn can be redrawn"
    );
    assert_eq!(plan.unusual(), [Unusual::LowMark]);
    assert_eq!(plan.owners_of(turf_id(6), &tree()), [ADA], "line 2 is part of the north plant");
    assert_eq!(plan.owners_of(turf_id(1), &tree()), [BEN]);
}

#[test]
fn every_kind_has_its_usual_shares_and_its_place() {
    let ranks: Vec<u8> = Rung::ALL.iter().map(|rung| Kind::Rung(*rung).rank()).collect();
    assert!(ranks.is_sorted() && ranks.windows(2).all(|two| two[0] < two[1]));
    assert!(own("Buttons", None).rank() < ranks[0]);
    for (place, rung) in Rung::ALL.iter().enumerate() {
        let between = own("Rally", Some(*rung)).rank();
        assert!(between > ranks[place] && ranks.get(place + 1).is_none_or(|next| between < *next));
        let usual = Kind::Rung(*rung).usual();
        assert!(usual.mark <= usual.target, "{rung:?}");
    }
    let vote = Kind::Rung(Rung::PracticeStrikeVote).usual();
    assert_eq!((vote.target.percent(), vote.mark.percent()), (90, 75));
}

#[test]
fn a_turf_with_workers_has_an_owner_or_the_committee_says_why_not() {
    let drawn = Drawn::new(
        Draft { owners: vec![], ..draft(Kind::Rung(Rung::StickerDay)) }
            .draw(TODAY, &tree())
            .unwrap(),
        ADA,
        TODAY,
    );
    let hurdles = drawn.hurdles(&[], &[(turf_id(1), 0), (turf_id(4), 3)], &tree());
    assert_eq!((&hurdles.ladder, &hurdles.unowned[..]), (&Ladder::Free, &[turf_id(4)][..]));
    let refused = drawn.clone().open(ADA, TODAY, &hurdles, Overrides::default()).unwrap_err();
    assert_eq!(refused, Refusal::at("owners", "test-turf-without-owner"));
    // A decision that was not needed is not kept.
    let overrides = Overrides { ladder: why(), unowned: why() };
    let opened = drawn.clone().open(ADA, TODAY, &hurdles, overrides.clone()).unwrap();
    assert_eq!(opened.overrides(), &Overrides { ladder: None, unowned: why() });
    let late = drawn.open(ADA, TODAY.plus(8), &hurdles, overrides).unwrap_err();
    assert_eq!(late.sentence, "test-already-over");
    let refused = Decision::record(ADA, TODAY, "  ", TODAY).unwrap_err();
    assert_eq!(refused, Refusal::at("why", "decision-needs-reason"));
}

#[test]
fn acts_are_recorded_once_and_only_while_the_test_is_open() {
    let open = open(Kind::Rung(Rung::PhotoBoard));
    let mut gone = worker("Gone", 3);
    gone.excluded = Some(Exclusion::Left);
    let sheet = sheet(&[worker("Rosa", 3), gone]);
    let (rosa, gone) = (&sheet.lines[0], &sheet.lines[1]);
    let mut acts = Acts::default();
    let on = |days: i32| Act { on: TODAY.plus(days), ..act(rosa.worker, ADA) };
    let later = TODAY.plus(20);
    for (act, line, today, sentence) in [
        (on(-1), rosa, TODAY, "test-act-before"),
        (on(8), rosa, later, "test-act-after"),
        (on(2), rosa, TODAY, "test-act-in-the-future"),
        (act(gone.worker, ADA), gone, TODAY, "test-act-of-excluded"),
        (act(rosa.worker, ADA), gone, TODAY, "test-act-of-excluded"),
    ] {
        assert_eq!(acts.record(&open, act, line, today).unwrap_err().sentence, sentence);
    }
    assert!(acts.rows().is_empty());
    assert_eq!(open.phase(later), Phase::Ending);
    let paper = Act { how: How::Paper, evidence: Some(EvidenceId([7; 16])), ..on(3) };
    assert!(acts.record(&open, paper.clone(), rosa, later).unwrap(), "paper entered after");
    assert!(!acts.record(&open, act(rosa.worker, BEN), rosa, TODAY).unwrap());
    assert_eq!(acts.rows(), [Row::Acted(paper)]);
    assert!(acts.take_back(&open, rosa.worker, BEN, TODAY).unwrap());
    assert!(!acts.take_back(&open, rosa.worker, BEN, TODAY).unwrap());
    assert!((acts.rows().len(), acts.acted().is_empty()) == (2, true), "taking back is a row");
    assert!(acts.record(&open, on(0), rosa, TODAY).unwrap());
    assert_eq!(acts.acted(), BTreeSet::from([rosa.worker]));
}

#[test]
fn a_photo_lies_beside_an_act_that_stands_and_changes_nothing_else() {
    let open = open(Kind::Rung(Rung::PhotoBoard));
    let sheet = sheet(&[worker("Rosa", 3)]);
    let rosa = &sheet.lines[0];
    let (mut acts, photo) = (Acts::default(), Some(EvidenceId([7; 16])));
    let nobody = acts.show(&open, rosa.worker, photo).unwrap_err();
    assert_eq!((nobody.field, nobody.sentence), (Some("people"), "test-evidence-no-act"));
    let act = act(rosa.worker, ADA);
    acts.record(&open, act.clone(), rosa, TODAY).unwrap();
    assert!(acts.show(&open, rosa.worker, photo).unwrap());
    assert!(!acts.show(&open, rosa.worker, photo).unwrap(), "once is enough");
    assert_eq!(acts.standing()[&rosa.worker], &Act { evidence: photo, ..act.clone() });
    assert!(acts.show(&open, rosa.worker, None).unwrap());
    assert_eq!((acts.standing()[&rosa.worker], acts.rows().len()), (&act, 3), "as it was");
    acts.take_back(&open, rosa.worker, ADA, TODAY).unwrap();
    assert!(acts.show(&open, rosa.worker, photo).is_err());
}

#[test]
fn acts_go_with_the_worker_and_come_apart_again() {
    let open = open(Kind::Rung(Rung::StickerDay));
    let sheet = sheet(&[worker("Rosa Díaz", 1), worker("Rosita Díaz", 1)]);
    let (one, other) = (worker_id(0), worker_id(1));
    let line = |worker| sheet.line(worker).unwrap().clone();
    let mut here = Acts::default();
    here.record(&open, act(one, ADA), &line(one), TODAY).unwrap();
    let before = here.clone();
    let theirs = here.part_with(one);
    assert!(here.is_empty() && theirs.len() == 1);
    // Two records of one person: what either did stands, even where the other was taken back.
    let mut there = Acts::default();
    there.record(&open, act(other, BEN), &line(other), TODAY).unwrap();
    let alone = there.clone();
    let mut undone = theirs.clone();
    undone.push(Row::TakenBack { worker: one, by: ADA, on: TODAY });
    there.take_in(other, undone.clone());
    assert!(there.stands(other) && there.acted().len() == 1);
    there.give_back(other, &undone);
    assert_eq!(there, alone);
    here.take_in(one, theirs);
    assert_eq!(here, before);
}

#[test]
fn a_box_of_two_turfs_stands_with_both_and_counts_once() {
    let open = open(Kind::Rung(Rung::PracticeStrikeVote));
    let units = [(turf_id(1), 9), (turf_id(2), 9)];
    let mut ballots = Ballots::default();
    let turfs = vec![turf_id(2), turf_id(1)];
    let counted = BoxCount { turfs, yes: 5, no: 1, blank: 0, by: ADA, on: TODAY };
    ballots.count(&open, counted, &units).unwrap();
    let parts = [1, 2, 3].map(|turf| ballots.of_turf(turf_id(turf)));
    assert!(parts[2].boxes().is_empty());
    assert_eq!(Ballots::joined(&parts), ballots);
    assert_eq!(Ballots::joined(&parts).votes(18).yes, 5);
}

#[test]
fn whoever_is_named_is_named_before_and_by_one() {
    let before = drawn(Kind::Rung(Rung::MajorityPetition));
    let mut lists = NamedLists::default();
    let mut name = |who, people: &[u16]| {
        let people = people.iter().map(|number| worker_id(*number)).collect();
        lists.name(&before, Named { who, people }).map_err(|refused| refused.sentence)
    };
    let rosa = Bringer::Worker(worker_id(1));
    assert_eq!(name(rosa, &[2, 3, 3]), Ok(()));
    assert_eq!(name(rosa, &[1, 2]), Err("test-named-self"));
    assert_eq!(name(Bringer::Member(ADA), &[3, 4]), Err("test-named-twice"));
    assert_eq!(name(Bringer::Member(ADA), &[4]), Ok(()));
    let many: Vec<u16> = (10..61).collect();
    assert_eq!(name(Bringer::Member(BEN), &many), Err("test-named-too-many"));
    assert_eq!(name(rosa, &[]), Ok(()));
    let named = Named { who: Bringer::Member(ADA), people: vec![worker_id(4)] };
    assert_eq!(lists.lists(), [named]);
    assert_eq!(lists.member_for(worker_id(4)), Some(ADA));
}

#[test]
fn a_practice_vote_counts_boxes_and_knows_no_choice_of_anyone() {
    let vote = open(Kind::Rung(Rung::PracticeStrikeVote));
    let units = [(turf_id(3), 8), (turf_id(4), 3), (turf_id(5), 20)];
    let counted = |turfs: &[u8], yes, no, blank| BoxCount {
        turfs: turfs.iter().map(|turf| turf_id(*turf)).collect(),
        yes,
        no,
        blank,
        by: ADA,
        on: TODAY,
    };
    let mut ballots = Ballots::default();
    for (counted, sentence) in [
        (counted(&[], 9, 0, 0), "test-box-without-turf"),
        (counted(&[4], 3, 0, 0), "test-box-too-small"),
        (counted(&[4], 5, 0, 0), "test-box-over-unit"),
        (counted(&[3], u32::MAX, u32::MAX, 1), "test-box-over-unit"),
    ] {
        assert_eq!(ballots.count(&vote, counted, &units).unwrap_err().sentence, sentence);
    }
    let sticker = open(Kind::Rung(Rung::StickerDay));
    let refused = ballots.count(&sticker, counted(&[3], 6, 0, 0), &units).unwrap_err();
    assert_eq!(refused.sentence, "test-not-a-vote");
    ballots.count(&vote, counted(&[4, 3, 3], 7, 2, 1), &units).unwrap();
    let again = ballots.count(&vote, counted(&[4, 5], 6, 0, 0), &units).unwrap_err();
    assert_eq!(again.sentence, "test-box-counted");
    ballots.count(&vote, counted(&[5], 11, 0, 0), &units).unwrap();
    let unknown = ballots.correct(&vote, counted(&[3], 6, 0, 0), &units, why().unwrap());
    assert_eq!(unknown.unwrap_err().sentence, "test-box-unknown");
    ballots.correct(&vote, counted(&[5], 12, 1, 0), &units, why().unwrap()).unwrap();
    // The harm: a first count left beside a second tells how the one ballot between them voted.
    assert_eq!(ballots.boxes(), [counted(&[3, 4], 7, 2, 1), counted(&[5], 12, 1, 0)]);
    assert_eq!(ballots.corrections().len(), 1);
    assert_eq!(ballots.votes(40), Votes { yes: 19, no: 3, blank: 1, not_voting: 17 });
    assert_eq!(Ballots::surplus(&ballots.boxes()[0], 8), 2);

    // What is kept of a person and what is kept of a box; a field more does not compile here.
    let Act { worker: _, by: _, on: _, how: _, evidence: _ } = act(worker_id(1), ADA);
    let BoxCount { turfs: _, yes: _, no: _, blank: _, by: _, on: _ } = counted(&[5], 12, 1, 0);

    let lines: Vec<Worker> = (0..10).map(|_| worker("A B", 3)).collect();
    let sheet = sheet(&lines);
    let acted: BTreeSet<WorkerId> = (0..10).map(worker_id).collect();
    let plan = vote.plan();
    let turf =
        TurfResult::count(turf_id(3), &sheet.lines, &acted, &NamedLists::default(), plan, &tree());
    let results = Results::of([turf], Some(40), Some(&ballots));
    assert_eq!((results.whole.acted, results.counting().acted), (10, 19), "yes votes count");
    assert!(!results.met(plan));
    let debrief = Debrief::of(plan, &sheet.lines, &acted, []);
    assert!(debrief.beyond.is_empty() && debrief.proposals.is_empty(), "no one came for yes");
}

/// Packing (3) with lines 5 and 6 under Ada, the south plant (1) under Ben.
fn petition() -> (Vec<Worker>, BTreeSet<WorkerId>, Vec<Named>) {
    let workers = vec![
        rated("Ann", 3, One, Basis::Said, 5),
        rated("Bea", 3, Two, Basis::Said, 5),
        rated("Cy", 3, Two, Basis::Guess, 5),
        rated("Dee", 3, Four, Basis::Said, 5),
        worker("Ed", 3),
        rated("Flo", 1, Two, Basis::Act, 50),
        rated("Gus", 1, Three, Basis::Said, 5),
    ];
    let acted = [0, 2, 3, 4].map(worker_id).into_iter().collect();
    let people = |numbers: &[u16]| numbers.iter().map(|number| worker_id(*number)).collect();
    let named = vec![
        Named { who: Bringer::Worker(worker_id(0)), people: people(&[2, 3, 4]) },
        Named { who: Bringer::Worker(worker_id(1)), people: people(&[5, 6, 99]) },
        Named { who: Bringer::Member(BEN), people: people(&[5]) },
    ];
    (workers, acted, named)
}

#[test]
fn what_was_claimed_stands_beside_what_was_shown() {
    let (mut workers, acted, named) = petition();
    let sheet = sheet(&workers);
    let open = open(Kind::Rung(Rung::MajorityPetition));
    let debrief = Debrief::of(open.plan(), &sheet.lines, &acted, &named);
    let shown = Shown { kept_word: 1, only_claimed: 2, beyond: 1, unassessed: 2, neither: 1 };
    assert_eq!((debrief.shown, shown.unit(), shown.acted()), (shown, 7, 4));
    let who = |said: &[Said]| said.iter().map(|said| said.worker.0[1]).collect::<Vec<u8>>();
    assert_eq!((who(&debrief.claimed), who(&debrief.beyond)), (vec![1, 5], vec![2, 3, 4]));
    let proposed: Vec<_> =
        debrief.proposals.iter().map(|one| (one.worker.0[1], one.from, one.to)).collect();
    assert_eq!(
        proposed,
        [(1, Two, Three), (2, Two, Two), (3, Four, Two), (4, Unassessed, Two), (5, Two, Three)]
    );
    let tested: Vec<_> = debrief.tested.iter().map(|t| (t.came, t.named, t.as_leader())).collect();
    assert_eq!(tested, [(3, 3, true), (0, 1, false), (0, 2, false)]);

    let results = Results::of([], None, None);
    let closed = open.close(ADA, TODAY.plus(1), &results);
    let bea = debrief.proposals[0];
    assert_eq!(bea.because, Because::DidNotTakePart);
    let confirm = |worker: &mut Worker| bea.confirm(&closed, worker, BEN, TODAY.plus(2)).unwrap();
    let mut since = workers[1].clone();
    since.assessments.push(assessed(Two, Basis::Said, -2));
    assert!(!confirm(&mut since), "a talk since the test knows better");
    assert!(confirm(&mut workers[1]));
    assert!(!confirm(&mut workers[1]), "twice is once");
    let last = workers[1].assessments.last().unwrap();
    assert_eq!((last.support, last.basis, last.by), (Three, Basis::Act, BEN));
    assert_eq!(workers[0].leader, LeaderStatus::Unknown, "leader status is set by people");
}

#[test]
fn results_below_the_mark_are_told_by_decision_only() {
    let (workers, acted, _) = petition();
    let sheet = sheet(&workers);
    let open = open(Kind::Rung(Rung::MajorityPetition));
    let results = results(&sheet.lines, &acted, open.plan(), Some(20));
    assert_eq!(results.whole, Count { acted: 4, unit: 20 });
    let mut closed = open.clone().close(ADA, TODAY, &results);
    assert_eq!((closed.met(), closed.held().met), (false, false));
    assert!(!Test::Closed(closed.clone()).is_released(&results));
    closed.release(why().unwrap());
    assert!(Test::Closed(closed.clone()).is_released(&results));
    assert!(!closed.held().met, "told is not met");
}

#[test]
fn a_turf_grows_holds_or_shrinks() {
    use Trend::*;
    let count = |acted, unit| Count { acted, unit };
    for (before, after, trend) in [
        (count(20, 40), count(22, 40), Some(Growing)),
        (count(20, 40), count(21, 40), Some(Holding)),
        (count(50, 1000), count(99, 1000), Some(Holding)),
        (count(50, 1000), count(100, 1000), Some(Growing)),
        // One of eight is 12 points and one person.
        (count(4, 8), count(3, 8), Some(Holding)),
        (count(4, 8), count(2, 8), Some(Shrinking)),
        (count(30, 40), count(30, 60), Some(Shrinking)),
        (count(0, 0), count(3, 8), None),
    ] {
        assert_eq!(Trend::of(before, after), trend, "{before:?} {after:?}");
    }
    let turf = |turf, acted| TurfCount { turf: turf_id(turf), count: count(acted, 20) };
    let changes = compare(&[turf(1, 10), turf(2, 10), turf(3, 10)], &[turf(2, 4), turf(3, 15)]);
    let told: Vec<_> = changes.iter().map(|change| (change.turf, change.trend)).collect();
    let expected = [(2, Some(Shrinking)), (3, Some(Growing)), (1, None)];
    assert_eq!(told, expected.map(|(turf, trend)| (turf_id(turf), trend)));
}

fn results(
    lines: &[organizing::chart::Line],
    acted: &BTreeSet<WorkerId>,
    plan: &Plan,
    unit_size: Option<u32>,
) -> Results {
    let tree = tree();
    let count =
        |turf: TurfId| TurfResult::count(turf, lines, acted, &NamedLists::default(), plan, &tree);
    Results::of(tree.turfs.iter().map(|turf| count(turf.id)), unit_size, None)
}

/// Workers over the six turfs: who is outside, who talks with them, who acted.
fn any_unit() -> impl Strategy<Value = (Vec<Worker>, BTreeSet<WorkerId>)> {
    let one = (1..7_u8, 0..10_u8, 0..4_u8, any::<bool>());
    prop::collection::vec(one, 0..90).prop_map(|people| {
        let mut acted = BTreeSet::new();
        let workers = (0..).zip(people).map(|(number, (turf, outside, talker, did))| {
            let mut worker = worker("A B", turf);
            worker.excluded = (outside == 0).then_some(Exclusion::Manager);
            worker.talker = [None, Some(ADA), Some(BEN), Some(CLEO)][usize::from(talker)];
            if did {
                acted.insert(worker_id(number));
            }
            worker
        });
        let workers = workers.collect();
        (workers, acted)
    })
}

fn sum(counts: impl Iterator<Item = Count>) -> Count {
    counts.fold(Count::default(), |mut all, count| {
        all.add(count);
        all
    })
}

proptest! {
    #[test]
    fn every_count_adds_up_to_the_whole_unit(
        (workers, acted) in any_unit(),
        unit_size in prop::option::of(0..150_u32),
    ) {
        let sheet = sheet(&workers);
        let plan = plan(Kind::Rung(Rung::StickerDay));
        let all = results(&sheet.lines, &acted, &plan, unit_size);
        let inside = workers.iter().filter(|worker| worker.excluded.is_none()).count() as u32;
        prop_assert_eq!(all.whole.unit, inside.max(unit_size.unwrap_or(0)));
        prop_assert_eq!(all.whole.acted + all.outside, acted.len() as u32);
        let whole = Count { unit: all.whole.unit - all.unlisted, ..all.whole };
        prop_assert_eq!(sum(all.turfs.iter().map(|turf| turf.count)), whole);
        prop_assert_eq!(sum(all.owners.iter().map(|owner| owner.count)), whole);
        for turf in &all.turfs {
            prop_assert_eq!(sum(turf.owners.iter().map(|owner| owner.count)), turf.count);
        }
        let debrief = Debrief::of(&plan, &sheet.lines, &acted, []);
        prop_assert_eq!((debrief.shown.acted(), debrief.shown.unit()), (whole.acted, whole.unit));
        prop_assert_eq!(debrief.claimed.len() as u32, debrief.shown.only_claimed);
    }

    #[test]
    fn the_order_of_recording_does_not_matter(
        (mut order, done) in prop::collection::vec((0..12_u16, any::<bool>()), 0..60)
            .prop_flat_map(|done| (Just(done.clone()).prop_shuffle(), Just(done))),
    ) {
        let open = open(Kind::Rung(Rung::StickerDay));
        let workers: Vec<Worker> = (0..12).map(|_| worker("A B", 3)).collect();
        let sheet = sheet(&workers);
        // Each worker's own acts and corrections stay in order; everything else may come as it
        // likes.
        let mut of_each: Vec<Vec<bool>> = vec![Vec::new(); 12];
        done.iter().rev().for_each(|(worker, acts)| of_each[usize::from(*worker)].push(*acts));
        for (worker, acts) in &mut order {
            *acts = of_each[usize::from(*worker)].pop().unwrap();
        }
        let standing = |steps: &[(u16, bool)]| {
            let mut kept = Acts::default();
            for (number, acts) in steps {
                let line = &sheet.lines[usize::from(*number)];
                let before = kept.rows().to_vec();
                if *acts {
                    kept.record(&open, act(line.worker, ADA), line, TODAY).unwrap();
                } else {
                    kept.take_back(&open, line.worker, BEN, TODAY).unwrap();
                }
                prop_assert!(kept.rows().starts_with(&before), "rows are only added to");
            }
            Ok(kept.acted())
        };
        prop_assert_eq!(standing(&order)?, standing(&done)?);
    }

    #[test]
    fn private_stays_private_before_the_mark(
        (workers, acted) in any_unit(),
        elsewhere in prop::collection::btree_set(0..90_u16, 0..90),
    ) {
        let sheet = sheet(&workers);
        let plan = plan(Kind::Rung(Rung::StickerDay));
        let all = results(&sheet.lines, &acted, &plan, None);
        let ben = Viewer::of(BEN, false, &plan, &tree());
        prop_assert_eq!(&ben.own, &vec![turf_id(1)]);
        // Ben's view before the mark, whatever anyone did in turfs that are not his.
        let mut other: BTreeSet<WorkerId> = elsewhere.into_iter().map(worker_id).collect();
        other.retain(|id| sheet.line(*id).is_some_and(|line| line.turf != turf_id(1)));
        other.extend(acted.iter().filter(|id| sheet.line(**id).unwrap().turf == turf_id(1)));
        let different = results(&sheet.lines, &other, &plan, Some(500));
        let sees = |results: &Results, viewer| View::of(results, &[], false, viewer);
        prop_assert_eq!(sees(&all, &ben), sees(&different, &ben));
        prop_assert!(sees(&all, &ben).turfs.iter().all(|turf| turf.turf == turf_id(1)));
        let nobody = Viewer { member: CLEO, own: vec![], committee: false };
        prop_assert_eq!(sees(&all, &nobody), View::default());
    }

    #[test]
    fn a_small_area_is_never_told_alone(
        (workers, acted) in any_unit(),
        committee in any::<bool>(),
    ) {
        let sheet = sheet(&workers);
        let plan = plan(Kind::Rung(Rung::StickerDay));
        let all = results(&sheet.lines, &acted, &plan, None);
        let viewer = Viewer { member: CLEO, own: vec![turf_id(6)], committee };
        let view = View::of(&all, &[], true, &viewer);
        let alone = |turf: &TurfCount| turf.count.unit < View::SMALL && turf.turf != turf_id(6);
        prop_assert!(!view.turfs.iter().any(alone));
        let together = view.together.as_ref();
        prop_assert!(together.is_none_or(|small| small.count.unit >= View::SMALL));
        let told = sum(view.turfs.iter().map(|turf| turf.count).chain(together.map(|t| t.count)));
        let left = all.whole.unit - told.unit;
        prop_assert!(left < View::SMALL);
        prop_assert!(view.owners.iter().all(|o| o.owner == Some(CLEO) || committee));
        for weak in view.weakest(plan.target()) {
            prop_assert!(!plan.target().reached(weak.count.acted, weak.count.unit));
        }
    }

    #[test]
    fn an_override_is_needed_exactly_when_the_nearest_easier_test_failed_or_none_was_held(
        rung in 0..7_usize,
        held in prop::collection::vec((0..7_usize, 0..30_i32, any::<bool>()), 0..6),
    ) {
        let drawn = drawn(Kind::Rung(Rung::ALL[rung]));
        let mut days = BTreeSet::new();
        let held: Vec<Held> = held
            .into_iter()
            .filter(|(_, day, _)| days.insert(*day))
            .map(|(rung, day, met)| Held {
                kind: Kind::Rung(Rung::ALL[rung]),
                on: Day(day),
                met,
            })
            .collect();
        let hurdles = drawn.hurdles(&held, &[], &tree());
        let nearest = (0..rung).rev().find_map(|easier| {
            let of_it = held.iter().filter(|held| held.kind == Kind::Rung(Rung::ALL[easier]));
            of_it.max_by_key(|held| held.on)
        });
        let needed = nearest.map_or(rung > 0, |held| !held.met);
        let opened = drawn.clone().open(ADA, TODAY, &hurdles, Overrides::default());
        prop_assert_eq!(opened.is_err(), needed);
        let overrides = Overrides { ladder: why(), unowned: None };
        let opened = drawn.open(ADA, TODAY, &hurdles, overrides).unwrap();
        prop_assert_eq!(opened.overrides().ladder.is_some(), needed, "kept only where needed");
    }

    #[test]
    fn a_trend_seen_from_the_other_end_is_its_opposite(
        a in (0..50_u32, 1..50_u32),
        b in (0..50_u32, 1..50_u32),
    ) {
        let count = |(acted, unit): (u32, u32)| Count { acted: acted.min(unit), unit };
        let there = Trend::of(count(a), count(b)).unwrap();
        let back = Trend::of(count(b), count(a)).unwrap();
        let opposite = match there {
            Trend::Growing => Trend::Shrinking,
            Trend::Holding => Trend::Holding,
            Trend::Shrinking => Trend::Growing,
        };
        prop_assert_eq!(back, opposite);
    }
}
