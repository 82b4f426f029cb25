//! Positive controls: what the tests of the project look for is found when it is there. One test,
//! since a fault breaks every store of the process.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use store::broken::{Fault, set};
use store::{Store, StoreError};
use tempfile::TempDir;
use vault::Id;

fn write_a_setting(store: &Store, name: &'static str) {
    let written: Result<(), StoreError> =
        store.write(Id::ZERO, move |shelf| shelf.put_setting(name, b"value"));
    assert_eq!(written, Ok(()));
}

fn seen_from_outside(store: &Store, name: &str) -> bool {
    store.read(|shelf| shelf.setting(name)).unwrap().is_some()
}

fn files_tell(dir: &Path, note: &str) -> bool {
    std::fs::read_dir(dir).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(note.len()).any(|part| part == note.as_bytes())
    })
}

#[test]
fn every_fault_is_found() {
    const NOTE: &str = "Rosa, second shift";
    let dir = TempDir::new().unwrap();
    let sqlite = Store::sqlite(&dir.path().join("shopfloor.db")).unwrap();
    let postgres = store::testing::postgres().map(|url| Store::postgres(&url).unwrap());
    for store in [Some(&sqlite), postgres.as_ref()].into_iter().flatten() {
        set(Fault::None);
        write_a_setting(store, "in time");
        assert!(seen_from_outside(store, "in time"));
        store.debug_note(NOTE).unwrap();

        set(Fault::AckEarly);
        write_a_setting(store, "too early");
        assert!(!seen_from_outside(store, "too early"));
    }
    set(Fault::None);
    assert!(!files_tell(dir.path(), NOTE));
    set(Fault::LeaveTrace);
    sqlite.debug_note(NOTE).unwrap();
    assert!(files_tell(dir.path(), NOTE));
    if let Some(store) = &postgres {
        store.debug_note(NOTE).unwrap();
        assert!(seen_from_outside(store, "debug note"));
    }
}
