//! What is kept of issues. Shared names, demands, petitions and fights are for every full member,
//! so they are sealed under the space's key.
//!
//! What a worker said stays where it was told: on the backs of sheets and in the one-on-ones, under
//! the turf's key. A wording can show who said it ("I walk to the bus at 11:40 alone"), so which
//! wordings belong to a name is kept as digests of them, keyed with a secret of this record. Whoever
//! holds a turf sees which of its wordings belong to what; to the others they are numbers.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::issues::{Demand, Fight, Gathered, Petition, Told, compared};
use organizing::{Day, IssueId, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap, HashSet};
use store::Reader;
use vault::Id;

/// The shared names of a drive, with the digests of the wordings that belong to them.
#[derive(Clone, Serialize, Deserialize)]
pub struct Names {
    key: [u8; 32],
    gathered: Gathered,
}

/// How many bytes of a digest tell wordings apart.
const DIGEST_BYTES: usize = 16;

impl Default for Names {
    fn default() -> Names {
        Names { key: vault::random(), gathered: Gathered::default() }
    }
}

impl Names {
    /// The names and what was decided about wordings, each wording as its digest.
    pub fn gathered(&self) -> &Gathered {
        &self.gathered
    }

    /// The same, with the wordings that were told here in the place of their digests.
    pub fn revealed<'a>(&self, told: impl IntoIterator<Item = &'a Told>) -> Gathered {
        let mut gathered = self.gathered.clone();
        let issues = gathered.issues.iter();
        let kept = issues.map(|issue| issue.wordings.len() + issue.apart.len()).sum::<usize>();
        if kept + gathered.alone.len() == 0 {
            return gathered;
        }
        let texts: HashSet<&Personal> = told.into_iter().map(|told| &told.compared).collect();
        let by_digest: HashMap<Personal, &Personal> =
            texts.into_iter().map(|text| (self.digest_of(text), text)).collect();
        let reveal = |digests: &BTreeSet<Personal>| -> BTreeSet<Personal> {
            digests.iter().map(|one| (*by_digest.get(one).unwrap_or(&one)).clone()).collect()
        };
        gathered.alone = reveal(&gathered.alone);
        for issue in &mut gathered.issues {
            (issue.wordings, issue.apart) = (reveal(&issue.wordings), reveal(&issue.apart));
        }
        gathered
    }

    /// Names an issue and gathers these wordings under it.
    ///
    /// # Errors
    /// As [`Gathered::name`].
    pub fn name(
        &mut self,
        id: IssueId,
        name: &str,
        wordings: &[Personal],
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        let wordings = self.digests(wordings);
        self.gathered.name(id, name, &wordings, by, on)
    }

    /// Gives an issue another name.
    ///
    /// # Errors
    /// As [`Gathered::rename`].
    pub fn rename(
        &mut self,
        id: IssueId,
        name: &str,
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        self.gathered.rename(id, name, by, on)
    }

    /// Puts wordings to an issue.
    ///
    /// # Errors
    /// As [`Gathered::gather`].
    pub fn gather(
        &mut self,
        id: IssueId,
        wordings: &[Personal],
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        let wordings = self.digests(wordings);
        self.gathered.gather(id, &wordings, by, on)
    }

    /// Sets wordings apart from an issue.
    ///
    /// # Errors
    /// As [`Gathered::set_apart`].
    pub fn set_apart(
        &mut self,
        id: IssueId,
        wordings: &[Personal],
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        let wordings = self.digests(wordings);
        self.gathered.set_apart(id, &wordings, by, on)
    }

    /// Leaves wordings standing for themselves.
    ///
    /// # Errors
    /// As [`Gathered::leave_alone`].
    pub fn leave_alone(&mut self, wordings: &[Personal]) -> Result<(), Refusal> {
        let wordings = self.digests(wordings);
        self.gathered.leave_alone(&wordings)
    }

    /// Makes two issues one.
    ///
    /// # Errors
    /// As [`Gathered::join`].
    pub fn join(
        &mut self,
        from: IssueId,
        into: IssueId,
        by: MemberId,
        on: Day,
    ) -> Result<(), Refusal> {
        let name = self.gathered.get(from).map(|issue| issue.name.clone());
        self.gathered.join(from, into, by, on)?;
        // The name that went is a wording of the other from now on: kept like all of them.
        if let Some(name) = name {
            let (clear, digest) = (compared(name.reveal()), self.digest(name.reveal()));
            let issue = self.gathered.issues.iter_mut().find(|issue| issue.id == into);
            if let Some(issue) = issue {
                issue.wordings.remove(&clear);
                issue.wordings.insert(digest);
            }
        }
        Ok(())
    }

    /// Says that two issues are not one.
    pub fn keep_distinct(&mut self, one: IssueId, other: IssueId) {
        self.gathered.keep_distinct(one, other);
    }

    /// Takes a shared name away.
    ///
    /// # Errors
    /// As [`Gathered::dissolve`].
    pub fn dissolve(&mut self, id: IssueId) -> Result<(), Refusal> {
        self.gathered.dissolve(id).map(drop)
    }

    fn digests(&self, wordings: &[Personal]) -> Vec<Personal> {
        let told = wordings.iter().filter(|wording| !wording.is_empty());
        told.map(|wording| self.digest(wording.reveal())).collect()
    }

    /// A wording as it is kept.
    fn digest(&self, wording: &str) -> Personal {
        self.digest_of(&compared(wording))
    }

    /// Letters and digits that folding leaves as they are.
    fn digest_of(&self, compared: &Personal) -> Personal {
        const HEX: [char; 16] =
            ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
        let digest = vault::keyed_digest(&self.key, compared.reveal());
        let digits = digest.iter().take(DIGEST_BYTES).flat_map(|byte| [byte >> 4, byte & 15]);
        let hex: String = digits.map(|digit| HEX[usize::from(digit)]).collect();
        Personal::new(&hex)
    }
}

