//! Results: by turf and by owner, over the whole unit (E1).

use super::{Ballots, NamedLists, Plan, Share, Votes};
use crate::chart::Line;
use crate::turf::Tree;
use crate::{MemberId, TurfId, WorkerId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many acted, of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Count {
    /// Who acted; in a practice vote, who took part.
    pub acted: u32,
    /// Everyone: the denominator.
    pub unit: u32,
}

/// What one turf did in one test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurfResult {
    /// Which turf.
    pub turf: TurfId,
    /// Its workers.
    pub count: Count,
    /// The same by who answers for them.
    pub owners: Vec<OwnerCount>,
    /// Acts of people who are outside the unit by now: they count for nothing.
    pub outside: u32,
}

/// What those did for whom someone answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnerCount {
    /// Who; none for those for whom nobody alone answers.
    pub owner: Option<MemberId>,
    /// Their workers.
    pub count: Count,
}

/// The results of a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Results {
    /// The whole unit, also those not on the list yet.
    pub whole: Count,
    /// Of these, not on the list yet.
    pub unlisted: u32,
    /// Each turf with anyone in it, or with acts.
    pub turfs: Vec<TurfResult>,
    /// By who answers for them, over all turfs.
    pub owners: Vec<OwnerCount>,
    /// Acts of people outside the unit.
    pub outside: u32,
    /// The ballots of a practice vote.
    pub votes: Option<Votes>,
}

impl Count {
    /// In tenths of a percent, rounded down: a target is never reached by rounding. 0 for an
    /// empty unit.
    pub fn permille(&self) -> u16 {
        let permille = u64::from(self.acted) * 1000 / u64::from(self.unit.max(1));
        u16::try_from(permille).unwrap_or(1000)
    }

    /// Whether it is as much as a share.
    pub fn reaches(&self, share: Share) -> bool {
        share.reached(self.acted, self.unit)
    }

    /// How many are missing for a share.
    pub fn missing(&self, share: Share) -> u32 {
        share.of(self.unit).saturating_sub(self.acted)
    }

    /// Adds another count.
    pub fn add(&mut self, other: Count) {
        self.acted = self.acted.saturating_add(other.acted);
        self.unit = self.unit.saturating_add(other.unit);
    }
}

impl TurfResult {
    /// Counts one turf: its lines, the workers whose acts stand (of this turf or of any), and who
    /// was named to bring whom.
    ///
    /// Each worker is counted once, under the one who answers for them: whoever was named to
    /// bring them, else the owner who talks with them, else the only owner of the turf.
    pub fn count<'a, T: 'a>(
        turf: TurfId,
        lines: impl IntoIterator<Item = &'a Line<T>>,
        acted: &BTreeSet<WorkerId>,
        named: &NamedLists,
        plan: &Plan,
        tree: &Tree,
    ) -> TurfResult {
        let answer = plan.owners_of(turf, tree);
        let mut result =
            TurfResult { turf, count: Count::default(), owners: Vec::new(), outside: 0 };
        let mut owners: BTreeMap<Option<MemberId>, Count> = BTreeMap::new();
        for line in lines.into_iter().filter(|line| line.turf == turf) {
            let did = acted.contains(&line.worker);
            if !line.in_unit() {
                result.outside += u32::from(did);
                continue;
            }
            let talker = line.talker.filter(|talker| answer.contains(talker));
            let only = answer.first().copied().filter(|_| answer.len() == 1);
            let owner = named.member_for(line.worker).or(talker).or(only);
            let one = Count { acted: u32::from(did), unit: 1 };
            result.count.add(one);
            owners.entry(owner).or_default().add(one);
        }
        result.owners = by_owner(owners);
        result
    }
}

impl Results {
    /// Adds up the turfs. `unit_size` is how many workers the drive reckons are in the unit,
    /// where it does; `ballots` are those of a practice vote.
    pub fn of(
        turfs: impl IntoIterator<Item = TurfResult>,
        unit_size: Option<u32>,
        ballots: Option<&Ballots>,
    ) -> Results {
        let mut turfs: Vec<TurfResult> = turfs.into_iter().collect();
        turfs.retain(|turf| turf.count.unit > 0 || turf.outside > 0);
        turfs.sort_by_key(|turf| turf.turf);
        let mut whole = Count::default();
        let mut owners: BTreeMap<Option<MemberId>, Count> = BTreeMap::new();
        for turf in &turfs {
            whole.add(turf.count);
            for owner in &turf.owners {
                owners.entry(owner.owner).or_default().add(owner.count);
            }
        }
        let unlisted = unit_size.unwrap_or(0).saturating_sub(whole.unit);
        whole.unit = whole.unit.saturating_add(unlisted);
        Results {
            whole,
            unlisted,
            outside: turfs.iter().map(|turf| turf.outside).fold(0, u32::saturating_add),
            turfs,
            owners: by_owner(owners),
            votes: ballots.map(|ballots| ballots.votes(whole.unit)),
        }
    }

    /// What counts toward target and mark: who acted, and in a practice vote the yes votes, both
    /// over the whole unit (`method.md` 4: 75% of all members, not of those who voted).
    pub fn counting(&self) -> Count {
        let acted = self.votes.map_or(self.whole.acted, |votes| votes.yes);
        Count { acted, ..self.whole }
    }

    /// Whether the release mark is met.
    pub fn met(&self, plan: &Plan) -> bool {
        self.reached(plan.mark())
    }

    /// Whether a share is reached.
    pub fn reached(&self, share: Share) -> bool {
        self.counting().reaches(share)
    }
}

fn by_owner(owners: BTreeMap<Option<MemberId>, Count>) -> Vec<OwnerCount> {
    owners.into_iter().map(|(owner, count)| OwnerCount { owner, count }).collect()
}
