//! What a worker writes to the desk. There is no field for facts that must not be kept (E19).

use super::Consents;
use crate::matching::{Free, Zone};
use crate::{Personal, Refusal};
use serde::{Deserialize, Serialize};

/// A request for help, in the worker's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What happened.
    pub happened: Personal,
    /// For whom they work.
    pub employer: Personal,
    /// Where: the site, the town.
    pub place: Personal,
    /// The sector, as digits of the classification, where somebody set it.
    pub sector: String,
    /// About how many work there, where they know.
    pub people: Option<u32>,
    /// What they want.
    pub want: Personal,
    /// What to call them.
    pub name: Personal,
    /// How to reach them safely: where, when, under which name.
    pub reach: Personal,
    /// Languages they want to speak with us, the one they prefer first, as tags ("en", "es").
    pub languages: Vec<String>,
    /// Their time zone, where they told.
    pub zone: Option<Zone>,
    /// When they are free, in their own time; nothing told excludes nobody.
    pub free: Free,
    /// What they agree to.
    pub consents: Consents,
}

impl Told {
    /// The most characters of what happened and of what they want.
    pub const TEXT_CHARS_MAX: usize = 4_000;
    /// The most characters of anything else.
    pub const LINE_CHARS_MAX: usize = 300;
    /// The most languages.
    pub const LANGUAGES_MAX: usize = 8;
    /// The most bytes of the tag of a language.
    pub const LANGUAGE_BYTES_MAX: usize = 35;
    /// The most people who may work somewhere.
    pub const PEOPLE_MAX: u32 = 5_000_000;

    /// Whether it can be sent: only what happened and a way to reach them are needed, and their
    /// word that we may.
    ///
    /// # Errors
    /// `request-happened-missing`, `request-reach-missing`, `request-needs-contact`,
    /// `request-people`, `request-languages`, `request-sector`, `request-too-long`, each at its
    /// field.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.happened.is_empty() {
            return Err(Refusal::at("happened", "request-happened-missing"));
        }
        if self.reach.is_empty() {
            return Err(Refusal::at("reach", "request-reach-missing"));
        }
        if !self.consents.has(super::Consent::Contact) {
            return Err(Refusal::at("contact", "request-needs-contact"));
        }
        if self.people.is_some_and(|people| people > Told::PEOPLE_MAX) {
            return Err(Refusal::at("people", "request-people"));
        }
        let tag = |tag: &String| !tag.is_empty() && tag.len() <= Told::LANGUAGE_BYTES_MAX;
        if self.languages.len() > Told::LANGUAGES_MAX || !self.languages.iter().all(tag) {
            return Err(Refusal::at("languages", "request-languages"));
        }
        if self.sector.len() > 6 || !self.sector.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Refusal::at("sector", "request-sector"));
        }
        let long = [
            ("happened", &self.happened, Told::TEXT_CHARS_MAX),
            ("want", &self.want, Told::TEXT_CHARS_MAX),
            ("employer", &self.employer, Told::LINE_CHARS_MAX),
            ("place", &self.place, Told::LINE_CHARS_MAX),
            ("name", &self.name, Told::LINE_CHARS_MAX),
            ("reach", &self.reach, Told::LINE_CHARS_MAX),
        ];
        let long = long.into_iter().find(|(_, text, max)| text.is_longer(*max));
        long.map_or(Ok(()), |(field, ..)| Err(Refusal::at(field, "request-too-long")))
    }
}
