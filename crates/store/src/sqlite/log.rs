//! The write-ahead log. It grows with every commit and is copied into the database by a thread of
//! its own, beside the writer. It starts over only when nobody writes or reads from it, so now
//! and then the writer pauses for that; and after a deletion it is emptied, since it still holds
//! what was deleted.

use std::path::Path;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{Receiver, SyncSender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use rusqlite::hooks::Wal;

use super::open_for_writing;
use crate::{Result, StoreError};

/// Pages in the log after which they are copied, beside the writer.
const PAGES_COPY: i32 = 1_000;
/// Pages in the log after which the writer makes a pause.
const PAGES_MAX: i32 = 8_000;

/// What the writer and the copying thread share.
#[derive(Default)]
pub(super) struct Log {
    /// How long the log was at the last commit.
    pages: AtomicI32,
    /// SQLite refuses a second copy while one runs, and a database written anew, instead of letting
    /// them wait.
    copying: Mutex<()>,
}

impl Log {
    /// Watches the commits of the writer, and nudges the copying thread when it is time.
    pub(super) fn watch(
        self: &Arc<Self>,
        db: &mut Connection,
        nudge: SyncSender<()>,
    ) -> Result<()> {
        let log = Arc::clone(self);
        db.wal_hook(Some(move |_: &mut Wal, pages| {
            log.pages.store(pages, Ordering::Relaxed);
            if pages >= PAGES_COPY {
                // Full means that it is nudged already.
                let _ = nudge.try_send(());
            }
            Ok(())
        }))?;
        Ok(())
    }

    /// The copying thread.
    pub(super) fn copy(&self, path: &Path, nudged: &Receiver<()>) {
        let mut db = None;
        while nudged.recv().is_ok() {
            if db.is_none() {
                db = open_for_writing(path).ok();
            }
            // A copy that fails is tried again at the next nudge.
            if let Some(open) = &db
                && self.checkpoint(open, "PASSIVE").is_err()
            {
                db = None;
            }
        }
    }

    /// Called by the writer between two writes: under a load without a pause, makes one.
    pub(super) fn shorten(&self, db: &Connection) -> Result<()> {
        if self.pages.load(Ordering::Relaxed) >= PAGES_MAX {
            self.checkpoint(db, "RESTART")?;
        }
        Ok(())
    }

    /// Empties the log, as soon as the last reader that needs it is done. Before that the database
    /// is written anew: secure_delete overwrites a row where it lies, but a row that had to make
    /// room for others left a copy where it lay before.
    pub(super) fn truncate(&self, db: &Connection) -> Result<()> {
        let _alone = self.alone();
        let renewed = db.execute_batch("VACUUM").map_err(StoreError::from);
        match checkpoint(db, "TRUNCATE")? {
            true => renewed,
            false => Err(StoreError::Unavailable),
        }
    }

    /// Whether the log was copied whole.
    fn checkpoint(&self, db: &Connection, how: &str) -> Result<bool> {
        let _alone = self.alone();
        checkpoint(db, how)
    }

    fn alone(&self) -> MutexGuard<'_, ()> {
        self.copying.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn checkpoint(db: &Connection, how: &str) -> Result<bool> {
    let busy: i64 = db.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |row| row.get(0))?;
    Ok(busy == 0)
}
