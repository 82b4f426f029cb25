//! Usual plans: a file of milestones by path and stage, from which a plan can be started.

use super::{Path, Stage};
use crate::plan::{Milestone, MilestoneId, Plan};
use crate::{Day, Personal};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The milestones of the usual plans, as read from their file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsualPlans {
    #[serde(rename = "milestone")]
    milestones: Vec<Usual>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Usual {
    id: String,
    stage: String,
    paths: Vec<String>,
    days: u16,
    #[serde(default)]
    after: Vec<String>,
    /// By language.
    says: BTreeMap<String, String>,
}

impl Path {
    /// What files and forms call it.
    pub const fn tag(self) -> &'static str {
        match self {
            Path::Majority => "majority",
            Path::PreMajority => "early",
        }
    }
}

impl Stage {
    /// Every stage there is.
    pub const ALL: [Stage; 7] = [
        Stage::Quiet,
        Stage::Committee,
        Stage::Acting,
        Stage::Majority,
        Stage::Public,
        Stage::Recognition,
        Stage::FirstContract,
    ];

    /// What files and forms call it.
    pub const fn tag(self) -> &'static str {
        match self {
            Stage::Quiet => "quiet",
            Stage::Committee => "committee",
            Stage::Acting => "acting",
            Stage::Majority => "majority",
            Stage::Public => "public",
            Stage::Recognition => "recognition",
            Stage::FirstContract => "contract",
        }
    }
}

impl UsualPlans {
    /// Reads the file; none where it is no such file.
    pub fn parse(text: &str) -> Option<UsualPlans> {
        toml::from_str(text).ok()
    }

    /// The plan toward a day, from a stage of a path up to another, with the words of a language.
    /// Milestones of earlier stages are taken for done, and wait in nobody's way.
    pub fn plan(&self, path: Path, (from, to): (Stage, Stage), ends: Day, language: &str) -> Plan {
        let stages = path.stages();
        let place = |tag: &str| stages.iter().position(|stage| stage.tag() == tag);
        let first = place(from.tag()).unwrap_or(0);
        let last = place(to.tag()).unwrap_or(usize::MAX);
        let taken: Vec<&Usual> = self
            .milestones
            .iter()
            .filter(|one| one.paths.iter().any(|tag| tag == path.tag()))
            .filter(|one| place(&one.stage).is_some_and(|place| (first..=last).contains(&place)))
            .take(Plan::MILESTONES_MAX)
            .collect();
        let number = |id: &String| {
            let place = taken.iter().position(|one| one.id == *id)?;
            u16::try_from(place + 1).ok().map(MilestoneId)
        };
        let milestones = taken.iter().filter_map(|one| {
            let says = one.says.get(language).or_else(|| one.says.get("en"))?;
            Some(Milestone {
                id: number(&one.id)?,
                what: Personal::new(says),
                owner: None,
                days: one.days,
                after: one.after.iter().filter_map(number).collect(),
                begun: None,
                done: None,
            })
        });
        Plan { ends, milestones: milestones.collect() }
    }
}
