//! The voter list: what the employer sends for one election. It stays apart from our own list, is
//! for that case only, and has a day on which it is deleted (E17).

use crate::{Day, MemberId, Personal, Refusal, WorkerId};
use serde::{Deserialize, Serialize};

/// A voter list as it was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoterList {
    /// The case it is for: the purpose that limits its use.
    pub case: Personal,
    /// When it was taken in.
    pub taken_in: Day,
    /// By whom.
    pub by: MemberId,
    /// When it is deleted.
    pub delete_on: Day,
    /// Its rows, matched or not.
    pub rows: Vec<VoterRow>,
}

/// One row, as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoterRow {
    /// The name, family name first.
    pub name: Personal,
    /// Home address.
    pub address: Personal,
    /// Work location.
    pub location: Personal,
    /// Shift.
    pub shift: Personal,
    /// Classification.
    pub classification: Personal,
    /// Personal e-mail.
    pub email: Personal,
    /// Phones.
    pub phones: Personal,
    /// Who it is on our list, if a person said so. Nothing of the row goes over to the list.
    pub worker: Option<WorkerId>,
}

/// How near its end a voter list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Due {
    /// It is kept, for so many days yet.
    Kept(u32),
    /// It is deleted within [`VoterList::SOON_DAYS`].
    Soon(u32),
    /// It should have been deleted so many days ago (0: today).
    Overdue(u32),
}

impl VoterList {
    /// The most days that a voter list is kept: our own bound.
    pub const KEPT_DAYS_MAX: i32 = 366;
    /// Days before its deletion in which it says so.
    pub const SOON_DAYS: i32 = 14;
    /// The most rows.
    pub const ROWS_MAX: usize = 50_000;

    /// Checks a voter list before it is kept.
    ///
    /// # Errors
    /// `voters-no-case`, `voters-delete-before`, `voters-kept-too-long`, `voters-too-many`.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.case.is_empty() {
            return Err(Refusal::at("case", "voters-no-case"));
        }
        let kept = self.delete_on.since(self.taken_in);
        if kept <= 0 {
            return Err(Refusal::at("delete_on", "voters-delete-before"));
        }
        if kept > VoterList::KEPT_DAYS_MAX {
            return Err(Refusal::at("delete_on", "voters-kept-too-long"));
        }
        if self.rows.len() > VoterList::ROWS_MAX {
            return Err(Refusal::of("voters-too-many"));
        }
        Ok(())
    }

    /// How near its end it is.
    pub fn due(&self, today: Day) -> Due {
        let left = self.delete_on.since(today);
        let days = left.unsigned_abs();
        match left {
            ..=0 => Due::Overdue(days),
            1..=VoterList::SOON_DAYS => Due::Soon(days),
            _ => Due::Kept(days),
        }
    }
}
