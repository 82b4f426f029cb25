//! Finding the worker that a row is about.

use super::super::duplicates::{self, Person, Surety};
use super::super::merge::is_empty;
use super::super::name::fold;
use super::super::nickname;
use super::super::phone::Dialing;
use super::super::roster::{RosterRow, RowProblem};
use super::super::{Name, Worker};
use crate::list::edit::Part;
use crate::{Personal, WorkerId};
use std::collections::HashMap;

/// Who a row is about.
#[derive(Clone, Debug)]
pub(super) enum Match {
    /// A worker on the list, by place.
    Worker(usize),
    /// The same worker as an earlier row, by place.
    Row(usize),
    /// Nobody on the list; perhaps one of these, by place.
    Nobody(Vec<usize>),
}

/// The most suspects that one row names.
const SUSPECTS_MAX: usize = 5;

type Rows<'a> = &'a [Result<RosterRow, RowProblem>];

/// Who each row is about.
pub(super) fn match_rows(
    existing: &[(WorkerId, &Worker)],
    rows: Rows<'_>,
    dialing: Dialing,
) -> Vec<Match> {
    let mut matches = vec![Match::Nobody(Vec::new()); rows.len()];
    by_number(existing, rows, &mut matches);
    let open: Vec<usize> = open_rows(rows, &matches).collect();
    repeated(rows, &open, dialing, &mut matches);
    let open: Vec<usize> = open_rows(rows, &matches).collect();
    by_evidence(existing, rows, &open, dialing, &mut matches);
    let open: Vec<usize> = open_rows(rows, &matches).collect();
    by_only_name(existing, rows, &open, &mut matches);
    one_row_each(&mut matches);
    matches
}

fn open_rows<'a>(rows: Rows<'a>, matches: &'a [Match]) -> impl Iterator<Item = usize> {
    let open = |row: &usize| rows[*row].is_ok() && matches!(matches[*row], Match::Nobody(_));
    (0..rows.len()).filter(open)
}

/// The roster's own number says who it is, unless it was given to someone of another name.
fn by_number(existing: &[(WorkerId, &Worker)], rows: Rows<'_>, matches: &mut [Match]) {
    let mut workers: HashMap<String, usize> = HashMap::new();
    for (place, (_, worker)) in existing.iter().enumerate() {
        workers.entry(fold(worker.roster_number.reveal())).or_insert(place);
    }
    let mut earlier: HashMap<String, usize> = HashMap::new();
    for (row, read) in rows.iter().enumerate() {
        let Ok(read) = read else { continue };
        let number = fold(read.number.reveal());
        if number.is_empty() {
            continue;
        }
        if let Some(&place) = workers.get(&number) {
            matches[row] = if related(&existing[place].1.name, &read.name) {
                Match::Worker(place)
            } else {
                Match::Nobody(vec![place])
            };
        } else if let Some(&first) = earlier.get(&number)
            && rows[first].as_ref().is_ok_and(|first| related(&first.name, &read.name))
        {
            matches[row] = Match::Row(first);
        } else {
            earlier.entry(number).or_insert(row);
        }
    }
}

/// Whether two names share a word or forms of one name; people change one half of their name,
/// seldom both at once.
fn related(one: &Name, other: &Name) -> bool {
    let (one, other) = (fold(one.full.reveal()), fold(other.full.reveal()));
    one.split(' ').filter(|word| word.len() > 1).any(|word| {
        other.split(' ').any(|known| {
            known == word || nickname::akin(known, word) || strsim::jaro_winkler(known, word) > 0.88
        })
    })
}

/// Rows that are the same worker twice beyond doubt.
fn repeated(rows: Rows<'_>, open: &[usize], dialing: Dialing, matches: &mut [Match]) {
    for pair in duplicates::within(people(rows, open), dialing) {
        let (first, second) = (open[pair.a.min(pair.b)], open[pair.a.max(pair.b)]);
        if pair.surety == Surety::Certain && matches!(matches[second], Match::Nobody(_)) {
            matches[second] = Match::Row(root(matches, first));
        }
    }
}

/// The first of a chain of repeated rows.
fn root(matches: &[Match], mut row: usize) -> usize {
    while let Match::Row(first) = matches[row] {
        row = first;
    }
    row
}

fn by_evidence(
    existing: &[(WorkerId, &Worker)],
    rows: Rows<'_>,
    open: &[usize],
    dialing: Dialing,
    matches: &mut [Match],
) {
    let list = existing.iter().map(|(_, worker)| Person::from(*worker));
    // The surest pairs come first, so each row meets its best worker first.
    for pair in duplicates::between(list, people(rows, open), dialing) {
        let row = open[pair.b];
        let Match::Nobody(suspects) = &mut matches[row] else { continue };
        if pair.surety == Surety::Certain && suspects.is_empty() {
            matches[row] = Match::Worker(pair.a);
        } else if suspects.len() < SUSPECTS_MAX && !suspects.contains(&pair.a) {
            suspects.push(pair.a);
        }
    }
}

/// A full name that stands once on the list and once in the roster is one person, unless their
/// numbers, phones or addresses say otherwise.
fn by_only_name(
    existing: &[(WorkerId, &Worker)],
    rows: Rows<'_>,
    open: &[usize],
    matches: &mut [Match],
) {
    let mut workers: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, (_, worker)) in existing.iter().enumerate() {
        workers.entry(name_key(&worker.name)).or_default().push(place);
    }
    let mut named: HashMap<String, usize> = HashMap::new();
    for read in rows.iter().flatten() {
        *named.entry(name_key(&read.name)).or_default() += 1;
    }
    for &row in open {
        let Ok(read) = &rows[row] else { continue };
        let key = name_key(&read.name);
        if let (Some(1), Some([place])) = (named.get(&key), workers.get(&key).map(Vec::as_slice))
            && key.contains(' ')
            && nothing_against(existing[*place].1, read)
        {
            matches[row] = Match::Worker(*place);
        }
    }
}

fn name_key(name: &Name) -> String {
    let folded = fold(name.full.reveal());
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

fn nothing_against(worker: &Worker, row: &RosterRow) -> bool {
    let differ = |one: &[Personal], other: &[Personal]| !one.is_empty() && !other.is_empty();
    // Contacts in common would have been evidence enough before.
    let numbers = !is_empty(Part::RosterNumber, worker) && !row.number.is_empty();
    !numbers && !differ(&worker.phones, &row.phones) && !differ(&worker.emails, &row.emails)
}

/// Of several rows about one worker, the first stays and the others repeat it.
fn one_row_each(matches: &mut [Match]) {
    let mut first_of: HashMap<usize, usize> = HashMap::new();
    for (row, found) in matches.iter_mut().enumerate() {
        if let Match::Worker(place) = *found {
            let first = *first_of.entry(place).or_insert(row);
            if first != row {
                *found = Match::Row(first);
            }
        }
    }
    for row in 0..matches.len() {
        if let Match::Row(first) = matches[row] {
            matches[row] = Match::Row(root(matches, first));
        }
    }
}

fn people<'a>(rows: Rows<'a>, open: &[usize]) -> impl Iterator<Item = Person<'a>> {
    open.iter().filter_map(move |&row| rows[row].as_ref().ok()).map(|row| Person {
        full: row.name.full.reveal(),
        given: row.name.given.reveal(),
        family: row.name.family.reveal(),
        phones: &row.phones,
        emails: &row.emails,
        street: row.address.reveal(),
        number: row.number.reveal(),
        ..Person::default()
    })
}
