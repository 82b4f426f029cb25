//! What happened in a run, as rows that are only added to: who came, and what was counted.

use super::{Clock, Run, Rung};
use crate::assessment::AHEAD_DAYS_MAX;
use crate::{Day, MemberId, PersonId, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What happened in a run, or in the part of it that lies under one key: parts are laid together
/// by [`Rows::join`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    /// Who came, oldest first. The last row of someone in a shift counts.
    pub attended: Vec<Attended>,
    /// What was counted, oldest first. The last number of a shift and someone counts.
    pub counted: Vec<Number>,
}

/// Rows that name another than before, by their places: rows are only added to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redirected {
    /// Those of attendance.
    pub attended: Vec<u32>,
    /// Numbers.
    pub counted: Vec<u32>,
}

/// Someone in a shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attended {
    /// Who.
    pub who: PersonId,
    /// The number of the shift in its run.
    pub shift: u16,
    /// In which role.
    pub rung: Rung,
    /// Whether they came.
    pub came: Came,
    /// The minutes they gave.
    pub minutes: u16,
    /// Who wrote it down.
    pub by: MemberId,
    /// When it was written down.
    pub on: Day,
}

/// Whether someone came to a shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Came {
    /// They said they will. At best half of those who say so do (`method.md` 2.6).
    SaidYes,
    /// They came.
    Came,
    /// They did not.
    Missed,
}

/// Something counted in a shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// The number of the shift in its run.
    pub shift: u16,
    /// What, by its number in the engine.
    pub count: u8,
    /// By whom it was done; none where it is the whole shift's.
    pub who: Option<PersonId>,
    /// How many.
    pub number: u32,
    /// Who wrote it down.
    pub by: MemberId,
    /// When it was written down.
    pub on: Day,
}

impl Run {
    /// What one press on someone's name writes down: they came, and gave the minutes of the shift.
    ///
    /// # Errors
    /// `run-shift-unknown`.
    pub fn press(
        &self,
        shift: u16,
        (who, rung): (PersonId, Rung),
        (by, on): (MemberId, Day),
    ) -> Result<Attended, Refusal> {
        let minutes = self.shift(shift)?.minutes;
        Ok(Attended { who, shift, rung, came: Came::Came, minutes, by, on })
    }

    /// Whether a row of attendance can be taken in.
    ///
    /// # Errors
    /// `run-not-begun`, `run-shift-unknown`, `run-shift-called-off`, `run-shift-to-come`,
    /// `run-role-unknown`, `run-minutes`.
    pub fn may_attend(&self, row: &Attended, today: Day) -> Result<(), Refusal> {
        self.may_write(row.shift, row.came != Came::SaidYes, today)?;
        if self.engine.role(row.rung).is_none() {
            return Err(Refusal::at("role", "run-role-unknown"));
        }
        let gave = if row.came == Came::Came { 1..=Clock::MINUTES } else { 0..=Clock::MINUTES };
        let good = gave.contains(&row.minutes);
        good.then_some(()).ok_or(Refusal::at("minutes", "run-minutes"))
    }

    /// Whether a number can be taken in.
    ///
    /// # Errors
    /// `run-not-begun`, `run-shift-unknown`, `run-shift-called-off`, `run-shift-to-come`,
    /// `run-count-unknown`, `run-number`.
    pub fn may_count(&self, row: &Number, today: Day) -> Result<(), Refusal> {
        self.may_write(row.shift, true, today)?;
        if self.engine.counts.get(usize::from(row.count)).is_none() {
            return Err(Refusal::at("count", "run-count-unknown"));
        }
        let good = row.number <= Rows::NUMBER_MAX;
        good.then_some(()).ok_or(Refusal::at("number", "run-number"))
    }

    fn may_write(&self, shift: u16, happened: bool, today: Day) -> Result<(), Refusal> {
        if self.begun.is_none() {
            return Err(Refusal::of("run-not-begun"));
        }
        let planned = self.shift(shift)?;
        if planned.called_off.is_some() {
            return Err(Refusal::at("shift", "run-shift-called-off"));
        }
        if happened && planned.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::at("shift", "run-shift-to-come"));
        }
        Ok(())
    }

    fn shift(&self, shift: u16) -> Result<&super::Planned, Refusal> {
        let planned = self.shifts.get(usize::from(shift));
        planned.ok_or(Refusal::at("shift", "run-shift-unknown"))
    }
}

