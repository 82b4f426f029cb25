//! The ask: a clear request for one act, with a promise of support (`method.md` 1, E8).
//!
//! Whoever asks cannot take it back: there is no such event. An ask ends done, partly done or
//! declined, or is replaced when the two agree.

use super::asked::{Answer, Asked, End, Ended, How, Presence, Proposal, Row};
use super::{Chain, Sizes};
use crate::assessment::AHEAD_DAYS_MAX;
use crate::{Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// An ask and what came of it: rows that only grow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    asked: Asked,
    rows: Vec<Row>,
}

impl Ask {
    /// The most characters of what is asked, of a promise, a reason or a line.
    pub const TEXT_CHARS_MAX: usize = 300;
    /// The furthest ahead that an ask may be due, in days.
    pub const AHEAD_DAYS_MAX: i32 = 366;
    /// The most rows of one ask.
    pub const ROWS_MAX: usize = 100;

    /// Asks. A reason for not waiting is kept only where there was something to wait for.
    ///
    /// # Errors
    /// `ask-to-someone-gone`, `ask-to-oneself`, `ask-support-by-themselves`, `ask-what-missing`,
    /// `ask-too-long`, `ask-size-unknown`, `ask-hours`, `ask-in-the-future`, `ask-due-before`,
    /// `ask-due-far`; `ask-waits-for-debrief`, `ask-override-no-reason` as [`Chain::may_ask`].
    pub fn make(
        mut asked: Asked,
        to: Presence,
        chain: &Chain,
        sizes: &Sizes,
        today: Day,
    ) -> Result<Ask, Refusal> {
        if to == Presence::Gone {
            return Err(Refusal::of("ask-to-someone-gone"));
        }
        if asked.of == asked.by {
            return Err(Refusal::of("ask-to-oneself"));
        }
        if asked.of == asked.support.by {
            return Err(Refusal::at("support", "ask-support-by-themselves"));
        }
        asked.check(sizes, today)?;
        asked.early = chain.may_ask(asked.early.take())?;
        // Only an agreement puts an ask in the place of another.
        asked.instead_of = None;
        Ok(Ask { asked, rows: Vec::new() })
    }

    /// What is asked of whom.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }

    /// Everything that happened with it.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How it ended; none while it is open. Whoever is told `ask-closed-already` is shown this.
    pub fn ended(&self) -> Option<&Ended> {
        self.rows.iter().find_map(|row| match row {
            Row::Ended(ended) => Some(ended),
            _ => None,
        })
    }

    /// Its outcome and the day; none while it is open, and for one that was replaced.
    pub fn came(&self) -> Option<(How, Day)> {
        match self.ended()? {
            Ended { how: End::Came(how), on, .. } => Some((*how, *on)),
            Ended { how: End::Replaced(_), .. } => None,
        }
    }

    /// Whether it has not ended.
    pub fn is_open(&self) -> bool {
        self.ended().is_none()
    }

    /// Whether its day has passed and nobody has said what came of it.
    pub fn is_late(&self, today: Day) -> bool {
        self.is_open() && self.asked.due < today
    }

    /// Writes down what came of it. The same outcome again changes nothing; returns whether
    /// something changed.
    ///
    /// # Errors
    /// `ask-closed-already` where it ended otherwise; `ask-ended-before`,
    /// `ask-ended-in-the-future` at `on`; `ask-too-long` at `line`; `ask-rows-full`.
    pub fn end(
        &mut self,
        how: How,
        by: PersonId,
        on: Day,
        line: Personal,
        today: Day,
    ) -> Result<bool, Refusal> {
        if let Some(ended) = self.ended() {
            return match ended.how == End::Came(how) {
                true => Ok(false),
                false => Err(Refusal::of("ask-closed-already")),
            };
        }
        if line.is_longer(Ask::TEXT_CHARS_MAX) {
            return Err(Refusal::at("line", "ask-too-long"));
        }
        self.check_day(on, today)?;
        self.add(Row::Ended(Ended { how: End::Came(how), by, on, line }))?;
        Ok(true)
    }

    pub(super) fn check_day(&self, on: Day, today: Day) -> Result<(), Refusal> {
        if on < self.asked.on {
            return Err(Refusal::at("on", "ask-ended-before"));
        }
        if on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("on", "ask-ended-in-the-future"));
        }
        Ok(())
    }

    pub(super) fn add(&mut self, row: Row) -> Result<(), Refusal> {
        // One row is left for the end, so that an ask can always be closed.
        let max = Ask::ROWS_MAX - usize::from(!matches!(row, Row::Ended(_)));
        if self.rows.len() >= max {
            return Err(Refusal::of("ask-rows-full"));
        }
        self.rows.push(row);
        Ok(())
    }

    /// Begins the ask that takes the place of this one.
    pub(super) fn begin(asked: Asked) -> Ask {
        Ask::again(asked, Vec::new())
    }

    pub(super) fn again(asked: Asked, rows: Vec<Row>) -> Ask {
        Ask { asked, rows }
    }

    /// Lets another record of the same person stand for someone.
    pub fn redirect(&mut self, from: PersonId, to: PersonId) {
        let Asked { of, by, support, early, .. } = &mut self.asked;
        let early = early.iter_mut().map(|early| &mut early.by);
        let rows = self.rows.iter_mut().flat_map(|row| match row {
            Row::Proposed(Proposal { by, noted, .. })
            | Row::SetAside(Answer { by, noted, .. })
            | Row::Agreed(Answer { by, noted, .. }) => vec![by, noted],
            Row::Ended(Ended { by, .. }) => vec![by],
        });
        let named = [of, by, &mut support.by].into_iter().chain(early).chain(rows);
        named.filter(|who| **who == from).for_each(|who| *who = to);
    }
}
