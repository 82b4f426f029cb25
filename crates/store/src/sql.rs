//! One way to say a statement to either engine. Every statement is a constant made by
//! [`statements!`], which also lists them, so that one test can prepare each of them on both
//! engines. Placeholders are `$1`, `$2`... in the order of their first use: PostgreSQL counts
//! them by number, SQLite by appearance.

use std::collections::HashMap;
use std::ops::ControlFlow;

use postgres::binary_copy::BinaryCopyInWriter;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::Type;
use rusqlite::types::{ToSqlOutput, ValueRef};
use vault::Id;

use crate::StoreError;

/// A statement that both engines understand.
#[derive(Clone, Copy)]
pub(crate) struct Sql(pub(crate) &'static str);

/// Names statements and lists them all in `STATEMENTS`.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $text:expr;)*) => {
        $($(#[$doc])* const $name: $crate::sql::Sql = $crate::sql::Sql($text);)*
        /// Every statement of this file.
        #[cfg(test)]
        pub(crate) const STATEMENTS: &[$crate::sql::Sql] = &[$($name),*];
    };
}
pub(crate) use statements;

/// A value on its way into a statement.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Arg<'a> {
    Bytes(&'a [u8]),
    Text(&'a str),
    Int(i64),
}

impl<'a> From<&'a Id> for Arg<'a> {
    fn from(id: &'a Id) -> Self {
        Self::Bytes(&id.0)
    }
}

impl<'a> From<&'a [u8]> for Arg<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'a> From<&'a [u8; 32]> for Arg<'a> {
    fn from(bytes: &'a [u8; 32]) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(n: u64) -> Self {
        Self::Int(n.cast_signed())
    }
}

macro_rules! arg_from_small {
    ($($small:ty),*) => {
        $(impl From<$small> for Arg<'_> {
            fn from(n: $small) -> Self {
                Self::Int(i64::from(n))
            }
        })*
    };
}
arg_from_small!(u8, u32, i32, i64);

/// The arguments of a statement, each turned into an [`Arg`].
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$($crate::sql::Arg::from($value)),*] };
}
pub(crate) use args;

impl rusqlite::ToSql for Arg<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Int(n) => ValueRef::Integer(*n),
        }))
    }
}

impl Arg<'_> {
    fn for_postgres(&self) -> &(dyn postgres::types::ToSql + Sync) {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Text(text) => text,
            Self::Int(n) => n,
        }
    }

    fn postgres_type(&self) -> Type {
        match self {
            Self::Bytes(_) => Type::BYTEA,
            Self::Text(_) => Type::TEXT,
            Self::Int(_) => Type::INT8,
        }
    }
}

/// One row of an answer, borrowed from the engine: nothing is copied that is not asked for.
pub(crate) enum Cells<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

impl Cells<'_> {
    pub(crate) fn bytes(&self, column: usize) -> Result<&[u8], StoreError> {
        self.optional_bytes(column)?
            .ok_or_else(|| StoreError::fault("an empty column where bytes belong"))
    }

    pub(crate) fn optional_bytes(&self, column: usize) -> Result<Option<&[u8]>, StoreError> {
        match self {
            Self::Sqlite(row) => row
                .get_ref(column)?
                .as_blob_or_null()
                .map_err(|wrong| StoreError::fault(wrong.to_string())),
            Self::Postgres(row) => Ok(row.try_get(column)?),
        }
    }

    /// Bytes of a known length: an id, a digest.
    pub(crate) fn array<const N: usize>(&self, column: usize) -> Result<[u8; N], StoreError> {
        self.bytes(column)?.try_into().map_err(|_| StoreError::fault("bytes of a wrong length"))
    }

    pub(crate) fn id(&self, column: usize) -> Result<Id, StoreError> {
        self.array(column).map(Id)
    }

    pub(crate) fn int(&self, column: usize) -> Result<i64, StoreError> {
        match self {
            Self::Sqlite(row) => Ok(row.get(column)?),
            Self::Postgres(row) => Ok(row.try_get(column)?),
        }
    }

    #[cfg(test)]
    pub(crate) fn text(&self, column: usize) -> Result<&str, StoreError> {
        match self {
            Self::Sqlite(row) => {
                row.get_ref(column)?.as_str().map_err(|wrong| StoreError::fault(wrong.to_string()))
            }
            Self::Postgres(row) => Ok(row.try_get(column)?),
        }
    }

    /// A number that counts up to 2^64: revisions and versions.
    pub(crate) fn count(&self, column: usize) -> Result<u64, StoreError> {
        self.int(column).map(i64::cast_unsigned)
    }

    /// A number of a narrower type.
    pub(crate) fn small<T: TryFrom<i64>>(&self, column: usize) -> Result<T, StoreError> {
        T::try_from(self.int(column)?).map_err(|_| StoreError::fault("a number out of its range"))
    }
}

