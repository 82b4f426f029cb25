//! The shelves: sealed records, wrapped keys and the few public columns around them, in SQLite or
//! PostgreSQL. This crate knows blobs and ids, never names or keys, and it is the only one with
//! SQL. Everything that touches the database happens inside [`Store::read`] or [`Store::write`],
//! in closures that run to their end on the calling thread or on the writer's: keys never wait
//! inside them for the network.

mod accounts;
mod audit;
#[cfg(feature = "broken")]
pub mod broken;
pub mod columns;
mod error;
mod forms;
mod invites;
mod migrate;
mod pool;
mod postgres;
mod records;
mod seeds;
mod settings;
mod shelf;
mod spaces;
mod sprouts;
mod sql;
mod sqlite;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;

use vault::Id;

pub use accounts::{AccountRow, SlotRow};
pub use audit::AuditRow;
pub use error::StoreError;
pub use forms::{ANSWERS_MAX, AnswerRow, FormRow, Laid};
pub use invites::InviteRow;
pub use records::{Change, RECORD_BYTES_MAX, Record, RecordRow};
pub use seeds::SeedRow;
pub use shelf::{Reader, Writer};
pub use spaces::{
    PURPOSE_SPACE, PURPOSE_START, PURPOSE_STAT, PURPOSE_TURF, ROSTERS_MAX, SpaceRow, WrapRow,
};
pub use sprouts::SproutRow;

pub(crate) type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A database, open. Clones share it; it closes with the last of them.
///
/// All methods block: call them from a thread that may, never from an asynchronous task.
#[derive(Clone)]
pub struct Store {
    engine: Arc<Engine>,
}

enum Engine {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Store {
    /// Opens or makes a SQLite database and brings it to the present schema.
    pub fn sqlite(path: &Path) -> Result<Self> {
        let engine = Engine::Sqlite(sqlite::Sqlite::open(path)?);
        Ok(Self { engine: Arc::new(engine) })
    }

    /// Opens a PostgreSQL database, `postgres://user@host/name`, and brings it to the present
    /// schema. The connection is not encrypted: use a socket, the loopback or a tunnel.
    pub fn postgres(url: &str) -> Result<Self> {
        let engine = Engine::Postgres(postgres::Postgres::open(url)?);
        Ok(Self { engine: Arc::new(engine) })
    }

    /// Reads from one moment of the database, on this thread.
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Reader) -> Result<T, E>,
    ) -> Result<T, E> {
        let (permit, mut reader) = match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.readers.lend("BEGIN")?,
            Engine::Postgres(postgres) => postgres.pool.lend(postgres::BEGIN_READING)?,
        };
        let done = work(&mut reader);
        reader.doomed = None;
        // What was read is true even if the connection was lost after it.
        if reader.link.say("ROLLBACK").is_ok() {
            permit.give_back(reader);
        }
        done
    }

    /// Writes, all or nothing: the changes of `work` are kept if it returns `Ok`. This returns
    /// after they are safely on the disk. Writes of one space come one after the other; what
    /// belongs to no space is written under [`Id::ZERO`]. Each counts as a change of its space.
    ///
    /// On SQLite `work` runs on the writer's thread, and other writes wait for it: seal and think
    /// before, write quickly.
    pub fn write<T, E, F>(&self, space: Id, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut Writer) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let work = move |writer: &mut Writer| {
            let done = work(writer)?;
            // Where the engine has refused something, nothing of this is kept.
            if writer.doomed.is_none() {
                writer.count_change(space)?;
            }
            Ok::<T, E>(done)
        };
        let sqlite = match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite,
            Engine::Postgres(postgres) => return postgres.write(space, work),
        };
        let (reply, answer) = sync_channel(1);
        sqlite.write(Box::new(move |writer| {
            let done = match writer {
                Ok(writer) => catch_unwind(AssertUnwindSafe(|| work(writer))),
                Err(error) => Ok(Err(error.into())),
            };
            sqlite::Ran {
                keep: matches!(done, Ok(Ok(_))),
                answer: Box::new(move |committed| {
                    let done = match (done, committed) {
                        (Ok(Ok(_)), Err(error)) => Ok(Err(error.into())),
                        (done, _) => done,
                    };
                    // The caller waits; if its thread was ended, nobody misses the answer.
                    let _ = reply.send(done);
                }),
            }
        }))?;
        match answer.recv() {
            Ok(Ok(done)) => done,
            Ok(Err(panic)) => resume_unwind(panic),
            Err(_) => Err(StoreError::Unavailable.into()),
        }
    }

    /// After a deletion: leaves nothing of it in the files. SQLite's are written anew, about a
    /// second and as much memory as the file for 100,000 records, so call it once after a batch.
    /// PostgreSQL frees the room, and overwrites it in its own time. [`StoreError::Unavailable`]
    /// if a reader took too long; then call it again.
    pub fn truncate_log(&self) -> Result<()> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.truncate_log(),
            Engine::Postgres(postgres) => postgres.truncate_log(),
        }
    }

    /// Whether the database answers.
    pub fn check(&self) -> Result<()> {
        if let Engine::Sqlite(sqlite) = &*self.engine {
            sqlite.check()?;
        }
        self.read(|shelf| shelf.setting("").map(drop))
    }

    /// Leaves a note in the clear beside the database, under [`broken::Fault::LeaveTrace`].
    #[cfg(feature = "broken")]
    pub fn debug_note(&self, note: &str) -> Result<()> {
        if !broken::is(broken::Fault::LeaveTrace) {
            return Ok(());
        }
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.debug_note(note),
            Engine::Postgres(_) => {
                let note = note.to_owned();
                self.write(Id::ZERO, move |shelf| shelf.put_setting("debug note", note.as_bytes()))
            }
        }
    }
}
