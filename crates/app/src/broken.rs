//! Faults made on purpose, in a build of their own: they show that the gates can fail.

use std::sync::atomic::{AtomicBool, Ordering};

static GUARDS_OFF: AtomicBool = AtomicBool::new(false);
static LEAK: AtomicBool = AtomicBool::new(false);

/// Takes the guards out: every role may act as a lead, in every space.
pub fn take_guards_out() {
    GUARDS_OFF.store(true, Ordering::Relaxed);
}

/// Whether the guards are out.
pub fn guards_off() -> bool {
    GUARDS_OFF.load(Ordering::Relaxed)
}

/// Lets what is typed leak into the log.
pub fn leak_forms() {
    LEAK.store(true, Ordering::Relaxed);
}

/// Whether forms leak.
pub fn leaks() -> bool {
    LEAK.load(Ordering::Relaxed)
}
