//! Faults on purpose. A gate that never fails proves nothing; with the feature `broken`, a test
//! switches a protection off and sees its gate fail. Normal builds do not contain this file.

use std::sync::atomic::{AtomicU8, Ordering};

/// What to break, for the whole process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Fault {
    /// Nothing.
    None = 0,
    /// Records are not bound to their place.
    SkipAad = 1,
    /// Stacks keep what was on them.
    Unwiped = 2,
}

static FAULT: AtomicU8 = AtomicU8::new(Fault::None as u8);

/// Breaks this from now on.
pub fn set(fault: Fault) {
    FAULT.store(fault as u8, Ordering::SeqCst);
}

pub(crate) fn is(fault: Fault) -> bool {
    FAULT.load(Ordering::SeqCst) == fault as u8
}
