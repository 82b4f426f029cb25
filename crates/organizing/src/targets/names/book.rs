use super::{Corpus, EmployerName, Likeness, Verdict, same_employer};
use std::collections::{BTreeSet, HashMap};

/// How many letters of a word, from its beginning and from its end, two words share that are one
/// with a letter wrong.
const KEY_CHARS: usize = 3;
/// Words commoner than this find nobody, unless a name has no other.
const FINDING_RARITY_MIN: f64 = 0.45;

/// Many names of employers, to find those like one without comparing all.
#[derive(Debug, Default)]
pub struct Book {
    names: Vec<EmployerName>,
    corpus: Corpus,
    by_key: HashMap<String, Vec<u32>>,
}

impl Book {
    /// The most names that one is likened to.
    pub const LIKE_MAX: usize = 50;
    /// The most names in a book.
    pub const NAMES_MAX: usize = 400_000;

    /// A book of these names, whose words also say what is rare. Names beyond
    /// [`Book::NAMES_MAX`] are not in it.
    pub fn of(names: Vec<EmployerName>) -> Book {
        let corpus = Corpus::of(&names);
        let mut book = Book { names, corpus, by_key: HashMap::new() };
        book.names.truncate(Book::NAMES_MAX);
        for (place, name) in (0_u32..).zip(&book.names) {
            for key in keys(name, &book.corpus) {
                book.by_key.entry(key).or_default().push(place);
            }
        }
        book
    }

    /// What is rare among these names.
    pub fn corpus(&self) -> &Corpus {
        &self.corpus
    }

    /// The names that are the same or worth a look, by their places, the likest first; at most
    /// [`Book::LIKE_MAX`].
    pub fn like(&self, name: &EmployerName) -> Vec<(usize, Likeness)> {
        let mut like = self.all_like(name);
        like.truncate(Book::LIKE_MAX);
        like
    }

    /// The same, however many.
    pub fn all_like(&self, name: &EmployerName) -> Vec<(usize, Likeness)> {
        let keys = keys(name, &self.corpus);
        let places: BTreeSet<u32> =
            keys.iter().filter_map(|key| self.by_key.get(key)).flatten().copied().collect();
        let mut like: Vec<(usize, Likeness)> = places
            .into_iter()
            .map(|place| place as usize)
            .map(|place| (place, same_employer(name, &self.names[place], &self.corpus)))
            .filter(|(_, likeness)| likeness.verdict() > Verdict::Other)
            .collect();
        like.sort_by_key(|(place, likeness)| (std::cmp::Reverse(likeness.permille), *place));
        like
    }
}

/// What a name is found by: the beginnings and the ends of its rare words. One wrong letter leaves
/// one of the two whole.
fn keys(name: &EmployerName, corpus: &Corpus) -> BTreeSet<String> {
    let rare = |word: &&str| corpus.rarity(word) >= FINDING_RARITY_MIN;
    let words: Vec<&str> = match name.words().any(|word| rare(&word)) {
        true => name.words().filter(rare).collect(),
        false => name.words().collect(),
    };
    let mut keys = BTreeSet::new();
    for word in words {
        let letters: Vec<char> = super::read::stem(word).chars().collect();
        let some = letters.len().min(KEY_CHARS);
        keys.insert(letters[..some].iter().collect());
        let end: String = letters[letters.len() - some..].iter().collect();
        keys.insert(format!("~{end}"));
    }
    keys
}
