//! A bounded set of connections, opened when they are needed. A connection is lent with a
//! [`Permit`]; if it is not given back, by an error or a panic, it is closed and its place freed.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::shelf::Reader;
use crate::{Result, StoreError};

/// How long a caller waits for a connection.
const WAIT_MAX: Duration = Duration::from_secs(10);

type Open = Box<dyn Fn() -> Result<Reader> + Send + Sync>;

/// The connections of one engine.
pub(crate) struct Pool {
    open: Open,
    connections_max: usize,
    state: Mutex<State>,
    freed: Condvar,
}

#[derive(Default)]
struct State {
    idle: Vec<Reader>,
    lent: usize,
}

/// The right to use one connection.
pub(crate) struct Permit<'a>(&'a Pool);

impl Pool {
    pub(crate) fn new(connections_max: usize, open: Open) -> Self {
        Self { open, connections_max, state: Mutex::default(), freed: Condvar::new() }
    }

    /// Lends a connection on which `opening` was just said. An idle connection may have died
    /// meanwhile, a restart of the server kills them all: then they are thrown away and a new one
    /// is opened.
    pub(crate) fn lend(&self, opening: &str) -> Result<(Permit<'_>, Reader)> {
        let (permit, idle) = self.permit()?;
        if let Some(mut reader) = idle {
            if reader.link.say(opening).is_ok() {
                return Ok((permit, reader));
            }
            drop(reader);
            self.close_idle();
        }
        let mut reader = (self.open)()?;
        reader.link.say(opening)?;
        Ok((permit, reader))
    }

    fn permit(&self) -> Result<(Permit<'_>, Option<Reader>)> {
        let until = Instant::now() + WAIT_MAX;
        let mut state = self.lock();
        while state.lent >= self.connections_max {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(StoreError::Unavailable);
            }
            state = self.freed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        state.lent += 1;
        let idle = state.idle.pop();
        Ok((Permit(self), idle))
    }

    /// Closes every connection that is not lent.
    pub(crate) fn close_idle(&self) {
        let idle = std::mem::take(&mut self.lock().idle);
        drop(idle);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Permit<'_> {
    /// Gives the connection back for the next caller.
    pub(crate) fn give_back(self, reader: Reader) {
        self.0.lock().idle.push(reader);
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.lock().lent -= 1;
        self.0.freed.notify_one();
    }
}
