//! The shelves of a stage, on either engine: copies of them, and a way to them behind the program's
//! back.

use crate::world::World;
use rusqlite::types::ValueRef;
use std::cell::RefCell;
use std::path::PathBuf;
use store::Store;
use store::testing::Database;
use tempfile::TempDir;

/// Shelves that nobody uses, to be copied.
pub struct Shelves {
    pub folder: TempDir,
    pub database: Option<Database>,
}

impl Shelves {
    /// What lies on the shelves of a world, copied.
    pub fn of(world: &World) -> Shelves {
        world.app.store.truncate_log().unwrap();
        Shelves::copy(&world.folder, world.database.as_ref())
    }

    /// The same once more.
    pub fn copied(&self) -> Shelves {
        Shelves::copy(&self.folder, self.database.as_ref())
    }

    fn copy(from: &TempDir, database: Option<&Database>) -> Shelves {
        // In memory where there is room: nothing here has to outlive the test.
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let database = database.map(Database::copied);
        if database.is_none() {
            std::fs::copy(file(from), file(&folder)).unwrap();
        }
        Shelves { folder, database }
    }

    /// A program's way to them.
    pub fn store(&self) -> Store {
        match &self.database {
            None => Store::sqlite(&file(&self.folder)).unwrap(),
            Some(database) => Store::postgres(&database.url).unwrap(),
        }
    }

    /// The way behind its back.
    pub fn db(&self) -> Db {
        Db::open(&self.folder, self.database.as_ref())
    }

    /// SQLite's file.
    pub fn file(&self) -> PathBuf {
        file(&self.folder)
    }
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("shopfloor.db")
}

/// A database of either engine. Bytes are written as SQLite writes them: `x'00ff'`.
pub enum Db {
    Sqlite(rusqlite::Connection),
    Postgres(RefCell<postgres::Client>),
}

impl Db {
    /// To the shelves of a world.
    pub fn of(world: &World) -> Db {
        Db::open(&world.folder, world.database.as_ref())
    }

    fn open(folder: &TempDir, database: Option<&Database>) -> Db {
        match database {
            None => Db::Sqlite(rusqlite::Connection::open(file(folder)).unwrap()),
            Some(database) => Db::Postgres(RefCell::new(
                postgres::Client::connect(&database.url, postgres::NoTls).unwrap(),
            )),
        }
    }

    /// How many rows a statement changed.
    pub fn execute(&self, text: &str) -> u64 {
        match self {
            Db::Sqlite(db) => u64::try_from(db.execute(text, []).unwrap()).unwrap(),
            Db::Postgres(db) => db.borrow_mut().execute(&*of_postgres(text), &[]).unwrap(),
        }
    }

    /// What a query finds, each value as SQL writes it.
    pub fn query(&self, text: &str) -> Vec<Vec<String>> {
        match self {
            Db::Sqlite(db) => {
                let mut query = db.prepare(text).unwrap();
                let count = query.column_count();
                let mut rows = query.query([]).unwrap();
                let mut found = Vec::new();
                while let Some(row) = rows.next().unwrap() {
                    let value = |at| match row.get_ref(at).unwrap() {
                        ValueRef::Blob(bytes) => written(bytes),
                        ValueRef::Integer(number) => number.to_string(),
                        ValueRef::Text(text) => quoted(std::str::from_utf8(text).unwrap()),
                        other => panic!("{other:?} in {text}"),
                    };
                    found.push((0..count).map(value).collect());
                }
                found
            }
            Db::Postgres(db) => {
                let found = db.borrow_mut().simple_query(&of_postgres(text)).unwrap();
                let rows = found.iter().filter_map(|message| match message {
                    postgres::SimpleQueryMessage::Row(row) => Some(row),
                    _ => None,
                });
                let value = |text: &str| match text.strip_prefix("\\x") {
                    Some(hex) => format!("x'{hex}'"),
                    None if text.parse::<i64>().is_ok() => text.to_owned(),
                    None => quoted(text),
                };
                rows.map(|row| (0..row.len()).map(|at| value(row.get(at).unwrap())).collect())
                    .collect()
            }
        }
    }

    /// The columns that tell a row of a table from others.
    pub fn key_of(&self, table: &str) -> Vec<String> {
        let text = match self {
            Db::Sqlite(_) => format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0"),
            Db::Postgres(_) => format!(
                "SELECT a.attname FROM pg_index i, pg_attribute a
                 WHERE i.indrelid = '{table}'::regclass AND i.indisprimary
                   AND a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)"
            ),
        };
        let quoted = self.query(&text).into_iter().flatten();
        quoted.map(|name| name.trim_matches('\'').to_owned()).collect()
    }
}

/// Bytes as SQL writes them.
pub fn written(bytes: &[u8]) -> String {
    format!("x'{}'", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// The bytes that SQL writes so.
pub fn bytes(written: &str) -> Vec<u8> {
    let hex = written.strip_prefix("x'").and_then(|rest| rest.strip_suffix('\'')).unwrap();
    let byte = |at: usize| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap();
    (0..hex.len() / 2).map(byte).collect()
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The same statement as PostgreSQL writes it.
fn of_postgres(text: &str) -> String {
    let mut pieces = text.split("x'");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (hex, rest) = piece.split_once('\'').unwrap();
        out.push_str(&format!("'\\x{hex}'::bytea{rest}"));
    }
    out
}
