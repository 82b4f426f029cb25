//! The writes of a one-on-one. Each is one transaction that reads the worker anew, so that what a
//! coworker changed meanwhile stays.
//!
//! While it is being written a one-on-one is a record of its own, as typed, and the worker's record
//! knows its id, so that it goes wherever the worker goes. Recording it closes it, once: the worker,
//! their line, the counts and those who were named change with it.

use super::records::{Talk, Unfinished, unfinished};
use super::ties::Person;
use super::typed::Typed;
use crate::failure::Failure;
use crate::people::ledger::Ledger;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::conversation::Conversation;
use organizing::list::{TieKind, Worker};
use organizing::{ConversationId, Day, MemberId, Refusal, TurfId, WorkerId};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Reader, Writer};
use vault::Id;

/// A one-on-one of a member with a worker, to be written.
#[derive(Clone)]
pub struct Keeping {
    /// The writer's keys.
    pub keys: Arc<Keys>,
    /// The day.
    pub today: Day,
    /// Its week.
    pub week: u32,
    /// With whom.
    pub worker: Id,
    /// Which one-on-one. The form chose the id, so that sending it twice keeps one.
    pub talk: Id,
}

/// How recording ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It is kept (now or, with the same words, before).
    Kept,
    /// It was recorded before with other words, which stand.
    Otherwise,
}

/// A worker and one of their one-on-ones.
///
/// # Errors
/// [`Failure::NotFound`] where these keys do not open the worker, or the worker had no such
/// one-on-one.
pub fn held(
    shelf: &mut Reader,
    keys: &Keys,
    worker: Id,
    talk: Id,
) -> Result<(Held<Worker>, Held<Talk>), Failure> {
    let worker = kept::load::<Worker>(shelf, keys, worker)?;
    if !worker.value.conversations.contains(&ConversationId(talk.0)) {
        return Err(Failure::NotFound);
    }
    let talk = kept::load::<Talk>(shelf, keys, talk)?;
    Ok((worker, talk))
}

impl Keeping {
    /// Keeps it as it is being typed. What was recorded is not touched any more.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for someone else's, `talk-of-excluded` for someone outside the unit,
    /// `conversation-history-full`.
    pub fn save(&self, shelf: &mut Writer, typed: &Typed) -> Result<(), Failure> {
        let mut worker = kept::load::<Worker>(shelf, &self.keys, self.worker)?;
        match self.before(shelf, &worker)? {
            Some(talk) if !talk.value.open => Ok(()),
            Some(mut talk) => {
                let typed = typed.keep();
                if typed == talk.value.typed {
                    return Ok(());
                }
                talk.value.typed = typed;
                kept::save(shelf, &self.keys, self.week, &mut talk)
            }
            None if typed.is_blank() => Ok(()),
            None => {
                self.may_begin(&worker)?;
                let talk = Conversation { typed: typed.keep(), ..self.fresh() };
                let mut talk = Held::new(self.talk, worker.turf, talk);
                kept::save(shelf, &self.keys, self.week, &mut talk)?;
                worker.value.conversations.push(self.id());
                self.keep_worker(shelf, &mut worker)?;
                self.remember(shelf, |mine| mine.begin(WorkerId(self.worker.0), self.id()))
            }
        }
    }

    /// Records it: the worker, the counts and those who were named change with it, once.
    ///
    /// # Errors
    /// What the method refuses, at its field; nothing is then kept.
    pub fn record(
        &self,
        shelf: &mut Writer,
        mut said: Conversation,
        people: &[(Person, TieKind)],
    ) -> Result<Recorded, Failure> {
        let mut worker = kept::load::<Worker>(shelf, &self.keys, self.worker)?;
        let before = self.before(shelf, &worker)?;
        let mut ledger = Ledger::new(&self.keys, self.week);
        if let Some(talk) = before.as_ref().filter(|talk| !talk.value.open) {
            let same = same_words(&talk.value, said.record(self.today)?.conversation, people);
            return Ok(if same { Recorded::Kept } else { Recorded::Otherwise });
        }
        self.may_begin(&worker)?;
        said.ties = self.put_on_list(shelf, &mut ledger, &worker, people)?;
        let said = said.record(self.today)?.conversation;
        let named = said.take_in(self.id(), &mut worker.value, self.today)?;
        ledger.keep(shelf, &mut worker)?;
        ledger.count_talk(shelf, worker.turf, said.on)?;
        for target in named {
            if let Some(target) = kept::find::<Worker>(shelf, &self.keys, Id(target.0))? {
                ledger.count_named(shelf, &target, 1)?;
            }
        }
        if before.is_some() {
            self.remember(shelf, |mine| mine.end(self.id()))?;
        }
        let mut talk = before.unwrap_or_else(|| Held::new(self.talk, worker.turf, self.fresh()));
        talk.value = said;
        kept::save(shelf, &self.keys, self.week, &mut talk)?;
        ledger.close(shelf)?;
        Ok(Recorded::Kept)
    }

