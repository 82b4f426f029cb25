//! What a desk keeps: all of it under the space's key, since every coach of a desk may take any
//! request.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::coaching::Loads;
use organizing::intake::{Clock, Line, Request};
use organizing::{Hour, RequestId};
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::{FormSecret, Id};

/// How a desk is found and how long it lets things take.
#[derive(Clone, Serialize, Deserialize)]
pub struct Desk {
    /// What the keys of the public form come from.
    pub seed: [u8; 32],
    /// The secret of the public form's link.
    pub link: Id,
    /// Forms whose links were replaced; what was sent to them still comes in.
    pub former: Vec<Id>,
    /// Whether the public page takes requests.
    pub open: bool,
    /// What the desk calls itself on the page.
    pub group: String,
    /// Its clock.
    pub clock: Clock,
    /// From how many cases on it warns.
    pub loads: Loads,
}

impl Desk {
    /// The most characters of what the desk calls itself.
    pub const GROUP_CHARS_MAX: usize = 120;
    /// The most links that were replaced.
    pub const FORMER_MAX: usize = 20;

    /// A desk whose page is not open yet.
    pub fn fresh() -> Desk {
        Desk {
            seed: vault::random(),
            link: Id::random(),
            former: Vec::new(),
            open: false,
            group: String::new(),
            clock: Clock::default(),
            loads: Loads::default(),
        }
    }

    /// The public form's secret.
    pub fn secret(&self) -> FormSecret {
        FormSecret::of(self.link)
    }

    /// The forms whose answers may wait.
    pub fn forms(&self) -> Vec<Id> {
        std::iter::once(self.secret().id()).chain(self.former.iter().copied()).collect()
    }
}

impl Kept for Desk {
    const KIND: &'static str = "desk";
    const UNDER: Under = Under::Space;
}

impl Kept for Request {
    const KIND: &'static str = "request";
    const UNDER: Under = Under::Space;
}

/// The open requests in lines without a word, so that the queue of a desk of a hundred thousand
/// opens one record.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Board {
    /// A line for each request that is open.
    pub open: Vec<Line>,
    /// Requests that were closed and may not be kept, with the hour in which their words go.
    pub going: Vec<(RequestId, Hour)>,
    /// How many were closed, for ever.
    pub closed: u32,
}

impl Kept for Board {
    const KIND: &'static str = "board";
    const UNDER: Under = Under::Space;
}

/// A part of the list of closed requests, the newest last.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Closed {
    /// Which, and when each was closed.
    pub lines: Vec<(RequestId, Hour)>,
}

impl Closed {
    /// The most of one part.
    pub const LINES_MAX: u32 = 1_000;

    /// The id of a part, by its place.
    pub fn id(part: u32) -> Id {
        Id((u128::from(part) + 1).to_be_bytes())
    }
}

impl Kept for Closed {
    const KIND: &'static str = "closed-requests";
    const UNDER: Under = Under::Space;
}

/// The desk; a fresh one where nothing was set yet.
///
/// # Errors
/// The shelf's.
pub fn desk(shelf: &mut Reader, keys: &Keys) -> Result<Held<Desk>, Failure> {
    let held = kept::find(shelf, keys, Id::ZERO)?;
    Ok(held.unwrap_or_else(|| Held::new(Id::ZERO, Id::ZERO, Desk::fresh())))
}

/// The board.
///
/// # Errors
/// The shelf's.
pub fn board(shelf: &mut Reader, keys: &Keys) -> Result<Held<Board>, Failure> {
    kept::only(shelf, keys)
}
