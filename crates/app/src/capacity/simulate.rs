//! `shopfloor simulate`: scenarios in, plain text out.

use super::delivered::DELIVERED;
use super::told;
use crate::words;
use kit::say;
use kit::words::{Language, Words};
use organizing::capacity::{Answers, Fault, Scenario, answer};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// What is to be lived through.
pub struct Asked {
    /// Files, or ids of those that come with the program; all of these where there is none.
    pub files: Vec<PathBuf>,
    /// How often.
    pub runs: u32,
    /// What chance is thrown from.
    pub seed: u64,
    /// The language to tell it in.
    pub language: Language,
    /// Whether to tell where the numbers come from.
    pub sources: bool,
}

/// A scenario, with what came of it.
pub(super) type Lived = (Scenario, Answers);

/// Lives through what is asked for, and tells it.
///
/// # Errors
/// A sentence in the language asked for.
pub fn simulate(asked: &Asked) -> Result<String, String> {
    let catalogues = words::bind()?;
    let words = catalogues.iter().find(|words| words.language() == asked.language);
    let words = words.ok_or("There are no words in this language.")?;
    let scenarios = match asked.files.as_slice() {
        [] => DELIVERED.iter().map(|(id, text)| parse(words, id, text)).collect(),
        files => files.iter().map(|file| read(words, file)).collect::<Result<Vec<_>, _>>(),
    }?;
    let mut lived: Vec<Lived> = Vec::new();
    for scenario in scenarios {
        let answers = answer(&scenario, asked.seed, asked.runs);
        lived.push((scenario, answers.ok_or_else(|| words.say("capacity-no-runs"))?));
    }
    Ok(told::text(words, &lived, asked))
}

fn read(words: &Words, file: &Path) -> Result<Scenario, String> {
    let name = file.display().to_string();
    let delivered = DELIVERED.iter().find(|(id, _)| *id == name).filter(|_| !file.exists());
    if let Some((id, text)) = delivered {
        return parse(words, id, text);
    }
    let mut text = String::new();
    // One byte more than a scenario may have, so that a longer one is refused as such.
    let most = Scenario::BYTES_MAX as u64 + 1;
    let read = File::open(file).and_then(|file| file.take(most).read_to_string(&mut text));
    read.map_err(|_| say!(words, "capacity-unread", file = name.clone()))?;
    parse(words, &name, &text)
}

fn parse(words: &Words, file: &str, text: &str) -> Result<Scenario, String> {
    Scenario::parse(text).map_err(|fault: Fault| {
        let sentence = words.say(fault.refusal.sentence);
        match fault.line {
            Some(line) => {
                let line = line.to_string();
                say!(words, "capacity-wrong-line", file = file, line = line, sentence = sentence)
            }
            None => say!(words, "capacity-wrong", file = file, sentence = sentence),
        }
    })
}
