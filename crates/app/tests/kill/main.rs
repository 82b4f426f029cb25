//! Kill -9: nothing that was acknowledged is lost, long work happened or did not, everything still
//! opens, and sheets and tallies agree with the workers they are about.
//!
//! A few dozen kills; for a longer run: `SHOPFLOOR_KILL_CYCLES=500 cargo nextest run -p shopfloor
//! --features cheap-kdf --test kill`. A killed process is not a lost power supply: what the disk
//! itself keeps is another matter.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, missing_docs)]

#[path = "../it/browser.rs"]
mod browser;
mod load;
mod long;
mod shelves;

use browser::{Browser, Server};
use std::path::Path;

const PHRASE: &str = "the second shift sings on fridays";

/// How many kills: a few, or as many as the environment says.
fn cycles(few: u32) -> u32 {
    std::env::var("SHOPFLOOR_KILL_CYCLES").map_or(few, |n| n.parse().unwrap())
}

/// A server over a folder, broken so.
fn start(folder: &Path, faults: &str) -> Server {
    Server::start(folder, folder, &[], faults)
}

/// The same browser for a server that was started again, unlocked.
fn unlocked(browser: &Browser, server: &Server) -> Browser {
    let mut browser = browser.twin(server.address);
    browser.post("/unlock", &[("phrase", PHRASE)]).done();
    browser
}

/// Numbers below one, the same ones in each run.
fn dice() -> impl Iterator<Item = f64> {
    let mut dice: u64 = 1912;
    std::iter::repeat_with(move || {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as f64 / f64::from(1u32 << 31)
    })
}
