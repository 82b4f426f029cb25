//! The queue of a desk, ordered by what presses. It is told from lines without a word in them, of
//! one small size, so that a desk of a hundred thousand requests opens a few records for its page.

use super::{Clock, Press, Request, Stage};
use crate::{Hour, MemberId, RequestId};
use serde::{Deserialize, Serialize};

/// What the queue knows of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Line {
    id: RequestId,
    owner: Option<MemberId>,
    came: Hour,
    since: Hour,
    stage: Stage,
    escalated: bool,
    in_touch: bool,
}

impl Line {
    pub(super) fn of(id: RequestId, request: &Request) -> Line {
        Line {
            id,
            owner: request.owner,
            came: request.came,
            since: request.since,
            stage: request.stage,
            escalated: request.escalated.is_some(),
            in_touch: request.in_touch,
        }
    }

    /// Which request.
    pub fn id(&self) -> RequestId {
        self.id
    }

    /// Who sees to it.
    pub fn owner(&self) -> Option<MemberId> {
        self.owner
    }

    /// When it came.
    pub fn came(&self) -> Hour {
        self.came
    }

    /// When somebody did something about it last.
    pub fn since(&self) -> Hour {
        self.since
    }

    /// How far it has come.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether it stands before the leads.
    pub fn is_escalated(&self) -> bool {
        self.escalated
    }

    /// Whether somebody was ever in touch.
    pub fn was_in_touch(&self) -> bool {
        self.in_touch
    }

    /// Whether it is not closed.
    pub fn is_open(&self) -> bool {
        self.stage != Stage::Closed
    }
}

/// A line with how it stands by the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pressing {
    /// How it presses.
    pub press: Press,
    /// By when something has to happen, or had to.
    pub due: Hour,
    /// Which.
    pub line: Line,
}

/// How many there are of each; none of them names anybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Open ones.
    pub open: u32,
    /// Of these, without an owner.
    pub waiting: u32,
    /// Of these, before the leads.
    pub escalated: u32,
    /// Of these, late and not yet before the leads.
    pub late: u32,
    /// Of these, due soon.
    pub soon: u32,
}

/// The open requests, in the order in which they press.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    pressing: Vec<Pressing>,
    counts: Counts,
}

impl Queue {
    /// The queue at this hour: what is before the leads, what is late, what is due soon, the rest;
    /// each by its hour, what nobody has before what somebody has.
    pub fn of(lines: impl IntoIterator<Item = Line>, clock: &Clock, now: Hour) -> Queue {
        let mut counts = Counts::default();
        let stand = |line: Line| {
            let (press, due) = clock.press(&line, now)?;
            Some(Pressing { press, due, line })
        };
        let mut pressing: Vec<Pressing> = lines.into_iter().filter_map(stand).collect();
        for one in &pressing {
            counts.open += 1;
            counts.waiting += u32::from(one.line.owner.is_none());
            counts.escalated += u32::from(one.press == Press::Escalated);
            counts.late += u32::from(one.press == Press::Late);
            counts.soon += u32::from(one.press == Press::Soon);
        }
        let key = |one: &Pressing| (one.press, one.due, one.line.owner.is_some(), one.line.id);
        pressing.sort_unstable_by_key(key);
        Queue { pressing, counts }
    }

    /// Everything open, what presses most first.
    pub fn pressing(&self) -> &[Pressing] {
        &self.pressing
    }

    /// How many there are.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// What one coach has.
    pub fn of_owner(&self, owner: MemberId) -> impl Iterator<Item = &Pressing> {
        self.pressing.iter().filter(move |one| one.line.owner == Some(owner))
    }

    /// What nobody has.
    pub fn waiting(&self) -> impl Iterator<Item = &Pressing> {
        self.pressing.iter().filter(|one| one.line.owner.is_none())
    }

    /// What has to be put before the leads now, with [`Request::escalate`].
    pub fn to_escalate(&self) -> impl Iterator<Item = RequestId> {
        self.pressing.iter().filter(|one| one.press == Press::Late).map(|one| one.line.id)
    }
}
