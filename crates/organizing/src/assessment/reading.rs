//! Reading a history of assessments: what it says today.

use super::{Assessment, Basis, Support};
use crate::{Day, MemberId};

/// How old an assessment is (`method.md` 4: warn at 30 days, stale at 60).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    /// Less than [`Freshness::AGING_DAYS`] old.
    Fresh,
    /// From [`Freshness::AGING_DAYS`] on: soon to be asked again.
    Aging,
    /// From [`Freshness::STALE_DAYS`] on: it tells what was.
    Stale,
}

impl Freshness {
    /// Days after which an assessment is aging.
    pub const AGING_DAYS: i32 = 30;
    /// Days after which it is stale.
    pub const STALE_DAYS: i32 = 60;

    /// How old something of that day is today. A day still to come is fresh.
    pub fn of(on: Day, today: Day) -> Freshness {
        match today.since(on) {
            days if days >= Freshness::STALE_DAYS => Freshness::Stale,
            days if days >= Freshness::AGING_DAYS => Freshness::Aging,
            _ => Freshness::Fresh,
        }
    }
}

/// What a history of assessments says today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The support as last assessed on an act or the worker's word; where there is neither, as
    /// last guessed.
    pub support: Support,
    /// What that rests on; none while unassessed.
    pub basis: Option<Basis>,
    /// When it was assessed.
    pub on: Option<Day>,
    /// Who assessed it.
    pub by: Option<MemberId>,
    /// How old it is; none while unassessed.
    pub freshness: Option<Freshness>,
    /// What the worker last said.
    pub said: Option<Support>,
    /// What the worker last showed in an act.
    pub shown: Option<Support>,
    /// Support of 1 or 2 on the worker's word, with no act since: claimed, not shown (E5).
    pub claimed: bool,
    /// Whether it counts toward a threshold: it rests on an act or a word (E3). How old it is
    /// stands beside every count, in [`Reading::freshness`].
    pub counts: bool,
}

/// Reads a history, oldest first, as of today.
pub fn reading(history: &[Assessment], today: Day) -> Reading {
    let last = |basis: Basis| history.iter().rev().find(|made| made.basis == basis);
    let firm = history.iter().rev().find(|made| made.basis != Basis::Guess);
    let Some(made) = firm.or_else(|| last(Basis::Guess)) else {
        return Reading::default();
    };
    Reading {
        support: made.support,
        basis: Some(made.basis),
        on: Some(made.on),
        by: Some(made.by),
        freshness: Some(Freshness::of(made.on, today)),
        said: last(Basis::Said).map(|made| made.support),
        shown: last(Basis::Act).map(|made| made.support),
        claimed: made.basis == Basis::Said && made.support.is_support(),
        counts: made.basis != Basis::Guess,
    }
}
