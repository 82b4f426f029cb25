//! Whether a scenario can be lived through, or which number cannot be.

use super::{Fault, Scenario};
use crate::Refusal;

/// What a number has to be.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// From 0 to 1.
    Share,
    /// Whole, from 0 to this.
    Count(f64),
    /// From 0 to this.
    Amount(f64),
    /// More than 0, to this.
    Positive(f64),
}

impl Scenario {
    /// The most weeks.
    pub const WEEKS_MAX: f64 = 1_040.0;
    /// The most people of a kind.
    pub const PEOPLE_MAX: f64 = 10_000.0;
    /// The most workers of a drive.
    pub const WORKERS_MAX: f64 = 100_000.0;
    /// The hours of a week.
    pub const WEEK_HOURS: f64 = 168.0;
    /// The most requests in a run, on average.
    pub const REQUESTS_MAX: f64 = 1_000_000.0;
    /// The most drives that one coach carries.
    pub const CARRIES_MAX: f64 = 100.0;
    /// The largest spread.
    pub const SPREAD_MAX: f64 = 5.0;
    /// The most that anything costs.
    pub const COST_MAX: f64 = 10_000_000.0;
    /// The most stages.
    pub const STAGES_MAX: usize = 12;
    /// The most sources.
    pub const SOURCES_MAX: usize = 100;
    /// The most characters of an id or a name.
    pub const NAME_CHARS_MAX: usize = 80;
    /// The most characters of anything else that is said.
    pub const WORDS_CHARS_MAX: usize = 600;

    /// Whether it can be lived through.
    ///
    /// # Errors
    /// `scenario-id`, `scenario-name-missing`, `scenario-too-long`, `scenario-not-a-number`,
    /// `scenario-below-zero`, `scenario-zero`, `scenario-share`, `scenario-whole`,
    /// `scenario-too-large`, `scenario-no-coaches`, `scenario-no-callers`,
    /// `scenario-no-time-for-a-drive`, `scenario-no-leads`, `scenario-leads-over-coaches`,
    /// `scenario-seats`, `scenario-stages`, `scenario-stage-organized`,
    /// `scenario-too-many-requests`, `scenario-too-many-sources`, `scenario-source-unknown`.
    pub fn check(&self) -> Result<(), Fault> {
        self.check_words()?;
        // What is left out has nothing to refuse.
        self.numbers().into_iter().try_for_each(|(name, number, kind)| match number {
            Some(number) => check(name, number, kind),
            None => Ok(()),
        })?;
        for (place, stage) in self.stages.iter().enumerate() {
            let numbers = [
                ("stage.weeks", stage.weeks, Kind::Amount(Scenario::WEEKS_MAX)),
                ("stage.spread", stage.spread, Kind::Amount(Scenario::SPREAD_MAX)),
                ("stage.passes", stage.passes, Kind::Share),
            ];
            for (name, number, kind) in numbers {
                check(name, number, kind).map_err(|refusal| Fault::in_stage(refusal, place))?;
            }
        }
        Ok(self.check_whole()?)
    }

