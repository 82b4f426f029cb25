//! PostgreSQL. A small pool of connections; a write first takes a lock that belongs to its space,
//! so that the writes of one space come one after the other, as on SQLite, while spaces do not
//! wait for each other. A lost server is found at the next `BEGIN`, and a new connection is made.
//!
//! What a stolen copy tells beyond `columns.rs`: the server lays rows down in the order in which
//! they come, and its log dates every commit and keeps what was deleted until the file is used
//! again. SQLite does neither. There a deletion is final at once, here only a shredded key is.
//!
//! The client drives its own small event loop and must not be called from an asynchronous task;
//! a blocking thread of a runtime is fine.

use std::str::FromStr;
use std::time::Duration;

use postgres::{Config, NoTls};
use vault::Id;

use crate::pool::Pool;
use crate::shelf::{Reader, Writer};
use crate::sql::{Link, PostgresLink};
use crate::{Result, StoreError, migrate};

/// Connections at most.
const CONNECTIONS_MAX: usize = 16;
/// How long to wait for the server at first.
const CONNECT_MAX: Duration = Duration::from_secs(5);

/// How long a server may say nothing before it counts as lost.
const SILENCE_MAX: Duration = Duration::from_secs(20);

/// A snapshot that does not move while it is read.
pub(crate) const BEGIN_READING: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// A write waits this long for the one before it in its space, and a transaction forgotten open
/// is ended by the server.
const HABITS: &str = "SET lock_timeout = '10s';
    SET idle_in_transaction_session_timeout = '60s';
    SET synchronous_commit = on;
    SET client_min_messages = warning;";

const VACUUM: &str =
    "VACUUM accounts, slots, rings, spaces, rosters, wraps, records, invites, audit, settings";

/// A PostgreSQL database.
pub(crate) struct Postgres {
    pub(crate) pool: Pool,
}

impl Postgres {
    pub(crate) fn open(url: &str) -> Result<Self> {
        let mut config =
            Config::from_str(url).map_err(|_| StoreError::fault("not a PostgreSQL address"))?;
        config
            .connect_timeout(CONNECT_MAX)
            .tcp_user_timeout(SILENCE_MAX)
            .keepalives_idle(SILENCE_MAX);
        let mut first = connect(&config)?;
        let migrated = apart(|| migrate::migrate(&mut first.link)).flatten();
        let pool = Pool::new(CONNECTIONS_MAX, Box::new(move || connect(&config)));
        apart(|| drop(first))?;
        migrated.map(|()| Self { pool })
    }

    pub(crate) fn write<T, E: From<StoreError>>(
        &self,
        space: Id,
        work: impl FnOnce(&mut Writer) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let begin = format!("BEGIN; SELECT pg_advisory_xact_lock({})", lock_of(space));
        let (permit, reader) = self.pool.lend(&begin)?;
        let mut writer = Writer(reader);
        let done = work(&mut writer);
        let doom = writer.doomed.take();
        let end = match (&done, &doom) {
            (Ok(_), None) => "COMMIT",
            _ => "ROLLBACK",
        };
        #[cfg(feature = "broken")]
        if crate::broken::is(crate::broken::Fault::AckEarly) && end == "COMMIT" {
            commit_late(writer);
            return done;
        }
        let ended = writer.link.say(end);
        if ended.is_ok() {
            permit.give_back(writer.0);
        }
        match (done, doom) {
            (Err(error), _) => Err(error),
            (Ok(_), Some(doom)) => Err(doom.into()),
            (Ok(value), None) => ended.map(|()| value).map_err(E::from),
        }
    }

    /// Frees the room of deleted rows; the server overwrites it in its own time.
    pub(crate) fn truncate_log(&self) -> Result<()> {
        let (permit, mut reader) = self.pool.lend("SELECT 1")?;
        reader.link.say(VACUUM)?;
        permit.give_back(reader);
        Ok(())
    }
}

impl Drop for Postgres {
    /// A connection may not be closed inside an asynchronous task, but a store may be dropped there.
    fn drop(&mut self) {
        let _ = apart(|| self.pool.close_idle());
    }
}

fn connect(config: &Config) -> Result<Reader> {
    let client = apart(|| {
        let mut client = config.connect(NoTls)?;
        client.batch_execute(HABITS)?;
        Ok(client)
    });
    let link = PostgresLink::new(client.flatten()?);
    Ok(Reader::new(Link::Postgres(Box::new(link))))
}

/// Does something on a thread of its own, where no event loop is running yet.
fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T> {
    std::thread::scope(|scope| scope.spawn(work).join()).map_err(|_| StoreError::Unavailable)
}

/// Ids are random, so half of one is as good a number as any.
fn lock_of(space: Id) -> i64 {
    let [a, b, c, d, e, f, g, h, ..] = space.0;
    i64::from_be_bytes([a, b, c, d, e, f, g, h])
}

#[cfg(feature = "broken")]
fn commit_late(mut writer: Writer) {
    std::thread::spawn(move || {
        // Long enough for whoever looks.
        std::thread::sleep(Duration::from_millis(100));
        writer.link.say("COMMIT")
    });
}
