//! Real data for tests: read in place, never copied; where it is absent a test says so and ends.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod cycle;
pub mod engine;
pub mod scenario;
pub mod wordings;
pub mod world;

use std::path::PathBuf;

/// A file of real data, or none where there is none on this machine.
pub fn real_data(file: &str) -> Option<PathBuf> {
    let root = std::env::var_os("SHOPFLOOR_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let path = root.join(file);
    if path.exists() {
        Some(path)
    } else {
        eprintln!("SKIPPED: no real data at {}; set SHOPFLOOR_DATA", path.display());
        None
    }
}

/// The rows of a CSV text, cells as they come.
pub fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = String::from_utf8_lossy(bytes);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}
