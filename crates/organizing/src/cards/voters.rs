//! The voter list: what the employer sends for one election. It stays apart from our own list, is
//! for that case only, and has a day on which it is deleted (E17).

use crate::list::Name;
use crate::list::roster::RosterRow;
use crate::{Day, MemberId, Personal, Refusal, WorkerId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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
    /// The most characters of a case's number.
    pub const CASE_CHARS_MAX: usize = 60;
    /// The most rows.
    pub const ROWS_MAX: usize = 50_000;

    /// Checks a voter list before it is kept.
    ///
    /// # Errors
    /// `voters-no-case`, `voters-case-too-long`, `voters-delete-before`, `voters-kept-too-long`, `voters-too-many`.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.case.is_empty() {
            return Err(Refusal::at("case", "voters-no-case"));
        }
        if self.case.reveal().chars().count() > VoterList::CASE_CHARS_MAX {
            return Err(Refusal::at("case", "voters-case-too-long"));
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

    /// A person said who a row is, or that it is nobody they know. Nothing but that is kept.
    ///
    /// # Errors
    /// `voters-row-gone`; `voters-worker-taken` when another row is that worker already.
    pub fn decide(&mut self, row: usize, worker: Option<WorkerId>) -> Result<(), Refusal> {
        let taken = |(other, known): (usize, &VoterRow)| other != row && known.worker == worker;
        if worker.is_some() && self.rows.iter().enumerate().any(taken) {
            return Err(Refusal::of("voters-worker-taken"));
        }
        let row = self.rows.get_mut(row).ok_or(Refusal::of("voters-row-gone"))?;
        row.worker = worker;
        Ok(())
    }

    /// The rows of whom nobody has said who they are on our list: whom we do not know.
    pub fn unknown(&self) -> impl Iterator<Item = (usize, &VoterRow)> {
        self.rows.iter().enumerate().filter(|(_, row)| row.worker.is_none())
    }

    /// Those of our unit whom no row is: who may be missing from the employer's list.
    pub fn missing(&self, unit: impl IntoIterator<Item = WorkerId>) -> Vec<WorkerId> {
        let known: BTreeSet<WorkerId> = self.rows.iter().filter_map(|row| row.worker).collect();
        unit.into_iter().filter(|worker| !known.contains(worker)).collect()
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

impl VoterRow {
    /// A row of the employer's list, as it was read. Numbers, languages and whatever else stands in
    /// such a file stay out.
    pub fn of(read: RosterRow) -> VoterRow {
        let joined = |all: &[Personal]| -> Personal {
            let all: Vec<&str> = all.iter().map(Personal::reveal).collect();
            Personal::new(&all.join("; "))
        };
        VoterRow {
            name: family_first(&read.name),
            address: read.address,
            location: Personal::new(&read.turf.join(", ")),
            shift: Personal::new(&read.shift),
            classification: Personal::new(&read.job),
            email: joined(&read.emails),
            phones: joined(&read.phones),
            worker: None,
        }
    }

    /// The row as it is held against our list: name, phones and addresses, and nothing else.
    ///
    /// # Errors
    /// What is wrong with the name; nothing in a row that was read.
    pub fn to_compare(&self) -> Result<RosterRow, Refusal> {
        let apart = |all: &Personal| -> Vec<Personal> {
            all.reveal().split("; ").filter(|one| !one.is_empty()).map(Personal::new).collect()
        };
        let name = Name::parse(self.name.reveal())?;
        let (phones, emails) = (apart(&self.phones), apart(&self.email));
        Ok(RosterRow { name, phones, emails, ..RosterRow::default() })
    }
}

/// "Díaz, Rosa", where the two are told apart.
fn family_first(name: &Name) -> Personal {
    let (family, given) = (name.family.reveal(), name.given.reveal());
    match family.is_empty() || given.is_empty() {
        true => name.full.clone(),
        false => Personal::new(&format!("{family}, {given}")),
    }
}
