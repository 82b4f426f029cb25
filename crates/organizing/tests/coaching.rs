//! Coaching: the rhythm, the load, what a drive shares, pairs of coaches, circles.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::world::{ADA, BEN, TODAY, turf_id};
use organizing::arc::{Facts, Measure, Path, Stage, Thresholds, marks};
use organizing::coaching::*;
use organizing::development::Level;
use organizing::intake::Outcome;
use organizing::matching::{Coach, MustNot, Zone};
use organizing::{AskId, Day, MemberId, Personal, RequestId};
use proptest::prelude::*;

fn id(number: u8) -> RequestId {
    RequestId([number; 16])
}

fn case(number: u8, days_ago: i32) -> Case {
    Case::begin(id(number), ADA, 7, TODAY.plus(-days_ago), TODAY).unwrap()
}

fn session(days_ago: i32, next: Option<i32>) -> Session {
    Session {
        on: TODAY.plus(-days_ago),
        by: ADA,
        note: "The list is half done".into(),
        asks: vec![AskId([7; 16])],
        next: next.map(|days| TODAY.plus(days)),
    }
}

#[test]
fn the_next_session_is_as_agreed_or_by_the_rhythm() {
    let mut one = case(1, 20);
    assert_eq!((one.next_session(), one.overdue(TODAY)), (Some(TODAY.plus(-13)), 13));
    one.meet(session(9, None), TODAY).unwrap();
    one.meet(session(9, None), TODAY).unwrap();
    assert_eq!((one.sessions().len(), one.next_session()), (1, Some(TODAY.plus(-2))));
    one.meet(session(2, Some(11)), TODAY).unwrap();
    assert_eq!((one.next_session(), one.overdue(TODAY)), (Some(TODAY.plus(11)), 0));
    for (change, field, sentence) in [
        (&(|one: &mut Session| one.by = BEN) as &dyn Fn(&mut Session), None, "case-not-theirs"),
        (&|one| one.on = TODAY.plus(-21), Some("on"), "case-before"),
        (&|one| one.on = TODAY.plus(9), Some("on"), "case-in-the-future"),
        (&|one| one.note = Personal::new(&"x".repeat(2_001)), Some("note"), "case-too-long"),
        (&|one| one.asks = vec![AskId([1; 16]); 21], Some("asks"), "case-asks-too-many"),
        (&|one| one.next = Some(one.on), Some("next"), "case-next-before"),
        (&|one| one.next = Some(one.on.plus(61)), Some("next"), "case-next-far"),
    ] {
        let mut wrong = session(1, None);
        change(&mut wrong);
        let refusal = one.meet(wrong, TODAY).unwrap_err();
        assert_eq!((refusal.field, refusal.sentence), (field, sentence));
    }
    for rhythm in [6, 15] {
        assert_eq!(one.set_rhythm(rhythm).unwrap_err().sentence, "case-rhythm");
    }
    // Another coach begins with a rhythm of their own, and with the sessions of before.
    one.go_on(BEN, TODAY);
    assert_eq!((one.next_session(), one.sessions().len()), (Some(TODAY.plus(7)), 2));
    one.end(Outcome::Won, TODAY);
    one.end(Outcome::NotReached, TODAY);
    assert_eq!((one.ended(), one.next_session()), (Some((TODAY, Outcome::Won)), None));
    let after = Session { by: BEN, ..session(0, None) };
    assert_eq!(one.meet(after, TODAY).unwrap_err().sentence, "case-ended");
}

#[test]
fn a_coach_sees_all_cases_in_one_view_and_is_warned_of_too_many() {
    let loads = Loads::default();
    for (cases, load) in [
        (0, Load::Room(3)),
        (2, Load::Room(1)),
        (3, Load::Enough),
        (4, Load::Enough),
        (5, Load::Full),
        (7, Load::Over(2)),
    ] {
        assert_eq!(loads.of(cases), load, "{cases}");
    }
    for (enough, full) in [(0, 3), (4, 3), (3, 21)] {
        assert_eq!(Loads::set(enough, full).unwrap_err().sentence, "loads-range");
    }
    let mut cases = [case(1, 3), case(2, 30), case(3, 9), case(4, 1), case(5, 1)];
    cases[2].meet(session(8, Some(2)), TODAY).unwrap();
    cases[3].end(Outcome::Answered, TODAY);
    cases[4].go_on(BEN, TODAY);
    let view = Cases::of(&cases, ADA, &loads, TODAY);
    let order: Vec<(RequestId, u32)> = view.rows.iter().map(|r| (r.request, r.overdue)).collect();
    assert_eq!(order, [(id(2), 23), (id(3), 0), (id(1), 0)]);
    assert_eq!((view.load, view.overdue, view.ended), (Load::Enough, 1, 1));
    assert_eq!((view.rows[1].last, view.rows[1].asks.len()), (Some(TODAY.plus(-8)), 1));
}