impl Rows {
    /// The most rows of attendance of one run, and the most numbers.
    pub const ROWS_MAX: usize = 200_000;
    /// The most of anything in one shift.
    pub const NUMBER_MAX: u32 = 1_000_000;

    /// Takes a row of attendance in; whether it says anything new.
    ///
    /// # Errors
    /// `run-rows-full`, and those of [`Run::may_attend`].
    pub fn attend(&mut self, run: &Run, row: Attended, today: Day) -> Result<bool, Refusal> {
        run.may_attend(&row, today)?;
        let same = |one: &&Attended| (one.shift, one.who) == (row.shift, row.who);
        let last = self.attended.iter().rev().find(same);
        let said = |one: &Attended| (one.rung, one.came, one.minutes);
        if last.is_some_and(|last| said(last) == said(&row)) {
            return Ok(false);
        }
        if self.attended.len() >= Rows::ROWS_MAX {
            return Err(Refusal::of("run-rows-full"));
        }
        self.attended.push(row);
        Ok(true)
    }

    /// Takes a number in; whether it says anything new.
    ///
    /// # Errors
    /// `run-rows-full`, and those of [`Run::may_count`].
    pub fn count(&mut self, run: &Run, row: Number, today: Day) -> Result<bool, Refusal> {
        run.may_count(&row, today)?;
        let place = |one: &Number| (one.shift, one.count, one.who);
        let last = self.counted.iter().rev().find(|one| place(one) == place(&row));
        if last.is_some_and(|last| last.number == row.number) {
            return Ok(false);
        }
        if self.counted.len() >= Rows::ROWS_MAX {
            return Err(Refusal::of("run-rows-full"));
        }
        self.counted.push(row);
        Ok(true)
    }

    /// Lets someone be another: two records were of one person. Which rows of attendance and which
    /// numbers that changed, by their places.
    pub fn redirect(&mut self, from: PersonId, to: PersonId) -> Redirected {
        let mut redirected = Redirected::default();
        for (place, row) in (0..).zip(&mut self.attended).filter(|(_, row)| row.who == from) {
            row.who = to;
            redirected.attended.push(place);
        }
        for (place, row) in (0..).zip(&mut self.counted).filter(|(_, row)| row.who == Some(from)) {
            row.who = Some(to);
            redirected.counted.push(place);
        }
        redirected
    }

    /// Gives back what [`Rows::redirect`] changed; what was written down since stays.
    pub fn restore(&mut self, from: PersonId, to: PersonId, redirected: &Redirected) {
        for (place, row) in (0..).zip(&mut self.attended).filter(|(_, row)| row.who == to) {
            if redirected.attended.contains(&place) {
                row.who = from;
            }
        }
        for (place, row) in (0..).zip(&mut self.counted).filter(|(_, row)| row.who == Some(to)) {
            if redirected.counted.contains(&place) {
                row.who = Some(from);
            }
        }
    }

    /// Lays parts of a run together.
    pub fn join(parts: impl IntoIterator<Item = Rows>) -> Rows {
        let mut whole = Rows::default();
        for part in parts {
            whole.attended.extend(part.attended);
            whole.counted.extend(part.counted);
        }
        whole
    }

    /// What counts of each shift and person: the last row.
    pub fn now(&self) -> BTreeMap<(u16, PersonId), &Attended> {
        self.attended.iter().map(|row| ((row.shift, row.who), row)).collect()
    }

    /// How much was counted, by the number of what is counted in the engine of the run.
    pub fn totals(&self, run: &Run) -> Vec<u64> {
        let last: BTreeMap<_, u32> =
            self.counted.iter().map(|row| ((row.count, row.shift, row.who), row.number)).collect();
        let mut totals = vec![0; run.engine.counts.len()];
        for ((count, ..), number) in last {
            if let Some(total) = totals.get_mut(usize::from(count)) {
                *total += u64::from(number);
            }
        }
        totals
    }
}
