//! One person's record of development: whole to them, and theirs to add to.

use super::{Readings, Skills};
use crate::assessment::AHEAD_DAYS_MAX;
use crate::cycle::{Ask, Asked, Carries, Chain, InRun, Observed, Presence, Shows, Sizes};
use crate::{AskId, Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The record of one person: what was asked and what came of it, what they learned and held, whom
/// they brought and developed. It only grows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub(super) of: PersonId,
    /// The asks to them, with support and debriefs.
    pub chain: Chain,
    /// Their skills.
    pub skills: Skills,
    /// Their readings.
    pub readings: Readings,
    pub(super) said: Vec<Carries>,
    pub(super) roles: Vec<RoleHeld>,
    pub(super) trainings: Vec<Training>,
    pub(super) brought: BTreeMap<PersonId, Day>,
    pub(super) developed: BTreeMap<PersonId, Day>,
    pub(super) added: Vec<Added>,
}

/// A role that someone held.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RoleHeld {
    /// Which.
    pub role: InRun,
    /// From when.
    pub from: Day,
    /// Until when; none while they hold it.
    pub until: Option<Day>,
}

/// A training that someone took part in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Training {
    /// Which, by its key, or what it was.
    pub training: String,
    /// When.
    pub on: Day,
    /// Who wrote it down.
    pub by: PersonId,
}

/// What someone wrote into their own record; shown as theirs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Added {
    /// What.
    pub text: Personal,
    /// When.
    pub on: Day,
}

/// What was seen on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenOn<'a> {
    /// When.
    pub on: Day,
    /// At the debrief of which ask.
    pub ask: AskId,
    /// Commitment or curiosity.
    pub shows: Shows,
    /// What.
    pub seen: &'a Observed,
}

impl Record {
    /// The most roles, and trainings, of one person.
    pub const ROWS_MAX: usize = 1_000;
    /// The most people whom one brought, or developed.
    pub const PEOPLE_MAX: usize = 5_000;
    /// The most additions of one's own.
    pub const ADDED_MAX: usize = 500;
    /// The most characters of an addition, or of what a training was.
    pub const TEXT_CHARS_MAX: usize = 1_000;
    /// The most times that it is kept what someone said they can carry.
    pub const SAID_MAX: usize = 500;

    /// A record of which nothing is written yet.
    pub fn new(of: PersonId) -> Record {
        Record {
            of,
            chain: Chain::default(),
            skills: Skills::default(),
            readings: Readings::default(),
            said: Vec::new(),
            roles: Vec::new(),
            trainings: Vec::new(),
            brought: BTreeMap::new(),
            developed: BTreeMap::new(),
            added: Vec::new(),
        }
    }

    /// Whose it is.
    pub fn of(&self) -> PersonId {
        self.of
    }

    /// Asks them.
    ///
    /// # Errors
    /// As [`Ask::make`] and [`Chain::add`]; `ask-to-another` for an ask to somebody else.
    pub fn ask(
        &mut self,
        id: AskId,
        asked: Asked,
        to: Presence,
        sizes: &Sizes,
        today: Day,
    ) -> Result<(), Refusal> {
        if asked.of != self.of {
            return Err(Refusal::of("ask-to-another"));
        }
        let ask = Ask::make(asked, to, &self.chain, sizes, today)?;
        self.chain.add(id, ask)
    }

    /// Keeps what they said they can carry.
    ///
    /// # Errors
    /// `record-full`.
    pub fn say(&mut self, said: Carries) -> Result<(), Refusal> {
        if self.said.last() == Some(&said) {
            return Ok(());
        }
        if self.said.len() >= Record::SAID_MAX {
            return Err(Refusal::of("record-full"));
        }
        self.said.push(said);
        Ok(())
    }

    /// What they said last.
    pub fn said(&self) -> Option<&Carries> {
        self.said.iter().max_by_key(|said| said.on)
    }

    /// They take on a role. One that they hold already changes nothing.
    ///
    /// # Errors
    /// `record-in-the-future` at `on`, `record-full`.
    pub fn hold(&mut self, role: InRun, from: Day, today: Day) -> Result<(), Refusal> {
        if from > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "record-in-the-future"));
        }
        if self.roles.iter().any(|held| held.role == role && held.until.is_none()) {
            return Ok(());
        }
        if self.roles.len() >= Record::ROWS_MAX {
            return Err(Refusal::of("record-full"));
        }
        self.roles.push(RoleHeld { role, from, until: None });
        Ok(())
    }

    /// They hand a role on.
    ///
    /// # Errors
    /// `record-role-not-held`; `record-role-before` at `on` for a day before they took it on;
    /// `record-in-the-future`.
    pub fn hand_on(&mut self, role: &InRun, on: Day, today: Day) -> Result<(), Refusal> {
        if on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "record-in-the-future"));
        }
        let holds = |held: &&mut RoleHeld| held.role == *role && held.until.is_none();
        let held = self.roles.iter_mut().find(holds);
        let held = held.ok_or(Refusal::of("record-role-not-held"))?;
        if on < held.from {
            return Err(Refusal::at("on", "record-role-before"));
        }
        held.until = Some(on);
        Ok(())
    }

    /// The roles, those they hold and those they held.
    pub fn roles(&self) -> &[RoleHeld] {
        &self.roles
    }

    /// They took part in a training. The same one again changes nothing.
    ///
    /// # Errors
    /// `record-training-missing`, `record-too-long` at `training`, `record-in-the-future`,
    /// `record-full`.
    pub fn train(&mut self, training: Training, today: Day) -> Result<(), Refusal> {
        if training.training.trim().is_empty() {
            return Err(Refusal::at("training", "record-training-missing"));
        }
        if training.training.chars().count() > Record::TEXT_CHARS_MAX {
            return Err(Refusal::at("training", "record-too-long"));
        }
        if training.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "record-in-the-future"));
        }
        // What somebody else wrote down stands beside what they wrote themselves.
        let key = |one: &Training| (one.training.clone(), one.on, one.by == self.of);
        let same = |kept: &Training| key(kept) == key(&training);
        if self.trainings.iter().any(same) {
            return Ok(());
        }
        if self.trainings.len() >= Record::ROWS_MAX {
            return Err(Refusal::of("record-full"));
        }
        self.trainings.push(training);
        Ok(())
    }

    /// The trainings. Those that they wrote down themselves have them as [`Training::by`].
    pub fn trainings(&self) -> &[Training] {
        &self.trainings
    }

    /// When they first took part in this training, as somebody else wrote it down.
    pub fn trained(&self, training: &str) -> Option<Day> {
        let seen = self.trainings.iter().filter(|one| one.by != self.of);
        seen.filter(|one| one.training == training).map(|one| one.on).min()
    }
}
