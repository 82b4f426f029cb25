//! What stands in a column, where its heading does not say.

use super::Field;
use crate::list::email;
use crate::list::name::{fold, tidy};
use crate::list::nickname;
use crate::list::phone::{Dialing, Phone};

/// What was seen in the cells of one column that are not empty.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    /// Cells that are not empty.
    pub filled: usize,
    /// Different ones among them.
    pub distinct: usize,
    pub emails: usize,
    pub phones: usize,
    /// Yes, no, true, false, 0, 1.
    pub flags: usize,
    /// "García, Rosa"
    pub comma_names: usize,
    /// Two to five words of letters, the first or second a known given name.
    pub whole_names: usize,
    /// One or two words of letters.
    pub short_words: usize,
    /// Given names that are known.
    pub given_names: usize,
    pub numbers: usize,
    pub dates: usize,
    pub shifts: usize,
    pub languages: usize,
    pub streets: usize,
    pub postcodes: usize,
    pub honorifics: usize,
}

const SHIFTS: &str = "day days night nights evening evenings morning mornings afternoon swing \
     graveyard weekend first second third 1st 2nd 3rd am pm overnight rotating dia noche tarde \
     manana matutino vespertino nocturno diurno mixto";
const LANGUAGES: &str = "english spanish french haitian creole portuguese chinese mandarin cantonese \
     vietnamese tagalog somali arabic amharic korean russian polish hindi punjabi bengali nepali \
     burmese karen hmong swahili oromo espanol ingles frances portugues chino en es fr pt zh vi";
const STREETS: &str = "st street ave avenue rd road dr drive ln lane blvd boulevard ct court way pl \
     place ter terrace cir circle hwy highway pkwy apt calle avenida av col colonia camino";

/// Looks at a column's cells.
pub(super) fn look<'a>(cells: impl Iterator<Item = &'a str>, dialing: Dialing) -> Seen {
    let mut seen = Seen::default();
    let mut values = std::collections::HashSet::new();
    for cell in cells {
        let cell = tidy(cell);
        if cell.is_empty() || cell.len() > 400 {
            continue;
        }
        seen.filled += 1;
        let folded = fold(&cell);
        see(&mut seen, &cell, &folded, dialing);
        values.insert(folded);
    }
    seen.distinct = values.len();
    seen
}

fn see(seen: &mut Seen, cell: &str, folded: &str, dialing: Dialing) {
    let in_list = |list: &str, word: &str| list.split_ascii_whitespace().any(|known| known == word);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let lettered =
        !cell.is_empty() && cell.chars().all(|c| c.is_alphabetic() || " .,'’-".contains(c));
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let known_given = |word: &&&str| nickname::is_given(word);
    let count = |yes: bool| usize::from(yes);
    seen.emails += count(email::read(cell).is_ok());
    seen.dates += count(is_date(cell));
    seen.flags += count(is_flag(folded).is_some());
    seen.numbers += count(
        digits > 0
            && cell.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && digits * 2 >= cell.len(),
    );
    let phone = cell.chars().any(|c| "()-+. ".contains(c)) || digits >= 10;
    seen.phones += count(phone && !is_date(cell) && Phone::read(cell, dialing).is_ok());
    seen.comma_names += count(
        lettered
            && cell.matches(',').count() == 1
            && words.len() >= 2
            && words.len() <= 6
            && words.iter().any(|word| known_given(&word)),
    );
    seen.whole_names += count(
        lettered
            && !cell.contains(',')
            && (2..=5).contains(&words.len())
            && words.iter().any(|word| known_given(&word)),
    );
    seen.short_words += count(lettered && !cell.contains(',') && (1..=2).contains(&words.len()));
    seen.given_names += count(
        (1..=2).contains(&words.len())
            && words.first().is_some_and(|word| nickname::is_given(word)),
    );
    seen.shifts += count(words.len() <= 3 && words.iter().any(|word| in_list(SHIFTS, word)));
    seen.languages +=
        count(words.len() <= 3 && words.first().is_some_and(|word| in_list(LANGUAGES, word)));
    seen.streets += count(
        words.len() >= 3
            && cell.starts_with(|c: char| c.is_ascii_digit())
            && words.iter().any(|word| in_list(STREETS, word)),
    );
    let zip = cell.len() == 5 || (cell.len() == 10 && cell.as_bytes()[5] == b'-');
    seen.postcodes += count(zip && cell.bytes().all(|b| b.is_ascii_digit() || b == b'-'));
    seen.honorifics +=
        count(matches!(folded, "mr" | "mrs" | "ms" | "miss" | "mx" | "dr" | "sr" | "sra" | "srta"));
}

/// Yes or no, as people and table programs write it.
pub(super) fn is_flag(folded: &str) -> Option<bool> {
    match folded {
        "yes" | "y" | "true" | "t" | "1" | "x" | "si" | "s" | "verdadero" => Some(true),
        "no" | "n" | "false" | "f" | "0" | "falso" => Some(false),
        _ => None,
    }
}

fn is_date(cell: &str) -> bool {
    let parts: Vec<&str> = cell.split(['-', '/', '.']).collect();
    parts.len() == 3
        && parts
            .iter()
            .all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
        && parts.iter().any(|part| part.len() <= 2)
        && cell.len() <= 10
        && !(parts[0].len() == 3 && parts[2].len() == 4)
}

impl Seen {
    /// Whether at least `percent` of the filled cells are of a kind.
    pub(super) fn mostly(&self, count: usize, percent: usize) -> bool {
        self.filled > 0 && count * 100 >= self.filled * percent
    }

    /// What the cells alone say; names in single words are left to the columns beside them.
    pub(super) fn field(&self) -> Option<Field> {
        let varied = self.distinct * 10 >= self.filled * 7;
        if self.mostly(self.emails, 70) {
            Some(Field::Email)
        } else if self.mostly(self.dates, 60) || self.mostly(self.flags, 90) {
            None
        } else if self.mostly(self.phones, 70) {
            Some(Field::Phone)
        } else if self.mostly(self.comma_names, 50) || (varied && self.mostly(self.whole_names, 50))
        {
            Some(Field::FullName)
        } else if self.mostly(self.streets, 50) {
            Some(Field::Address)
        } else if self.mostly(self.shifts, 80) {
            Some(Field::Shift)
        } else if self.mostly(self.languages, 80) {
            Some(Field::Language)
        } else {
            None
        }
    }

    /// Whether what stands in the column cannot be what its heading only seemed to say.
    pub(super) fn denies(&self, field: Field) -> bool {
        if self.filled < 2 {
            return false;
        }
        let flags = self.mostly(self.flags, 90);
        match field {
            Field::Phone => !self.mostly(self.phones, 20),
            Field::Email => !self.mostly(self.emails, 20),
            Field::FullName => !self.mostly(self.comma_names + self.whole_names, 20),
            Field::Address | Field::City | Field::Site | Field::Department | Field::Job => {
                flags || self.mostly(self.dates, 50) || self.mostly(self.honorifics, 80)
            }
            _ => false,
        }
    }
}
