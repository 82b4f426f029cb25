//! Uploaded rosters that nobody has imported yet: in memory only, sealed under their uploader's
//! cookie, gone after an hour.

use kit::clock::Clock;

/// The drafts of this process.
pub struct Drafts {
    _clock: Clock,
}

impl Drafts {
    /// None yet.
    pub fn new(clock: Clock) -> Drafts {
        Drafts { _clock: clock }
    }
}
