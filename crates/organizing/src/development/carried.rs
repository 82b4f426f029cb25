//! What a person carries of their record into another space, by their own decision: what they did
//! and learned, and nothing about anyone else. It holds no id of anybody.

use super::{Level, Record};
use crate::cycle::{How, Sign, SizeName, Sizes};
use crate::{Day, Personal};
use serde::{Deserialize, Serialize};

/// What they choose to carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Choice {
    /// How big the asks were and what came of them.
    pub asks: bool,
    /// With it, what was asked, in words; a name may stand in it.
    pub words: bool,
    /// What was seen of commitment and curiosity, without the lines about it.
    pub seen: bool,
    /// The roles they held, by their key.
    pub roles: bool,
    /// Trainings.
    pub trainings: bool,
    /// Readings.
    pub readings: bool,
    /// Skills, and how far they are with each.
    pub skills: bool,
    /// How many they brought and developed.
    pub people: bool,
    /// What they wrote themselves.
    pub own: bool,
}

/// What is carried.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// Asks that ended.
    pub asks: Vec<CarriedAsk>,
    /// What was seen, and when.
    pub seen: Vec<(Sign, Day)>,
    /// Roles, from when, until when.
    pub roles: Vec<(String, Day, Option<Day>)>,
    /// Trainings.
    pub trainings: Vec<(String, Day)>,
    /// Readings that were read.
    pub readings: Vec<(String, Day)>,
    /// Skills.
    pub skills: Vec<(String, Level)>,
    /// How many they brought, and developed, where they carry it.
    pub people: Option<[u32; 2]>,
    /// In their own words.
    pub own: Vec<(Personal, Day)>,
}

/// An ask that ended, as it is carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CarriedAsk {
    /// How big it was, in the words of the space it comes from.
    pub size: Option<SizeName>,
    /// What came of it.
    pub how: How,
    /// When it ended.
    pub on: Day,
    /// What was asked; empty where they carry no words.
    pub what: Personal,
}

impl Choice {
    /// All of it.
    pub const WHOLE: Choice = Choice {
        asks: true,
        words: true,
        seen: true,
        roles: true,
        trainings: true,
        readings: true,
        skills: true,
        people: true,
        own: true,
    };
}

impl Record {
    /// The part of it that the person chose to carry.
    pub fn part(&self, choice: Choice, sizes: &Sizes) -> Carried {
        fn if_chosen<T>(chosen: bool, rows: impl IntoIterator<Item = T>) -> Vec<T> {
            if chosen { rows.into_iter().collect() } else { Vec::new() }
        }
        let count = |people: usize| u32::try_from(people).unwrap_or(u32::MAX);
        let asks = self.chain.links().iter().filter_map(|link| {
            let ((how, on), asked) = (link.ask().came()?, link.ask().asked());
            let size = sizes.get(asked.size).map(|size| size.name.clone());
            let what = if choice.words { asked.what.clone() } else { Personal::default() };
            Some(CarriedAsk { size, how, on, what })
        });
        let roles = self.roles().iter();
        let roles = roles.map(|held| (held.role.role.clone(), held.from, held.until));
        let trainings = self.trainings().iter();
        let trainings = trainings.map(|training| (training.training.clone(), training.on));
        let readings = self.readings.rows().iter();
        let readings = readings.filter_map(|given| Some((given.reading.clone(), given.read?)));
        let skills = self.skills.at_least(Level::Learn).into_iter();
        let skills = skills.filter_map(|skill| {
            let level = self.skills.level(&skill)?;
            Some((skill, level))
        });
        Carried {
            asks: if_chosen(choice.asks, asks),
            seen: if_chosen(choice.seen, self.seen().iter().map(|seen| (seen.seen.sign, seen.on))),
            roles: if_chosen(choice.roles, roles),
            trainings: if_chosen(choice.trainings, trainings),
            readings: if_chosen(choice.readings, readings),
            skills: if_chosen(choice.skills, skills),
            people: choice
                .people
                .then(|| [self.brought(), self.developed()].map(|people| count(people.len()))),
            own: if_chosen(choice.own, self.added().iter().map(|one| (one.text.clone(), one.on))),
        }
    }
}
