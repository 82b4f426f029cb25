//! How often a public form may be sent: a flood fills the box, and shuts nobody else out.

use kit::clock::Clock;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use vault::Id;

/// The most posts to a form in a minute.
pub const POSTS_A_MINUTE_MAX: u32 = 30;
/// The largest post in bytes.
pub const POST_BYTES_MAX: usize = 64 * 1024;
/// The fewest seconds in which somebody reads and fills in a form.
pub const FILL_S_MIN: i64 = 4;
/// The most seconds for which a form that was shown may be sent.
pub const FILL_S_MAX: i64 = 24 * 60 * 60;
/// The most forms whose posts are counted at a time.
const FORMS_MAX: usize = 10_000;

/// The posts of this minute, by form; in memory only.
pub struct Posts {
    clock: Clock,
    minutes: Mutex<HashMap<Id, (i64, u32)>>,
}

impl Posts {
    /// None yet.
    pub fn new(clock: Clock) -> Posts {
        Posts { clock, minutes: Mutex::default() }
    }

    /// Counts a post to a form; seconds to wait where there were too many.
    pub fn count(&self, form: Id) -> Result<(), u64> {
        let mut minutes = self.minutes.lock().unwrap_or_else(PoisonError::into_inner);
        let now_s = self.clock.now_s();
        let minute = now_s.div_euclid(60);
        if minutes.len() >= FORMS_MAX {
            minutes.retain(|_, (counted, _)| *counted == minute);
        }
        let entry = minutes.entry(form).or_insert((minute, 0));
        if entry.0 != minute {
            *entry = (minute, 0);
        }
        if entry.1 >= POSTS_A_MINUTE_MAX {
            return Err(u64::try_from(60 - now_s.rem_euclid(60)).unwrap_or(60));
        }
        entry.1 += 1;
        Ok(())
    }
}
