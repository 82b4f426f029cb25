use super::EmployerName;
use super::read::stem;
use std::collections::{HashMap, HashSet};

/// How common words are among the names at hand: agreeing on "Chevreaux" says more than agreeing
/// on "Concrete".
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    names: u32,
    with: HashMap<String, u32>,
}

impl Corpus {
    /// The words of these names. The more of them, the better it knows what is rare: all names of
    /// the files brought in, not only the two compared.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a EmployerName>) -> Corpus {
        let mut corpus = Corpus::default();
        for name in names {
            corpus.names = corpus.names.saturating_add(1);
            let words: HashSet<&str> = name.words().map(stem).collect();
            for word in words {
                match corpus.with.get_mut(word) {
                    Some(count) => *count = count.saturating_add(1),
                    None => {
                        corpus.with.insert(word.to_owned(), 1);
                    }
                }
            }
        }
        corpus
    }

    /// How rare a word is: 1 in no name, 0 in all of them (logarithm of the inverse frequency).
    /// Where there are no names all words weigh the same.
    pub fn rarity(&self, word: &str) -> f64 {
        let with = f64::from(self.with.get(stem(word)).copied().unwrap_or(0));
        let all = f64::from(self.names) + 2.0;
        ((all / (with + 1.0)).ln() / all.ln()).clamp(0.0, 1.0)
    }
}
