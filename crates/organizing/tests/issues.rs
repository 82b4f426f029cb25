//! Issues: wordings that are alike, gathering, ranking, and fights.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::wordings::{self, HELD_OUT, TRICKY, TUNED};
use common::world::*;
use organizing::chart::{Line, Sheet};
use organizing::issues::{
    By, Demand, Fight, FightKind, Gathered, Outcome, OutcomeKind, Petition, Ranking, Since,
    Suggested, Told, Topic, Warning, alike, compared, fought, suggest,
};
use organizing::list::{Exclusion, Worker};
use organizing::{DemandId, IssueId, Personal, Share, TurfId, WorkerId};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const PAY: IssueId = IssueId([1; 16]);
const HEAT: IssueId = IssueId([2; 16]);
const OTHER: IssueId = IssueId([3; 16]);

fn words(wordings: &[&str]) -> Vec<Personal> {
    wordings.iter().map(|wording| Personal::new(wording)).collect()
}

fn told(worker: u16, wording: &str, place: u8) -> Told {
    Told::once(worker_id(worker), &wording.into(), place, TODAY)
}

/// Of the pairs that are suggested, how many are one issue; of the pairs that are one issue, how
/// many are suggested; in tenths of a percent.
fn precision_and_recall(lists: &[wordings::Told]) -> (usize, usize) {
    let told: Vec<(&str, &str)> = lists
        .iter()
        .flat_map(|(about, wordings)| wordings.iter().map(move |wording| (*about, *wording)))
        .collect();
    let (mut right, mut wrong, mut missed) = (0, 0, 0);
    for (at, (about, one)) in told.iter().enumerate() {
        for (other_about, other) in &told[at + 1..] {
            match (about == other_about, alike(one, other).1) {
                (true, true) => right += 1,
                (true, false) => missed += 1,
                (false, true) => wrong += 1,
                (false, false) => {}
            }
        }
    }
    (1000 * right / (right + wrong), 1000 * right / (right + missed))
}

/// 344 pairs that are one issue, 5,597 that are not. On the held-out list precision was 97%
/// and recall 90% when it was first measured; nothing was tuned on it. Of the tricky pairs 21 of
/// 24 were right then ("A/C" and "bonuses" were mended since). The same hands wrote lists and
/// table, so a real shop will do somewhat worse: these are suggestions.
#[test]
fn alike_wordings_are_suggested_and_others_are_not() {
    assert_eq!(precision_and_recall(TUNED), (1000, 1000));
    let (precision, recall) = precision_and_recall(HELD_OUT);
    assert!(precision >= 970 && recall >= 900, "{precision} {recall}");
    let wrong: Vec<_> =
        TRICKY.iter().filter(|(one, other, same)| alike(one, other).1 != *same).collect();
    assert!(wrong.len() <= 2, "{wrong:?}");
}

