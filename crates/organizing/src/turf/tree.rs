//! Drawing and redrawing the tree of turfs.

use super::{Tree, Turf};
use crate::list::name::{fold, tidy};
use crate::{MemberId, Refusal, TurfId};
use std::collections::{HashMap, HashSet};

impl Turf {
    /// The most characters of a turf's name.
    pub const NAME_CHARS_MAX: usize = 100;
    /// The most characters of its sort.
    pub const SORT_CHARS_MAX: usize = 40;
    /// The most owners.
    pub const OWNERS_MAX: usize = 20;
}

impl Tree {
    /// The most turfs of a drive.
    pub const TURFS_MAX: usize = 2_000;
    /// The most levels, the top one counted.
    pub const LEVELS_MAX: u8 = 8;

    /// A turf by its id.
    pub fn get(&self, id: TurfId) -> Option<&Turf> {
        self.turfs.iter().find(|turf| turf.id == id)
    }

    /// Adds a turf. Its name is put in order; among the parts of one turf a name is used once.
    ///
    /// # Errors
    /// `turf-name-missing`, `turf-name-too-long`, `turf-name-taken`, `turf-unknown-parent`,
    /// `turf-too-deep`, `turf-too-many`, `turf-exists`.
    pub fn add(&mut self, mut turf: Turf) -> Result<(), Refusal> {
        if self.turfs.len() >= Tree::TURFS_MAX {
            return Err(Refusal::of("turf-too-many"));
        }
        if self.get(turf.id).is_some() {
            return Err(Refusal::of("turf-exists"));
        }
        if turf.owners.len() > Turf::OWNERS_MAX {
            return Err(Refusal::at("owners", "turf-too-many-owners"));
        }
        turf.name = self.checked_name(&turf.name, turf.parent, turf.id)?;
        turf.sort = tidy(&turf.sort).chars().take(Turf::SORT_CHARS_MAX).collect();
        if let Some(parent) = turf.parent {
            self.get(parent).ok_or(Refusal::at("parent", "turf-unknown-parent"))?;
            if self.level(parent) + 1 >= Tree::LEVELS_MAX {
                return Err(Refusal::at("parent", "turf-too-deep"));
            }
        }
        self.turfs.push(turf);
        Ok(())
    }

    /// Gives a turf another name.
    ///
    /// # Errors
    /// `turf-unknown`, and as [`Tree::add`] for the name.
    pub fn rename(&mut self, id: TurfId, name: &str) -> Result<(), Refusal> {
        let parent = self.get(id).ok_or(Refusal::of("turf-unknown"))?.parent;
        let name = self.checked_name(name, parent, id)?;
        self.turfs
            .iter_mut()
            .filter(|turf| turf.id == id)
            .for_each(|turf| turf.name.clone_from(&name));
        Ok(())
    }

    /// Makes a turf, with all its parts, part of another one (or a top one).
    ///
    /// # Errors
    /// `turf-unknown`, `turf-unknown-parent`, `turf-inside-itself`, `turf-too-deep`,
    /// `turf-name-taken`.
    pub fn place(&mut self, id: TurfId, parent: Option<TurfId>) -> Result<(), Refusal> {
        let turf = self.get(id).ok_or(Refusal::of("turf-unknown"))?;
        self.checked_name(&turf.name, parent, id)?;
        if let Some(parent) = parent {
            self.get(parent).ok_or(Refusal::at("parent", "turf-unknown-parent"))?;
            if self.is_within(parent, id) {
                return Err(Refusal::at("parent", "turf-inside-itself"));
            }
            if self.level(parent) + 1 + self.height(id) > Tree::LEVELS_MAX {
                return Err(Refusal::at("parent", "turf-too-deep"));
            }
        }
        // Parents stay before their parts, and the first turf the first.
        let moved = self.within(id);
        let (mut parts, mut turfs): (Vec<Turf>, Vec<Turf>) =
            self.turfs.drain(..).partition(|turf| moved.contains(&turf.id));
        parts.iter_mut().filter(|turf| turf.id == id).for_each(|turf| turf.parent = parent);
        turfs.append(&mut parts);
        self.turfs = turfs;
        Ok(())
    }

