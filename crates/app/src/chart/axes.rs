//! What a chart may be laid out by, as addresses and people say it.

use crate::turfs::sorts;
use kit::say;
use kit::words::Words;
use organizing::TurfId;
use organizing::chart::{Axis, Line, Sheet};
use organizing::list::name::fold;
use organizing::turf::Tree;

/// A level of the tree with at least so many turfs makes a chart that tells something.
const TURFS_ENOUGH: usize = 5;

/// The axis of a tag in an address.
pub fn of_tag(tag: &str) -> Option<Axis> {
    Some(match tag {
        "whole" => Axis::Whole,
        "job" => Axis::Job,
        "shift" => Axis::Shift,
        "language" => Axis::Language,
        "talker" => Axis::Talker,
        "support" => Axis::Support,
        _ => {
            let level: u8 = tag.strip_prefix("turf-")?.parse().ok()?;
            Axis::Turf(level.min(Tree::LEVELS_MAX - 1))
        }
    })
}

/// The tag of an axis in an address.
pub fn tag(axis: Axis) -> String {
    match axis {
        Axis::Whole => "whole".to_owned(),
        Axis::Turf(level) => format!("turf-{level}"),
        Axis::Job => "job".to_owned(),
        Axis::Shift => "shift".to_owned(),
        Axis::Language => "language".to_owned(),
        Axis::Talker => "talker".to_owned(),
        Axis::Support => "support".to_owned(),
    }
}

/// What the levels of the tree are called: by the sort that the turfs of a level share.
pub fn level_names(words: &Words, tree: &Tree) -> Vec<String> {
    let mut sorts: Vec<Option<&str>> = Vec::new();
    for (turf, level) in tree.in_order() {
        match sorts.get_mut(usize::from(level)) {
            Some(shared) => *shared = shared.filter(|sort| *sort == turf.sort),
            None => sorts
                .push(Some(&turf.sort).filter(|sort| !sort.is_empty()).map(|sort| sort.as_str())),
        }
    }
    let name = |(level, shared): (usize, Option<&str>)| match shared {
        Some(sort) => capital(&sorts::said(words, sort)),
        None => level_name(words, level),
    };
    sorts.into_iter().enumerate().map(name).collect()
}

fn level_name(words: &Words, level: usize) -> String {
    say!(words, "chart-axis-turf", level = level + 1)
}

/// What an axis is called; `levels` are the names of the levels of the tree.
pub fn name(words: &Words, levels: &[String], axis: Axis) -> String {
    match axis {
        Axis::Turf(level) => {
            let known = levels.get(usize::from(level)).cloned();
            known.unwrap_or_else(|| level_name(words, usize::from(level)))
        }
        // Ids chart-axis-whole, -job, -shift, -language, -talker, -support.
        other => words.say(&format!("chart-axis-{}", tag(other))),
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
}

/// How many levels the tree has.
pub fn levels(tree: &Tree) -> u8 {
    tree.in_order().map(|(_, level)| level + 1).max().unwrap_or(1)
}

/// Every axis of a drive: the levels of its tree, then the others.
pub fn all(tree: &Tree) -> Vec<Axis> {
    let others = [Axis::Shift, Axis::Job, Axis::Language, Axis::Talker, Axis::Support];
    (0..levels(tree)).map(Axis::Turf).chain(others).collect()
}

/// The level of the tree that tells the most: the first one with turfs enough, else the deepest.
pub fn telling_level(tree: &Tree) -> Axis {
    let mut counts = vec![0_usize; usize::from(levels(tree))];
    for (_, level) in tree.in_order() {
        counts[usize::from(level)] += 1;
    }
    let enough = counts.iter().position(|count| *count >= TURFS_ENOUGH);
    let level = enough.unwrap_or(counts.len() - 1);
    Axis::Turf(u8::try_from(level).unwrap_or(0))
}

/// What goes down where nobody said: the level of the tree that tells the most, or the job where
/// all of these turfs are in one turf of that level.
pub fn telling_rows(tree: &Tree, turfs: &[TurfId]) -> Axis {
    let axis = telling_level(tree);
    let Axis::Turf(level) = axis else { return axis };
    let mut groups: Vec<_> = turfs.iter().filter_map(|turf| tree.at_level(*turf, level)).collect();
    groups.sort_unstable();
    groups.dedup();
    if groups.len() > 1 { axis } else { Axis::Job }
}

/// What goes across where nobody said: the shift or the job if there are several, else support.
pub fn telling_columns<T>(sheets: &[Sheet<T>], rows: Axis) -> Axis {
    let several = |number: fn(&Line<T>) -> u16| {
        let told = |sheet: &Sheet<T>| -> Vec<String> {
            let mut words: Vec<u16> = sheet.lines.iter().map(number).collect();
            words.sort_unstable();
            words.dedup();
            words.into_iter().map(|word| fold(sheet.word(word))).collect()
        };
        let mut words: Vec<String> = sheets.iter().flat_map(told).collect();
        words.sort_unstable();
        words.dedup();
        words.len() > 1
    };
    if several(|line| line.shift) {
        Axis::Shift
    } else if rows != Axis::Job && several(|line| line.job) {
        Axis::Job
    } else {
        Axis::Support
    }
}

/// Charts that are looked at most, as rows and columns.
pub fn usual(tree: &Tree) -> [(Axis, Axis); 5] {
    let turf = telling_level(tree);
    [
        (turf, Axis::Shift),
        (turf, Axis::Support),
        (Axis::Job, Axis::Shift),
        (Axis::Language, Axis::Support),
        (Axis::Talker, Axis::Support),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_lead_back_to_their_axis() {
        for axis in all(&Tree::default()).into_iter().chain([Axis::Whole, Axis::Turf(7)]) {
            assert_eq!(of_tag(&tag(axis)), Some(axis));
        }
        assert_eq!(of_tag("turf-200"), Some(Axis::Turf(7)));
        for nonsense in ["", "turf", "turf-", "turf-x", "turf--1", "name"] {
            assert_eq!(of_tag(nonsense), None, "{nonsense}");
        }
    }
}
