//! How big an ask is: a short ladder that each space may set (`method.md` 1, N6).

use crate::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A step of the ladder, whatever its place; an ask keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SizeId(pub u8);

/// What a step is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SizeName {
    /// One of the usual ones, told in everyone's language.
    Usual(Usual),
    /// In the words of the space.
    Own(String),
}

/// The usual steps, smallest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Usual {
    /// Come to something.
    ComeTo,
    /// Bring someone to something.
    BringSomeone,
    /// Do a task.
    DoTask,
    /// Lead a task.
    LeadTask,
    /// Lead others in.
    LeadOthersIn,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    /// Which.
    pub id: SizeId,
    /// What it is called.
    pub name: SizeName,
    /// About how many hours such an ask takes.
    pub hours: u16,
}

/// A step as someone sets it: one that is there, or a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetSize {
    /// Which of those that are there; none for a new one.
    pub id: Option<SizeId>,
    /// What it is called.
    pub name: SizeName,
    /// About how many hours such an ask takes.
    pub hours: u16,
}

/// The ladder of sizes of a space.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sizes {
    steps: Vec<Size>,
    plan_from: SizeId,
    /// Steps that were taken out, and as which their asks count.
    counts_as: BTreeMap<SizeId, SizeId>,
}

impl Usual {
    /// Every usual step, smallest first.
    pub const ALL: [Usual; 5] =
        [Usual::ComeTo, Usual::BringSomeone, Usual::DoTask, Usual::LeadTask, Usual::LeadOthersIn];

    /// About how many hours such an ask takes. Our working rule.
    pub const fn hours(self) -> u16 {
        match self {
            Usual::ComeTo => 2,
            Usual::BringSomeone => 3,
            Usual::DoTask => 4,
            Usual::LeadTask => 8,
            Usual::LeadOthersIn => 12,
        }
    }
}

impl Default for Sizes {
    fn default() -> Sizes {
        let steps = (0..).zip(Usual::ALL).map(|(id, usual)| Size {
            id: SizeId(id),
            name: SizeName::Usual(usual),
            hours: usual.hours(),
        });
        Sizes { steps: steps.collect(), plan_from: SizeId(3), counts_as: BTreeMap::new() }
    }
}

impl Sizes {
    /// How many steps a ladder may have.
    pub const STEPS: std::ops::RangeInclusive<usize> = 3..=8;
    /// The most steps that a space may ever have had.
    pub const EVER_MAX: u8 = 200;
    /// The most characters of a step's name.
    pub const NAME_CHARS_MAX: usize = 60;
    /// The most hours that a step is said to take.
    pub const HOURS_MAX: u16 = 200;

    /// The steps, smallest first.
    pub fn steps(&self) -> &[Size] {
        &self.steps
    }

    /// The step from which on support is a plan and not one check-in.
    pub fn plan_from(&self) -> SizeId {
        self.plan_from
    }

    /// The place of a step, 0 the smallest. A step that was taken out counts as the one below it.
    pub fn place(&self, id: SizeId) -> Option<usize> {
        let id = self.counts_as.get(&id).copied().unwrap_or(id);
        self.steps.iter().position(|step| step.id == id)
    }

    /// A step by its id.
    pub fn get(&self, id: SizeId) -> Option<&Size> {
        self.place(id).and_then(|place| self.steps.get(place))
    }

    /// Whether an ask of this size is supported by a plan.
    pub fn needs_plan(&self, id: SizeId) -> bool {
        self.place(id) >= self.place(self.plan_from)
    }

    /// Sets the ladder, smallest first; `plan_from` is the place from which on support is a plan.
    /// Asks of a step that is taken out count from now on as of the one below it, or the smallest.
    ///
    /// # Errors
    /// `sizes-count`, `sizes-unknown`, `sizes-twice`, `sizes-name-missing`, `sizes-name-too-long`,
    /// `sizes-name-taken`, `sizes-hours`, `sizes-too-many-ever`, `sizes-plan-from`. The ladder is
    /// then unchanged.
    pub fn set(&mut self, steps: Vec<SetSize>, plan_from: usize) -> Result<(), Refusal> {
        self.check(&steps)?;
        let mut next = self.last_id();
        let mut set = Vec::with_capacity(steps.len());
        for SetSize { id, name, hours } in steps {
            let id = match id {
                Some(id) => id,
                None if next < Sizes::EVER_MAX => {
                    next += 1;
                    SizeId(next)
                }
                None => return Err(Refusal::of("sizes-too-many-ever")),
            };
            let name = match name {
                SizeName::Own(own) => SizeName::Own(own.trim().to_owned()),
                usual @ SizeName::Usual(_) => usual,
            };
            set.push(Size { id, name, hours });
        }
        let plan_from = set.get(plan_from).ok_or(Refusal::at("plan-from", "sizes-plan-from"))?.id;
        let smallest = set[0].id;
        let stays = |id: SizeId| set.iter().any(|step| step.id == id);
        let mut below = smallest;
        for step in &self.steps {
            if stays(step.id) {
                below = step.id;
            } else {
                self.counts_as.values_mut().filter(|as_| **as_ == step.id).for_each(|as_| {
                    *as_ = below;
                });
                self.counts_as.insert(step.id, below);
            }
        }
        (self.steps, self.plan_from) = (set, plan_from);
        Ok(())
    }

    fn check(&self, steps: &[SetSize]) -> Result<(), Refusal> {
        if !Sizes::STEPS.contains(&steps.len()) {
            return Err(Refusal::of("sizes-count"));
        }
        for (place, step) in steps.iter().enumerate() {
            let before = &steps[..place];
            if step.id.is_some_and(|id| !self.steps.iter().any(|there| there.id == id)) {
                return Err(Refusal::of("sizes-unknown"));
            }
            if step.id.is_some() && before.iter().any(|other| other.id == step.id) {
                return Err(Refusal::of("sizes-twice"));
            }
            if let SizeName::Own(own) = &step.name {
                if own.trim().is_empty() {
                    return Err(Refusal::at("name", "sizes-name-missing"));
                }
                if own.trim().chars().count() > Sizes::NAME_CHARS_MAX {
                    return Err(Refusal::at("name", "sizes-name-too-long"));
                }
            }
            if before.iter().any(|other| same(&other.name, &step.name)) {
                return Err(Refusal::at("name", "sizes-name-taken"));
            }
            if step.hours > Sizes::HOURS_MAX {
                return Err(Refusal::at("hours", "sizes-hours"));
            }
        }
        Ok(())
    }

    fn last_id(&self) -> u8 {
        let there = self.steps.iter().map(|step| step.id);
        there.chain(self.counts_as.keys().copied()).map(|id| id.0).max().unwrap_or(0)
    }
}

fn same(a: &SizeName, b: &SizeName) -> bool {
    match (a, b) {
        (SizeName::Own(a), SizeName::Own(b)) => a.trim().to_lowercase() == b.trim().to_lowercase(),
        (a, b) => a == b,
    }
}
