//! Suspected duplicates: which records may be one person. A person decides; two people who share
//! a phone stay two.

use super::phone::Dialing;

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
    pub phones: &'a [&'a str],
    /// E-mail addresses as written.
    pub emails: &'a [&'a str],
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

/// Suspected duplicates within one list, the surest first.
pub fn within(people: &[Person<'_>], dialing: Dialing) -> Vec<Pair> {
    let _ = (people, dialing);
    Vec::new()
}

/// Suspected duplicates between a list (`a`) and another (`b`), the surest first.
pub fn between(list: &[Person<'_>], other: &[Person<'_>], dialing: Dialing) -> Vec<Pair> {
    let _ = (list, other, dialing);
    Vec::new()
}
