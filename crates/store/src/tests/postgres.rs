//! What is particular to PostgreSQL: servers that go and come back, spaces that do not wait for
//! each other, and a client that must not meet another event loop.

use std::path::Path;
use std::process::Command;

use postgres::{Client, NoTls};
use tempfile::TempDir;
use vault::Id;

use super::{ids_of, record, space_in};
use crate::{Store, StoreError, testing};

struct Server {
    store: Store,
    /// A connection of the operator.
    operator: Client,
    name: String,
}

impl Server {
    fn start() -> Option<Self> {
        let url = testing::postgres()?;
        let name = url.rsplit('/').next().unwrap().split('?').next().unwrap();
        Some(Self {
            store: Store::postgres(&url).unwrap(),
            operator: Client::connect(&url, NoTls).unwrap(),
            name: name.to_owned(),
        })
    }

    /// Cuts every connection to the database but the operator's, as a restart does.
    fn cut(&mut self) {
        self.operator
            .execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid <> pg_backend_pid()",
                &[],
            )
            .unwrap();
    }

    fn say(&mut self, text: &str) {
        let text = text.replace("DATABASE_NAME", &self.name);
        self.operator.batch_execute(&text).unwrap();
    }
}

fn add(store: &Store, space: Id, bytes: usize) -> Result<Id, StoreError> {
    let id = Id::random();
    store.write(space, move |shelf| {
        let sealed = vec![7; bytes];
        shelf.insert_record(space, "note", &record(id, Id::ZERO, &sealed))?;
        Ok(id)
    })
}

#[test]
fn finds_the_server_again_after_a_restart() {
    let Some(mut server) = Server::start() else {
        return;
    };
    let space = space_in(&server.store);
    for _ in 0..3 {
        server.cut();
        assert!(add(&server.store, space, 100).is_ok());
        server.cut();
        assert_eq!(server.store.check(), Ok(()));
    }
    assert_eq!(ids_of(&server.store, space, Id::ZERO, "note").len(), 3);
}

#[test]
fn a_server_lost_during_a_write_keeps_nothing_of_it() {
    let Some(mut server) = Server::start() else {
        return;
    };
    let space = space_in(&server.store);
    let store = server.store.clone();
    let lost = store.write(space, move |shelf| {
        let one = record(Id::random(), Id::ZERO, b"one");
        shelf.insert_record(space, "note", &one)?;
        server.cut();
        let two = record(Id::random(), Id::ZERO, b"two");
        shelf.insert_record(space, "note", &two)
    });
    assert_eq!(lost, Err(StoreError::Unavailable));
    assert_eq!(ids_of(&store, space, Id::ZERO, "note"), []);
}

#[test]
fn a_server_lost_before_the_commit_is_not_taken_for_a_success() {
    let Some(mut server) = Server::start() else {
        return;
    };
    let space = space_in(&server.store);
    let store = server.store.clone();
    let lost = store.write(space, move |shelf| {
        let one = record(Id::random(), Id::ZERO, b"one");
        shelf.insert_record(space, "note", &one)?;
        server.cut();
        Ok::<_, StoreError>(())
    });
    assert_eq!(lost, Err(StoreError::Unavailable));
    assert_eq!(ids_of(&store, space, Id::ZERO, "note"), []);
}

#[test]
fn nobody_answering_is_said() {
    // Port 1 of the loopback: nothing listens there.
    let refused = Store::postgres("postgres://nobody@127.0.0.1:1/nothing").map(drop);
    assert_eq!(refused, Err(StoreError::Unavailable));
    let nonsense = Store::postgres("no address at all").map(drop);
    assert!(matches!(nonsense, Err(StoreError::Fault(_))));
}

#[test]
fn a_server_that_may_not_write_says_so() {
    let Some(mut server) = Server::start() else {
        return;
    };
    let space = space_in(&server.store);
    server.say("ALTER DATABASE DATABASE_NAME SET default_transaction_read_only = on");
    server.cut();
    assert_eq!(add(&server.store, space, 100), Err(StoreError::ReadOnly));
    assert_eq!(server.store.check(), Ok(()), "what is there can be read");
    server.say(
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE;
         ALTER DATABASE DATABASE_NAME RESET default_transaction_read_only",
    );
    server.cut();
    assert!(add(&server.store, space, 100).is_ok());
}

