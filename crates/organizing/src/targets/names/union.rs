use crate::elections::Union;
use crate::list::name::{fold, tidy};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Words that tell unions from others, with their weights; our own list, folded.
const WORDS: &str = include_str!("../../../data/union_words.txt");

/// How many words of each side count.
const WORDS_COUNTED: usize = 3;
/// What the letters of a body weigh, such as "IBEW".
const LETTERS: i32 = 4;
/// What a number at the end weighs: "Cement Masons 400".
const NUMBER: i32 = 3;
/// What letters before a dash weigh, as mediators' files write bodies: "CJA - Kansas DC".
const DASHED: i32 = 2;
/// From where on it is taken for a union.
const UNION_MIN: i32 = 2;
/// The most characters that are looked at; an address may stand behind the name.
const CHARS_MAX: usize = 400;

/// Bodies that mediators' files name by letters which [`Union::of`] leaves alone, since they mean
/// other things elsewhere.
const LETTERED: [(&str, Union); 20] = [
    ("usa", Union::Steelworkers),
    ("uswa", Union::Steelworkers),
    ("pace", Union::Steelworkers),
    ("upiu", Union::Steelworkers),
    ("urw", Union::Steelworkers),
    ("cja", Union::Carpenters),
    ("ubc", Union::Carpenters),
    ("ppf", Union::Plumbers),
    ("ua", Union::Plumbers),
    ("pat", Union::Painters),
    ("ibpat", Union::Painters),
    ("here", Union::UniteHere),
    ("hereiu", Union::UniteHere),
    ("unite", Union::UniteHere),
    ("smw", Union::Smart),
    ("smwia", Union::Smart),
    ("utu", Union::Smart),
    ("iue", Union::Cwa),
    ("nabet", Union::Cwa),
    ("tng", Union::Cwa),
];

struct Table {
    weights: Vec<(String, i32)>,
    letters: HashSet<&'static str>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { weights: Vec::new(), letters: HashSet::new() };
    for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
        let Some((head, words)) = line.split_once(':') else { continue };
        match head.parse::<i32>() {
            // With a space on both sides, so that only whole words are found.
            Ok(weight) => {
                let words = words.split(',').map(|word| (format!(" {} ", word.trim()), weight));
                table.weights.extend(words);
            }
            Err(_) => table.letters.extend(words.split_ascii_whitespace()),
        }
    }
    table
});

/// Whether a text is most likely the name of a union, and not that of a firm, a lawyer, a fund or
/// a person.
pub fn is_union(text: &str) -> bool {
    let text: String = text.chars().take(CHARS_MAX).collect();
    let folded = format!(" {} ", fold(&text));
    let (mut speaks_for, mut against) = (Vec::new(), Vec::new());
    for (word, weight) in &TABLE.weights {
        if folded.contains(word.as_str()) {
            if *weight > 0 { &mut speaks_for } else { &mut against }.push(weight.abs());
        }
    }
    let heaviest = |weights: &mut Vec<i32>| -> i32 {
        weights.sort_unstable_by(|a, b| b.cmp(a));
        weights.iter().take(WORDS_COUNTED).sum()
    };
    let mut sum = heaviest(&mut speaks_for) - heaviest(&mut against);
    let words: Vec<&str> = folded.split_ascii_whitespace().collect();
    if words.iter().any(|word| TABLE.letters.contains(word)) {
        sum += LETTERS;
    }
    if words.len() > 1 && words.last().is_some_and(|last| numbered(last)) {
        sum += NUMBER;
    }
    if dashed(&text) {
        sum += DASHED;
    }
    sum >= UNION_MIN
}

/// A number with a letter or two after it, such as `1199` and `388m`.
fn numbered(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    (1..=5).contains(&digits) && word.len() <= digits + 2
}

fn dashed(text: &str) -> bool {
    text.split_once(" - ").is_some_and(|(letters, after)| {
        let letters = letters.trim();
        let capital = letters.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'/');
        (2..=8).contains(&letters.len()) && capital && !after.trim().is_empty()
    })
}

/// A union's name taken apart: the body, the local, the district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnionName {
    /// As it is written, on one line.
    pub text: String,
    /// Which union that is, as far as words and letters tell.
    pub union: Union,
    /// The local, lodge or branch: "570", "388M", "3-1".
    pub local: Option<String>,
    /// The district, joint council or district lodge.
    pub district: Option<String>,
}

/// Words before the number of a local.
const LOCALS: [&str; 7] = ["local", "lodge", "branch", "l", "lu", "ll", "no"];
/// Words before the number of a district.
const DISTRICTS: [&str; 6] = ["district", "dist", "dl", "dc", "jc", "council"];

impl UnionName {
    /// Takes a name apart. The number after a word for a district is the district's; the first
    /// other one, or the one after a word for a local, is the local's.
    pub fn read(text: &str) -> UnionName {
        let text: String = tidy(&text.chars().take(CHARS_MAX).collect::<String>());
        let upper = text.to_ascii_uppercase();
        let words: Vec<&str> = upper
            .split(|c: char| !(c.is_alphanumeric() || c == '-'))
            .map(|word| word.trim_matches('-'))
            .filter(|word| !word.is_empty())
            .collect();
        let is = |at: Option<usize>, kinds: &[&str]| {
            at.and_then(|at| words.get(at))
                .is_some_and(|w| kinds.iter().any(|k| w.eq_ignore_ascii_case(k)))
        };
        let (mut local, mut district, mut plain) = (None, None, None);
        for (at, word) in words.iter().enumerate() {
            if !word.starts_with(|c: char| c.is_ascii_digit()) {
                continue;
            }
            // "DISTRICT LODGE 947": what stands two before decides.
            let before = at.checked_sub(1);
            let twice = is(before, &LOCALS) && is(at.checked_sub(2), &DISTRICTS);
            let slot = match (twice || is(before, &DISTRICTS), is(before, &LOCALS)) {
                (true, _) => &mut district,
                (_, true) => &mut local,
                _ => &mut plain,
            };
            slot.get_or_insert((*word).to_owned());
        }
        UnionName { union: body(&text), local: local.or(plain), district, text }
    }
}

fn body(text: &str) -> Union {
    match Union::of(text) {
        Union::Other => {
            let first = fold(text);
            let first = first.split(' ').next().unwrap_or("");
            let lettered = LETTERED.iter().find(|(letters, _)| *letters == first);
            lettered.map_or(Union::Other, |(_, union)| *union)
        }
        told => told,
    }
}
