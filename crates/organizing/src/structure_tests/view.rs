//! Who sees which results: private until the mark (E11), area totals for the committee (E21),
//! small areas told together (E20).

use super::{BoxCount, Count, OwnerCount, Plan, Results, Share, Votes};
use crate::turf::Tree;
use crate::{MemberId, TurfId};

/// Someone who looks at results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// Who.
    pub member: MemberId,
    /// The turfs for which they answer in this test.
    pub own: Vec<TurfId>,
    /// Whether they are on the committee.
    pub committee: bool,
}

/// What one turf did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurfCount {
    /// Which turf.
    pub turf: TurfId,
    /// Its workers.
    pub count: Count,
}

/// Turfs too small to be told one by one, together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// Which turfs.
    pub turfs: Vec<TurfId>,
    /// Their workers.
    pub count: Count,
}

/// What someone sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// The whole unit; none while it is private to them.
    pub whole: Option<Count>,
    /// What counts toward the target, where the whole is seen: the yes votes in a vote.
    pub counting: Option<Count>,
    /// The ballots, where the whole is seen and it is a vote.
    pub votes: Option<Votes>,
    /// The boxes, likewise.
    pub boxes: Vec<BoxCount>,
    /// The turfs that they see, the lowest share first.
    pub turfs: Vec<TurfCount>,
    /// Small turfs together.
    pub together: Option<Together>,
    /// By who answers for them.
    pub owners: Vec<OwnerCount>,
}

impl Viewer {
    /// A member as this test knows them.
    pub fn of(member: MemberId, committee: bool, plan: &Plan, tree: &Tree) -> Viewer {
        let answers = |turf: &TurfId| plan.owners_of(*turf, tree).contains(&member);
        let own = tree.turfs.iter().map(|turf| turf.id).filter(answers).collect();
        Viewer { member, own, committee }
    }
}

impl View {
    /// Fewer workers than this are never told as an area of its own, except to its owners.
    pub const SMALL: u32 = 5;
    /// The most turfs that are named as the weakest.
    pub const WEAKEST_MAX: usize = 3;

    /// What someone may see. Before the results are released ([`super::Test::is_released`]):
    /// owners see their own turf and what their own people did; the committee sees the totals of
    /// areas and of owners; nobody else sees anything. Afterwards all see the totals of areas.
    pub fn of(results: &Results, boxes: &[BoxCount], released: bool, viewer: &Viewer) -> View {
        let all = released || viewer.committee;
        let is_own = |turf: TurfId| viewer.own.contains(&turf);
        let counts =
            results.turfs.iter().map(|turf| TurfCount { turf: turf.turf, count: turf.count });
        let counts = counts.filter(|turf| turf.count.unit > 0);
        let (own, others): (Vec<_>, Vec<_>) = counts.partition(|turf| is_own(turf.turf));
        let (mut turfs, together) = if all { veiled(others) } else { (Vec::new(), None) };
        turfs.extend(own);
        turfs.sort_by_key(|turf| (turf.count.permille(), turf.turf));
        let theirs = |owner: &&OwnerCount| {
            owner.owner == Some(viewer.member)
                || (viewer.committee && owner.count.unit >= View::SMALL)
        };
        View {
            whole: all.then_some(results.whole),
            counting: all.then(|| results.counting()),
            votes: results.votes.filter(|_| all),
            boxes: if all { boxes.to_vec() } else { Vec::new() },
            turfs,
            together,
            owners: if all {
                results.owners.iter().filter(theirs).copied().collect()
            } else {
                own_people(results, viewer)
            },
        }
    }

    /// The turfs furthest below a share, of those that are seen: at most
    /// [`View::WEAKEST_MAX`], the lowest first and of equals the one that misses most.
    pub fn weakest(&self, share: Share) -> Vec<TurfCount> {
        let mut below: Vec<TurfCount> =
            self.turfs.iter().copied().filter(|turf| turf.count.missing(share) > 0).collect();
        below.sort_by_key(|turf| {
            (turf.count.permille(), std::cmp::Reverse(turf.count.missing(share)), turf.turf)
        });
        below.truncate(View::WEAKEST_MAX);
        below
    }
}

/// What someone's own people did, in the turfs for which they answer.
fn own_people(results: &Results, viewer: &Viewer) -> Vec<OwnerCount> {
    let mut count = Count::default();
    for turf in results.turfs.iter().filter(|turf| viewer.own.contains(&turf.turf)) {
        let own = turf.owners.iter().filter(|owner| owner.owner == Some(viewer.member));
        own.for_each(|owner| count.add(owner.count));
    }
    if count.unit == 0 {
        return Vec::new();
    }
    vec![OwnerCount { owner: Some(viewer.member), count }]
}

/// Tells small turfs together, with the next smallest where one alone could be worked out from
/// the whole.
fn veiled(mut turfs: Vec<TurfCount>) -> (Vec<TurfCount>, Option<Together>) {
    turfs.sort_by_key(|turf| (turf.count.unit, turf.turf));
    let mut hidden = turfs.iter().filter(|turf| turf.count.unit < View::SMALL).count();
    if hidden == 0 {
        return (turfs, None);
    }
    let unit =
        |turfs: &[TurfCount]| turfs.iter().map(|turf| u64::from(turf.count.unit)).sum::<u64>();
    while hidden < turfs.len() && unit(&turfs[..hidden]) < u64::from(View::SMALL) {
        hidden += 1;
    }
    let seen = turfs.split_off(hidden);
    if unit(&turfs) < u64::from(View::SMALL) {
        return (seen, None);
    }
    let mut together =
        Together { turfs: turfs.iter().map(|turf| turf.turf).collect(), count: Count::default() };
    turfs.iter().for_each(|turf| together.count.add(turf.count));
    (seen, Some(together))
}
