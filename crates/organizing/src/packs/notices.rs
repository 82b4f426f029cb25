//! The calendar of notices: figures of days, counted from the days that a drive enters. Advice to
//! check, not a lawyer.

use super::{Figure, Pack, Value};
use crate::{Day, Refusal};
use serde::{Deserialize, Serialize};

/// From which day a figure of days is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Counted {
    /// From the petition on.
    FromPetition,
    /// From the notice of hearing on.
    FromHearingNotice,
    /// From the day on which the election is directed or agreed.
    FromElection,
    /// Back from the first day of a strike: a notice is given so long ahead.
    BeforeStrike,
}

impl Counted {
    /// Every one.
    pub const ALL: [Counted; 4] = [
        Counted::FromPetition,
        Counted::FromHearingNotice,
        Counted::FromElection,
        Counted::BeforeStrike,
    ];

    /// What a pack's file, and a form's field, call it.
    pub const fn tag(self) -> &'static str {
        match self {
            Counted::FromPetition => "petition",
            Counted::FromHearingNotice => "hearing-notice",
            Counted::FromElection => "election",
            Counted::BeforeStrike => "strike",
        }
    }
}

/// The days that a drive entered, as far as it knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Starts {
    /// The petition is filed.
    pub petition: Option<Day>,
    /// The notice of hearing is served.
    pub hearing_notice: Option<Day>,
    /// The election is directed or agreed.
    pub election: Option<Day>,
    /// The first day of a strike.
    pub strike: Option<Day>,
}

/// A figure of days as a day in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice<'a> {
    /// The figure, with its source.
    pub figure: &'a Figure,
    /// From which day it is counted.
    pub counted: Counted,
    /// How many days.
    pub days: u16,
    /// Whether only business days count.
    pub business: bool,
    /// The day; none until the drive enters the one that it is counted from.
    pub on: Option<Day>,
}

impl Starts {
    /// The furthest day ahead that may be entered, in days.
    pub const AHEAD_DAYS_MAX: i32 = 3_660;

    /// The day entered for one.
    pub fn of(&self, counted: Counted) -> Option<Day> {
        match counted {
            Counted::FromPetition => self.petition,
            Counted::FromHearingNotice => self.hearing_notice,
            Counted::FromElection => self.election,
            Counted::BeforeStrike => self.strike,
        }
    }

    /// The same, to be entered.
    pub fn of_mut(&mut self, counted: Counted) -> &mut Option<Day> {
        match counted {
            Counted::FromPetition => &mut self.petition,
            Counted::FromHearingNotice => &mut self.hearing_notice,
            Counted::FromElection => &mut self.election,
            Counted::BeforeStrike => &mut self.strike,
        }
    }

    /// Whether the days can be, or at which field one cannot.
    ///
    /// # Errors
    /// `calendar-before-drive`, `calendar-too-far`, each at the [`Counted::tag`] of its day.
    pub fn check(&self, drive_began: Day, today: Day) -> Result<(), Refusal> {
        for counted in Counted::ALL {
            let (field, on) = (counted.tag(), self.of(counted));
            if on.is_some_and(|on| on < drive_began) {
                return Err(Refusal::at(field, "calendar-before-drive"));
            }
            if on.is_some_and(|on| on > today.plus(Starts::AHEAD_DAYS_MAX)) {
                return Err(Refusal::at(field, "calendar-too-far"));
            }
        }
        Ok(())
    }
}

impl Pack {
    /// Every figure of days as a notice: those with a day first, by day.
    pub fn notices(&self, starts: &Starts) -> Vec<Notice<'_>> {
        let mut notices: Vec<Notice<'_>> = self
            .figures
            .iter()
            .filter_map(|figure| {
                let counted = figure.counted?;
                let (days, business) = match figure.value {
                    Value::Days(days) => (days, false),
                    Value::BusinessDays(days) => (days, true),
                    _ => return None,
                };
                let on = starts.of(counted).map(|from| day(from, counted, days, business));
                Some(Notice { figure, counted, days, business, on })
            })
            .collect();
        notices.sort_by_key(|notice| (notice.on.is_none(), notice.on, notice.counted));
        notices
    }
}

/// So many days from a day, or back from it.
fn day(from: Day, counted: Counted, days: u16, business: bool) -> Day {
    let step = if counted == Counted::BeforeStrike { -1 } else { 1 };
    if !business {
        return from.plus(step * i32::from(days));
    }
    let (mut on, mut left) = (from, days);
    while left > 0 {
        on = on.plus(step);
        left -= u16::from(is_business_day(on));
    }
    on
}

/// Monday to Friday. Holidays differ from place to place and are not known here.
fn is_business_day(on: Day) -> bool {
    // Day 0 was a Thursday: three days after a Monday.
    on.0.saturating_add(3).rem_euclid(7) < 5
}
