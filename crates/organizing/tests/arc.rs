//! The arc: stages by decision, a plan laid backward, the boss campaign, readiness in five signs.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::*;
use organizing::arc::*;
use organizing::assessment::{Basis, Support::*};
use organizing::chart::Back;
use organizing::conversation::Conversation;
use organizing::drive::{Standing, Tally};
use organizing::movement::History;
use organizing::plan::*;
use organizing::structure_tests::{Change, Count, Trend, TurfCount};
use organizing::{Day, Decision, Personal, Refusal};
use proptest::prelude::*;

fn decision(days: i32) -> Decision {
    Decision::record(ADA, TODAY.plus(days), "We are ready", TODAY).unwrap()
}

#[test]
fn a_drive_moves_by_decision_on_either_path_and_missing_marks_only_warn() {
    let mut arc = Arc::default();
    assert_eq!((arc.path(), arc.stage(), arc.since()), (Path::Majority, Stage::Quiet, None));
    assert_eq!(arc.next(), Some(Stage::Committee));
    let mut go = |path, to, days| {
        arc.decide(path, to, decision(days), 4).map_err(|refused| refused.sentence)
    };
    assert_eq!(go(Path::Majority, Stage::Quiet, -9), Err("arc-already-there"));
    assert_eq!(go(Path::Majority, Stage::Acting, -9), Err("arc-not-on-path"));
    assert_eq!(go(Path::PreMajority, Stage::Acting, -9), Ok(()), "past a stage, marks missing");
    assert_eq!(go(Path::PreMajority, Stage::Public, -10), Err("arc-before-last-move"));
    assert_eq!(go(Path::PreMajority, Stage::Committee, -2), Ok(()), "and back");
    assert_eq!(arc.next(), Some(Stage::Acting));
    assert_eq!((arc.since(), arc.moves().len()), (Some(TODAY.plus(-2)), 2));
    assert_eq!(arc.moves()[0].missing, 4);
    for path in [Path::Majority, Path::PreMajority] {
        assert_eq!(path.stages()[0], Stage::default(), "a drive begins on its path");
    }
}

#[test]
fn each_stage_says_what_is_missing_for_it() {
    let facts = Facts {
        unit: 101,
        listed: 91,
        talked: 10,
        committee: 11,
        corners: 9,
        gaps: 1,
        supporters: 40,
        public_tests_met: 1,
        ..Facts::default()
    };
    let thresholds = Thresholds::default();
    let told = |path, stage| -> Vec<(Measure, u32)> {
        let marks = marks(path, stage, &facts, &thresholds);
        marks.iter().map(|mark| (mark.measure, mark.missing())).collect()
    };
    use Measure::*;
    assert_eq!(told(Path::Majority, Stage::Quiet), [(Listed, 0), (Talked, 1)]);
    assert_eq!(told(Path::Majority, Stage::Committee), [(Committee, 0), (Corners, 1)]);
    assert_eq!(told(Path::Majority, Stage::Public), [(PublicTest, 0), (Supporters, 31)]);
    assert_eq!(told(Path::PreMajority, Stage::Public), [(PublicTest, 0), (Supporters, 0)]);
    // Nothing known is nothing met.
    for stage in Path::PreMajority.stages() {
        let marks = marks(Path::PreMajority, *stage, &Facts::default(), &thresholds);
        assert!(!marks.is_empty() && !marks.iter().all(Mark::met), "{stage:?}");
    }
}

fn milestone(id: u16, days: u16, after: &[u16]) -> Milestone {
    Milestone {
        id: MilestoneId(id),
        what: "Sign the petition".into(),
        owner: Some(ADA),
        days,
        after: after.iter().copied().map(MilestoneId).collect(),
        begun: None,
        done: None,
    }
}

/// List 10, committee 20 after it, sticker 5 after it, petition 15 after both, file on day 60.
fn filing() -> Plan {
    let milestones = vec![
        milestone(4, 15, &[2, 3]),
        milestone(1, 10, &[]),
        milestone(2, 20, &[1]),
        milestone(3, 5, &[1]),
    ];
    Plan { ends: TODAY.plus(60), milestones }
}