#[test]
fn what_people_decided_about_a_wording_is_not_suggested_again() {
    let told = [
        told(1, "no raises", 0),
        told(2, "el sueldo no alcanza", 0),
        told(3, "the pay is too low", 1),
        told(3, "No A/C!", 0),
        told(4, "no ac", 0),
        told(5, "mucho calor", 0),
        told(6, "my supervisor", 0),
        told(7, "bumpy road", 0),
    ];
    let mut gathered = Gathered::default();
    let first = suggest(&gathered, &told);
    assert_eq!(first.len(), 2, "{first:?}");
    assert!(first.iter().all(|suggestion| suggestion.what == Suggested::Name));
    assert_eq!((first[0].workers, first[1].workers), (3, 3));
    let pay = first.iter().find(|one| one.wordings.contains(&"no raises".into())).unwrap();

    gathered.name(PAY, "Pay", &pay.wordings[..2], ADA, TODAY).unwrap();
    let after = suggest(&gathered, &told);
    let to_pay = after.iter().find(|one| one.what == Suggested::Gather(PAY)).unwrap();
    assert_eq!((&to_pay.wordings, to_pay.workers), (&pay.wordings[2..].to_vec(), 1));
    gathered.set_apart(PAY, &to_pay.wordings, BEN, TODAY).unwrap();
    assert!(suggest(&gathered, &told).iter().all(|one| one.what == Suggested::Name));
    gathered.leave_alone(&words(&["no AC", "mucho calor"])).unwrap();
    assert!(suggest(&gathered, &told).is_empty());
    // Someone puts it there all the same.
    gathered.gather(PAY, &to_pay.wordings, BEN, TODAY).unwrap();
    assert_eq!(gathered.get(PAY).unwrap().wordings.len(), 3);
    assert!(gathered.get(PAY).unwrap().apart.is_empty());

    gathered.name(OTHER, "Wages", &[], ADA, TODAY).unwrap();
    assert_eq!(suggest(&gathered, &told)[0].what, Suggested::Join(OTHER, PAY));
    gathered.keep_distinct(OTHER, PAY);
    assert!(suggest(&gathered, &told).is_empty());
    gathered.join(OTHER, PAY, ADA, TODAY).unwrap();
    assert!(gathered.get(PAY).unwrap().wordings.contains(&compared("wages")));
    assert!(gathered.distinct.is_empty());
}

#[test]
fn a_shared_name_is_used_once_and_a_wording_belongs_to_one_issue() {
    let mut gathered = Gathered::default();
    let sentence = |result: Result<(), organizing::Refusal>| result.unwrap_err().sentence;
    gathered.name(PAY, " Pay ", &words(&["low pay", "LOW  PAY"]), ADA, TODAY).unwrap();
    assert_eq!(gathered.get(PAY).unwrap().wordings.len(), 1);
    assert_eq!(sentence(gathered.name(PAY, "x", &[], ADA, TODAY)), "issue-exists");
    assert_eq!(sentence(gathered.name(HEAT, "PAY", &[], ADA, TODAY)), "issue-name-taken");
    assert_eq!(sentence(gathered.name(HEAT, " ", &[], ADA, TODAY)), "issue-name-missing");
    let long = "x".repeat(81);
    assert_eq!(sentence(gathered.name(HEAT, &long, &[], ADA, TODAY)), "issue-name-too-long");
    gathered.name(HEAT, "Heat", &words(&["low pay"]), BEN, TODAY).unwrap();
    assert!(gathered.get(PAY).unwrap().wordings.is_empty());
    gathered.rename(HEAT, "heat", BEN, TODAY).unwrap();
    assert_eq!(sentence(gathered.rename(HEAT, "pay", BEN, TODAY)), "issue-name-taken");
    assert_eq!(sentence(gathered.join(HEAT, HEAT, BEN, TODAY)), "issue-joined-to-itself");
    assert_eq!(sentence(gathered.gather(OTHER, &[], BEN, TODAY)), "issue-unknown");
    let many: Vec<Personal> =
        (0..=Gathered::WORDINGS_MAX).map(|n| Personal::new(&n.to_string())).collect();
    assert_eq!(sentence(gathered.gather(PAY, &many, BEN, TODAY)), "issue-too-many-wordings");
    gathered.dissolve(HEAT).unwrap();
    assert!(gathered.belongings().is_empty());
}

/// A unit of ten in two turfs: six in packing (3), four on the dock (4), and a supervisor.
fn unit() -> Sheet {
    let mut workers: Vec<Worker> =
        (0..11).map(|n| worker("A B", if n < 6 { 3 } else { 4 })).collect();
    workers[10].excluded = Some(Exclusion::Supervisor);
    workers.iter_mut().take(8).for_each(|worker| worker.talked_on = Some(TODAY));
    sheet(&workers)
}