/// A connection to either engine, with the statements it has prepared.
pub(crate) enum Link {
    Sqlite(rusqlite::Connection),
    Postgres(Box<PostgresLink>),
}

/// A PostgreSQL connection and what it has prepared so far.
pub(crate) struct PostgresLink {
    pub(crate) client: postgres::Client,
    prepared: HashMap<&'static str, postgres::Statement>,
}

impl PostgresLink {
    pub(crate) fn new(client: postgres::Client) -> Self {
        Self { client, prepared: HashMap::new() }
    }

    pub(crate) fn prepared(&mut self, sql: Sql) -> Result<postgres::Statement, StoreError> {
        if let Some(ready) = self.prepared.get(sql.0) {
            return Ok(ready.clone());
        }
        let ready = self.client.prepare(sql.0)?;
        self.prepared.insert(sql.0, ready.clone());
        Ok(ready)
    }
}

impl Link {
    /// Runs a statement that changes rows; says how many.
    pub(crate) fn run(&mut self, sql: Sql, args: &[Arg<'_>]) -> Result<u64, StoreError> {
        match self {
            Self::Sqlite(db) => {
                let changed =
                    db.prepare_cached(sql.0)?.execute(rusqlite::params_from_iter(args))?;
                Ok(changed as u64)
            }
            Self::Postgres(link) => {
                let ready = link.prepared(sql)?;
                let rows = link.client.query_raw(&ready, args.iter().map(Arg::for_postgres))?;
                drain(rows)
            }
        }
    }

    /// Runs the same insertion for many rows. PostgreSQL is told to `copy` them, which takes one
    /// trip for all; a row that is there already ends it.
    pub(crate) fn run_many<T, const N: usize>(
        &mut self,
        insert: Sql,
        copy: &str,
        rows: impl Iterator<Item = T>,
        args: impl Fn(&T) -> [Arg<'_>; N],
    ) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(db) => {
                let mut ready = db.prepare_cached(insert.0)?;
                for row in rows {
                    if ready.execute(rusqlite::params_from_iter(args(&row)))? == 0 {
                        return Err(StoreError::Conflict);
                    }
                }
            }
            Self::Postgres(link) => {
                let mut rows = rows.peekable();
                let Some(first) = rows.peek() else {
                    return Ok(());
                };
                let types = args(first).each_ref().map(Arg::postgres_type);
                let mut out = BinaryCopyInWriter::new(link.client.copy_in(copy)?, &types);
                for row in rows {
                    out.write(&args(&row).each_ref().map(Arg::for_postgres))?;
                }
                out.finish()?;
            }
        }
        Ok(())
    }

    /// Hands every row to `each`, one at a time, until it breaks off.
    pub(crate) fn each(
        &mut self,
        sql: Sql,
        args: &[Arg<'_>],
        mut each: impl FnMut(&Cells<'_>) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(db) => {
                let mut ready = db.prepare_cached(sql.0)?;
                let mut rows = ready.query(rusqlite::params_from_iter(args))?;
                while let Some(row) = rows.next()? {
                    if each(&Cells::Sqlite(row)).is_break() {
                        break;
                    }
                }
            }
            Self::Postgres(link) => {
                let ready = link.prepared(sql)?;
                let mut rows = link.client.query_raw(&ready, args.iter().map(Arg::for_postgres))?;
                while let Some(row) = rows.next()? {
                    if each(&Cells::Postgres(&row)).is_break() {
                        break;
                    }
                }
            }
        }
        Ok(())
    }

    /// Says something that is not a prepared statement: begin, commit, a setting.
    pub(crate) fn say(&mut self, text: &str) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(db) => Ok(db.execute_batch(text)?),
            Self::Postgres(link) => Ok(link.client.batch_execute(text)?),
        }
    }
}

fn drain(mut rows: postgres::RowIter<'_>) -> Result<u64, StoreError> {
    while rows.next()?.is_some() {}
    Ok(rows.rows_affected().unwrap_or(0))
}
