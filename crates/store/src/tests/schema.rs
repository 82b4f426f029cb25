//! The schema says what `columns.rs` says, and both engines understand every statement.

use std::collections::BTreeSet;

use vault::Id;

use super::on_sqlite;
use crate::columns::COLUMNS;
use crate::sql::{Link, Sql, args};
use crate::{
    Store, StoreError, accounts, audit, forms, invites, migrate, records, seeds, settings, spaces,
    sprouts,
};

fn statements() -> impl Iterator<Item = Sql> {
    [
        accounts::STATEMENTS,
        audit::STATEMENTS,
        forms::STATEMENTS,
        invites::STATEMENTS,
        migrate::STATEMENTS,
        records::STATEMENTS,
        seeds::STATEMENTS,
        settings::STATEMENTS,
        spaces::STATEMENTS,
        sprouts::STATEMENTS,
    ]
    .concat()
    .into_iter()
}

fn prepares_every_statement(store: &Store) {
    let prepared = store.read(|shelf| {
        for sql in statements() {
            match &mut shelf.link {
                Link::Sqlite(db) => drop(db.prepare(sql.0)?),
                Link::Postgres(link) => drop(link.prepared(sql)?),
            }
        }
        Ok::<_, StoreError>(())
    });
    assert_eq!(prepared, Ok(()));
    assert!(statements().count() > 40, "statements are missing from the list");
}

#[test]
fn numbers_placeholders_in_the_order_of_their_first_use() {
    for sql in statements() {
        let mut seen = Vec::new();
        for piece in sql.0.split('$').skip(1) {
            let digits: String = piece.chars().take_while(char::is_ascii_digit).collect();
            let number: usize = digits.parse().unwrap();
            if !seen.contains(&number) {
                seen.push(number);
            }
        }
        assert!(
            seen.iter().copied().eq(1..=seen.len()),
            "SQLite would count differently: {}",
            sql.0
        );
    }
}

fn classes_every_column(store: &Store) {
    let live: BTreeSet<(String, String)> = store
        .read(|shelf| {
            let inventory = match &shelf.link {
                Link::Sqlite(_) => {
                    "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
                     WHERE t.type = 'table'"
                }
                Link::Postgres(_) => {
                    "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT)
                     FROM information_schema.columns WHERE table_schema = 'public'"
                }
            };
            shelf.list(Sql(inventory), args![], |cells| {
                Ok((cells.text(0)?.to_owned(), cells.text(1)?.to_owned()))
            })
        })
        .unwrap()
        .into_iter()
        .collect();
    let classed: BTreeSet<(String, String)> =
        COLUMNS.iter().map(|column| (column.table.to_owned(), column.name.to_owned())).collect();
    assert_eq!(live, classed);
    assert_eq!(COLUMNS.len(), classed.len(), "a column is classed twice");
}

super::on_both_engines!(prepares_every_statement, classes_every_column);

#[test]
fn opens_an_old_database_and_refuses_a_newer_one() {
    let shelves = on_sqlite();
    let (file, store) = (shelves.file(), shelves.store);
    drop(store);
    drop(Store::sqlite(&file).unwrap());
    let db = rusqlite::Connection::open(&file).unwrap();
    db.execute("INSERT INTO migrations (number) VALUES (9999)", []).unwrap();
    drop(db);
    assert!(matches!(Store::sqlite(&file), Err(StoreError::Fault(_))));
}

#[test]
fn no_roster_is_lost_on_the_way_to_keeping_them_all() {
    let dir = tempfile::TempDir::new().unwrap();
    let file = dir.path().join("shopfloor.db");
    let db = rusqlite::Connection::open(&file).unwrap();
    db.execute_batch(crate::migrate::MIGRATIONS[0]).unwrap();
    db.execute_batch(
        "CREATE TABLE migrations (number INTEGER NOT NULL, PRIMARY KEY (number)) STRICT,
             WITHOUT ROWID;
         INSERT INTO migrations VALUES (1);
         INSERT INTO spaces VALUES (x'00000000000000000000000000000001', 1, 1, 1, x'aa', x'', 2900);
         INSERT INTO spaces VALUES (x'00000000000000000000000000000002', 1, 3, 9, x'cc', x'bb', 2900);
         INSERT INTO invites VALUES (x'00000000000000000000000000000002',
             x'00000000000000000000000000000003', x'', NULL, 2902);",
    )
    .unwrap();
    drop(db);
    let kept = Store::sqlite(&file).unwrap().read(|shelf| {
        let mut kept = Vec::new();
        for space in shelf.spaces()? {
            shelf.rosters(space, 0, |version, sealed| {
                kept.push((space.0[15], version, sealed.to_vec()));
                Ok::<_, StoreError>(())
            })?;
        }
        kept.sort();
        assert_eq!(
            shelf
                .invite(Id(std::array::from_fn(|at| if at == 15 { 3 } else { 0 })))?
                .unwrap()
                .accounts,
            0
        );
        Ok::<_, StoreError>(kept)
    });
    assert_eq!(kept, Ok(vec![(1, 1, vec![0xaa]), (2, 8, vec![0xbb]), (2, 9, vec![0xcc])]));
}

#[test]
fn two_programs_may_migrate_at_once() {
    let dir = tempfile::TempDir::new().unwrap();
    let file = dir.path().join("shopfloor.db");
    let postgres = crate::testing::postgres();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| Store::sqlite(&file).unwrap());
            if let Some(url) = &postgres {
                scope.spawn(|| Store::postgres(url).unwrap());
            }
        }
    });
}

#[test]
fn the_rows_of_a_sqlite_table_are_not_numbered() {
    let shelves = on_sqlite();
    shelves
        .store
        .read(|shelf| {
            let numbered = shelf.list(
                Sql("SELECT name FROM pragma_table_list WHERE type = 'table' AND wr = 0
                     AND name NOT LIKE 'sqlite_%'"),
                args![],
                |cells| Ok(cells.text(0)?.to_owned()),
            )?;
            assert_eq!(numbered, Vec::<String>::new());
            let loose = shelf.list(
                Sql("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0
                     AND name NOT LIKE 'sqlite_%'"),
                args![],
                |cells| Ok(cells.text(0)?.to_owned()),
            )?;
            assert_eq!(loose, Vec::<String>::new());
            Ok::<_, StoreError>(())
        })
        .unwrap();
}
