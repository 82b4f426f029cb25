//! Brakes on guessing (`security.md` 11): few unlocks at a time, a growing wait for each account,
//! and a separate lane for devices that are known, so that a flood cannot lock people out.

use kit::clock::Clock;
use std::collections::HashMap;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Unlocks computed at the same time.
pub const AT_ONCE_MAX: usize = 2;
/// Unlocks that may wait for their turn.
pub const QUEUE_MAX: usize = 16;
/// The longest wait after wrong attempts, in seconds.
const WAIT_S_MAX: i64 = 900;
/// The most accounts whose wrong attempts are remembered.
const REMEMBERED_MAX: usize = 100_000;
/// Seconds in which a lane gives way.
const TURN_S_MAX: u64 = 30;

/// Which way someone unlocks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// With a device's cookie.
    KnownDevice,
    /// With words, from anywhere.
    Anywhere,
}

/// The brakes of this process.
pub struct UnlockLimits {
    clock: Clock,
    wrong: Mutex<HashMap<[u8; 32], (u32, i64)>>,
    lanes: [(Mutex<(usize, usize)>, Condvar); 2],
}

/// A turn to compute an unlock; the next one's begins when it drops.
pub struct Turn<'a> {
    lane: &'a (Mutex<(usize, usize)>, Condvar),
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.lane.0.lock().unwrap_or_else(PoisonError::into_inner).0 -= 1;
        self.lane.1.notify_one();
    }
}

impl UnlockLimits {
    /// No attempts yet.
    pub fn new(clock: Clock) -> UnlockLimits {
        UnlockLimits { clock, wrong: Mutex::default(), lanes: Default::default() }
    }

    /// Waits for a turn; none when the queue is full.
    pub fn turn(&self, lane: Lane) -> Option<Turn<'_>> {
        let lane = &self.lanes[usize::from(lane == Lane::Anywhere)];
        let mut state = lane.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.1 >= QUEUE_MAX {
            return None;
        }
        state.1 += 1;
        let limit = Duration::from_secs(TURN_S_MAX);
        let (mut state, waited) = lane
            .1
            .wait_timeout_while(state, limit, |(busy, _)| *busy >= AT_ONCE_MAX)
            .unwrap_or_else(PoisonError::into_inner);
        state.1 -= 1;
        if waited.timed_out() {
            return None;
        }
        state.0 += 1;
        drop(state);
        Some(Turn { lane })
    }

    /// How many wait for a turn; for tests.
    pub fn waiting(&self, lane: Lane) -> usize {
        let lane = &self.lanes[usize::from(lane == Lane::Anywhere)];
        lane.0.lock().unwrap_or_else(PoisonError::into_inner).1
    }

    /// Seconds that this name or device still has to wait; 0 when it may try.
    pub fn wait_s(&self, who: &[u8; 32]) -> u64 {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        let until_s = wrong.get(who).map_or(0, |(_, until_s)| *until_s);
        u64::try_from(until_s - self.clock.now_s()).unwrap_or(0)
    }

    /// Counts a wrong attempt: the wait after it doubles from one second to fifteen minutes.
    pub fn count_wrong(&self, who: [u8; 32]) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        let now_s = self.clock.now_s();
        if wrong.len() >= REMEMBERED_MAX {
            wrong.retain(|_, (_, until_s)| *until_s > now_s);
        }
        let entry = wrong.entry(who).or_insert((0, 0));
        entry.0 = entry.0.saturating_add(1);
        // Two slips are free: people mistype.
        let wait_s = match entry.0 {
            0..=2 => 0,
            n => (1i64 << (n - 3).min(10)).min(WAIT_S_MAX),
        };
        entry.1 = now_s + wait_s;
    }

    /// Forgets the wrong attempts after a right one.
    pub fn count_right(&self, who: &[u8; 32]) {
        self.wrong.lock().unwrap_or_else(PoisonError::into_inner).remove(who);
    }
}
