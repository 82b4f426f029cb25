//! Which pairs are worth comparing: those that share a telling key.

use super::record::{Book, Record, sound};
use crate::list::nickname;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The most records of one key that are compared with each other; a key that more share tells
/// nothing (a switchboard, a very common name).
const BLOCK_MAX: usize = 60;

/// Hands each pair worth comparing to `see` once, smaller place first, in order. With `border`
/// given, only pairs across it: records before it against those from it on.
///
/// A large list has millions of pairs, so they are never held together: sorted by key, those who
/// share one stand together, and each record gathers its mates from the blocks that it is in.
pub(super) fn candidates(
    records: &[Record],
    book: &Book,
    border: Option<usize>,
    mut see: impl FnMut(usize, usize),
) {
    let mut keyed: Vec<(u64, u32)> = Vec::new();
    for (place, record) in (0_u32..).zip(records) {
        keyed.extend(keys(record, book).into_iter().map(|key| (key, place)));
    }
    keyed.sort_unstable();
    keyed.dedup();
    let mut blocks: Vec<(u32, u32, u8)> = Vec::new();
    let mut start = 0_u32;
    for block in keyed.chunk_by(|(one, _), (other, _)| one == other) {
        if (2..=BLOCK_MAX).contains(&block.len()) {
            // Of each block a record sees those after it: the pairs before it were seen by them.
            let after = (1_u32..).zip((0..block.len() as u8).rev());
            blocks.extend(
                block.iter().zip(after).map(|((_, place), (at, left))| (*place, start + at, left)),
            );
        }
        start += block.len() as u32;
    }
    blocks.sort_unstable();
    let mut mates: Vec<u32> = Vec::new();
    for of_one in blocks.chunk_by(|(one, ..), (other, ..)| one == other) {
        mates.clear();
        for &(_, from, left) in of_one {
            let rest = &keyed[from as usize..from as usize + usize::from(left)];
            mates.extend(rest.iter().map(|(_, place)| *place));
        }
        mates.sort_unstable();
        mates.dedup();
        let one = of_one[0].0 as usize;
        for mate in mates.iter().map(|mate| *mate as usize) {
            if border.is_none_or(|border| (one < border) != (mate < border)) {
                see(one, mate);
            }
        }
    }
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
