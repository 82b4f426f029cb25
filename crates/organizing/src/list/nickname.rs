//! Nicknames: which short forms belong to which given names.

use super::name::fold;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// One group a line: the name in full, then the forms that people use for it. English and
/// Spanish; our own list, folded.
const GROUPS: &str = include_str!("../../data/nicknames.txt");
/// Given names that have no short form of their own but are common enough to know one by.
const GIVEN: &str = include_str!("../../data/given.txt");

static NUMBERS: LazyLock<HashMap<&'static str, Vec<u16>>> = LazyLock::new(|| {
    let mut numbers: HashMap<&'static str, Vec<u16>> = HashMap::new();
    for (number, group) in (0_u16..).zip(lines(GROUPS)) {
        for name in group.split_ascii_whitespace() {
            numbers.entry(name).or_default().push(number);
        }
    }
    numbers
});

static KNOWN: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| lines(GIVEN).flat_map(str::split_ascii_whitespace).collect());

fn lines(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The numbers of the groups that a folded given name is in.
pub fn groups(folded: &str) -> &'static [u16] {
    NUMBERS.get(folded).map_or(&[], Vec::as_slice)
}

/// Whether two folded given names are forms of one name ("bob" and "robert", "pepe" and "jose").
pub fn akin(one: &str, other: &str) -> bool {
    one != other && groups(one).iter().any(|number| groups(other).contains(number))
}

/// Whether a folded word is a given name that is known.
pub fn is_given(folded: &str) -> bool {
    NUMBERS.contains_key(folded) || KNOWN.contains(folded)
}

/// As [`akin`], for names as written.
pub fn same_name(one: &str, other: &str) -> bool {
    akin(&fold(one), &fold(other))
}