#[test]
fn issues_are_ranked_by_how_many_how_strongly_and_how_evenly() {
    let mut gathered = Gathered::default();
    gathered.name(PAY, "Pay", &words(&["low pay", "no raises"]), ADA, TODAY).unwrap();
    let mut all = vec![
        // Pay: four in packing, one twice in two wordings, none on the dock.
        told(0, "low pay", 0),
        told(0, "no raises", 1),
        told(1, "LOW PAY", 0),
        told(2, "no raises", 1),
        told(3, "no raises", 2),
        // Heat: two in packing, two on the dock.
        told(1, "heat", 1),
        told(2, "heat", 0),
        told(6, "heat", 0),
        told(7, "heat", 2),
        told(10, "heat", 0),
    ];
    all[6].times = 2;
    let sheet = unit();
    let mut ranking = Ranking::of(&sheet.lines, &all, &gathered, Some(12), |turf| turf);
    assert_eq!((ranking.whole.unit, ranking.whole.talked, ranking.whole.told), (12, 8, 6));
    let heat = Topic::Wording("heat".into());
    let order = |ranking: &Ranking| -> Vec<Topic> {
        ranking.topics.iter().map(|ranked| ranked.topic.clone()).collect()
    };
    // Pay: 3 + 3 + 2 + 1 points, evenness 1 - (|4/4 - 4/6| + |0 - 2/6|) / 2 = 2/3.
    // Heat: 2 + 3 + 1 + 3 + 1 points, evenness 1 - (|2/4 - 4/6| + |2/4 - 2/6|) / 2 = 5/6.
    assert_eq!(order(&ranking), [heat.clone(), Topic::Issue(PAY)]);
    let (heat_ranked, pay) = (ranking.topics[0].clone(), ranking.topics[1].clone());
    assert_eq!((pay.workers, pay.first, pay.again, pay.points, pay.evenness), (4, 2, 0, 9, 666));
    let heat_counts = (heat_ranked.workers, heat_ranked.first, heat_ranked.again);
    assert_eq!(heat_counts, (4, 2, 1));
    assert_eq!((heat_ranked.points, heat_ranked.evenness), (10, 833));
    let by_turf = [3, 4].map(|turf| (pay.here(turf_id(turf)), heat_ranked.here(turf_id(turf))));
    assert_eq!(by_turf, [(4, 2), (0, 2)]);
    assert_eq!(pay.of_unit(ranking.whole), Share { count: 4, of: 12 });
    assert_eq!(pay.of_talked(ranking.whole).percent(), Some(50));
    assert_eq!(ranking.turfs(&pay), Share { count: 1, of: 2 });
    assert_eq!((ranking.weak(&pay), ranking.weak(&heat_ranked)), (vec![turf_id(4)], vec![]));
    let silent = [(turf_id(3), vec![4, 5]), (turf_id(4), vec![8, 9])];
    let silent = silent.map(|(turf, who)| (turf, who.into_iter().map(worker_id).collect()));
    assert_eq!(ranking.not_asked, silent);
    assert_eq!(ranking.uniting()[0].topic, heat);
    ranking.sort(By::Many);
    assert_eq!(order(&ranking)[0], heat, "as many: what unites the most first");
    assert_eq!(Share { count: 0, of: 0 }.percent(), None);
}

fn since() -> Since {
    Since { began: TODAY.plus(-100), today: TODAY }
}

fn fight() -> Fight {
    Fight {
        kind: FightKind::March,
        issues: BTreeSet::from([HEAT]),
        petition: None,
        demand: "fans on the line".into(),
        target: "plant manager".into(),
        on: TODAY.plus(-10),
        turfs: BTreeSet::from([turf_id(3), turf_id(4)]),
        took_part: BTreeSet::from([worker_id(1), worker_id(2)]),
        outcomes: Vec::new(),
        by: ADA,
    }
}