    /// Takes away a turf without parts; its workers must have been moved before.
    ///
    /// # Errors
    /// `turf-unknown`, `turf-has-parts`.
    pub fn remove(&mut self, id: TurfId) -> Result<Turf, Refusal> {
        if self.parts(Some(id)).next().is_some() {
            return Err(Refusal::of("turf-has-parts"));
        }
        let place = self.turfs.iter().position(|turf| turf.id == id);
        place.map(|place| self.turfs.remove(place)).ok_or(Refusal::of("turf-unknown"))
    }

    /// Sets who owns a turf.
    ///
    /// # Errors
    /// `turf-unknown`, `turf-too-many-owners`.
    pub fn give(&mut self, id: TurfId, mut owners: Vec<MemberId>) -> Result<(), Refusal> {
        owners.sort_unstable();
        owners.dedup();
        if owners.len() > Turf::OWNERS_MAX {
            return Err(Refusal::at("owners", "turf-too-many-owners"));
        }
        let turf = self.turfs.iter_mut().find(|turf| turf.id == id);
        turf.ok_or(Refusal::of("turf-unknown"))?.owners = owners;
        Ok(())
    }

    /// The direct parts of a turf, or the top turfs, by name.
    pub fn parts(&self, of: Option<TurfId>) -> impl Iterator<Item = &Turf> {
        let mut parts: Vec<&Turf> = self.turfs.iter().filter(|turf| turf.parent == of).collect();
        parts.sort_by_cached_key(|turf| natural_key(&turf.name));
        parts.into_iter()
    }

    /// Every turf as one reads the tree, each with its level: a turf, then its parts by name.
    /// Numbers in names count as numbers ("Line 2" before "Line 10").
    pub fn in_order(&self) -> impl Iterator<Item = (&Turf, u8)> {
        let known: HashSet<TurfId> = self.turfs.iter().map(|turf| turf.id).collect();
        let mut by_parent: HashMap<Option<TurfId>, Vec<&Turf>> = HashMap::new();
        for turf in &self.turfs {
            // A turf whose parent is gone is shown at the top rather than lost.
            by_parent.entry(turf.parent.filter(|id| known.contains(id))).or_default().push(turf);
        }
        for parts in by_parent.values_mut() {
            parts.sort_by_cached_key(|turf| std::cmp::Reverse(natural_key(&turf.name)));
        }
        let tops = by_parent.remove(&None).unwrap_or_default();
        let mut waiting: Vec<(&Turf, u8)> = tops.into_iter().map(|turf| (turf, 0)).collect();
        std::iter::from_fn(move || {
            let (turf, level) = waiting.pop()?;
            let parts = by_parent.remove(&Some(turf.id)).unwrap_or_default();
            waiting.extend(parts.into_iter().map(|part| (part, level.saturating_add(1))));
            Some((turf, level))
        })
    }

    /// The turf and those it is part of, from the top down; empty for an unknown turf.
    pub fn path(&self, id: TurfId) -> Vec<&Turf> {
        let mut path = Vec::new();
        let mut at = self.get(id);
        while let Some(turf) = at.filter(|_| path.len() < usize::from(Tree::LEVELS_MAX)) {
            path.push(turf);
            at = turf.parent.and_then(|parent| self.get(parent));
        }
        path.reverse();
        path
    }

    /// The names on the way to a turf: "North plant / Packing / Night".
    pub fn path_name(&self, id: TurfId) -> String {
        self.path(id).iter().map(|turf| turf.name.as_str()).collect::<Vec<_>>().join(" / ")
    }

    /// The level of a turf: 0 at the top.
    pub fn level(&self, id: TurfId) -> u8 {
        u8::try_from(self.path(id).len().saturating_sub(1)).unwrap_or(Tree::LEVELS_MAX)
    }

