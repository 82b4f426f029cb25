//! Secrets that people say, write down and type: generated words, the printed recovery code,
//! sign-in names and fingerprints to compare. None is ever chosen by a person.
//!
//! The English list is the long one of the Electronic Frontier Foundation (CC BY 3.0 US) without its
//! four hyphenated words: 7,772 words, 12.92 bits each. The Spanish one is that of BIP 39: 2,048
//! words, 11 bits each, no two with the same first four letters.

use crate::binding::binding;
use crate::{PublicIdentity, VaultError, envelope};
use diceware_wordlists::Wordlist;
use std::sync::OnceLock;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use zeroize::Zeroizing;

/// Six words are 77.5 bits in English, beyond any search even without a slow hash, and 66 in Spanish,
/// beyond any with one.
const WORDS: usize = 6;
/// Typed input longer than this is not ours.
const TYPED_BYTES_MAX: usize = 256;

/// Which list words are drawn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// The English list.
    English,
    /// The Spanish list.
    Spanish,
}

/// A list in order: each word in plain letters, and as it is shown.
fn list(tongue: Tongue) -> &'static [(String, String)] {
    static LISTS: [OnceLock<Vec<(String, String)>>; 2] = [OnceLock::new(), OnceLock::new()];
    LISTS[tongue as usize].get_or_init(|| {
        let words: &[&str] = match tongue {
            Tongue::English => Wordlist::EffLong.get_list(),
            Tongue::Spanish => bip39::Language::Spanish.word_list(),
        };
        let words = words.iter().filter(|word| !word.contains('-'));
        let mut list: Vec<_> = words.map(|w| (plain(w).to_string(), w.nfc().collect())).collect();
        list.sort_unstable();
        list
    })
}

/// Small letters without accents: people type them with and without.
pub(crate) fn plain(typed: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(2 * typed.len()));
    let bare = typed.nfd().filter(|c| !is_combining_mark(*c));
    plain.extend(bare.flat_map(char::to_lowercase));
    plain
}

/// A uniform choice below `limit`: draws again where the remainder would favour some.
fn below(limit: u32) -> u32 {
    let fair = u32::MAX - u32::MAX % limit;
    loop {
        let draw = u32::from_be_bytes(crate::random());
        if draw < fair {
            return draw % limit;
        }
    }
}

fn word(tongue: Tongue) -> &'static (String, String) {
    &list(tongue)[below(list(tongue).len() as u32) as usize]
}

/// Six generated words: they open an account, or vouch for a newcomer.
pub struct Words(Zeroizing<String>, Tongue);

impl Words {
    /// Six fresh words.
    pub fn generate(tongue: Tongue) -> Words {
        loop {
            let mut text = Zeroizing::new(String::with_capacity(WORDS * 12));
            (0..WORDS).for_each(|_| push_word(&mut text, &word(tongue).1));
            // Six words that happen to be in both lists are kept only if both spell them alike.
            match Words::parse(&text) {
                Ok(words) if *words.0 == *text => return words,
                _ => {}
            }
        }
    }

    /// Reads words as people type them: any case; with accents or without; spaces, hyphens, commas
    /// or other marks between.
    ///
    /// # Errors
    /// `Malformed` unless they are six words of one of the lists.
    pub fn parse(typed: &str) -> Result<Words, VaultError> {
        if typed.len() > TYPED_BYTES_MAX {
            return Err(VaultError::Malformed);
        }
        let plain = plain(typed);
        let known =
            [Tongue::English, Tongue::Spanish].into_iter().find_map(|t| Words::read(&plain, t));
        known.ok_or(VaultError::Malformed)
    }

    fn read(plain: &str, tongue: Tongue) -> Option<Words> {
        let list = list(tongue);
        let mut text = Zeroizing::new(String::with_capacity(WORDS * 12));
        let mut count = 0;
        for word in plain.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| !w.is_empty()) {
            let known = list.binary_search_by(|(plain, _)| plain.as_str().cmp(word)).ok()?;
            count += 1;
            if count > WORDS {
                return None;
            }
            push_word(&mut text, &list[known].1);
        }
        (count == WORDS).then_some(Words(text, tongue))
    }

    /// The list they are from.
    pub fn tongue(&self) -> Tongue {
        self.1
    }

    /// The words, lower case, with single spaces.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

