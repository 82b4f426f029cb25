//! What each column gives away: every column is classed in `store::columns`, and what lies in it is
//! what its class says. The store holds its own schemas to the same list, on both engines.
//! `security.md` 13, gates 11 and 21.

use super::stage::Stage;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use shopfloor::accounts::sign_up::SETUP_SETTING;
use shopfloor::space::kept::KINDS;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::columns::{COLUMNS, Class};

/// Bytes of a record around what it says, which is padded to powers of two.
const AROUND: usize = 62;
/// The smallest padded record.
const PADDED_MIN: usize = 64;
/// As many printable characters in a row are no chance.
const READABLE_MIN: usize = 24;
/// No week is later than this, or a day of this century would do for one.
const WEEK_MAX: i64 = 10_000;

/// What is wrong with a database file.
fn faults(file: &Path) -> BTreeSet<String> {
    let db = Connection::open(file).unwrap();
    let live: BTreeSet<(String, String)> = db
        .prepare(
            "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
             WHERE t.type = 'table'",
        )
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let classed: BTreeMap<(String, String), Class> =
        COLUMNS.iter().map(|c| ((c.table.to_owned(), c.name.to_owned()), c.class)).collect();
    let mut found = BTreeSet::new();
    for (table, name) in &live {
        let Some(class) = classed.get(&(table.clone(), name.clone())) else {
            found.insert(format!("{table}.{name} is not classed"));
            continue;
        };
        let mut rows = db.prepare(&format!("SELECT {name} FROM {table}")).unwrap();
        let mut rows = rows.query([]).unwrap();
        let mut seen = BTreeSet::new();
        while let Some(row) = rows.next().unwrap() {
            let cell = row.get_ref(0).unwrap();
            if !fits(table, name, *class, cell) {
                found.insert(format!("{table}.{name} holds what is not {class:?}"));
            }
            if let (Class::Sealed, ValueRef::Blob(bytes)) = (class, cell)
                && !bytes.is_empty()
                && !seen.insert(bytes.to_vec())
            {
                found.insert(format!("{table}.{name} holds the same twice"));
            }
        }
    }
    found.extend(classed.into_keys().filter(|c| !live.contains(c)).map(|c| format!("no {c:?}")));
    found
}

/// Whether a cell is what the class of its column says.
fn fits(table: &str, name: &str, class: Class, cell: ValueRef<'_>) -> bool {
    match (class, cell) {
        (_, ValueRef::Null) => true,
        (Class::Random, ValueRef::Blob(bytes)) => bytes.len() >= 16 && !readable(bytes, 16),
        (Class::Coarse, ValueRef::Integer(week)) => (0..WEEK_MAX).contains(&week),
        (Class::Public, ValueRef::Integer(number)) => (0..1_000_000).contains(&number),
        // What a public call to start says is said to everyone, and its address with it.
        (Class::Public, ValueRef::Text(_) | ValueRef::Blob(_)) if table == "seeds" => true,
        (Class::Public, ValueRef::Text(word)) => match table {
            "records" => KINDS.iter().any(|(kind, ..)| kind.as_bytes() == word),
            _ => word == SETUP_SETTING.as_bytes(),
        },
        (Class::Public, ValueRef::Blob(digest)) => matches!(digest.len(), 0 | 32),
        (Class::Sealed, ValueRef::Blob(bytes)) => {
            let said = bytes.len().wrapping_sub(AROUND);
            let padded = said.is_power_of_two() && said >= PADDED_MIN;
            !readable(bytes, READABLE_MIN) && (padded || (table, name) != ("records", "sealed"))
        }
        _ => false,
    }
}

/// Whether so many bytes in a row are letters, digits, signs or spaces.
fn readable(bytes: &[u8], count: usize) -> bool {
    bytes.windows(count).any(|run| run.iter().all(|b| b.is_ascii_graphic() || *b == b' '))
}

#[test]
fn every_column_holds_what_its_class_says() {
    let shelves = Stage::set().copied();
    assert_eq!(faults(&shelves.file()), BTreeSet::new());
}

#[cfg(feature = "broken")]
#[test]
fn broken_columns_that_tell_too_much_are_found() {
    let stage = Stage::set();
    for (change, fault) in [
        ("ALTER TABLE accounts ADD COLUMN email TEXT", "accounts.email is not classed"),
        (
            "UPDATE rings SET sealed = CAST('Ada, Ben and Chidi meet on Sunday at six' AS BLOB)",
            "rings.sealed holds what is not Sealed",
        ),
        ("UPDATE spaces SET week = 1795336200", "spaces.week holds what is not Coarse"),
        (
            "UPDATE slots SET id = CAST('phone of ada 001' AS BLOB) WHERE id = (SELECT min(id) FROM slots)",
            "slots.id holds what is not Random",
        ),
        (
            "UPDATE records SET sealed = CAST(sealed || x'00' AS BLOB)",
            "records.sealed holds what is not Sealed",
        ),
        (
            "UPDATE wraps SET sealed = (SELECT min(sealed) FROM wraps)",
            "wraps.sealed holds the same twice",
        ),
        ("UPDATE settings SET name = 'employer'", "settings.name holds what is not Public"),
    ] {
        let shelves = stage.copied();
        let file = shelves.file();
        Connection::open(&file).unwrap().execute_batch(change).unwrap();
        assert!(faults(&file).contains(fault), "{change}: {:?}", faults(&file));
    }
}
