//! Keeping the history on a sheet's back in step.

use super::{Assessed, History, Past, Talked};
use crate::chart::{Back, replace};
use crate::conversation::Conversation;
use crate::list::Worker;
use crate::{MemberId, WorkerId};

impl History {
    /// The most members that one sheet's back tells apart; the assessments and one-on-ones of
    /// further ones are told without saying whose.
    pub const MEMBERS_MAX: usize = u16::MAX as usize - 1;

    /// The most topics that one sheet's back tells apart; of further ones it is told only that
    /// something was covered.
    pub const TOPICS_MAX: usize = u8::MAX as usize;

    /// Who a number stands for.
    pub fn member(&self, number: u16) -> Option<MemberId> {
        self.members.get(usize::from(number)).copied()
    }

    /// The topics that a worker has heard of, by their id in the guide.
    pub fn topics_of(&self, past: &Past) -> impl Iterator<Item = &str> {
        past.inoculated_on
            .iter()
            .filter_map(|n| self.topics.get(usize::from(*n)))
            .map(String::as_str)
    }

    fn number_of_topic(&mut self, topic: &str) -> Option<u8> {
        let known = self.topics.iter().position(|known| known == topic);
        if known.is_none() && self.topics.len() < History::TOPICS_MAX {
            self.topics.push(topic.to_owned());
        }
        let place = known.unwrap_or(self.topics.len().saturating_sub(1));
        let there = self.topics.get(place).is_some_and(|there| there == topic);
        u8::try_from(place).ok().filter(|_| there)
    }

    fn number_of(&mut self, member: MemberId) -> u16 {
        let known = self.members.iter().position(|known| *known == member);
        let place = known.unwrap_or_else(|| {
            if self.members.len() < History::MEMBERS_MAX {
                self.members.push(member);
                return self.members.len() - 1;
            }
            usize::from(u16::MAX)
        });
        u16::try_from(place).unwrap_or(u16::MAX)
    }
}

impl Back for History {
    fn put(&mut self, id: WorkerId, worker: &Worker, talks: &[Conversation]) -> bool {
        let assessed: Vec<Assessed> = worker
            .assessments
            .iter()
            .map(|made| Assessed {
                support: made.support,
                basis: made.basis,
                on: made.on,
                by: self.number_of(made.by),
            })
            .collect();
        let mut talked: Vec<Talked> = talks
            .iter()
            .filter(|talk| !talk.open)
            .map(|talk| Talked {
                on: talk.on,
                by: self.number_of(talk.by),
                inoculated: u8::try_from(talk.inoculated.len()).unwrap_or(u8::MAX),
            })
            .collect();
        talked.sort_by_key(|talk| (talk.on, talk.by));
        let held = talks.iter().filter(|talk| !talk.open);
        let mut inoculated_on: Vec<u8> = held
            .flat_map(|talk| &talk.inoculated)
            .filter_map(|topic| self.number_of_topic(topic))
            .collect();
        inoculated_on.sort_unstable();
        inoculated_on.dedup();
        let past = Past { worker: id, assessed, talked, inoculated_on };
        let nothing = past.assessed.is_empty() && past.talked.is_empty();
        let new = if nothing { Vec::new() } else { vec![past] };
        replace(&mut self.pasts, |past| past.worker == id, new)
    }

    fn take(&mut self, id: WorkerId) -> bool {
        replace(&mut self.pasts, |past| past.worker == id, Vec::new())
    }
}
