//! Measures the shelves on this machine's disk:
//!
//! ```text
//! cargo run --release -p store --features testing --example measure -- DIRECTORY
//! ```
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use store::{Change, RecordRow, SpaceRow, Store, StoreError};
use vault::Id;

const RECORDS: usize = 100_000;
const RECORD_BYTES: usize = 512 + 62;
const WRITE_FOR: Duration = Duration::from_secs(3);

fn main() {
    let dir = std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let file = dir.join(format!("measure-{}.db", Id::random()));
    println!("SQLite in {}", dir.display());
    measure(&Store::sqlite(&file).unwrap());
    for ending in ["", "-wal", "-shm"] {
        // What is not there need not be removed.
        let _ = std::fs::remove_file(format!("{}{ending}", file.display()));
    }
    if let Some(url) = store::testing::postgres() {
        println!("PostgreSQL (a test server, which does not flush)");
        measure(&Store::postgres(&url).unwrap());
    }
}

fn measure(store: &Store) {
    let space = found_space(store);
    let turf = Id::random();
    let rows: Vec<(Id, Vec<u8>)> =
        (0..RECORDS).map(|_| (Id::random(), noise(RECORD_BYTES))).collect();
    timed("insert 100,000 records of 574 bytes", || {
        store.write(space, move |shelf| {
            let rows = rows.iter().map(|(id, sealed)| row(*id, turf, sealed));
            shelf.insert_records(space, "person", rows)
        })
    });
    best("read them", || read(store, space, turf, "person"));
    for (kind, bytes) in [("small", 1_086), ("large", 16_446)] {
        store
            .write(space, move |shelf| {
                let rows: Vec<_> = (0..1_000).map(|_| (Id::random(), noise(bytes))).collect();
                let rows = rows.iter().map(|(id, sealed)| row(*id, turf, sealed));
                shelf.insert_records(space, kind, rows)
            })
            .unwrap();
        best(&format!("read 1,000 records of {bytes} bytes"), || read(store, space, turf, kind));
    }
    for clients in [1, 2, 8, 32] {
        write_small(store, clients);
    }
    timed("change 100,000 records in one write", || {
        store.write(space, move |shelf| {
            let mut ids = Vec::new();
            shelf.records(space, turf, "person", |row| {
                ids.push(row.id);
                Ok::<_, StoreError>(())
            })?;
            let sealed = noise(RECORD_BYTES);
            let change = Change { expected: 1, epoch: 2, week: 2901, sealed: &sealed };
            shelf.put_records(space, "person", ids.iter().map(|id| (*id, change)))
        })
    });
    timed("renew the files", || store.truncate_log());
    timed("delete 100,000 records", || {
        store.write(space, move |shelf| shelf.delete_records(space, turf, "person"))
    });
    timed("renew the files", || store.truncate_log());
}

fn found_space(store: &Store) -> Id {
    let space = Id::random();
    let row = SpaceRow { id: space, kind: 0, epoch: 1, roster_version: 0, week: 2900, changes: 0 };
    store.write(space, move |shelf| shelf.insert_space(&row)).unwrap();
    space
}

fn row(id: Id, turf: Id, sealed: &[u8]) -> RecordRow<'_> {
    RecordRow { id, turf, revision: 1, epoch: 1, week: 2900, sealed }
}

/// Bytes that do not compress, like sealed ones.
fn noise(bytes: usize) -> Vec<u8> {
    let mut state = u64::from_le_bytes(vault::random()) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    (0..bytes).map(|_| next()).collect()
}

fn read(store: &Store, space: Id, turf: Id, kind: &str) -> Result<u64, StoreError> {
    let mut bytes = 0;
    store.read(|shelf| {
        shelf.records(space, turf, kind, |row| {
            bytes += row.sealed.len() as u64;
            Ok::<_, StoreError>(())
        })
    })?;
    Ok(bytes)
}

/// Each client changes a record of its own space, one transaction after the other.
fn write_small(store: &Store, clients: usize) {
    let mut took: Vec<Duration> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..clients).map(|_| scope.spawn(|| change_for_a_while(store))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    took.sort();
    let at = |part: f64| took[(took.len() as f64 * part) as usize];
    println!(
        "  {clients:>2} clients write: {:>6.0} transactions/s, median {:?}, p99 {:?}, max {:?}",
        took.len() as f64 / WRITE_FOR.as_secs_f64(),
        at(0.5),
        at(0.99),
        took[took.len() - 1],
    );
}

fn change_for_a_while(store: &Store) -> Vec<Duration> {
    let (space, id) = (found_space(store), Id::random());
    store
        .write(space, move |shelf| {
            shelf.insert_record(space, "note", &row(id, Id::ZERO, &noise(574)))
        })
        .unwrap();
    let until = Instant::now() + WRITE_FOR;
    let mut took = Vec::new();
    for expected in 1.. {
        let began = Instant::now();
        if began > until {
            break;
        }
        let sealed = noise(574);
        let written = store.write(space, move |shelf| {
            let change = Change { expected, epoch: 1, week: 2901, sealed: &sealed };
            shelf.put_record(space, "note", id, &change)
        });
        assert_eq!(written, Ok(()));
        took.push(began.elapsed());
    }
    took
}

/// The best of a few runs: what the work takes when nobody is in the way.
fn best<T>(what: &str, mut work: impl FnMut() -> Result<T, StoreError>) {
    let runs = (0..7).map(|_| {
        let began = Instant::now();
        work().unwrap();
        began.elapsed()
    });
    let took = runs.min().unwrap();
    println!("  {what}: {:.1} ms at best", took.as_secs_f64() * 1e3);
}

fn timed<T>(what: &str, work: impl FnOnce() -> Result<T, StoreError>) {
    let began = Instant::now();
    work().unwrap();
    println!("  {what}: {:.1} ms", began.elapsed().as_secs_f64() * 1e3);
}