    /// The turf at a level on the way to this one; the turf itself where it is not that deep.
    pub fn at_level(&self, id: TurfId, level: u8) -> Option<TurfId> {
        let path = self.path(id);
        path.get(usize::from(level)).or(path.last()).map(|turf| turf.id)
    }

    /// Whether a turf is the other one or part of it, at any depth.
    pub fn is_within(&self, id: TurfId, other: TurfId) -> bool {
        self.path(id).iter().any(|turf| turf.id == other)
    }

    /// The turf and all its parts, at any depth.
    pub fn within(&self, id: TurfId) -> Vec<TurfId> {
        let all = self.in_order().map(|(turf, _)| turf.id);
        all.filter(|turf| self.is_within(*turf, id)).collect()
    }

    /// The turf with this name among the parts of another; case, accents and spaces aside.
    pub fn find(&self, parent: Option<TurfId>, name: &str) -> Option<&Turf> {
        let name = compared(name);
        self.turfs.iter().find(|turf| turf.parent == parent && compared(&turf.name) == name)
    }

    /// The turf of the whole workplace: the drive's first.
    pub fn workplace(&self) -> Option<TurfId> {
        self.turfs.first().map(|turf| turf.id)
    }

    /// How far the turfs that there are lead along these names (site, department): the last one
    /// on the way, and how many of the names it stands for. Names begin at the top where a turf
    /// there has the first of them, and within the workplace otherwise, so that whoever was given
    /// the workplace has what a roster adds to it.
    pub fn way<T: AsRef<str>>(&self, names: &[T]) -> (Option<TurfId>, usize) {
        let top = names.first().and_then(|name| self.find(None, name.as_ref()));
        let (mut last, from) = match top {
            Some(turf) => (Some(turf.id), 1),
            None => (self.workplace(), 0),
        };
        for (known, name) in names.iter().enumerate().skip(from) {
            match self.find(last, name.as_ref()) {
                Some(turf) => last = Some(turf.id),
                None => return (last, known),
            }
        }
        (last, names.len())
    }

    /// The turf that these names lead to, as in [`Tree::way`]; none for no names.
    pub fn find_path<T: AsRef<str>>(&self, names: &[T]) -> Option<TurfId> {
        let (turf, known) = self.way(names);
        turf.filter(|_| known > 0 && known == names.len())
    }

    fn checked_name(
        &self,
        name: &str,
        parent: Option<TurfId>,
        id: TurfId,
    ) -> Result<String, Refusal> {
        let name = tidy(name);
        if name.is_empty() {
            return Err(Refusal::at("name", "turf-name-missing"));
        }
        if name.chars().count() > Turf::NAME_CHARS_MAX {
            return Err(Refusal::at("name", "turf-name-too-long"));
        }
        if self.find(parent, &name).is_some_and(|other| other.id != id) {
            return Err(Refusal::at("name", "turf-name-taken"));
        }
        Ok(name)
    }

    /// How many levels a turf spans with its parts.
    fn height(&self, id: TurfId) -> u8 {
        let own = self.level(id);
        let deepest = self.within(id).into_iter().map(|turf| self.level(turf)).max();
        deepest.unwrap_or(own).saturating_sub(own) + 1
    }
}

/// A name as it is told from others; one of signs alone is compared as it is.
fn compared(name: &str) -> String {
    let folded = fold(name);
    if folded.is_empty() { tidy(name) } else { folded }
}

/// A name folded, with its numbers padded so that they sort as numbers.
fn natural_key(name: &str) -> String {
    let folded = fold(name);
    let mut key = String::with_capacity(folded.len() + 8);
    let mut digits = String::new();
    for c in folded.chars().chain(std::iter::once(' ')) {
        if c.is_ascii_digit() {
            digits.push(c);
        } else {
            if !digits.is_empty() {
                key.push_str(&format!("{digits:0>12}"));
                digits.clear();
            }
            key.push(c);
        }
    }
    key
}
