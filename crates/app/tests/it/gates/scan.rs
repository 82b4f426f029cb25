//! Finding texts in bytes: as written, as a page writes them, and as something else may have
//! encoded them on the way to a disk.

use crate::browser::files;
use aho_corasick::AhoCorasick;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

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

/// Texts that must not be found in any file, each with what sort it is of.
#[derive(Default)]
pub struct Tokens(Vec<(&'static str, String)>);

/// The fewest bytes of a text that is looked for in files: shorter ones turn up by chance.
const BYTES_MIN: usize = 8;
/// As long must it be if it could be a piece of a hexadecimal dump.
const HEX_BYTES_MIN: usize = 12;

impl Tokens {
    /// Adds a text.
    pub fn add(&mut self, sort: &'static str, text: &str) {
        let hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if text.len() >= if hex { HEX_BYTES_MIN } else { BYTES_MIN } {
            self.0.push((sort, text.to_owned()));
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The texts of a sort.
    pub fn of(&self, sort: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(of, _)| *of == sort).map(|(_, text)| text.as_str())
    }

    /// The sorts that there are.
    pub fn sorts(&self) -> BTreeSet<&'static str> {
        self.0.iter().map(|(sort, _)| *sort).collect()
    }

    /// Makes ready to look for all of them, in all encodings.
    pub fn finder(&self) -> Finder<'_> {
        let mut of = Vec::new();
        let mut patterns: Vec<Vec<u8>> = Vec::new();
        for (token, (_, text)) in self.0.iter().enumerate() {
            for (encoding, pattern) in encoded(text) {
                of.push((token, encoding));
                patterns.push(pattern);
            }
        }
        // Upper and lower case at once, of the text as of its hexadecimal digits.
        let finder = AhoCorasick::builder().ascii_case_insensitive(true).build(&patterns).unwrap();
        Finder { tokens: self, of, finder }
    }
}

/// Looks for tokens.
pub struct Finder<'a> {
    tokens: &'a Tokens,
    of: Vec<(usize, &'static str)>,
    finder: AhoCorasick,
}

/// A token that was found: its sort, itself, and how it was written.
pub type Leak = (&'static str, String, &'static str);

impl Finder<'_> {
    /// The tokens in these bytes.
    pub fn leaks(&self, bytes: &[u8]) -> BTreeSet<Leak> {
        let leak = |hit: aho_corasick::Match| {
            let (token, encoding) = self.of[hit.pattern().as_usize()];
            let (sort, text) = &self.tokens.0[token];
            (*sort, text.clone(), encoding)
        };
        self.finder.find_overlapping_iter(bytes).map(leak).collect()
    }

    /// The tokens in all files under a folder, with where each was found.
    pub fn leaks_in(&self, folder: &Path) -> BTreeSet<(PathBuf, Leak)> {
        let read = |file: PathBuf| (std::fs::read(&file).unwrap_or_default(), file);
        let files = files(folder).into_iter().map(read);
        files
            .flat_map(|(bytes, file)| {
                self.leaks(&bytes).into_iter().map(move |leak| (file.clone(), leak))
            })
            .collect()
    }
}

/// A text as it may lie in a file. Letters of any case are found by the finder.
fn encoded(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = text.as_bytes();
    let mut percent = String::new();
    for byte in bytes {
        match byte.is_ascii_alphanumeric() || b"-_.~".contains(byte) {
            true => percent.push(char::from(*byte)),
            false => percent.push_str(&format!("%{byte:02x}")),
        }
    }
    let hex =
        |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>().into_bytes();
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut ways = vec![
        ("as it is", bytes.to_vec()),
        ("in lower case", text.to_lowercase().into_bytes()),
        ("in upper case", text.to_uppercase().into_bytes()),
        ("hexadecimal", hex(bytes)),
        ("UTF-16", wide),
        ("UTF-16, big end first", text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("backwards", text.chars().rev().collect::<String>().into_bytes()),
        ("percent-encoded", percent.clone().into_bytes()),
        ("in a form", percent.replace("%20", "+").into_bytes()),
        ("escaped", text.escape_unicode().to_string().into_bytes()),
        ("escaped where it must be", text.escape_default().to_string().into_bytes()),
    ];
    ways.extend((0..3).map(|shift| ("base64", base64(bytes, shift))));
    ways.sort_by(|one, other| one.1.cmp(&other.1));
    ways.dedup_by(|one, other| one.1 == other.1);
    ways
}

/// What base64 makes of these bytes after `shift` others, without what depends on neighbours.
fn base64(bytes: &[u8], shift: usize) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bit = |at: usize| bytes[at / 8] >> (7 - at % 8) & 1;
    let first = (6 - shift * 8 % 6) % 6;
    let count = (bytes.len() * 8 - first) / 6;
    let letter = |n: usize| {
        let bits = (0..6).fold(0, |bits, at| bits << 1 | bit(first + n * 6 + at));
        LETTERS[usize::from(bits)]
    };
    (0..count).map(letter).collect()
}

#[test]
fn a_text_is_found_however_it_is_written() {
    let mut tokens = Tokens::default();
    tokens.add("name", "Josefína Okwuosa");
    let finder = tokens.finder();
    for written in [
        "xx JOSEFÍNA OKWUOSA xx",
        "4a6f736566c3ad6e61204f6b77756f7361",
        "4A6F736566C3AD6E61204F6B77756F7361",
        "Sm9zZWbDrW5hIE9rd3Vvc2E=",
        "eEpvc2Vmw61uYSBPa3d1b3Nh",
        "eHhKb3NlZsOtbmEgT2t3dW9zYXg=",
        "q=Josef%C3%ADna+Okwuosa&x",
        "/Josef%c3%adna%20Okwuosa",
        "asouwkO anífesoJ",
        "Josef\\u{ed}na Okwuosa",
    ] {
        assert_eq!(finder.leaks(written.as_bytes()).len(), 1, "{written}");
    }
    let wide: Vec<u8> = "Josefína Okwuosa".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(finder.leaks(&wide).len(), 1);
    assert!(finder.leaks(b"Josef Okwuosa, Josefina Okwuos").is_empty());
}
