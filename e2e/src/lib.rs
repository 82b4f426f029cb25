//! The program as people use it: a real server, a real browser, a person who reads and presses.
//!
//! [`Server`] starts the program, [`Browser`] starts Chromium with a driver of its own, [`Walk`]
//! is somebody who goes through the pages in their language, and [`inspect`] is what is asked of
//! every page on the way: that axe finds no barrier, that nothing hangs over the edge, that nothing
//! is fetched from elsewhere and that the page does nothing that its own policy forbids.
//!
//! All of this is for tests: whatever does not work panics with a sentence that says what.
#![allow(clippy::unwrap_used, clippy::panic)]

mod browser;
pub mod crawl;
pub mod inspect;
pub mod keyboard;
mod process;
pub mod roster;
mod server;
mod walk;

pub use browser::{Browser, Screen};
pub use server::{Server, demo, serve};
pub use walk::Walk;

/// Runs a walk to its end.
///
/// # Panics
/// When the walk does.
pub fn run(walk: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(walk);
}
