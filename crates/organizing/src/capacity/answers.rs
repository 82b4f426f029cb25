//! Where the bottleneck is, and what would change if we had more of something.

use super::{Figure, Forecast, Needs, Run, Scenario, Spread, needs, simulate};

/// What may hold a program back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    /// Those who have first conversations.
    FirstContact,
    /// The hours of coaches.
    Coaches,
    /// The engines that train coaches.
    Training,
    /// Worker leaders who want to learn it.
    Candidates,
    /// The hours of lead coaches.
    Leads,
}

/// What came of a scenario, and of others beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// What came of it.
    pub forecast: Forecast,
    /// What twice as much of one thing alone would change.
    pub twice: Vec<(Limit, Change)>,
    /// What holds the program back: the one of these that would organize most workers, where that
    /// is more than chance and more than a trifle.
    pub bottleneck: Option<Limit>,
    /// What one more training engine would change.
    pub engine: Change,
    /// What it takes to answer everyone who asks now.
    pub now: Needs,
    /// What it takes to answer [`Answers::TIMES`] as many.
    pub times: Needs,
}

/// The difference that something makes, run by run, with the same requests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// In workers organized.
    pub workers: Spread,
    /// In coaches in the end.
    pub coaches: Spread,
    /// In weeks that drives wait for a coach.
    pub coach_wait: Spread,
}

impl Limit {
    /// Every one.
    pub const ALL: [Limit; 5] =
        [Limit::FirstContact, Limit::Coaches, Limit::Training, Limit::Candidates, Limit::Leads];

    /// Its name in the catalogues.
    pub const fn tag(self) -> &'static str {
        match self {
            Limit::FirstContact => "first-contact",
            Limit::Coaches => "coaches",
            Limit::Training => "training",
            Limit::Candidates => "candidates",
            Limit::Leads => "leads",
        }
    }

    /// The scenario with twice as much of this.
    #[must_use]
    pub fn twice(self, scenario: &Scenario) -> Scenario {
        let mut twice = scenario.clone();
        match self {
            Limit::FirstContact => twice.first_contact.people *= 2.0,
            Limit::Coaches => {
                twice.coaches.hours_a_week *= 2.0;
                twice.coaches.drives *= 2.0;
            }
            Limit::Training => twice.training.engines *= 2.0,
            Limit::Candidates => twice.training.candidates *= 2.0,
            Limit::Leads => twice.leads.hours_a_week *= 2.0,
        }
        twice
    }
}

impl Answers {
    /// How many times the requests we ask about.
    pub const TIMES: f64 = 10.0;
    /// The least share of the workers organized that a bottleneck takes away.
    pub const TRIFLE: f64 = 0.02;
    /// The share of those who asked, or of the drives, from which on it is many who are not
    /// answered.
    pub const MANY: f64 = 0.1;
    /// How many standard errors of the mean are more than chance.
    const ERRORS: f64 = 3.0;

    /// What holds the program back, by its name in the catalogues. Where nothing does by itself it is
    /// `none`, or `several` where many who ask are not answered all the same: coaches may leave as
    /// fast as they come.
    pub fn held_back(&self) -> &'static str {
        let middle = |figure: Figure| self.forecast.get(figure).map_or(0.0, |spread| spread.middle);
        let lost = |lost: Figure, of: Figure| middle(lost) > Answers::MANY * middle(of);
        match self.bottleneck {
            Some(limit) => limit.tag(),
            None if lost(Figure::FirstLost, Figure::Requests) => "several",
            None if lost(Figure::CoachLost, Figure::Drives) => "several",
            None => "none",
        }
    }
}

/// Lives through a scenario, and through others beside it; none where there are no runs. What it
/// costs is told by [`Scenario::work`].
pub fn answer(scenario: &Scenario, seed: u64, runs: u32) -> Option<Answers> {
    let as_is = simulate(scenario, seed, 0..runs);
    let changed = |other: &Scenario| Change::between(&as_is, &simulate(other, seed, 0..runs));
    let twice: Option<Vec<(Limit, Change)>> =
        Limit::ALL.into_iter().map(|one| Some((one, changed(&one.twice(scenario))?))).collect();
    let twice = twice?;
    let few = runs.div_ceil(Needs::ONE_IN);
    let mut more = scenario.clone();
    more.training.engines += 1.0;
    let mean = as_is.iter().map(|run| run.workers).sum::<f64>() / f64::from(runs);
    let bottleneck = twice
        .iter()
        .filter(|(_, change)| change.counts(mean))
        .max_by(|(_, one), (_, other)| one.workers.mean.total_cmp(&other.workers.mean))
        .map(|(limit, _)| *limit);
    Some(Answers {
        forecast: Forecast::of(&as_is),
        bottleneck,
        engine: changed(&more)?,
        now: needs(scenario, seed, few)?,
        times: needs(&scenario.times(Answers::TIMES), seed, few)?,
        twice,
    })
}

impl Change {
    fn between(before: &[Run], after: &[Run]) -> Option<Change> {
        let pairs = || before.iter().zip(after);
        let wait = |run: &Run| run.coach_wait / f64::from(run.wanted.max(1));
        Some(Change {
            workers: Spread::of(pairs().map(|(a, b)| b.workers - a.workers))?,
            coaches: Spread::of(pairs().map(|(a, b)| f64::from(b.coaches) - f64::from(a.coaches)))?,
            coach_wait: Spread::of(pairs().map(|(a, b)| wait(b) - wait(a)))?,
        })
    }

    /// Whether it organizes more workers, by more than chance and more than a trifle of what is
    /// organized now.
    fn counts(&self, now: f64) -> bool {
        let (gain, error) = (self.workers.mean, self.workers.error);
        gain > Answers::ERRORS * error && gain > Answers::TRIFLE * now
    }
}

impl Scenario {
    /// The same with so many times the requests.
    #[must_use]
    pub fn times(&self, times: f64) -> Scenario {
        let mut more = self.clone();
        more.requests.a_week *= times;
        more.requests.burst *= times;
        more
    }
}
