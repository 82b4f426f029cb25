//! The pages of intake.

pub mod fields;
pub mod form;
pub mod history;
pub mod note;
pub mod one;
pub mod public;
pub mod queue;
pub mod settings;

use crate::call::Call;
use kit::say;
use organizing::Hour;

/// So many hours in words: in days from two days on.
pub fn hours(call: &Call, hours: i32) -> String {
    let (words, hours) = (call.words(), i64::from(hours.unsigned_abs()));
    match hours {
        48.. => say!(words, "hours-days", days = hours / 24),
        _ => say!(words, "hours", hours = hours),
    }
}

/// How long ago an hour was.
pub fn ago(call: &Call, at: Hour, now: Hour) -> String {
    match now.since(at) {
        0 => call.words().say("hours-now"),
        since => say!(call.words(), "hours-ago", time = hours(call, since)),
    }
}
