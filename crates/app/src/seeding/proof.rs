//! What a start costs a machine: a little work in the browser, or a little patience where no script
//! runs. Each page that is shown begins one start, within the hour, and nobody else is asked anything.

use crate::call::Call;
use crate::failure::Failure;
use kit::html::{Markup, html};
use organizing::Refusal;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use vault::Id;

/// Bits that a proof's digest begins with, all of them 0: half a second of a phone's time.
pub const WORK_BITS: u32 = 14;
/// The fewest seconds in which somebody reads and fills in the page.
pub const FILL_S_MIN: i64 = 4;
/// Seconds after which it may be sent without a proof.
pub const PATIENCE_S: i64 = 20;
/// The most seconds for which a page that was shown begins a start.
pub const START_S_MAX: i64 = 60 * 60;
/// The most starts that are remembered, so that none begins twice.
const STARTS_MAX: usize = 10_000;
/// The most characters of the number that proves the work.
const NUMBER_CHARS_MAX: usize = 20;

/// The starts that were begun within the hour; in memory only.
#[derive(Default)]
pub struct Starts(Mutex<HashMap<Id, i64>>);

impl Starts {
    /// Remembers that a start was begun; whether it was not before. Seconds to wait where there are
    /// too many.
    fn begin(&self, start: Id, now_s: i64) -> Result<bool, u64> {
        let mut begun = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if begun.len() >= STARTS_MAX {
            begun.retain(|_, begun_s| now_s - *begun_s <= START_S_MAX);
        }
        if begun.len() >= STARTS_MAX {
            return Err(60);
        }
        Ok(begun.insert(start, now_s).is_none())
    }
}

/// What a page that begins a start carries along: which, since when, and that this server showed it.
pub struct Proof {
    start: Id,
    begun_s: i64,
    seal: Id,
    /// The number that was found, as it came.
    number: String,
}

impl Proof {
    /// Of a page that is shown for the first time.
    pub fn fresh(call: &Call, slug: &str) -> Proof {
        let (start, begun_s) = (Id::random(), call.app.clock.now_s());
        Proof { start, begun_s, seal: seal(call, slug, start, begun_s), number: String::new() }
    }

    /// As a form carries it. One that is not ours, or too old, is replaced by a fresh one, and the
    /// form is to be sent again.
    pub fn of(call: &Call, slug: &str) -> Result<Proof, Proof> {
        let id = |name: &str| call.field(name).parse::<Id>().unwrap_or(Id::ZERO);
        let proof = Proof {
            start: id("start"),
            begun_s: call.field("begun").parse().unwrap_or(0),
            seal: id("seal"),
            number: call.field("work").chars().take(NUMBER_CHARS_MAX).collect(),
        };
        let age_s = call.app.clock.now_s().saturating_sub(proof.begun_s);
        let ours = vault::same(&seal(call, slug, proof.start, proof.begun_s).0, &proof.seal.0);
        match ours && (0..=START_S_MAX).contains(&age_s) {
            true => Ok(proof),
            false => Err(Proof::fresh(call, slug)),
        }
    }

    /// Whether the start may begin.
    ///
    /// # Errors
    /// `start-quick` where neither work nor patience was shown.
    pub fn check(&self, call: &Call) -> Result<(), Refusal> {
        let age_s = call.app.clock.now_s().saturating_sub(self.begun_s);
        let needed_s = if self.worked() { FILL_S_MIN } else { PATIENCE_S };
        if age_s < needed_s { Err(Refusal::of("start-quick")) } else { Ok(()) }
    }

    /// Uses it up.
    ///
    /// # Errors
    /// `start-begun` where it was used before; [`Failure::Wait`] where too many are begun.
    pub fn spend(&self, call: &Call) -> Result<(), Failure> {
        match call.app.starts.begin(self.start, call.app.clock.now_s()) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Refusal::of("start-begun").into()),
            Err(seconds) => Err(Failure::Wait(seconds)),
        }
    }

    fn worked(&self) -> bool {
        let digest = vault::digest(format!("{}:{}", self.seal, self.number).as_bytes());
        let first = u32::from_be_bytes(std::array::from_fn(|at| digest[at]));
        !self.number.is_empty() && first.leading_zeros() >= WORK_BITS
    }

    /// What the form sends along unseen.
    pub fn fields(&self) -> Markup {
        html! {
            input type="hidden" name="start" value=(self.start);
            input type="hidden" name="begun" value=(self.begun_s);
            input type="hidden" name="seal" value=(self.seal);
            input type="hidden" name="work" value=(self.number) data-work=(self.seal)
                data-bits=(WORK_BITS);
        }
    }
}

fn seal(call: &Call, slug: &str, start: Id, begun_s: i64) -> Id {
    let text = format!("start {slug} {start} {begun_s}");
    let digest = vault::keyed_digest(&call.app.pepper, &text);
    Id(std::array::from_fn(|at| digest[at]))
}
