//! A run of an engine: its days, its shifts, what they need, and who holds which role.

use super::{Came, Clock, Rows, Rung, Template, Weekday};
use crate::{Day, PersonId, Refusal};
use serde::{Deserialize, Serialize};

/// One run of an engine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The engine as it was when the run was laid: whoever changes it changes no run.
    pub engine: Template,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The shifts, in the order in which they were laid. None is taken out: rows refer to them by
    /// their number.
    pub shifts: Vec<Planned>,
    /// Who holds which role, in the order in which they took it on.
    pub filled: Vec<Filled>,
    /// When it was begun; none while it is drawn up.
    pub begun: Option<Day>,
}

/// A shift of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// The usual shift that it is, by its number in the engine.
    pub shift: u8,
    /// When.
    pub on: Day,
    /// From when on that day.
    pub starts: Clock,
    /// How many minutes it takes.
    pub minutes: u16,
    /// How many of each role it needs, the lowest role first.
    pub needs: Vec<u16>,
    /// When it was called off.
    pub called_off: Option<Day>,
}

/// Someone holds a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filled {
    /// Who.
    pub who: PersonId,
    /// Which role.
    pub rung: Rung,
    /// Since when.
    pub from: Day,
    /// Until when; none while they hold it.
    pub until: Option<Day>,
}

/// Someone who holds a role goes by another id: two records were of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renamed {
    /// Which of those who hold roles, by its number in the run.
    pub number: u16,
    /// As it was.
    pub was: Filled,
    /// As it is.
    pub is: Filled,
}

/// People whom a shift still needs in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Gap {
    /// The number of the shift.
    pub shift: u16,
    /// The role.
    pub rung: Rung,
    /// How many it needs: as many as were planned, or more where so many of the role below have
    /// said yes that they need more to lead them.
    pub needs: u16,
    /// How many have said yes, or came.
    pub have: u16,
}

impl Run {
    /// The most days from the first to the last.
    pub const DAYS_MAX: i32 = 366;
    /// The most shifts.
    pub const SHIFTS_MAX: usize = 1_000;
    /// The most times that roles are taken on in one run.
    pub const FILLED_MAX: usize = 10_000;

    /// Lays a run: every usual shift that has a weekday, on each such day.
    ///
    /// # Errors
    /// `run-days-order`, `run-too-long`, `run-too-many-shifts`, and those of [`Template::check`].
    pub fn lay(engine: Template, from: Day, to: Day) -> Result<Run, Refusal> {
        engine.check().map_err(|fault| fault.refusal)?;
        if to < from {
            return Err(Refusal::at("to", "run-days-order"));
        }
        if to.since(from) >= Run::DAYS_MAX {
            return Err(Refusal::at("to", "run-too-long"));
        }
        let mut run = Run { engine, from, to, shifts: vec![], filled: vec![], begun: None };
        for on in (from.0..=to.0).map(Day) {
            let weekday = Some(Weekday::of(on));
            let usual = (0..).zip(&run.engine.shifts).filter(|(_, one)| one.weekday == weekday);
            let mut today: Vec<Planned> =
                usual.filter_map(|(shift, _)| run.usual(shift, on)).collect();
            today.sort_by_key(|planned| planned.starts);
            run.shifts.append(&mut today);
        }
        if run.shifts.len() > Run::SHIFTS_MAX {
            return Err(Refusal::of("run-too-many-shifts"));
        }
        Ok(run)
    }

    /// A usual shift, by its number in the engine, on a day.
    pub fn usual(&self, shift: u8, on: Day) -> Option<Planned> {
        let usual = self.engine.shifts.get(usize::from(shift))?;
        let needs = self.engine.roles.iter().map(|role| usual.needs.get(&role.id).copied());
        Some(Planned {
            shift,
            on,
            starts: usual.starts,
            minutes: usual.minutes,
            needs: needs.map(Option::unwrap_or_default).collect(),
            called_off: None,
        })
    }

    /// Adds a shift by hand.
    ///
    /// # Errors
    /// `run-shift-unknown`, `run-shift-outside`, `run-minutes`, `run-needs`,
    /// `run-too-many-shifts`.
    pub fn add(&mut self, planned: Planned) -> Result<u16, Refusal> {
        if self.engine.shifts.get(usize::from(planned.shift)).is_none() {
            return Err(Refusal::at("shift", "run-shift-unknown"));
        }
        if !(self.from..=self.to).contains(&planned.on) {
            return Err(Refusal::at("on", "run-shift-outside"));
        }
        if !(1..=Clock::MINUTES).contains(&planned.minutes) {
            return Err(Refusal::at("minutes", "run-minutes"));
        }
        let most = planned.needs.iter().copied().max().unwrap_or(0);
        let by_role = planned.needs.len() == self.engine.roles.len();
        if !by_role || most == 0 || most > Template::NEEDS_MAX {
            return Err(Refusal::at("needs", "run-needs"));
        }
        if self.shifts.len() >= Run::SHIFTS_MAX {
            return Err(Refusal::of("run-too-many-shifts"));
        }
        self.shifts.push(planned);
        Ok(u16::try_from(self.shifts.len() - 1).unwrap_or(u16::MAX))
    }

