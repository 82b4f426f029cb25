//! SQLite. One thread writes and commits in groups; readers have connections of their own and are
//! never in its way; a third thread copies the log. If the disk fills up or goes away, callers are
//! told; the threads live on and open the file again for the next write.

mod log;
mod writer;

use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::pool::Pool;
use crate::shelf::Reader;
use crate::sql::Link;
use crate::{Result, StoreError, migrate};
use log::Log;
pub(crate) use writer::{Job, Ran};
use writer::{Work, WriterThread};

/// Writes that wait in the queue at most; whoever comes then waits outside.
const QUEUE_JOBS_MAX: usize = 1024;
/// Reading connections at most.
const READERS_MAX: usize = 16;
/// What one reading connection keeps of the file, in KiB: the sheets of 20,000 people.
const READER_CACHE_KIB: i64 = 4 * 1024;
/// How long one connection waits for another.
const BUSY_WAIT_MAX: Duration = Duration::from_secs(5);
/// Prepared statements that a connection keeps: more than there are.
const STATEMENTS_MAX: usize = 128;

/// A database file, its writer and its readers.
pub(crate) struct Sqlite {
    place: Place,
    pub(crate) readers: Pool,
    queue: Option<SyncSender<Work>>,
    threads: Vec<JoinHandle<()>>,
}

impl Sqlite {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        make_private(path);
        let mut first = Link::Sqlite(open_for_writing(path)?);
        migrate::migrate(&mut first)?;
        let place = Place::of(path)?;

        let log = Arc::<Log>::default();
        let (nudge, nudged) = sync_channel(1);
        let (queue, queued) = sync_channel(QUEUE_JOBS_MAX);
        let writer = WriterThread::new(place.clone(), Arc::clone(&log), nudge);
        let copied = path.to_owned();
        let threads = vec![
            spawn("store-writer", move || writer.run(&queued))?,
            spawn("store-log", move || log.copy(&copied, &nudged))?,
        ];
        let read = path.to_owned();
        Ok(Self {
            place,
            readers: Pool::new(READERS_MAX, Box::new(move || open_for_reading(&read))),
            queue: Some(queue),
            threads,
        })
    }

    pub(crate) fn write(&self, job: Job) -> Result<()> {
        self.send(Work::Write(job))
    }

    pub(crate) fn truncate_log(&self) -> Result<()> {
        let (reply, answer) = sync_channel(1);
        self.send(Work::TruncateLog(reply))?;
        answer.recv().map_err(|_| StoreError::Unavailable)?
    }

    pub(crate) fn check(&self) -> Result<()> {
        self.place.still_there()?;
        match self.threads.iter().any(JoinHandle::is_finished) {
            true => Err(StoreError::Unavailable),
            false => Ok(()),
        }
    }

    #[cfg(feature = "broken")]
    pub(crate) fn debug_note(&self, note: &str) -> Result<()> {
        let beside = self.place.path.with_extension("note");
        std::fs::write(beside, note).map_err(|_| StoreError::Unavailable)
    }

    fn send(&self, work: Work) -> Result<()> {
        let here = std::thread::current().id();
        if self.threads.iter().any(|thread| thread.thread().id() == here) {
            return Err(StoreError::fault("a write inside a write"));
        }
        self.queue.as_ref().and_then(|queue| queue.send(work).ok()).ok_or(StoreError::Unavailable)
    }
}

impl Drop for Sqlite {
    /// Lets the writer finish what is queued, and leaves the file closed and in one piece.
    fn drop(&mut self) {
        self.readers.close_idle();
        self.queue = None;
        for thread in self.threads.drain(..) {
            // A thread that panicked has nothing left to wait for.
            let _ = thread.join();
        }
    }
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>> {
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(run)
        .map_err(|_| StoreError::Unavailable)
}

/// The file that was opened. A file that was deleted or replaced under us still takes writes,
/// and loses them.
#[derive(Clone)]
struct Place {
    path: PathBuf,
    device: u64,
    inode: u64,
}

impl Place {
    fn of(path: &Path) -> Result<Self> {
        let file = std::fs::metadata(path).map_err(|_| StoreError::Unavailable)?;
        Ok(Self { path: path.to_owned(), device: file.dev(), inode: file.ino() })
    }

    fn still_there(&self) -> Result<()> {
        let now = Self::of(&self.path)?;
        match (now.device, now.inode) == (self.device, self.inode) {
            true => Ok(()),
            false => Err(StoreError::Unavailable),
        }
    }
}

/// Makes the file, if there is none, for nobody else to read; SQLite gives the log the same
/// rights. What goes wrong here is said better when SQLite opens the file.
fn make_private(path: &Path) {
    let _ = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
}

fn open_for_writing(path: &Path) -> Result<Connection> {
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(BUSY_WAIT_MAX)?;
    db.execute_batch(
        "PRAGMA page_size = 8192;
         PRAGMA auto_vacuum = FULL;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA wal_autocheckpoint = 0;",
    )?;
    careful(&db)?;
    Ok(db)
}

fn open_for_reading(path: &Path) -> Result<Reader> {
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(BUSY_WAIT_MAX)?;
    db.pragma_update(None, "cache_size", -READER_CACHE_KIB)?;
    careful(&db)?;
    Ok(Reader::new(Link::Sqlite(db)))
}

fn careful(db: &Connection) -> Result<()> {
    db.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    db.execute_batch(
        "PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;",
    )?;
    Ok(())
}
