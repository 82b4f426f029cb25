//! A test that lacks something (PostgreSQL, real rosters, a right) says so loudly; `./check` repeats
//! it at its end. What may end a test early is listed here, and each of these speaks.

use std::fs;
use std::path::{Path, PathBuf};

/// What gives nothing where something is missing, and says so on standard error.
const SPEAKS: [&str; 19] = [
    "with_an_account(engine)",
    "real_data(",
    "real(",
    "data(",
    "network(",
    "World::demo(",
    "World::empty(",
    "Stage::on(",
    "Life::begin(",
    "testing::postgres()",
    "Server::start()",
    "SmallDisk::new(",
    "small_disk(",
    "Cluster::start(",
    "remembered(",
    "lived(",
    "found(engine",
    "cut(engine)",
    "stale_after_deeds(engine)",
];

/// What is no test but a process that another test starts.
const NO_TEST: &str = "(std::env::var(FILE), std::env::var(SPACE))";

/// The lines at which a test may end early without a word.
fn silent(text: &str) -> Vec<String> {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found = Vec::new();
    for end in ["else { return }", "else { return; }"] {
        for (at, _) in joined.match_indices(end) {
            let from = joined[..at].rfind("let ").unwrap_or(0);
            let asked = &joined[from..at];
            let lacks = asked.starts_with("let Some") || asked.contains("env::var");
            if lacks && !SPEAKS.iter().chain([&NO_TEST]).any(|speaks| asked.contains(speaks)) {
                found.push(asked.to_owned());
            }
        }
    }
    found
}

fn tests() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut folders = vec![root.join("e2e/tests"), root.join("crates/store/src/tests")];
    for part in fs::read_dir(root.join("crates")).unwrap().flatten() {
        folders.push(part.path().join("tests"));
    }
    let files = folders.iter().flat_map(|folder| crate::browser::files(folder));
    files.filter(|file| file.extension().is_some_and(|end| end == "rs")).collect()
}

#[test]
fn no_test_is_skipped_in_silence() {
    let tests = tests();
    assert!(tests.len() > 50, "{}", tests.len());
    for file in tests {
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(silent(&text), Vec::<String>::new(), "{}", file.display());
    }
}

#[test]
fn broken_a_silent_skip_is_found() {
    let ends = "else { ret";
    let text =
        format!("let Some(a) = data(\"x\") {ends}urn }};\nlet Some(b) = env(\"X\") {ends}urn }};");
    assert_eq!(silent(&text), ["let Some(b) = env(\"X\") "]);
}
