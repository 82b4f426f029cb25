//! Positive control: with the binding switched off, the tamper gate must find something.
#![cfg(feature = "broken")]
#![allow(clippy::unwrap_used, clippy::panic, dead_code)]

#[path = "gates/world.rs"]
mod world;

/// One test, since the fault is set for the whole process.
#[test]
fn the_tamper_gate_notices_records_that_are_not_bound() {
    assert!(world::swaps_that_open().is_empty());
    vault::broken::set(vault::broken::Fault::SkipAad);
    let opened = world::swaps_that_open();
    // Under both epochs every place opens at every other.
    assert_eq!(opened.len(), 2 * 8 * 7, "{opened:?}");
}
