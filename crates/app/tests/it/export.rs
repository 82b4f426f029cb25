//! The list is taken away whole, however long it is. For the longest there is:
//! `SHOPFLOOR_EXPORT_WORKERS=100000 cargo nextest run -p shopfloor --features cheap-kdf --test it
//! export --no-capture`, which also says what memory that took.

use crate::world::{Engine, World};

const WORKERS: u32 = 3_000;

/// A figure of `/proc/self/status`, in MiB.
fn memory_mib(of: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(of)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() >> 10
}

#[test]
fn a_long_list_is_taken_away_whole() {
    let workers = std::env::var("SHOPFLOOR_EXPORT_WORKERS").map_or(WORKERS, |n| n.parse().unwrap());
    let world = World::demo(Engine::Sqlite, workers).unwrap();
    let lead = world.person("lead");
    for format in ["csv", "xlsx"] {
        // Writing 5 here sets the peak back to what is held now.
        std::fs::write("/proc/self/clear_refs", "5").unwrap();
        let before = memory_mib("VmRSS");
        let form = [("who", "both"), ("contacts", "yes"), ("format", format)];
        let file = lead.post(&format!("/d/{}/export", world.drive()), &form).ok().body;
        let (size, more) = (file.len() >> 10, memory_mib("VmHWM") - before);
        eprintln!("{workers} workers as {format}: {size} KiB, {more} MiB more at most");
        match format {
            "csv" => {
                let text = String::from_utf8(file).unwrap();
                let mut rows = csv_rows(&text);
                assert_eq!(rows.len(), workers as usize + 1);
                rows.sort_unstable();
                rows.dedup();
                assert_eq!(rows.len(), workers as usize + 1, "everyone once");
            }
            _ => assert!(file.starts_with(b"PK") && file.len() > workers as usize),
        }
    }
}

/// The rows; a line break within quotes ends none.
fn csv_rows(text: &str) -> Vec<&str> {
    let (mut quoted, mut from, mut rows) = (false, 0, Vec::new());
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                rows.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    rows
}
