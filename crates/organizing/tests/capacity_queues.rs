//! The simulator against what is known in closed form: lines, occupancy, how long people stay.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::scenario::plain;
use organizing::capacity::{Run, Scenario, Spread, simulate};

/// Holds the mean of a figure over the runs against the known one: within four standard errors,
/// and one part in a hundred for beginning with nobody in line.
fn meets(runs: &[Run], of: impl Fn(&Run) -> f64, known: f64, what: &str) {
    let spread = Spread::of(runs.iter().map(of)).unwrap();
    let off = (spread.mean - known).abs();
    let allowed = 4.0 * spread.error + 0.01 * known;
    assert!(off <= allowed, "{what}: {} is not {known} (± {allowed})", spread.mean);
}

/// So many people for first conversations of one week each, on average, and nothing after them.
fn desk(people: f64, a_week: f64, spread: f64) -> Scenario {
    let mut desk = plain();
    desk.weeks = 1_000.0;
    desk.requests.a_week = a_week;
    desk.requests.conversion = 0.0;
    desk.first_contact.people = people;
    desk.first_contact.hours_a_week = 10.0;
    desk.first_contact.hours = 10.0;
    desk.first_contact.spread = spread;
    desk
}

fn poisson(mean: f64) -> impl Iterator<Item = (u32, f64)> {
    (0..60).scan((-mean).exp(), move |share, n| {
        let this = *share;
        *share *= mean / f64::from(n + 1);
        Some((n, this))
    })
}

/// The probability of having to wait, by Erlang's formula of waiting lines.
fn erlang_c(people: u32, offered: f64) -> f64 {
    let lost = (1..=people).fold(1.0, |lost, n| offered * lost / (f64::from(n) + offered * lost));
    let busy = offered / f64::from(people);
    lost / (1.0 - busy * (1.0 - lost))
}

#[test]
fn several_people_for_first_contact_wait_as_erlang_says() {
    assert!((erlang_c(5, 4.0) - 0.5541).abs() < 0.0001);
    for (people, a_week) in [(5, 4.0), (2, 1.0), (10, 8.5)] {
        let runs = simulate(&desk(f64::from(people), a_week, 1.0), 1912, 0..40);
        let waits = erlang_c(people, a_week);
        let name = format!("{people} people, {a_week} a week");
        meets(&runs, |run| f64::from(run.had_to_wait) / f64::from(run.talked), waits, &name);
        let long = waits / (f64::from(people) - a_week);
        meets(&runs, |run| run.talked_wait / f64::from(run.talked), long, &name);
        meets(&runs, |run| run.busy.first_contact.unwrap(), a_week / f64::from(people), &name);
    }
}

/// Pollaczek and Khinchine: one person, conversations of any spread.
#[test]
fn one_person_for_first_contact_waits_longer_the_more_conversations_spread() {
    for spread in [0.0_f64, 0.5, 1.0, 1.5] {
        let runs = simulate(&desk(1.0, 0.7, spread), 1912, 0..100);
        let known = 0.7 / 0.3 * (1.0 + spread * spread) / 2.0;
        let name = format!("spread {spread}");
        meets(&runs, |run| run.talked_wait / f64::from(run.talked), known, &name);
    }
}

#[test]
fn as_many_wait_as_come_times_how_long_they_wait() {
    let runs = simulate(&desk(4.0, 3.4, 1.0), 7, 0..60);
    let waiting = |run: &Run| {
        run.weeks.iter().map(|week| f64::from(week.asking)).sum::<f64>() / run.weeks.len() as f64
    };
    meets(&runs, |run| waiting(run) - run.talked_wait / 1_000.0, 0.0, "the line and its waits");
}

/// Where people give up as fast as they are served, as many are there as if nobody had to wait.
#[test]
fn those_who_give_up_are_as_many_as_known() {
    let mut desk = desk(4.0, 5.0, 1.0);
    desk.first_contact.patience_weeks = Some(1.0);
    let runs = simulate(&desk, 1912, 0..60);
    let lost: f64 = poisson(5.0).map(|(n, share)| f64::from(n.saturating_sub(4)) * share).sum();
    meets(&runs, |run| f64::from(run.first_lost) / f64::from(run.requests), lost / 5.0, "lost");
}

/// With coaches for everyone there are as many drives as begin in the weeks that one takes,
/// whatever these spread, and they spread as things do that happen each for itself.
#[test]
fn with_coaches_for_everyone_drives_are_as_many_as_known() {
    for spread in [0.0, 0.5, 1.0] {
        let mut plenty = plain();
        plenty.weeks = 120.0;
        plenty.requests.a_week = 40.0;
        plenty.requests.conversion = 0.25;
        plenty.coaches.people = 100.0;
        plenty.stages[0].weeks = 10.0;
        plenty.stages[0].spread = spread;
        let runs = simulate(&plenty, 1912, 0..100);
        let there = |run: &Run| f64::from(run.weeks[119].coached);
        meets(&runs, there, 100.0, &format!("drives, spread {spread}"));
        let mean = runs.iter().map(there).sum::<f64>() / 100.0;
        meets(&runs, |run| (there(run) - mean).powi(2), 100.0, "their variance");
        assert!(runs.iter().all(|run| run.coach_wait == 0.0 && run.wanted == run.drives));
    }
}

#[test]
fn coaches_stay_as_long_as_their_rate_says() {
    let mut leaving = plain();
    leaving.weeks = 60.0;
    leaving.requests.a_week = 0.0;
    leaving.coaches.people = 50.0;
    leaving.coaches.stay = 0.97;
    let runs = simulate(&leaving, 1912, 0..300);
    for week in [1, 10, 30, 60] {
        let known = 50.0 * 0.97_f64.powi(week);
        let there = |run: &Run| f64::from(run.weeks[week as usize - 1].coaches);
        meets(&runs, there, known, &format!("week {week}"));
    }
}

#[test]
fn a_full_engine_trains_as_many_as_it_has_seats() {
    let mut full = plain();
    full.weeks = 205.0;
    full.requests.a_week = 40.0;
    full.coaches.people = 100.0;
    full.stages[0].weeks = 0.0;
    full.training.engines = 2.0;
    full.training.candidates = 2.0;
    full.training.least = 15.0;
    let runs = simulate(&full, 1912, 0..30);
    // 20 courses of ten weeks end in each engine, once the first has begun.
    meets(&runs, |run| f64::from(run.trained), 2.0 * 20.0 * 15.0 * 0.5, "trained");
    assert!(runs.iter().all(|run| run.busy.training.unwrap() > 0.99));
}