fn facts() -> Facts {
    Facts { unit: 200, listed: 180, talked: 60, committee: 9, supporters: 71, ..Facts::default() }
}

#[test]
fn a_drive_shares_nothing_until_it_chooses_and_then_only_that() {
    let marked = Thresholds::default();
    let path = Path::Majority;
    let give = |chosen: &Chosen| {
        chosen.give(path, Stage::Quiet, |stage| marks(path, stage, &facts(), &marked))
    };
    let mut chosen = Chosen::default();
    assert!(give(&chosen).is_empty() && !chosen.opens_names());
    assert!(case(1, 0).shared.is_empty());

    chosen.share(Item::Count(Measure::Talked));
    chosen.share(Item::Count(Measure::Supporters));
    let shared = give(&chosen);
    assert_eq!((shared.stage(), shared.turfs().len()), (None, 0));
    let told: Vec<(Measure, u32, u32)> =
        shared.benchmarks().iter().map(|mark| (mark.measure, mark.have, mark.of)).collect();
    assert_eq!(told, [(Measure::Talked, 60, 200), (Measure::Supporters, 71, 200)]);
    assert!(!chosen.opens_names(), "numbers open no name");

    chosen.take_back(Item::Count(Measure::Talked));
    chosen.share(Item::Stage);
    chosen.share(Item::Turf(turf_id(3)));
    let shared = give(&chosen);
    assert_eq!(shared.stage(), Some((Path::Majority, Stage::Quiet)));
    assert_eq!(shared.benchmarks().len(), 1);
    assert!(chosen.opens_names() && shared.turfs().contains(&turf_id(3)));

    // Another coach, or none, sees nothing of it until the drive chooses again.
    let mut one = case(1, 3);
    one.shared = shared.clone();
    one.go_on(ADA, TODAY);
    assert!(!one.shared.is_empty());
    one.go_on(BEN, TODAY);
    assert!(one.shared.is_empty());
    one.shared = shared;
    one.end(Outcome::Drive, TODAY);
    assert!(one.shared.is_empty());
}

#[test]
fn a_few_people_are_told_as_a_few() {
    let few = Facts { unit: 20, listed: 4, talked: 3, actions: 2, ..Facts::default() };
    let mut chosen = Chosen::default();
    for measure in Measure::ALL {
        chosen.share(Item::Count(measure));
    }
    let (path, marked) = (Path::PreMajority, Thresholds::default());
    let shared = chosen.give(path, Stage::Quiet, |stage| marks(path, stage, &few, &marked));
    let told = |measure: Measure| {
        let mark = shared.benchmarks().iter().find(|mark| mark.measure == measure).unwrap();
        (mark.have, mark.met(), shared.is_few(measure))
    };
    assert_eq!(told(Measure::Listed), (0, false, true));
    assert_eq!(told(Measure::Talked), (2, true, true), "that the mark is made is told");
    assert_eq!(told(Measure::Supporters), (0, false, false), "nobody is nobody");
    assert_eq!(told(Measure::Actions), (2, false, false), "what was done is not who");
}

fn coach(number: u8, tongue: &str) -> Coach {
    Coach { languages: vec![tongue.to_owned()], ..Coach::new(MemberId([number; 16]), false) }
}

fn behind(years: i32, ended: u32, beside: u8) -> Experience {
    Experience { since: TODAY.plus(-366 * years), ended, beside }
}

#[test]
fn each_new_coach_stands_beside_an_experienced_one() {
    assert!(behind(2, 0, 0).is_enough(TODAY) && behind(0, 2, 0).is_enough(TODAY));
    assert!(!behind(1, 1, 0).is_enough(TODAY));
    let not = MustNot::Coach(MemberId([1; 16]));
    let near = Some(Zone::minutes(-300).unwrap());
    let coaches = [
        (Coach { zone: near, ..coach(1, "en") }, behind(3, 0, 0)),
        (coach(2, "en-GB"), behind(0, 4, 0)),
        (coach(3, "es"), behind(2, 0, 3)),
        (Coach { zone: near, ..coach(11, "en") }, behind(0, 0, 0)),
        (coach(12, "en"), behind(0, 0, 0)),
        (Coach { not_with: vec![not], ..coach(13, "en") }, behind(0, 0, 0)),
        (coach(14, "vi"), behind(1, 1, 0)),
        (coach(15, "es"), behind(1, 1, 0)),
    ];
    let pairing = pair(&coaches, TODAY);
    let with = |new: u8| {
        let found = pairing.pairs.iter().find(|pair| pair.new.0[0] == new);
        found.map(|pair| pair.experienced.0[0])
    };
    assert_eq!(with(11), Some(1), "the one who is near");
    assert_eq!(with(13), Some(2), "not the one they said no to");
    assert!(with(12).is_some());
    assert_eq!(
        pairing.unpaired,
        [(MemberId([14; 16]), Unpaired::NobodyFits), (MemberId([15; 16]), Unpaired::RoomWent),]
    );
    let nobody = pair(&coaches[3..], TODAY);
    assert!(nobody.unpaired.iter().all(|(_, why)| *why == Unpaired::NobodyExperienced));
    assert_eq!(nobody.unpaired.len(), 5);
}