impl Kept for Names {
    const KIND: &'static str = "gathered";
    const UNDER: Under = Under::Space;
}

impl Kept for Demand {
    const KIND: &'static str = "demand";
    const UNDER: Under = Under::Space;
}

impl Kept for Petition {
    const KIND: &'static str = "petition";
    const UNDER: Under = Under::Space;
}

impl Kept for Fight {
    const KIND: &'static str = "fight";
    const UNDER: Under = Under::Space;
}

/// The shared names of the drive.
///
/// # Errors
/// The shelf's.
pub fn names(shelf: &mut Reader, keys: &Keys) -> Result<Held<Names>, Failure> {
    kept::only(shelf, keys)
}

/// What became of issues.
#[derive(Default)]
pub struct Raised {
    /// Demands, the newest first.
    pub demands: Vec<Held<Demand>>,
    /// Petitions, the newest first.
    pub petitions: Vec<Held<Petition>>,
    /// Fights, the newest first.
    pub fights: Vec<Held<Fight>>,
}

/// What became of issues.
///
/// # Errors
/// The shelf's.
pub fn raised(shelf: &mut Reader, keys: &Keys) -> Result<Raised, Failure> {
    let mut raised = Raised::default();
    kept::each(shelf, keys, Id::ZERO, |held| raised.demands.push(held))?;
    kept::each(shelf, keys, Id::ZERO, |held| raised.petitions.push(held))?;
    kept::each(shelf, keys, Id::ZERO, |held| raised.fights.push(held))?;
    raised.demands.sort_by_key(|held| (std::cmp::Reverse(held.value.on), held.id));
    raised.petitions.sort_by_key(|held| (std::cmp::Reverse(held.value.on), held.id));
    raised.fights.sort_by_key(|held| (std::cmp::Reverse(held.value.on), held.id));
    Ok(raised)
}

/// The fights of the drive.
///
/// # Errors
/// The shelf's.
pub fn fights(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<Fight>>, Failure> {
    let mut fights = Vec::new();
    kept::each::<Fight>(shelf, keys, Id::ZERO, |held| fights.push(held))?;
    Ok(fights)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUE: IssueId = IssueId([3; 16]);
    const OTHER: IssueId = IssueId([4; 16]);
    const ME: MemberId = MemberId([9; 16]);

    fn told(wording: &str) -> Told {
        let worker = organizing::WorkerId([1; 16]);
        Told::once(worker, &Personal::new(wording), 0, Day(9))
    }

    #[test]
    fn what_a_worker_said_is_not_kept_where_every_member_reads() {
        let mut names = Names::default();
        let said = ["No masks, it burns", "I walk to the bus alone", "Nobody listens"];
        let said: Vec<Personal> = said.iter().map(|text| Personal::new(text)).collect();
        names.name(ISSUE, "Safety", &said[..1], ME, Day(9)).unwrap();
        names.name(OTHER, "Our safety", &said[2..], ME, Day(9)).unwrap();
        names.set_apart(ISSUE, &said[1..2], ME, Day(9)).unwrap();
        names.leave_alone(&said[1..2]).unwrap();
        names.join(OTHER, ISSUE, ME, Day(9)).unwrap();
        let issue = names.gathered().get(ISSUE).unwrap();
        let kept = issue.wordings.iter().chain(&issue.apart).chain(&names.gathered().alone);
        let kept: Vec<&str> = kept.map(Personal::reveal).collect();
        assert_eq!(kept.len(), 5);
        let plain = |text: &&str| text.len() == 32 && text.chars().all(|c| c.is_ascii_hexdigit());
        assert!(kept.iter().all(plain), "{kept:?}");

        // Who holds the turf sees what belongs; who holds another does not.
        let wording = told("no MASKS,  it burns");
        let seen = names.revealed([&wording]);
        assert_eq!(seen.belongings().get("no masks it burns"), Some(&ISSUE));
        assert!(!names.revealed([&told("other words")]).belongings().contains_key("other words"));
        // Setting apart what was gathered takes it away again.
        names.set_apart(ISSUE, std::slice::from_ref(&wording.wording), ME, Day(9)).unwrap();
        assert!(!names.revealed([&wording]).belongings().contains_key("no masks it burns"));
    }
}