#[test]
fn a_fight_has_a_demand_and_an_outcome_and_won_ones_are_counted() {
    let refused = |fight: Fight| fight.record(since()).unwrap_err().sentence;
    assert_eq!(refused(Fight { on: TODAY.plus(-101), ..fight() }), "fight-before-drive");
    assert_eq!(refused(Fight { on: TODAY.plus(2), ..fight() }), "fight-in-the-future");
    assert_eq!(refused(Fight { demand: " ".into(), ..fight() }), "fight-no-demand");
    let (mut marched, warnings) = fight().record(since()).unwrap();
    assert!(warnings.is_empty());
    let bare = Fight {
        target: Personal::default(),
        issues: BTreeSet::new(),
        took_part: BTreeSet::new(),
        ..fight()
    };
    let (bare, warnings) = bare.record(since()).unwrap();
    assert_eq!(warnings, [Warning::NoTarget, Warning::NoIssue, Warning::NobodyTookPart]);

    let outcome = |kind, ago: i32| Outcome { kind, on: TODAY.plus(-ago), by: ADA };
    let early = marched.end(outcome(OutcomeKind::Won, 11), TODAY).unwrap_err();
    assert_eq!(early.sentence, "outcome-before-fight");
    marched.end(outcome(OutcomeKind::Won, 9), TODAY).unwrap();
    let second = Fight { took_part: BTreeSet::from([worker_id(2), worker_id(3)]), ..fight() };
    let counted = fought([&marched, &second, &bare]);
    assert_eq!((counted.fights, counted.standing(OutcomeKind::Won)), (3, 1));
    assert_eq!((counted.standing(OutcomeKind::Open), counted.took_part.len()), (2, 3));
    assert_eq!(counted.won_by_turf[&turf_id(3)], 1);
    // They took the fans away again.
    marched.end(outcome(OutcomeKind::Lost, 1), TODAY).unwrap();
    assert_eq!(fought([&marched]).standing(OutcomeKind::Won), 0);
    assert_eq!(marched.outcomes.len(), 2, "what was won once stays told");
}

#[test]
fn a_petition_has_three_to_five_demands_or_says_so() {
    let petition = |demands: u8| {
        let demands = (0..demands).map(|n| DemandId([n; 16])).collect();
        let petition = Petition { demands, target: "the owner".into(), by: ADA, on: TODAY };
        petition.record(since()).map(|(_, warnings)| warnings)
    };
    assert_eq!(petition(0).unwrap_err().sentence, "petition-no-demand");
    assert_eq!(petition(2).unwrap(), [Warning::FewDemands(2)]);
    assert!((3..=5).all(|demands| petition(demands).unwrap().is_empty()));
    assert_eq!(petition(6).unwrap(), [Warning::ManyDemands(6)]);
    let issues = BTreeSet::from([PAY]);
    let demand = Demand { issues, what: "a dollar".into(), target: "x".into(), by: ADA, on: TODAY };
    assert!(demand.clone().record(since()).unwrap().1.is_empty());
    let none = Demand { what: Personal::default(), ..demand }.record(since());
    assert_eq!(none.unwrap_err().sentence, "fight-no-demand");
}

/// Each worker: turf, whether excluded, and what they told (wording, place, times).
type Any = Vec<(u8, bool, Vec<(u8, u8, u16)>)>;

fn any_unit() -> impl Strategy<Value = Any> {
    let told = prop::collection::vec((0..8_u8, 0..4_u8, 1..3_u16), 0..5);
    prop::collection::vec((1..5_u8, prop::bool::weighted(0.1), told), 0..40)
}

