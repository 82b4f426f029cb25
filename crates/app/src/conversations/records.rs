//! What is kept of a one-on-one: one record under the turf's key. Which worker it belongs to
//! stands inside the seal, and in the worker's own record. Beside them, for each member, which of
//! theirs they have not finished.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::conversation::Conversation;
use organizing::{ConversationId, WorkerId};
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::Id;

/// A one-on-one, as kept.
pub type Talk = Conversation;

impl Kept for Conversation {
    const KIND: &'static str = "talk";
    const UNDER: Under = Under::Turf;
}

/// A member's one-on-ones that are still being written. The record's id is the member's.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Unfinished {
    /// With whom and which, the newest last.
    pub talks: Vec<(WorkerId, ConversationId)>,
}

impl Unfinished {
    /// The most that are remembered; the oldest make room.
    pub const TALKS_MAX: usize = 20;

    /// Remembers one.
    pub fn begin(&mut self, worker: WorkerId, talk: ConversationId) {
        self.end(talk);
        self.talks.push((worker, talk));
        let extra = self.talks.len().saturating_sub(Unfinished::TALKS_MAX);
        self.talks.drain(..extra);
    }

    /// Forgets one.
    pub fn end(&mut self, talk: ConversationId) {
        self.talks.retain(|(_, known)| *known != talk);
    }
}

impl Kept for Unfinished {
    const KIND: &'static str = "unfinished";
    const UNDER: Under = Under::Space;
}

/// What the owner of these keys has not finished.
///
/// # Errors
/// The shelf's.
pub fn unfinished(shelf: &mut Reader, keys: &Keys) -> Result<Held<Unfinished>, Failure> {
    let held = kept::find(shelf, keys, keys.member)?;
    Ok(held.unwrap_or_else(|| Held::new(keys.member, Id::ZERO, Unfinished::default())))
}
