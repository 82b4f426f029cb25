//! What is particular to SQLite: shared commits, a full or vanished disk, and files that keep
//! nothing of what was deleted.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::channel;

use tempfile::TempDir;
use vault::Id;

use super::{Shelves, ids_of, on_sqlite, record, space_in};
use crate::sqlite::Ran;
use crate::{Change, Engine, Store, StoreError};

fn add(store: &Store, space: Id, bytes: usize) -> Result<Id, StoreError> {
    let id = Id::random();
    store.write(space, move |shelf| {
        let sealed = vec![7; bytes];
        shelf.insert_record(space, "note", &record(id, Id::ZERO, &sealed))?;
        Ok(id)
    })
}

#[test]
fn acknowledges_only_what_others_can_see() {
    let shelves = on_sqlite();
    let space = space_in(&shelves.store);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                // A connection that knows nothing of the store.
                let outside = rusqlite::Connection::open(shelves.file()).unwrap();
                for _ in 0..50 {
                    let id = add(&shelves.store, space, 100).unwrap();
                    let count = "SELECT COUNT(*) FROM records WHERE id = ?";
                    let seen: i64 = outside.query_row(count, [id.0], |row| row.get(0)).unwrap();
                    assert_eq!(seen, 1);
                }
            });
        }
    });
}

#[test]
fn writes_that_wait_share_a_commit_and_one_that_fails_fails_alone() {
    let shelves = on_sqlite();
    let space = space_in(&shelves.store);
    let Engine::Sqlite(sqlite) = &*shelves.store.engine else {
        panic!("this is SQLite");
    };
    let (events, heard) = channel();
    let (release, held) = channel::<()>();
    let mut held = Some(held);
    for n in 0..8_u8 {
        let (ran, answered) = (events.clone(), events.clone());
        let held = held.take();
        sqlite
            .write(Box::new(move |writer| {
                let writer = writer.unwrap();
                // The first holds the queue up until the others wait in it.
                if let Some(held) = held {
                    held.recv().unwrap();
                }
                let id = Id([n; 16]);
                let space = if n == 5 { Id::random() } else { space };
                // The engine refuses this one: there is no such space.
                let inserted = writer.insert_record(space, "note", &record(id, Id::ZERO, b"x"));
                assert_eq!(inserted.is_ok(), n != 5);
                ran.send(format!("ran {n}")).unwrap();
                Ran {
                    keep: n != 3,
                    answer: Box::new(move |end| answered.send(format!("{n} {end:?}")).unwrap()),
                }
            }))
            .unwrap();
    }
    release.send(()).unwrap();
    drop(events);
    let heard: Vec<String> = heard.iter().collect();
    let last_ran = heard.iter().rposition(|event| event.starts_with("ran"));
    let first_kept = heard.iter().skip(2).position(|event| event == "1 Ok(())");
    assert!(first_kept.unwrap() + 2 > last_ran.unwrap(), "{heard:?}");
    assert!(heard.contains(&"5 Err(NotFound)".to_owned()), "{heard:?}");
    let kept = [0, 1, 2, 4, 6, 7].map(|n| Id([n; 16]));
    assert_eq!(ids_of(&shelves.store, space, Id::ZERO, "note"), kept);
}

/// How often any of the marks stands in any file of the directory.
fn found_in_files(dir: &Path, marks: &[[u8; 16]]) -> usize {
    let mut begins = vec![false; 1 << 16];
    for mark in marks {
        begins[usize::from(u16::from_be_bytes([mark[0], mark[1]]))] = true;
    }
    let marks: HashSet<&[u8]> = marks.iter().map(|mark| &mark[..]).collect();
    let mut found = 0;
    for file in std::fs::read_dir(dir).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for window in bytes.windows(16) {
            let begin = usize::from(u16::from_be_bytes([window[0], window[1]]));
            found += usize::from(begins[begin] && marks.contains(window));
        }
    }
    found
}

/// Sealed bytes in which a mark is repeated, so that a fragment is enough to betray them.
fn marked(mark: [u8; 16], bytes: usize) -> Vec<u8> {
    mark.iter().copied().cycle().take(bytes).collect()
}

