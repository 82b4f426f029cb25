//! Names: reading them in the forms that rosters and people write, and folding them so that they
//! sort and are found whatever the accents, the case and the punctuation.

use super::{Name, nickname};
use crate::{Personal, Refusal};
use unicode_normalization::{UnicodeNormalization, is_nfkd_quick};

/// Words after a name that are no part of it: generations and, on rosters, credentials.
const SUFFIXES: [&str; 26] = [
    "jr", "sr", "ii", "iii", "iv", "v", "2nd", "3rd", "esq", "md", "phd", "dds", "do", "rn", "bsn",
    "msn", "lpn", "lvn", "cna", "np", "pa", "pa c", "dnp", "rph", "hijo", "padre",
];

/// Particles that stay in lower case inside a name.
const PARTICLES: [&str; 10] = ["de", "del", "la", "las", "los", "da", "das", "dos", "y", "e"];

impl Name {
    /// The most characters that a name may have.
    pub const CHARS_MAX: usize = 200;

    /// A name from one text: "Rosa García", "García, Rosa María", "SMITH, JOHN, JR.".
    ///
    /// Given and family name are set only where a comma tells them apart. A name written all in
    /// capitals is written out as people write it.
    ///
    /// # Errors
    /// `name-missing` when nothing is there, `name-without-letters` when no letter is,
    /// `name-too-long` above [`Name::CHARS_MAX`] characters.
    pub fn parse(text: &str) -> Result<Name, Refusal> {
        let text = checked(text)?;
        let mut pieces: Vec<&str> =
            text.split([',', '،', '，', '、']).map(str::trim).filter(|p| !p.is_empty()).collect();
        let mut suffixes: Vec<&str> = Vec::new();
        while pieces.len() > 1 && pieces.last().is_some_and(|last| is_suffix(last)) {
            suffixes.extend(pieces.pop());
        }
        suffixes.reverse();
        let mut name = match pieces.as_slice() {
            [] => return Err(Refusal::at("name", "name-missing")),
            [whole] => Name { full: Personal::new(whole), ..Name::default() },
            [family, given] => {
                let (family, suffix) = without_suffix(family);
                let (given, end) = without_suffix(given);
                suffixes.splice(0..0, [suffix, end].into_iter().flatten());
                told_apart(given, family)
            }
            // More commas than a name has: nobody knows what they mean, so the text stays whole.
            [..] => Name { full: Personal::new(&pieces.join(", ")), ..Name::default() },
        };
        for suffix in suffixes {
            name.full = Personal::new(&format!("{} {}", name.full.reveal(), suffix_shown(suffix)));
        }
        Ok(name)
    }

    /// A name from its columns; any of them may be empty, but not all.
    ///
    /// # Errors
    /// As [`Name::parse`].
    pub fn from_parts(given: &str, middle: &str, family: &str) -> Result<Name, Refusal> {
        checked(&[given, middle, family].join(" "))?;
        let given = tidy(&[given, middle].join(" "));
        let family = tidy(family);
        // "García, Rosa" typed into one of two columns is still one name.
        if family.is_empty() || given.is_empty() {
            let whole = if family.is_empty() { &given } else { &family };
            if whole.contains(',') {
                return Name::parse(whole);
            }
        }
        let (family, suffix) = without_suffix(&family);
        let mut name = told_apart(&given, family);
        if let Some(suffix) = suffix {
            name.full = Personal::new(&format!("{} {}", name.full.reveal(), suffix_shown(suffix)));
        }
        Ok(name)
    }

    /// What the name sorts by and is searched in ([`crate::chart::Line::folded`]): folded, the
    /// family name first where it is known or plain, then the given, then what is left.
    pub fn folded(&self) -> Personal {
        let full = fold(self.full.reveal());
        if self.family.is_empty() {
            let words: Vec<&str> = full.split(' ').collect();
            let (given, family) = words.split_at(given_words(&words));
            return Personal::new(&[family, given].concat().join(" "));
        }
        let mut key = fold(self.family.reveal());
        let given = fold(self.given.reveal());
        let known: Vec<String> =
            key.split(' ').chain(given.split(' ')).map(str::to_owned).collect();
        key.push(' ');
        key.push_str(&given);
        for rest in full.split(' ').filter(|word| !known.iter().any(|k| k == word)) {
            key.push(' ');
            key.push_str(rest);
        }
        Personal::new(&key)
    }
}

/// How many folded words at the start of a whole name are given ones: the first, and those after
/// it that are known as such or are initials. None where only the last is known as one, as in
/// "Okafor Grace", and in a name of one word.
fn given_words(words: &[&str]) -> usize {
    let given = |word: &&str| nickname::is_given(word) || word.chars().count() == 1;
    let Some((last, before)) = words.split_last() else { return 0 };
    match before.first() {
        None => 0,
        Some(first) if given(last) && !given(first) => 0,
        Some(_) => 1 + before.iter().skip(1).take_while(|word| given(word)).count(),
    }
}

/// What someone typed to find people by name: each word must begin some word of the name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// The most words that a search looks at.
    pub const WORDS_MAX: usize = 8;

    /// The words of a search; characters beyond [`Name::CHARS_MAX`] are not looked at.
    pub fn new(typed: &str) -> Query {
        let typed: String = typed.chars().take(Name::CHARS_MAX).collect();
        let folded = fold(&typed);
        let words = folded.split(' ').filter(|word| !word.is_empty());
        Query { words: words.take(Query::WORDS_MAX).map(str::to_owned).collect() }
    }

    /// Whether it asks for nothing, and so finds everyone.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a name folded by [`fold`] is found.
    pub fn finds(&self, folded: &str) -> bool {
        self.words
            .iter()
            .all(|word| folded.split(' ').any(|part| part.as_bytes().starts_with(word.as_bytes())))
    }
}

