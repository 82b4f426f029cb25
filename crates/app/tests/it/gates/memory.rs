//! The memory scan: a server is lived with for a while and then left alone; everything that people
//! typed, were shown or kept as cookies, and the keys that it opened, is looked for in all of the
//! memory that the idle process can write to. `security.md` 13, gate 2.
//!
//! The process lets nobody look; root may, and so may whoever has the right to trace it.

use super::life::{Life, Size};
use crate::world::Engine;
use aho_corasick::AhoCorasick;
use shopfloor::failure::Failure;
use shopfloor::space::keys::Keys;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::time::Duration;
use store::{Reader, Store};
use vault::{CookieSecret, Id, Words, keys, slots};

/// Some hundred requests of every sort.
const SOME: Size = Size { rows: 200, typed: 25, talks: 20, searches: 60, joiners: 2 };
/// Connections are closed and threads sent to sleep within this.
const SETTLED: Duration = Duration::from_secs(2);
/// As many bytes of a key are no chance.
const KEY_BYTES: usize = 16;
/// As many bytes of an id tell that something is not of a key.
const ID_PART: usize = 8;

/// Bytes that must not be found, and what they are of.
type Raw = (&'static str, Vec<u8>);

/// The keys as they are in memory while they are used: of accounts and of their drive, and the
/// secrets of the cookies.
fn raw_keys(life: &Life) -> Vec<Raw> {
    let copy = tempfile::tempdir().unwrap();
    for file in ["shopfloor.db", "shopfloor.db-wal"] {
        fs::copy(life.folder.path().join("data").join(file), copy.path().join(file)).unwrap();
    }
    let store = Store::sqlite(&copy.path().join("shopfloor.db")).unwrap();
    let mut found = Vec::new();
    for (account, words) in &life.accounts {
        let of_account = |shelf: &mut Reader| of_account(shelf, life.drive, *account, words);
        found.extend(store.read(of_account).unwrap());
    }
    for cookie in life.tokens.of("cookie") {
        let secret = hex(cookie);
        let is_one = CookieSecret::from_hex(cookie).is_ok();
        found.extend(is_one.then(|| ("a cookie's secret", secret[..KEY_BYTES].to_vec())));
    }
    found
}

fn of_account(
    shelf: &mut Reader,
    drive: Option<Id>,
    account: Id,
    words: &str,
) -> Result<Vec<Raw>, Failure> {
    let words = Words::parse(words)?;
    let slots = shelf.slots(account)?;
    let mut opened =
        slots.iter().filter_map(|s| slots::open_words_slot(account, s.id, &s.sealed, &words).ok());
    let identity = opened.next().unwrap();
    let mut found = vec![("an identity", identity.seed()[..KEY_BYTES].to_vec())];
    let held = Keys::open(shelf, &identity, drive.unwrap(), account)?.held;
    // Packed they lie between ids and numbers; every run of bytes without zeros may be of a key.
    let packed = keys::pack(&held);
    let ids: BTreeSet<[u8; 16]> = held.turfs.iter().map(|(turf, _)| turf.0).collect();
    let runs = packed.windows(KEY_BYTES).filter(|run| !run.contains(&0));
    let shared = |id: &[u8; 16], run: &[u8]| {
        run.windows(ID_PART).any(|part| id.windows(ID_PART).any(|of_id| of_id == part))
    };
    let runs = runs.filter(|run| !ids.iter().any(|id| shared(id, run)));
    found.extend(runs.map(|run| ("a key", run.to_vec())));
    Ok(found)
}

fn hex(text: &str) -> Vec<u8> {
    let digits = text.as_bytes().chunks_exact(2).map(|pair| std::str::from_utf8(pair).unwrap());
    digits.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
}

/// What is found in the memory of an idle server: what it is of, and what it is. None where nobody
/// may look.
fn remembered(life: &Life) -> Option<BTreeSet<(&'static str, String)>> {
    std::thread::sleep(SETTLED);
    let process = format!("/proc/{}", life.server.process().as_raw_nonzero());
    let maps = fs::read_to_string(format!("{process}/maps")).unwrap_or_default();
    let Some(memory) = File::open(format!("{process}/mem")).ok().filter(|_| !maps.is_empty())
    else {
        eprintln!("\n*** THE MEMORY IS NOT SCANNED: no right to trace the server ***\n");
        return None;
    };
    let (finder, raw) = (life.tokens.finder(), raw_keys(life));
    let raw_finder = AhoCorasick::new(raw.iter().map(|(_, bytes)| bytes)).unwrap();
    let (mut found, mut scanned) = (BTreeSet::new(), 0);
    for line in maps.lines().filter(|line| line.split(' ').nth(1).unwrap().starts_with("rw")) {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let [from, to] = [from, to].map(|address| u64::from_str_radix(address, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        // Some of what is mapped is the kernel's alone.
        let Ok(()) = memory.read_exact_at(&mut bytes, from) else { continue };
        scanned += bytes.len();
        let before = found.len();
        found.extend(finder.leaks(&bytes).into_iter().map(|(sort, text, _)| (sort, text)));
        for hit in raw_finder.find_iter(&bytes) {
            let (sort, key) = &raw[hit.pattern().as_usize()];
            found.insert((sort, format!("{key:02x?}")));
        }
        if found.len() > before {
            eprintln!("found in {line}, stack of {:?}", stacks(&process, from..to));
        }
    }
    assert!(scanned > 4 << 20, "only {scanned} bytes");
    let (texts, keys) = (life.tokens.len(), raw.len());
    eprintln!("{texts} texts and {keys} pieces of keys looked for in {} KiB", scanned >> 10);
    Some(found)
}

/// The threads whose stacks lie there.
fn stacks(process: &str, within: Range<u64>) -> Vec<String> {
    let threads = fs::read_dir(format!("{process}/task")).into_iter().flatten().flatten();
    let read = |thread: &fs::DirEntry, file: &str| {
        fs::read_to_string(thread.path().join(file)).unwrap_or_default()
    };
    let here = threads.filter(|thread| {
        // The last but one of what the kernel tells is where the stack ends.
        let call = read(thread, "syscall");
        let stack = call.split_whitespace().rev().nth(1).and_then(|at| at.strip_prefix("0x"));
        stack.is_some_and(|at| u64::from_str_radix(at, 16).is_ok_and(|at| within.contains(&at)))
    });
    here.map(|thread| read(&thread, "comm").trim().to_owned()).collect()
}

fn lived(faults: &str) -> Option<BTreeSet<(&'static str, String)>> {
    let mut life = Life::begin(Engine::Sqlite, faults)?;
    life.live(&SOME);
    remembered(&life)
}

#[test]
fn an_idle_server_remembers_nothing() {
    let Some(found) = lived("") else { return };
    assert_eq!(found, BTreeSet::new());
}

#[cfg(feature = "broken")]
mod broken {
    use super::super::life::SORTS;
    use super::*;

    #[test]
    fn broken_a_server_that_hoards_is_caught_with_every_sort_of_text() {
        let Some(found) = lived("hoarding") else { return };
        let sorts: BTreeSet<&str> = found.iter().map(|(sort, _)| *sort).collect();
        assert!(sorts.is_superset(&SORTS.into()), "{sorts:?}");
    }

    #[test]
    fn broken_stacks_that_are_not_wiped_are_caught() {
        let Some(found) = lived("unwiped") else { return };
        assert_ne!(found, BTreeSet::new());
    }
}