fn push_word(text: &mut String, word: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}

/// Crockford's base 32: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_LETTERS: usize = 26;
const CHECK_LETTERS: usize = 2;

/// The printed recovery code: 26 characters of base 32, which are 130 bits, and 2 that catch
/// typing errors.
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// A fresh code.
    pub fn generate() -> RecoveryCode {
        let random = Zeroizing::new(crate::random::<SECRET_LETTERS>());
        let mut letters = Zeroizing::new([0; SECRET_LETTERS]);
        for (letter, byte) in letters.iter_mut().zip(random.iter()) {
            *letter = LETTERS[usize::from(byte % 32)];
        }
        RecoveryCode::grouped(&letters)
    }

    /// Reads a code as people type it: any case, any marks between, O for 0, I or L for 1.
    ///
    /// # Errors
    /// `Malformed` if a character is missing, extra or mistyped.
    pub fn parse(typed: &str) -> Result<RecoveryCode, VaultError> {
        if typed.len() > TYPED_BYTES_MAX {
            return Err(VaultError::Malformed);
        }
        let mut letters = Zeroizing::new([0; SECRET_LETTERS + CHECK_LETTERS]);
        let mut count = 0;
        for typed in typed.bytes().filter(u8::is_ascii_alphanumeric) {
            let letter = match typed.to_ascii_uppercase() {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => other,
            };
            let place = letters.get_mut(count).ok_or(VaultError::Malformed)?;
            *place = LETTERS.iter().copied().find(|&l| l == letter).ok_or(VaultError::Malformed)?;
            count += 1;
        }
        let (secret, check) = letters.split_at(SECRET_LETTERS);
        if count != letters.len() || check != check_letters(secret) {
            return Err(VaultError::Malformed);
        }
        let secret: &[u8; SECRET_LETTERS] =
            secret.try_into().expect("invariant: split at that length");
        Ok(RecoveryCode::grouped(secret))
    }

    /// The code in seven groups of four: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    fn grouped(secret: &[u8; SECRET_LETTERS]) -> RecoveryCode {
        let mut text = Zeroizing::new(String::with_capacity(40));
        for (place, letter) in secret.iter().chain(&check_letters(secret)).enumerate() {
            if place > 0 && place % 4 == 0 {
                text.push('-');
            }
            text.push(char::from(*letter));
        }
        RecoveryCode(text)
    }
}

/// The code as a number, modulo the largest prime that two letters can write: notices every
/// single wrong letter and every two neighbours swapped.
fn check_letters(secret: &[u8]) -> [u8; CHECK_LETTERS] {
    let value = |letter| LETTERS.iter().position(|&known| known == letter).unwrap_or(0);
    let rest = secret.iter().fold(0, |rest, &letter| (rest * 32 + value(letter)) % 1021);
    [LETTERS[rest / 32], LETTERS[rest % 32]]
}

/// A generated sign-in name such as `amber-otter-4821`, in plain letters. Not secret, and tells nothing.
pub fn handle(tongue: Tongue) -> String {
    format!("{}-{}-{:04}", word(tongue).0, word(tongue).0, below(10_000))
}

/// Words by which two people compare a person's public keys, face to face. Five English ones are 64
/// bits; of Spanish ones as many more are given as make up for their list.
pub fn fingerprint(public: &PublicIdentity, words: usize, tongue: Tongue) -> String {
    spoken(&binding("fingerprint/1", &[&public.kem, &public.verify]), words, tongue)
}

/// Words for any bytes, such as the head of the audit log read out at a meeting.
pub(crate) fn spoken(bytes: &[u8], words: usize, tongue: Tongue) -> String {
    let list = list(tongue);
    let words = match tongue {
        Tongue::English => words,
        Tongue::Spanish => (words * 13).div_ceil(11),
    };
    let mut text = String::new();
    for number in 0..words.clamp(1, 12) {
        let hash = envelope::derive(b"spoken/1", bytes, &[number as u8]);
        let draw = u64::from_be_bytes(hash[..8].try_into().expect("invariant: eight bytes"));
        push_word(&mut text, &list[(draw % list.len() as u64) as usize].1);
    }
    text
}
