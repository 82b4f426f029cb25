//! The group debrief: a team talks it over once, and each person's part in it is kept with them.

use super::ask::Ask;
use super::{Debrief, NextAsk, Observed, Wish};
use crate::{AskId, Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// A debrief of a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupDebrief {
    /// Who held it.
    pub by: PersonId,
    /// When.
    pub on: Day,
    /// What went well.
    pub well: Personal,
    /// What to do differently next time.
    pub differently: Personal,
    /// Each person's part.
    pub parts: Vec<Part>,
}

/// One person's part in a group debrief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which ask it closes.
    pub ask: AskId,
    /// Whose.
    pub of: PersonId,
    /// What they asked.
    pub asked: Personal,
    /// What they learned.
    pub learned: Personal,
    /// Whether they wish for more.
    pub wish: Option<Wish>,
    /// What was seen.
    pub seen: Vec<Observed>,
    /// Their next ask.
    pub next: NextAsk,
}

/// Why a group debrief cannot be kept, and at whose part, where it is at one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupRefused {
    /// Whose part.
    pub of: Option<PersonId>,
    /// Why.
    pub refusal: Refusal,
}

impl GroupDebrief {
    /// The most people in one.
    pub const PARTS_MAX: usize = 200;

    /// The debriefs that it makes, each with its ask: what the team said stands in each of them.
    /// `ask_of` gives the ask of a part.
    ///
    /// # Errors
    /// `debrief-group-nobody`, `debrief-group-too-many`, `debrief-group-twice` for two parts about
    /// one ask, `ask-unknown`, and as [`Debrief::check`] at the first part that it says no to.
    /// Then none is kept.
    pub fn debriefs<'a>(
        &self,
        ask_of: impl Fn(AskId) -> Option<&'a Ask>,
        today: Day,
    ) -> Result<Vec<(AskId, Debrief)>, GroupRefused> {
        let whole = |refusal| GroupRefused { of: None, refusal };
        if self.parts.is_empty() {
            return Err(whole(Refusal::at("parts", "debrief-group-nobody")));
        }
        if self.parts.len() > GroupDebrief::PARTS_MAX {
            return Err(whole(Refusal::at("parts", "debrief-group-too-many")));
        }
        let mut made: Vec<(AskId, Debrief)> = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let here = |refusal| GroupRefused { of: Some(part.of), refusal };
            if made.iter().any(|(ask, _)| *ask == part.ask) {
                return Err(here(Refusal::of("debrief-group-twice")));
            }
            let ask = ask_of(part.ask).ok_or(here(Refusal::of("ask-unknown")))?;
            let debrief = self.debrief_of(part);
            debrief.check(ask, today).map_err(here)?;
            made.push((part.ask, debrief));
        }
        Ok(made)
    }

    fn debrief_of(&self, part: &Part) -> Debrief {
        let part = part.clone();
        Debrief {
            of: part.of,
            by: self.by,
            on: self.on,
            well: self.well.clone(),
            differently: self.differently.clone(),
            asked: part.asked,
            learned: part.learned,
            wish: part.wish,
            seen: part.seen,
            next: part.next,
        }
    }
}
