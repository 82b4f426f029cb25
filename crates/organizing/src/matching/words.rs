//! Needs and coaches with their words as numbers: ten million pairs are looked at for one queue.

use super::free::Week;
use super::{Coach, Free, MustNot, Need, Zone};
use crate::development::Level;
use crate::issues::FightKind;
use crate::list::name::fold;
use crate::{MemberId, RequestId};
use std::collections::HashMap;

/// Words that were seen, each with a number.
#[derive(Default)]
pub(super) struct Words(HashMap<String, u32>);

/// A need in numbers.
pub(super) struct Wanted {
    pub id: RequestId,
    pub sector: [u32; SECTOR_DIGITS],
    pub employer: Option<u32>,
    pub languages: Vec<u32>,
    pub zone: Option<Zone>,
    pub week: Option<Week>,
    pub skills: Vec<u32>,
    pub fight: Option<FightKind>,
    pub not_with: Vec<MemberId>,
}

/// A coach in numbers; every list is sorted.
pub(super) struct Offered {
    pub who: MemberId,
    pub sectors: Vec<u32>,
    pub employers: Vec<u32>,
    pub languages: Vec<u32>,
    pub zone: Option<Zone>,
    pub week: Option<Week>,
    pub skills: Vec<(u32, Level)>,
    pub fights: Vec<FightKind>,
    pub not_employers: Vec<u32>,
    pub not_requests: Vec<RequestId>,
    pub away: bool,
    pub room: u8,
}

/// The digits of a sector that are compared: two to six.
const SECTOR_DIGITS: usize = 5;
/// The number of what was not told: no word has it.
const NOTHING: u32 = u32::MAX;

impl Words {
    fn number(&mut self, kind: &str, word: &str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(NOTHING - 1);
        *self.0.entry(format!("{kind} {word}")).or_insert(next)
    }

    fn name(&mut self, name: &str) -> Option<u32> {
        let folded = fold(name);
        let folded = folded.trim();
        (!folded.is_empty()).then(|| self.number("employer", folded))
    }

    /// A language without its country: whoever speaks one speaks the other.
    fn language(&mut self, tag: &str) -> Option<u32> {
        let language = tag.trim().split(['-', '_']).next().unwrap_or_default().to_lowercase();
        (!language.is_empty()).then(|| self.number("language", &language))
    }

    pub(super) fn need(&mut self, need: &Need) -> Wanted {
        let mut sector = [NOTHING; SECTOR_DIGITS];
        for (place, digits) in sector.iter_mut().zip(2..) {
            let beginning = need.sector.get(..digits);
            *place = beginning.map_or(NOTHING, |digits| self.number("sector", digits));
        }
        let mut languages: Vec<u32> = Vec::new();
        for language in need.languages.iter().filter_map(|tag| self.language(tag)) {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        let skills = need.skills.iter().take(Need::SKILLS_MAX);
        Wanted {
            id: need.id,
            sector,
            employer: self.name(&need.employer),
            languages,
            zone: need.zone,
            week: week(need.free, need.zone),
            skills: skills.map(|skill| self.number("skill", skill)).collect(),
            fight: need.fight,
            not_with: need.not_with.clone(),
        }
    }

    pub(super) fn coach(&mut self, coach: &Coach) -> Offered {
        let mut offered = Offered {
            who: coach.who,
            sectors: Vec::new(),
            employers: coach.employers.iter().filter_map(|name| self.name(name)).collect(),
            languages: coach.languages.iter().filter_map(|tag| self.language(tag)).collect(),
            zone: coach.zone,
            week: week(coach.free, coach.zone),
            skills: (coach.skills.iter())
                .map(|(skill, level)| (self.number("skill", skill), *level))
                .collect(),
            fights: coach.fights.iter().copied().collect(),
            not_employers: Vec::new(),
            not_requests: Vec::new(),
            away: coach.away,
            room: coach.room(),
        };
        for sector in &coach.sectors {
            for digits in 2..=sector.len().min(SECTOR_DIGITS + 1) {
                let beginning = sector.get(..digits);
                offered.sectors.extend(beginning.map(|digits| self.number("sector", digits)));
            }
        }
        for not in &coach.not_with {
            match not {
                MustNot::Employer(name) => offered.not_employers.extend(self.name(name)),
                MustNot::Request(request) => offered.not_requests.push(*request),
                MustNot::Coach(_) => (),
            }
        }
        for list in [
            &mut offered.sectors,
            &mut offered.employers,
            &mut offered.languages,
            &mut offered.not_employers,
        ] {
            list.sort_unstable();
            list.dedup();
        }
        offered.skills.sort_unstable();
        offered.not_requests.sort_unstable();
        offered
    }
}

/// The week of someone who told both; whoever told one of the two excludes nobody.
fn week(free: Free, zone: Option<Zone>) -> Option<Week> {
    zone.filter(|_| !free.is_empty()).map(|zone| free.week(zone))
}
