//! A name as a list writes it, read into the names that are in it and the words of each.

use crate::list::name::fold;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Legal forms, little words and short spellings; our own list, folded.
const WORDS: &str = include_str!("../../../data/employer_words.txt");

/// The most names that one text is taken to hold.
const PARTS_MAX: usize = 10;
/// The most words of a name that are compared.
const WORDS_MAX: usize = 24;
/// The most characters of a text that are looked at.
const CHARS_MAX: usize = 400;

/// What stands between two names of one employer: doing business as, also and formerly known as,
/// trading as, and the words for a part of another company.
const BETWEEN: [&str; 18] = [
    "d/b/a",
    "dba",
    "a/k/a",
    "aka",
    "f/k/a",
    "fka",
    "n/k/a",
    "t/a",
    "and/or",
    "&/or",
    "division of",
    "div. of",
    "div of",
    "sub. of",
    "subs. of",
    "sub of",
    "subsidiary of",
    "and its alter ego",
];

/// What stands before someone who is not the employer: whoever takes its mail or speaks for it.
const NOT_THEIRS: [&str; 2] = ["c/o", "rep by"];

/// One name among those in a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    /// Its words, folded, written out, without legal forms.
    pub words: Vec<String>,
    /// The same without spaces.
    pub letters: String,
    /// Whether it stood in brackets or after a dash, and nothing says that it is a name: a place, a
    /// group of workers, a number perhaps.
    pub aside: bool,
}

#[derive(Default)]
struct Table {
    left_out: HashSet<&'static str>,
    written_out: HashMap<&'static str, &'static str>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for line in WORDS.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if let Some(words) = line.strip_prefix('-') {
            table.left_out.extend(words.split_ascii_whitespace());
        } else if let Some((word, short)) = line.split_once(':') {
            table.written_out.extend(short.split_ascii_whitespace().map(|short| (short, word)));
        }
    }
    table
});

/// The words of one name: single letters that follow each other are one word ("J. C." is "JC"),
/// short spellings are written out, legal forms left out unless nothing else is there.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut whole: Vec<String> = Vec::new();
    let mut letters = false;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let letter = word.len() == 1 && word.as_bytes()[0].is_ascii_alphabetic();
        match whole.last_mut() {
            Some(last) if letter && letters => last.push_str(word),
            _ => whole.push(word.to_owned()),
        }
        letters = letter;
    }
    whole.truncate(WORDS_MAX);
    for word in &mut whole {
        if let Some(long) = TABLE.written_out.get(word.as_str()) {
            (*long).clone_into(word);
        }
    }
    let telling: Vec<String> =
        whole.iter().filter(|word| !TABLE.left_out.contains(word.as_str())).cloned().collect();
    if telling.is_empty() { whole } else { telling }
}

/// A word without the ending of many: "services" and "service" are one word.
pub(super) fn stem(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(one) if word.len() > 3 && !one.ends_with('s') => one,
        _ => word,
    }
}

/// The names in a text, the whole of it (without what is in brackets) first.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let mut plain: String = text.chars().take(CHARS_MAX).flat_map(char::to_lowercase).collect();
    // "D / B / A" is "d/b/a".
    plain = plain.replace(" /", "/").replace("/ ", "/");
    for between in BETWEEN {
        plain = replaced(&plain, between, ';');
    }
    for before in NOT_THEIRS {
        plain = replaced(&plain, before, '(');
    }
    let (outside, brackets) = unbracketed(&plain);
    let mut parts = Vec::new();
    let mut add = |text: &str, aside: bool| {
        let words = words(text);
        let known = parts.iter().any(|part: &Part| part.words == words);
        if !words.is_empty() && !known && parts.len() < PARTS_MAX {
            parts.push(Part { letters: words.concat(), words, aside });
        }
    };
    add(&outside.replace(';', " "), false);
    for piece in outside.split([';', '/', ':']) {
        // What follows a dash is a site or a group of workers: "Acme - Erie", "Acme - clerical".
        let mut dashed = piece.split(" - ").flat_map(|piece| piece.split("--"));
        add(dashed.next().unwrap_or(""), false);
        dashed.for_each(|piece| add(piece, true));
    }
    for bracket in brackets {
        // "(Kuni Enterprises d/b/a)" holds a name, "(drivers)" does not.
        let named = bracket.contains(';');
        bracket.split(';').for_each(|piece| add(piece, !named));
    }
    parts
}

/// The text with a sign wherever these words stand whole.
fn replaced(text: &str, words: &str, sign: char) -> String {
    let bytes = text.as_bytes();
    let edge = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at)).is_none_or(|byte| !byte.is_ascii_alphanumeric())
    };
    let (mut out, mut from) = (String::with_capacity(text.len()), 0);
    for (at, _) in text.match_indices(words) {
        if at >= from && edge(at.checked_sub(1)) && edge(Some(at + words.len())) {
            out.push_str(&text[from..at]);
            out.push(sign);
            from = at + words.len();
        }
    }
    out.push_str(&text[from..]);
    out
}

/// What stands outside brackets, and what is in each of them; one that nobody closed ends with
/// the text, since lists cut names short.
fn unbracketed(text: &str) -> (String, Vec<String>) {
    let (mut outside, mut inside) = (String::with_capacity(text.len()), Vec::<String>::new());
    let mut open = false;
    for letter in text.chars() {
        match letter {
            '(' | '[' => {
                open = true;
                inside.push(String::new());
            }
            ')' | ']' => {
                open = false;
                outside.push(' ');
            }
            _ => match inside.last_mut() {
                Some(last) if open => last.push(letter),
                _ => outside.push(letter),
            },
        }
    }
    (outside, inside)
}