/// Text with the white space in order: ends trimmed, runs made one space, non-breaking and other
/// odd spaces made plain; characters that cannot be seen (controls, byte-order marks, direction
/// overrides) are gone. Joiners that some scripts are spelled with stay.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let space = c.is_whitespace() || (c.is_control() && !unseen(c));
        if space {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !unseen(c) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// A text as it is compared: accents folded, lower case, apostrophes dropped, all other
/// punctuation and white space one space between words, none at the ends.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// [`fold`], added to the end of `out` (with no space between).
pub fn fold_into(text: &str, out: &mut String) {
    let start = out.len();
    if text.is_ascii() {
        text.bytes().for_each(|byte| push_folded(char::from(byte), start, out));
    } else if is_nfkd_quick(text.chars()) == unicode_normalization::IsNormalized::Yes {
        text.chars().for_each(|c| push_folded(c, start, out));
    } else {
        text.nfkd().for_each(|c| push_folded(c, start, out));
    }
    if out.len() > start && out.ends_with(' ') {
        out.pop();
    }
}

fn push_folded(c: char, start: usize, out: &mut String) {
    match c {
        'a'..='z' | '0'..='9' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' | 'ʹ' => {}
        _ if c.is_ascii() => space(start, out),
        'ß' | 'ẞ' => out.push_str("ss"),
        'æ' | 'Æ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        'þ' | 'Þ' => out.push_str("th"),
        'ø' | 'Ø' => out.push('o'),
        'ł' | 'Ł' => out.push('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => out.push('d'),
        'ħ' | 'Ħ' => out.push('h'),
        'ı' => out.push('i'),
        _ if is_accent(c) || unseen(c) => {}
        _ if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) => {
            out.extend(c.to_lowercase());
        }
        _ => space(start, out),
    }
}

fn space(start: usize, out: &mut String) {
    if out.len() > start && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Marks that a reader leaves out when typing: accents of Latin, Greek and Cyrillic letters,
/// Hebrew points, Arabic vowel signs. Marks that make another letter (as in Indic scripts or
/// kana) are not among them.
fn is_accent(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36F | 0x591..=0x5C7 | 0x610..=0x61A | 0x640 | 0x64B..=0x65F
        | 0x670 | 0x6D6..=0x6ED | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF)
}

/// Characters that show nothing and could make two names look alike or turn a line around.
fn unseen(c: char) -> bool {
    matches!(u32::from(c), 0..=8 | 0xE..=0x1F | 0x7F | 0x80..=0x84 | 0x86..=0x9F | 0xAD | 0x61C
        | 0x200B | 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF | 0xFFF9..=0xFFFB)
}

fn checked(text: &str) -> Result<String, Refusal> {
    // A text far beyond the bound is refused before any work is done on it.
    if text.len() > Name::CHARS_MAX * 8 || text.chars().count() > Name::CHARS_MAX * 2 {
        return Err(Refusal::at("name", "name-too-long"));
    }
    let text = tidy(text);
    if text.is_empty() {
        return Err(Refusal::at("name", "name-missing"));
    }
    if !text.chars().any(char::is_alphabetic) {
        return Err(Refusal::at("name", "name-without-letters"));
    }
    if text.chars().count() > Name::CHARS_MAX {
        return Err(Refusal::at("name", "name-too-long"));
    }
    Ok(recase(&text))
}

fn told_apart(given: &str, family: &str) -> Name {
    let (given, family) = (recase(given), recase(family));
    Name {
        full: Personal::new(&format!("{given} {family}")),
        given: Personal::new(&given),
        family: Personal::new(&family),
    }
}

fn is_suffix(text: &str) -> bool {
    SUFFIXES.contains(&fold(text).as_str())
}

/// A name without the generation or credential at its end, and that.
fn without_suffix(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once(' ') {
        Some((rest, last)) if is_suffix(last) && last.chars().count() > 1 => (rest, Some(last)),
        _ => (name, None),
    }
}

fn suffix_shown(suffix: &str) -> &str {
    match fold(suffix).as_str() {
        "jr" => "Jr.",
        "sr" => "Sr.",
        _ => suffix,
    }
}

/// A name all in capitals, as people write it; any other text as it is.
fn recase(text: &str) -> String {
    let shouted = !text.chars().any(char::is_lowercase)
        && text.split(' ').any(|word| word.chars().filter(|c| c.is_uppercase()).count() > 2);
    if !shouted {
        return text.to_owned();
    }
    let words = text.split(' ').enumerate().map(|(at, word)| recase_word(word, at == 0));
    words.collect::<Vec<_>>().join(" ")
}

fn recase_word(word: &str, first: bool) -> String {
    let lower = word.to_lowercase();
    if matches!(word, "II" | "III" | "IV" | "RN" | "LPN" | "CNA" | "MD") {
        return word.to_owned();
    }
    // "JD", "TJ": initials that people are called by.
    if first
        && word.len() == 2
        && word.is_ascii()
        && !lower.contains(['a', 'e', 'i', 'o', 'u', 'y'])
    {
        return word.to_owned();
    }
    if !first && PARTICLES.contains(&lower.as_str()) {
        return lower;
    }
    let mut out = String::with_capacity(word.len());
    let mut up = true;
    for (at, c) in lower.char_indices() {
        if up {
            out.extend(c.to_uppercase())
        } else {
            out.push(c)
        }
        up = !c.is_alphanumeric() && !unicode_normalization::char::is_combining_mark(c)
            || (at == 1 && lower.starts_with("mc") && lower.len() > 4);
    }
    out
}
