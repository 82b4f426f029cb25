//! What a caller holds inside [`Store::read`](crate::Store::read) and
//! [`Store::write`](crate::Store::write): a [`Reader`] sees one moment of the database, a
//! [`Writer`] also changes it, all or nothing. What they can do is written beside each noun:
//! accounts, spaces, records, invites, audit, settings.

use std::ops::{ControlFlow, Deref, DerefMut};

use crate::StoreError;
use crate::sql::{Arg, Cells, Link, Sql};

/// One consistent view of the shelves.
pub struct Reader {
    pub(crate) link: Link,
    /// The first thing the engine itself refused. PostgreSQL gives the whole transaction up then,
    /// so we do on both engines, even if the caller went on.
    pub(crate) doomed: Option<StoreError>,
    /// The epoch of a space as this transaction has read it: nobody else changes it meanwhile.
    pub(crate) epoch: Option<(vault::Id, u32)>,
}

/// One transaction. It reads what it has written; it is kept only if the closure returns `Ok`.
pub struct Writer(pub(crate) Reader);

impl Deref for Writer {
    type Target = Reader;
    fn deref(&self) -> &Reader {
        &self.0
    }
}

impl DerefMut for Writer {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.0
    }
}

impl Reader {
    pub(crate) fn new(link: Link) -> Self {
        Self { link, doomed: None, epoch: None }
    }

    /// Hands every row to `each` until it fails. What the caller refuses is no refusal of the
    /// engine, so the two are kept apart.
    pub(crate) fn each<E: From<StoreError>>(
        &mut self,
        sql: Sql,
        args: &[Arg<'_>],
        mut each: impl FnMut(&Cells<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut heard = Ok(());
        let read = self.link.each(sql, args, |cells| {
            heard = each(cells);
            match heard {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        });
        self.remember(read)?;
        heard
    }

    pub(crate) fn list<T>(
        &mut self,
        sql: Sql,
        args: &[Arg<'_>],
        map: impl Fn(&Cells<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut found = Vec::new();
        self.each(sql, args, |cells| {
            found.push(map(cells)?);
            Ok::<_, StoreError>(())
        })?;
        Ok(found)
    }

    pub(crate) fn one<T>(
        &mut self,
        sql: Sql,
        args: &[Arg<'_>],
        map: impl Fn(&Cells<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        Ok(self.list(sql, args, map)?.into_iter().next())
    }

    /// Keeps the first refusal of the engine, which dooms the transaction.
    pub(crate) fn remember<T>(&mut self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        if let Err(error) = &result {
            self.doomed.get_or_insert_with(|| error.clone());
        }
        result
    }
}

impl Writer {
    /// Runs a statement; says how many rows it changed.
    pub(crate) fn run(&mut self, sql: Sql, args: &[Arg<'_>]) -> Result<u64, StoreError> {
        let result = self.0.link.run(sql, args);
        self.0.remember(result)
    }

    /// Runs a statement that must change exactly one row; if it did not, the row was `otherwise`.
    /// This is not a refusal of the engine: the caller may go on.
    pub(crate) fn run_on_one(
        &mut self,
        sql: Sql,
        args: &[Arg<'_>],
        otherwise: StoreError,
    ) -> Result<(), StoreError> {
        match self.run(sql, args)? {
            0 => Err(otherwise),
            _ => Ok(()),
        }
    }
}
