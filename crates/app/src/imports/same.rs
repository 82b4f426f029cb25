//! What a roster spells that the list does not have: each new place, shift, job and language with
//! its count, and the choice to take it for another.

use super::draft::Draft;
use super::plan::{Planned, Read};
use kit::http::Form;
use organizing::list::import::spelling::{Likeness, Spelling, spellings};
use organizing::list::name::fold;
use organizing::list::roster::RosterRow;
use organizing::turf::Tree;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Of {
    /// A turf: the names on the way to it, with [`BETWEEN`] between them.
    Turf,
    /// A shift.
    Shift,
    /// A job.
    Job,
    /// A language.
    Language,
}

/// Stands between the names on the way to a turf; no cell has one in it once it is in order.
pub const BETWEEN: char = '\t';
/// The most spellings of a kind that may be taken for another.
pub const ASKED_MAX: usize = 60;
/// The most bytes of a spelling in a form.
const TEXT_BYTES_MAX: usize = 2_000;
/// The most spellings on the way from one to the one it is taken for.
const WAY_MAX: usize = 8;

impl Of {
    /// Every kind.
    pub const ALL: [Of; 4] = [Of::Turf, Of::Shift, Of::Job, Of::Language];

    /// Its id in forms and catalogues.
    pub const fn id(self) -> &'static str {
        match self {
            Of::Turf => "turf",
            Of::Shift => "shift",
            Of::Job => "job",
            Of::Language => "language",
        }
    }

    fn text(self, row: &RosterRow) -> String {
        match self {
            Of::Turf => row.turf.join(&BETWEEN.to_string()),
            Of::Shift => row.shift.clone(),
            Of::Job => row.job.clone(),
            Of::Language => row.language.clone(),
        }
    }
}

/// The choices of a form: `spelt-turf-0` names a spelling, `same-turf-0` what it is taken for.
pub fn chosen(form: &Form) -> Vec<(Of, String, String)> {
    let mut all = Vec::new();
    for of in Of::ALL {
        for n in 0..ASKED_MAX {
            let field = |what: &str| form.get(&format!("{what}-{}-{n}", of.id()));
            let (from, to) = (field("spelt"), field("same"));
            let short = from.len().max(to.len()) <= TEXT_BYTES_MAX;
            if short && !from.is_empty() && !to.is_empty() && from != to {
                all.push((of, from.to_owned(), to.to_owned()));
            }
        }
    }
    all
}

/// Takes what a row spells for what its uploader said that it is.
pub fn apply(draft: &Draft, row: &mut RosterRow) {
    for of in Of::ALL {
        let before = of.text(row);
        let mut text = before.as_str();
        for _ in 0..WAY_MAX {
            let next = draft.same.iter().find(|(kind, from, _)| *kind == of && from == text);
            match next {
                Some((_, _, to)) => text = to,
                None => break,
            }
        }
        if text == before {
            continue;
        }
        let text = text.to_owned();
        match of {
            Of::Turf => row.turf = text.split(BETWEEN).map(str::to_owned).collect(),
            Of::Shift => row.shift = text,
            Of::Job => row.job = text,
            Of::Language => row.language = text,
        }
    }
}

/// What is new of a kind, and what there is to take it for.
pub struct News {
    /// What is spelled.
    pub of: Of,
    /// The new spellings, the commonest first.
    pub new: Vec<Spelling>,
    /// All that they can be taken for, as `(spelling, words)`.
    pub others: Vec<(String, String)>,
}

/// What a roster spells, as its file says it, each with the rows that it is in.
#[derive(Default)]
pub struct Spelt(BTreeMap<(Of, String), usize>);

impl Spelt {
    /// Counts a row in.
    pub fn count(&mut self, row: &RosterRow) {
        for of in Of::ALL {
            *self.0.entry((of, of.text(row))).or_default() += 1;
        }
    }
}

/// What the roster spells that the list does not have.
pub fn news(draft: &Draft, planned: &Planned, read: &Read) -> Vec<News> {
    let placed: BTreeSet<String> =
        planned.placed(&read.rows).map(|row| Of::Turf.text(row)).collect();
    let taken: BTreeSet<(Of, &str)> =
        draft.same.iter().map(|(of, from, _)| (*of, from.as_str())).collect();
    // Whoever stays where they are draws no turf.
    let drawn = |text: &str| {
        (placed.contains(text) || taken.contains(&(Of::Turf, text))) && is_new(text, &planned.tree)
    };
    let kinds = Of::ALL.into_iter().map(|of| {
        let known = known(of, planned);
        let counts = read.spelt.0.iter().filter(|((kind, _), _)| *kind == of);
        let counts = counts.map(|((_, text), count)| (text.as_str(), *count));
        let counts = counts.filter(|(text, _)| of != Of::Turf || drawn(text));
        let new = spellings(counts, &known, |text| match text.rfind(BETWEEN) {
            Some(at) => text.get(at + 1..).unwrap_or_default(),
            None => text,
        });
        let spelled = known.iter().chain(new.iter().map(|spelling| &spelling.text));
        let mut others: Vec<(String, String)> =
            spelled.map(|text| (text.clone(), shown(text))).collect();
        others.sort_by_cached_key(|(_, words)| fold(words));
        News { of, new, others }
    });
    kinds.filter(|news| !news.new.is_empty()).collect()
}

/// A spelling as people read it.
pub fn shown(text: &str) -> String {
    text.replace(BETWEEN, " / ")
}

/// What a spelling is taken for while nobody has said so: another of the same letters.
pub fn proposed(draft: &Draft, of: Of, spelling: &Spelling) -> Option<String> {
    let said = draft.same.iter().find(|(kind, from, _)| *kind == of && *from == spelling.text);
    match (draft.asked, said) {
        (_, Some((.., to))) => Some(to.clone()),
        (true, None) => None,
        (false, None) => {
            let letters = spelling.like.iter().find(|(_, like)| *like == Likeness::Letters);
            letters.map(|(text, _)| text.clone())
        }
    }
}

fn is_new(text: &str, tree: &Tree) -> bool {
    let names: Vec<&str> = text.split(BETWEEN).collect();
    tree.find_path(&names).is_none()
}

fn known(of: Of, planned: &Planned) -> Vec<String> {
    if of == Of::Turf {
        let path = |(turf, _): (&organizing::turf::Turf, u8)| {
            let names = planned.tree.path(turf.id);
            names
                .iter()
                .map(|turf| turf.name.as_str())
                .collect::<Vec<_>>()
                .join(&BETWEEN.to_string())
        };
        return planned.tree.in_order().map(path).collect();
    }
    let all: BTreeSet<&str> = planned
        .existing
        .iter()
        .map(|held| {
            let place = &held.value.place;
            match of {
                Of::Turf | Of::Shift => place.shift.as_str(),
                Of::Job => place.job.as_str(),
                Of::Language => place.language.as_str(),
            }
        })
        .filter(|text| !text.is_empty())
        .collect();
    all.into_iter().map(str::to_owned).collect()
}
