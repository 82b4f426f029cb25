//! Fluent text that people write themselves: read with the line of each mistake, and put over the
//! text that came with the program, so that whatever they leave out is still said.

use super::{Language, Value, Words, bundle};
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;
use std::collections::BTreeMap;

/// A message of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// The line that it begins on, from 1.
    pub line: usize,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It cannot be read.
    Unreadable,
    /// Its message stands further up already.
    Twice,
    /// Its message names a value or another message that is not there.
    Nameless,
}

/// A line that cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Which, from 1.
    pub line: usize,
    /// What it says.
    pub text: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// Reads a text; `values` are the names that its messages may use.
///
/// # Errors
/// Every line that is wrong, in order.
pub fn read(language: Language, text: &str, values: &[&str]) -> Result<Vec<Message>, Vec<Mistake>> {
    let mut mistakes = Vec::new();
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, errors)| {
        mistakes.extend(errors.iter().map(|error| unreadable(text, error)));
        rest
    });
    let messages = messages(&resource, text, &mut mistakes);
    if mistakes.is_empty() {
        mistakes = nameless(language, text, &messages, values);
    }
    mistakes.sort_by_key(|mistake| mistake.line);
    mistakes.dedup_by_key(|mistake| mistake.line);
    if mistakes.is_empty() { Ok(messages) } else { Err(mistakes) }
}

/// Binds a text over another: what it says counts, what it leaves out the other says.
///
/// # Errors
/// As [`Words::bind`].
pub fn bind_over(language: Language, ground: &str, over: &str) -> Result<Words, String> {
    let mut bundle = bundle(language)?;
    for text in [ground, over] {
        let resource = FluentResource::try_new(text.to_owned())
            .map_err(|(_, errors)| format!("a text does not parse: {errors:?}"))?;
        bundle.add_resource_overriding(resource);
    }
    Ok(Words { language, bundle })
}

/// The ids of a text's messages, in order; what cannot be read is passed over.
pub fn ids(text: &str) -> Vec<String> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
    let ids = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    ids.collect()
}

/// The line of a parser's error. It notices what is missing at a message's end only where the next
/// one begins: the line before is meant then.
fn unreadable(text: &str, error: &ParserError) -> Mistake {
    let line_of = |at: usize| text.get(..at).unwrap_or(text).matches('\n').count() + 1;
    let first = error.slice.as_ref().map_or(1, |slice| line_of(slice.start));
    let mut line = line_of(error.pos.start);
    let lines: Vec<&str> = text.lines().collect();
    let said = |line: usize| lines.get(line.wrapping_sub(1)).copied().unwrap_or("");
    if line > first && !said(line).starts_with(' ') {
        line -= 1;
        while line > first && said(line).trim().is_empty() {
            line -= 1;
        }
    }
    mistake(text, line, Wrong::Unreadable)
}

fn mistake(text: &str, line: usize, wrong: Wrong) -> Mistake {
    let said = text.lines().nth(line.saturating_sub(1)).unwrap_or("").trim();
    Mistake { line, text: said.chars().take(80).collect(), wrong }
}

/// The messages in order. Fluent's own tree has no lines, so each is looked for where it begins.
fn messages(resource: &FluentResource, text: &str, mistakes: &mut Vec<Mistake>) -> Vec<Message> {
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        if let Some((id, _)) = line.split_once('=') {
            places.entry(id.trim_end()).or_default().push(number + 1);
        }
    }
    let mut messages: Vec<Message> = Vec::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let before = messages.iter().filter(|known| known.id == id).count();
        let line = places.get(id).and_then(|lines| lines.get(before)).copied().unwrap_or(1);
        if before > 0 {
            mistakes.push(mistake(text, line, Wrong::Twice));
        }
        messages.push(Message { id: id.to_owned(), line });
    }
    messages
}

/// Messages that cannot be said with these values.
fn nameless(language: Language, text: &str, messages: &[Message], values: &[&str]) -> Vec<Mistake> {
    let Ok(words) = bind_over(language, "", text) else { return Vec::new() };
    let mut args = FluentArgs::new();
    values.iter().for_each(|name| args.set(*name, Value::from("")));
    let speakable = |message: &&Message| {
        let mut errors = Vec::new();
        let found = words.bundle.get_message(&message.id).and_then(|found| found.value());
        found.is_some_and(|pattern| {
            words.bundle.format_pattern(pattern, Some(&args), &mut errors);
            errors.is_empty()
        })
    };
    messages
        .iter()
        .filter(|message| !speakable(message))
        .map(|message| mistake(text, message.line, Wrong::Nameless))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn mistakes_are_told_at_their_line() {
        let good = "# A note\n## A part\nissues = Three things\nissues-more =\n    One?\n    { $name }, two?\n";
        let read_good = read(Language::En, good, &["name"]).unwrap();
        assert_eq!(read_good.len(), 2);
        assert_eq!((read_good[1].id.as_str(), read_good[1].line), ("issues-more", 4));
        for (text, line, wrong) in [
            ("a = b\nthis is no message\nc = d\n", 2, Wrong::Unreadable),
            ("a = b\nno end", 2, Wrong::Unreadable),
            ("a = { \nc = d\n", 1, Wrong::Unreadable),
            ("a = b\n\nc =\n\nd = e\n", 3, Wrong::Unreadable),
            ("a = b\nc = d\na = e\n", 3, Wrong::Twice),
            ("a = b\nc = { $boss }\n", 2, Wrong::Nameless),
            ("a = { lost }\n", 1, Wrong::Nameless),
            ("a = { a }\n", 1, Wrong::Nameless),
        ] {
            let mistakes = read(Language::En, text, &["name"]).unwrap_err();
            assert_eq!((mistakes[0].line, mistakes[0].wrong), (line, wrong), "{text:?}");
        }
    }

    #[test]
    fn what_a_text_leaves_out_the_other_says() {
        let words = bind_over(Language::En, "a = one\nb = two\n", "b = three\n").unwrap();
        assert_eq!((words.say("a"), words.say("b")), ("one".to_owned(), "three".to_owned()));
    }
}
