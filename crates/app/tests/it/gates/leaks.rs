//! The leak scan: a server is lived with for a while, in a process of its own, on either engine;
//! everything that people typed, uploaded, were shown or kept as cookies is looked for in every
//! file that it wrote: database, write-ahead log, shared memory, temporary files, standard output
//! and error; on PostgreSQL in a dump, in the files of the database, in the server's write-ahead
//! log and in its log of statements. `security.md` 13, gate 1.

use super::life::{LONG, Life, SORTS, psql};
use super::scan::{Finder, Leak, Tokens};
use super::secrets::texts;
use super::stage::keys_of;
use crate::browser::files;
use crate::world::{Engine, World};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

impl Life {
    /// What is found of it, in every file and in a dump.
    fn leaks(&self) -> BTreeSet<(PathBuf, Leak)> {
        let finder = self.tokens.finder();
        let mut found = finder.leaks_in(self.folder.path());
        if let Some(url) = &self.database {
            found.extend(leaks_of_postgres(&finder, url, self.began));
        }
        found
    }
}

/// A dump of a database, and what its server keeps in files where these can be read.
fn leaks_of_postgres(
    finder: &Finder<'_>,
    url: &str,
    began: SystemTime,
) -> BTreeSet<(PathBuf, Leak)> {
    let dump = Command::new("pg_dump").arg(url).output().unwrap();
    assert!(dump.status.success() && dump.stdout.len() > 10_000, "no dump");
    let leaks = finder.leaks(&dump.stdout).into_iter();
    let mut found: BTreeSet<_> = leaks.map(|leak| (PathBuf::from("pg_dump"), leak)).collect();
    psql(url, "CHECKPOINT");
    let server = PathBuf::from(psql(url, "SHOW data_directory"));
    let oid = psql(url, "SELECT oid FROM pg_database WHERE datname = current_database()");
    let heap = server.join("base").join(oid);
    if fs::read_dir(&heap).is_err() {
        eprintln!("\n*** THE FILES OF POSTGRESQL ARE NOT SCANNED: {} ***\n", heap.display());
        return found;
    }
    found.extend(finder.leaks_in(&heap));
    // Segments of before hold what others wrote to the same server.
    let fresh = |file: &PathBuf| fs::metadata(file).is_ok_and(|f| f.modified().unwrap() >= began);
    for segment in files(&server.join("pg_wal")).into_iter().filter(fresh) {
        let leaks = finder.leaks(&fs::read(&segment).unwrap_or_default());
        found.extend(leaks.into_iter().map(|leak| (segment.clone(), leak)));
    }
    let log = server.parent().map_or_else(PathBuf::new, |beside| beside.join("log"));
    let said = fs::read(&log).unwrap_or_default();
    assert!(said.windows(15).any(|part| part == b"INSERT INTO rec"), "no statement was logged");
    found.extend(finder.leaks(&said).into_iter().map(|leak| (log.clone(), leak)));
    found
}

fn nothing_leaks(engine: Engine) {
    let Some(mut life) = Life::begin(engine, "") else { return };
    life.live(&LONG);
    assert!(life.tokens.len() > 5_000, "only {} tokens", life.tokens.len());
    assert_eq!(life.tokens.sorts(), SORTS.into());
    assert_eq!(life.leaks(), BTreeSet::new(), "while it runs");
    life.server.stop();
    assert_eq!(life.leaks(), BTreeSet::new(), "after it ended");
    written(life.folder.path());
}

/// The scan must have had something to scan.
fn written(folder: &Path) {
    let said = fs::read_to_string(folder.join("out")).unwrap();
    assert!(said.contains("/setup/"), "{said}");
    let size = |name: &str| fs::metadata(folder.join(name)).map_or(0, |file| file.len());
    assert!(size("data/pepper") == 32);
}

crate::on_both!(a_life_leaves_nothing_to_read, nothing_leaks);

crate::on_both!(the_demo_leaves_nothing_to_read, |engine: Engine| {
    let folder = tempfile::tempdir().unwrap();
    let url = match engine {
        Engine::Sqlite => None,
        Engine::Postgres => match store::testing::postgres() {
            Some(url) => Some(url),
            None => return,
        },
    };
    let store = match &url {
        Some(url) => store::Store::postgres(url).unwrap(),
        None => store::Store::sqlite(&folder.path().join("shopfloor.db")).unwrap(),
    };
    let clock = kit::clock::Clock::system();
    let mut app = shopfloor::boot::app(store, [7; 32], clock.clone()).unwrap();
    shopfloor::demo::fill::fill(&mut app, 800, 1912, |_, _| {}).unwrap();
    let world = World::of(app, clock, folder);
    let demo = world.app.demo.as_ref().unwrap();
    let lead = demo.cast.iter().find(|person| person.part == "lead").unwrap();
    let keys = keys_of(&world, demo.space, (lead.account, lead.seed));
    let mut tokens = Tokens::default();
    for secret in world.app.store.read(|shelf| texts(shelf, &keys)).unwrap() {
        tokens.add("text", &secret.text);
    }
    demo.cast.iter().for_each(|person| tokens.add("name", person.name));
    let placed = shopfloor::demo::placed::WHO.into_iter();
    let placed = placed.chain([shopfloor::demo::placed::NOTE, "Quillfeather"]);
    placed.for_each(|told| tokens.add("salt", told));
    assert!(tokens.len() > 3_000, "only {} tokens", tokens.len());
    let finder = tokens.finder();
    match &url {
        None => assert_eq!(finder.leaks_in(world.folder.path()), BTreeSet::new()),
        Some(url) => {
            let dump = Command::new("pg_dump").arg(url).output().unwrap();
            assert!(dump.stdout.len() > 1_000_000);
            assert_eq!(finder.leaks(&dump.stdout), BTreeSet::new());
        }
    }
});

#[cfg(feature = "broken")]
mod broken {
    use super::*;

    use super::super::life::Size;

    const SHORT: Size = Size { rows: 20, typed: 3, talks: 3, searches: 9, joiners: 1 };

    fn found(engine: Engine, faults: &str) -> Option<BTreeSet<(PathBuf, Leak)>> {
        let mut life = Life::begin(engine, faults)?;
        life.live(&SHORT);
        Some(life.leaks())
    }

    #[test]
    fn broken_a_talkative_log_is_caught_with_every_sort_of_text() {
        let found = found(Engine::Sqlite, "talkative").unwrap();
        assert!(found.iter().all(|(file, _)| file.ends_with("err")), "{found:?}");
        let sorts: BTreeSet<&str> = found.iter().map(|(_, (sort, ..))| *sort).collect();
        assert_eq!(sorts, SORTS.into());
    }

    crate::on_both!(broken_a_trace_beside_the_records_is_caught, |engine: Engine| {
        let Some(found) = found(engine, "leave-trace") else { return };
        let place = match engine {
            Engine::Sqlite => "shopfloor.note",
            Engine::Postgres => "pg_dump",
        };
        assert!(found.iter().any(|(file, _)| file.ends_with(place)), "{found:?}");
    });
}
