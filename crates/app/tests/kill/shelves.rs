//! What is on the shelves after a kill: everything is opened, and held against everything else.

use crate::browser::{Browser, Secrets};
use organizing::chart::Sheet;
use organizing::drive::Tally;
use organizing::list::Worker;
use shopfloor::failure::Failure;
use shopfloor::imports::records::Import;
use shopfloor::space::founding::leads_turf;
use shopfloor::space::kept::{self, KINDS};
use shopfloor::space::keys::{self, KeyRef, Keys};
use shopfloor::turfs::records::tree;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::{Reader, Store};
use vault::{Id, Identity, Place, Words, records, slots};

/// The files that a server needs to start again.
pub const FILES: [&str; 3] = ["shopfloor.db", "shopfloor.db-wal", "pepper"];

/// A copy of a server's files, so that the server itself finds them as it left them.
pub struct Copy {
    folder: tempfile::TempDir,
    store: Store,
}

/// What was found.
pub struct Opened {
    pub workers: BTreeSet<Id>,
    /// What is not as it should be: records that do not open, sheets and tallies that do not fit.
    pub wrong: Vec<String>,
    /// What there is of each sort: the same after the same deeds, whoever the people are.
    pub state: State,
}

/// How the shelves stand, without anything random.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// How many records there are of each kind.
    pub records: BTreeMap<&'static str, usize>,
    pub turfs: usize,
    pub members: usize,
    pub roster_version: u64,
    /// How many imports were made and undone.
    pub imports: [usize; 2],
}

/// Copies what a server needs.
pub fn copy(from: &Path, to: &Path) {
    for name in FILES.iter().filter(|name| from.join(name).exists()) {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
}

impl Copy {
    pub fn of(folder: &Path) -> Copy {
        let into = tempfile::tempdir().unwrap();
        copy(folder, into.path());
        let store = Store::sqlite(&into.path().join(FILES[0])).unwrap();
        Copy { folder: into, store }
    }

    /// The keys that someone's words and wraps give.
    pub fn keys(&self, browser: &Browser, secrets: &Secrets, drive: &str) -> Keys {
        let space: Id = drive.rsplit('/').next().unwrap().parse().unwrap();
        let account = account(browser);
        let keys = self.store.read(|shelf| {
            let identity = identity(shelf, account, secrets)?;
            Keys::open(shelf, &identity, space, account)
        });
        keys.unwrap()
    }

    /// Opens everything there is.
    pub fn open(&self, browser: &Browser, secrets: &Secrets, drive: &str) -> Opened {
        let keys = self.keys(browser, secrets, drive);
        let mut opened = self.store.read(|shelf| opened(shelf, &keys)).unwrap();
        let db = rusqlite::Connection::open(self.folder.path().join(FILES[0])).unwrap();
        let integrity: String =
            db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        opened.wrong.extend((integrity != "ok").then_some(integrity));
        opened
    }

    /// How many of the records open with these keys, whoever may still have them.
    pub fn opening(&self, keys: &Keys) -> usize {
        let mut turfs = keys.turfs();
        turfs.push(Id::ZERO);
        let count = self.store.read(|shelf| {
            let mut count = 0;
            for turf in turfs {
                each(shelf, keys, turf, |_, _, opened| count += usize::from(opened))?;
            }
            Ok::<_, Failure>(count)
        });
        count.unwrap()
    }
}

/// The account that is remembered on this device.
pub fn account(browser: &Browser) -> Id {
    browser.cookie("__Secure-d").unwrap().split('.').next().unwrap().parse().unwrap()
}

fn identity(shelf: &mut Reader, account: Id, secrets: &Secrets) -> Result<Identity, Failure> {
    let words = Words::parse(&secrets.words)?;
    let slots = shelf.slots(account)?;
    let mut opened = slots
        .iter()
        .filter_map(|slot| slots::open_words_slot(account, slot.id, &slot.sealed, &words).ok());
    Ok(opened.next().unwrap())
}

fn opened(shelf: &mut Reader, keys: &Keys) -> Result<Opened, Failure> {
    let (mut wrong, mut records) = (Vec::new(), BTreeMap::new());
    let mut everywhere = keys.turfs();
    everywhere.push(Id::ZERO);
    for turf in everywhere {
        each(shelf, keys, turf, |kind, id, opened| {
            wrong.extend((!opened).then(|| format!("{kind} {id} does not open")));
            *records.entry(kind).or_default() += 1;
        })?;
    }
    let mut workers = BTreeSet::new();
    for turf in keys.turfs() {
        let mut lines = Vec::new();
        kept::each::<Worker>(shelf, keys, turf, |held| {
            workers.insert(held.id);
        })?;
        kept::each::<Sheet>(shelf, keys, turf, |held| lines.extend(held.value.lines))?;
        let tally = kept::find::<Tally>(shelf, keys, turf)?.map(|held| held.value);
        if tally.unwrap_or_default() != Tally::of(&lines, []) {
            wrong.push(format!("the tally of {turf} is not that of its sheets"));
        }
        for line in lines.iter().filter(|line| !workers.contains(&Id(line.worker.0))) {
            wrong.push(format!("there is a line and no worker {:?}", line.worker));
        }
    }
    let mut imports = [0, 0];
    kept::each::<Import>(shelf, keys, leads_turf(keys.space), |held| {
        imports[usize::from(held.value.undone.is_some())] += 1;
    })?;
    let turfs = tree(shelf, keys)?.value.turfs.len();
    let roster = keys::roster(shelf, keys, None)?;
    let (members, roster_version) = (roster.entries.len(), roster.version);
    let state = State { records, turfs, members, roster_version, imports };
    Ok(Opened { workers, wrong, state })
}

/// Every record of a turf: its kind, its id, and whether these keys open it.
fn each(
    shelf: &mut Reader,
    keys: &Keys,
    turf: Id,
    mut see: impl FnMut(&'static str, Id, bool),
) -> Result<(), Failure> {
    for (kind, under, schema) in KINDS {
        let place =
            |id, revision| Place { kind, space: keys.space, turf, id, schema: *schema, revision };
        shelf.records(keys.space, turf, kind, |row| {
            let at = place(row.id, row.revision);
            let opened = keys.under(*under, turf).is_ok_and(|key| match key {
                KeyRef::Space(key) => again(key, &at, row.sealed),
                KeyRef::Stat(key) => again(key, &at, row.sealed),
                KeyRef::Turf(key) => again(key, &at, row.sealed),
            });
            see(kind, row.id, opened);
            Ok::<_, Failure>(())
        })?;
    }
    Ok(())
}

fn again(key: &impl vault::SealingKey, place: &Place<'_>, sealed: &[u8]) -> bool {
    records::reseal((key, place), (key, place), sealed).is_ok()
}
