//! The one thread that writes. Whatever waits in its queue shares one transaction, one commit and
//! one flush of the disk, and nobody is answered before that.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender};

use super::log::Log;
use super::{Place, open_for_writing};
use crate::shelf::{Reader, Writer};
use crate::sql::Link;
use crate::{Result, StoreError};

/// Writes that share one commit at most.
const BATCH_JOBS_MAX: usize = 256;

/// Tells the caller how its write ended.
type Answer = Box<dyn FnOnce(Result<()>) + Send>;

/// What a write leaves behind until the commit.
pub(crate) struct Ran {
    /// Whether the caller wants it kept.
    pub(crate) keep: bool,
    pub(crate) answer: Answer,
}

/// A write: run on the writer, or refused if there is none.
pub(crate) type Job = Box<dyn FnOnce(Result<&mut Writer>) -> Ran + Send>;

/// What waits in the queue.
pub(super) enum Work {
    Write(Job),
    TruncateLog(SyncSender<Result<()>>),
}

type Jobs = std::vec::IntoIter<Job>;

/// The writing thread.
pub(super) struct WriterThread {
    place: Place,
    log: Arc<Log>,
    nudge: SyncSender<()>,
    /// `None` after a failure, until the next write opens it again.
    writer: Option<Writer>,
}

impl WriterThread {
    pub(super) fn new(place: Place, log: Arc<Log>, nudge: SyncSender<()>) -> Self {
        Self { place, log, nudge, writer: None }
    }

    /// Works until the queue is closed and empty.
    pub(super) fn run(mut self, queued: &Receiver<Work>) {
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
                let truncated = self.truncate_log();
                if truncated.is_err() {
                    self.writer = None;
                }
                // Whoever asked may have gone.
                let _ = reply.send(truncated);
            }
            // The jobs sealed and opened on this stack.
            vault::wipe_stack();
        }
    }

    /// Runs jobs in one transaction, commits, answers. If the transaction is lost on the way, the
    /// jobs after that are left for another.
    fn commit_together(&mut self, jobs: &mut Jobs) {
        let mut answers = Vec::with_capacity(jobs.len());
        let committed = match self.begin() {
            Ok(writer) => run_all(writer, jobs, &mut answers).and_then(|()| {
                #[cfg(feature = "broken")]
                ack_early(&mut answers);
                writer.link.say("COMMIT")
            }),
            Err(error) => {
                answers.extend(jobs.map(|job| job(Err(error.clone())).answer));
                Err(error)
            }
        };
        for answer in answers {
            answer(committed.clone());
        }
        let fine = committed.and_then(|()| self.log.shorten(self.db()?));
        if fine.is_err() {
            self.writer = None;
        }
    }

    fn begin(&mut self) -> Result<&mut Writer> {
        self.place.still_there()?;
        if self.writer.is_none() {
            let mut db = open_for_writing(&self.place.path)?;
            self.log.watch(&mut db, self.nudge.clone())?;
            self.writer = Some(Writer(Reader::new(Link::Sqlite(db))));
        }
        let Some(writer) = &mut self.writer else {
            return Err(StoreError::Unavailable);
        };
        writer.link.say("BEGIN IMMEDIATE")?;
        Ok(writer)
    }

    fn db(&self) -> Result<&rusqlite::Connection> {
        match self.writer.as_ref().map(|writer| &writer.link) {
            Some(Link::Sqlite(db)) => Ok(db),
            _ => Err(StoreError::Unavailable),
        }
    }

    fn truncate_log(&mut self) -> Result<()> {
        self.begin()?.link.say("COMMIT")?;
        self.log.truncate(self.db()?)
    }
}

/// Runs each job in a savepoint of its own: one that fails takes no other with it. An error means
/// that the whole transaction is lost.
fn run_all(writer: &mut Writer, jobs: &mut Jobs, answers: &mut Vec<Answer>) -> Result<()> {
    for job in jobs {
        writer.link.say("SAVEPOINT job")?;
        let ran = job(Ok(writer));
        let doom = writer.doomed.take();
        if ran.keep && doom.is_none() {
            answers.push(ran.answer);
            writer.link.say("RELEASE job")?;
        } else {
            let alive = writer.link.say("ROLLBACK TO job; RELEASE job");
            (ran.answer)(doom.map_or(Ok(()), Err));
            alive?;
        }
    }
    Ok(())
}

#[cfg(feature = "broken")]
fn ack_early(answers: &mut Vec<Answer>) {
    use crate::broken::{Fault, is};
    if is(Fault::AckEarly) {
        answers.drain(..).for_each(|answer| answer(Ok(())));
        // Long enough for whoever looks.
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}
