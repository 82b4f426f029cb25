//! What is known of the drive today, and where each number comes from.

use super::pressing::public_tests_met;
use super::records::arc;
use crate::cards::shown::counted;
use crate::committee::records::committee;
use crate::committee::there::There;
use crate::drive::records::{front, tallies};
use crate::failure::Failure;
use crate::issues::records::fights;
use crate::people::backs::open_all;
use crate::people::ledger::Sheets;
use crate::people::told::Known;
use crate::space::keys::Keys;
use crate::structure_tests::records::tests;
use organizing::arc::{Arc, Coverage, Facts, Mark, Measure, Thresholds, marks};
use organizing::arc::{Path, Stage};
use organizing::assessment::Freshness;
use organizing::chart::Line;
use organizing::committee::{Check, Unit};
use organizing::drive::Standing;
use organizing::issues::{OutcomeKind, fought};
use organizing::movement::History;
use organizing::{Day, TurfId};
use std::collections::BTreeSet;
use store::Reader;

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The counts of every turf.
    Counts,
    /// The committee as it sits.
    Committee,
    /// Assessments and one-on-ones of every turf.
    OneOnOnes,
    /// The fights that were written down.
    Fights,
    /// The structure tests that are over.
    Tests,
    /// It takes the keys of every turf, which the caller does not hold.
    EveryTurf,
    /// The cards, which only those who handle them open.
    Cards,
    /// The program does not count it yet, or not for the caller.
    Unknown,
    /// Who is on the action team is written down nowhere here.
    NoTeam,
    /// Surveys are not held here.
    NoSurvey,
}

/// What is counted line by line, for whoever holds every turf.
const FROM_SHEETS: [Measure; 5] = [
    Measure::Committee,
    Measure::Corners,
    Measure::FreshlyAssessed,
    Measure::Inoculated,
    Measure::Cards,
];

/// What the page of the arc is drawn from.
pub struct Shown {
    /// Where the drive is, and how it came there.
    pub arc: Arc,
    /// Names of turfs and members.
    pub known: Known,
    /// Whether the caller holds every turf.
    pub whole: bool,
    /// Whether the caller can count the cards.
    pub cards: bool,
    /// What is known of the drive.
    pub facts: Facts,
    /// How many the committee takes, as the drive set it.
    pub committee_needs: u32,
    /// Who of the committee was there when it decided, and who sits on it now.
    pub there: There,
}