proptest! {
    #[test]
    fn nobody_stands_beside_too_many_and_nobody_is_left_while_there_is_room(
        experienced in 0_u8..6, new in 0_u8..20, beside in 0_u8..4,
    ) {
        let old = (0..experienced).map(|n| (coach(n + 1, "en"), behind(5, 0, beside)));
        let young = (0..new).map(|n| (coach(n + 101, "en"), behind(0, 0, 0)));
        let coaches: Vec<(Coach, Experience)> = old.chain(young).collect();
        let pairing = pair(&coaches, TODAY);
        let room = usize::from(experienced) * usize::from(Experience::BESIDE_MAX - beside);
        prop_assert_eq!(pairing.pairs.len(), room.min(usize::from(new)));
        prop_assert_eq!(pairing.pairs.len() + pairing.unpaired.len(), usize::from(new));
        let each = pairing.beside();
        let most = each.values().max().copied().unwrap_or(0);
        let least = if each.len() < usize::from(experienced) { 0 } else { each.values().min().copied().unwrap_or(0) };
        prop_assert!(most - least <= 1, "some stand beside many, others beside few");
    }
}

#[test]
fn a_circle_says_when_it_meets_and_when_it_has_gone_quiet() {
    let begin = |name: &str, rhythm| Circle::begin(name.into(), rhythm, TODAY.plus(-70));
    for (name, rhythm, sentence) in [
        ("", 14, "circle-name-missing"),
        ("Tuesdays", 6, "circle-rhythm"),
        ("Tuesdays", 36, "circle-rhythm"),
        (&"x".repeat(81), 14, "circle-too-long"),
    ] {
        assert_eq!(begin(name, rhythm).unwrap_err().sentence, sentence);
    }
    let mut one = begin("Tuesdays", 14).unwrap();
    assert_eq!(one.quiet(TODAY), [Quiet::Small(5), Quiet::Still(70)]);
    (1..=5).for_each(|number| one.join(MemberId([number; 16])).unwrap());
    let met = |on: Day| Met { on, there: [ADA, BEN].into(), note: "Two cases".into() };
    one.meet(met(TODAY.plus(-20)), TODAY).unwrap();
    one.meet(met(TODAY.plus(-20)), TODAY).unwrap();
    assert_eq!((one.meetings().len(), one.next_meeting()), (1, TODAY.plus(-6)));
    assert_eq!(one.quiet(TODAY), [Quiet::Overdue(6)]);
    one.put(TODAY.plus(3), TODAY).unwrap();
    assert_eq!((one.next_meeting(), one.quiet(TODAY)), (TODAY.plus(3), vec![]));
    one.meet(met(TODAY), TODAY).unwrap();
    assert_eq!(one.next_meeting(), TODAY.plus(3), "a meeting between keeps the next one");
    for (next, sentence) in [(-1, "circle-next-passed"), (91, "circle-next-far")] {
        assert_eq!(one.put(TODAY.plus(next), TODAY).unwrap_err().sentence, sentence);
    }
    for (wrong, sentence) in [
        (Met { there: [].into(), ..met(TODAY) }, "circle-nobody"),
        (met(TODAY.plus(-71)), "circle-before"),
        (met(TODAY.plus(9)), "circle-in-the-future"),
        (Met { note: Personal::new(&"x".repeat(4_001)), ..met(TODAY) }, "circle-too-long"),
    ] {
        assert_eq!(one.meet(wrong, TODAY).unwrap_err().sentence, sentence);
    }
    one.leave(ADA);
    assert_eq!((one.members().len(), one.quiet(TODAY)), (4, vec![Quiet::Small(1)]));
    assert!(one.meetings()[0].there.contains(&ADA), "who was there was there");
}

const CY: MemberId = MemberId([0xC1; 16]);

