//! What a form says of a request: read from the public page, from what a browser sealed, and from
//! what a coach writes down for somebody on the phone.

use kit::http::Form;
use organizing::intake::{Consent, Told};
use organizing::matching::{Free, Zone};
use organizing::{Personal, Refusal};

/// Parts of the day, by their name in forms: the first hour and the one after the last.
pub const PARTS: [(&str, u8, u8); 4] =
    [("morning", 6, 12), ("afternoon", 12, 17), ("evening", 17, 22), ("night", 22, 24)];

/// The time zones that are offered, in minutes from UTC, by the id of their words.
pub const ZONES: [(&str, i16); 9] = [
    ("zone-hawaii", -600),
    ("zone-alaska", -540),
    ("zone-pacific", -480),
    ("zone-mountain", -420),
    ("zone-central", -360),
    ("zone-eastern", -300),
    ("zone-atlantic", -240),
    ("zone-utc", 0),
    ("zone-europe", 60),
];

/// The languages that are offered first, as tags; others are typed.
pub const LANGUAGES: [&str; 2] = ["en", "es"];

/// What the form says.
///
/// # Errors
/// `request-people` at `people`, `zone-unknown` at `zone`.
pub fn told(form: &Form) -> Result<Told, Refusal> {
    let digits: String = form.get("people").chars().filter(|c| !" ,.".contains(*c)).collect();
    let people = match digits.as_str() {
        "" => None,
        digits => Some(digits.parse().map_err(|_| Refusal::at("people", "request-people"))?),
    };
    Ok(read(form, people, zone(form)?))
}

/// What a form says that was sealed in a browser: whoever sent it is gone, and could not be told that
/// something is wrong. What cannot be read is left out and what is too long is cut, so that nobody's
/// request stays unread for it.
pub fn sealed(form: &Form) -> Told {
    // "about 60", "60 or 70": the first number.
    let typed = form.get("people");
    let digits = typed.split(|c: char| !c.is_ascii_digit() && !",.".contains(c));
    let digits = digits.map(|part| part.replace([',', '.'], "")).find(|part| !part.is_empty());
    let people = digits.and_then(|digits| digits.parse().ok());
    let people = people.filter(|people| *people <= Told::PEOPLE_MAX);
    let mut told = read(form, people, zone(form).ok().flatten());
    let cut = |text: &mut Personal, most: usize| {
        if text.is_longer(most) {
            *text = Personal::new(&text.reveal().chars().take(most).collect::<String>());
        }
    };
    let lines = [&mut told.employer, &mut told.place, &mut told.name, &mut told.reach];
    lines.into_iter().for_each(|line| cut(line, Told::LINE_CHARS_MAX));
    let texts = [&mut told.happened, &mut told.want];
    texts.into_iter().for_each(|text| cut(text, Told::TEXT_CHARS_MAX));
    told.languages.retain(|tag| tag.len() <= Told::LANGUAGE_BYTES_MAX);
    told.languages.truncate(Told::LANGUAGES_MAX);
    told
}

fn read(form: &Form, people: Option<u32>, zone: Option<Zone>) -> Told {
    let text = |name: &str| Personal::new(form.get(name));
    let consents =
        [(Consent::Contact, "contact"), (Consent::HandOn, "hand-on"), (Consent::Keep, "keep")];
    Told {
        happened: text("happened"),
        employer: text("employer"),
        place: text("place"),
        sector: String::new(),
        people,
        want: text("want"),
        name: text("name"),
        reach: text("reach"),
        languages: languages(form),
        zone,
        free: free(form),
        consents: consents
            .into_iter()
            .filter(|(_, name)| form.get(name) == "yes")
            .map(|(consent, _)| consent)
            .collect(),
    }
}

/// Languages: those that were ticked, and others as they were typed.
pub fn languages(form: &Form) -> Vec<String> {
    let ticked = form.all("language").map(str::to_owned);
    let typed = form.get("language-other").split([',', ';']).map(|tag| tag.trim().to_lowercase());
    let mut all: Vec<String> = ticked.chain(typed).filter(|tag| !tag.is_empty()).collect();
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|tag| seen.insert(tag.clone()));
    all
}

/// The time zone.
///
/// # Errors
/// `zone-unknown` at `zone`.
pub fn zone(form: &Form) -> Result<Option<Zone>, Refusal> {
    match form.get("zone") {
        "" => Ok(None),
        minutes => {
            let minutes = minutes.parse().map_err(|_| Refusal::at("zone", "zone-unknown"))?;
            Zone::minutes(minutes).map(Some)
        }
    }
}

/// When somebody is free: parts of weekdays, and of weekends.
pub fn free(form: &Form) -> Free {
    let hours = |field: &str, days: std::ops::Range<u8>| {
        let parts: Vec<(u8, u8)> = PARTS
            .into_iter()
            .filter(|(name, ..)| form.all(field).any(|chosen| chosen == *name))
            .map(|(_, from, to)| (from, to))
            .collect();
        days.flat_map(move |day| {
            let parts = parts.clone();
            parts.into_iter().flat_map(move |(from, to)| (from..to).map(move |hour| (day, hour)))
        })
        .collect::<Vec<_>>()
    };
    Free::at(hours("weekday", 0..5).into_iter().chain(hours("weekend", 5..7)))
}

/// Whether a part of the day was told as free, on weekdays or on weekends.
pub fn has_part(free: &Free, weekend: bool, part: (&str, u8, u8)) -> bool {
    let day = if weekend { 5 } else { 0 };
    free.has(day, part.1)
}
