//! SQLite. One thread writes and commits in groups: whatever waits in its queue shares one
//! commit and so one flush of the disk, and nobody is answered before that. Readers have
//! connections of their own and are never in its way, nor is the checkpoint, which a third party
//! makes. If the disk fills up or goes away, callers are told; the thread lives on and opens the
//! file again for the next write.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::pool::Pool;
use crate::shelf::{Reader, Writer};
use crate::sql::Link;
use crate::{Result, StoreError, migrate};

/// Writes that share one commit at most.
const BATCH_JOBS_MAX: usize = 256;
/// Writes that wait in the queue at most; whoever comes then waits outside.
const QUEUE_JOBS_MAX: usize = 1024;
/// Reading connections at most.
const READERS_MAX: usize = 16;
/// Pages in the log after which they are copied into the database, beside the writer.
const LOG_PAGES_COPY: i32 = 1_000;
/// Pages in the log after which the writer itself waits until it is empty.
const LOG_PAGES_MAX: i32 = 32_000;
/// How long one connection waits for another.
const BUSY_WAIT_MAX: Duration = Duration::from_secs(5);
/// Prepared statements that a connection keeps: more than there are.
const STATEMENTS_MAX: usize = 128;

/// What a write leaves behind until the commit: whether it is to be kept, and how to answer.
pub(crate) struct Ran {
    pub(crate) keep: bool,
    pub(crate) answer: Box<dyn FnOnce(Result<()>) + Send>,
}

/// A write: run on the writer, or refused if there is none.
pub(crate) type Job = Box<dyn FnOnce(Result<&mut Writer>) -> Ran + Send>;

enum Work {
    Write(Job),
    TruncateLog(SyncSender<Result<()>>),
}

/// A database file, its writer and its readers.
pub(crate) struct Sqlite {
    place: Place,
    pub(crate) readers: Pool,
    queue: Option<SyncSender<Work>>,
    threads: Vec<JoinHandle<()>>,
}

impl Sqlite {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let mut first = open_for_writing(path)?;
        migrate::migrate(&mut first)?;
        let place = Place::of(path)?;

        let (nudge, nudged) = sync_channel(1);
        let (queue, queued) = sync_channel(QUEUE_JOBS_MAX);
        let thread = WriterThread {
            place: place.clone(),
            nudge,
            writer: None,
        };
        let copied = path.to_owned();
        let threads = vec![
            spawn("store-writer", move || thread.run(&queued))?,
            spawn("store-log", move || copy_log(&copied, &nudged))?,
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

    fn send(&self, work: Work) -> Result<()> {
        self.queue
            .as_ref()
            .and_then(|queue| queue.send(work).ok())
            .ok_or(StoreError::Unavailable)
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
        Ok(Self {
            path: path.to_owned(),
            device: file.dev(),
            inode: file.ino(),
        })
    }

    fn still_there(&self) -> Result<()> {
        let now = Self::of(&self.path)?;
        match (now.device, now.inode) == (self.device, self.inode) {
            true => Ok(()),
            false => Err(StoreError::Unavailable),
        }
    }
}

fn open_for_writing(path: &Path) -> Result<Link> {
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX,
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
    Ok(Link::Sqlite(db))
}

fn open_for_reading(path: &Path) -> Result<Reader> {
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(BUSY_WAIT_MAX)?;
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

/// Copies the log into the database whenever the writer says that it has grown.
fn copy_log(path: &Path, nudged: &Receiver<()>) {
    let mut db = None;
    while nudged.recv().is_ok() {
        if db.is_none() {
            db = open_for_writing(path).ok();
        }
        // A copy that fails is tried again at the next nudge; the writer has the last word.
        if let Some(Link::Sqlite(open)) = &db
            && checkpoint(open, "PASSIVE").is_err()
        {
            db = None;
        }
    }
}

/// Copies the log into the database; whether it was copied whole.
fn checkpoint(db: &Connection, how: &str) -> Result<bool> {
    let busy: i64 = db.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |row| {
        row.get(0)
    })?;
    Ok(busy == 0)
}

struct WriterThread {
    place: Place,
    nudge: SyncSender<()>,
    /// `None` after a failure, until the next write opens it again.
    writer: Option<Writer>,
}

impl WriterThread {
    fn run(mut self, queued: &Receiver<Work>) {
        while let Ok(first) = queued.recv() {
            let mut jobs = Vec::new();
            let mut truncate = None;
            for work in std::iter::once(first).chain(queued.try_iter()) {
                match work {
                    Work::Write(job) => jobs.push(job),
                    Work::TruncateLog(reply) => truncate = Some(reply),
                }
                if truncate.is_some() || jobs.len() >= BATCH_JOBS_MAX {
                    break;
                }
            }
            let mut jobs = jobs.into_iter();
            while jobs.len() > 0 {
                self.commit_together(&mut jobs);
            }
            if let Some(reply) = truncate {
                // Whoever asked may have gone.
                let _ = reply.send(self.truncate_log());
            }
        }
    }

