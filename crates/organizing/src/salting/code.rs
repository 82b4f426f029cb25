use crate::list::name::fold;
use serde::{Deserialize, Serialize};

/// What somebody is called wherever it can be read: the name of a star, drawn by lot. It is never
/// typed, so that nobody puts a hint into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CodeName(String);

/// The stars. They are called the same in every language that we write in.
const STARS: [&str; 64] = [
    "Acamar",
    "Achernar",
    "Acrux",
    "Adhara",
    "Albireo",
    "Alcor",
    "Alcyone",
    "Aldebaran",
    "Algol",
    "Alhena",
    "Alioth",
    "Alkaid",
    "Almach",
    "Alnair",
    "Alnilam",
    "Alphard",
    "Altair",
    "Ankaa",
    "Antares",
    "Arcturus",
    "Atria",
    "Avior",
    "Bellatrix",
    "Canopus",
    "Capella",
    "Castor",
    "Deneb",
    "Diphda",
    "Dubhe",
    "Elnath",
    "Eltanin",
    "Enif",
    "Fomalhaut",
    "Gacrux",
    "Hadar",
    "Hamal",
    "Izar",
    "Kochab",
    "Markab",
    "Menkar",
    "Merak",
    "Mimosa",
    "Mintaka",
    "Mirach",
    "Mirfak",
    "Mizar",
    "Nunki",
    "Phecda",
    "Polaris",
    "Pollux",
    "Procyon",
    "Rasalhague",
    "Regulus",
    "Rigel",
    "Sabik",
    "Saiph",
    "Scheat",
    "Shaula",
    "Sirius",
    "Spica",
    "Suhail",
    "Tarazed",
    "Thuban",
    "Vega",
];
/// Stars are counted on when all are taken: "Altair 2".
const ROUNDS_MAX: usize = 4;

impl CodeName {
    /// The one on which a throw falls, among those that nobody has and that are no part of the name
    /// of a member. None where all are taken.
    pub fn draw<'a>(
        taken: &[CodeName],
        members: impl IntoIterator<Item = &'a str>,
        throw: u32,
    ) -> Option<CodeName> {
        let members: Vec<&str> = members.into_iter().collect();
        (1..=ROUNDS_MAX).find_map(|round| {
            let named = |star: &&str| match round {
                1 => CodeName((*star).to_owned()),
                _ => CodeName(format!("{star} {round}")),
            };
            let free: Vec<CodeName> = STARS
                .iter()
                .filter(|star| !members.iter().any(|name| names(name, star)))
                .map(named)
                .filter(|code| !taken.contains(code))
                .collect();
            let at = usize::try_from(throw).unwrap_or(0) % free.len().max(1);
            free.into_iter().nth(at)
        })
    }

    /// How it is written.
    pub fn written(&self) -> &str {
        &self.0
    }

    /// Whether a name gives it away: the star is a word of it.
    pub fn is_in(&self, name: &str) -> bool {
        names(name, self.0.split(' ').next().unwrap_or(&self.0))
    }
}

fn names(name: &str, star: &str) -> bool {
    let star = fold(star);
    fold(name).split(|c: char| !c.is_alphanumeric()).any(|word| word == star)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_name_is_drawn_once_until_none_is_left() {
        let mut taken = Vec::new();
        while let Some(code) = CodeName::draw(&taken, ["Marisol Vega"], 7 * taken.len() as u32) {
            assert!(!code.is_in("Marisol Vega"), "{code:?}");
            taken.push(code);
        }
        assert_eq!(taken.len(), (STARS.len() - 1) * ROUNDS_MAX);
        assert_eq!(taken.iter().collect::<BTreeSet<_>>().len(), taken.len());
    }

    #[test]
    fn a_members_name_is_nobodys_code_name() {
        for (name, star, given_away) in [
            ("Marisol Vega", "Vega", true),
            ("VÉGA", "Vega", true),
            ("ana-vega", "Vega", true),
            ("Vegas", "Vega", false),
            ("Ana", "Vega", false),
            ("", "Vega", false),
        ] {
            assert_eq!(CodeName(star.to_owned()).is_in(name), given_away, "{name}");
            assert_eq!(CodeName(format!("{star} 2")).is_in(name), given_away, "{name}");
        }
    }

    #[test]
    fn stars_stand_once_and_in_order() {
        assert!(STARS.is_sorted());
        assert_eq!(STARS.iter().collect::<BTreeSet<_>>().len(), STARS.len());
    }
}
