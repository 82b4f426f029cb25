//! The words of a list, each kept once and counted: what is rare weighs more when two agree on it.

use std::collections::HashMap;
use std::rc::Rc;

/// Texts of one kind, by number.
#[derive(Default)]
pub(super) struct Terms {
    numbers: HashMap<Rc<str>, u32>,
    texts: Vec<Rc<str>>,
    counts: Vec<u32>,
    total: u32,
}

impl Terms {
    /// The number of a text, counted once more; none for the empty one.
    pub(super) fn count(&mut self, text: &str) -> Option<u32> {
        if text.is_empty() {
            return None;
        }
        self.total += 1;
        if let Some(&number) = self.numbers.get(text) {
            self.counts[number as usize] += 1;
            return Some(number);
        }
        let number = u32::try_from(self.texts.len()).ok()?;
        let text: Rc<str> = text.into();
        self.numbers.insert(text.clone(), number);
        self.texts.push(text);
        self.counts.push(1);
        Some(number)
    }

    /// The text of a number.
    pub(super) fn text(&self, number: u32) -> &str {
        self.texts.get(number as usize).map_or("", AsRef::as_ref)
    }

    /// How surprising it is, in bits, that two people agree on this text by chance.
    ///
    /// The share of the others who have it, drawn toward `usual` (what a text of this kind has
    /// among people at large) where the list is too short to tell.
    pub(super) fn bits(&self, number: u32, usual: f32) -> f32 {
        const DRAWN: f32 = 60.0;
        let others = self.counts.get(number as usize).map_or(0, |count| count.saturating_sub(1));
        let share = (others as f32 + usual * DRAWN) / (self.total as f32 + DRAWN);
        -share.log2()
    }
}
