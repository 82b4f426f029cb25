//! Finding texts in bytes: as written, as a page writes them, and as something else may have
//! encoded them on the way to a disk.

use aho_corasick::AhoCorasick;

/// Looks for texts on pages.
pub struct Reader {
    texts: Vec<String>,
    finder: AhoCorasick,
}

impl Reader {
    /// For these texts.
    pub fn of(texts: &[String]) -> Reader {
        let mut written: Vec<String> = Vec::new();
        let mut patterns: Vec<String> = Vec::new();
        for text in texts {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
            for pattern in [text.clone(), escaped.replace('\'', "&#39;"), escaped] {
                if !patterns.contains(&pattern) {
                    patterns.push(pattern);
                    written.push(text.clone());
                }
            }
        }
        Reader { texts: written, finder: AhoCorasick::new(&patterns).unwrap() }
    }

    /// Those of the texts that stand there as words of their own.
    pub fn found<'a>(&'a self, page: &'a [u8]) -> impl Iterator<Item = &'a str> {
        let of_word =
            |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 128);
        self.finder
            .find_overlapping_iter(page)
            .filter(move |hit| {
                let before = hit.start().checked_sub(1).and_then(|at| page.get(at));
                !of_word(before) && !of_word(page.get(hit.end()))
            })
            .map(|hit| self.texts[hit.pattern().as_usize()].as_str())
    }
}
