//! How much of two names agrees, each word weighing as much as it is rare.

use super::corpus::Corpus;
use super::read::{Part, stem};

/// What is left of a word's weight where it is the name of the place: everyone there is called so.
const OF_THE_PLACE: f64 = 0.3;
/// Words shorter than this are not taken for another with a letter wrong.
const SIMILAR_CHARS_MIN: usize = 4;
/// How similar two words are at least, to be one with some letters wrong.
const SIMILAR_MIN: f64 = 0.75;
/// How similar all letters are at least, where the words do not fit.
const LETTERS_SIMILAR_MIN: f64 = 0.85;
/// How few letters say nothing on their own.
const LETTERS_MIN: usize = 6;
/// What first letters, and the beginning of a word cut short, are worth.
const SHORT_FORM: f64 = 0.9;
/// How few first letters stand for words.
const INITIALS: std::ops::RangeInclusive<usize> = 3..=5;
/// What a name that stands in brackets or after a dash is worth.
const ASIDE: f64 = 0.95;
/// What is left where both have numbers and no number is in both: store 98 is not store 12.
const OTHER_NUMBERS: f64 = 0.8;

/// How alike two names are, 0 to 1, and the words on which they agree.
pub(super) fn weigh<'a>(
    one: &'a Part,
    other: &'a Part,
    corpus: &Corpus,
    place: &[String],
) -> (f64, Vec<&'a str>) {
    // Two groups of workers, or two floors: no names at all.
    if one.aside && other.aside {
        return (0.0, Vec::new());
    }
    let weights =
        |part: &Part| -> Vec<f64> { part.words.iter().map(|w| weight(w, corpus, place)).collect() };
    let (of_one, of_other) = (weights(one), weights(other));
    let (all_one, all_other) = (of_one.iter().sum::<f64>(), of_other.iter().sum::<f64>());
    if all_one <= 0.0 || all_other <= 0.0 {
        return (0.0, Vec::new());
    }
    let mut agreements = agreements(one, other);
    let sum = |weights: &[f64], words: &std::ops::Range<usize>| -> f64 {
        weights[words.clone()].iter().sum()
    };
    let worth = |found: &Agreement| {
        found.alike * sum(&of_one, &found.one).min(sum(&of_other, &found.other))
    };
    agreements.sort_by(|a, b| worth(b).total_cmp(&worth(a)));
    let (mut used_one, mut used_other) = (vec![false; of_one.len()], vec![false; of_other.len()]);
    let (mut agreed_one, mut agreed_other, mut shared) = (0.0, 0.0, Vec::new());
    for found in agreements {
        let mut used = used_one[found.one.clone()].iter().chain(&used_other[found.other.clone()]);
        if used.any(|used| *used) {
            continue;
        }
        used_one[found.one.clone()].fill(true);
        used_other[found.other.clone()].fill(true);
        agreed_one += found.alike * sum(&of_one, &found.one);
        agreed_other += found.alike * sum(&of_other, &found.other);
        shared.extend(one.words[found.one].iter().map(String::as_str));
    }
    let (share_one, share_other) = (agreed_one / all_one, agreed_other / all_other);
    // A short name that is whole in a long one is likelier the same than two long ones that share
    // half; and what agrees must be rare enough to say something.
    // What stands in brackets is a name only if it is most of the other one as well.
    let aside = one.aside || other.aside;
    let whole = if aside { 0.4 } else { 0.6 };
    let covered = whole * share_one.max(share_other) + (1.0 - whole) * share_one.min(share_other);
    let mut alike = covered * telling(agreed_one.min(agreed_other));
    let (numbers_one, numbers_other) = (numbers(one), numbers(other));
    if numbers_one == numbers_other {
        let letters = letters_alike(&one.letters, &other.letters);
        alike = alike.max(letters * telling(all_one.max(all_other)));
    } else if !numbers_one.is_empty()
        && !numbers_other.is_empty()
        && !numbers_one.iter().any(|number| numbers_other.contains(number))
    {
        alike *= OTHER_NUMBERS;
    }
    if aside {
        alike *= ASIDE;
    }
    (alike.clamp(0.0, 1.0), shared)
}

