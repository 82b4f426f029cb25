//! The catalogues: every feature's words in every language, bound into the program.

use kit::say;
use kit::words::{Language, Words};
use organizing::Day;

macro_rules! catalogues {
    ($($feature:literal),* $(,)?) => {
        /// The files of each feature: its name, English, Spanish.
        pub const FILES: &[(&str, &str, &str)] = &[$((
            $feature,
            include_str!(concat!($feature, "/en.ftl")),
            include_str!(concat!($feature, "/es.ftl")),
        )),*];
    };
}

catalogues!(
    "accounts",
    "arc",
    "capacity",
    "cards",
    "chart",
    "coaching",
    "committee",
    "conversations",
    "demo",
    "development",
    "drive",
    "elections",
    "engines",
    "front",
    "gatherings",
    "imports",
    "intake",
    "issues",
    "matching",
    "members",
    "movement",
    "own",
    "packs",
    "pairs",
    "people",
    "salting",
    "seeding",
    "sharing",
    "structure_tests",
    "targets",
    "ties",
    "turfs",
    "voters",
);

/// The guide for one-on-ones that a drive has until it writes its own.
pub const GUIDE: [(&str, &str); 2] = [
    ("en", include_str!("../../../kits/guide.en.ftl")),
    ("es", include_str!("../../../kits/guide.es.ftl")),
];

/// Binds the catalogues of every language.
///
/// # Errors
/// A sentence saying which file is wrong; a test keeps it from happening.
pub fn bind() -> Result<Vec<Words>, String> {
    Language::ALL
        .into_iter()
        .map(|language| {
            let files: Vec<&str> = FILES
                .iter()
                .map(|(_, en, es)| match language {
                    Language::En => *en,
                    Language::Es => *es,
                })
                .collect();
            Words::bind(language, &files)
        })
        .collect()
}

/// A day as people say it: "9 November", with the year where it is another than today's.
pub fn day(words: &Words, day: Day, today: Day) -> String {
    let date = day.date();
    // Ids month-1 to month-12.
    let month = words.say(&format!("month-{}", date.month()));
    let (number, year) = (date.day(), date.year().to_string());
    match date.year() == today.date().year() {
        true => say!(words, "day-said", day = number, month = month),
        false => say!(words, "day-said-with-year", day = number, month = month, year = year),
    }
}

/// A day where there is little room: "9 Nov".
pub fn short_day(words: &Words, day: Day) -> String {
    let date = day.date();
    // Ids month-short-1 to month-short-12.
    let month = words.say(&format!("month-short-{}", date.month()));
    say!(words, "day-short", day = date.day(), month = month)
}
