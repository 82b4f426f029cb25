//! Gathering wordings under shared names. People decide every time; a wording that nobody has
//! gathered stands for itself.

use crate::list::name::{fold, tidy};
use crate::{Day, IssueId, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};

/// The shared names of a drive's issues.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathered {
    /// Each issue, in the order they were named.
    pub issues: Vec<Issue>,
    /// Wordings that people left standing for themselves, as compared ([`compared`]): nothing is
    /// suggested for them again.
    pub alone: BTreeSet<Personal>,
    /// Issues that people said are not one, the lower id first.
    pub distinct: BTreeSet<(IssueId, IssueId)>,
}

/// An issue under its shared name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// Which.
    pub id: IssueId,
    /// What we call it.
    pub name: Personal,
    /// The wordings that belong to it, as compared.
    pub wordings: BTreeSet<Personal>,
    /// Wordings that people set apart from it: they are not suggested for it again.
    pub apart: BTreeSet<Personal>,
    /// Who last decided something about it.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// A wording as it is told from others: folded; one of signs alone as it is.
pub fn compared(wording: &str) -> Personal {
    let folded = fold(wording);
    Personal::new(&if folded.is_empty() { tidy(wording) } else { folded })
}

impl Issue {
    /// The most characters of a shared name.
    pub const NAME_CHARS_MAX: usize = 80;
}

impl Gathered {
    /// The most issues of a drive.
    pub const ISSUES_MAX: usize = 200;
    /// The most wordings that are kept, of all issues together.
    pub const WORDINGS_MAX: usize = 20_000;

    /// An issue by its id.
    pub fn get(&self, id: IssueId) -> Option<&Issue> {
        self.issues.iter().find(|issue| issue.id == id)
    }

    /// Which issue each gathered wording belongs to.
    pub fn belongings(&self) -> HashMap<&str, IssueId> {
        let of = |issue: &Issue| issue.id;
        self.issues
            .iter()
            .flat_map(|issue| issue.wordings.iter().map(move |one| (one.reveal(), of(issue))))
            .collect()
    }

    /// Names a new issue and gathers these wordings under it.
    ///
    /// # Errors
    /// `issue-name-missing`, `issue-name-too-long`, `issue-name-taken`, `issue-too-many`,
    /// `issue-too-many-wordings`, `issue-exists`.
    pub fn name(
        &mut self,
        id: IssueId,
        name: &str,
        wordings: &[Personal],
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        if self.issues.len() >= Gathered::ISSUES_MAX {
            return Err(Refusal::of("issue-too-many"));
        }
        if self.get(id).is_some() {
            return Err(Refusal::of("issue-exists"));
        }
        let name = self.checked_name(name, id)?;
        self.has_room(wordings)?;
        let (wordings_of_it, apart) = (BTreeSet::new(), BTreeSet::new());
        self.issues.push(Issue { id, name, wordings: wordings_of_it, apart, by, on });
        self.gather(id, wordings, by, on)
    }

    /// Gives an issue another name.
    ///
    /// # Errors
    /// `issue-unknown`, and as [`Gathered::name`] for the name.
    pub fn rename(
        &mut self,
        id: IssueId,
        name: &str,
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        let name = self.checked_name(name, id)?;
        let issue = self.decided(id, by, on)?;
        issue.name = name;
        Ok(())
    }

    /// Puts wordings to an issue, from wherever they were.
    ///
    /// # Errors
    /// `issue-unknown`, `issue-too-many-wordings`.
    pub fn gather(
        &mut self,
        id: IssueId,
        wordings: &[Personal],
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        self.get(id).ok_or(Refusal::of("issue-unknown"))?;
        self.has_room(wordings)?;
        for wording in wordings.iter().filter(|wording| !wording.is_empty()) {
            let wording = compared(wording.reveal());
            self.alone.remove(&wording);
            for issue in &mut self.issues {
                issue.wordings.remove(&wording);
            }
            let issue = self.decided(id, by, on)?;
            issue.apart.remove(&wording);
            issue.wordings.insert(wording);
        }
        Ok(())
    }

