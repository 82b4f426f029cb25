//! The texts of the guide: what came with the program (`kits/guide.*.ftl`), and over it what a
//! drive wrote itself. A drive may change one question and leave the rest.

use crate::drive::records::Drive;
use crate::words::GUIDE;
use kit::words::typed::{self, Message, Mistake, Wrong, bind_over};
use kit::words::{Language, Value, Words};
use organizing::conversation::{Step, calls_us_them, is_question};

/// The parts of the guide: its steps, and what stands beside them.
const PARTS: [&str; 13] = [
    "introduction",
    "issues",
    "agitation",
    "plan",
    "ties",
    "inoculation",
    "ask",
    "silence",
    "follow-up",
    "after",
    "listening",
    "support",
    "note",
];
/// What a part may have.
const ENDS: [&str; 4] = ["", "-question", "-more", "-help"];
/// Before the ids of inoculation topics.
const TOPIC: &str = "topic-";
/// What the texts may name: whom one talks with.
const VALUES: [&str; 1] = ["name"];
/// The most characters of a guide.
pub const CHARS_MAX: usize = 30_000;
/// The most inoculation topics that are shown.
const TOPICS_MAX: usize = organizing::conversation::Conversation::TOPICS_MAX;

/// The guide, ready to be followed with someone.
pub struct Guide {
    words: Words,
    name: String,
    topics: Vec<String>,
}

/// A line that can be kept and should be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It tells, where it should ask (E7).
    Tells,
    /// It speaks of the union as of someone else.
    CallsUsThem,
}

/// What is wrong with a guide that someone wrote.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is longer than [`CHARS_MAX`].
    TooLong,
    /// A line of it is wrong.
    Line(Mistake),
    /// A line has a name that the guide has no place for.
    Placeless(Mistake),
}

/// The guide that came with the program.
pub fn built_in(language: Language) -> &'static str {
    GUIDE.iter().find(|(tag, _)| *tag == language.tag()).map_or("", |(_, text)| text)
}

/// The drive's own guide in a language, if it has one.
pub fn own(drive: &Drive, language: Language) -> Option<&str> {
    drive.guide.iter().find(|(tag, _)| tag == language.tag()).map(|(_, text)| text.as_str())
}

impl Guide {
    /// The guide of a drive in a language, to be followed with someone called `name`.
    pub fn of(drive: &Drive, language: Language, name: &str) -> Guide {
        let (ground, over) = (built_in(language), own(drive, language).unwrap_or_default());
        let words = bind_over(language, ground, over).or_else(|_| bind_over(language, ground, ""));
        // An own text that names topics takes the place of all of them.
        let topics = [over, ground].map(topics_of).into_iter().find(|topics| !topics.is_empty());
        Guide {
            words: words.expect("invariant: a test binds the guide that comes with the program"),
            name: name.to_owned(),
            topics: topics.unwrap_or_default(),
        }
    }

    /// A text; empty where there is none.
    pub fn text(&self, id: &str) -> String {
        let values = [(VALUES[0], Value::from(self.name.as_str()))];
        if self.words.has(id) { self.words.say_with(id, &values) } else { String::new() }
    }

    /// What to ask at a part.
    pub fn question(&self, part: &str) -> String {
        self.text(&format!("{part}-question"))
    }

    /// What may be asked next at a part, a line each.
    pub fn more(&self, part: &str) -> Vec<String> {
        let text = self.text(&format!("{part}-more"));
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// A word to whoever asks.
    pub fn help(&self, part: &str) -> String {
        self.text(&format!("{part}-help"))
    }

    /// The inoculation topics by id ("dues"), with what is said and what to ask.
    pub fn topics(&self) -> impl Iterator<Item = (&str, String, String)> {
        self.topics.iter().map(|id| {
            let topic = format!("{TOPIC}{id}");
            (id.as_str(), self.text(&topic), self.question(&topic))
        })
    }

    /// What a topic is called; its id where this guide does not have it any more.
    pub fn topic(&self, id: &str) -> String {
        let text = self.text(&format!("{TOPIC}{id}"));
        if text.is_empty() { id.to_owned() } else { text }
    }

    /// What a step is called.
    pub fn step(&self, step: Step) -> String {
        self.text(part_of(step))
    }
}

/// The part of the guide that a step is.
pub fn part_of(step: Step) -> &'static str {
    match step {
        Step::Introduction => "introduction",
        Step::Issues => "issues",
        Step::Agitation => "agitation",
        Step::PlanToWin => "plan",
        Step::Inoculation => "inoculation",
        Step::Ask => "ask",
        Step::FollowUp => "follow-up",
    }
}

