//! Every behaviour on both engines, then what is particular to each. Where PostgreSQL is not
//! installed its half says so and passes.
#![allow(clippy::unwrap_used, clippy::panic)]

mod behaviour;
mod durability;
mod postgres;
mod records;
mod schema;
mod sqlite;

use std::path::PathBuf;

use tempfile::TempDir;
use vault::Id;

use crate::{AccountRow, RecordRow, SpaceRow, Store, StoreError, testing};

/// A store that takes its directory with it.
struct Shelves {
    store: Store,
    dir: TempDir,
}

impl Shelves {
    fn file(&self) -> PathBuf {
        self.dir.path().join("shopfloor.db")
    }
}

fn on_sqlite() -> Shelves {
    let dir = TempDir::new().unwrap();
    let store = Store::sqlite(&dir.path().join("shopfloor.db")).unwrap();
    Shelves { store, dir }
}

fn on_postgres() -> Option<Store> {
    testing::postgres().map(|url| Store::postgres(&url).unwrap())
}

/// One test for each behaviour and engine.
macro_rules! on_both_engines {
    ($($name:ident),* $(,)?) => {
        mod on_sqlite {
            $(#[test] fn $name() { super::$name(&crate::tests::on_sqlite().store); })*
        }
        mod on_postgres {
            $(#[test] fn $name() {
                if let Some(store) = crate::tests::on_postgres() { super::$name(&store); }
            })*
        }
    };
}
use on_both_engines;

/// A space that exists.
fn space_in(store: &Store) -> Id {
    let space = Id::random();
    store
        .write(space, move |shelf| {
            let row = SpaceRow {
                id: space,
                kind: 1,
                epoch: 1,
                roster_version: 0,
                week: 2900,
                changes: 0,
            };
            shelf.insert_space(&row)?;
            shelf.put_roster(space, 0, b"roster", 1)
        })
        .unwrap();
    space
}

/// An account that exists.
fn account_in(store: &Store) -> Id {
    let id = Id::random();
    let row = AccountRow { id, handle_mac: vault::random(), week: 2900 };
    store.write(Id::ZERO, move |shelf| shelf.insert_account(&row)).unwrap();
    id
}

fn record(id: Id, turf: Id, sealed: &[u8]) -> RecordRow<'_> {
    RecordRow { id, turf, revision: 1, epoch: 1, week: 2900, sealed }
}

fn ids_of(store: &Store, space: Id, turf: Id, kind: &str) -> Vec<Id> {
    let mut ids = Vec::new();
    store
        .read(|shelf| {
            shelf.records(space, turf, kind, |row| {
                ids.push(row.id);
                Ok::<_, StoreError>(())
            })
        })
        .unwrap();
    ids.sort();
    ids
}