    /// Runs jobs in one transaction, commits, answers. If the transaction is lost on the way, the
    /// jobs after that are left for another.
    fn commit_together(&mut self, jobs: &mut std::vec::IntoIter<Job>) {
        let mut answers = Vec::with_capacity(jobs.len());
        let committed = match self.begin() {
            Ok(writer) => {
                run_all(writer, jobs, &mut answers).and_then(|()| writer.link.say("COMMIT"))
            }
            Err(error) => {
                answers.extend(jobs.map(|job| job(Err(error.clone())).answer));
                Err(error)
            }
        };
        if committed.is_err() {
            self.writer = None;
        }
        for answer in answers {
            answer(committed.clone());
        }
    }

    fn begin(&mut self) -> Result<&mut Writer> {
        self.place.still_there()?;
        if self.writer.is_none() {
            let mut link = open_for_writing(&self.place.path)?;
            self.watch_log(&mut link)?;
            self.writer = Some(Writer(Reader::new(link)));
        }
        let Some(writer) = &mut self.writer else {
            return Err(StoreError::Unavailable);
        };
        writer.link.say("BEGIN IMMEDIATE")?;
        Ok(writer)
    }

    fn watch_log(&self, link: &mut Link) -> Result<()> {
        let nudge = self.nudge.clone();
        if let Link::Sqlite(db) = link {
            db.wal_hook(Some(move |_: &mut rusqlite::hooks::Wal, pages| {
                if pages >= LOG_PAGES_COPY {
                    // Full means that it is nudged already.
                    let _ = nudge.try_send(());
                }
                Ok(())
            }))?;
        }
        Ok(())
    }

    fn truncate_log(&mut self) -> Result<()> {
        self.begin()?.link.say("COMMIT")?;
        match &self.writer {
            Some(Writer(Reader {
                link: Link::Sqlite(db),
                ..
            })) => match checkpoint(db, "TRUNCATE")? {
                true => Ok(()),
                false => Err(StoreError::Unavailable),
            },
            _ => Err(StoreError::Unavailable),
        }
    }
}

/// Runs each job in a savepoint of its own: one that fails takes no other with it. An error means
/// that the whole transaction is lost.
fn run_all(
    writer: &mut Writer,
    jobs: &mut std::vec::IntoIter<Job>,
    answers: &mut Vec<Box<dyn FnOnce(Result<()>) + Send>>,
) -> Result<()> {
    for job in jobs {
        writer.link.say("SAVEPOINT job")?;
        let ran = job(Ok(writer));
        let doom = writer.doomed.take();
        match (&doom, ran.keep) {
            (None, true) => {
                answers.push(ran.answer);
                writer.link.say("RELEASE job")?;
            }
            _ => {
                let alive = writer.link.say("ROLLBACK TO job; RELEASE job");
                (ran.answer)(Err(doom.unwrap_or(StoreError::Conflict)));
                alive?;
            }
        }
    }
    Ok(())
}
