//! Laying a plan again when something slips: what moved, and by how much.

use super::{Laid, MilestoneId};

/// A milestone that moved between two layings of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which.
    pub id: MilestoneId,
    /// Days by which it will be done later; negative for earlier.
    pub ends_by: i32,
    /// Days by which it must be done later; negative for earlier.
    pub due_by: i32,
}

/// What moved from one laying to another, what will be done latest first. Milestones that are in
/// one of them only have not moved.
pub fn moved(before: &Laid, after: &Laid) -> Vec<Moved> {
    let pairs = after.spans.iter().filter_map(|new| {
        let old = before.spans.iter().find(|old| old.id == new.id)?;
        let (ends_by, due_by) = (new.ends.since(old.ends), new.due.since(old.due));
        Some(Moved { id: new.id, ends_by, due_by })
    });
    let mut moved: Vec<Moved> = pairs.filter(|one| (one.ends_by, one.due_by) != (0, 0)).collect();
    moved.sort_by_key(|one| (std::cmp::Reverse(one.ends_by), one.due_by, one.id));
    moved
}
