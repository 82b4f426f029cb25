use serde::{Deserialize, Serialize};

/// Words in both languages of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Said {
    /// English.
    pub en: String,
    /// Spanish.
    pub es: String,
}

impl Said {
    /// The words in a language; English where it is none of ours, and the other one where someone
    /// wrote them in one language only.
    pub fn in_language(&self, language: &str) -> &str {
        let spanish = language.starts_with("es");
        match (self.en.trim().is_empty(), self.es.trim().is_empty()) {
            (true, _) => &self.es,
            (_, true) => &self.en,
            _ if spanish => &self.es,
            _ => &self.en,
        }
    }

    /// Whether nothing was said in any language.
    pub fn is_empty(&self) -> bool {
        self.en.trim().is_empty() && self.es.trim().is_empty()
    }

    /// The characters of the longer of the two.
    pub fn chars(&self) -> usize {
        self.en.chars().count().max(self.es.chars().count())
    }
}
