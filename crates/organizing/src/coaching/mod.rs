//! Coaching: an experienced worker meets those of a drive on a rhythm (`method.md` 2.5, N11, E13).
//!
//! - [`Case`]: a request that is coached: sessions, next steps that are asks of the cycle, the
//!   next session.
//! - [`Cases`]: all of one coach in one view; [`Load`] warns from three and at five.
//! - [`Shared`]: what a drive lets its coach see, chosen item by item: numbers, or a turf.
//!   By itself it is nothing.
//! - [`Rounds`]: all cases of a desk in lines without a word.
//! - [`pair`]: each new coach beside an experienced one; [`Pairs`] as people decided.
//! - [`Rung`]: worker leader, coach, lead coach, trainer, and what is missing for the next.
//! - [`Circle`]: coaches who meet.

mod case;
mod circle;
mod ladder;
mod load;
mod pairing;
mod pairs;
mod rounds;
mod shared;
mod view;

pub use case::{Case, Session};
pub use circle::{Circle, Met, Quiet};
pub use ladder::{Behind, Missing, Rung, Stands, Walked};
pub use load::{Load, Loads};
pub use pairing::{Experience, Paired, Pairing, Unpaired, pair};
pub use pairs::{Beside, Pairs};
pub use rounds::{Round, Rounds, Seen};
pub use shared::{Chosen, Item, Shared};
pub use view::{Cases, Row};
