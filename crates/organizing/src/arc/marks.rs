//! The marks of each stage: what its work comes to, and what is still missing.

use super::{Path, Stage};
use crate::structure_tests::Share;
use serde::{Deserialize, Serialize};

/// What a mark measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Measure {
    /// Workers on the list, of the unit.
    Listed,
    /// Workers with at least one one-on-one, of the unit.
    Talked,
    /// Members of the committee, of those that the unit needs.
    Committee,
    /// Corners (departments, shifts, sites, languages) with someone of the committee.
    Corners,
    /// Workers who support by act or word, of the unit.
    Supporters,
    /// Workers assessed lately by an act or a word, of the unit.
    FreshlyAssessed,
    /// Public tests that met their mark.
    PublicTest,
    /// Workers inoculated, of the unit.
    Inoculated,
    /// Workers with a valid card, of the unit.
    Cards,
    /// Areas with enough of an action team.
    ActionTeam,
    /// Workers who answered the survey, of the unit.
    Surveyed,
    /// Actions taken together, each with its own goal.
    Actions,
    /// Fights won.
    FightsWon,
}

impl Measure {
    /// All there are.
    pub const ALL: [Measure; 13] = [
        Measure::Listed,
        Measure::Talked,
        Measure::Committee,
        Measure::Corners,
        Measure::Supporters,
        Measure::FreshlyAssessed,
        Measure::PublicTest,
        Measure::Inoculated,
        Measure::Cards,
        Measure::ActionTeam,
        Measure::Surveyed,
        Measure::Actions,
        Measure::FightsWon,
    ];

    /// Whether it counts people, not what they did together.
    pub fn is_of_people(self) -> bool {
        match self {
            Measure::Listed
            | Measure::Talked
            | Measure::Committee
            | Measure::Supporters
            | Measure::FreshlyAssessed
            | Measure::Inoculated
            | Measure::Cards
            | Measure::Surveyed => true,
            Measure::Corners
            | Measure::PublicTest
            | Measure::ActionTeam
            | Measure::Actions
            | Measure::FightsWon => false,
        }
    }
}

/// What is known of the drive today. Nothing known is 0: it is missing, not met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Everyone in the unit, listed or not: the denominator (E1).
    pub unit: u32,
    /// On the list.
    pub listed: u32,
    /// With at least one one-on-one.
    pub talked: u32,
    /// On the committee.
    pub committee: u32,
    /// Departments, shifts, sites and languages that the committee is to cover.
    pub corners: u32,
    /// Of these, with nobody of the committee (E9).
    pub gaps: u32,
    /// Support 1 or 2, by act or word.
    pub supporters: u32,
    /// Assessed by act or word within [`crate::assessment::Freshness::STALE_DAYS`].
    pub freshly_assessed: u32,
    /// Public structure tests that met their mark.
    pub public_tests_met: u32,
    /// With at least one inoculation topic covered.
    pub inoculated: u32,
    /// With a valid card.
    pub cards: u32,
    /// Areas that have workers.
    pub areas: u32,
    /// Of these, with one of the action team for every ten.
    pub areas_with_team: u32,
    /// Who answered the survey for the first contract.
    pub surveyed: u32,
    /// Actions that were held together.
    pub actions: u32,
    /// Fights that were won.
    pub fights_won: u32,
}

/// The thresholds of a drive; the committee may change each (`method.md` 4, 6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thresholds {
    /// Of the unit on the list. [I], after "know every worker" (2.3).
    pub listed: Share,
    /// Of the unit talked with before a committee is sought. [I]
    pub talked: Share,
    /// Committee of the unit: 1 in 10 [V].
    pub committee: Share,
    /// Supporters before going public or filing: 70% (UAW [V]).
    pub majority: Share,
    /// Of the unit assessed lately. OPEIU trusts a count only where each was [V]; 90% is [I].
    pub assessed: Share,
    /// Of the unit inoculated before the boss campaign. [I], after N5.
    pub inoculated: Share,
    /// Supporters when a pre-majority drive goes public: 30% (UAW [V]).
    pub public_early: Share,
    /// Cards before filing or demanding: 70% (UAW [V], N7); 30% is only the floor of the law.
    pub cards: Share,
    /// Of the unit who answered the survey: aimed at 100%, hand to hand [V]; 90% is [I].
    pub surveyed: Share,
    /// Actions before a pre-majority drive calls itself one. [I]
    pub actions: u32,
    /// Fights won, likewise. [I]
    pub fights_won: u32,
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        Thresholds {
            listed: Share::known(90),
            talked: Share::known(10),
            committee: Share::known(10),
            majority: Share::known(70),
            assessed: Share::known(90),
            inoculated: Share::known(70),
            public_early: Share::known(30),
            cards: Share::known(70),
            surveyed: Share::known(90),
            actions: 3,
            fights_won: 1,
        }
    }
}

/// One mark of a stage, as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// What it measures.
    pub measure: Measure,
    /// How many there are.
    pub have: u32,
    /// How many make the mark.
    pub need: u32,
    /// Of how many: the denominator.
    pub of: u32,
}

impl Mark {
    /// Whether it is made. An empty unit makes none.
    pub fn met(&self) -> bool {
        self.need > 0 && self.have >= self.need
    }

    /// How many are missing for it.
    pub fn missing(&self) -> u32 {
        self.need.saturating_sub(self.have)
    }
}

/// The marks of a stage: what its work comes to before the drive moves on. A stage has the same
/// marks on both paths, except that who acts before a majority goes public on less.
pub fn marks(path: Path, stage: Stage, facts: &Facts, thresholds: &Thresholds) -> Vec<Mark> {
    let t = thresholds;
    let share = |measure, have, share: Share| Mark {
        measure,
        have,
        need: share.of(facts.unit),
        of: facts.unit,
    };
    let count = |measure, have, need| Mark { measure, have, need, of: need };
    let covered = facts.corners.saturating_sub(facts.gaps);
    let supporters = |needed| share(Measure::Supporters, facts.supporters, needed);
    let inoculated = share(Measure::Inoculated, facts.inoculated, t.inoculated);
    let public_test = count(Measure::PublicTest, facts.public_tests_met, 1);
    match (stage, path) {
        (Stage::Quiet, _) => vec![
            share(Measure::Listed, facts.listed, t.listed),
            share(Measure::Talked, facts.talked, t.talked),
        ],
        (Stage::Committee, _) => vec![
            share(Measure::Committee, facts.committee, t.committee),
            // A gap anywhere keeps the committee from being there (E9).
            count(Measure::Corners, covered, facts.corners),
        ],
        (Stage::Acting, _) => vec![
            count(Measure::Actions, facts.actions, t.actions),
            count(Measure::FightsWon, facts.fights_won, t.fights_won),
            supporters(t.public_early),
            inoculated,
        ],
        (Stage::Majority, _) => vec![
            supporters(t.majority),
            share(Measure::FreshlyAssessed, facts.freshly_assessed, t.assessed),
            inoculated,
        ],
        (Stage::Public, Path::Majority) => vec![public_test, supporters(t.majority)],
        (Stage::Public, Path::PreMajority) => vec![public_test, supporters(t.public_early)],
        (Stage::Recognition, _) => vec![
            share(Measure::Cards, facts.cards, t.cards),
            count(Measure::Corners, covered, facts.corners),
            share(Measure::FreshlyAssessed, facts.freshly_assessed, t.assessed),
        ],
        (Stage::FirstContract, _) => vec![
            count(Measure::ActionTeam, facts.areas_with_team, facts.areas),
            share(Measure::Surveyed, facts.surveyed, t.surveyed),
            public_test,
        ],
    }
}
