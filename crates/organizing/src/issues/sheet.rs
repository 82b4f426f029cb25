//! Keeping the issues on a sheet's back in step.

use super::{IssueSheet, Told};
use crate::chart::{Back, replace};
use crate::conversation::Conversation;
use crate::list::Worker;
use crate::{Personal, WorkerId};
use std::collections::BTreeMap;

impl IssueSheet {
    /// The most issues of one worker on a sheet's back: those told last.
    pub const OF_ONE_MAX: usize = 20;
}

impl Back for IssueSheet {
    fn put(&mut self, id: WorkerId, _: &Worker, talks: &[Conversation]) -> bool {
        replace(&mut self.told, |told| told.worker == id, of_one(id, talks))
    }

    fn take(&mut self, id: WorkerId) -> bool {
        replace(&mut self.told, |told| told.worker == id, Vec::new())
    }
}

fn of_one(worker: WorkerId, talks: &[Conversation]) -> Vec<Told> {
    let mut by_words: BTreeMap<Personal, Told> = BTreeMap::new();
    for talk in talks.iter().filter(|talk| !talk.open) {
        for (place, issue) in talk.issues.iter().enumerate() {
            let (place, on) = (u8::try_from(place).unwrap_or(u8::MAX), talk.on);
            let new = Told::once(worker, issue, place, on);
            by_words
                .entry(new.compared.clone())
                .and_modify(|told| {
                    told.place = told.place.min(place);
                    told.on = told.on.max(on);
                    told.times = told.times.saturating_add(1);
                })
                .or_insert(new);
        }
    }
    let mut told: Vec<Told> = by_words.into_values().collect();
    told.sort_by(|a, b| b.on.cmp(&a.on).then(a.place.cmp(&b.place)));
    told.truncate(IssueSheet::OF_ONE_MAX);
    told
}
