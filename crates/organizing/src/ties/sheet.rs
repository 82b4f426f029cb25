//! Keeping the ties on a sheet's back in step.

use super::{TieSheet, Told};
use crate::WorkerId;
use crate::chart::{Back, replace};
use crate::conversation::Conversation;
use crate::list::Worker;

impl Back for TieSheet {
    fn put(&mut self, id: WorkerId, worker: &Worker, _: &[Conversation]) -> bool {
        let told =
            worker.ties.iter().map(|tie| Told { from: id, to: tie.to, kind: tie.kind, on: tie.on });
        replace(&mut self.told, |told| told.from == id, told.collect())
    }

    fn take(&mut self, id: WorkerId) -> bool {
        replace(&mut self.told, |told| told.from == id, Vec::new())
    }
}