#[test]
fn a_plan_is_laid_backward_from_its_day() {
    let laid = filing().lay(TODAY);
    let told: Vec<_> = laid
        .spans
        .iter()
        .map(|span| (span.id.0, span.ends.since(TODAY), span.due.since(TODAY), span.slack))
        .collect();
    assert_eq!(told, [(1, 10, 25, 15), (2, 30, 45, 15), (3, 15, 45, 30), (4, 45, 60, 15)]);
    let critical: Vec<u16> = laid.spans.iter().filter(|s| s.critical).map(|s| s.id.0).collect();
    assert_eq!(critical, [1, 2, 4], "the longest way");
    assert_eq!((laid.ends, laid.late_by), (TODAY.plus(45), 0));
    let check_ins: Vec<_> =
        laid.check_ins.iter().map(|one| (one.before.0, one.on.since(TODAY))).collect();
    assert_eq!(check_ins, [(1, 22), (2, 39), (4, 55)], "while there is time to help");
}

#[test]
fn what_is_late_says_what_it_delays_and_what_moved() {
    let before = filing().lay(TODAY);
    let today = TODAY.plus(30);
    let mut plan = filing();
    plan.milestones[1].begun = Some(TODAY.plus(5));
    let late = plan.lay(today);
    let list = &late.spans[0];
    assert!(list.overdue && list.critical && list.ends == today);
    let delays: Vec<_> = list.delays.iter().map(|one| (one.id.0, one.days)).collect();
    assert_eq!(delays, [(2, 5), (4, 5)], "stickers have time");
    assert_eq!((late.late_by, late.ends), (5, TODAY.plus(65)));
    let moved_by: Vec<_> =
        moved(&before, &late).iter().map(|one| (one.id.0, one.ends_by, one.due_by)).collect();
    assert_eq!(moved_by, [(1, 20, 0), (2, 20, 0), (3, 20, 0), (4, 20, 0)]);

    // Done on time, and the committee takes ten days longer: the end waits, or begin earlier.
    plan.milestones[1].done = Some(TODAY.plus(10));
    let on_time = plan.lay(TODAY.plus(10));
    assert_eq!(on_time.late_by, 0);
    plan.milestones[2].days = 30;
    let slipped = plan.lay(TODAY.plus(10));
    let moved_by: Vec<_> =
        moved(&on_time, &slipped).iter().map(|one| (one.id.0, one.ends_by, one.due_by)).collect();
    assert_eq!(moved_by, [(2, 10, 0), (4, 10, 0), (1, 0, -10)]);
    assert!(slipped.check_ins.iter().all(|one| one.before != MilestoneId(1)), "it is done");
}

#[test]
fn a_plan_that_cannot_be_laid_says_where() {
    let sentence = |plan: Plan| {
        plan.check(TODAY.plus(-10), TODAY).map_err(|refused: Refusal| refused.sentence)
    };
    assert_eq!(sentence(filing()), Ok(()));
    let with = |change: &dyn Fn(&mut Plan)| {
        let mut plan = filing();
        change(&mut plan);
        sentence(plan)
    };
    let day = |days| Some(TODAY.plus(days));
    for (change, refused) in [
        (&(|p: &mut Plan| p.ends = TODAY.plus(-11)) as &dyn Fn(&mut Plan), "plan-before-drive"),
        (&|p| p.milestones[0].what = Personal::default(), "plan-milestone-missing"),
        (&|p| p.milestones[0].days = 1_001, "plan-milestone-days"),
        (&|p| p.milestones[0].id = MilestoneId(1), "plan-milestone-twice"),
        (&|p| p.milestones[0].after = vec![MilestoneId(9)], "plan-after-unknown"),
        (&|p| p.milestones[1].after = vec![MilestoneId(4)], "plan-in-a-circle"),
        (&|p| p.milestones[1].after = vec![MilestoneId(1)], "plan-in-a-circle"),
        (&|p| p.milestones[1].begun = day(2), "plan-begun-in-the-future"),
        (&|p| p.milestones[1].done = day(2), "plan-done-in-the-future"),
        (
            &|p| (p.milestones[1].begun, p.milestones[1].done) = (day(0), day(-1)),
            "plan-done-before-begun",
        ),
    ] {
        assert_eq!(with(change), Err(refused));
    }
    let mut circle = filing();
    circle.milestones[1].after = vec![MilestoneId(4)];
    assert!(circle.lay(TODAY).spans.is_empty(), "left out, and no page hangs on it");
}

