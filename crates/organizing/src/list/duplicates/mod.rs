//! Suspected duplicates: which records may be one person. A person decides; two people who share
//! a phone stay two.

mod block;
mod record;
mod terms;
mod weigh;

use super::Worker;
use super::phone::Dialing;
use crate::Personal;
use record::{Book, Record};
use std::collections::{HashMap, HashSet};
use weigh::{Evidence, weigh};

/// Who is compared: whatever a list knows about someone; empty where it does not.
#[derive(Clone, Copy, Default)]
pub struct Person<'a> {
    /// The name in full.
    pub full: &'a str,
    /// The given name, where it is known apart.
    pub given: &'a str,
    /// The family name, where it is known apart.
    pub family: &'a str,
    /// Phones as written.
    pub phones: &'a [Personal],
    /// E-mail addresses as written.
    pub emails: &'a [Personal],
    /// House number and street, or the whole address.
    pub street: &'a str,
    /// More of the address (a second line).
    pub street2: &'a str,
    /// Town or suburb.
    pub town: &'a str,
    /// Postcode.
    pub postcode: &'a str,
    /// State or province.
    pub region: &'a str,
    /// The day of birth, in lists that have it (a roster does not).
    pub born: &'a str,
    /// The roster's own number.
    pub number: &'a str,
}

impl<'a> From<&'a Worker> for Person<'a> {
    fn from(worker: &'a Worker) -> Person<'a> {
        Person {
            full: worker.name.full.reveal(),
            given: worker.name.given.reveal(),
            family: worker.name.family.reveal(),
            phones: &worker.phones,
            emails: &worker.emails,
            street: worker.address.reveal(),
            number: worker.roster_number.reveal(),
            ..Person::default()
        }
    }
}

/// Why two records may be one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The roster gives both the same number.
    SameNumber,
    /// The same name.
    SameName,
    /// The same family name, and given names that are forms of one.
    Nickname,
    /// Given and family name the other way round.
    SwappedName,
    /// Names that sound or look alike.
    SimilarName,
    /// A phone in common.
    SamePhone,
    /// An e-mail address in common.
    SameEmail,
    /// E-mail addresses that differ by a letter or two.
    SimilarEmail,
    /// The same or nearly the same street.
    SameStreet,
    /// The same town or postcode.
    SameTown,
    /// The same day of birth.
    SameBirth,
    /// Nearly the same day of birth.
    SimilarBirth,
    /// Both are the same person as a third record.
    Through,
}

impl Reason {
    /// Whether it is about the name only.
    pub const fn is_name(self) -> bool {
        matches!(
            self,
            Reason::SameName | Reason::Nickname | Reason::SwappedName | Reason::SimilarName
        )
    }
}

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Surety {
    /// Worth a look.
    Likely,
    /// So much agrees, and nothing speaks against it, that an import may take them for one.
    Certain,
}

/// Two records that may be one person, by their places in the lists given.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The place of the first.
    pub a: usize,
    /// The place of the second.
    pub b: usize,
    /// The weight of the evidence, in bits; higher is surer.
    pub score: f32,
    /// How sure it is.
    pub surety: Surety,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// The most records that are compared at once.
pub const PEOPLE_MAX: usize = 200_000;

/// Bits of evidence, beyond what chance among so many pairs asks for, from which a pair is likely.
const LIKELY_BITS: f32 = 4.0;
/// And from which it may be certain.
const CERTAIN_BITS: f32 = 10.0;
/// How far below likely a pair may be that a third record joins.
const THROUGH_BITS: f32 = 14.0;

/// Suspected duplicates within one list, the surest first.
pub fn within<'a>(people: impl IntoIterator<Item = Person<'a>>, dialing: Dialing) -> Vec<Pair> {
    let mut book = Book::default();
    let people = people.into_iter().take(PEOPLE_MAX);
    let records: Vec<Record> = people.map(|person| book.enter(&person, dialing)).collect();
    let pairs = judge(&records, &book, None);
    sorted(join(pairs, &records, &book))
}

/// Suspected duplicates between a list (`a`) and another (`b`), the surest first.
pub fn between<'a>(
    list: impl IntoIterator<Item = Person<'a>>,
    other: impl IntoIterator<Item = Person<'a>>,
    dialing: Dialing,
) -> Vec<Pair> {
    let mut book = Book::default();
    let mut enter = |person: Person<'_>| book.enter(&person, dialing);
    let mut records: Vec<Record> = list.into_iter().take(PEOPLE_MAX).map(&mut enter).collect();
    let border = records.len();
    records.extend(other.into_iter().take(PEOPLE_MAX).map(enter));
    let mut pairs = judge(&records, &book, Some(border));
    pairs.iter_mut().for_each(|pair| pair.b -= border);
    sorted(pairs)
}

