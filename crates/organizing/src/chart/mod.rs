//! Sheets and the wall chart.
//!
//! A **sheet** is what hangs on the clipboard of a turf: one line for each worker, with what a
//! list, a chart or a count needs and nothing more (no phones, no notes). Pages are drawn from
//! sheets, so that a list of 10,000 opens about a hundred sealed records instead of 10,000; the
//! workers' own records stay the truth, and every change to one changes its line in the same
//! transaction.

mod back;
mod sheet;
mod wall;

pub use back::Back;
pub(crate) use back::replace;
pub use wall::{Axis, Cell, Chart, Counts, Gap, Group, Heading};

use crate::assessment::{Basis, LeaderStatus, Support};
use crate::{Day, MemberId, Personal, TurfId, WorkerId};
use serde::{Deserialize, Serialize};

/// One turf's sheet: up to [`Sheet::LINES_MAX`] lines, with the words they share kept once. Its
/// names are its own where it is changed, and lent where it is only read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet<T = Personal> {
    /// Jobs, shifts and languages, by the numbers that lines refer to; number 0 is "not told".
    pub words: Vec<String>,
    /// The lines.
    pub lines: Vec<Line<T>>,
}

impl Sheet {
    /// The most lines that one sheet holds.
    pub const LINES_MAX: usize = 128;
}

/// One worker's line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line<T = Personal> {
    /// Who.
    pub worker: WorkerId,
    /// The home turf.
    pub turf: TurfId,
    /// The name as shown.
    pub name: T,
    /// The name as searched and sorted: folded, family name first where it is known.
    pub folded: T,
    /// Number of the job in [`Sheet::words`].
    pub job: u16,
    /// Number of the shift.
    pub shift: u16,
    /// Number of the language.
    pub language: u16,
    /// Support as last assessed.
    pub support: Support,
    /// What that rests on; none while unassessed.
    pub basis: Option<Basis>,
    /// When it was assessed.
    pub assessed_on: Option<Day>,
    /// Support as shown in acts, where it differs from what was said: the claim is `support`.
    pub shown: Option<Support>,
    /// Whether others follow them.
    pub leader: LeaderStatus,
    /// Kept off every count.
    pub excluded: bool,
    /// Who talks with them.
    pub talker: Option<MemberId>,
    /// The last one-on-one.
    pub talked_on: Option<Day>,
    /// The next step's day.
    pub next_on: Option<Day>,
    /// How many people named them when asked whom they trust or follow.
    pub named_by: u16,
}