    /// Someone takes a role on. Whoever holds it already goes on holding it.
    ///
    /// # Errors
    /// `run-role-unknown`, `run-filled-full`.
    pub fn fill(&mut self, who: PersonId, rung: Rung, from: Day) -> Result<(), Refusal> {
        if self.engine.role(rung).is_none() {
            return Err(Refusal::at("role", "run-role-unknown"));
        }
        if self.holders(rung).any(|held| held == who) {
            return Ok(());
        }
        if self.filled.len() >= Run::FILLED_MAX {
            return Err(Refusal::of("run-filled-full"));
        }
        self.filled.push(Filled { who, rung, from, until: None });
        Ok(())
    }

    /// Someone gives a role back; whether they held it. Nobody is held in a role because nobody
    /// else is there: that the run has no organizer is pointed out instead.
    pub fn leave(&mut self, who: PersonId, rung: Rung, on: Day) -> bool {
        let held = |one: &&mut Filled| (one.who, one.rung, one.until) == (who, rung, None);
        let found = self.filled.iter_mut().find(held);
        found.map(|one| one.until = Some(on.max(one.from))).is_some()
    }

    /// Lets someone be another: two records were of one person. A role that the other holds already
    /// is held once.
    pub fn redirect(&mut self, from: PersonId, to: PersonId, on: Day) -> Vec<Renamed> {
        let mut renamed = Vec::new();
        for number in 0..self.filled.len() {
            let was = self.filled[number];
            if was.who != from {
                continue;
            }
            let twice = was.until.is_none() && self.holders(was.rung).any(|who| who == to);
            let until = if twice { Some(on.max(was.from)) } else { was.until };
            let is = Filled { who: to, until, ..was };
            self.filled[number] = is;
            renamed.push(Renamed { number: u16::try_from(number).unwrap_or(u16::MAX), was, is });
        }
        renamed
    }

    /// Gives back what [`Run::redirect`] did. A role that was given back since stays so.
    pub fn restore(&mut self, renamed: &[Renamed]) {
        for Renamed { number, was, is } in renamed {
            let there = self.filled.get_mut(usize::from(*number));
            let Some(there) = there.filter(|one| one.who == is.who) else { continue };
            let until = if there == is { was.until } else { there.until };
            *there = Filled { until, ..*was };
        }
    }

    /// Who holds a role.
    pub fn holders(&self, rung: Rung) -> impl Iterator<Item = PersonId> {
        let held = move |one: &&Filled| one.rung == rung && one.until.is_none();
        self.filled.iter().filter(held).map(|one| one.who)
    }

    /// Whether somebody sees to the whole.
    pub fn has_organizer(&self) -> bool {
        self.holders(self.engine.top()).next().is_some()
    }

    /// Begins the run: from now on it is asked for, and attendance is taken.
    ///
    /// # Errors
    /// `run-without-organizer`, `run-without-shifts`, `run-over`.
    pub fn begin(&mut self, today: Day) -> Result<(), Refusal> {
        if !self.has_organizer() {
            return Err(Refusal::at("organizer", "run-without-organizer"));
        }
        if self.shifts.is_empty() {
            return Err(Refusal::at("shift", "run-without-shifts"));
        }
        if self.to < today {
            return Err(Refusal::at("to", "run-over"));
        }
        self.begun.get_or_insert(today);
        Ok(())
    }

    /// Whom the shifts from a day on still need, the soonest first, and in a shift the highest role
    /// first: those who lead are asked before those whom they lead.
    pub fn gaps(&self, rows: &Rows, from: Day) -> Vec<Gap> {
        let roles = self.engine.roles.len();
        let mut have = vec![0_u16; self.shifts.len() * roles];
        for row in rows.now().into_values().filter(|row| row.came != Came::Missed) {
            let place = usize::from(row.shift) * roles + usize::from(row.rung.0);
            if let Some(have) = have.get_mut(place) {
                *have = have.saturating_add(1);
            }
        }
        let mut gaps = Vec::new();
        for (shift, planned) in (0..).zip(&self.shifts) {
            if planned.on < from || planned.called_off.is_some() {
                continue;
            }
            let have = |rung: Rung| have[usize::from(shift) * roles + usize::from(rung.0)];
            for rung in self.engine.rungs().rev() {
                let led = rung.below().map_or(0, have);
                let ratio = self.engine.role(rung).and_then(|role| role.leads);
                let to_lead = ratio.map_or(0, |(_, most)| led.div_ceil(most.max(1)));
                let planned = planned.needs.get(usize::from(rung.0)).copied().unwrap_or(0);
                let gap = Gap { shift, rung, needs: planned.max(to_lead), have: have(rung) };
                gaps.extend((gap.missing() > 0).then_some(gap));
            }
        }
        let on = |gap: &Gap| self.shifts.get(usize::from(gap.shift)).map(|planned| planned.on);
        gaps.sort_by_key(|gap| (on(gap), gap.shift));
        gaps
    }
}

impl Gap {
    /// How many are missing.
    pub fn missing(self) -> u16 {
        self.needs.saturating_sub(self.have)
    }
}
