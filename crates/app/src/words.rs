//! The catalogues: every feature's words in every language, bound into the program.

use kit::words::{Language, Words};

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
    "accounts", "chart", "conversations", "demo", "drive", "front", "imports", "members", "people",
    "turfs",
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
