//! Reading an engine: text in, an engine out, or what is wrong with it and in which line.

use super::{Part, Template};
use crate::Refusal;
use serde::Deserialize;
use serde::de::IgnoredAny;
use toml::Spanned;

/// What is wrong with an engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What, at which field.
    pub refusal: Refusal,
    /// In which part; none where it is the engine itself.
    pub part: Option<Part>,
    /// In which line of the file; where it is about a part, the line in which that begins.
    pub line: Option<usize>,
}

/// Where the parts of a file begin.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Places {
    role: Vec<Spanned<IgnoredAny>>,
    training: Vec<Spanned<IgnoredAny>>,
    agenda: Vec<Spanned<IgnoredAny>>,
    shift: Vec<Spanned<IgnoredAny>>,
    count: Vec<Spanned<IgnoredAny>>,
}

impl Template {
    /// The most bytes of a file.
    pub const BYTES_MAX: usize = 64 * 1024;

    /// Reads an engine.
    ///
    /// # Errors
    /// `engine-file-too-long`, `engine-unreadable`, and those of [`Template::check`].
    pub fn parse(text: &str) -> Result<Template, Fault> {
        if text.len() > Template::BYTES_MAX {
            return Err(Fault::of(Refusal::of("engine-file-too-long"), None));
        }
        let template: Template = toml::from_str(text).map_err(|error| {
            let line = error.span().and_then(|span| line(text, span.start));
            Fault { line, ..Fault::of(Refusal::of("engine-unreadable"), None) }
        })?;
        match template.check() {
            Ok(()) => Ok(template),
            Err(fault) => {
                Err(Fault { line: fault.part.and_then(|part| begins(text, part)), ..fault })
            }
        }
    }

    /// The file of an engine, for another space to read; none where it cannot be written.
    pub fn file(&self) -> Option<String> {
        toml::to_string(self).ok()
    }
}

impl Fault {
    pub(super) fn of(refusal: Refusal, part: Option<Part>) -> Fault {
        Fault { refusal, part, line: None }
    }
}

/// The line in which a part begins, from 1.
fn begins(text: &str, part: Part) -> Option<usize> {
    let places: Places = toml::from_str(text).ok()?;
    let place = match part {
        Part::Role(number) => places.role.get(number),
        Part::Training(number) => places.training.get(number),
        Part::Item(number) => places.agenda.get(number),
        Part::Shift(number) => places.shift.get(number),
        Part::Count(number) => places.count.get(number),
    };
    line(text, place?.span().start)
}

fn line(text: &str, byte: usize) -> Option<usize> {
    text.get(..byte).map(|before| before.matches('\n').count() + 1)
}
