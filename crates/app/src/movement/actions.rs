//! One page, counted over the turfs that the caller holds.

use super::page;
use crate::call::{Call, Outcome};
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::issues::drawn::{counted_at, holds_all};
use crate::people::backs;
use crate::people::ledger::Sheets;
use crate::people::told::Known;
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::movement::{History, Movement, Period};
use organizing::{Day, Refusal};
use store::Reader;

/// What the page is drawn from.
pub struct Seen {
    /// Names of turfs and members.
    pub known: Known,
    /// Whether the caller holds every turf, so that the numbers are of all of us.
    pub whole: bool,
    /// How many of the unit are not on the list yet.
    pub unlisted: u32,
    /// The movement, with those not on the list among the not yet assessed.
    pub movement: Movement,
    /// How the period was chosen.
    pub choice: Choice,
    /// What is wrong with the days that were asked for.
    pub refused: Option<Refusal>,
}

/// How a period is chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The last 30 days.
    Days,
    /// This month, up to today.
    Month,
    /// Since the first thing that happened.
    All,
    /// From one day to another, both counted.
    Between,
}

/// Days of the period that a page shows unless asked otherwise.
const DAYS: i32 = 30;

/// GET the movement in the period `in` (`month`, `all`, `between` with `from` and `to`).
pub fn show(me: Member, call: &Call) -> Outcome {
    let choice = match call.ask.query.get("in") {
        "month" => Choice::Month,
        "all" => Choice::All,
        "between" => Choice::Between,
        _ => Choice::Days,
    };
    let seen = call.app.store.read(|shelf| {
        Seen::read(shelf, &me.keys, call.today, |first| period(call, choice, first), choice)
    })?;
    let status = if seen.refused.is_some() { 422 } else { 200 };
    Ok(Answer::page_with(status, page::page(call, &me, &seen)))
}

/// The last 30 days, up to and with today.
///
/// # Errors
/// Never: a month has days.
pub fn last_days(today: Day) -> Result<Period, Refusal> {
    Period::new(today.plus(-DAYS), today)
}

/// The period that was asked for; `first` is the first day on which anything happened.
fn period(call: &Call, choice: Choice, first: Option<Day>) -> Result<Period, Refusal> {
    let today = call.today;
    match choice {
        Choice::Days => last_days(today),
        Choice::Month => {
            let day = i32::from(today.date().day());
            Period::new(today.plus(-day), today)
        }
        Choice::All => Period::new(first.unwrap_or(today).min(today).plus(-1), today),
        Choice::Between => {
            let day = |field: &'static str| {
                let typed = call.ask.query.get(field).parse().map(Day::of);
                typed.map_err(|_| Refusal::at(field, "people-day-not-a-day"))
            };
            // People mean both days; the rule counts from the close of the day before.
            let (from, to) = (day("from")?, day("to")?);
            Period::new(from.plus(-1), to)
        }
    }
}

impl Seen {
    /// Counts a period. One that is refused gives the last 30 days, with what was wrong.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(
        shelf: &mut Reader,
        keys: &Keys,
        today: Day,
        period: impl FnOnce(Option<Day>) -> Result<Period, Refusal>,
        choice: Choice,
    ) -> Result<Seen, Failure> {
        let sheets = Sheets::open_all(shelf, keys)?;
        let histories = backs::open_all::<History>(shelf, keys)?;
        let known = Known::read(shelf, keys)?;
        let whole = holds_all(&known);
        let unit_size = drive(shelf, keys)?.value.unit_size.filter(|_| whole);
        let pasts = || histories.iter().flat_map(|history| &history.pasts);
        let assessed = pasts().filter_map(|past| past.assessed.first()).map(|made| made.on);
        let talked = pasts().filter_map(|past| past.talked.first()).map(|talk| talk.on);
        let first = assessed.chain(talked).min();
        let (period, refused) = match period(first) {
            Ok(period) => (period, None),
            Err(refused) => (last_days(today)?, Some(refused)),
        };
        let roll = sheets.read()?;
        let counted_at = counted_at(&known.tree);
        let mut movement = Movement::of(roll.lines(), &histories, period, counted_at);
        let unlisted = unit_size.unwrap_or(0).saturating_sub(movement.whole.unit());
        // Nobody has assessed those of whom we do not know yet, before and after (E1).
        movement.whole.matrix[0][0] += unlisted;
        Ok(Seen { known, whole, unlisted, movement, choice, refused })
    }
}
