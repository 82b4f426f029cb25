//! Skills in three steps: learn, do, teach (`method.md` 2.5, N10). Doing needs a witness who can;
//! teaching is shown by another's success.

use crate::assessment::AHEAD_DAYS_MAX;
use crate::{Day, PersonId, Refusal};
use serde::{Deserialize, Serialize};

/// One person's skills: rows of what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skills {
    rows: Vec<SkillRow>,
}

/// A step taken with a skill.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SkillRow {
    /// Which skill, by its key.
    pub skill: String,
    /// When.
    pub on: Day,
    /// Which step.
    pub step: SkillStep,
}

/// Which step it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SkillStep {
    /// Learned it.
    Learned {
        /// From whom; none where nobody in particular taught it.
        from: Option<PersonId>,
    },
    /// Did it.
    Did {
        /// Before whom.
        witness: PersonId,
    },
    /// Taught it.
    Taught {
        /// To whom, who did it afterwards.
        other: PersonId,
    },
}

/// How far someone is with a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// They learned it.
    Learn,
    /// They did it before somebody who can.
    Do,
    /// Somebody whom they taught did it.
    Teach,
}

/// Who saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Witness {
    /// Who.
    pub who: PersonId,
    /// How far they are with the skill themselves.
    pub level: Option<Level>,
    /// Whether nobody else in the space can do it yet: then whoever saw it may say so, for
    /// otherwise no skill could ever begin.
    pub nobody_can: bool,
}

impl Skills {
    /// The most rows of one person.
    pub const ROWS_MAX: usize = 500;
    /// The most characters of a skill's key.
    pub const KEY_CHARS_MAX: usize = 60;

    /// Every step, in the order it was written down.
    pub fn rows(&self) -> &[SkillRow] {
        &self.rows
    }

    /// How far they are with a skill; none where they have not learned it.
    pub fn level(&self, skill: &str) -> Option<Level> {
        let rows = self.rows.iter().filter(|row| row.skill == skill);
        rows.map(|row| row.step.level()).max()
    }

    /// The skills that they have reached this level of, by key.
    pub fn at_least(&self, level: Level) -> Vec<String> {
        let rows = self.rows.iter().filter(|row| row.step.level() >= level);
        let mut keys: Vec<String> = rows.map(|row| row.skill.clone()).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// They learned a skill. Learning it again from the same person changes nothing.
    ///
    /// # Errors
    /// `skill-missing`, `skill-too-long` at `skill`; `skill-in-the-future` at `on`;
    /// `skill-learned-from-oneself` at `from`; `skill-too-many`.
    pub fn learn(
        &mut self,
        me: PersonId,
        skill: &str,
        from: Option<PersonId>,
        on: Day,
        today: Day,
    ) -> Result<(), Refusal> {
        if from == Some(me) {
            return Err(Refusal::at("from", "skill-learned-from-oneself"));
        }
        self.add(skill, SkillStep::Learned { from }, on, today)
    }

    /// They did it before a witness who can. Again before the same one changes nothing.
    ///
    /// # Errors
    /// `skill-witness-oneself`, `skill-witness-cannot` at `witness`; `skill-do-before-learn` at
    /// `on` for a day before they learned it, or where they did not; and as [`Skills::learn`].
    pub fn did(
        &mut self,
        me: PersonId,
        skill: &str,
        witness: Witness,
        on: Day,
        today: Day,
    ) -> Result<(), Refusal> {
        let skill = skill.trim();
        if witness.who == me {
            return Err(Refusal::at("witness", "skill-witness-oneself"));
        }
        if witness.level < Some(Level::Do) && !witness.nobody_can {
            return Err(Refusal::at("witness", "skill-witness-cannot"));
        }
        if self.first(skill, Level::Learn).is_none_or(|learned| on < learned) {
            return Err(Refusal::at("on", "skill-do-before-learn"));
        }
        self.add(skill, SkillStep::Did { witness: witness.who }, on, today)
    }

    /// They taught it: somebody who learned it from them, after they could do it, has done it
    /// since. Again by the same person changes nothing.
    ///
    /// # Errors
    /// `skill-teach-before-do` where they have not done it; `skill-teach-oneself`,
    /// `skill-teach-nobody` at `other`; and as [`Skills::learn`].
    pub fn teach(
        &mut self,
        me: PersonId,
        skill: &str,
        (other, theirs): (PersonId, &Skills),
        today: Day,
    ) -> Result<(), Refusal> {
        let skill = skill.trim();
        if other == me {
            return Err(Refusal::at("other", "skill-teach-oneself"));
        }
        let Some(could) = self.first(skill, Level::Do) else {
            return Err(Refusal::of("skill-teach-before-do"));
        };
        let Some(did) = theirs.did_after(skill, me, could) else {
            return Err(Refusal::at("other", "skill-teach-nobody"));
        };
        self.add(skill, SkillStep::Taught { other }, did, today)
    }

    /// The day on which they first did it after learning it from this teacher, who could by then.
    fn did_after(&self, skill: &str, teacher: PersonId, could: Day) -> Option<Day> {
        let of = || self.rows.iter().filter(|row| row.skill == skill);
        let taught = SkillStep::Learned { from: Some(teacher) };
        let learned = of().filter(|row| row.step == taught && row.on >= could);
        let learned = learned.map(|row| row.on).min()?;
        let did = of().filter(|row| row.step.level() == Level::Do && row.on >= learned);
        did.map(|row| row.on).min()
    }

    fn first(&self, skill: &str, level: Level) -> Option<Day> {
        let rows = self.rows.iter().filter(|row| row.skill == skill && row.step.level() == level);
        rows.map(|row| row.on).min()
    }

    fn add(&mut self, skill: &str, step: SkillStep, on: Day, today: Day) -> Result<(), Refusal> {
        let skill = skill.trim();
        if skill.is_empty() {
            return Err(Refusal::at("skill", "skill-missing"));
        }
        if skill.chars().count() > Skills::KEY_CHARS_MAX {
            return Err(Refusal::at("skill", "skill-too-long"));
        }
        if on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "skill-in-the-future"));
        }
        if self.rows.iter().any(|row| row.skill == skill && row.step == step) {
            return Ok(());
        }
        if self.rows.len() >= Skills::ROWS_MAX {
            return Err(Refusal::of("skill-too-many"));
        }
        self.rows.push(SkillRow { skill: skill.to_owned(), on, step });
        Ok(())
    }

    /// The skills of two records of one person, by day.
    pub fn merge(&mut self, other: Skills) {
        self.rows.extend(other.rows);
        self.rows.sort_by(|a, b| (a.on, &a.skill, a.step).cmp(&(b.on, &b.skill, b.step)));
        self.rows.dedup();
    }

    /// Lets another record of the same person stand for someone.
    pub fn redirect(&mut self, from: PersonId, to: PersonId) {
        for row in &mut self.rows {
            let who = match &mut row.step {
                SkillStep::Learned { from } => from.as_mut(),
                SkillStep::Did { witness } => Some(witness),
                SkillStep::Taught { other } => Some(other),
            };
            who.into_iter().filter(|who| **who == from).for_each(|who| *who = to);
        }
    }
}

impl SkillStep {
    /// The level that it shows.
    pub const fn level(self) -> Level {
        match self {
            SkillStep::Learned { .. } => Level::Learn,
            SkillStep::Did { .. } => Level::Do,
            SkillStep::Taught { .. } => Level::Teach,
        }
    }
}
