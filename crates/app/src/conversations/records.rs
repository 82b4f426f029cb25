//! What is kept of a one-on-one: one record under the turf's key. Which worker it belongs to
//! stands inside the seal, and in the worker's own record.

use crate::space::kept::{Kept, Under};
use organizing::conversation::Conversation;

/// A one-on-one, as kept.
pub type Talk = Conversation;

impl Kept for Conversation {
    const KIND: &'static str = "talk";
    const UNDER: Under = Under::Turf;
}
