//! Asks without their words: what a sheet of many people keeps, so that what is to do, and who
//! carries what, is known without opening everyone's record.

use super::asked::{Ended, Proposal, Row};
use super::{Ask, CheckedIn, Debrief, Link, NextAsk, Support};
use super::{Chain, Override, last_debriefed};
use crate::{Day, Personal};

impl Chain {
    /// For how many days after its end an ask still counts for the month's hours.
    const MONTH_DAYS: i32 = 31;

    /// The asks about which something is to be done, and those by which the next one is measured;
    /// none of their words. [`today`](super::today), [`Load`](crate::development::Load) and
    /// [`Chain::suggest`] say of it on any later day what they say of the whole chain.
    #[must_use]
    pub fn bare(&self, today: Day) -> Chain {
        let since = today.plus(-Chain::MONTH_DAYS);
        let last = [self.last_ended(), self.last_done()].map(|link| link.map(Link::id));
        let last_talk = last_debriefed(self.links());
        let last_asked = self.links().iter().max_by_key(|link| link.ask().asked().on);
        let named = [last_talk, last_asked].map(|link| link.map(Link::id));
        let counts = |link: &&Link| {
            let recent = link.ask().ended().is_some_and(|ended| ended.on >= since);
            let known = last.contains(&Some(link.id())) || named.contains(&Some(link.id()));
            link.ask().is_open() || link.waits_for_debrief() || recent || known
        };
        Chain::of(self.links().iter().filter(counts).map(Link::bare).collect())
    }
}

impl Ask {
    pub(super) fn bare(&self) -> Ask {
        let mut asked = self.asked().clone();
        asked.what = Personal::default();
        asked.support.what = Personal::default();
        asked.early = asked.early.map(|early| Override { why: Personal::default(), ..early });
        let rows = self.rows().iter().cloned().map(|row| match row {
            Row::Proposed(row) => Row::Proposed(Proposal { what: Personal::default(), ..row }),
            Row::Ended(row) => Row::Ended(Ended { line: Personal::default(), ..row }),
            answer @ (Row::SetAside(_) | Row::Agreed(_)) => answer,
        });
        Ask::again(asked, rows.collect())
    }
}

impl Support {
    pub(super) fn bare(&self) -> Support {
        match self {
            Support::Small { check_in, held } => {
                Support::Small { check_in: *check_in, held: wordless(held) }
            }
            Support::Planned(plan) => Support::Planned(plan.bare()),
        }
    }
}

impl Debrief {
    pub(super) fn bare(&self) -> Debrief {
        let next = match &self.next {
            NextAsk::Not(_) => NextAsk::Not(Personal::default()),
            other => other.clone(),
        };
        Debrief { wish: self.wish, next, ..Debrief::begin(self.of, self.by, self.on) }
    }
}

/// Check-ins without what was said.
pub(super) fn wordless(held: &[CheckedIn]) -> Vec<CheckedIn> {
    held.iter().map(|row| CheckedIn { line: Personal::default(), ..row.clone() }).collect()
}
