//! A line of those who wait: first come, first served, and some give up.

use super::run::Meter;
use std::collections::VecDeque;

/// Someone, or a drive, that waits.
#[derive(Clone, Copy)]
pub(super) struct Waiting {
    pub(super) who: u32,
    pub(super) since: f64,
    /// When they give up.
    pub(super) until: f64,
}

/// The line.
pub(super) struct Line {
    waiting: VecDeque<Waiting>,
    waited: Meter,
    lost: u32,
    /// Before this nobody gives up.
    patient: f64,
}

impl Line {
    pub(super) fn until(end: f64) -> Line {
        let waited = Meter::until(end);
        Line { waiting: VecDeque::new(), waited, lost: 0, patient: f64::INFINITY }
    }

    pub(super) fn join(&mut self, waiting: Waiting) {
        self.joins(waiting);
        self.waiting.push_back(waiting);
    }

    /// Joins before all others: whoever was helped already does not wait behind everyone again.
    pub(super) fn join_first(&mut self, waiting: Waiting) {
        self.joins(waiting);
        self.waiting.push_front(waiting);
    }

    fn joins(&mut self, waiting: Waiting) {
        self.waited.add(1.0, waiting.since);
        self.patient = self.patient.min(waiting.until);
    }

    /// Who is next.
    pub(super) fn next(&mut self, now: f64) -> Option<Waiting> {
        while let Some(first) = self.waiting.pop_front() {
            self.waited.add(-1.0, first.until.min(now));
            if first.until > now {
                return Some(first);
            }
            self.lost += 1;
        }
        None
    }

    /// Lets those go who gave up.
    pub(super) fn settle(&mut self, now: f64) {
        if now < self.patient {
            return;
        }
        let Line { waiting, waited, lost, patient } = self;
        *patient = f64::INFINITY;
        waiting.retain(|one| {
            let stays = one.until > now;
            if stays {
                *patient = patient.min(one.until);
            } else {
                waited.add(-1.0, one.until);
                *lost += 1;
            }
            stays
        });
    }

    /// How many wait; some of them may have given up since it was settled.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.waiting.len()).unwrap_or(u32::MAX)
    }

    /// How many gave up.
    pub(super) fn lost(&self) -> u32 {
        self.lost
    }

    /// How long all of them waited together.
    pub(super) fn waited(&self) -> f64 {
        self.waited.sum()
    }
}
