//! A small shop, where one worker is a large share: every choice of so many people is tried.

use super::State;
use std::collections::BTreeSet;

/// Up to how many choices are all tried.
const CHOICES_MAX: u64 = 20_000;

impl State<'_> {
    /// Whether so few choose among so few that all of them can be tried.
    pub(super) fn is_small(&self) -> bool {
        let (of, chosen) = (self.question.worth.len() as u64, self.chosen.len() as u64);
        let mut choices: u64 = 1;
        for n in 0..chosen.min(of - chosen.min(of)) {
            choices = choices * (of - n) / (n + 1);
            if choices > CHOICES_MAX {
                return false;
            }
        }
        true
    }

    /// Changes those chosen for the best of as many who leave no more corners open.
    pub(super) fn try_all(&mut self) {
        let (many, open) = (self.chosen.len(), self.open().count());
        let own = self.chosen.clone();
        own.iter().for_each(|person| self.take(*person));
        let people: Vec<usize> =
            self.question.worth.keys().copied().filter(|person| self.free[*person]).collect();
        let mut best = (i32::MIN, own);
        self.try_from(&people, many, open, 0, &mut best);
        best.1.into_iter().for_each(|person| self.add(person));
    }

    fn try_from(
        &mut self,
        people: &[usize],
        left: usize,
        open: usize,
        value: i32,
        best: &mut (i32, BTreeSet<usize>),
    ) {
        if left == 0 {
            if value > best.0 && self.open().count() <= open {
                *best = (value, self.chosen.clone());
            }
            return;
        }
        for (at, person) in people.iter().enumerate() {
            if people.len() - at < left {
                return;
            }
            let value = value.saturating_add(self.gain(*person));
            self.add(*person);
            self.try_from(&people[at + 1..], left - 1, open, value, best);
            self.take(*person);
        }
    }
}