#[test]
fn what_was_deleted_is_in_no_file() {
    let shelves = on_sqlite();
    let (store, dir) = (&shelves.store, shelves.dir.path());
    let space = space_in(store);
    let (turf, next) = (Id::random(), Id::random());
    let sizes = [64, 126, 318, 574, 1_086, 2_110, 4_158, 16_446, 70_000];
    let rows: Vec<(Id, [u8; 16], [u8; 16])> =
        (0..600).map(|_| (Id::random(), vault::random(), vault::random())).collect();
    for chunk in rows.chunks(50) {
        let chunk = chunk.to_vec();
        let written = store.write(space, move |shelf| {
            for (n, (id, old, new)) in chunk.into_iter().enumerate() {
                let old = marked(old, sizes[n % sizes.len()]);
                shelf.insert_record(space, "person", &record(id, turf, &old))?;
                let new = marked(new, sizes[n % 7]);
                let change = Change { expected: 1, epoch: 1, week: 2901, sealed: &new };
                match n % 4 {
                    0 => shelf.put_record(space, "person", id, &change)?,
                    1 => shelf.move_record(space, "person", id, next, &change)?,
                    _ => {}
                }
            }
            Ok::<_, StoreError>(())
        });
        assert_eq!(written, Ok(()));
    }
    let all: Vec<[u8; 16]> = rows.iter().flat_map(|row| [row.1, row.2]).collect();
    assert!(found_in_files(dir, &all) > 600, "the search finds what is there");

    let (gone, stay) = rows.split_at(450);
    let ids: Vec<Id> = gone.iter().map(|row| row.0).collect();
    let deleted = store.write(space, move |shelf| {
        for id in ids {
            let expected = shelf.record(space, "person", id)?.map_or(0, |row| row.revision);
            shelf.delete_record(space, "person", id, expected)?;
        }
        Ok::<_, StoreError>(())
    });
    assert_eq!(deleted, Ok(()));
    let gone: Vec<[u8; 16]> = gone.iter().flat_map(|row| [row.1, row.2]).collect();
    assert!(found_in_files(dir, &gone) > 0, "the log still has them");
    store.truncate_log().unwrap();
    assert_eq!(found_in_files(dir, &gone), 0);

    let replaced: Vec<[u8; 16]> =
        stay.iter().enumerate().filter(|(n, _)| n % 50 % 4 < 2).map(|(_, row)| row.1).collect();
    assert_eq!(found_in_files(dir, &replaced), 0, "what was replaced");
    let kept: Vec<[u8; 16]> = stay.iter().flat_map(|row| [row.1, row.2]).collect();
    assert!(found_in_files(dir, &kept) > 100, "what was not deleted is there");
    store.write(space, move |shelf| shelf.delete_space(space)).unwrap();
    store.truncate_log().unwrap();
    assert_eq!(found_in_files(dir, &all), 0);
}

#[test]
fn the_log_does_not_grow_for_ever() {
    let shelves = on_sqlite();
    let space = space_in(&shelves.store);
    for _ in 0..40 {
        add(&shelves.store, space, 4 << 20).unwrap();
    }
    let log = std::fs::metadata(shelves.file().with_extension("db-wal")).unwrap();
    assert!(log.len() < 100 << 20, "{} bytes", log.len());
}

#[test]
fn the_log_is_emptied_while_it_is_copied() {
    // Many commits, so that the copying thread is at work when the log is to be emptied.
    for _ in 0..12 {
        let shelves = on_sqlite();
        let space = space_in(&shelves.store);
        for _ in 0..4 {
            add(&shelves.store, space, 3 << 20).unwrap();
        }
        assert_eq!(shelves.store.truncate_log(), Ok(()));
        let log = std::fs::metadata(shelves.file().with_extension("db-wal")).unwrap();
        assert_eq!(log.len(), 0);
    }
}

