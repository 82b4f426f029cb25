//! Weighing a pair: each thing the two agree or differ on adds or takes bits of evidence
//! (Fellegi and Sunter, 1969). What is rare weighs more; what differs weighs by how seldom one
//! person is written two ways.

use super::Reason;
use super::record::{Book, Generation, Record};
use super::terms::Terms;
use crate::list::nickname;

/// The evidence about one pair.
#[derive(Default)]
pub(super) struct Evidence {
    pub bits: f32,
    /// What agrees, with its bits.
    pub reasons: Vec<(f32, Reason)>,
    /// Both given names are told, and they are different names.
    pub other_given: bool,
    /// Family names that are different names.
    pub other_family: bool,
    /// One name has words that the other lacks.
    pub more_words: bool,
    /// Something speaks plainly against it: other roster numbers, other birth days, junior and
    /// senior.
    pub against: bool,
}

impl Evidence {
    fn add(&mut self, bits: f32, reason: Reason) {
        self.bits += bits;
        self.reasons.push((bits, reason));
    }

    pub(super) fn has(&self, reason: Reason) -> bool {
        self.reasons.iter().any(|(_, has)| *has == reason)
    }
}

/// Weighs one pair.
pub(super) fn weigh(a: &Record, b: &Record, book: &Book) -> Evidence {
    let mut evidence = Evidence::default();
    names(a, b, book, &mut evidence);
    contacts(a, b, book, &mut evidence);
    numbers(a, b, book, &mut evidence);
    birth(a, b, book, &mut evidence);
    address(a, b, book, &mut evidence);
    evidence
}

/// How alike two words of a name are: 1 for the same, 0 for different ones.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Alike {
    Different,
    Initial,
    Similar(f32),
    Nickname,
    Same,
}

fn alike(one: u32, other: u32, book: &Book) -> Alike {
    if one == other {
        return Alike::Same;
    }
    let (one, other) = (book.words.text(one), book.words.text(other));
    if nickname::akin(one, other) {
        return Alike::Nickname;
    }
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    if short.len() == 1 && long.starts_with(short) {
        return Alike::Initial;
    }
    let similarity = similarity(one, other);
    if similarity >= 0.8 { Alike::Similar(similarity) } else { Alike::Different }
}

/// How similar two texts look, 0 to 1.
fn similarity(one: &str, other: &str) -> f32 {
    strsim::jaro_winkler(one, other) as f32
}

/// How much of an agreement's weight a similarity keeps.
fn kept(similarity: f32) -> f32 {
    ((similarity - 0.76) / 0.24).clamp(0.0, 1.0) * 0.85
}

