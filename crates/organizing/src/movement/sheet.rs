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

    /// Who a number stands for.
    pub fn member(&self, number: u16) -> Option<MemberId> {
        self.members.get(usize::from(number)).copied()
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
        let past = Past { worker: id, assessed, talked };
        let nothing = past.assessed.is_empty() && past.talked.is_empty();
        let new = if nothing { Vec::new() } else { vec![past] };
        replace(&mut self.pasts, |past| past.worker == id, new)
    }

    fn take(&mut self, id: WorkerId) -> bool {
        replace(&mut self.pasts, |past| past.worker == id, Vec::new())
    }
}