#[test]
fn a_desk_knows_every_case_without_opening_one() {
    let mut rounds = Rounds::default();
    let (mut one, two) = (case(1, 20), case(2, 3));
    rounds.keep(&one, false);
    rounds.keep(&two, false);
    let order: Vec<RequestId> = rounds.open().iter().map(|round| round.request).collect();
    assert_eq!(order, [id(1), id(2)], "what is longest overdue comes first");
    one.meet(session(2, None), TODAY).unwrap();
    rounds.keep(&one, false);
    rounds.held(ADA, TODAY.plus(-2));
    assert_eq!(rounds.open()[1].last, Some(TODAY.plus(-2)));
    // Its coach left: it is nobody's until somebody goes on with it.
    rounds.keep(&one, true);
    assert_eq!(rounds.of(ADA).count(), 1);
    one.go_on(BEN, TODAY);
    rounds.keep(&one, false);
    assert_eq!((rounds.of(ADA).count(), rounds.of(BEN).count()), (1, 1));
    // What was seen through counts once, and not while it is open again.
    for _ in 0..2 {
        one.end(Outcome::Won, TODAY);
        rounds.keep(&one, false);
        assert_eq!(rounds.seen(BEN).unwrap().through.len(), 1);
    }
    one.go_on(BEN, TODAY);
    rounds.keep(&one, false);
    let ben = rounds.seen(BEN).unwrap();
    assert_eq!((ben.through.len(), ben.sessions), (0, 0));
    assert_eq!((rounds.seen(ADA).unwrap().sessions, rounds.open().len()), (1, 2));
    // Its words go with those of the request.
    one.forget();
    assert!(one.sessions().iter().all(|met| met.note.is_empty() && met.asks.is_empty()));
}

#[test]
fn people_decide_who_stands_beside_whom() {
    let mut pairs = Pairs::default();
    let refused = |done: Result<(), organizing::Refusal>| done.unwrap_err().sentence;
    assert_eq!(refused(pairs.confirm((ADA, ADA), CY, TODAY)), "beside-oneself");
    pairs.confirm((ADA, BEN), CY, TODAY).unwrap();
    pairs.confirm((ADA, BEN), CY, TODAY).unwrap();
    assert_eq!(refused(pairs.confirm((ADA, CY), CY, TODAY)), "beside-already");
    assert_eq!((pairs.many(BEN), pairs.now().count()), (1, 1));
    for new in 1..Experience::BESIDE_MAX {
        pairs.confirm((MemberId([0x50 + new; 16]), BEN), CY, TODAY).unwrap();
    }
    assert_eq!(refused(pairs.confirm((MemberId([0x90; 16]), BEN), CY, TODAY)), "beside-room");
    pairs.end(ADA, TODAY);
    assert!(pairs.beside(ADA).is_none());
    pairs.confirm((ADA, BEN), CY, TODAY).unwrap();
    assert_eq!((pairs.brought_up(BEN, |new| new == ADA), pairs.brought_up(CY, |_| true)), (1, 0));
    pairs.only(|who| who != BEN, TODAY);
    assert_eq!(pairs.now().count(), 0, "whoever left stands beside nobody");
}

#[test]
fn what_is_missing_for_the_next_step_is_said_plainly() {
    let fresh = Experience { since: TODAY, ended: 0, beside: 0 };
    let behind = |change: &dyn Fn(&mut Behind)| {
        let mut behind = Behind {
            experience: fresh,
            has_case: false,
            sessions: 0,
            walked: Walked::default(),
            brought_up: 0,
        };
        change(&mut behind);
        behind.stands(TODAY)
    };
    let learned = Walked { trained: Some(Level::Learn), ..Walked::default() };
    let coaches = |one: &mut Behind| (one.has_case, one.sessions, one.walked) = (true, 3, learned);
    let leads = |one: &mut Behind| {
        coaches(one);
        one.experience.ended = 2;
        one.walked = Walked { trained: Some(Level::Do), talked: Some(TODAY), since: None };
    };
    let all = [Missing::Trained(Level::Learn), Missing::Case, Missing::Sessions(3)];
    assert_eq!(
        behind(&|_| {}),
        Stands { at: Rung::WorkerLeader, next: Some(Rung::Coach), missing: all.to_vec() }
    );
    let coach = behind(&coaches);
    let missing =
        [Missing::Experience { days: 730, cases: 2 }, Missing::Trained(Level::Do), Missing::Talk];
    assert_eq!((coach.at, coach.missing), (Rung::Coach, missing.to_vec()));
    let by_time = behind(&|one| {
        coaches(one);
        one.experience.since = TODAY.plus(-730);
    });
    assert_eq!(by_time.missing, missing[1..], "two years are as good as two cases");
    let lead = behind(&leads);
    let missing = [Missing::BroughtUp(2), Missing::Trained(Level::Teach)];
    assert_eq!((lead.at, lead.missing), (Rung::LeadCoach, missing.to_vec()));
    let trainer = behind(&|one| {
        leads(one);
        one.brought_up = 2;
        one.walked.trained = Some(Level::Teach);
    });
    assert_eq!((trainer.at, trainer.next, trainer.missing.len()), (Rung::Trainer, None, 0));
    let ahead = Walked { since: Some(TODAY.plus(9)), ..Walked::default() };
    assert_eq!(ahead.check(TODAY).unwrap_err().field, Some("since"));
}