fn topics_of(text: &str) -> Vec<String> {
    let ids = typed::ids(text).into_iter();
    let topics = ids.filter_map(|id| id.strip_prefix(TOPIC).map(str::to_owned));
    topics.filter(|id| !id.ends_with("-question")).take(TOPICS_MAX).collect()
}

/// Reads a guide that someone wrote.
///
/// # Errors
/// All that is wrong with it.
pub fn check(language: Language, text: &str) -> Result<Vec<Message>, Vec<Fault>> {
    if text.chars().count() > CHARS_MAX {
        return Err(vec![Fault::TooLong]);
    }
    let messages = typed::read(language, text, &VALUES)
        .map_err(|mistakes| mistakes.into_iter().map(Fault::Line).collect::<Vec<_>>())?;
    let placeless: Vec<Fault> = messages
        .iter()
        .filter(|message| !has_place(&message.id))
        .map(|message| {
            let (line, text) = (message.line, message.id.clone());
            Fault::Placeless(Mistake { line, text, wrong: Wrong::Nameless })
        })
        .collect();
    if placeless.is_empty() { Ok(messages) } else { Err(placeless) }
}

fn has_place(id: &str) -> bool {
    let ours = |part: &str| id.strip_prefix(part).is_some_and(|end| ENDS.contains(&end));
    id.strip_prefix(TOPIC).is_some_and(|rest| !rest.is_empty()) || PARTS.into_iter().any(ours)
}

/// The lines of a guide that can be kept and should be looked at again, with their line.
pub fn doubts(language: Language, text: &str) -> Vec<(usize, Doubt)> {
    let (Ok(messages), Ok(words)) = (check(language, text), bind_over(language, "", text)) else {
        return Vec::new();
    };
    let mut doubts = Vec::new();
    for message in &messages {
        let said = words.say_with(&message.id, &[(VALUES[0], Value::from("…"))]);
        let asks = message.id.ends_with("-question") || message.id.ends_with("-more");
        if asks && !is_question(&said) {
            doubts.push((message.line, Doubt::Tells));
        }
        if calls_us_them(&said) {
            doubts.push((message.line, Doubt::CallsUsThem));
        }
    }
    doubts
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_guide_that_comes_with_the_program_is_sound_in_every_language() {
        let ids = |language| {
            let messages = check(language, built_in(language)).unwrap();
            messages.into_iter().map(|message| message.id).collect::<Vec<_>>()
        };
        for language in Language::ALL {
            assert_eq!(doubts(language, built_in(language)), [], "{language:?}");
            assert_eq!(ids(language), ids(Language::En), "{language:?}");
            let guide = Guide::of(&Drive::default(), language, "Ana");
            for step in Step::ALL {
                assert!(!guide.question(part_of(step)).is_empty(), "{step:?}");
                assert!(!guide.step(step).is_empty(), "{step:?}");
            }
            assert!(guide.topics().all(|(_, said, asks)| !said.is_empty() && !asks.is_empty()));
        }
    }

    #[test]
    fn a_drive_changes_one_question_and_leaves_the_rest() {
        let own = "issues-question = What would { $name } change?\ntopic-cuts = Cuts\n";
        let drive = Drive { guide: vec![("en".into(), own.into())], ..Drive::default() };
        let guide = Guide::of(&drive, Language::En, "Ana");
        assert_eq!(guide.question("issues"), "What would Ana change?");
        assert!(guide.question("plan").ends_with('?'));
        assert_eq!(guide.topics().map(|(id, ..)| id).collect::<Vec<_>>(), ["cuts"]);
        assert!(Guide::of(&drive, Language::Es, "Ana").topics().count() > 4);
    }

    #[test]
    fn names_without_a_place_are_told_and_statements_are_doubted() {
        let faults = check(Language::En, "issues = A\nissue-question = B?\n").unwrap_err();
        assert!(matches!(&faults[..], [Fault::Placeless(mistake)] if mistake.line == 2));
        let text = "issues-question = You are badly paid.\nplan-help = The union will fight.\n";
        assert_eq!(doubts(Language::En, text), [(1, Doubt::Tells), (2, Doubt::CallsUsThem)]);
        assert_eq!(check(Language::En, &"a".repeat(CHARS_MAX + 1)), Err(vec![Fault::TooLong]));
    }
}
