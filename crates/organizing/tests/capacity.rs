//! Scenarios: those that are delivered, what is refused and in which line, what must hold of every
//! run, and what more of one thing does.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::scenario::plain;
use organizing::capacity::{
    Figure, Forecast, Limit, Rates, Run, Scenario, Spread, answer, needs, simulate,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

fn file(id: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../kits/scenarios");
    std::fs::read_to_string(folder.join(format!("{id}.toml"))).unwrap()
}

fn delivered(id: &str) -> Scenario {
    Scenario::parse(&file(id)).unwrap_or_else(|fault| panic!("{id}: {fault:?}"))
}

const DELIVERED: [&str; 2] = ["worker-run", "staff-run"];

#[test]
fn every_number_of_the_delivered_scenarios_says_where_it_comes_from() {
    for id in DELIVERED {
        let (scenario, text) = (delivered(id), file(id));
        assert_eq!(scenario.id, id);
        let sourced: Vec<&str> =
            scenario.sources.iter().flat_map(|one| &one.of).map(String::as_str).collect();
        let unique: BTreeSet<&str> = sourced.iter().copied().collect();
        assert_eq!(sourced.len(), unique.len(), "{id}: two sources for one number");
        let written = toml::from_str::<toml::Table>(&text).unwrap();
        for name in Scenario::NUMBERS {
            let (table, key) = name.rsplit_once('.').unwrap_or(("", name));
            let there = match (table, written.get(table)) {
                ("stage", _) => true,
                ("", _) => written.contains_key(key),
                (_, Some(table)) => table.get(key).is_some(),
                (_, None) => false,
            };
            assert_eq!(there, unique.contains(name), "{id}: {name}");
        }
        for said in scenario.sources.iter().map(|one| &one.says).chain([&scenario.about]) {
            assert!(!said.en.is_empty() && !said.es.is_empty(), "{id}: {said:?}");
        }
        for source in &scenario.sources {
            assert!(source.address.is_empty() || source.address.starts_with("https://"));
        }
    }
}

/// The two differ in who does the work, never in who asks and what their drives take.
#[test]
fn both_delivered_scenarios_answer_the_same_requests() {
    let [worker, staff] = DELIVERED.map(delivered);
    assert_eq!(worker.requests, staff.requests);
    assert_eq!((&worker.stages, &worker.drives), (&staff.stages, &staff.drives));
    let [worker, staff] = [worker, staff].map(|one| simulate(&one, 1912, 0..5));
    let asked = |runs: &[Run]| runs.iter().map(|run| run.requests).collect::<Vec<_>>();
    assert_eq!(asked(&worker), asked(&staff));
}

#[test]
fn a_bad_scenario_is_refused_with_its_sentence_and_its_line() {
    let text = file("worker-run");
    let line_of = |what: &str| text.lines().position(|line| line == what).unwrap() + 1;
    for (from, to, sentence, at) in [
        ("people = 30", "people = 0", "scenario-no-coaches", "people = 30"),
        ("people = 12", "people = 0", "scenario-no-callers", "people = 12"),
        ("people = 5", "people = 0", "scenario-no-leads", "people = 5"),
        ("people = 5", "people = 31", "scenario-leads-over-coaches", "people = 5"),
        ("people = 30", "people = 30.5", "scenario-whole", "people = 30"),
        ("people = 30", "people = 1e9", "scenario-too-large", "people = 30"),
        ("people = 30", "people = inf", "scenario-too-large", "people = 30"),
        ("people = 30", "people = nan", "scenario-not-a-number", "people = 30"),
        ("conversion = 0.24", "conversion = 1.2", "scenario-share", "conversion = 0.24"),
        ("conversion = 0.24", "conversion = -0.1", "scenario-share", "conversion = 0.24"),
        ("stay = 0.987", "stay = 98.7", "scenario-share", "stay = 0.987"),
        ("passes = 0.44", "passes = 44", "scenario-share", "passes = 0.44"),
        ("hours = 1", "hours = -1", "scenario-below-zero", "hours = 1"),
        ("hours_a_week = 3", "hours_a_week = 0", "scenario-zero", "hours_a_week = 3"),
        ("hours_a_week = 3", "hours_a_week = 169", "scenario-too-large", "hours_a_week = 3"),
        ("drive_hours_a_week = 1.25", "drive_hours_a_week = 6", "scenario-no-time-for-a-drive", ""),
        ("least = 5", "least = 16", "scenario-seats", "least = 5"),
        ("least = 5", "least = 0", "scenario-seats", "least = 5"),
        ("weeks = 156", "weeks = 0", "scenario-zero", "weeks = 156"),
        ("a_week = 31", "a_week = 7000", "scenario-too-many-requests", "a_week = 31"),
        ("organized = true", "", "scenario-stage-organized", ""),
        ("passes = 1\n", "passes = 1\norganized = true\n", "scenario-stage-organized", ""),
        ("id = \"worker-run\"", "id = \"Worker run\"", "scenario-id", "id = \"worker-run\""),
        ("en = \"Committee\", es = \"Comité\"", "en = \"\"", "scenario-name-missing", ""),
        ("of = [\"weeks\"", "of = [\"wekes\"", "scenario-source-unknown", ""),
        ("people = 30", "poeple = 30", "scenario-field-unknown", "people = 30"),
        ("people = 30", "", "scenario-field-missing", "[coaches]"),
        ("people = 30", "people = many", "scenario-unreadable", "people = 30"),
    ] {
        assert!(text.contains(from), "{from}");
        let fault = Scenario::parse(&text.replacen(from, to, 1)).unwrap_err();
        assert_eq!(fault.refusal.sentence, sentence, "{from} -> {to}");
        if !at.is_empty() {
            assert_eq!(fault.line, Some(line_of(at)), "{from} -> {to}: {fault:?}");
        }
    }
    let long = format!("{text}\n#{}", "x".repeat(Scenario::BYTES_MAX));
    assert_eq!(Scenario::parse(&long).unwrap_err().refusal.sentence, "scenario-file-too-long");
    for (change, sentence) in [
        (&(|one: &mut Scenario| one.stages.clear()) as &dyn Fn(&mut Scenario), "scenario-stages"),
        (&|one| one.about.en = "x".repeat(601), "scenario-too-long"),
        (&|one| one.sources = vec![one.sources[0].clone(); 101], "scenario-too-many-sources"),
    ] {
        let mut changed = delivered("worker-run");
        change(&mut changed);
        assert_eq!(changed.check().unwrap_err().refusal.sentence, sentence);
    }
}

#[test]
fn the_same_seed_tells_the_same_and_each_run_stands_for_itself() {
    let scenario = delivered("worker-run");
    let runs = simulate(&scenario, 1912, 0..8);
    assert_eq!(runs, simulate(&scenario, 1912, 0..8));
    assert_eq!(runs[5..7], simulate(&scenario, 1912, 5..7));
    assert_ne!(runs, simulate(&scenario, 1913, 0..8));
    let told: BTreeSet<u32> = runs.iter().map(|run| run.requests).collect();
    assert!(told.len() > 4, "the runs of one seed differ: {told:?}");
}

#[test]
fn without_requests_nothing_is_spent_and_nothing_is_said_of_each_worker() {
    let mut quiet = delivered("worker-run");
    quiet.requests.a_week = 0.0;
    quiet.requests.bursts_a_year = 0.0;
    let runs = simulate(&quiet, 1912, 0..20);
    for run in &runs {
        let hours = (run.hours.first_contact, run.hours.coaching, run.hours.learning);
        assert_eq!((hours, run.cost, run.workers), ((0.0, 0.0, 0.0), 0.0, 0.0));
    }
    let forecast = Forecast::of(&runs);
    for none in [Figure::CostEach, Figure::HoursEach, Figure::FirstWait, Figure::InTime] {
        assert_eq!(forecast.get(none), None);
    }
    // Whoever is paid by the week is paid without requests too.
    let mut staff = delivered("staff-run");
    staff.requests.a_week = 0.0;
    staff.requests.bursts_a_year = 0.0;
    assert!(simulate(&staff, 1912, 0..5).iter().all(|run| run.cost > 1_000_000.0));
    assert!(answer(&quiet, 1912, 3).unwrap().bottleneck.is_none());
}

#[test]
fn more_coaches_never_make_drives_wait_longer() {
    for id in DELIVERED {
        let mut last: Option<Vec<Run>> = None;
        for coaches in [10.0, 20.0, 30.0, 45.0] {
            let mut scenario = delivered(id);
            scenario.coaches.people = coaches;
            let runs = simulate(&scenario, 1912, 0..15);
            let wait = |run: &Run| run.coach_wait / f64::from(run.wanted.max(1));
            if let Some(before) = &last {
                let more = before.iter().zip(&runs).map(|(few, more)| wait(more) - wait(few));
                let more = Spread::of(more).unwrap();
                assert!(more.mean <= 3.0 * more.error, "{id}, {coaches}: {more:?}");
            }
            last = Some(runs);
        }
    }
}

#[test]
fn what_is_scarce_is_found_to_be_the_bottleneck() {
    let bottleneck = |change: &dyn Fn(&mut Scenario)| {
        let mut scenario = plain();
        scenario.weeks = 104.0;
        scenario.requests.conversion = 0.5;
        scenario.drives.patience_weeks = Some(4.0);
        change(&mut scenario);
        answer(&scenario, 1912, 8).unwrap().bottleneck
    };
    // Fifty drives at a time among coaches for two hundred: nothing is scarce.
    assert_eq!(bottleneck(&|_| ()), None);
    assert_eq!(
        bottleneck(&|one| {
            one.first_contact.people = 4.0;
            one.first_contact.hours = 10.0;
            one.first_contact.patience_weeks = Some(2.0);
        }),
        Some(Limit::FirstContact)
    );
    assert_eq!(bottleneck(&|one| one.coaches.drives = 2.0), Some(Limit::Coaches));
    let training = |one: &mut Scenario| {
        one.coaches.people = 1.0;
        one.coaches.drives = 2.0;
        one.leads.people = 1.0;
        one.leads.hours_a_week = 40.0;
        one.leads.coach_hours_a_week = 0.1;
        one.training.engines = 1.0;
        one.training.seats = 2.0;
        one.training.least = 1.0;
        one.training.candidates = 5.0;
    };
    // Twice the hours of few coaches is less than twice as many coaches each ten weeks.
    let mut scarce = plain();
    scarce.weeks = 104.0;
    scarce.drives.patience_weeks = Some(4.0);
    training(&mut scarce);
    let answers = answer(&scarce, 1912, 15).unwrap();
    let change = |limit: Limit| answers.twice.iter().find(|(one, _)| *one == limit).unwrap().1;
    assert!(change(Limit::Training).workers.mean > 100.0);
    assert_eq!(change(Limit::Candidates).workers.middle, 0.0);
    // The one lead has no hour for the coaches who come out of the course.
    scarce.leads.coach_hours_a_week = 20.0;
    let twice = answer(&scarce, 1912, 15).unwrap();
    let led = twice.twice.iter().find(|(one, _)| *one == Limit::Leads).unwrap().1;
    assert!(led.coaches.mean >= 0.0 && led.workers.mean > 10.0, "{led:?}");
}

#[test]
fn ten_times_the_requests_need_about_ten_times_the_people() {
    let mut scenario = delivered("worker-run");
    scenario.requests.bursts_a_year = 0.0;
    let (now, times) = (needs(&scenario, 1912, 8), needs(&scenario.times(10.0), 1912, 4));
    let (now, times) = (now.unwrap(), times.unwrap());
    for (few, many) in [
        (now.coaches, times.coaches),
        (now.first_contact, times.first_contact),
        (now.leads, times.leads),
    ] {
        let more = many.middle / few.middle;
        assert!((7.0..11.0).contains(&more), "{few:?} {many:?}");
    }
    assert!(times.engines.middle > now.engines.middle);
    assert_eq!(needs(&delivered("staff-run"), 1912, 5).unwrap().engines.high, 0.0);
    assert!(needs(&scenario, 1912, 0).is_none() && answer(&scenario, 1912, 0).is_none());
}

#[test]
fn a_programs_own_rates_take_the_place_of_published_ones() {
    let rates = Rates { conversion: Some(0.5), coaches: Some(12.0), ..Rates::default() };
    let fed = delivered("worker-run").fed(rates);
    assert_eq!((fed.requests.conversion, fed.coaches.people), (0.5, 12.0));
    let of: Vec<&String> = fed.sources.iter().flat_map(|source| &source.of).collect();
    assert!(!of.iter().any(|of| *of == "requests.conversion" || *of == "coaches.people"));
    assert!(of.iter().any(|of| *of == "coaches.stay"));
    assert_eq!(fed.check(), Ok(()));
    let wrong = delivered("worker-run").fed(Rates { conversion: Some(1.5), ..Rates::default() });
    assert_eq!(wrong.check().unwrap_err().refusal.sentence, "scenario-share");
}

fn any_scenario() -> impl Strategy<Value = Scenario> {
    let requests = (0.0..40.0, 0.0..3.0, 0.0..200.0, 0.0..=1.0);
    let people = (1_u32..12, 1_u32..20, 0.5..=1.0, 0_u32..4, 0.0..2.0);
    let waits = prop::array::uniform3(prop::option::of(0.1..20.0));
    let rises = (prop::option::of(1.0..40.0), prop::option::of(0.5..20.0));
    (requests, people, waits, rises, 0.0..2.0).prop_map(
        |(requests, people, waits, (rises, hired), spread)| {
            let mut one = plain();
            one.weeks = 40.0;
            one.requests.a_week = requests.0;
            one.requests.bursts_a_year = requests.1;
            one.requests.burst = requests.2;
            one.requests.conversion = requests.3;
            one.first_contact.people = f64::from(people.0);
            one.first_contact.hours = 5.0;
            one.first_contact.spread = spread;
            one.coaches.people = f64::from(people.1);
            one.coaches.stay = people.2;
            one.coaches.drives = 3.0;
            one.coaches.hired_after_weeks = hired;
            one.leads.people = 1.0;
            one.leads.coach_hours_a_week = people.4;
            one.leads.after_weeks = rises;
            one.training.engines = f64::from(people.3);
            one.training.candidates = 2.0;
            one.stages[0].spread = spread;
            one.stages.insert(0, one.stages[0].clone());
            one.stages[0].organized = false;
            one.stages[0].passes = 0.5;
            one.first_contact.patience_weeks = waits[0];
            one.drives.patience_weeks = waits[1];
            one.training.patience_weeks = waits[2];
            one
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Nobody who asked is lost from the count, whatever happens to coaches meanwhile.
    #[test]
    fn everyone_who_asked_is_accounted_for(scenario in any_scenario(), seed in any::<u64>()) {
        prop_assert_eq!(scenario.check(), Ok(()));
        for run in simulate(&scenario, seed, 0..2) {
            let last = run.weeks.last().unwrap();
            prop_assert_eq!(run.weeks.len(), 40);
            prop_assert_eq!(run.requests, run.talked + run.first_lost + last.asking);
            prop_assert_eq!(run.wanted, run.found + run.coach_lost + last.waiting);
            prop_assert_eq!(run.wanted, run.drives + run.left_alone);
            prop_assert!(run.in_time <= run.talked && run.drives <= run.talked);
            prop_assert!(run.won <= run.drives && run.trained <= run.learners);
            prop_assert!(run.learners + run.training_lost <= run.candidates);
            prop_assert!(last.coached <= last.coaches * 3 && last.coaches == run.coaches);
            for busy in [run.busy.first_contact, run.busy.coaches, run.busy.training] {
                prop_assert!(busy.is_none_or(|busy| (0.0..1.0 + 1e-9).contains(&busy)));
            }
            let hours = [run.hours.sum(), run.first_wait, run.coach_wait, run.training_wait];
            prop_assert!(hours.iter().all(|hours| hours.is_finite() && *hours >= 0.0));
        }
    }
}

#[test]
fn a_scenario_goes_into_a_file_and_comes_back_as_it_was() {
    for id in ["worker-run", "staff-run"] {
        let scenario = delivered(id);
        assert_eq!(Scenario::parse(&scenario.text().unwrap()), Ok(scenario));
    }
}

#[test]
fn whatever_is_changed_loses_its_source_and_nothing_else_does() {
    let before = delivered("worker-run");
    let mut after = before.clone();
    after.requests.burst = 60.0;
    after.stages[2].weeks = 20.0;
    after.coaches.hired_after_weeks = Some(4.0);
    assert_eq!(
        after.differs(&before),
        ["requests.burst", "coaches.hired_after_weeks", "stage.weeks"]
    );
    let after = after.unlike(&before);
    for (number, sourced) in [
        ("requests.burst", false),
        ("stage.weeks", false),
        ("stage.spread", true),
        ("requests.a_week", true),
    ] {
        assert_eq!(after.source(number).is_some(), sourced, "{number}");
    }
    assert_eq!(after.check(), Ok(()));
}

#[test]
fn two_programs_face_the_same_requests_and_drives() {
    let mut one = delivered("worker-run");
    one.requests.a_week = 5.0;
    one.stages.remove(3);
    one.sources.retain(|source| !source.of.contains(&"requests.a_week".to_owned()));
    let (other, before) = (delivered("staff-run").facing(&one), delivered("staff-run"));
    assert_eq!((&other.requests, &other.stages), (&one.requests, &one.stages));
    assert_eq!((&other.coaches, &other.costs), (&before.coaches, &before.costs));
    assert!(other.source("requests.a_week").is_none() && other.source("coaches.drives").is_some());
    assert_eq!(other.check(), Ok(()));
}

#[test]
fn what_would_take_too_long_is_known_before() {
    let small = delivered("worker-run");
    assert!(small.work(32) < 4e6 && small.work(320) > 5.0 * small.work(32));
    let mut large = small.clone();
    (large.coaches.people, large.coaches.stay, large.weeks) = (10_000.0, 0.0, 1_040.0);
    large.coaches.hired_after_weeks = Some(1e-6);
    assert!(large.work(8) > 1e9);
    assert!(small.times(100.0).work(8) > 10.0 * small.work(8));
}

#[test]
fn what_runs_tell_is_left_out_where_too_few_came() {
    use organizing::capacity::Ran;
    use organizing::engines::{Climbed, Flow, Ladder, Made};
    use organizing::{Day, Share};
    let made = Made {
        new: 0,
        rose: 0,
        leaders: 0,
        counted: Vec::new(),
        minutes: 0,
        came: Share { count: 0, of: 0 },
    };
    let run = |from: i32, flow: Flow| Climbed {
        days: (Day(from), Day(from + 13)),
        flows: vec![flow],
        made: made.clone(),
        risen: Vec::new(),
    };
    let first = run(0, Flow { new: 20, now: 15, rose: 5, ..Flow::default() });
    let then = run(70, Flow { before: 15, dropped: 3, now: 12, ..Flow::default() });
    let ran = Ran::of(&Ladder { runs: vec![first.clone(), then], ..Ladder::default() });
    assert_eq!((ran.runs, ran.weeks, ran.between), (2, Some(2.0), Some(10.0)));
    assert_eq!(ran.rose, Some(Share { count: 5, of: 35 }));
    assert_eq!(ran.again, Some(Share { count: 12, of: 15 }));
    assert!((ran.rates().stay.unwrap().powi(10) - 0.8).abs() < 1e-9);
    let alone = Ran::of(&Ladder { runs: vec![first], ..Ladder::default() });
    assert_eq!((alone.again, alone.between, alone.rates().stay), (None, None, None));
    assert_eq!(Ran::of(&Ladder::default()), Ran::default());
}