impl Shown {
    /// Gathers it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Shown, Failure> {
        Shown::gather(shelf, keys, today, None)
    }

    /// Gathers no more than some measures ask for, and not who was there when the committee decided.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of_some(
        shelf: &mut Reader,
        keys: &Keys,
        today: Day,
        measures: &BTreeSet<Measure>,
    ) -> Result<Shown, Failure> {
        Shown::gather(shelf, keys, today, Some(measures))
    }

    fn gather(
        shelf: &mut Reader,
        keys: &Keys,
        today: Day,
        some: Option<&BTreeSet<Measure>>,
    ) -> Result<Shown, Failure> {
        let asked = |measure: &Measure| some.is_none_or(|some| some.contains(measure));
        let (arc, known) = (arc(shelf, keys)?.value, Known::read(shelf, keys)?);
        let whole = known.tree.turfs.iter().all(|turf| known.held.contains(&turf.id));
        let tallies = tallies(shelf, keys)?;
        let by_turf = tallies.iter().map(|(turf, tally)| (TurfId(turf.0), tally));
        let front = front(shelf, keys)?.value;
        let standing = Standing::of(by_turf, front.unit_size, front.goal_percent);
        let at = standing.thermometer;
        let seats = committee(shelf, keys)?.value;
        let fights = fights(shelf, keys)?;
        let fought = fought(fights.iter().map(|held| &held.value));
        let mut facts = Facts {
            unit: at.unit,
            listed: at.unit.saturating_sub(at.unlisted),
            talked: standing.whole.talked,
            supporters: at.supporters,
            actions: fought.fights,
            fights_won: fought.standing(OutcomeKind::Won),
            public_tests_met: public_tests_met(&tests(shelf, keys)?),
            ..Facts::default()
        };
        let decided: Vec<_> = arc.moves().iter().map(|one| one.decision.clone()).collect();
        let mut there = There::default();
        let mut cards = false;
        let mut committee_needs = at.unit.div_ceil(u32::from(seats.one_in).max(1));
        if !whole {
            facts.committee = count(seats.members().len());
            if some.is_none() {
                there = There::read(shelf, keys, false, &decided)?;
            }
        } else if FROM_SHEETS.iter().any(asked) {
            let sheets = Sheets::open_all(shelf, keys)?;
            let roll = sheets.read()?;
            if some.is_none() {
                there = There::of(seats.members(), &decided, roll.lines());
            }
            if asked(&Measure::Committee) || asked(&Measure::Corners) {
                let unit = Unit::of(&roll.sheets, &known.tree);
                let nobody = BTreeSet::new();
                let check = Check::of(&seats, &unit, &known.tree, at.unlisted, &nobody, &nobody);
                (facts.committee, committee_needs) = (check.seats, check.needed);
                facts.corners = count(check.corners.len());
                facts.gaps = count(check.gaps().count());
            }
            if asked(&Measure::Inoculated) {
                let histories = open_all::<History>(shelf, keys)?;
                facts.inoculated = Coverage::of(roll.lines(), &histories).inoculated;
            }
            if asked(&Measure::Cards) {
                let signed = counted(shelf, keys, roll.lines(), today)?;
                (cards, facts.cards) = (signed.is_some(), signed.unwrap_or(0));
            }
            let fresh = roll.lines().filter(|line| fresh(line, today));
            facts.freshly_assessed = count(fresh.count());
        }
        Ok(Shown { arc, known, whole, cards, facts, committee_needs, there })
    }

    /// The marks of a stage, as they stand.
    pub fn marks(&self, path: Path, stage: Stage) -> Vec<Mark> {
        marks_of((path, stage), &self.facts, self.committee_needs)
    }

    /// How many marks of the stage that the drive is in are not known to be made.
    pub fn missing(&self) -> usize {
        let marks = self.marks(self.arc.path(), self.arc.stage());
        marks.iter().filter(|mark| !self.made(mark)).count()
    }

    /// Whether a mark is known to be made.
    pub fn made(&self, mark: &Mark) -> bool {
        self.is_known(mark.measure) && mark.met()
    }

    /// Whether the caller can know what a measure comes to.
    pub fn is_known(&self, measure: Measure) -> bool {
        (measure == Measure::Cards && self.cards) || is_known(measure, self.whole)
    }

    /// Where the number of a measure comes from.
    pub fn source(&self, measure: Measure) -> Source {
        match measure {
            Measure::Cards if self.cards => Source::Cards,
            _ => source(measure, self.whole),
        }
    }
}

/// The marks of a stage. The committee says itself how many it takes.
pub fn marks_of((path, stage): (Path, Stage), facts: &Facts, committee_needs: u32) -> Vec<Mark> {
    let mut marks = marks(path, stage, facts, &Thresholds::default());
    for mark in marks.iter_mut().filter(|mark| mark.measure == Measure::Committee) {
        mark.need = committee_needs;
    }
    marks
}

/// Whether someone who holds every turf, or does not, can know what a measure comes to.
pub fn is_known(measure: Measure, whole: bool) -> bool {
    use Source::{EveryTurf, NoSurvey, NoTeam, Unknown};
    !matches!(source(measure, whole), EveryTurf | Unknown | NoTeam | NoSurvey)
}

fn source(measure: Measure, whole: bool) -> Source {
    match measure {
        Measure::Listed | Measure::Talked | Measure::Supporters => Source::Counts,
        Measure::Committee => Source::Committee,
        Measure::Corners if whole => Source::Committee,
        Measure::FreshlyAssessed | Measure::Inoculated if whole => Source::OneOnOnes,
        Measure::Corners | Measure::FreshlyAssessed | Measure::Inoculated => Source::EveryTurf,
        Measure::PublicTest => Source::Tests,
        // Only those who handle cards open them: [`Shown::cards`].
        Measure::Cards => Source::Unknown,
        // Neither is the committee: in bargaining each area has a team of its own.
        Measure::ActionTeam => Source::NoTeam,
        Measure::Surveyed => Source::NoSurvey,
        Measure::Actions | Measure::FightsWon => Source::Fights,
    }
}

/// Whether someone was assessed by an act or a word that is not stale.
fn fresh<T>(line: &Line<T>, today: Day) -> bool {
    let on = line.assessed_on.filter(|_| line.in_unit() && line.counts());
    on.is_some_and(|on| Freshness::of(on, today) != Freshness::Stale)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