fn names(a: &Record, b: &Record, book: &Book, evidence: &mut Evidence) {
    let usual = 0.004;
    let mut matched: Vec<(usize, usize, Alike)> = Vec::new();
    for (at, &one) in a.words.iter().enumerate() {
        for (to, &other) in b.words.iter().enumerate() {
            let alike = alike(one, other, book);
            if alike > Alike::Different {
                matched.push((at, to, alike));
            }
        }
    }
    let same_role = |at: usize, to: usize| (at < a.given) == (to < b.given);
    matched.sort_by(|(at, to, one), (at2, to2, other)| {
        other
            .partial_cmp(one)
            .unwrap_or(std::cmp::Ordering::Equal)
            .then_with(|| same_role(*at2, *to2).cmp(&same_role(*at, *to)))
    });
    let (mut used_a, mut used_b) = (0_u32, 0_u32);
    let (mut same, mut nick, mut similar, mut swapped) = (0, 0, 0, 0);
    let mut bits = 0.0;
    for (at, to, alike) in matched {
        if used_a & (1 << at) != 0 || used_b & (1 << to) != 0 {
            continue;
        }
        used_a |= 1 << at;
        used_b |= 1 << to;
        let (one, other) = (a.words[at], b.words[to]);
        let rare = book.words.bits(one, usual).min(book.words.bits(other, usual));
        bits += match alike {
            Alike::Same => {
                same += 1;
                rare
            }
            Alike::Nickname => {
                nick += 1;
                rare * 0.75 - 1.0
            }
            Alike::Similar(similarity) => {
                similar += 1;
                rare * kept(similarity)
            }
            Alike::Initial => 2.0,
            Alike::Different => 0.0,
        };
        if a.roles && b.roles && !same_role(at, to) {
            swapped += 1;
            bits -= 1.0;
        }
    }
    let left = |record: &Record, used: u32, range: std::ops::Range<usize>| {
        range.filter(|at| used & (1 << at) == 0 && *at < record.words.len()).count()
    };
    let given = (left(a, used_a, 0..a.given), left(b, used_b, 0..b.given));
    let family = (left(a, used_a, a.given..a.words.len()), left(b, used_b, b.given..b.words.len()));
    evidence.other_given = given.0 > 0 && given.1 > 0 && given.0 == a.given && given.1 == b.given;
    evidence.other_family = family.0 > 0 && family.1 > 0;
    evidence.more_words = given.0 + given.1 + family.0 + family.1 > 0;
    bits -= 4.5 * given.0.min(given.1) as f32 + 4.5 * family.0.min(family.1) as f32;
    bits -= 0.5 * (given.0.abs_diff(given.1) + family.0.abs_diff(family.1)) as f32;
    if evidence.other_given && evidence.other_family {
        evidence.bits += bits;
        return;
    }
    let reason = match (same + nick + similar, similar, nick, swapped) {
        (0, ..) => None,
        (_, 0, 0, 0) => Some(Reason::SameName),
        (_, 0, 1.., 0) => Some(Reason::Nickname),
        (_, 0, _, 1..) => Some(Reason::SwappedName),
        _ => Some(Reason::SimilarName),
    };
    let partial = evidence.other_given || evidence.other_family;
    match reason.filter(|_| !partial) {
        Some(reason) => evidence.add(bits, reason),
        None => evidence.bits += bits,
    }
    match (a.generation, b.generation) {
        (one, other) if one == other => {}
        (Generation::None, _) | (_, Generation::None) => evidence.bits -= 2.0,
        // Junior and senior are two people, as surely as two given names are.
        _ => {
            evidence.bits -= 8.0;
            evidence.against = true;
            evidence.other_given = true;
        }
    }
}

fn contacts(a: &Record, b: &Record, book: &Book, evidence: &mut Evidence) {
    let shared = |one: &[u32], other: &[u32]| one.iter().copied().find(|key| other.contains(key));
    match shared(&a.phones, &b.phones) {
        // Families, households and workplaces share phones: it never says much.
        Some(phone) => evidence.add(book.phones.bits(phone, 0.0005).min(9.0), Reason::SamePhone),
        None if !a.phones.is_empty() && !b.phones.is_empty() => evidence.bits -= 2.0,
        None => {}
    }
    match shared(&a.emails, &b.emails) {
        Some(email) => evidence.add(book.emails.bits(email, 0.0003).min(13.0), Reason::SameEmail),
        None => {
            for &one in &a.emails {
                for &other in &b.emails {
                    let (one, other) = (book.emails.text(one), book.emails.text(other));
                    if strsim::osa_distance(one, other) <= 2 {
                        evidence.add(8.0, Reason::SimilarEmail);
                        return;
                    }
                }
            }
            if !a.emails.is_empty() && !b.emails.is_empty() {
                evidence.bits -= 2.0;
            }
        }
    }
}

fn numbers(a: &Record, b: &Record, book: &Book, evidence: &mut Evidence) {
    match (a.number, b.number) {
        (Some(one), Some(other)) if one == other => {
            evidence.add(book.numbers.bits(one, 0.0005).min(12.0), Reason::SameNumber);
        }
        (Some(_), Some(_)) => {
            evidence.bits -= 6.0;
            evidence.against = true;
        }
        _ => {}
    }
}