/// The suspected pairs among those worth comparing.
fn judge(records: &[Record], book: &Book, border: Option<usize>) -> Vec<Pair> {
    let chance = chance_bits(records.len());
    let mut pairs = Vec::new();
    block::candidates(records, book, border, |a, b| {
        pairs.extend(verdict(a, b, &weigh(&records[a], &records[b], book), chance));
    });
    pairs
}

/// How many bits of agreement chance alone brings about somewhere among so many records.
fn chance_bits(records: usize) -> f32 {
    (records.max(2) as f32 * 5.0).log2()
}

fn verdict(a: usize, b: usize, evidence: &Evidence, chance: f32) -> Option<Pair> {
    use Reason::{SameBirth, SameNumber, SimilarBirth};
    let beyond = evidence.bits - chance;
    // Relatives share a phone, an address and a family name; one person has one given name.
    let one_person = [SameBirth, SimilarBirth, SameNumber].iter().any(|r| evidence.has(*r));
    // A name is no match for another birth day or another roster number.
    let only_named = evidence.reasons.iter().all(|(_, reason)| reason.is_name());
    if beyond < LIKELY_BITS
        || (evidence.other_given && !one_person)
        || (evidence.against && only_named)
    {
        return None;
    }
    Some(Pair { a, b, score: beyond, surety: surety(evidence, beyond), reasons: ordered(evidence) })
}

fn surety(evidence: &Evidence, beyond: f32) -> Surety {
    use Reason::{Nickname, SameBirth, SameEmail, SameName, SameNumber, SamePhone, SwappedName};
    let any = |reasons: &[Reason]| reasons.iter().any(|reason| evidence.has(*reason));
    let plain = !evidence.against && !evidence.other_given && !evidence.other_family;
    // Sisters called Anna and Hannah may share a phone, and so may a father José and a son José
    // Luis: a phone makes certain only where the names are the same to the last word.
    let named = any(&[SameName, Nickname, SwappedName]) && any(&[SameNumber, SameEmail, SameBirth]);
    let to_the_word = any(&[SameName, SwappedName]) && !evidence.more_words && any(&[SamePhone]);
    if plain && (named || to_the_word) && beyond >= CERTAIN_BITS {
        Surety::Certain
    } else {
        Surety::Likely
    }
}

fn ordered(evidence: &Evidence) -> Vec<Reason> {
    let mut reasons = evidence.reasons.clone();
    reasons.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    reasons.into_iter().map(|(_, reason)| reason).collect()
}

/// Two records that are each likely the same as a third are likely the same, unless they
/// plainly differ.
fn join(mut pairs: Vec<Pair>, records: &[Record], book: &Book) -> Vec<Pair> {
    let chance = chance_bits(records.len());
    let mut neighbours: HashMap<usize, Vec<usize>> = HashMap::new();
    for pair in &pairs {
        neighbours.entry(pair.a).or_default().push(pair.b);
        neighbours.entry(pair.b).or_default().push(pair.a);
    }
    let mut known: HashSet<(usize, usize)> = pairs.iter().map(|pair| (pair.a, pair.b)).collect();
    for around in neighbours.values().filter(|around| around.len() <= 20) {
        for (at, &one) in around.iter().enumerate() {
            for &other in &around[at + 1..] {
                let (a, b) = (one.min(other), one.max(other));
                if a == b || !known.insert((a, b)) {
                    continue;
                }
                let evidence = weigh(&records[a], &records[b], book);
                let beyond = evidence.bits - chance;
                if beyond >= LIKELY_BITS - THROUGH_BITS {
                    let mut reasons = vec![Reason::Through];
                    reasons.extend(ordered(&evidence));
                    pairs.push(Pair { a, b, score: beyond, surety: Surety::Likely, reasons });
                }
            }
        }
    }
    pairs
}

fn sorted(mut pairs: Vec<Pair>) -> Vec<Pair> {
    pairs.sort_by(|one, other| {
        other
            .surety
            .cmp(&one.surety)
            .then_with(|| other.score.total_cmp(&one.score))
            .then_with(|| (one.a, one.b).cmp(&(other.a, other.b)))
    });
    pairs
}