/// How much agreeing on so much rarity tells; one word that nobody else has tells all.
fn telling(rarity: f64) -> f64 {
    0.55 + 0.45 * rarity.min(1.0)
}

fn weight(word: &str, corpus: &Corpus, place: &[String]) -> f64 {
    let of_the_place = place.iter().any(|name| stem(name) == stem(word));
    corpus.rarity(word) * if of_the_place { OF_THE_PLACE } else { 1.0 }
}

fn numbers(part: &Part) -> Vec<&str> {
    let mut numbers: Vec<&str> =
        part.words.iter().map(String::as_str).filter(|w| number(w)).collect();
    numbers.sort_unstable();
    numbers
}

fn number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Words of one name that stand for words of the other.
struct Agreement {
    alike: f64,
    one: std::ops::Range<usize>,
    other: std::ops::Range<usize>,
}

fn agreements(one: &Part, other: &Part) -> Vec<Agreement> {
    let mut found = Vec::new();
    for (at, word) in one.words.iter().enumerate() {
        for (to, with) in other.words.iter().enumerate() {
            let alike = alike(word, with);
            if alike > 0.0 {
                found.push(Agreement { alike, one: at..at + 1, other: to..to + 1 });
            }
        }
    }
    for (alike, short, long) in stood_for(&one.words, &other.words) {
        found.push(Agreement { alike, one: short, other: long });
    }
    for (alike, short, long) in stood_for(&other.words, &one.words) {
        found.push(Agreement { alike, one: long, other: short });
    }
    found
}

type Found = (f64, std::ops::Range<usize>, std::ops::Range<usize>);

/// Single words that stand for several of the other: written as one ("Medicar", "Medi-Car"), or
/// by their first letters.
fn stood_for(words: &[String], others: &[String]) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if word.len() >= SIMILAR_CHARS_MIN {
            for (to, pair) in others.windows(2).enumerate() {
                let alike = alike(word, &pair.concat());
                if alike >= 0.8 {
                    found.push((alike - 0.005, at..at + 1, to..to + 2));
                }
            }
        }
        if INITIALS.contains(&word.len()) && !number(word) {
            for (to, several) in others.windows(word.len()).enumerate() {
                let first = several.iter().filter_map(|word| word.bytes().next());
                if first.eq(word.bytes()) {
                    found.push((SHORT_FORM, at..at + 1, to..to + word.len()));
                }
            }
        }
    }
    found
}

/// How alike two words are: 1 the same, 0 different ones.
pub(super) fn alike(one: &str, other: &str) -> f64 {
    if one == other {
        return 1.0;
    }
    if stem(one) == stem(other) {
        return 0.98;
    }
    if number(one) || number(other) {
        return 0.0;
    }
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    if short.len() >= 3 && long.starts_with(short) {
        return SHORT_FORM;
    }
    if short.len() < SIMILAR_CHARS_MIN || long.len() - short.len() > 2 {
        return 0.0;
    }
    let similar = similar(short, long);
    if similar >= SIMILAR_MIN { similar } else { 0.0 }
}

fn letters_alike(one: &str, other: &str) -> f64 {
    if one.len().min(other.len()) < LETTERS_MIN || one.len().abs_diff(other.len()) > 2 {
        return 0.0;
    }
    let similar = similar(one, other);
    if similar >= LETTERS_SIMILAR_MIN { similar } else { 0.0 }
}

/// One less the letters to change, of all letters of the longer.
fn similar(one: &str, other: &str) -> f64 {
    let longer = one.chars().count().max(other.chars().count()).max(1);
    1.0 - strsim::osa_distance(one, other) as f64 / longer as f64
}