proptest! {
    /// Counts against a slow count, worker by worker.
    #[test]
    fn a_ranking_counts_each_worker_once(unit in any_unit(), gather in prop::collection::vec(0..8_u8, 0..8)) {
        let mut lines: Vec<Line> = Vec::new();
        let mut all: Vec<Told> = Vec::new();
        for (number, (turf, excluded, issues)) in (0..).zip(&unit) {
            let mut one = worker("A B", *turf);
            one.excluded = excluded.then_some(Exclusion::Manager);
            lines.extend(sheet(&[one]).lines.into_iter().map(|line| Line { worker: worker_id(number), ..line }));
            let mut seen = BTreeSet::new();
            for (wording, place, times) in issues.iter().filter(|issue| seen.insert(issue.0)) {
                let wording = Personal::new(&format!("wording {wording}"));
                let told = Told::once(worker_id(number), &wording, *place, TODAY);
                all.push(Told { times: *times, ..told });
            }
        }
        let mut gathered = Gathered::default();
        let together: Vec<Personal> = gather.iter().map(|n| Personal::new(&format!("wording {n}"))).collect();
        gathered.name(PAY, "Together", &together, ADA, TODAY).unwrap();
        let ranking = Ranking::of(&lines, &all, &gathered, None, |turf| turf);

        let mut slow: BTreeMap<Topic, BTreeMap<TurfId, BTreeSet<WorkerId>>> = BTreeMap::new();
        for line in lines.iter().filter(|line| !line.excluded) {
            for told in all.iter().filter(|told| told.worker == line.worker) {
                let topic = if together.contains(&told.wording) { Topic::Issue(PAY) } else { Topic::Wording(told.wording.clone()) };
                slow.entry(topic).or_default().entry(line.turf).or_default().insert(line.worker);
            }
        }
        prop_assert_eq!(ranking.topics.len(), slow.len());
        for ranked in &ranking.topics {
            let tellers = &slow[&ranked.topic];
            for (turf, asked, here) in ranking.turfs.iter().map(|(turf, asked)| (turf, asked, ranked.here(*turf))) {
                prop_assert_eq!(here as usize, tellers.get(turf).map_or(0, BTreeSet::len));
                prop_assert!(here <= asked.told && asked.told <= asked.talked && asked.talked <= asked.unit);
            }
            prop_assert_eq!(ranked.workers, ranked.by_turf.values().sum::<u32>());
            prop_assert!(ranked.first <= ranked.workers && ranked.again <= ranked.workers);
            prop_assert!((ranked.workers..=4 * ranked.workers).contains(&ranked.points));
            prop_assert!(ranked.evenness <= 1000);
            let even = ranking.turfs.iter().all(|(turf, asked)| {
                ranked.here(*turf) * ranking.whole.told == asked.told * ranked.workers
            });
            prop_assert_eq!(ranked.evenness == 1000, even);
        }
        let silent: usize = ranking.not_asked.iter().map(|(_, who)| who.len()).sum();
        prop_assert_eq!(silent as u32 + ranking.whole.told, ranking.whole.unit);
        let order: Vec<&Topic> = ranking.uniting().iter().map(|ranked| &ranked.topic).collect();
        let first: Vec<&Topic> = ranking.topics.iter().take(3).map(|ranked| &ranked.topic).collect();
        prop_assert_eq!(order, first);

        // The parts of a turf counted with the whole add up.
        let whole = Ranking::of(&lines, &all, &gathered, None, |_| turf_id(9));
        prop_assert_eq!(whole.whole, ranking.whole);
        for ranked in &whole.topics {
            let parts = ranking.topics.iter().find(|one| one.topic == ranked.topic).unwrap();
            prop_assert_eq!((ranked.workers, ranked.points, ranked.evenness), (parts.workers, parts.points, 1000));
        }
    }

    /// Whatever is typed, it is put somewhere or nowhere, and never twice.
    #[test]
    fn suggestions_hold_each_wording_once(wordings in prop::collection::vec("\\PC{0,40}", 0..30)) {
        let all: Vec<Told> = (0..).zip(&wordings).map(|(n, wording)| told(n, wording, 0)).collect();
        let suggested: Vec<Personal> = suggest(&Gathered::default(), &all).into_iter()
            .flat_map(|one| one.wordings).map(|wording| compared(wording.reveal())).collect();
        let once: BTreeSet<&Personal> = suggested.iter().collect();
        prop_assert_eq!(once.len(), suggested.len());
        prop_assert!(suggested.iter().all(|one| all.iter().any(|told| compared(told.wording.reveal()) == *one)));
    }
}
