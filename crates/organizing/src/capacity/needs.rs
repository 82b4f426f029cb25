//! What it takes to answer everyone: the same weeks lived through with plenty of everything, and
//! counted how much of it was used.

use super::spread::quantile;
use super::{Run, Scenario, Spread, simulate};

/// What it takes, in whole people and engines, so that nine weeks in ten nobody waits for want of
/// them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Needs {
    /// Those who have first conversations.
    pub first_contact: Spread,
    /// Coaches.
    pub coaches: Spread,
    /// Engines, so that as many become coaches as leave; none are needed where we hire.
    pub engines: Spread,
    /// Leads, for these coaches and engines.
    pub leads: Spread,
}

/// The share of weeks that is to be carried without waiting.
const WEEKS_CARRIED: f64 = 0.9;
/// Requests need so many weeks to become as many drives at a time as there will be: this first
/// part of the weeks is left out.
const BEGINNING: usize = 3;

impl Needs {
    /// The most runs that it is counted in: weeks of one run tell as much as many runs.
    pub const RUNS_MAX: u32 = 50;
    /// One in so many runs of a scenario is lived through for its needs, since one with ten times
    /// the requests takes as long as ten others.
    pub const ONE_IN: u32 = 7;
}

/// What a scenario needs; none where there are no runs.
pub fn needs(scenario: &Scenario, seed: u64, runs: u32) -> Option<Needs> {
    let lived = simulate(&plenty(scenario), seed, 0..runs.min(Needs::RUNS_MAX));
    let each: Vec<[f64; 4]> = lived.iter().map(|run| of(scenario, run)).collect();
    let spread = |place: usize| Spread::of(each.iter().map(|one| one[place]));
    Some(Needs {
        first_contact: spread(0)?,
        coaches: spread(1)?,
        engines: spread(2)?,
        leads: spread(3)?,
    })
}

/// The same with more of everyone than could be used, none of whom leaves.
fn plenty(scenario: &Scenario) -> Scenario {
    let mut plenty = scenario.clone();
    plenty.first_contact.people = f64::from(u32::MAX);
    plenty.coaches.people = 1.0;
    // One coach without end: who it is makes no difference to how many drives there are.
    plenty.coaches.drives = f64::from(u32::MAX);
    plenty.coaches.hours_a_week = f64::INFINITY;
    plenty.coaches.stay = 1.0;
    plenty.leads.people = 1.0;
    plenty.training.engines = 0.0;
    plenty
}

fn of(scenario: &Scenario, run: &Run) -> [f64; 4] {
    let (first, coaches, leads) = (&scenario.first_contact, &scenario.coaches, &scenario.leads);
    let training = &scenario.training;
    let weeks = &run.weeks[run.weeks.len() / BEGINNING..];
    let busy = |of: fn(&super::Week) -> u32| {
        let mut each: Vec<f64> = weeks.iter().map(|week| f64::from(of(week))).collect();
        each.sort_unstable_by(f64::total_cmp);
        if each.is_empty() { 0.0 } else { quantile(&each, WEEKS_CARRIED) }
    };
    let callers = (busy(|week| week.asked) * first.hours / first.hours_a_week).ceil();
    let coaching = (busy(|week| week.coached) / f64::from(coaches.carries().max(1))).ceil();
    let leave = coaching * (1.0 - coaches.stay);
    let a_week = training.seats / training.weeks * training.ready;
    let engines = if coaches.hired_after_weeks.is_some() || a_week <= 0.0 {
        0.0
    } else {
        (leave / a_week).ceil()
    };
    let led = coaching * leads.coach_hours_a_week + engines * training.lead_hours_a_week;
    let lead = if leads.hours_a_week > 0.0 { (led / leads.hours_a_week).ceil() } else { 0.0 };
    [callers, coaching, engines, lead]
}
