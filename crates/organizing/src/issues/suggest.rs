//! Suggesting which wordings may be one issue. Only ever a suggestion: people who know the shop
//! decide.

use super::wording::{Meaning, Meanings, SUGGESTED_FROM};
use super::{Gathered, Issue, Told};
use crate::{IssueId, Personal, WorkerId};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Something that people may want to gather.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What to do.
    pub what: Suggested,
    /// The wordings it is about, as they were told, those of most workers first; empty for
    /// [`Suggested::Join`].
    pub wordings: Vec<Personal>,
    /// How many workers told one of them.
    pub workers: u32,
}

/// What a suggestion would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suggested {
    /// Put the wordings to this issue.
    Gather(IssueId),
    /// Name an issue for the wordings; the first of them is its working name.
    Name,
    /// Make two issues one: their names say the same.
    Join(IssueId, IssueId),
}

/// The most wordings that are considered at once, those of most workers first: people decide about a
/// few at a time, and the others come up as these are settled.
const CONSIDERED_MAX: usize = 400;

/// One wording that nobody has decided about, with everyone who told it.
struct Loose<'a> {
    shown: &'a Personal,
    compared: &'a Personal,
    workers: BTreeSet<WorkerId>,
}

/// What may be gathered, the most workers first: loose wordings that are like an issue's, loose
/// wordings that are like each other, issues whose names are alike.
pub fn suggest<'a>(
    gathered: &Gathered,
    told: impl IntoIterator<Item = &'a Told>,
) -> Vec<Suggestion> {
    let mut meanings = Meanings::default();
    let mut heads: Vec<Head> =
        gathered.issues.iter().map(|issue| Head::of_issue(issue, &mut meanings)).collect();
    let issues = heads.len();
    for (meaning, wordings) in by_meaning(loose(gathered, told), &mut meanings) {
        let (taken, left): (Vec<_>, Vec<_>) = wordings
            .into_iter()
            .map(|wording| (best(&heads[..issues], &meaning, wording.compared), wording))
            .partition(|(place, _)| place.is_some());
        for (place, wording) in taken {
            heads[place.unwrap_or(0)].wordings.push(wording);
        }
        let left: Vec<Loose<'_>> = left.into_iter().map(|(_, wording)| wording).collect();
        if left.is_empty() {
            continue;
        }
        match best(&heads[issues..], &meaning, &Personal::default()) {
            Some(place) => heads[issues + place].wordings.extend(left),
            None => heads.push(Head { issue: None, meanings: vec![meaning], wordings: left }),
        }
    }
    let mut suggestions: Vec<Suggestion> = heads
        .into_iter()
        .filter_map(Head::suggestion)
        .chain(joins(gathered, &mut meanings))
        .collect();
    suggestions.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.workers));
    suggestions
}

/// What loose wordings are compared with: an issue, or the first of a group of loose ones.
struct Head<'a> {
    issue: Option<&'a Issue>,
    meanings: Vec<Meaning>,
    wordings: Vec<Loose<'a>>,
}

