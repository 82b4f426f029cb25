//! A killed process loses nothing that it had acknowledged. This says nothing of a loss of power.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use vault::Id;

use super::{ids_of, on_sqlite, record, space_in};
use crate::{Store, StoreError};

const FILE: &str = "SHOPFLOOR_TEST_KILLED_FILE";
const SPACE: &str = "SHOPFLOOR_TEST_KILLED_SPACE";

/// The process to be killed; does nothing when it is run as a test among others.
#[test]
fn writes_until_it_is_killed() {
    let (Ok(file), Ok(space)) = (std::env::var(FILE), std::env::var(SPACE)) else {
        return;
    };
    let space: Id = space.parse().unwrap();
    let store = Store::sqlite(Path::new(&file)).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let id = Id::random();
                    let written = store.write(space, move |shelf| {
                        shelf.insert_record(space, "note", &record(id, Id::ZERO, &[7; 600]))
                    });
                    assert_eq!(written, Ok(()));
                    // One write to the pipe for one line: no line is torn by another.
                    let line = format!("acknowledged {id}\n");
                    std::io::stdout().write_all(line.as_bytes()).unwrap();
                }
            });
        }
    });
}

#[test]
fn a_killed_process_loses_nothing_acknowledged() {
    let shelves = on_sqlite();
    let (file, space) = (shelves.file(), space_in(&shelves.store));
    drop(shelves.store);
    let mut acknowledged = BTreeSet::new();
    for round in 1..=6 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "tests::durability::writes_until_it_is_killed"])
            .args(["--nocapture", "--test-threads=1"])
            .env(FILE, &file)
            .env(SPACE, space.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // Each time at another moment.
        let until = acknowledged.len() + 173 * round;
        for line in lines.by_ref() {
            take(&line.unwrap(), &mut acknowledged);
            if acknowledged.len() == until {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        assert!(acknowledged.len() >= until);

        let store = Store::sqlite(&file).unwrap();
        let there: BTreeSet<Id> = ids_of(&store, space, Id::ZERO, "note").into_iter().collect();
        assert!(acknowledged.is_subset(&there), "round {round}");
        assert_eq!(integrity(&store), Ok("ok".to_owned()));
    }
}

fn take(line: &str, acknowledged: &mut BTreeSet<Id>) {
    // The test harness says things of its own on the same line.
    if let Some((_, id)) = line.split_once("acknowledged ")
        && let Ok(id) = id.parse()
    {
        acknowledged.insert(id);
    }
}

fn integrity(store: &Store) -> Result<String, StoreError> {
    let look = crate::sql::Sql("PRAGMA integrity_check");
    store.read(|shelf| {
        let said = shelf.list(look, &[], |cells| Ok(cells.text(0)?.to_owned()))?;
        Ok(said.join(", "))
    })
}
