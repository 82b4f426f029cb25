//! Whether an engine can be run, or what is wrong with it and where.

use super::{Fault, Role, Shift, Template};
use crate::{Refusal, Said};
use std::collections::BTreeSet;

/// A part of an engine, by its number in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A role.
    Role(usize),
    /// A training.
    Training(usize),
    /// An item of the agenda.
    Item(usize),
    /// A shift.
    Shift(usize),
    /// Something that is counted.
    Count(usize),
}

impl Template {
    /// The least roles: someone who takes part, and someone who leads.
    pub const ROLES_MIN: usize = 2;
    /// The most roles.
    pub const ROLES_MAX: usize = 8;
    /// The most trainings, items of the agenda, shifts and things counted, each.
    pub const PARTS_MAX: usize = 40;
    /// The most responsibilities or questions of a role, each.
    pub const LINES_MAX: usize = 12;
    /// The most characters of an id.
    pub const ID_CHARS_MAX: usize = 40;
    /// The most characters of a name.
    pub const NAME_CHARS_MAX: usize = 80;
    /// The most characters of anything else that is said.
    pub const WORDS_CHARS_MAX: usize = 600;
    /// The most people of the role below that one person leads.
    pub const LEADS_MAX: u16 = 200;
    /// The most people of one role that a shift needs.
    pub const NEEDS_MAX: u16 = 2_000;
    /// The largest step that a ladder of asks may have.
    pub const ASK_MAX: u8 = 8;
    /// The most that readiness asks for, of each.
    pub const READY_MAX: u16 = 100;

    /// Whether it can be run.
    ///
    /// # Errors
    /// `engine-id`, `engine-twice`, `engine-name-missing`, `engine-words-missing`,
    /// `engine-too-long`, `engine-too-many`, `engine-roles-few`, `engine-training-unknown`,
    /// `engine-ratio`, `engine-ask-size`, `engine-ask-order`, `engine-ready-missing`,
    /// `engine-ready-range`, `engine-debrief-missing`, `engine-shift-missing`,
    /// `engine-role-unknown`, `engine-needs`, `engine-minutes`, each with the part it is about.
    pub fn check(&self) -> Result<(), Fault> {
        self.check_whole().map_err(|refusal| Fault::of(refusal, None))?;
        let at = |part: Part| move |refusal| Fault::of(refusal, Some(part));
        for (place, role) in self.roles.iter().enumerate() {
            self.check_role(place, role).map_err(at(Part::Role(place)))?;
        }
        for (place, training) in self.trainings.iter().enumerate() {
            let whole = || {
                id(&training.id)?;
                name(&training.name)?;
                words("about", &training.about)?;
                minutes(training.minutes)
            };
            whole().map_err(at(Part::Training(place)))?;
        }
        for (place, item) in self.agenda.iter().enumerate() {
            let whole = words("says", &item.says).and_then(|()| minutes(item.minutes));
            whole.map_err(at(Part::Item(place)))?;
        }
        for (place, shift) in self.shifts.iter().enumerate() {
            self.check_shift(shift).map_err(at(Part::Shift(place)))?;
        }
        for (place, count) in self.counts.iter().enumerate() {
            id(&count.id).and_then(|()| name(&count.name)).map_err(at(Part::Count(place)))?;
        }
        self.check_twice()
    }

    fn check_whole(&self) -> Result<(), Refusal> {
        id(&self.id)?;
        name(&self.name)?;
        words("about", &self.about)?;
        if self.roles.len() < Template::ROLES_MIN {
            return Err(Refusal::at("role", "engine-roles-few"));
        }
        let parts = [&self.trainings.len(), &self.agenda.len(), &self.shifts.len()];
        let full = parts.into_iter().chain([&self.counts.len()]).any(|n| *n > Template::PARTS_MAX);
        if full || self.roles.len() > Template::ROLES_MAX {
            return Err(Refusal::of("engine-too-many"));
        }
        if self.shifts.is_empty() {
            return Err(Refusal::at("shift", "engine-shift-missing"));
        }
        Ok(())
    }