    /// Sets wordings apart from an issue: they are not of it, and are not suggested for it again.
    ///
    /// # Errors
    /// `issue-unknown`, `issue-too-many-wordings`.
    pub fn set_apart(
        &mut self,
        id: IssueId,
        wordings: &[Personal],
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        self.has_room(wordings)?;
        let issue = self.decided(id, by, on)?;
        for wording in wordings.iter().map(|wording| compared(wording.reveal())) {
            issue.wordings.remove(&wording);
            issue.apart.insert(wording);
        }
        Ok(())
    }

    /// Leaves wordings standing for themselves; nothing is suggested for them again.
    ///
    /// # Errors
    /// `issue-too-many-wordings`.
    pub fn leave_alone(&mut self, wordings: &[Personal]) -> Result<(), Refusal> {
        self.has_room(wordings)?;
        for wording in wordings.iter().map(|wording| compared(wording.reveal())) {
            for issue in &mut self.issues {
                issue.wordings.remove(&wording);
            }
            self.alone.insert(wording);
        }
        Ok(())
    }

    /// Makes two issues one: the second takes over all wordings of the first.
    ///
    /// # Errors
    /// `issue-unknown`, `issue-joined-to-itself`.
    pub fn join(
        &mut self,
        from: IssueId,
        into: IssueId,
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        if from == into {
            return Err(Refusal::of("issue-joined-to-itself"));
        }
        self.get(into).ok_or(Refusal::of("issue-unknown"))?;
        let place = self.issues.iter().position(|issue| issue.id == from);
        let gone = self.issues.remove(place.ok_or(Refusal::of("issue-unknown"))?);
        let kept = self.decided(into, by, on)?;
        kept.wordings.extend(gone.wordings);
        kept.wordings.insert(compared(gone.name.reveal()));
        kept.apart = kept.apart.difference(&kept.wordings).cloned().collect();
        self.distinct.retain(|(one, other)| *one != from && *other != from);
        Ok(())
    }

    /// Says that two issues are not one, so that joining them is not suggested again.
    pub fn keep_distinct(&mut self, one: IssueId, other: IssueId) {
        if one != other && self.get(one).is_some() && self.get(other).is_some() {
            self.distinct.insert((one.min(other), one.max(other)));
        }
    }

    /// Takes a shared name away; its wordings stand for themselves again.
    ///
    /// # Errors
    /// `issue-unknown`.
    pub fn dissolve(&mut self, id: IssueId) -> Result<Issue, Refusal> {
        let place = self.issues.iter().position(|issue| issue.id == id);
        self.distinct.retain(|(one, other)| *one != id && *other != id);
        place.map(|place| self.issues.remove(place)).ok_or(Refusal::of("issue-unknown"))
    }

    fn decided(&mut self, id: IssueId, by: MemberId, on: Day) -> Result<&mut Issue, Refusal> {
        let issue = self.issues.iter_mut().find(|issue| issue.id == id);
        let issue = issue.ok_or(Refusal::of("issue-unknown"))?;
        (issue.by, issue.on) = (by, on);
        Ok(issue)
    }

    fn has_room(&self, wordings: &[Personal]) -> Result<(), Refusal> {
        let kept: usize =
            self.issues.iter().map(|issue| issue.wordings.len() + issue.apart.len()).sum();
        if kept + self.alone.len() + wordings.len() > Gathered::WORDINGS_MAX {
            return Err(Refusal::of("issue-too-many-wordings"));
        }
        Ok(())
    }

    fn checked_name(&self, name: &str, id: IssueId) -> Result<Personal, Refusal> {
        let name = tidy(name);
        if name.is_empty() {
            return Err(Refusal::at("name", "issue-name-missing"));
        }
        if name.chars().count() > Issue::NAME_CHARS_MAX {
            return Err(Refusal::at("name", "issue-name-too-long"));
        }
        let same = |issue: &Issue| compared(issue.name.reveal()) == compared(&name);
        if self.issues.iter().any(|issue| issue.id != id && same(issue)) {
            return Err(Refusal::at("name", "issue-name-taken"));
        }
        Ok(Personal::new(&name))
    }
}