    fn check_words(&self) -> Result<(), Refusal> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let long = self.id.is_empty() || self.id.len() > Scenario::NAME_CHARS_MAX;
        if long || !self.id.chars().all(plain) {
            return Err(Refusal::at("id", "scenario-id"));
        }
        if self.name.is_empty() || self.stages.iter().any(|stage| stage.name.is_empty()) {
            return Err(Refusal::at("name", "scenario-name-missing"));
        }
        let mut names = std::iter::once(&self.name).chain(self.stages.iter().map(|one| &one.name));
        let mut said = std::iter::once(&self.about).chain(self.sources.iter().map(|one| &one.says));
        if names.any(|name| name.chars() > Scenario::NAME_CHARS_MAX)
            || said.any(|said| said.chars() > Scenario::WORDS_CHARS_MAX)
        {
            return Err(Refusal::of("scenario-too-long"));
        }
        if self.sources.len() > Scenario::SOURCES_MAX {
            return Err(Refusal::of("scenario-too-many-sources"));
        }
        let known = |of: &String| Scenario::NUMBERS.contains(&of.as_str());
        if !self.sources.iter().flat_map(|source| &source.of).all(known) {
            return Err(Refusal::at("of", "scenario-source-unknown"));
        }
        if self.stages.is_empty() || self.stages.len() > Scenario::STAGES_MAX {
            return Err(Refusal::at("stage", "scenario-stages"));
        }
        if self.stages.iter().filter(|stage| stage.organized).count() != 1 {
            return Err(Refusal::at("stage", "scenario-stage-organized"));
        }
        Ok(())
    }

    /// What no number says by itself.
    fn check_whole(&self) -> Result<(), Refusal> {
        if self.weeks < 1.0 {
            return Err(Refusal::at("weeks", "scenario-zero"));
        }
        if self.coaches.people < 1.0 {
            return Err(Refusal::at("coaches.people", "scenario-no-coaches"));
        }
        if self.first_contact.people < 1.0 {
            return Err(Refusal::at("first_contact.people", "scenario-no-callers"));
        }
        if self.coaches.carries() == 0 {
            return Err(Refusal::at("coaches.hours_a_week", "scenario-no-time-for-a-drive"));
        }
        if self.leads.people > self.coaches.people {
            return Err(Refusal::at("leads.people", "scenario-leads-over-coaches"));
        }
        let led = self.leads.coach_hours_a_week > 0.0 || self.training.engines > 0.0;
        if led && (self.leads.people < 1.0 || self.leads.hours_a_week <= 0.0) {
            return Err(Refusal::at("leads.people", "scenario-no-leads"));
        }
        let training = &self.training;
        if training.engines > 0.0 && !(1.0..=training.seats).contains(&training.least) {
            return Err(Refusal::at("training.least", "scenario-seats"));
        }
        let bursts = self.requests.bursts_a_year / Scenario::YEAR_WEEKS * self.requests.burst;
        if (self.requests.a_week + bursts) * self.weeks > Scenario::REQUESTS_MAX {
            return Err(Refusal::at("requests.a_week", "scenario-too-many-requests"));
        }
        Ok(())
    }

    /// The weeks of a year.
    pub const YEAR_WEEKS: f64 = 365.25 / 7.0;

    /// Every number by its name, those of stages last.
    pub const NUMBERS: [&str; 41] = [
        "weeks",
        "requests.a_week",
        "requests.bursts_a_year",
        "requests.burst",
        "requests.conversion",
        "first_contact.people",
        "first_contact.hours_a_week",
        "first_contact.hours",
        "first_contact.spread",
        "first_contact.within_hours",
        "first_contact.patience_weeks",
        "coaches.people",
        "coaches.hours_a_week",
        "coaches.drive_hours_a_week",
        "coaches.drives",
        "coaches.stay",
        "coaches.hired_after_weeks",
        "leads.people",
        "leads.hours_a_week",
        "leads.coach_hours_a_week",
        "leads.after_weeks",
        "training.engines",
        "training.seats",
        "training.least",
        "training.weeks",
        "training.hours_a_week",
        "training.lead_hours_a_week",
        "training.candidates",
        "training.ready",
        "training.patience_weeks",
        "drives.workers",
        "drives.spread",
        "drives.patience_weeks",
        "costs.first_contact_a_week",
        "costs.coach_a_week",
        "costs.lead_a_week",
        "costs.course",
        "costs.drive_a_week",
        "stage.weeks",
        "stage.spread",
        "stage.passes",
    ];

    /// The numbers in the order of their names, with what each has to be.
    pub(super) fn numbers(&self) -> Vec<(&'static str, Option<f64>, Kind)> {
        let people = Kind::Count(Scenario::PEOPLE_MAX);
        let hours = Kind::Amount(Scenario::WEEK_HOURS);
        let some_hours = Kind::Positive(Scenario::WEEK_HOURS);
        let weeks = Kind::Positive(Scenario::WEEKS_MAX);
        let spread = Kind::Amount(Scenario::SPREAD_MAX);
        let cost = Kind::Amount(Scenario::COST_MAX);
        let (requests, first, coaches) = (&self.requests, &self.first_contact, &self.coaches);
        let (leads, training, drives) = (&self.leads, &self.training, &self.drives);
        let costs = &self.costs;
        let numbers: [(Option<f64>, Kind); Scenario::NUMBERS.len() - 3] = [
            (Some(self.weeks), Kind::Count(Scenario::WEEKS_MAX)),
            (Some(requests.a_week), Kind::Amount(Scenario::REQUESTS_MAX)),
            (Some(requests.bursts_a_year), Kind::Amount(365.0)),
            (Some(requests.burst), Kind::Amount(Scenario::REQUESTS_MAX)),
            (Some(requests.conversion), Kind::Share),
            (Some(first.people), people),
            (Some(first.hours_a_week), some_hours),
            (Some(first.hours), hours),
            (Some(first.spread), spread),
            (Some(first.within_hours), Kind::Amount(Scenario::WEEK_HOURS * 52.0)),
            (first.patience_weeks, weeks),
            (Some(coaches.people), people),
            (Some(coaches.hours_a_week), some_hours),
            (Some(coaches.drive_hours_a_week), hours),
            (Some(coaches.drives), Kind::Count(Scenario::CARRIES_MAX)),
            (Some(coaches.stay), Kind::Share),
            (coaches.hired_after_weeks, weeks),
            (Some(leads.people), people),
            (Some(leads.hours_a_week), hours),
            (Some(leads.coach_hours_a_week), hours),
            (leads.after_weeks, weeks),
            (Some(training.engines), Kind::Count(10_000.0)),
            (Some(training.seats), people),
            (Some(training.least), people),
            (Some(training.weeks), weeks),
            (Some(training.hours_a_week), hours),
            (Some(training.lead_hours_a_week), hours),
            (Some(training.candidates), Kind::Amount(100.0)),
            (Some(training.ready), Kind::Share),
            (training.patience_weeks, weeks),
            (Some(drives.workers), Kind::Amount(Scenario::WORKERS_MAX)),
            (Some(drives.spread), spread),
            (drives.patience_weeks, weeks),
            (Some(costs.first_contact_a_week), cost),
            (Some(costs.coach_a_week), cost),
            (Some(costs.lead_a_week), cost),
            (Some(costs.course), cost),
            (Some(costs.drive_a_week), cost),
        ];
        let named = Scenario::NUMBERS.into_iter().zip(numbers);
        named.map(|(name, (number, kind))| (name, number, kind)).collect()
    }
}

fn check(name: &'static str, number: f64, kind: Kind) -> Result<(), Refusal> {
    if number.is_nan() {
        return Err(Refusal::at(name, "scenario-not-a-number"));
    }
    if let Kind::Share = kind {
        let share = (0.0..=1.0).contains(&number);
        return share.then_some(()).ok_or(Refusal::at(name, "scenario-share"));
    }
    let (most, positive, whole) = match kind {
        Kind::Share => (1.0, false, false),
        Kind::Count(most) => (most, false, true),
        Kind::Amount(most) => (most, false, false),
        Kind::Positive(most) => (most, true, false),
    };
    if number < 0.0 {
        return Err(Refusal::at(name, "scenario-below-zero"));
    }
    if positive && number == 0.0 {
        return Err(Refusal::at(name, "scenario-zero"));
    }
    if number > most {
        return Err(Refusal::at(name, "scenario-too-large"));
    }
    if whole && number.fract() != 0.0 {
        return Err(Refusal::at(name, "scenario-whole"));
    }
    Ok(())
}
