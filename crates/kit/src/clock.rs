//! The time, which tests may set.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Where the program reads the time; a test or a demo moves its own.
#[derive(Clone, Default)]
pub struct Clock {
    /// Seconds added to the machine's clock.
    shift_s: Arc<AtomicI64>,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock::default()
    }

    /// Seconds since 1 January 1970, UTC.
    pub fn now_s(&self) -> i64 {
        let machine = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
        i64::try_from(machine)
            .unwrap_or(i64::MAX)
            .saturating_add(self.shift_s.load(Ordering::Relaxed))
    }

    /// The calendar day here and now, as a date in the machine's time zone.
    pub fn today(&self) -> jiff::civil::Date {
        let stamp =
            jiff::Timestamp::from_second(self.now_s()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        stamp.to_zoned(jiff::tz::TimeZone::try_system().unwrap_or(jiff::tz::TimeZone::UTC)).date()
    }

    /// Moves this clock, and every clone of it, by `seconds`.
    pub fn move_by(&self, seconds: i64) {
        self.shift_s.fetch_add(seconds, Ordering::Relaxed);
    }
}