#[test]
fn a_full_disk_says_so_and_works_again_when_there_is_room() {
    let Some(mut server) = Server::start() else {
        return;
    };
    let dir = TempDir::new().unwrap();
    let Some(_disk) = small_disk(dir.path()) else {
        return;
    };
    let space = space_in(&server.store);
    server
        .say(&format!("CREATE TABLESPACE small_DATABASE_NAME LOCATION '{}'", dir.path().display()));
    server.say("ALTER TABLE records SET TABLESPACE small_DATABASE_NAME");
    let mut kept = 0;
    let refused = loop {
        match add(&server.store, space, 100_000) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(refused, StoreError::Full);
    assert_eq!(ids_of(&server.store, space, Id::ZERO, "note").len(), kept);
    assert_eq!(server.store.check(), Ok(()));
    server.say("ALTER TABLE records SET TABLESPACE pg_default");
    server.say("DROP TABLESPACE small_DATABASE_NAME");
    assert!(add(&server.store, space, 100_000).is_ok());
}

/// A file system of a few megabytes that the server may write, for as long as this lives.
fn small_disk(dir: &Path) -> Option<impl Drop> {
    struct Mounted(std::path::PathBuf);
    impl Drop for Mounted {
        fn drop(&mut self) {
            // Whatever is left of it goes with the directory.
            let _ = Command::new("umount").arg("-l").arg(&self.0).status();
        }
    }
    let user = Command::new("id").args(["-u", "postgres"]).output().ok()?;
    let user = String::from_utf8(user.stdout).ok()?;
    let options = format!("size=4m,mode=700,uid={}", user.trim());
    let mounted =
        Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(dir).status();
    if mounted.is_ok_and(|status| status.success()) {
        return Some(Mounted(dir.to_owned()));
    }
    eprintln!("\n*** A FULL DISK IS NOT TESTED: no right to mount one ***\n");
    None
}

#[test]
fn writes_of_one_space_wait_and_others_do_not() {
    let Some(Server { store, .. }) = Server::start() else {
        return;
    };
    let (space, other) = (space_in(&store), space_in(&store));
    let (inner, late) = (store.clone(), store.clone());
    let waiting = store.write(space, move |shelf| {
        // Another space does not wait for this one: else this would never return.
        add(&inner, other, 100)?;
        let waiting = std::thread::spawn(move || add(&late, space, 100));
        let id = Id::random();
        shelf.insert_record(space, "note", &record(id, Id::ZERO, b"first"))?;
        assert_eq!(shelf.count_records(space, Id::ZERO, "note")?, 1);
        Ok::<_, StoreError>(waiting)
    });
    assert!(waiting.unwrap().join().unwrap().is_ok());
    assert_eq!(ids_of(&store, space, Id::ZERO, "note").len(), 2);
    assert_eq!(ids_of(&store, other, Id::ZERO, "note").len(), 1);
}

#[test]
fn more_callers_than_connections_take_turns() {
    let Some(Server { store, .. }) = Server::start() else {
        return;
    };
    let space = space_in(&store);
    std::thread::scope(|scope| {
        for _ in 0..40 {
            scope.spawn(|| add(&store, space, 100).unwrap());
        }
    });
    assert_eq!(ids_of(&store, space, Id::ZERO, "note").len(), 40);
}

#[tokio::test]
async fn lives_beside_another_event_loop() {
    let Some(url) = testing::postgres() else {
        return;
    };
    // Opening and dropping may happen inside a task, reading and writing on a blocking thread.
    let store = Store::postgres(&url).unwrap();
    let busy: Vec<_> = (0..8)
        .map(|_| {
            let store = store.clone();
            tokio::task::spawn_blocking(move || {
                let space = space_in(&store);
                add(&store, space, 100)?;
                store.truncate_log()?;
                store.check()
            })
        })
        .collect();
    for done in busy {
        assert_eq!(done.await.unwrap(), Ok(()));
    }
    drop(store);
}

#[test]
fn an_error_quotes_no_value() {
    let Some(Server { store, .. }) = Server::start() else {
        return;
    };
    let refused = store.write(Id::ZERO, |shelf| shelf.link.say("SELECT CAST('Rosa' AS INTEGER)"));
    assert_eq!(refused, Err(StoreError::Fault("22P02".to_owned())));
}
