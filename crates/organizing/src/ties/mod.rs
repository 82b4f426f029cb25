//! Ties: who trusts, follows, works or rides with whom, as told in one-on-ones (`method.md` 2.3).

mod sheet;

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
