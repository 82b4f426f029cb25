//! What an issue becomes: a demand, a petition, a fight. A fight ends in something, and the won
//! ones are counted: a union is built on what it wins.

use crate::assessment::AHEAD_DAYS_MAX;
use crate::conversation::Conversation;
use crate::{Day, DemandId, IssueId, MemberId, Personal, PetitionId, Refusal, TurfId, WorkerId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What we want about an issue, and of whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demand {
    /// The issues it answers.
    pub issues: BTreeSet<IssueId>,
    /// What we want, so that all can see whether it was met.
    pub what: Personal,
    /// The role of the person who can grant it ("plant manager"); no name is needed.
    pub target: Personal,
    /// Who put it down.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// A petition: a few demands on one person. Who signs it is a structure test's to tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Petition {
    /// Its demands, in the order they stand in.
    pub demands: Vec<DemandId>,
    /// The role of the person it goes to.
    pub target: Personal,
    /// Who put it down.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// A fight: something we did together about an issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fight {
    /// What was done.
    pub kind: FightKind,
    /// What it was about.
    pub issues: BTreeSet<IssueId>,
    /// The petition that was delivered, where there was one.
    pub petition: Option<PetitionId>,
    /// What we demanded.
    pub demand: Personal,
    /// The role of the person it was demanded of.
    pub target: Personal,
    /// When it was done.
    pub on: Day,
    /// Where.
    pub turfs: BTreeSet<TurfId>,
    /// Who took part.
    pub took_part: BTreeSet<WorkerId>,
    /// How it ended, oldest first; the last is how it stands, and none while it is open.
    pub outcomes: Vec<Outcome>,
    /// Who put it down.
    pub by: MemberId,
}

/// Kinds of fights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FightKind {
    /// A grievance.
    Grievance,
    /// A march on the boss: a group says it in person.
    March,
    /// A petition was delivered.
    Petition,
    /// Something else.
    Other,
}

/// How a fight stood on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How.
    pub kind: OutcomeKind,
    /// Since when.
    pub on: Day,
    /// Who said so.
    pub by: MemberId,
}

/// How a fight stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OutcomeKind {
    /// Still fought, or fought again.
    Open,
    /// The demand was met.
    Won,
    /// A part of it was.
    PartlyWon,
    /// It was not.
    Lost,
}

/// The days between which things can have happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// When the drive began.
    pub began: Day,
    /// Today.
    pub today: Day,
}

/// Something to point out; none of it blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Warning {
    /// Nobody is named who could grant it.
    NoTarget,
    /// It answers none of the issues.
    NoIssue,
    /// The petition has fewer demands than [`Petition::DEMANDS_USUAL`].
    FewDemands(u32),
    /// The petition has more.
    ManyDemands(u32),
    /// Nobody is said to have taken part.
    NobodyTookPart,
}

impl Petition {
    /// How many clear demands a petition should have (`method.md` 2.4, 4: 3 to 5, EWOC).
    pub const DEMANDS_USUAL: std::ops::RangeInclusive<usize> = 3..=5;
    /// The most demands that are kept.
    pub const DEMANDS_MAX: usize = 30;

    /// Puts a petition in order.
    ///
    /// # Errors
    /// `petition-no-demand`, `petition-too-many-demands`, `fight-too-long`, `fight-before-drive`,
    /// `fight-in-the-future`.
    pub fn record(mut self, since: Since) -> Result<(Petition, Vec<Warning>), Refusal> {
        let mut seen = BTreeSet::new();
        self.demands.retain(|demand| seen.insert(*demand));
        if self.demands.is_empty() {
            return Err(Refusal::at("demands", "petition-no-demand"));
        }
        if self.demands.len() > Petition::DEMANDS_MAX {
            return Err(Refusal::at("demands", "petition-too-many-demands"));
        }
        since.checked(self.on)?;
        let mut warnings = missing_target(&self.target)?;
        let demands = u32::try_from(self.demands.len()).unwrap_or(u32::MAX);
        if self.demands.len() < *Petition::DEMANDS_USUAL.start() {
            warnings.push(Warning::FewDemands(demands));
        } else if self.demands.len() > *Petition::DEMANDS_USUAL.end() {
            warnings.push(Warning::ManyDemands(demands));
        }
        Ok((self, warnings))
    }
}