impl<'a> Head<'a> {
    fn of_issue(issue: &'a Issue, known: &mut Meanings) -> Head<'a> {
        let words = std::iter::once(&issue.name).chain(&issue.wordings);
        let meanings: BTreeSet<Meaning> = words.map(|wording| known.of(wording.reveal())).collect();
        Head { issue: Some(issue), meanings: meanings.into_iter().collect(), wordings: Vec::new() }
    }

    fn suggestion(mut self) -> Option<Suggestion> {
        let enough = if self.issue.is_some() { 1 } else { 2 };
        if self.wordings.len() < enough {
            return None;
        }
        self.wordings.sort_by(|one, other| {
            let by_workers = other.workers.len().cmp(&one.workers.len());
            by_workers.then_with(|| one.compared.cmp(other.compared))
        });
        let workers: BTreeSet<WorkerId> =
            self.wordings.iter().flat_map(|wording| wording.workers.iter().copied()).collect();
        Some(Suggestion {
            what: self.issue.map_or(Suggested::Name, |issue| Suggested::Gather(issue.id)),
            wordings: self.wordings.iter().map(|wording| wording.shown.clone()).collect(),
            workers: u32::try_from(workers.len()).unwrap_or(u32::MAX),
        })
    }
}

/// The head that a meaning is most like, if it is like any; never an issue that people set this
/// wording apart from.
fn best(heads: &[Head<'_>], meaning: &Meaning, wording: &Personal) -> Option<usize> {
    let open = |head: &Head<'_>| head.issue.is_none_or(|issue| !issue.apart.contains(wording));
    let alike = |head: &Head<'_>| head.meanings.iter().map(|one| one.alike(meaning)).max();
    let found = heads.iter().enumerate().filter(|(_, head)| open(head));
    let found = found.filter_map(|(place, head)| Some((alike(head)?, std::cmp::Reverse(place))));
    found.filter(|(alike, _)| *alike >= SUGGESTED_FROM).max().map(|(_, place)| place.0)
}

/// The wordings that nobody has decided about, at most [`CONSIDERED_MAX`] of them.
fn loose<'a>(gathered: &Gathered, told: impl IntoIterator<Item = &'a Told>) -> Vec<Loose<'a>> {
    let known = gathered.belongings();
    let mut loose: HashMap<&str, Loose<'a>> = HashMap::new();
    for told in told {
        let compared = &told.compared;
        if known.contains_key(compared.reveal()) || gathered.alone.contains(compared) {
            continue;
        }
        let one = loose.entry(compared.reveal()).or_insert_with(|| Loose {
            shown: &told.wording,
            compared,
            workers: BTreeSet::new(),
        });
        one.shown = one.shown.min(&told.wording);
        one.workers.insert(told.worker);
    }
    let mut loose: Vec<Loose<'_>> = loose.into_values().collect();
    if loose.len() > CONSIDERED_MAX {
        loose.select_nth_unstable_by(CONSIDERED_MAX, |one, other| {
            let by_workers = other.workers.len().cmp(&one.workers.len());
            by_workers.then_with(|| one.compared.cmp(other.compared))
        });
        loose.truncate(CONSIDERED_MAX);
    }
    loose
}

/// Wordings that mean the same, those of the most workers first; such of which nothing can be
/// said are left out.
fn by_meaning<'a>(loose: Vec<Loose<'a>>, known: &mut Meanings) -> Vec<(Meaning, Vec<Loose<'a>>)> {
    let mut groups: BTreeMap<Meaning, Vec<Loose<'a>>> = BTreeMap::new();
    for wording in loose {
        groups.entry(known.of(wording.shown.reveal())).or_default().push(wording);
    }
    groups.remove(&Meaning::default());
    let mut groups: Vec<_> = groups.into_iter().collect();
    let workers = |wordings: &[Loose<'_>]| wordings.iter().map(|one| one.workers.len()).sum();
    groups.sort_by_cached_key(|(meaning, wordings)| {
        let workers: usize = workers(wordings);
        // The plainest first, so that groups form around one subject rather than around two.
        (!meaning.plain, meaning.subjects.count_ones(), std::cmp::Reverse(workers))
    });
    groups
}

fn joins(gathered: &Gathered, known: &mut Meanings) -> Vec<Suggestion> {
    let named: Vec<(IssueId, Meaning)> =
        gathered.issues.iter().map(|issue| (issue.id, known.of(issue.name.reveal()))).collect();
    let mut joins = Vec::new();
    for (at, (one, meaning)) in named.iter().enumerate() {
        for (other, theirs) in &named[at + 1..] {
            let pair = (*one.min(other), *one.max(other));
            if meaning.alike(theirs) == 1000 && !gathered.distinct.contains(&pair) {
                let what = Suggested::Join(*other, *one);
                joins.push(Suggestion { what, wordings: Vec::new(), workers: 0 });
            }
        }
    }
    joins
}
