//! The stages of a drive, and moving from one to another.

use crate::{Day, Decision, Refusal};
use serde::{Deserialize, Serialize};

/// Which way a drive goes. Neither is the failure of the other (N9, `method.md` 6).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Path {
    /// To a deep majority first, then public.
    #[default]
    Majority,
    /// Acting together before there is a majority, with goals of its own.
    PreMajority,
}

/// A stage of a drive.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Stage {
    /// Nobody outside knows: the list, the first talks.
    #[default]
    Quiet,
    /// A committee that stands in every corner.
    Committee,
    /// Before a majority: smaller actions together, each with its own goal.
    Acting,
    /// From the committee to a deep majority.
    Majority,
    /// In the open.
    Public,
    /// Recognition or a vote.
    Recognition,
    /// To a first contract.
    FirstContract,
}

impl Path {
    /// Its stages, in their order.
    pub fn stages(self) -> &'static [Stage] {
        use Stage::{Acting, Committee, FirstContract, Majority, Public, Quiet, Recognition};
        match self {
            Path::Majority => &[Quiet, Committee, Majority, Public, Recognition, FirstContract],
            Path::PreMajority => {
                &[Quiet, Committee, Acting, Public, Majority, Recognition, FirstContract]
            }
        }
    }
}

/// One move, as a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// The path from there on.
    pub path: Path,
    /// The stage from there on.
    pub to: Stage,
    /// Who wrote the decision down, when, and why.
    pub decision: Decision,
    /// How many marks of the stage that was left were missing at the time.
    pub missing: u8,
}

/// Where a drive is in its arc, and how it came there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arc {
    moves: Vec<Move>,
}

impl Arc {
    /// The most moves that are kept.
    pub const MOVES_MAX: usize = 500;

    /// The path that the drive is on.
    pub fn path(&self) -> Path {
        self.moves.last().map_or(Path::default(), |last| last.path)
    }

    /// The stage that the drive is in.
    pub fn stage(&self) -> Stage {
        self.moves.last().map_or(Stage::default(), |last| last.to)
    }

    /// The stage that comes next on its path; none after the last.
    pub fn next(&self) -> Option<Stage> {
        let stages = self.path().stages();
        let place = stages.iter().position(|stage| *stage == self.stage())?;
        stages.get(place + 1).copied()
    }

    /// Since when it is in that stage; none where it began there.
    pub fn since(&self) -> Option<Day> {
        self.moves.last().map(|last| last.decision.on())
    }

    /// Every move, oldest first.
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    /// Moves the drive by a decision: on, back, past a stage, or to the other path. Marks that
    /// are missing warn and are kept beside the decision; they forbid nothing.
    ///
    /// # Errors
    /// `arc-already-there`, `arc-not-on-path`, `arc-before-last-move`, `arc-moves-full`.
    pub fn decide(
        &mut self,
        path: Path,
        to: Stage,
        decision: Decision,
        missing: usize,
    ) -> Result<(), Refusal> {
        if (path, to) == (self.path(), self.stage()) {
            return Err(Refusal::at("stage", "arc-already-there"));
        }
        if !path.stages().contains(&to) {
            return Err(Refusal::at("stage", "arc-not-on-path"));
        }
        if self.since().is_some_and(|since| decision.on() < since) {
            return Err(Refusal::at("on", "arc-before-last-move"));
        }
        if self.moves.len() >= Arc::MOVES_MAX {
            return Err(Refusal::of("arc-moves-full"));
        }
        let missing = u8::try_from(missing).unwrap_or(u8::MAX);
        self.moves.push(Move { path, to, decision, missing });
        Ok(())
    }
}
