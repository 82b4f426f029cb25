//! Records made ready for comparing: folded, taken apart and numbered.

use super::Person;
use super::terms::Terms;
use crate::list::email;
use crate::list::name::fold;
use crate::list::phone::{Dialing, Phone};

/// What stands in a name beside the name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Generation {
    #[default]
    None,
    Junior,
    Senior,
    Other(u8),
}

/// A record by its numbers in [`Book`].
#[derive(Default)]
pub(super) struct Record {
    /// Words of the name; the first `given` of them are given names where the roles are known.
    pub words: Vec<u32>,
    pub given: usize,
    pub roles: bool,
    pub generation: Generation,
    pub phones: Vec<u32>,
    pub emails: Vec<u32>,
    pub number: Option<u32>,
    pub house: Option<u32>,
    pub street: Option<u32>,
    pub street2: Option<u32>,
    pub town: Option<u32>,
    pub postcode: Option<u32>,
    pub region: Option<u32>,
    pub born: Option<u32>,
}

/// Every text of the lists compared, by kind.
#[derive(Default)]
pub(super) struct Book {
    pub words: Terms,
    pub phones: Terms,
    pub emails: Terms,
    pub numbers: Terms,
    pub houses: Terms,
    pub streets: Terms,
    pub towns: Terms,
    pub postcodes: Terms,
    pub regions: Terms,
    pub births: Terms,
}

impl Book {
    /// Reads a record and counts its words.
    pub(super) fn enter(&mut self, person: &Person<'_>, dialing: Dialing) -> Record {
        let mut record =
            Record { number: self.numbers.count(&fold(person.number)), ..Record::default() };
        self.enter_name(person, &mut record);
        for phone in person.phones {
            if let Ok(phone) = Phone::read(phone.reveal(), dialing) {
                record.phones.extend(self.phones.count(phone.key()));
            }
        }
        for address in person.emails {
            if let Ok(address) = email::read(address.reveal()) {
                record.emails.extend(self.emails.count(&email::key(address.reveal())));
            }
        }
        record.phones.sort_unstable();
        record.phones.dedup();
        record.emails.sort_unstable();
        record.emails.dedup();
        let street = fold(person.street);
        let (house, street) = house_and_street(&street);
        record.house = self.houses.count(house);
        record.street = self.streets.count(street);
        record.street2 = self.streets.count(&fold(person.street2));
        record.town = self.towns.count(&fold(person.town));
        record.postcode = self.postcodes.count(&fold(person.postcode));
        record.region = self.regions.count(&fold(person.region));
        let born: String = person.born.chars().filter(char::is_ascii_digit).collect();
        record.born = self.births.count(&born);
        record
    }

    fn enter_name(&mut self, person: &Person<'_>, record: &mut Record) {
        record.roles = !person.given.trim().is_empty() || !person.family.trim().is_empty();
        let (given, rest) = if record.roles {
            (fold(person.given), fold(person.family))
        } else {
            let whole = crate::list::Name::parse(person.full).unwrap_or_default();
            if whole.family.is_empty() {
                (String::new(), fold(person.full))
            } else {
                record.roles = true;
                (fold(whole.given.reveal()), fold(whole.family.reveal()))
            }
        };
        let mut counted = 0;
        for (is_given, text) in [(true, &given), (false, &rest)] {
            let all = text.split(' ').filter(|word| !word.is_empty()).count();
            for word in text.split(' ').filter(|word| !word.is_empty()).take(6) {
                match generation(word).filter(|_| all > 1 || !record.roles) {
                    Some(generation) if counted > 0 => record.generation = generation,
                    _ if is_particle(word) && all > 1 => {}
                    _ => {
                        record.words.extend(self.words.count(word));
                        record.given += usize::from(is_given);
                        counted += 1;
                    }
                }
            }
        }
        if record.generation == Generation::None {
            let last = fold(person.full);
            let last = last.rsplit(' ').next().and_then(generation);
            record.generation = last.unwrap_or_default();
        }
        // Where nobody told the roles, the first word is most often a given name.
        if !record.roles {
            record.given = record.words.len().min(1);
        }
    }
}

impl Record {
    pub(super) fn given_words(&self) -> &[u32] {
        &self.words[..self.given]
    }
}

fn house_and_street(street: &str) -> (&str, &str) {
    match street.split_once(' ') {
        Some((house, rest)) if house.starts_with(|c: char| c.is_ascii_digit()) => (house, rest),
        None if street.starts_with(|c: char| c.is_ascii_digit()) => (street, ""),
        _ => ("", street),
    }
}

fn generation(word: &str) -> Option<Generation> {
    match word {
        "jr" | "hijo" => Some(Generation::Junior),
        "sr" | "padre" => Some(Generation::Senior),
        "ii" | "2nd" => Some(Generation::Other(2)),
        "iii" | "3rd" => Some(Generation::Other(3)),
        "iv" => Some(Generation::Other(4)),
        _ => None,
    }
}

fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "de" | "del"
            | "la"
            | "las"
            | "los"
            | "da"
            | "dos"
            | "das"
            | "y"
            | "van"
            | "von"
            | "der"
            | "el"
            | "al"
    )
}

/// How a word sounds, roughly: consonants by class, without vowels and doubles.
pub(super) fn sound(word: &str) -> u64 {
    let mut code: u64 = 1;
    let mut last = 0;
    for (at, byte) in word.bytes().enumerate() {
        let class: u64 = match byte {
            b'b' | b'v' | b'p' | b'f' => 1,
            b'c' | b'g' | b'j' | b'k' | b'q' | b's' | b'x' | b'z' => 2,
            b'd' | b't' => 3,
            b'l' => 4,
            b'm' | b'n' => 5,
            b'r' => 6,
            b'a' | b'e' | b'i' | b'o' | b'u' | b'h' | b'w' | b'y' => 0,
            other => u64::from(other % 9) + 7,
        };
        if at == 0 && class == 0 {
            code = code * 17 + 16;
        }
        if class != 0 && class != last && code < 1 << 40 {
            code = code * 17 + class;
        }
        last = class;
    }
    code
}
