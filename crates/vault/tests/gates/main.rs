//! The gates of the vault: what must open for ever, and what must never open.
#![allow(clippy::unwrap_used, clippy::panic)]

mod golden;
mod known_answers;
mod properties;
mod roster;
mod secrets;
mod tamper;
mod world;
