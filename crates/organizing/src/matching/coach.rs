//! What a coach says that they can do.

use super::{Free, Zone};
use crate::development::Level;
use crate::issues::FightKind;
use crate::{MemberId, Refusal, RequestId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A coach, as they describe themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coach {
    /// Who.
    pub who: MemberId,
    /// Sectors they know, as digits of the classification: "72" or "722515".
    pub sectors: Vec<String>,
    /// Employers at which they organized.
    pub employers: Vec<String>,
    /// Languages they coach in, as tags.
    pub languages: Vec<String>,
    /// Their time zone.
    pub zone: Option<Zone>,
    /// When they are free.
    pub free: Free,
    /// Their skills, by key, and how far they are (N10).
    pub skills: BTreeMap<String, Level>,
    /// Kinds of fights they won.
    pub fights: BTreeSet<FightKind>,
    /// Whom they must not be matched with.
    pub not_with: Vec<MustNot>,
    /// How many cases they take at most.
    pub takes: u8,
    /// How many they carry.
    pub carries: u8,
    /// Whether they take none for now.
    pub away: bool,
}

/// Whom a coach must not be matched with; nobody asks why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MustNot {
    /// Anyone at this employer.
    Employer(String),
    /// This request.
    Request(RequestId),
    /// This coach, in pairs and handoffs.
    Coach(MemberId),
}

impl Coach {
    /// The cases that a new coach takes unless they say otherwise, and the least of the usual
    /// load (`method.md` 4: 3 to 5).
    pub const TAKES_NEW: u8 = 3;
    /// The cases that an experienced coach takes unless they say otherwise.
    pub const TAKES_EXPERIENCED: u8 = 5;
    /// The most cases that anyone takes.
    pub const TAKES_MAX: u8 = 20;
    /// The most of each list.
    pub const LIST_MAX: usize = 50;
    /// The most characters of a name or a key.
    pub const NAME_CHARS_MAX: usize = 120;

    /// A coach who said nothing yet.
    pub fn new(who: MemberId, experienced: bool) -> Coach {
        Coach {
            who,
            sectors: Vec::new(),
            employers: Vec::new(),
            languages: Vec::new(),
            zone: None,
            free: Free::default(),
            skills: BTreeMap::new(),
            fights: BTreeSet::new(),
            not_with: Vec::new(),
            takes: if experienced { Coach::TAKES_EXPERIENCED } else { Coach::TAKES_NEW },
            carries: 0,
            away: false,
        }
    }

    /// Whether it can be kept.
    ///
    /// # Errors
    /// `coach-takes` at `takes`, `coach-no-language` at `languages`, `coach-sector` at `sectors`,
    /// `coach-too-many`, `coach-too-long`, each at its field.
    pub fn check(&self) -> Result<(), Refusal> {
        if !(1..=Coach::TAKES_MAX).contains(&self.takes) {
            return Err(Refusal::at("takes", "coach-takes"));
        }
        if self.languages.iter().all(|tag| tag.trim().is_empty()) {
            return Err(Refusal::at("languages", "coach-no-language"));
        }
        let digits = |code: &String| {
            (2..=6).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !self.sectors.iter().all(digits) {
            return Err(Refusal::at("sectors", "coach-sector"));
        }
        let lists = [
            ("sectors", self.sectors.len()),
            ("employers", self.employers.len()),
            ("languages", self.languages.len()),
            ("skills", self.skills.len()),
            ("not_with", self.not_with.len()),
        ];
        if let Some((field, _)) = lists.into_iter().find(|(_, many)| *many > Coach::LIST_MAX) {
            return Err(Refusal::at(field, "coach-too-many"));
        }
        let long = |text: &String| text.chars().count() > Coach::NAME_CHARS_MAX;
        let must_not = self.not_with.iter().filter_map(|not| match not {
            MustNot::Employer(name) => Some(name),
            MustNot::Request(_) | MustNot::Coach(_) => None,
        });
        let names = (self.employers.iter().map(|name| ("employers", name)))
            .chain(self.languages.iter().map(|tag| ("languages", tag)))
            .chain(self.skills.keys().map(|key| ("skills", key)))
            .chain(must_not.map(|name| ("not_with", name)));
        let found = names.into_iter().find(|(_, name)| long(name));
        found.map_or(Ok(()), |(field, _)| Err(Refusal::at(field, "coach-too-long")))
    }

    /// How many more cases they can take; none while they are away.
    pub fn room(&self) -> u8 {
        if self.away { 0 } else { self.takes.saturating_sub(self.carries) }
    }
}
