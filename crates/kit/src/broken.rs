//! Faults made on purpose, in a build of their own: they show that the gates can fail.

use std::sync::atomic::{AtomicU8, Ordering};

/// A fault to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Fault {
    /// None: the tools work.
    None,
    /// Answers go out without the headers that every answer carries.
    Undressed,
    /// Forms of other sites are taken for our own.
    Unguarded,
}

static FAULT: AtomicU8 = AtomicU8::new(Fault::None as u8);

/// Breaks this from now on, in the whole process.
pub fn set(fault: Fault) {
    FAULT.store(fault as u8, Ordering::SeqCst);
}

pub(crate) fn is(fault: Fault) -> bool {
    FAULT.load(Ordering::SeqCst) == fault as u8
}
