//! Readings and meetings from files of ours, in both languages (`method.md` 1, N11, N12).

use crate::{Refusal, Said};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A few readings that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct School {
    /// Its id, as in the file's name.
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// What it is for.
    pub about: Said,
    /// The readings, in the order in which they are usually read.
    #[serde(rename = "reading")]
    pub readings: Vec<Lesson>,
}

/// One reading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lesson {
    /// Its id within all schools.
    pub id: String,
    /// What it is called.
    pub title: Said,
    /// The text, paragraphs apart by an empty line; or where to find it.
    pub text: Said,
    /// The question that opens the next check-in.
    pub question: Said,
    /// The sizes of the asks that it goes with, from 1.
    pub asks: Vec<u8>,
    /// The roles of engines that it goes with, by their ids.
    pub roles: Vec<String>,
}

/// How a meeting goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MeetingKit {
    /// Its id, as in the file's name.
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// What it is for.
    pub about: Said,
    /// Its parts, from the first to the last.
    #[serde(rename = "part")]
    pub parts: Vec<MeetingPart>,
}

/// A part of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MeetingPart {
    /// Its id within the meeting.
    pub id: String,
    /// What it is called.
    pub title: Said,
    /// How many minutes it takes.
    pub minutes: u16,
    /// What is asked in it: we ask, we never give the answer.
    pub questions: Vec<Said>,
    /// What helps whoever leads it.
    pub help: Said,
}

/// What is wrong with such a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KitFault {
    /// What, at which field.
    pub refusal: Refusal,
    /// In which reading or part, by its number from 0; none where it is the whole.
    pub part: Option<usize>,
    /// In which line of the file, where it could not be read.
    pub line: Option<usize>,
}

impl School {
    /// The most bytes of a file.
    pub const BYTES_MAX: usize = 256 * 1024;
    /// The most readings of a school, and the most parts of a meeting.
    pub const PARTS_MAX: usize = 100;
    /// The most characters of a text.
    pub const TEXT_CHARS_MAX: usize = 20_000;
    /// The most characters of anything else that is said.
    pub const WORDS_CHARS_MAX: usize = 600;

    /// Reads a school.
    ///
    /// # Errors
    /// `kit-too-long`, `kit-unreadable`, and those of [`School::check`].
    pub fn parse(text: &str) -> Result<School, KitFault> {
        let school: School = read(text)?;
        school.check().map(|()| school)
    }

    /// Whether it can be used.
    ///
    /// # Errors
    /// `kit-id-missing`, `kit-words-missing`, `kit-too-long`, `kit-empty`, `kit-twice`,
    /// `kit-ask-size`.
    pub fn check(&self) -> Result<(), KitFault> {
        let head = [("name", &self.name), ("about", &self.about)];
        whole(&self.id, head, self.readings.len())?;
        let mut seen = BTreeSet::new();
        for (part, one) in self.readings.iter().enumerate() {
            let at = |refusal| KitFault { refusal, part: Some(part), line: None };
            id(&one.id, &mut seen).map_err(at)?;
            words("title", &one.title, School::WORDS_CHARS_MAX).map_err(at)?;
            words("text", &one.text, School::TEXT_CHARS_MAX).map_err(at)?;
            words("question", &one.question, School::WORDS_CHARS_MAX).map_err(at)?;
            if !one.asks.iter().all(|size| (1..=crate::engines::Template::ASK_MAX).contains(size)) {
                return Err(at(Refusal::at("asks", "kit-ask-size")));
            }
        }
        Ok(())
    }
}

impl MeetingKit {
    /// Reads a meeting.
    ///
    /// # Errors
    /// `kit-too-long`, `kit-unreadable`, and those of [`MeetingKit::check`].
    pub fn parse(text: &str) -> Result<MeetingKit, KitFault> {
        let kit: MeetingKit = read(text)?;
        kit.check().map(|()| kit)
    }

    /// Whether it can be used.
    ///
    /// # Errors
    /// `kit-id-missing`, `kit-words-missing`, `kit-too-long`, `kit-empty`, `kit-twice`,
    /// `kit-minutes`.
    pub fn check(&self) -> Result<(), KitFault> {
        let head = [("name", &self.name), ("about", &self.about)];
        whole(&self.id, head, self.parts.len())?;
        let mut seen = BTreeSet::new();
        for (part, one) in self.parts.iter().enumerate() {
            let at = |refusal| KitFault { refusal, part: Some(part), line: None };
            id(&one.id, &mut seen).map_err(at)?;
            words("title", &one.title, School::WORDS_CHARS_MAX).map_err(at)?;
            words("help", &one.help, School::WORDS_CHARS_MAX).map_err(at)?;
            if one.questions.is_empty() || one.questions.len() > School::PARTS_MAX {
                return Err(at(Refusal::at("questions", "kit-empty")));
            }
            for question in &one.questions {
                words("questions", question, School::WORDS_CHARS_MAX).map_err(at)?;
            }
            if !(1..=crate::engines::Clock::MINUTES).contains(&one.minutes) {
                return Err(at(Refusal::at("minutes", "kit-minutes")));
            }
        }
        Ok(())
    }

    /// How many minutes it takes.
    pub fn minutes(&self) -> u32 {
        self.parts.iter().map(|part| u32::from(part.minutes)).sum()
    }
}

fn read<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T, KitFault> {
    if text.len() > School::BYTES_MAX {
        return Err(fault(Refusal::of("kit-too-long")));
    }
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start));
        let line = before.map(|before| before.matches('\n').count() + 1);
        KitFault { line, ..fault(Refusal::of("kit-unreadable")) }
    })
}

fn fault(refusal: Refusal) -> KitFault {
    KitFault { refusal, part: None, line: None }
}

fn whole(id: &str, head: [(&'static str, &Said); 2], parts: usize) -> Result<(), KitFault> {
    if id.trim().is_empty() {
        return Err(fault(Refusal::at("id", "kit-id-missing")));
    }
    for (field, said) in head {
        words(field, said, School::WORDS_CHARS_MAX).map_err(fault)?;
    }
    match parts {
        0 => Err(fault(Refusal::of("kit-empty"))),
        _ if parts > School::PARTS_MAX => Err(fault(Refusal::of("kit-too-long"))),
        _ => Ok(()),
    }
}

fn id<'a>(id: &'a str, seen: &mut BTreeSet<&'a str>) -> Result<(), Refusal> {
    if id.trim().is_empty() {
        return Err(Refusal::at("id", "kit-id-missing"));
    }
    seen.insert(id).then_some(()).ok_or(Refusal::at("id", "kit-twice"))
}

fn words(field: &'static str, said: &Said, chars_max: usize) -> Result<(), Refusal> {
    if said.is_empty() {
        return Err(Refusal::at(field, "kit-words-missing"));
    }
    let fits = said.chars() <= chars_max;
    fits.then_some(()).ok_or(Refusal::at(field, "kit-too-long"))
}