fn birth(a: &Record, b: &Record, book: &Book, evidence: &mut Evidence) {
    let (Some(one), Some(other)) = (a.born, b.born) else { return };
    let rare = book.births.bits(one, 0.00005).min(book.births.bits(other, 0.00005));
    if one == other {
        evidence.add(rare, Reason::SameBirth);
        return;
    }
    let (one, other) = (book.births.text(one), book.births.text(other));
    let distance = strsim::osa_distance(one, other);
    let turned = one.len() == 8
        && other.len() == 8
        && one[..4] == other[..4]
        && one[4..6] == other[6..]
        && one[6..] == other[4..6];
    if distance == 1 || turned {
        evidence.add(rare * 0.55, Reason::SimilarBirth);
    } else if distance == 2 || (one.len() == other.len() && one.get(..6) == other.get(..6)) {
        evidence.add(1.5, Reason::SimilarBirth);
    } else if one.get(..4) == other.get(..4) {
        evidence.bits -= 2.0;
        evidence.against = true;
    } else {
        evidence.bits -= 4.0;
        evidence.against = true;
    }
}

fn address(a: &Record, b: &Record, book: &Book, evidence: &mut Evidence) {
    let mut street = compare(a.street, b.street, &book.streets, 0.001, (12.0, -2.0));
    let second = compare(a.street2, b.street2, &book.streets, 0.002, (10.0, -0.7));
    let crossed = compare(a.street, b.street2, &book.streets, 0.001, (10.0, 0.0)).max(compare(
        a.street2,
        b.street,
        &book.streets,
        0.001,
        (10.0, 0.0),
    ));
    street = (street + second).max(crossed);
    let house = match (a.house, b.house) {
        (Some(one), Some(other)) if one == other => book.houses.bits(one, 0.005).min(8.0),
        (Some(one), Some(other)) => {
            let near = strsim::osa_distance(book.houses.text(one), book.houses.text(other)) == 1;
            if near { 1.0 } else { -1.5 }
        }
        _ => 0.0,
    };
    if street > 2.0 {
        evidence.add(street + house, Reason::SameStreet);
    } else {
        evidence.bits += street + house;
    }
    let town = compare(a.town, b.town, &book.towns, 0.01, (10.0, -1.5));
    let postcode = match (a.postcode, b.postcode) {
        (Some(one), Some(other)) if one == other => book.postcodes.bits(one, 0.01).min(10.0),
        (Some(one), Some(other)) => {
            let (one, other) = (book.postcodes.text(one), book.postcodes.text(other));
            if strsim::osa_distance(one, other) == 1 { 2.5 } else { -2.0 }
        }
        _ => 0.0,
    };
    // A town says its postcode: together they weigh little more than the weightier.
    let both = if town > 0.0 && postcode > 0.0 {
        town.max(postcode) + 0.35 * town.min(postcode)
    } else {
        town + postcode
    };
    if both > 2.0 {
        evidence.add(both, Reason::SameTown);
    } else {
        evidence.bits += both;
    }
    match (a.region, b.region) {
        (Some(one), Some(other)) if one == other => evidence.bits += book.regions.bits(one, 0.3),
        (Some(_), Some(_)) => evidence.bits -= 1.0,
        _ => {}
    }
}

/// Compares two texts of a kind: the bits of agreeing (at most `bounds.0`) as far as they look
/// alike, or the bits of differing.
fn compare(a: Option<u32>, b: Option<u32>, terms: &Terms, usual: f32, bounds: (f32, f32)) -> f32 {
    let (Some(one), Some(other)) = (a, b) else { return 0.0 };
    let rare = terms.bits(one, usual).min(terms.bits(other, usual)).min(bounds.0);
    if one == other {
        return rare;
    }
    let similarity = similarity(terms.text(one), terms.text(other));
    if similarity >= 0.84 { rare * kept(similarity) } else { bounds.1 }
}
