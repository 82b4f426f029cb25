//! Positive controls: faults that the project's own tests must find. Only with the feature
//! `broken`, which no normal build has.

use std::sync::atomic::{AtomicU8, Ordering};

/// A fault to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Fault {
    /// None: the store works.
    None,
    /// Writes are answered before they are committed.
    AckEarly,
    /// [`Store::debug_note`](crate::Store::debug_note) leaves its note in the clear.
    LeaveTrace,
}

static FAULT: AtomicU8 = AtomicU8::new(Fault::None as u8);

/// Breaks every store of this process.
pub fn set(fault: Fault) {
    FAULT.store(fault as u8, Ordering::SeqCst);
}

pub(crate) fn is(fault: Fault) -> bool {
    FAULT.load(Ordering::SeqCst) == fault as u8
}
