//! What a stack still holds of secrets when the work on it is done.

/// How far down a stack work goes; without optimization its frames are several times larger.
const STACK_BYTES: usize = if cfg!(debug_assertions) { 256 * 1024 } else { 64 * 1024 };

/// Overwrites what was left on this thread's stack below the caller. Whoever runs work on what was
/// opened, or reads it from the network, calls this before its thread rests or ends; the work
/// itself should come boxed, since what is moved leaves a copy behind.
#[inline(never)]
pub fn wipe_stack() {
    #[cfg(feature = "broken")]
    if crate::broken::is(crate::broken::Fault::Unwiped) {
        return;
    }
    let mut stack = [0u8; STACK_BYTES];
    std::hint::black_box(&mut stack);
}
