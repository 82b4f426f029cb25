//! What a scenario says.

use crate::Said;
use serde::{Deserialize, Serialize};

/// A program as data: who asks, who answers, who is trained, what it takes.
///
/// Counts are numbers like all others, so that a wrong one is refused with its own sentence and not
/// as a file that cannot be read; [`Scenario::check`] holds that they are whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its id, as in the file's name: "worker-run".
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// What it is about.
    #[serde(default)]
    pub about: Said,
    /// For how many weeks it is lived through.
    pub weeks: f64,
    /// Who asks for help.
    pub requests: Requests,
    /// The first conversation with them.
    pub first_contact: FirstContact,
    /// Those who coach drives.
    pub coaches: Coaches,
    /// Those who see to coaches and run trainings.
    pub leads: Leads,
    /// How worker leaders become coaches.
    pub training: Training,
    /// The drives.
    pub drives: Drives,
    /// The stages of a drive, in order.
    #[serde(rename = "stage")]
    pub stages: Vec<Stage>,
    /// What is paid, in US dollars or whatever they are counted in.
    #[serde(default)]
    pub costs: Costs,
    /// Where its numbers come from.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
}

/// Who asks for help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requests {
    /// How many requests come in a usual week.
    pub a_week: f64,
    /// How often in a year many come at once.
    #[serde(default)]
    pub bursts_a_year: f64,
    /// How many then come within a week, on average.
    #[serde(default)]
    pub burst: f64,
    /// The share that becomes a drive after the first conversation.
    pub conversion: f64,
}

/// The first conversation with whoever asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstContact {
    /// How many people have it.
    pub people: f64,
    /// How many hours a week each gives to it.
    pub hours_a_week: f64,
    /// How many hours one takes, with writing it down.
    pub hours: f64,
    /// How far those hours spread: 0 for always the same, 1 for as many short as long.
    #[serde(default)]
    pub spread: f64,
    /// Within how many hours by the calendar it is promised.
    pub within_hours: f64,
    /// After how many weeks of waiting people give up, on average; never where it is left out.
    #[serde(default)]
    pub patience_weeks: Option<f64>,
}

/// Those who coach drives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coaches {
    /// How many there are at first, leads among them.
    pub people: f64,
    /// How many hours a week each gives.
    pub hours_a_week: f64,
    /// How many hours a week one drive takes.
    pub drive_hours_a_week: f64,
    /// The most drives that one carries.
    pub drives: f64,
    /// The share that stays from one week to the next.
    pub stay: f64,
    /// After how many weeks one who left is replaced by hiring; never where it is left out.
    #[serde(default)]
    pub hired_after_weeks: Option<f64>,
}

/// Lead coaches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leads {
    /// How many of the coaches lead at first.
    pub people: f64,
    /// How many hours a week each gives to leading, beside coaching.
    pub hours_a_week: f64,
    /// How many hours a week it takes to see to one coach.
    pub coach_hours_a_week: f64,
    /// After how many weeks a coach becomes a lead; never where it is left out.
    #[serde(default)]
    pub after_weeks: Option<f64>,
}

/// How worker leaders become coaches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// How many engines train coaches at the same time.
    pub engines: f64,
    /// How many people one course takes.
    pub seats: f64,
    /// With how many it begins.
    pub least: f64,
    /// How many weeks it takes.
    pub weeks: f64,
    /// How many hours a week each learner gives.
    pub hours_a_week: f64,
    /// How many hours a week of leads a course takes.
    pub lead_hours_a_week: f64,
    /// How many worker leaders want to learn it, for each drive that passed its first stage.
    pub candidates: f64,
    /// The share of those who begin that is ready to coach afterwards.
    pub ready: f64,
    /// After how many weeks of waiting they give up, on average; never where it is left out.
    #[serde(default)]
    pub patience_weeks: Option<f64>,
}

/// The drives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drives {
    /// How many workers one organizes, on average.
    pub workers: f64,
    /// How far that spreads: 0 for always the same, 1 for as many small as large.
    #[serde(default)]
    pub spread: f64,
    /// After how many weeks without a coach it ends, on average; never where it is left out.
    #[serde(default)]
    pub patience_weeks: Option<f64>,
}

/// A stage of a drive.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// What it is called.
    pub name: Said,
    /// How many weeks it takes, on average.
    pub weeks: f64,
    /// How far that spreads: 0 for always the same, 1 for as many short as long.
    #[serde(default)]
    pub spread: f64,
    /// The share of drives that passes it.
    pub passes: f64,
    /// Whether those who pass it are organized; one stage says so.
    #[serde(default)]
    pub organized: bool,
}

/// What is paid.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Costs {
    /// To each of those who have first conversations, a week.
    pub first_contact_a_week: f64,
    /// To each coach, a week.
    pub coach_a_week: f64,
    /// To each lead beside that, a week.
    pub lead_a_week: f64,
    /// For a course.
    pub course: f64,
    /// For a coached drive, a week.
    pub drive_a_week: f64,
}

/// Where numbers of a scenario come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Source {
    /// Which: "requests.a_week", "stage.passes".
    pub of: Vec<String>,
    /// What it says there, or how we came to it.
    pub says: Said,
    /// Where: an address; empty for a working rule of ours.
    pub address: String,
}

impl Coaches {
    /// How many drives one coach carries: as many as there is time for, and no more than we hold
    /// to be good.
    pub fn carries(&self) -> u32 {
        let hours = if self.drive_hours_a_week > 0.0 {
            // A hair more, so that 5 hours are four times 1.25 whatever the rounding.
            (self.hours_a_week / self.drive_hours_a_week + 1e-9).floor()
        } else {
            self.drives
        };
        // Both are checked to be small.
        hours.min(self.drives) as u32
    }
}
