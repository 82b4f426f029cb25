//! Practice votes: ballots are counted by the box, and no name stands beside a choice (E18).

use super::Open;
use crate::{Day, Decision, MemberId, Refusal, TurfId};
use serde::{Deserialize, Serialize};

/// What was counted in one ballot box. There is no ballot here, only the three counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxCount {
    /// The turfs that voted into it.
    pub turfs: Vec<TurfId>,
    /// Yes.
    pub yes: u32,
    /// No.
    pub no: u32,
    /// Blank or spoiled.
    pub blank: u32,
    /// Who wrote the count down.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// The boxes of a practice vote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballots {
    boxes: Vec<BoxCount>,
    corrections: Vec<Decision>,
}

/// All boxes together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    /// Yes.
    pub yes: u32,
    /// No.
    pub no: u32,
    /// Blank or spoiled.
    pub blank: u32,
    /// Of the whole unit, those who did not vote.
    pub not_voting: u32,
}

impl BoxCount {
    /// Its ballots.
    pub fn ballots(&self) -> u32 {
        self.yes.saturating_add(self.no).saturating_add(self.blank)
    }
}

impl Ballots {
    /// The fewest ballots that are counted as one box: with fewer, a count tells who voted how.
    /// A small turf votes into the box of its neighbors.
    pub const BALLOTS_MIN: u32 = 5;
    /// The most corrections.
    pub const CORRECTIONS_MAX: usize = 500;

    /// Writes down what was counted in a box. `units` is how many workers each turf has.
    ///
    /// # Errors
    /// `test-not-a-vote`; `test-box-without-turf`; `test-box-too-small` under
    /// [`Ballots::BALLOTS_MIN`]; `test-box-over-unit` for more ballots than workers;
    /// `test-box-counted` for a turf whose box was counted already.
    pub fn count(
        &mut self,
        open: &Open,
        counted: BoxCount,
        units: &[(TurfId, u32)],
    ) -> Result<(), Refusal> {
        let counted = checked(open, counted, units)?;
        let again = |known: &BoxCount| known.turfs.iter().any(|turf| counted.turfs.contains(turf));
        if self.boxes.iter().any(again) {
            return Err(Refusal::at("turfs", "test-box-counted"));
        }
        self.boxes.push(counted);
        Ok(())
    }

    /// Puts a count right that was written down wrongly, for the same turfs. The wrong one is not
    /// kept: the difference between two counts could tell how one person voted. Why it was
    /// changed is.
    ///
    /// # Errors
    /// As [`Ballots::count`]; `test-box-unknown` when no box of just these turfs was counted;
    /// `test-box-corrections-full`.
    pub fn correct(
        &mut self,
        open: &Open,
        counted: BoxCount,
        units: &[(TurfId, u32)],
        why: Decision,
    ) -> Result<(), Refusal> {
        let counted = checked(open, counted, units)?;
        if self.corrections.len() >= Self::CORRECTIONS_MAX {
            return Err(Refusal::of("test-box-corrections-full"));
        }
        let known = self.boxes.iter_mut().find(|known| known.turfs == counted.turfs);
        *known.ok_or(Refusal::at("turfs", "test-box-unknown"))? = counted;
        self.corrections.push(why);
        Ok(())
    }

    /// The boxes of several turfs together. A box stands with each of the turfs that voted into
    /// it, and counts once.
    pub fn joined<'a>(all: impl IntoIterator<Item = &'a Ballots>) -> Ballots {
        let mut joined = Ballots::default();
        for ballots in all {
            for counted in &ballots.boxes {
                if joined.boxes.iter().all(|known| known.turfs != counted.turfs) {
                    joined.boxes.push(counted.clone());
                }
            }
            for why in &ballots.corrections {
                if !joined.corrections.contains(why) {
                    joined.corrections.push(why.clone());
                }
            }
        }
        joined
    }

    /// The boxes and corrections of one turf alone.
    #[must_use]
    pub fn of_turf(&self, turf: TurfId) -> Ballots {
        let mut own = self.clone();
        own.boxes.retain(|counted| counted.turfs.contains(&turf));
        own
    }

    /// The boxes.
    pub fn boxes(&self) -> &[BoxCount] {
        &self.boxes
    }

    /// Why counts were put right.
    pub fn corrections(&self) -> &[Decision] {
        &self.corrections
    }

    /// All boxes together, over the whole unit.
    pub fn votes(&self, unit: u32) -> Votes {
        let mut votes = Votes::default();
        for counted in &self.boxes {
            votes.yes = votes.yes.saturating_add(counted.yes);
            votes.no = votes.no.saturating_add(counted.no);
            votes.blank = votes.blank.saturating_add(counted.blank);
        }
        votes.not_voting = unit.saturating_sub(votes.cast());
        votes
    }

    /// How many more ballots a box holds than workers of its turfs were marked as having taken
    /// part (`marked`); negative where there are fewer. Either is worth another look.
    pub fn surplus(counted: &BoxCount, marked: u32) -> i64 {
        i64::from(counted.ballots()) - i64::from(marked)
    }
}

impl Votes {
    /// The ballots cast.
    pub fn cast(&self) -> u32 {
        self.yes.saturating_add(self.no).saturating_add(self.blank)
    }
}

fn checked(
    open: &Open,
    mut counted: BoxCount,
    units: &[(TurfId, u32)],
) -> Result<BoxCount, Refusal> {
    if !open.plan().kind().is_vote() {
        return Err(Refusal::of("test-not-a-vote"));
    }
    counted.turfs.sort_unstable();
    counted.turfs.dedup();
    if counted.turfs.is_empty() {
        return Err(Refusal::at("turfs", "test-box-without-turf"));
    }
    let ballots = u64::from(counted.yes) + u64::from(counted.no) + u64::from(counted.blank);
    if ballots < u64::from(Ballots::BALLOTS_MIN) {
        return Err(Refusal::at("turfs", "test-box-too-small"));
    }
    let theirs = units.iter().filter(|(turf, _)| counted.turfs.contains(turf));
    if ballots > theirs.map(|(_, unit)| u64::from(*unit)).sum() {
        return Err(Refusal::at("yes", "test-box-over-unit"));
    }
    Ok(counted)
}
