//! A coach who leaves with open requests.

use super::Request;
use crate::{Hour, MemberId, RequestId};

/// What came of a coach's leaving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Requests that are back in the queue and before the leads.
    pub back: Vec<RequestId>,
    /// Requests of others whose handoff to the one who left ended.
    pub handoffs: Vec<RequestId>,
}

/// A coach leaves: each open request of theirs is back in the queue with its history and stands
/// before the leads, so that none is lost.
pub fn leave<'a>(
    requests: impl IntoIterator<Item = (RequestId, &'a mut Request)>,
    who: MemberId,
    at: Hour,
) -> Left {
    let mut left = Left::default();
    for (id, request) in requests {
        let handoff = request.handoff().is_some();
        if request.coach_left(who, at) {
            left.back.push(id);
        } else if handoff && request.handoff().is_none() {
            left.handoffs.push(id);
        }
    }
    left
}
