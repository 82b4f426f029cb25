//! Ties: who trusts, follows, works or rides with whom, as told in one-on-ones (`method.md` 2.3).
//!
//! - [`TieSheet`]: the ties that the workers of one sheet told; [`Web`]: all of them together.
//! - [`candidates`]: whom others follow, and through whom groups hold together. Who is a leader is
//!   set by people only, after the [`LeaderTest`] (N2).
//! - [`Bullseye`]: how near to the work everyone is; [`Map`]: where everyone stands on the picture.

mod bullseye;
mod groups;
mod leader_test;
mod leaders;
mod map;
mod sheet;
mod web;

pub use bullseye::{Bullseye, Ring};
pub use leader_test::{Ended, LeaderTest, Outcome, Said};
pub use leaders::{Candidate, candidates};
pub use map::{Disc, Dot, Map};
pub use web::{Someone, Web};

use crate::list::TieKind;
use crate::{Day, WorkerId};
use serde::{Deserialize, Serialize};

/// The ties that the workers of one sheet told: a page on its back ([`crate::chart::Back`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieSheet {
    /// In the order they were told, worker by worker.
    pub told: Vec<Told>,
}

/// One tie, as told by the worker whom it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Who told it.
    pub from: WorkerId,
    /// Whom they named.
    pub to: WorkerId,
    /// What ties them.
    pub kind: TieKind,
    /// When.
    pub on: Day,
}

impl TieKind {
    /// Whether it names someone as trusted or followed: the ties that make a leader.
    pub const fn names(self) -> bool {
        matches!(self, TieKind::Trusts | TieKind::Follows)
    }
}
