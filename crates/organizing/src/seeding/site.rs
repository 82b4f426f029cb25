//! One site, however two people write it; and how those who started there find each other: a seed
//! tells two drives only that another exists, and each decides.

use crate::Refusal;
use crate::list::name::fold;
use serde::{Deserialize, Serialize};

/// The most characters of an employer or a place.
pub const PLACE_CHARS_MAX: usize = 200;
/// The most sites that one drive asks about in a week: whoever asks about every one is looking for
/// drives, not for coworkers.
pub const MATCHES_A_WEEK_MAX: usize = 3;

/// What companies are in law and not in anyone's mouth.
const FORMS: [&str; 21] = [
    "ag",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "de",
    "gmbh",
    "inc",
    "incorporated",
    "limited",
    "llc",
    "llp",
    "ltd",
    "nv",
    "plc",
    "sa",
    "sl",
    "srl",
    "the",
];
/// Words of an address, as they are written short.
const SHORT: [(&str, &str); 16] = [
    ("avenue", "ave"),
    ("av", "ave"),
    ("avenida", "ave"),
    ("boulevard", "blvd"),
    ("street", "st"),
    ("calle", "st"),
    ("road", "rd"),
    ("carretera", "rd"),
    ("drive", "dr"),
    ("highway", "hwy"),
    ("lane", "ln"),
    ("north", "n"),
    ("south", "s"),
    ("east", "e"),
    ("west", "w"),
    ("number", "no"),
];

/// A site as it is compared: employer and place folded, without the company's form in law, the words
/// of a street written short. Only a keyed digest of it leaves the one who wrote it.
///
/// # Errors
/// `site-employer-missing`, `site-place-missing`, `site-too-long`, each at its field (`employer`,
/// `place`).
pub fn site(employer: &str, place: &str) -> Result<String, Refusal> {
    for (field, text) in [("employer", employer), ("place", place)] {
        if text.chars().count() > PLACE_CHARS_MAX {
            return Err(match field {
                "employer" => Refusal::at("employer", "site-too-long"),
                _ => Refusal::at("place", "site-too-long"),
            });
        }
    }
    // "S.A." is "SA": letters with stops between them are one word.
    let whole = fold(&employer.replace('.', ""));
    let told: Vec<&str> = whole.split(' ').filter(|word| !FORMS.contains(word)).collect();
    // A company may be called by nothing but such words.
    let employer = if told.is_empty() { whole.clone() } else { told.join(" ") };
    if employer.is_empty() {
        return Err(Refusal::at("employer", "site-employer-missing"));
    }
    let folded = fold(place);
    let short = |word| SHORT.iter().find(|(long, _)| *long == word).map_or(word, |(_, to)| *to);
    let place: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).map(short).collect();
    if place.is_empty() {
        return Err(Refusal::at("place", "site-place-missing"));
    }
    Ok(format!("{employer}\n{}", place.join(" ")))
}

/// What a drive says once it knows that another one exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Says {
    /// Nothing yet.
    #[default]
    Nothing,
    /// We want to meet.
    Meet,
    /// Not now.
    Not,
}

/// What each of two drives may know of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meeting {
    /// That it exists; not what it says.
    Exists,
    /// That both want to meet, and how.
    Both,
}

impl Meeting {
    /// What may be known. Nobody is told that the other one asked, or did not want to.
    pub fn of(ours: Says, theirs: Says) -> Meeting {
        match (ours, theirs) {
            (Says::Meet, Says::Meet) => Meeting::Both,
            _ => Meeting::Exists,
        }
    }
}