impl Demand {
    /// Puts a demand in order.
    ///
    /// # Errors
    /// `fight-no-demand`, `fight-too-long`, `fight-before-drive`, `fight-in-the-future`.
    pub fn record(self, since: Since) -> Result<(Demand, Vec<Warning>), Refusal> {
        demanded(&self.what)?;
        since.checked(self.on)?;
        let mut warnings = missing_target(&self.target)?;
        if self.issues.is_empty() {
            warnings.push(Warning::NoIssue);
        }
        Ok((self, warnings))
    }
}

impl Fight {
    /// The most workers that one fight names.
    pub const TOOK_PART_MAX: usize = 20_000;
    /// The most outcomes of one fight.
    pub const OUTCOMES_MAX: usize = 50;

    /// Puts a fight in order.
    ///
    /// # Errors
    /// `fight-no-demand`, `fight-too-long`, `fight-before-drive`, `fight-in-the-future`,
    /// `fight-too-many`.
    pub fn record(self, since: Since) -> Result<(Fight, Vec<Warning>), Refusal> {
        demanded(&self.demand)?;
        since.checked(self.on)?;
        if self.took_part.len() > Fight::TOOK_PART_MAX {
            return Err(Refusal::at("took_part", "fight-too-many"));
        }
        let mut warnings = missing_target(&self.target)?;
        if self.issues.is_empty() {
            warnings.push(Warning::NoIssue);
        }
        if self.took_part.is_empty() {
            warnings.push(Warning::NobodyTookPart);
        }
        Ok((self, warnings))
    }

    /// Says how the fight stands now. What was said before stays.
    ///
    /// # Errors
    /// `outcome-before-fight` where it would have ended before it was fought or before it stood
    /// as said last, `fight-in-the-future`, `fight-too-many`.
    pub fn end(&mut self, outcome: Outcome, today: Day) -> Result<(), Refusal> {
        let after = self.outcomes.last().map_or(self.on, |last| last.on);
        if outcome.on < after {
            return Err(Refusal::at("ended_on", "outcome-before-fight"));
        }
        if outcome.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("ended_on", "fight-in-the-future"));
        }
        if self.outcomes.len() >= Fight::OUTCOMES_MAX {
            return Err(Refusal::of("fight-too-many"));
        }
        self.outcomes.push(outcome);
        Ok(())
    }

    /// How it stands.
    pub fn stands(&self) -> OutcomeKind {
        self.outcomes.last().map_or(OutcomeKind::Open, |last| last.kind)
    }
}

impl Since {
    fn checked(self, on: Day) -> Result<(), Refusal> {
        if on < self.began {
            return Err(Refusal::at("on", "fight-before-drive"));
        }
        if on > self.today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "fight-in-the-future"));
        }
        Ok(())
    }
}

/// Fights, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fought {
    /// How many there were.
    pub fights: u32,
    /// Of these, by how they stand: open, won, partly won, lost.
    pub by_outcome: BTreeMap<OutcomeKind, u32>,
    /// Won, or partly won, in each turf where they were fought.
    pub won_by_turf: BTreeMap<TurfId, u32>,
    /// Everyone who took part in at least one.
    pub took_part: BTreeSet<WorkerId>,
}

impl Fought {
    /// How many stand like this.
    pub fn standing(&self, kind: OutcomeKind) -> u32 {
        self.by_outcome.get(&kind).copied().unwrap_or(0)
    }
}

/// Counts fights.
pub fn fought<'a>(fights: impl IntoIterator<Item = &'a Fight>) -> Fought {
    let mut fought = Fought::default();
    for fight in fights {
        fought.fights += 1;
        *fought.by_outcome.entry(fight.stands()).or_default() += 1;
        if matches!(fight.stands(), OutcomeKind::Won | OutcomeKind::PartlyWon) {
            for turf in &fight.turfs {
                *fought.won_by_turf.entry(*turf).or_default() += 1;
            }
        }
        fought.took_part.extend(&fight.took_part);
    }
    fought
}

fn demanded(what: &Personal) -> Result<(), Refusal> {
    if what.is_empty() {
        return Err(Refusal::at("demand", "fight-no-demand"));
    }
    if what.reveal().chars().count() > Conversation::TEXT_CHARS_MAX {
        return Err(Refusal::at("demand", "fight-too-long"));
    }
    Ok(())
}

fn missing_target(target: &Personal) -> Result<Vec<Warning>, Refusal> {
    if target.reveal().chars().count() > Conversation::LINE_CHARS_MAX {
        return Err(Refusal::at("target", "fight-too-long"));
    }
    Ok(if target.is_empty() { vec![Warning::NoTarget] } else { Vec::new() })
}