#[test]
fn a_usual_plan_can_be_laid_from_every_stage_of_both_paths() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../kits/plans.toml");
    let usual = UsualPlans::parse(&std::fs::read_to_string(file).unwrap()).unwrap();
    for path in [Path::Majority, Path::PreMajority] {
        let mut before = usize::MAX;
        for stage in path.stages() {
            let [en, es] = ["en", "es"]
                .map(|l| usual.plan(path, (*stage, Stage::FirstContract), TODAY.plus(400), l));
            en.check(TODAY, TODAY).unwrap();
            es.check(TODAY, TODAY).unwrap();
            assert!(!en.milestones.is_empty() && en.milestones.len() < before, "{stage:?}");
            before = en.milestones.len();
            // One way leads through all of it: each but the first ones waits for another.
            let waits = en.milestones.iter().filter(|one| !one.after.is_empty()).count();
            assert!(
                waits * 2 >= en.milestones.len() || en.milestones.len() < 5,
                "{path:?} {stage:?}"
            );
            let pairs = en.milestones.iter().zip(&es.milestones);
            assert!(pairs.clone().all(|(en, es)| en.what != es.what && en.days == es.days));
            assert_eq!(en.lay(TODAY).spans.len(), en.milestones.len());
        }
    }
    let only = usual.plan(Path::Majority, (Stage::Public, Stage::Public), TODAY, "en");
    assert_eq!(only.milestones.len(), 1);
    assert_eq!(UsualPlans::parse("[[milestone]]\nid = \"torn\""), None);
}

fn event(days_ago: i32, turfs: &[u8]) -> BossEvent {
    BossEvent {
        what: Maneuver::Meeting,
        on: TODAY.plus(-days_ago),
        turfs: turfs.iter().map(|turf| turf_id(*turf)).collect(),
        note: "Everyone had to sit through it".into(),
        by: ADA,
    }
}

#[test]
fn after_an_event_the_twos_and_threes_are_seen_again() {
    let mut workers = vec![
        rated("Two", 3, Two, Basis::Said, 20),
        rated("Three", 5, Three, Basis::Guess, 20),
        rated("One", 3, One, Basis::Act, 20),
        rated("Seen", 3, Two, Basis::Said, 20),
        rated("Reassessed", 3, Three, Basis::Said, 8),
        rated("Elsewhere", 1, Two, Basis::Said, 20),
        rated("That day", 3, Two, Basis::Said, 20),
        rated("Guessed since", 3, Two, Basis::Guess, 1),
    ];
    workers[3].talked_on = Some(TODAY.plus(-8));
    workers[6].talked_on = Some(TODAY.plus(-9));
    let sheet = sheet(&workers);
    let events = [event(9, &[3]), event(3, &[5])];
    let again = see_again(&events, &sheet.lines, &tree(), TODAY);
    let told: Vec<_> =
        again.iter().map(|one| (one.worker.0[1], one.by.since(TODAY), one.overdue)).collect();
    assert_eq!(told, [(0, -2, true), (6, -2, true), (7, -2, true), (1, -2, true)]);
    // Line 10 is part of packing; seen after the first event, line 10 was hit again.
    workers[1].talked_on = Some(TODAY.plus(-5));
    let sheet = common::world::sheet(&workers);
    let again = see_again(&events, &sheet.lines, &tree(), TODAY);
    let three = again.iter().find(|one| one.worker == worker_id(1)).unwrap();
    assert_eq!((three.since, three.overdue), (TODAY.plus(-3), false));
    assert_eq!(see_again(&[event(1, &[])], &sheet.lines, &tree(), TODAY).len(), 7);
    assert!(see_again(&[event(-1, &[])], &sheet.lines, &tree(), TODAY).is_empty());

    let record = |event: BossEvent| {
        event.record(TODAY.plus(-30), &tree(), TODAY).map_err(|refused| refused.sentence)
    };
    assert_eq!(record(event(1, &[3, 3])).unwrap().turfs, [turf_id(3)]);
    assert_eq!(record(event(31, &[])).unwrap_err(), "boss-event-before-drive");
    assert_eq!(record(event(-2, &[])).unwrap_err(), "boss-event-in-the-future");
    assert_eq!(record(event(1, &[99])).unwrap_err(), "boss-event-turf-unknown");
}

