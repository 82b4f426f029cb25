//! What a roster spells that the list does not have yet (a place, a shift, a job), and what it is
//! perhaps another spelling of. Only people say that two spellings are one.

use super::super::name::fold;
use std::cmp::Reverse;
use std::collections::HashSet;

/// How much two spellings are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same letters: case, dots and spaces aside.
    Letters,
    /// Perhaps one stands for the other: "ER" and "Emergency", "Reg. Nurse" and "RN".
    Perhaps,
}

/// A spelling that the list does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// As written first.
    pub text: String,
    /// In how many rows.
    pub count: usize,
    /// What it is perhaps another spelling of, the likest first.
    pub like: Vec<(String, Likeness)>,
}

impl Spelling {
    /// The most that one is likened to.
    pub const LIKE_MAX: usize = 5;
    /// The most spellings that are likened to each other; beyond that they are only counted.
    pub const LIKENED_MAX: usize = 200;
}

/// The spellings among `counts` (each with the rows that it is in) that are not `known`, the
/// commonest first. Each is likened to those known and to those that are commoner; `part` is what
/// of a text is compared.
pub fn spellings<'a>(
    counts: impl Iterator<Item = (&'a str, usize)>,
    known: &[String],
    part: impl Fn(&str) -> &str,
) -> Vec<Spelling> {
    let listed: HashSet<&str> = known.iter().map(String::as_str).collect();
    let mut new: Vec<(&str, usize)> =
        counts.filter(|(text, _)| !text.is_empty() && !listed.contains(text)).collect();
    new.sort_by_key(|(text, count)| (Reverse(*count), text.len(), *text));
    let likened = new.len() <= Spelling::LIKENED_MAX;
    let spelling = |(place, (text, count)): (usize, &(&str, usize))| {
        let commoner = new.iter().take(place).map(|(text, _)| *text);
        let others = known.iter().map(String::as_str).chain(commoner);
        let mut like: Vec<(String, Likeness)> = others
            .filter(|_| likened)
            .filter_map(|other| Some((other.to_owned(), likeness(part(text), part(other))?)))
            .collect();
        like.sort_by_key(|(_, likeness)| *likeness);
        like.truncate(Spelling::LIKE_MAX);
        Spelling { text: (*text).to_owned(), count: *count, like }
    };
    new.iter().enumerate().map(spelling).collect()
}

/// How much two spellings are alike, if they are.
pub fn likeness(one: &str, other: &str) -> Option<Likeness> {
    let (one, other) = (fold(one), fold(other));
    let letters = [&one, &other].map(|text| text.replace(' ', ""));
    if letters.iter().any(String::is_empty) {
        return None;
    }
    if letters[0] == letters[1] {
        return Some(Likeness::Letters);
    }
    // "4 West" is not "5 West".
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if digits(&one) != digits(&other) {
        return None;
    }
    let perhaps = stands_for(&one, &other)
        || stands_for(&other, &one)
        || cut_short(&one, &other)
        || strsim::jaro_winkler(&one, &other) > 0.92;
    perhaps.then_some(Likeness::Perhaps)
}

/// Whether a few letters stand for some words: their first letters, or some of a word's own.
fn stands_for(short: &str, long: &str) -> bool {
    const LETTERS_MAX: usize = 5;
    let short = short.replace(' ', "");
    let whole = long.replace(' ', "");
    if short.chars().count() > LETTERS_MAX || whole.chars().count() < short.chars().count() + 2 {
        return false;
    }
    let initials: String = long.split(' ').filter_map(|word| word.chars().next()).collect();
    let mut rest = whole.chars();
    initials == short
        || (whole.chars().next() == short.chars().next()
            && !long.contains(' ')
            && short.chars().all(|letter| rest.any(|other| other == letter)))
}

/// Whether word for word one begins with the other: "Reg. Nurse", "Registered Nurse".
fn cut_short(one: &str, other: &str) -> bool {
    let begins = |a: &str, b: &str| a.starts_with(b) || b.starts_with(a);
    one.split(' ').count() == other.split(' ').count()
        && one.split(' ').zip(other.split(' ')).all(|(a, b)| begins(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_likened_and_never_joined() {
        for (one, other, like) in [
            ("I.C.U.", "ICU", Some(Likeness::Letters)),
            ("housekeeping ", "House Keeping", Some(Likeness::Letters)),
            ("ER", "Emergency", Some(Likeness::Perhaps)),
            ("RN", "Reg. Nurse", Some(Likeness::Perhaps)),
            ("D", "days", Some(Likeness::Perhaps)),
            ("Nights", "N", Some(Likeness::Perhaps)),
            ("Reg. Nurse", "Registered Nurse", Some(Likeness::Perhaps)),
            ("4 West", "5 West", None),
            ("ICU", "Emergency", None),
            ("Kitchen", "Laundry", None),
            ("—", "ICU", None),
        ] {
            assert_eq!(likeness(one, other), like, "{one} {other}");
        }
        let counts = [("I.C.U.", 2), ("ICU", 2), ("ER", 1), ("Laundry", 1)];
        let known = ["Laundry".to_owned(), "Emergency".to_owned()];
        let new = spellings(counts.into_iter(), &known, |text| text);
        let told: Vec<(&str, usize, usize)> =
            new.iter().map(|s| (s.text.as_str(), s.count, s.like.len())).collect();
        assert_eq!(told, [("ICU", 2, 0), ("I.C.U.", 2, 1), ("ER", 1, 1)]);
    }
}
