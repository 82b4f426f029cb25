//! The asks to one person, in the order they were made, each with its support and its debrief.

use super::{Answer, Ask, Debrief, How, NextAsk, Presence, Support, TaskId};
use crate::{AskId, Day, PersonId, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The chain of asks to one person. It only grows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    links: Vec<Link>,
}

/// One ask, with what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    id: AskId,
    ask: Ask,
    support: Option<Support>,
    debrief: Option<Debrief>,
}

impl Chain {
    /// The most asks to one person.
    pub const ASKS_MAX: usize = 2_000;

    pub(super) fn of(links: Vec<Link>) -> Chain {
        Chain { links }
    }

    /// The asks, in the order they were written down.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// One by its id.
    pub fn get(&self, id: AskId) -> Option<&Link> {
        self.links.iter().find(|link| link.id == id)
    }

    /// One by its id, to write down what came of it.
    pub fn get_mut(&mut self, id: AskId) -> Option<&mut Link> {
        self.links.iter_mut().find(|link| link.id == id)
    }

    /// Adds an ask. One that is there already changes nothing.
    ///
    /// # Errors
    /// `ask-too-many`.
    pub fn add(&mut self, id: AskId, ask: Ask) -> Result<(), Refusal> {
        if self.get(id).is_some() {
            return Ok(());
        }
        if self.links.len() >= Chain::ASKS_MAX {
            return Err(Refusal::of("ask-too-many"));
        }
        self.links.push(Link { id, ask, support: None, debrief: None });
        Ok(())
    }

    /// Ends an ask by agreement and adds the one that takes its place.
    ///
    /// # Errors
    /// `ask-unknown`, `ask-too-many`, and as [`Ask::agree`]; the chain is then unchanged.
    pub fn replace(
        &mut self,
        old: AskId,
        new: AskId,
        answer: Answer,
        to: Presence,
        today: Day,
    ) -> Result<(), Refusal> {
        if self.links.len() >= Chain::ASKS_MAX {
            return Err(Refusal::of("ask-too-many"));
        }
        let link = self.get_mut(old).ok_or(Refusal::of("ask-unknown"))?;
        let ask = link.ask.agree(answer, old, new, to, today)?;
        self.add(new, ask)
    }

    /// In whose hands something of it is: who asked, promised support, talked it over, or has a
    /// task in one of its plans. [`today`](super::today) has nothing of it for anyone else but the
    /// person themselves.
    pub fn hands(&self) -> BTreeSet<PersonId> {
        let mut hands = BTreeSet::new();
        for link in &self.links {
            let asked = link.ask.asked();
            hands.extend([asked.by, asked.support.by]);
            hands.extend(link.debrief.as_ref().map(|debrief| debrief.by));
            if let Some(Support::Planned(plan)) = &link.support {
                hands.extend(plan.tasks().iter().filter_map(|task| task.owner));
            }
        }
        hands
    }

    /// Those that have not ended.
    pub fn open(&self) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(|link| link.ask.is_open())
    }

    /// The last that ended with an outcome. One that was replaced lives on in the other.
    pub fn last_ended(&self) -> Option<&Link> {
        self.last(|_| true)
    }

    /// The last that was done.
    pub fn last_done(&self) -> Option<&Link> {
        self.last(|how| how == How::Done)
    }

    /// The day of the last ask, whatever came of it.
    pub fn asked_last(&self) -> Option<Day> {
        self.links.iter().map(|link| link.ask.asked().on).max()
    }

    fn last(&self, counts: impl Fn(How) -> bool) -> Option<&Link> {
        let ended = self.links.iter().filter_map(|link| Some((link.ask.came()?, link)));
        let ended = ended.filter(|((how, _), _)| counts(*how));
        ended.max_by_key(|((_, on), _)| *on).map(|(_, link)| link)
    }

    /// The asks of two records of one person, by the day they were asked. Of one that is in both,
    /// whichever has more stands.
    pub fn merge(&mut self, other: Chain) {
        for theirs in other.links {
            match self.get_mut(theirs.id) {
                None => self.links.push(theirs),
                Some(ours) => ours.take_in(theirs),
            }
        }
        self.links.sort_by_key(|link| (link.ask.asked().on, link.id));
    }

    /// Takes out the asks that are also in another chain, as they are by now.
    #[must_use]
    pub fn take_out(&mut self, other: &Chain) -> Chain {
        let links = std::mem::take(&mut self.links);
        let (theirs, ours) = links.into_iter().partition(|link| other.get(link.id).is_some());
        self.links = ours;
        Chain { links: theirs }
    }

    /// Lets another record of the same person stand for someone.
    pub fn redirect(&mut self, from: PersonId, to: PersonId) {
        self.links.iter_mut().for_each(|link| link.redirect(from, to));
    }
}

