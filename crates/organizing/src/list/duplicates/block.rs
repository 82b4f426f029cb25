//! Which pairs are worth comparing: those that share a telling key.

use super::record::{Book, Record, sound};
use crate::list::nickname;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The most records of one key that are compared with each other; a key that more share tells
/// nothing (a switchboard, a very common name).
const BLOCK_MAX: usize = 60;

/// The pairs worth comparing, each once, smaller place first. With `border` given, only pairs
/// across it: records before it against those from it on.
pub(super) fn candidates(
    records: &[Record],
    book: &Book,
    border: Option<usize>,
) -> Vec<(u32, u32)> {
    // Sorted, those who share a key stand together: a tenth of the memory of a map of lists.
    let mut keyed: Vec<(u64, u32)> = Vec::new();
    for (place, record) in (0_u32..).zip(records) {
        keyed.extend(keys(record, book).into_iter().map(|key| (key, place)));
    }
    keyed.sort_unstable();
    keyed.dedup();
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    let border = border.and_then(|border| u32::try_from(border).ok());
    let blocks = keyed.chunk_by(|(one, _), (other, _)| one == other);
    for block in blocks.filter(|block| block.len() > 1 && block.len() <= BLOCK_MAX) {
        for (at, &(_, a)) in block.iter().enumerate() {
            for &(_, b) in &block[at + 1..] {
                if border.is_none_or(|border| (a < border) != (b < border)) {
                    pairs.push((a, b));
                }
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn keys(record: &Record, book: &Book) -> Vec<u64> {
    let mut keys = Vec::with_capacity(24);
    let mut key = |kind: u8, one: u64, two: u64| {
        let mut hasher = DefaultHasher::new();
        (kind, one, two).hash(&mut hasher);
        keys.push(hasher.finish());
    };
    let sounds: Vec<u64> = record.words.iter().map(|&word| sound(book.words.text(word))).collect();
    let (given, family) = sounds.split_at(record.given);
    let wide = |number: Option<u32>| number.map(u64::from);

    // The whole name, in any order.
    let mut all = record.words.clone();
    all.sort_unstable();
    let mut hasher = DefaultHasher::new();
    all.hash(&mut hasher);
    key(0, hasher.finish(), 0);

    // A family name as it sounds, with a given name as it sounds or any name it is short for.
    for &one in family {
        for &other in given {
            key(1, one.min(other), one.max(other));
        }
        for &word in record.given_words() {
            for &group in nickname::groups(book.words.text(word)).iter().take(6) {
                key(2, one, u64::from(group));
            }
        }
    }
    record.phones.iter().for_each(|&phone| key(3, u64::from(phone), 0));
    record.emails.iter().for_each(|&email| key(4, u64::from(email), 0));
    if let Some(number) = wide(record.number) {
        key(5, number, 0);
    }
    if let Some(born) = record.born {
        key(6, u64::from(born), 0);
        let text = book.births.text(born);
        let year = text.get(..4).and_then(|year| year.parse().ok()).unwrap_or(0);
        let day = text.get(4..).and_then(|day| day.parse().ok()).unwrap_or(0);
        for &name in &sounds {
            key(7, name, year);
            key(8, name, day);
        }
    }
    if let Some(postcode) = wide(record.postcode) {
        sounds.iter().for_each(|&name| key(9, name, postcode));
        if let Some(house) = wide(record.house) {
            key(10, house, postcode);
        }
    }
    for street in [record.street, record.street2].into_iter().flatten() {
        let street = sound(&book.streets.text(street).replace(' ', ""));
        if let Some(house) = wide(record.house) {
            key(11, street, house);
        }
        if let Some(postcode) = wide(record.postcode) {
            key(12, street, postcode);
        }
        sounds.iter().for_each(|&name| key(13, name, street));
    }
    if let Some(town) = record.town {
        let town = sound(book.towns.text(town));
        sounds.iter().for_each(|&name| key(14, name, town));
        if let Some(house) = wide(record.house) {
            key(15, house, town);
        }
    }
    keys
}
