//! A scenario made one's own: other numbers than it came with, and what is said of their sources.

use super::{Needs, Scenario, Source};
use serde::{Deserialize, Serialize};

/// What a program knows of itself, to be taken instead of what a scenario says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rates {
    /// Requests in a usual week.
    pub requests_a_week: Option<f64>,
    /// The share of requests that became drives.
    pub conversion: Option<f64>,
    /// Coaches there are.
    pub coaches: Option<f64>,
    /// The share of coaches that stays from one week to the next.
    pub stay: Option<f64>,
    /// How many weeks a course takes.
    pub course_weeks: Option<f64>,
    /// The share of those who begin a course that is ready afterwards.
    pub ready: Option<f64>,
    /// Workers of a drive.
    pub workers: Option<f64>,
}

/// The numbers that are about who asks and what drives are, whoever coaches them.
const FACED: [&str; 10] = [
    "weeks",
    "requests.a_week",
    "requests.bursts_a_year",
    "requests.burst",
    "requests.conversion",
    "drives.workers",
    "drives.spread",
    "stage.weeks",
    "stage.spread",
    "stage.passes",
];

impl Scenario {
    /// The same with a program's own rates; its sources for these no longer hold and are left out.
    #[must_use]
    pub fn fed(mut self, rates: Rates) -> Scenario {
        let before = self.clone();
        let places = [
            (rates.requests_a_week, &mut self.requests.a_week),
            (rates.conversion, &mut self.requests.conversion),
            (rates.coaches, &mut self.coaches.people),
            (rates.stay, &mut self.coaches.stay),
            (rates.course_weeks, &mut self.training.weeks),
            (rates.ready, &mut self.training.ready),
            (rates.workers, &mut self.drives.workers),
        ];
        for (rate, place) in places {
            *place = rate.unwrap_or(*place);
        }
        self.unlike(&before)
    }

    /// The same without sources for numbers that are others than before.
    #[must_use]
    pub fn unlike(mut self, before: &Scenario) -> Scenario {
        let other = self.differs(before);
        let mut sources = std::mem::take(&mut self.sources);
        sources.iter_mut().for_each(|source| source.of.retain(|of| !other.contains(&of.as_str())));
        sources.retain(|source| !source.of.is_empty());
        Scenario { sources, ..self }
    }

    /// The same program for the weeks of another, with its requests and its drives and what is said
    /// of where these come from: two programs are compared when they face the same.
    #[must_use]
    pub fn facing(mut self, other: &Scenario) -> Scenario {
        let said = |scenario: &Scenario, number: &str| {
            scenario.source(number).map(|source| (source.says.clone(), source.address.clone()))
        };
        let otherwise: Vec<&str> =
            FACED.into_iter().filter(|number| said(&self, number) != said(other, number)).collect();
        let part = |source: &Source, of_those: bool| {
            let mut source = source.clone();
            source.of.retain(|of| otherwise.contains(&of.as_str()) == of_those);
            (!source.of.is_empty()).then_some(source)
        };
        let ours = self.sources.iter().filter_map(|source| part(source, false));
        let theirs = other.sources.iter().filter_map(|source| part(source, true));
        self.sources = ours.chain(theirs).collect();
        self.weeks = other.weeks;
        self.requests = other.requests.clone();
        self.drives =
            super::Drives { patience_weeks: self.drives.patience_weeks, ..other.drives.clone() };
        self.stages.clone_from(&other.stages);
        self
    }

    /// Every number by its name, as in [`Scenario::NUMBERS`] without those of stages; none where it
    /// is left out.
    pub fn values(&self) -> Vec<(&'static str, Option<f64>)> {
        self.numbers().into_iter().map(|(name, number, _)| (name, number)).collect()
    }

    /// The names of the numbers that are others than in another scenario.
    pub fn differs(&self, from: &Scenario) -> Vec<&'static str> {
        let pairs = self.values().into_iter().zip(from.values());
        let other =
            pairs.filter(|((_, ours), (_, theirs))| ours != theirs).map(|((name, _), _)| name);
        let stages = |of: fn(&super::Stage) -> f64| {
            let of_each = |scenario: &Scenario| scenario.stages.iter().map(of).collect::<Vec<_>>();
            of_each(self) != of_each(from)
        };
        let staged = [
            ("stage.weeks", stages(|stage| stage.weeks)),
            ("stage.spread", stages(|stage| stage.spread)),
            ("stage.passes", stages(|stage| stage.passes)),
        ];
        other.chain(staged.into_iter().filter_map(|(name, is)| is.then_some(name))).collect()
    }

    /// What is said of where a number comes from.
    pub fn source(&self, number: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.of.iter().any(|of| of == number))
    }

    /// How much it is to answer all questions about it in so many runs: about so many requests are
    /// lived through, and coaches count for the weeks that they are looked at.
    pub fn work(&self, runs: u32) -> f64 {
        let asked = self.requests.a_week
            + self.requests.burst * self.requests.bursts_a_year / Scenario::YEAR_WEEKS;
        let learn = self.requests.conversion * self.training.candidates;
        let requests = asked * self.weeks * (1.0 + learn);
        let come = 1.0 + (1.0 - self.coaches.stay) * self.weeks;
        let coaches = self.coaches.people * come * (1.0 + self.weeks / Scenario::LOOKS);
        let times = f64::from(runs);
        let others = super::Limit::ALL.len() as f64 + 2.0;
        let needed = f64::from(runs.div_ceil(Needs::ONE_IN).min(Needs::RUNS_MAX));
        (requests + coaches) * times * others + requests * needed * (1.0 + super::Answers::TIMES)
    }

    /// So many coaches are looked at in the time that one request takes to be lived through.
    const LOOKS: f64 = 100.0;
}
