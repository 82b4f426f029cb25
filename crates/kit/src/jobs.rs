//! Long work: an import, an undo, a re-sealing. It runs off the request, tells how far it is, and
//! leaves its outcome for the page that watches it. Nothing of it outlives the process: the work
//! itself is one transaction, so that a restart finds all of it or nothing.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How far a job is, shared between the work and the page.
#[derive(Default)]
pub struct Progress {
    done: AtomicU64,
    total: AtomicU64,
}

impl Progress {
    /// Says how many steps there are.
    pub fn expect(&self, total: u64) {
        self.total.store(total, Ordering::Relaxed);
    }

    /// Says how many steps are done.
    pub fn reach(&self, done: u64) {
        self.done.store(done, Ordering::Relaxed);
    }

    /// Done and total.
    pub fn read(&self) -> (u64, u64) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }
}

/// Where a job stands.
#[derive(Clone)]
pub enum State<T> {
    /// At work: steps done and in all.
    Working(u64, u64),
    /// Ended, with its outcome.
    Ended(T),
}

/// The jobs of this process, by id.
pub struct Jobs<T> {
    table: Arc<Mutex<HashMap<[u8; 16], Job<T>>>>,
}

struct Job<T> {
    owner: [u8; 16],
    progress: Arc<Progress>,
    outcome: Option<T>,
}

/// The most jobs that are remembered; the oldest ended ones go first.
const JOBS_MAX: usize = 1_000;

impl<T> Clone for Jobs<T> {
    fn clone(&self) -> Jobs<T> {
        Jobs { table: self.table.clone() }
    }
}

impl<T> Default for Jobs<T> {
    fn default() -> Jobs<T> {
        Jobs { table: Arc::default() }
    }
}

impl<T: Clone + Send + 'static> Jobs<T> {
    /// Starts `work` on a thread of its own, for `owner`, under the given random id. Not when
    /// something of theirs is being worked on already: then it says no.
    #[must_use]
    pub fn start(
        &self,
        id: [u8; 16],
        owner: [u8; 16],
        work: impl FnOnce(&Progress) -> T + Send + 'static,
    ) -> bool {
        let progress = Arc::new(Progress::default());
        let job = Job { owner, progress: progress.clone(), outcome: None };
        {
            let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
            if table.values().any(|job| job.owner == owner && job.outcome.is_none()) {
                return false;
            }
            if table.len() >= JOBS_MAX {
                table.retain(|_, job| job.outcome.is_none());
            }
            table.insert(id, job);
        }
        let table = self.table.clone();
        let work: Box<dyn FnOnce(&Progress) -> T + Send> = Box::new(work);
        std::thread::spawn(move || {
            // Work that breaks off is forgotten, so that nobody waits for it for ever.
            let outcome = catch_unwind(AssertUnwindSafe(|| work(&progress))).ok();
            vault::wipe_stack();
            let mut table = table.lock().unwrap_or_else(PoisonError::into_inner);
            match (table.get_mut(&id), outcome) {
                (Some(job), Some(outcome)) => job.outcome = Some(outcome),
                _ => drop(table.remove(&id)),
            }
        });
        true
    }

    /// Where a job of this owner stands; none when there is no such job of theirs.
    pub fn state(&self, id: [u8; 16], owner: [u8; 16]) -> Option<State<T>> {
        let table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        let job = table.get(&id).filter(|job| job.owner == owner)?;
        Some(match &job.outcome {
            Some(outcome) => State::Ended(outcome.clone()),
            None => {
                let (done, total) = job.progress.read();
                State::Working(done, total)
            }
        })
    }
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;
    use std::thread::yield_now;

    const ADA: [u8; 16] = [1; 16];
    const BEN: [u8; 16] = [2; 16];

    #[test]
    fn whoever_has_work_under_way_starts_no_more_of_it() {
        let jobs = Jobs::<u32>::default();
        let (go, wait) = channel::<()>();
        assert!(jobs.start([3; 16], ADA, move |_| wait.recv().map_or(0, |()| 7)));
        assert!(!jobs.start([4; 16], ADA, |_| 8));
        assert!(jobs.state([4; 16], ADA).is_none());
        assert!(jobs.start([5; 16], BEN, |_| 9), "others go on");
        drop(go);
        while !matches!(jobs.state([3; 16], ADA), Some(State::Ended(_))) {
            yield_now();
        }
        assert!(jobs.start([4; 16], ADA, |_| 8));
    }

    #[test]
    fn nobody_waits_for_ever_for_work_that_broke_off() {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let jobs = Jobs::<u32>::default();
        assert!(jobs.start([3; 16], ADA, |_| panic!("a bug")));
        while jobs.state([3; 16], ADA).is_some() {
            yield_now();
        }
        std::panic::set_hook(before);
        assert!(jobs.start([4; 16], ADA, |_| 8), "and more can be begun");
    }
}