impl Link {
    /// The ask's id.
    pub fn id(&self) -> AskId {
        self.id
    }

    /// The ask.
    pub fn ask(&self) -> &Ask {
        &self.ask
    }

    /// The ask, to write down what came of it.
    pub fn ask_mut(&mut self) -> &mut Ask {
        &mut self.ask
    }

    /// How it is supported, once that is set.
    pub fn support(&self) -> Option<&Support> {
        self.support.as_ref()
    }

    /// How it is supported, to write down a check-in or what slipped.
    pub fn support_mut(&mut self) -> Option<&mut Support> {
        self.support.as_mut()
    }

    /// Sets how it is supported. A small ask's check-in may become a plan, and a plan another one
    /// with the goals gathered anew; check-ins held stay.
    ///
    /// # Errors
    /// `ask-closed-already` for an ask that ended.
    pub fn set_support(&mut self, support: Support) -> Result<(), Refusal> {
        if !self.ask.is_open() {
            return Err(Refusal::of("ask-closed-already"));
        }
        self.support = Some(support.after(self.support.take()));
        Ok(())
    }

    /// Makes a task of its plan an ask of its own.
    ///
    /// # Errors
    /// `ask-task-closed` where this ask ended, `ask-task-gone` where it has no plan any more, and as
    /// [`SupportPlan::ask`](super::SupportPlan::ask).
    pub fn ask_task(
        &mut self,
        task: TaskId,
        of: PersonId,
        ask: AskId,
        open: impl Fn(AskId) -> bool,
    ) -> Result<(), Refusal> {
        if !self.ask.is_open() {
            return Err(Refusal::of("ask-task-closed"));
        }
        match &mut self.support {
            Some(Support::Planned(plan)) => plan.ask(task, of, ask, open),
            _ => Err(Refusal::of("ask-task-gone")),
        }
    }

    /// Its debrief.
    pub fn debrief(&self) -> Option<&Debrief> {
        self.debrief.as_ref()
    }

    /// Whether it ended with an outcome and nobody has talked it over.
    pub fn waits_for_debrief(&self) -> bool {
        self.debrief.is_none() && self.ask.came().is_some()
    }

    /// Keeps its debrief. The same one again changes nothing.
    ///
    /// # Errors
    /// `debrief-already` where another is kept; and as [`Debrief::check`].
    pub fn keep_debrief(&mut self, debrief: Debrief, today: Day) -> Result<(), Refusal> {
        if self.debrief.as_ref().is_some_and(|kept| *kept != debrief) {
            return Err(Refusal::of("debrief-already"));
        }
        debrief.check(&self.ask, today)?;
        self.debrief = Some(debrief);
        Ok(())
    }

    /// The next ask that its debrief put to a day was made. Anything else that was settled stands.
    pub fn made_next(&mut self, next: AskId) {
        if let Some(Debrief { next: settled @ NextAsk::By(_), .. }) = &mut self.debrief {
            *settled = NextAsk::Made(next);
        }
    }

    pub(super) fn bare(&self) -> Link {
        Link {
            id: self.id,
            ask: self.ask.bare(),
            support: self.support.as_ref().map(Support::bare),
            debrief: self.debrief.as_ref().map(Debrief::bare),
        }
    }

    fn take_in(&mut self, other: Link) {
        if other.ask.rows().len() > self.ask.rows().len() {
            self.ask = other.ask;
        }
        self.support = match (self.support.take(), other.support) {
            (Some(ours), theirs) => Some(ours.after(theirs)),
            (None, theirs) => theirs,
        };
        self.debrief = self.debrief.take().or(other.debrief);
    }

    fn redirect(&mut self, from: PersonId, to: PersonId) {
        self.ask.redirect(from, to);
        self.support.iter_mut().for_each(|support| support.redirect(from, to));
        self.debrief.iter_mut().for_each(|debrief| debrief.redirect(from, to));
    }
}

/// The ask that was talked over last: what was said there of the next one holds.
pub(super) fn last_debriefed(links: &[Link]) -> Option<&Link> {
    let talked = links.iter().filter_map(|link| Some((link.debrief()?.on, link.id(), link)));
    talked.max_by_key(|(on, id, _)| (*on, *id)).map(|(.., link)| link)
}
