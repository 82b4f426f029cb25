//! Who starts from a seed, and what is said when something about a start is wrong.

use crate::{Personal, Refusal};
use serde::{Deserialize, Serialize};

/// Whether someone has power over others at work, as they say themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Power {
    /// None.
    None,
    /// They tell others what to do, and cannot punish them: in many places they are one of us.
    Some,
    /// They hire, fire or punish.
    Manager,
}

impl Power {
    /// In the order in which a form asks.
    pub const ALL: [Power; 3] = [Power::None, Power::Some, Power::Manager];

    /// Its name in forms and catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Power::None => "none",
            Power::Some => "some",
            Power::Manager => "manager",
        }
    }

    /// The one of this name.
    pub fn of_id(id: &str) -> Option<Power> {
        Power::ALL.into_iter().find(|power| power.id() == id)
    }
}

/// Whether someone may start. It keeps nobody out who lies; it tells managers of good will why this
/// is not theirs to begin.
///
/// # Errors
/// `start-power-missing`, `start-manager`, at `power`.
pub fn may_start(power: Option<Power>) -> Result<(), Refusal> {
    match power {
        None => Err(Refusal::at("power", "start-power-missing")),
        Some(Power::Manager) => Err(Refusal::at("power", "start-manager")),
        Some(_) => Ok(()),
    }
}

/// Why somebody reports a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// It seems to be management's.
    Manager,
    /// It is no drive: advertising, nonsense, a flood.
    Spam,
    /// Someone is threatened, or exposed.
    Harm,
}

impl Why {
    /// In the order in which a form asks.
    pub const ALL: [Why; 3] = [Why::Manager, Why::Spam, Why::Harm];

    /// Its name in forms and catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Why::Manager => "manager",
            Why::Spam => "spam",
            Why::Harm => "harm",
        }
    }

    /// The one of this name.
    pub fn of_id(id: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|why| why.id() == id)
    }
}

/// A report. It opens nothing of what it is about: people read it, and decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Why.
    pub why: Why,
    /// In the words of who reports.
    pub words: Personal,
}

impl Report {
    /// The most characters of a report.
    pub const CHARS_MAX: usize = 2_000;

    /// A report, or what is wrong with it.
    ///
    /// # Errors
    /// `report-why-missing` at `why`, `report-too-long` at `words`.
    pub fn of(why: Option<Why>, words: &str) -> Result<Report, Refusal> {
        let why = why.ok_or(Refusal::at("why", "report-why-missing"))?;
        let words = Personal::new(words);
        if words.is_longer(Report::CHARS_MAX) {
            return Err(Refusal::at("words", "report-too-long"));
        }
        Ok(Report { why, words })
    }
}
