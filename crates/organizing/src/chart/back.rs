//! The backs of sheets: what pages about ties, issues and movement are drawn from.

use crate::WorkerId;
use crate::conversation::Conversation;
use crate::list::Worker;

/// A page on the back of a sheet. Like the lines on its front it tells nothing that the workers'
/// own records and their one-on-ones do not say; it says it so that a page over thousands of
/// one-on-ones opens a hundred sealed records instead of all of them.
pub trait Back: Default {
    /// Writes what stands here of a worker anew. `talks` are all their one-on-ones; those still
    /// being written tell nothing yet. Says whether anything changed.
    fn put(&mut self, id: WorkerId, worker: &Worker, talks: &[Conversation]) -> bool;

    /// Takes a worker's part away. Says whether there was one.
    fn take(&mut self, id: WorkerId) -> bool;
}

/// Puts the parts of one worker in the place of those that stood there; says whether they differ.
pub(crate) fn replace<T: PartialEq>(
    parts: &mut Vec<T>,
    is_theirs: impl Fn(&T) -> bool,
    new: Vec<T>,
) -> bool {
    if parts.iter().filter(|part| is_theirs(part)).eq(new.iter()) {
        return false;
    }
    parts.retain(|part| !is_theirs(part));
    parts.extend(new);
    true
}