#[test]
fn coverage_says_who_was_inoculated_and_on_what() {
    let mut workers = vec![worker("A", 3), worker("B", 3), worker("C", 1), worker("Gone", 1)];
    workers[3].excluded = Some(organizing::list::Exclusion::Left);
    let sheet = sheet(&workers);
    let talk = |number, topics: &[&str]| Conversation {
        inoculated: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        open: false,
        ..Conversation::begin(worker_id(number), ADA, TODAY)
    };
    let mut history = History::default();
    let talks = [talk(0, &["dues", "meeting"]), talk(0, &["dues"])];
    history.put(worker_id(0), &workers[0], &talks);
    history.put(worker_id(1), &workers[1], &[talk(1, &[])]);
    history.put(worker_id(3), &workers[3], &[talk(3, &["dues", "alone"])]);
    let coverage = Coverage::of(&sheet.lines, [&history]);
    assert_eq!((coverage.unit, coverage.inoculated), (3, 1));
    assert_eq!(coverage.without, [worker_id(1), worker_id(2)]);
    let turfs: Vec<_> = coverage.turfs.iter().map(|t| (t.turf, t.inoculated, t.unit)).collect();
    assert_eq!(turfs, [(turf_id(1), 0, 1), (turf_id(3), 1, 2)]);
    let ahead = coverage.ahead(Stage::Public);
    assert_eq!(ahead[0].maneuver, Maneuver::Letters);
    assert_eq!(ahead[0].topics, [("third-party", 0), ("dues", 1)]);
    assert_eq!(coverage.topics.get("alone"), Some(&0), "whoever left is not of the unit");
}

#[test]
fn every_topic_that_goes_ahead_is_in_the_guide() {
    let guide = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../kits/guide.en.ftl");
    let guide = std::fs::read_to_string(guide).unwrap();
    for topic in Maneuver::ALL.iter().flat_map(|maneuver| maneuver.topics()) {
        assert!(guide.contains(&format!("\ntopic-{topic} =")), "{topic}");
    }
}

#[test]
fn readiness_is_five_signs_and_old_ones_do_not_hold() {
    let turf =
        |number, acted, unit| TurfCount { turf: turf_id(number), count: Count { acted, unit } };
    let evidence = Evidence {
        vote: Some((TODAY.plus(-10), vec![turf(1, 18, 20), turf(3, 17, 20)])),
        yes: Some(Count { acted: 30, unit: 40 }),
        public_test: Some((TODAY.plus(-61), vec![turf(1, 19, 20), turf(3, 12, 20)])),
        network: vec![(turf_id(1), 21, 2), (turf_id(3), 20, 2), (turf_id(4), 0, 0)],
        hardship_plan: None,
    };
    let ready = Readiness::of(&evidence, TODAY);
    assert_eq!(ready.turfs.len(), 2, "nobody in turf 4");
    let [south, packing] = [ready.turfs[0], ready.turfs[1]];
    assert_eq!(south.vote, Sign::There { have: 18, need: 18, of: 20 });
    assert_eq!(packing.vote, Sign::Short { have: 17, need: 18, of: 20 });
    assert_eq!(south.public_test, Sign::Old { on: TODAY.plus(-61) });
    assert_eq!(packing.floor, Sign::Short { have: 12, need: 13, of: 20 });
    assert_eq!(south.network, Sign::Short { have: 2, need: 3, of: 21 });
    assert!(packing.network.is_there() && ready.yes.is_there());
    assert_eq!(ready.hardship_plan, Sign::Unknown);
    let nothing = Evidence { network: evidence.network, ..Evidence::default() };
    let nothing = Readiness::of(&nothing, TODAY);
    assert!(nothing.turfs.iter().all(|t| (t.vote, t.floor) == (Sign::Unknown, Sign::Unknown)));
}

