//! What is yet to happen, in order.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// Something that happens.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// The next request of usual weeks comes.
    Request,
    /// One of the many that come at once.
    OneOfMany,
    /// Many begin to come at once.
    Burst,
    /// A first conversation ends.
    Talked(u32),
    /// A stage of a drive ends; not, when its coach left meanwhile (the number tells).
    StageEnds(u32, u32),
    /// A coach leaves.
    Leaves(u32),
    /// A coach becomes a lead.
    Rises(u32),
    /// Somebody is hired for one who left.
    Hired,
    /// A course of so many ends.
    CourseEnds(u32),
    /// A week is over.
    Week,
}

/// The events to come, up to the end.
pub(super) struct Events {
    heap: BinaryHeap<Reverse<Dated>>,
    number: u64,
    end: f64,
}

struct Dated {
    at: f64,
    /// What was planned first happens first, where two happen at once.
    number: u64,
    event: Event,
}

impl Events {
    pub(super) fn until(end: f64) -> Events {
        Events { heap: BinaryHeap::new(), number: 0, end }
    }

    /// Plans an event; one after the end is left out.
    pub(super) fn plan(&mut self, at: f64, event: Event) {
        if at <= self.end {
            self.number += 1;
            self.heap.push(Reverse(Dated { at, number: self.number, event }));
        }
    }

    pub(super) fn next(&mut self) -> Option<(f64, Event)> {
        self.heap.pop().map(|Reverse(dated)| (dated.at, dated.event))
    }
}

impl Ord for Dated {
    fn cmp(&self, other: &Dated) -> Ordering {
        self.at.total_cmp(&other.at).then(self.number.cmp(&other.number))
    }
}

impl PartialOrd for Dated {
    fn partial_cmp(&self, other: &Dated) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Dated {
    fn eq(&self, other: &Dated) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Dated {}