    fn check_role(&self, place: usize, role: &Role) -> Result<(), Refusal> {
        id(&role.id)?;
        name(&role.name)?;
        lines("does", &role.does)?;
        lines("debrief", &role.debrief)?;
        if role.does.is_empty() {
            return Err(Refusal::at("does", "engine-words-missing"));
        }
        if role.debrief.is_empty() {
            return Err(Refusal::at("debrief", "engine-debrief-missing"));
        }
        if !(1..=Template::ASK_MAX).contains(&role.ask) {
            return Err(Refusal::at("ask", "engine-ask-size"));
        }
        let below = place.checked_sub(1).and_then(|below| self.roles.get(below));
        if below.is_some_and(|below| below.ask > role.ask) {
            return Err(Refusal::at("ask", "engine-ask-order"));
        }
        let leads = role.leads.map(|(least, most)| 1 <= least && least <= most);
        let in_range = role.leads.is_none_or(|(_, most)| most <= Template::LEADS_MAX);
        if leads != below.map(|_| true) || !in_range {
            return Err(Refusal::at("leads", "engine-ratio"));
        }
        let known = |id: &String| self.trainings.iter().any(|training| training.id == *id);
        if !role.trained.keys().all(known) {
            return Err(Refusal::at("trained", "engine-training-unknown"));
        }
        match (&role.ready, below) {
            (None, None) => Ok(()),
            (Some(_), None) => Err(Refusal::at("ready", "engine-ready-range")),
            (None, Some(_)) => Err(Refusal::at("ready", "engine-ready-missing")),
            (Some(ready), Some(_)) => {
                words("ready", &ready.says)?;
                let asked = [ready.shifts, ready.asks, ready.brought, ready.developed];
                if asked.iter().all(|number| *number == 0) {
                    return Err(Refusal::at("ready", "engine-ready-missing"));
                }
                let in_range = asked.iter().all(|number| *number <= Template::READY_MAX);
                in_range.then_some(()).ok_or(Refusal::at("ready", "engine-ready-range"))
            }
        }
    }

    fn check_shift(&self, shift: &Shift) -> Result<(), Refusal> {
        id(&shift.id)?;
        name(&shift.name)?;
        minutes(shift.minutes)?;
        if !shift.needs.keys().all(|role| self.rung(role).is_some()) {
            return Err(Refusal::at("needs", "engine-role-unknown"));
        }
        let most = shift.needs.values().copied().max().unwrap_or(0);
        if most == 0 || most > Template::NEEDS_MAX {
            return Err(Refusal::at("needs", "engine-needs"));
        }
        Ok(())
    }

    /// No two parts of a sort have the same id.
    fn check_twice(&self) -> Result<(), Fault> {
        let part = twice(self.roles.iter().map(|one| &one.id)).map(Part::Role);
        let part = part.or(twice(self.trainings.iter().map(|one| &one.id)).map(Part::Training));
        let part = part.or(twice(self.shifts.iter().map(|one| &one.id)).map(Part::Shift));
        match part.or(twice(self.counts.iter().map(|one| &one.id)).map(Part::Count)) {
            Some(part) => Err(Fault::of(Refusal::at("id", "engine-twice"), Some(part))),
            None => Ok(()),
        }
    }
}

fn twice<'a>(mut ids: impl Iterator<Item = &'a String>) -> Option<usize> {
    let mut seen = BTreeSet::new();
    ids.position(|id| !seen.insert(id))
}

fn id(id: &str) -> Result<(), Refusal> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let good = (1..=Template::ID_CHARS_MAX).contains(&id.len()) && id.chars().all(plain);
    good.then_some(()).ok_or(Refusal::at("id", "engine-id"))
}

fn name(name: &Said) -> Result<(), Refusal> {
    if name.is_empty() {
        return Err(Refusal::at("name", "engine-name-missing"));
    }
    if name.chars() > Template::NAME_CHARS_MAX {
        return Err(Refusal::at("name", "engine-too-long"));
    }
    Ok(())
}

fn words(field: &'static str, said: &Said) -> Result<(), Refusal> {
    if said.is_empty() {
        return Err(Refusal::at(field, "engine-words-missing"));
    }
    if said.chars() > Template::WORDS_CHARS_MAX {
        return Err(Refusal::at(field, "engine-too-long"));
    }
    Ok(())
}

fn lines(field: &'static str, lines: &[Said]) -> Result<(), Refusal> {
    if lines.len() > Template::LINES_MAX {
        return Err(Refusal::at(field, "engine-too-many"));
    }
    lines.iter().try_for_each(|line| words(field, line))
}

fn minutes(minutes: u16) -> Result<(), Refusal> {
    let good = (1..=super::Clock::MINUTES).contains(&minutes);
    good.then_some(()).ok_or(Refusal::at("minutes", "engine-minutes"))
}
