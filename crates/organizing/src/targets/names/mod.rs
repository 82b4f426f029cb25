//! Names of employers and unions, as public files write them: shortened, cut off, misspelled, two
//! in one, with addresses and floors in brackets.
//!
//! [`same_employer`] says how alike two are. It proposes; people decide, since no rule knows who
//! bought whom.

mod book;
mod corpus;
mod read;
mod union;
mod weigh;

pub use book::Book;
pub use corpus::Corpus;
pub use union::{UnionName, is_union};

use read::Part;

/// The name of an employer, read once to be compared with many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployerName {
    parts: Vec<Part>,
    place: Vec<String>,
}

impl EmployerName {
    /// A name as it is written somewhere.
    pub fn read(text: &str) -> EmployerName {
        EmployerName::at(text, "")
    }

    /// The same with the town it stands beside, without the state: in one town its words say little
    /// of who it is, and two towns speak a little against it.
    pub fn at(text: &str, town: &str) -> EmployerName {
        let place = if town.is_empty() { Vec::new() } else { read::words(town) };
        EmployerName { parts: read::parts(text), place }
    }

    /// Every word of its names.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().flat_map(|part| part.words.iter().map(String::as_str))
    }
}

/// How alike two names are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// From 0 (nothing agrees) to 1,000 (everything does).
    pub permille: u16,
    /// The words that agree, those that say most first.
    pub shared: Vec<String>,
}

/// What a likeness comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Another employer, as far as names tell.
    Other,
    /// Worth a look.
    Perhaps,
    /// Most likely one and the same.
    Same,
}

impl Likeness {
    /// From where on two are most likely the same.
    pub const SAME_PERMILLE: u16 = 700;
    /// From where on two are worth a look.
    pub const PERHAPS_PERMILLE: u16 = 600;

    /// What it comes to.
    pub fn verdict(&self) -> Verdict {
        match self.permille {
            Likeness::SAME_PERMILLE.. => Verdict::Same,
            Likeness::PERHAPS_PERMILLE.. => Verdict::Perhaps,
            _ => Verdict::Other,
        }
    }
}

/// What is left of a likeness where the towns are told and are two: many companies are in many
/// towns, and many have the same few words in their names.
const ELSEWHERE: f64 = 0.9;

/// How alike two employers' names are: the best of every name in the one against every name in the
/// other, words weighing as much as they are rare in `corpus`, misspelled and shortened ones
/// nearly as much.
pub fn same_employer(one: &EmployerName, other: &EmployerName, corpus: &Corpus) -> Likeness {
    // In one order, so that it does not matter which of the two is asked about.
    let (one, other) = if one.parts <= other.parts { (one, other) } else { (other, one) };
    // Only in one town do its words say nothing: Montgomery Hospital is not Marion Hospital.
    let there = |word: &&String| other.place.iter().any(|with| weigh::alike(word, with) > 0.0);
    let place: Vec<String> = one.place.iter().filter(there).cloned().collect();
    let elsewhere = !one.place.is_empty() && !other.place.is_empty() && place.is_empty();
    let mut best = (0.0, Vec::new());
    for part in &one.parts {
        for with in &other.parts {
            let weighed = weigh::weigh(part, with, corpus, &place);
            if weighed.0 > best.0 {
                best = weighed;
            }
        }
    }
    if elsewhere {
        best.0 *= ELSEWHERE;
    }
    let shared = best.1.into_iter().map(str::to_owned).collect();
    // From 0 to 1, so it fits.
    Likeness { permille: (best.0 * 1000.0).round() as u16, shared }
}
