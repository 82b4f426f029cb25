//! What a desk keeps of coaching: all of it under the space's key, as requests are.

use crate::failure::Failure;
use crate::matching::records::Coaches;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::coaching::{Behind, Case, Circle, Experience, Pairs, Rounds, Walked};
use organizing::cycle::Chain;
use organizing::{Day, MemberId, RequestId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Reader;
use vault::Id;

/// A case, with the asks to the worker whose request it is. Its id is the request's.
#[derive(Clone, Serialize, Deserialize)]
pub struct Coached {
    /// The case.
    pub case: Case,
    /// The next steps that were agreed, and what came of them.
    pub chain: Chain,
}

impl Kept for Coached {
    const KIND: &'static str = "case";
    const UNDER: Under = Under::Space;
}

impl Kept for Rounds {
    const KIND: &'static str = "rounds";
    const UNDER: Under = Under::Space;
}

impl Kept for Circle {
    const KIND: &'static str = "circle";
    const UNDER: Under = Under::Space;
}

/// Who stands beside whom, and what is said of each coach beside their cases.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Bench {
    /// The pairs.
    pub pairs: Pairs,
    /// What is said of each.
    pub walked: BTreeMap<MemberId, Walked>,
}

impl Kept for Bench {
    const KIND: &'static str = "bench";
    const UNDER: Under = Under::Space;
}

/// The coaches of a desk with what each did and carries.
pub struct Desk {
    /// The coaches, and what they are called.
    pub coaches: Coaches,
    /// The open cases.
    pub rounds: Rounds,
    /// The pairs.
    pub bench: Held<Bench>,
}

impl Desk {
    /// Reads it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Desk, Failure> {
        let board = crate::intake::records::board(shelf, keys)?.value;
        let coaches = crate::matching::records::coaches(shelf, keys, &board)?;
        let rounds = kept::only::<Rounds>(shelf, keys)?.value;
        let mut bench = kept::only::<Bench>(shelf, keys)?;
        bench.value.pairs.only(|who| coaches.names.contains_key(&who), today);
        Ok(Desk { coaches, rounds, bench })
    }

    /// What is said of a coach.
    pub fn walked(&self, who: MemberId) -> Walked {
        self.bench.value.walked.get(&who).copied().unwrap_or_default()
    }

    /// What a coach has behind them: since when they organize, as they say or else since their first
    /// case here.
    pub fn experience(&self, who: MemberId, today: Day) -> Experience {
        let seen = self.rounds.seen(who);
        let since = self.walked(who).since.or(seen.map(|seen| seen.since)).unwrap_or(today);
        let ended = seen.map_or(0, |seen| u32::try_from(seen.through.len()).unwrap_or(u32::MAX));
        Experience { since, ended, beside: self.bench.value.pairs.many(who) }
    }

    /// The same, with what the ladder asks for.
    pub fn behind(&self, who: MemberId, today: Day) -> Behind {
        let alone = |new: MemberId| self.experience(new, today).is_enough(today);
        let seen = self.rounds.seen(who);
        Behind {
            experience: self.experience(who, today),
            has_case: seen.is_some(),
            sessions: seen.map_or(0, |seen| seen.sessions),
            walked: self.walked(who),
            brought_up: self.bench.value.pairs.brought_up(who, alone),
        }
    }
}

/// A case, if the request was ever coached.
///
/// # Errors
/// The shelf's.
pub fn coached(
    shelf: &mut Reader,
    keys: &Keys,
    request: Id,
) -> Result<Option<Held<Coached>>, Failure> {
    kept::find(shelf, keys, request)
}

/// The ids of the open cases of a coach, what is longest overdue first.
pub fn ids_of(rounds: &Rounds, coach: MemberId) -> Vec<Id> {
    rounds.of(coach).map(|round| Id(round.request.0)).collect()
}

/// The request of a case.
pub fn request_of(held: &Held<Coached>) -> RequestId {
    held.value.case.request()
}