#[test]
fn a_full_database_says_so_and_works_again_when_there_is_room() {
    let shelves = on_sqlite();
    let store = &shelves.store;
    let space = space_in(store);
    let limit = |pages: u32| {
        store.write(Id::ZERO, move |shelf| {
            shelf.link.say(&format!("PRAGMA max_page_count = {pages}"))
        })
    };
    limit(60).unwrap();
    let mut kept = 0;
    let refused = loop {
        match add(store, space, 100_000) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(refused, StoreError::Full);
    assert_eq!(store.check(), Ok(()), "what is there can be read");
    assert_eq!(ids_of(store, space, Id::ZERO, "note").len(), kept);
    limit(1_000_000).unwrap();
    assert!(add(store, space, 100_000).is_ok());
}

/// A file system of a size, where the tests may make one.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn new(size: &str) -> Option<Self> {
        let dir = TempDir::new().unwrap();
        let options = format!("size={size}");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(dir.path())
            .status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(Self(dir));
        }
        eprintln!("\n*** A FULL DISK IS NOT TESTED: no right to mount one ***\n");
        None
    }

    fn remount(&self, options: &str) {
        let status = Command::new("mount")
            .args(["-o", &format!("remount,{options}")])
            .arg(self.0.path())
            .status()
            .unwrap();
        assert!(status.success());
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("shopfloor.db")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Whatever is left of it goes with the directory.
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_says_so_and_works_again_when_there_is_room() {
    let Some(disk) = SmallDisk::new("2m") else {
        return;
    };
    let store = Store::sqlite(&disk.file()).unwrap();
    let space = space_in(&store);
    let mut kept = Vec::new();
    let refused = loop {
        match add(&store, space, 50_000) {
            Ok(id) => kept.push(id),
            Err(error) => break error,
        }
    };
    assert_eq!(refused, StoreError::Full);
    for _ in 0..3 {
        assert_eq!(add(&store, space, 500_000), Err(StoreError::Full));
    }
    kept.sort();
    assert_eq!(ids_of(&store, space, Id::ZERO, "note"), kept);
    disk.remount("size=16m");
    kept.push(add(&store, space, 500_000).unwrap());
    kept.sort();
    drop(store);
    let again = Store::sqlite(&disk.file()).unwrap();
    assert_eq!(ids_of(&again, space, Id::ZERO, "note"), kept);
}

#[test]
fn a_disk_that_cannot_be_written_says_so() {
    let Some(disk) = SmallDisk::new("16m") else {
        return;
    };
    let store = Store::sqlite(&disk.file()).unwrap();
    let space = space_in(&store);
    drop(store);
    disk.remount("ro");
    let refused = Store::sqlite(&disk.file()).map(drop);
    assert!(matches!(refused, Err(StoreError::ReadOnly | StoreError::Unavailable)), "{refused:?}");
    disk.remount("rw");
    let store = Store::sqlite(&disk.file()).unwrap();
    assert!(add(&store, space, 100).is_ok());
}

#[test]
fn a_writer_that_may_not_write_says_so() {
    let Shelves { store, dir } = on_sqlite();
    let space = space_in(&store);
    let say = |what: &'static str| store.write(Id::ZERO, move |shelf| shelf.link.say(what));
    say("PRAGMA query_only = ON").unwrap();
    assert_eq!(add(&store, space, 100), Err(StoreError::ReadOnly));
    say("PRAGMA query_only = OFF").unwrap();
    assert!(add(&store, space, 100).is_ok());
    drop(dir);
}

#[test]
fn a_file_that_vanished_takes_no_writes() {
    let shelves = on_sqlite();
    let store = &shelves.store;
    let space = space_in(store);
    let away = shelves.dir.path().join("away");
    std::fs::rename(shelves.file(), &away).unwrap();
    assert_eq!(add(store, space, 100), Err(StoreError::Unavailable));
    assert_eq!(store.check(), Err(StoreError::Unavailable));
    std::fs::write(shelves.file(), b"another").unwrap();
    assert_eq!(add(store, space, 100), Err(StoreError::Unavailable));
    std::fs::rename(&away, shelves.file()).unwrap();
    let id = add(store, space, 100).unwrap();
    assert_eq!(ids_of(store, space, Id::ZERO, "note"), [id]);
    assert_eq!(store.check(), Ok(()));
}

#[test]
fn a_write_inside_a_write_is_refused_instead_of_waiting_for_itself() {
    let shelves = on_sqlite();
    let space = space_in(&shelves.store);
    let inner = shelves.store.clone();
    let outer = shelves.store.write(space, move |_| {
        assert!(matches!(add(&inner, space, 100), Err(StoreError::Fault(_))));
        Ok::<_, StoreError>(())
    });
    assert_eq!(outer, Ok(()));
}

#[test]
fn the_files_are_for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let shelves = on_sqlite();
    add(&shelves.store, space_in(&shelves.store), 100).unwrap();
    for file in std::fs::read_dir(shelves.dir.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?}", file.file_name());
    }
}

#[test]
fn every_connection_is_set_as_it_should_be() {
    let shelves = on_sqlite();
    let wanted = [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("secure_delete", "1"),
        ("auto_vacuum", "1"),
        ("foreign_keys", "1"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
    ];
    let look = move |shelf: &mut crate::Reader| {
        let crate::sql::Link::Sqlite(db) = &shelf.link else {
            panic!("this is SQLite");
        };
        for (pragma, value) in wanted {
            let set = db.pragma_query_value(None, pragma, |row| {
                row.get_ref(0).map(|value| match value {
                    rusqlite::types::ValueRef::Integer(n) => n.to_string(),
                    text => text.as_str().unwrap().to_owned(),
                })
            });
            assert_eq!(set.unwrap(), value, "{pragma}");
        }
        Ok::<_, StoreError>(())
    };
    shelves.store.read(look).unwrap();
    shelves.store.write(Id::ZERO, move |shelf| look(shelf)).unwrap();
}

/// SQLite has no statistics here, and without them it reads a whole space where a list is asked
/// for. A space may have hundreds of thousands of records.
#[test]
fn no_statement_reads_a_whole_space_of_records() {
    let shelves = on_sqlite();
    let db = rusqlite::Connection::open(shelves.file()).unwrap();
    // What clears away old weeks is asked for seldom, and may.
    let often = crate::records::STATEMENTS.iter().filter(|sql| !sql.0.contains("week < "));
    for sql in often {
        let mut plan = db.prepare(&format!("EXPLAIN QUERY PLAN {}", sql.0)).unwrap();
        let arguments = vec![rusqlite::types::Null; plan.parameter_count()];
        let steps = plan.query_map(rusqlite::params_from_iter(arguments), |row| row.get(3));
        for step in steps.unwrap() {
            let step: String = step.unwrap();
            let narrow = step.contains("turf=?") || step.contains("kind=?");
            let plain = !step.contains("records");
            assert!(narrow || plain, "{step}: {}", sql.0);
        }
    }
}