    /// Throws away what was not recorded.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for someone else's.
    pub fn throw_away(&self, shelf: &mut Writer) -> Result<(), Failure> {
        let mut worker = kept::load::<Worker>(shelf, &self.keys, self.worker)?;
        let Some(talk) = self.before(shelf, &worker)?.filter(|talk| talk.value.open) else {
            return Ok(());
        };
        kept::remove(shelf, &self.keys, &talk)?;
        let id = self.id();
        worker.value.conversations.retain(|known| *known != id);
        self.keep_worker(shelf, &mut worker)?;
        self.remember(shelf, |mine| mine.end(id))
    }

    fn id(&self) -> ConversationId {
        ConversationId(self.talk.0)
    }

    fn fresh(&self) -> Conversation {
        let by = MemberId(self.keys.member.0);
        Conversation::begin(WorkerId(self.worker.0), by, self.today)
    }

    /// The one-on-one as kept so far: this worker's and this member's, or there is none to be had.
    fn before(
        &self,
        shelf: &mut Reader,
        worker: &Held<Worker>,
    ) -> Result<Option<Held<Talk>>, Failure> {
        let Some(talk) = kept::find::<Talk>(shelf, &self.keys, self.talk)? else { return Ok(None) };
        let mine = talk.value.by == MemberId(self.keys.member.0);
        match mine && worker.value.conversations.contains(&self.id()) {
            true => Ok(Some(talk)),
            false => Err(Failure::NotFound),
        }
    }

    fn may_begin(&self, worker: &Held<Worker>) -> Result<(), Refusal> {
        let known = &worker.value.conversations;
        if worker.value.excluded.is_some() {
            return Err(Refusal::of("talk-of-excluded"));
        }
        match known.len() >= Conversation::HISTORY_MAX && !known.contains(&self.id()) {
            true => Err(Refusal::of("conversation-history-full")),
            false => Ok(()),
        }
    }

    /// Changes what this member has not finished.
    fn remember(
        &self,
        shelf: &mut Writer,
        change: impl FnOnce(&mut Unfinished),
    ) -> Result<(), Failure> {
        let mut mine = unfinished(shelf, &self.keys)?;
        change(&mut mine.value);
        kept::save(shelf, &self.keys, self.week, &mut mine)
    }

    fn keep_worker(&self, shelf: &mut Writer, worker: &mut Held<Worker>) -> Result<(), Failure> {
        let mut ledger = Ledger::new(&self.keys, self.week);
        ledger.keep(shelf, worker)?;
        ledger.close(shelf)
    }

    /// Those who were named, by id; who is not on the list comes on it, in the turf of whoever
    /// named them.
    fn put_on_list(
        &self,
        shelf: &mut Writer,
        ledger: &mut Ledger<'_>,
        by: &Held<Worker>,
        people: &[(Person, TieKind)],
    ) -> Result<Vec<(WorkerId, TieKind)>, Failure> {
        let mut added: BTreeMap<&str, WorkerId> = BTreeMap::new();
        let mut ties = Vec::with_capacity(people.len());
        for (person, kind) in people {
            let to = match person {
                Person::Listed(id) => *id,
                Person::New(name) => match added.get(name.full.reveal()) {
                    Some(id) => *id,
                    None => {
                        let worker = Worker::new(name.clone(), TurfId(by.turf.0));
                        let id = ledger.add(shelf, Id::random(), worker)?.id;
                        added.insert(name.full.reveal(), WorkerId(id.0));
                        WorkerId(id.0)
                    }
                },
            };
            ties.push((to, *kind));
        }
        Ok(ties)
    }
}

/// Whether a form that was sent again says what is kept.
fn same_words(kept: &Talk, said: Conversation, people: &[(Person, TieKind)]) -> bool {
    let listed: Option<Vec<(WorkerId, TieKind)>> = people
        .iter()
        .map(|(person, kind)| match person {
            Person::Listed(id) => Some((*id, *kind)),
            Person::New(_) => None,
        })
        .collect();
    let Some(mut ties) = listed else { return false };
    ties.sort_unstable();
    ties.dedup();
    *kept == Conversation { ties, ..said }
}
