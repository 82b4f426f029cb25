//! What came of all runs.

use super::run::share;
use super::{Run, Scenario, Spread, Week};

/// A figure that is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// Requests that came.
    Requests,
    /// How long those who asked waited for the first conversation.
    FirstWait,
    /// The share of all who asked that was talked with in the time promised.
    InTime,
    /// Those who gave up before.
    FirstLost,
    /// Drives that began.
    Drives,
    /// How long a drive waited for a coach, each time that it wanted one.
    CoachWait,
    /// Drives that ended for want of a coach.
    CoachLost,
    /// Coaches who came out of trainings.
    Trained,
    /// Coaches in the end.
    Coaches,
    /// Leads among them.
    Leads,
    /// Drives that organized their workplace.
    Won,
    /// Workers organized.
    Workers,
    /// Hours given.
    Hours,
    /// Hours for each worker organized.
    HoursEach,
    /// What it cost.
    Cost,
    /// What it cost for each worker organized.
    CostEach,
    /// How busy first conversations kept those who have them.
    BusyFirst,
    /// How much of what coaches could carry they carried.
    BusyCoaches,
    /// How many of the seats were taken.
    BusyTraining,
    /// How busy leads were.
    BusyLeads,
}

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// People, drives, requests.
    Count,
    /// Hours.
    Hours,
    /// Weeks.
    Weeks,
    /// A share, from 0 to 1.
    Share,
    /// Money.
    Money,
}

/// What came of all runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// How many runs.
    pub runs: u32,
    /// How many drives waited for a coach at the end of each week.
    pub waiting: Vec<Spread>,
    /// How many coaches there were at the end of each week.
    pub coaches: Vec<Spread>,
    figures: Vec<(Figure, Option<Spread>)>,
}

impl Figure {
    /// Every one, in the order told.
    pub const ALL: [Figure; 20] = [
        Figure::Requests,
        Figure::FirstWait,
        Figure::InTime,
        Figure::FirstLost,
        Figure::Drives,
        Figure::CoachWait,
        Figure::CoachLost,
        Figure::Trained,
        Figure::Coaches,
        Figure::Leads,
        Figure::Won,
        Figure::Workers,
        Figure::Hours,
        Figure::HoursEach,
        Figure::Cost,
        Figure::CostEach,
        Figure::BusyFirst,
        Figure::BusyCoaches,
        Figure::BusyTraining,
        Figure::BusyLeads,
    ];

    /// Its name in the catalogues.
    pub const fn tag(self) -> &'static str {
        match self {
            Figure::Requests => "requests",
            Figure::FirstWait => "first-wait",
            Figure::InTime => "in-time",
            Figure::FirstLost => "first-lost",
            Figure::Drives => "drives",
            Figure::CoachWait => "coach-wait",
            Figure::CoachLost => "coach-lost",
            Figure::Trained => "trained",
            Figure::Coaches => "coaches",
            Figure::Leads => "leads",
            Figure::Won => "won",
            Figure::Workers => "workers",
            Figure::Hours => "hours",
            Figure::HoursEach => "hours-each",
            Figure::Cost => "cost",
            Figure::CostEach => "cost-each",
            Figure::BusyFirst => "busy-first",
            Figure::BusyCoaches => "busy-coaches",
            Figure::BusyTraining => "busy-training",
            Figure::BusyLeads => "busy-leads",
        }
    }

    /// What it is counted in.
    pub const fn unit(self) -> Unit {
        match self {
            Figure::FirstWait | Figure::Hours | Figure::HoursEach => Unit::Hours,
            Figure::CoachWait => Unit::Weeks,
            Figure::Cost | Figure::CostEach => Unit::Money,
            Figure::InTime
            | Figure::BusyFirst
            | Figure::BusyCoaches
            | Figure::BusyTraining
            | Figure::BusyLeads => Unit::Share,
            _ => Unit::Count,
        }
    }

    /// The figure of one run; none where there was nothing to count it by.
    pub fn of(self, run: &Run) -> Option<f64> {
        let requests = f64::from(run.requests);
        Some(match self {
            Figure::Requests => requests,
            Figure::FirstWait => share(run.first_wait, requests)? * Scenario::WEEK_HOURS,
            Figure::InTime => share(f64::from(run.in_time), requests)?,
            Figure::FirstLost => f64::from(run.first_lost),
            Figure::Drives => f64::from(run.drives),
            Figure::CoachWait => share(run.coach_wait, f64::from(run.wanted))?,
            Figure::CoachLost => f64::from(run.coach_lost),
            Figure::Trained => f64::from(run.trained),
            Figure::Coaches => f64::from(run.coaches),
            Figure::Leads => f64::from(run.leads),
            Figure::Won => f64::from(run.won),
            Figure::Workers => run.workers,
            Figure::Hours => run.hours.sum(),
            Figure::HoursEach => share(run.hours.sum(), run.workers)?,
            Figure::Cost => run.cost,
            Figure::CostEach => share(run.cost, run.workers)?,
            Figure::BusyFirst => run.busy.first_contact?,
            Figure::BusyCoaches => run.busy.coaches?,
            Figure::BusyTraining => run.busy.training?,
            Figure::BusyLeads => run.busy.leads?,
        })
    }
}

impl Forecast {
    /// The figures of these runs.
    pub fn of(runs: &[Run]) -> Forecast {
        let spread = |figure: Figure| Spread::of(runs.iter().filter_map(|run| figure.of(run)));
        Forecast {
            runs: u32::try_from(runs.len()).unwrap_or(u32::MAX),
            waiting: weekly(runs, |week| week.waiting),
            coaches: weekly(runs, |week| week.coaches),
            figures: Figure::ALL.into_iter().map(|figure| (figure, spread(figure))).collect(),
        }
    }

    /// One of them; none where no run had anything to count it by.
    pub fn get(&self, figure: Figure) -> Option<Spread> {
        self.figures.iter().find(|(one, _)| *one == figure)?.1
    }
}

fn weekly(runs: &[Run], level: fn(&Week) -> u32) -> Vec<Spread> {
    let weeks = runs.first().map_or(0, |run| run.weeks.len());
    let of = |week: usize| runs.iter().filter_map(move |run| run.weeks.get(week));
    (0..weeks).filter_map(|week| Spread::of(of(week).map(|one| f64::from(level(one))))).collect()
}
