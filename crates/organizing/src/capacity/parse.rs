//! Reading a scenario: text in, a scenario out, or what is wrong with it and in which line.

use super::Scenario;
use crate::Refusal;

/// What is wrong with a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What, at which number.
    pub refusal: Refusal,
    /// In which stage, from 0; none where it is none of a stage.
    pub stage: Option<usize>,
    /// In which line of the file, from 1, where that can be told.
    pub line: Option<usize>,
}

impl Scenario {
    /// The most bytes of a file.
    pub const BYTES_MAX: usize = 64 * 1024;

    /// Reads a scenario.
    ///
    /// # Errors
    /// `scenario-file-too-long`, `scenario-unreadable`, `scenario-field-unknown`,
    /// `scenario-field-missing`, and those of [`Scenario::check`].
    pub fn parse(text: &str) -> Result<Scenario, Fault> {
        if text.len() > Scenario::BYTES_MAX {
            return Err(Refusal::of("scenario-file-too-long").into());
        }
        let scenario: Scenario = toml::from_str(text).map_err(|error| {
            let refusal = match error.message() {
                said if said.starts_with("unknown field") => Refusal::of("scenario-field-unknown"),
                said if said.starts_with("missing field") => Refusal::of("scenario-field-missing"),
                _ => Refusal::of("scenario-unreadable"),
            };
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.map(|before| before.matches('\n').count() + 1);
            Fault { line, ..Fault::from(refusal) }
        })?;
        match scenario.check() {
            Ok(()) => Ok(scenario),
            Err(fault) => {
                let line = fault.refusal.field.and_then(|field| line(text, field, fault.stage));
                Err(Fault { line, ..fault })
            }
        }
    }
}

impl Scenario {
    /// The scenario as a file, which reads back as it is.
    ///
    /// # Errors
    /// `scenario-unreadable`, for a scenario that was never checked.
    pub fn text(&self) -> Result<String, Refusal> {
        toml::to_string(self).map_err(|_| Refusal::of("scenario-unreadable"))
    }
}

impl Fault {
    pub(super) fn in_stage(refusal: Refusal, stage: usize) -> Fault {
        Fault { stage: Some(stage), ..Fault::from(refusal) }
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        Fault { refusal, stage: None, line: None }
    }
}

/// The line of a number such as "coaches.people", from 1; none where it is written in another way
/// than a line under its heading.
fn line(text: &str, name: &str, stage: Option<usize>) -> Option<usize> {
    let (table, key) = name.rsplit_once('.').unwrap_or(("", name));
    let (mut within, mut stages) = (String::new(), 0_usize);
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            let heading = line.split('#').next().unwrap_or(line);
            within = heading.trim_matches(['[', ']', ' ']).to_owned();
            stages += usize::from(within == "stage");
        }
        let here = within == table && stage.is_none_or(|stage| stage + 1 == stages);
        if here && line.split_once('=').is_some_and(|(before, _)| before.trim() == key) {
            return Some(number + 1);
        }
    }
    None
}