#[test]
fn the_overview_says_what_is_weakest_and_the_next_three() {
    let see = |worker, turf, overdue| SeeAgain {
        worker: worker_id(worker),
        turf: turf_id(turf),
        support: Two,
        since: TODAY,
        by: TODAY,
        overdue,
    };
    let count = |acted, unit| Count { acted, unit };
    let change = Change {
        turf: turf_id(5),
        before: Some(count(10, 20)),
        after: Some(count(4, 10)),
        trend: Some(Trend::Shrinking),
    };
    let plan = filing().lay(TODAY.plus(40));
    let facts = Facts { unit: 100, listed: 100, talked: 5, ..Facts::default() };
    let marks = marks(Path::Majority, Stage::Quiet, &facts, &Thresholds::default());
    let again = [see(1, 3, true), see(2, 3, true), see(3, 4, false)];
    let all = Signs {
        see_again: &again,
        plan: Some(&plan),
        changes: &[change],
        gaps: 2,
        marks: &marks,
        ..Signs::default()
    };
    let told = |signs: &Signs<'_>| -> Vec<_> {
        next_three(signs).into_iter().map(|next| (next.why, next.turf, next.count)).collect()
    };
    assert_eq!(
        told(&all),
        [
            (NextWhy::SeeAgainOverdue, Some(turf_id(3)), 2),
            (NextWhy::MilestoneOverdue(MilestoneId(1)), None, 3),
            (NextWhy::SeeAgain, Some(turf_id(4)), 1),
        ]
    );
    let calm = Signs { see_again: &[], plan: None, ..all };
    assert_eq!(
        told(&calm),
        [
            (NextWhy::Shrank, Some(turf_id(5)), 1),
            (NextWhy::Gaps, None, 2),
            (NextWhy::MarkMissing(Measure::Talked), None, 5),
        ]
    );
    assert!(told(&Signs::default()).is_empty());

    let tally = |two, none| Tally { by_support: [none, 0, two, 0, 0, 0], ..Tally::default() };
    let (low, high) = (tally(1, 9), tally(9, 1));
    let standing = Standing::of([(turf_id(1), &low), (turf_id(3), &high)], None, 90);
    let found = weakest(&standing, &[]).unwrap();
    assert_eq!((found.turf, found.why), (turf_id(1), WeakestWhy::Support));
    let test = [TurfCount { turf: turf_id(3), count: count(3, 10) }];
    let found = weakest(&standing, &test).unwrap();
    assert_eq!((found.turf, found.why), (turf_id(3), WeakestWhy::Test), "shown before said");
}

/// Plans without circles: each waits only for some before it.
fn any_plan() -> impl Strategy<Value = Plan> {
    let one = (0..20_u16, prop::collection::btree_set(0..20_usize, 0..4), any::<bool>());
    (prop::collection::vec(one, 1..16), 0..120_i32).prop_map(|(ones, ends)| Plan {
        ends: TODAY.plus(ends),
        milestones: ones
            .into_iter()
            .enumerate()
            .map(|(place, (days, after, done))| Milestone {
                done: done.then(|| TODAY.plus(-1)),
                ..milestone(
                    place as u16,
                    days,
                    &after.into_iter().filter(|a| *a < place).map(|a| a as u16).collect::<Vec<_>>(),
                )
            })
            .collect(),
    })
}

/// The end by trying every way through the plan.
fn longest(plan: &Plan, id: MilestoneId, today: Day) -> Day {
    let one = plan.get(id).unwrap();
    if let Some(done) = one.done {
        return done;
    }
    let before = one.after.iter().map(|before| longest(plan, *before, today));
    before.max().unwrap_or(today).max(today).plus(i32::from(one.days))
}

proptest! {
    #[test]
    fn a_plan_ends_with_its_longest_way(plan in any_plan(), mix in any::<prop::sample::Index>()) {
        plan.check(TODAY.plus(-10), TODAY).unwrap();
        let laid = plan.lay(TODAY);
        prop_assert_eq!(laid.spans.len(), plan.milestones.len());
        let end = plan.milestones.iter().map(|one| longest(&plan, one.id, TODAY)).max().unwrap();
        prop_assert_eq!(laid.ends, end);
        prop_assert_eq!(laid.late_by as i32, end.since(plan.ends).max(0));
        for span in &laid.spans {
            let one = plan.get(span.id).unwrap();
            for before in one.after.iter().filter(|_| one.done.is_none()) {
                let before = laid.spans.iter().find(|span| span.id == *before).unwrap();
                prop_assert!(span.begins >= before.ends && span.must_begin >= before.due);
            }
            prop_assert_eq!(span.due.since(span.must_begin), i32::from(one.days));
        }
        let late = |id| laid.spans.iter().any(|span| span.id == id && span.slack < 0);
        for delayed in laid.spans.iter().flat_map(|span| &span.delays) {
            prop_assert!(late(delayed.id) && delayed.days > 0);
        }
        // The order in which milestones are written down does not matter.
        let mut turned = plan.clone();
        turned.milestones.rotate_left(mix.index(plan.milestones.len()));
        prop_assert_eq!(turned.lay(TODAY), laid.clone());
        // A day later at something critical is a day later at the end.
        if let Some(critical) = laid.spans.iter().find(|span| span.critical) {
            let mut slower = plan.clone();
            let place = slower.milestones.iter().position(|one| one.id == critical.id).unwrap();
            slower.milestones[place].days += 1;
            prop_assert_eq!(slower.lay(TODAY).ends, laid.ends.plus(1));
        }
    }
}
