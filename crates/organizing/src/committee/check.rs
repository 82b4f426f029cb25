//! Whether the committee covers every corner (E9).

use super::Committee;
use crate::chart::{Line, Sheet};
use crate::ties::{Someone, Told, Web};
use crate::turf::Tree;
use crate::{Personal, TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};

/// A corner of the workplace that the committee must reach into.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Corner {
    /// A turf, with all its parts: a site, a department, a part of one.
    Turf(TurfId),
    /// A shift.
    Shift(String),
    /// A language that many here would rather speak.
    Language(String),
}

/// How a corner is covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Which corner.
    pub corner: Corner,
    /// Workers in the unit who are in it.
    pub unit: u32,
    /// Of these, or answering for it, on the committee.
    pub seats: u32,
}

/// The workers in the unit, and which corners each of them is in.
pub struct Unit<'a, T = Personal> {
    /// Everyone in the unit, in the order of their ids.
    pub people: Vec<&'a Line<T>>,
    /// Every corner with enough people in it.
    pub corners: Vec<Corner>,
    /// For each of the people, the corners they are in, by place.
    pub of: Vec<Vec<usize>>,
}

impl<'a, T> Unit<'a, T> {
    /// The fewest speakers of a language that make it a corner ("each major language", `method.md`
    /// 4); the figure is our working rule. Every turf and shift with anyone in it is one.
    pub const SPEAKERS_MIN: usize = 5;

    /// Reads the unit from the sheets.
    pub fn of(sheets: &'a [Sheet<T>], tree: &Tree) -> Unit<'a, T> {
        let mut lines: Vec<(&Line<T>, [&str; 2])> = sheets
            .iter()
            .flat_map(|sheet| sheet.lines.iter().map(move |line| (sheet, line)))
            .filter(|(_, line)| line.in_unit())
            .map(|(sheet, line)| (line, [sheet.word(line.shift), sheet.word(line.language)]))
            .collect();
        lines.sort_by_key(|(line, _)| line.worker);
        let mut by_corner: BTreeMap<Corner, Vec<usize>> = BTreeMap::new();
        for (place, (line, [shift, language])) in lines.iter().enumerate() {
            for turf in tree.path(line.turf) {
                by_corner.entry(Corner::Turf(turf.id)).or_default().push(place);
            }
            if !shift.is_empty() {
                by_corner.entry(Corner::Shift((*shift).to_owned())).or_default().push(place);
            }
            if !language.is_empty() {
                by_corner.entry(Corner::Language((*language).to_owned())).or_default().push(place);
            }
        }
        by_corner.retain(|corner, people| match corner {
            Corner::Language(_) => people.len() >= Self::SPEAKERS_MIN,
            Corner::Turf(_) | Corner::Shift(_) => true,
        });
        let mut of = vec![Vec::new(); lines.len()];
        for (number, people) in by_corner.values().enumerate() {
            people.iter().for_each(|place| of[*place].push(number));
        }
        Unit {
            people: lines.into_iter().map(|(line, _)| line).collect(),
            corners: by_corner.into_keys().collect(),
            of,
        }
    }

    /// The same with some of the corners only: for whoever sees a part of the workplace.
    #[must_use]
    pub fn only(mut self, keep: impl Fn(&Corner) -> bool) -> Unit<'a, T> {
        let mut kept = Vec::new();
        let mut numbers = Vec::with_capacity(self.corners.len());
        for corner in self.corners {
            let keeps = keep(&corner);
            numbers.push(keeps.then_some(kept.len()));
            kept.extend(keeps.then_some(corner));
        }
        for corners in &mut self.of {
            *corners = corners.iter().filter_map(|number| numbers[*number]).collect();
        }
        self.corners = kept;
        self
    }

    /// The ties among these people, who go by the same places there.
    pub fn web<'b>(&self, ties: impl IntoIterator<Item = &'b Told>) -> Web {
        let people = self.people.iter();
        Web::of(people.map(|line| Someone { worker: line.worker, turf: line.turf }), ties)
    }

    /// The place of a worker in [`Unit::people`].
    pub fn place(&self, worker: WorkerId) -> Option<usize> {
        self.people.binary_search_by_key(&worker, |line| line.worker).ok()
    }
}

/// The committee held against the workplace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Workers in the unit: the denominator (E1).
    pub unit: u32,
    /// On the committee and in the unit.
    pub seats: u32,
    /// How many it takes.
    pub needed: u32,
    /// Every corner, in order.
    pub corners: Vec<Coverage>,
    /// Who sits on it and is outside the unit now: no longer counted.
    pub outside: Vec<WorkerId>,
}

impl Check {
    /// Holds a committee against the unit. `unlisted` workers are in the unit and not on the list
    /// yet. With `also` and `without`, what would be if these came and those left.
    pub fn of<T>(
        committee: &Committee,
        unit: &Unit<'_, T>,
        tree: &Tree,
        unlisted: u32,
        also: &BTreeSet<WorkerId>,
        without: &BTreeSet<WorkerId>,
    ) -> Check {
        let mut members = committee.members();
        members.extend(also);
        members.retain(|who| !without.contains(who));
        let mut seats = vec![0; unit.corners.len()];
        let mut people = vec![0; unit.corners.len()];
        unit.of.iter().flatten().for_each(|corner| people[*corner] += 1);
        let (mut sitting, mut outside) = (0, Vec::new());
        for who in &members {
            let Some(place) = unit.place(*who) else {
                outside.push(*who);
                continue;
            };
            sitting += 1;
            let mut reached: BTreeSet<usize> = unit.of[place].iter().copied().collect();
            let seat = committee.sitting().find(|seat| seat.worker == *who);
            for turf in seat.iter().flat_map(|seat| &seat.turfs) {
                let within = |corner: &Corner| match corner {
                    Corner::Turf(id) => id == turf || tree.is_within(*turf, *id),
                    Corner::Shift(_) | Corner::Language(_) => false,
                };
                let found = unit.corners.iter().enumerate().filter(|(_, corner)| within(corner));
                reached.extend(found.map(|(number, _)| number));
            }
            reached.into_iter().for_each(|corner| seats[corner] += 1);
        }
        let all = u32::try_from(unit.people.len()).unwrap_or(u32::MAX).saturating_add(unlisted);
        Check {
            unit: all,
            seats: sitting,
            needed: all.div_ceil(u32::from(committee.one_in.max(1))),
            corners: unit
                .corners
                .iter()
                .zip(people.into_iter().zip(seats))
                .map(|(corner, (unit, seats))| Coverage { corner: corner.clone(), unit, seats })
                .collect(),
            outside,
        }
    }

    /// How many members are missing for the share alone.
    pub fn missing(&self) -> u32 {
        self.needed.saturating_sub(self.seats)
    }

    /// The corners that nobody on the committee covers.
    pub fn gaps(&self) -> impl Iterator<Item = &Coverage> {
        self.corners.iter().filter(|corner| corner.seats == 0)
    }

    /// Whether there are enough from every corner. Never while a gap stands (E9).
    pub fn is_met(&self) -> bool {
        self.unit > 0 && self.missing() == 0 && self.gaps().next().is_none()
    }
}
