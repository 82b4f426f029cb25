//! What one account has to do today, over everything that is handed in (B4, "Today").

use super::{Link, SizeId, TaskId};
use crate::development::Pair;
use crate::{AskId, Day, GatheringId, PairId, PersonId};
use std::collections::BTreeSet;

/// Whose chain it is, as far as the account sees it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Whose.
    pub of: PersonId,
    /// Their asks, in the order they were made.
    pub links: &'a [Link],
}

/// What an account sees of a space: its own chain and those of others.
#[derive(Clone, Copy, Debug)]
pub struct Of<'a> {
    /// Who the account is in this space.
    pub me: PersonId,
    /// The chains.
    pub seen: &'a [Seen<'a>],
    /// Its pairs.
    pub pairs: &'a [(PairId, Pair)],
    /// Those who left: nothing can be done with them.
    pub gone: &'a BTreeSet<PersonId>,
}

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Duty {
    /// Ask how it goes.
    CheckIn {
        /// With which ask.
        ask: AskId,
        /// Before which task of its plan.
        before: Option<TaskId>,
        /// Whom.
        with: PersonId,
    },
    /// Talk over what came of it.
    Debrief {
        /// Which ask.
        ask: AskId,
        /// With whom.
        of: PersonId,
    },
    /// Make the next ask.
    MakeAsk {
        /// To whom.
        of: PersonId,
        /// After which ask.
        after: AskId,
        /// The size of that.
        size: SizeId,
    },
    /// Meet.
    Meet {
        /// As which pair.
        pair: PairId,
        /// With whom.
        with: PersonId,
    },
    /// Find out what came of an ask whose day has passed.
    WhatCame {
        /// Which ask.
        ask: AskId,
        /// Of whom.
        of: PersonId,
    },
    /// Remind those who signed up to a gathering that I host.
    Remind {
        /// Which gathering.
        gathering: GatheringId,
        /// How many of them.
        people: u32,
    },
    /// Do what I was asked.
    Asked {
        /// Which ask.
        ask: AskId,
    },
    /// Do a task of mine in a support plan.
    Task {
        /// Of which ask.
        ask: AskId,
        /// Which task.
        task: TaskId,
    },
}

/// A duty and its day, in the order to do them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pressing {
    /// When it was, or is, due.
    pub on: Day,
    /// What.
    pub duty: Duty,
}

impl Pressing {
    /// One's own asks and tasks are shown so many days ahead.
    pub const AHEAD_DAYS: i32 = 3;
}

/// What this account has to do, what has waited longest first. What waits on somebody else, or is
/// about someone who left, is not in it.
pub fn today(of: &Of<'_>, today: Day) -> Vec<Pressing> {
    let mut pressing = Vec::new();
    for seen in of.seen {
        if of.gone.contains(&seen.of) {
            continue;
        }
        seen.links.iter().for_each(|link| around(of, seen, link, today, &mut pressing));
        pressing.extend(to_ask(of, seen, today));
    }
    for (id, pair) in of.pairs {
        let with = pair.other(of.me).filter(|with| !of.gone.contains(with));
        let on = pair.next_meeting().filter(|on| *on <= today);
        let meet = with.zip(on).map(|(with, on)| (on, Duty::Meet { pair: *id, with }));
        pressing.extend(meet.map(|(on, duty)| Pressing { on, duty }));
    }
    pressing.sort_unstable();
    pressing.dedup();
    pressing
}

/// What is to be done about one ask.
fn around(of: &Of<'_>, seen: &Seen<'_>, link: &Link, today: Day, to: &mut Vec<Pressing>) {
    let (ask, asked) = (link.id(), link.ask().asked());
    let mut add = |on, duty| to.push(Pressing { on, duty });
    let soon = |on: Day| on <= today.plus(Pressing::AHEAD_DAYS);
    let [asks, supports] = [asked.by, asked.support.by].map(|who| in_the_place_of(of, who, asked));
    if link.ask().is_open() {
        if seen.of == of.me && soon(asked.due) {
            add(asked.due, Duty::Asked { ask });
        }
        // Whoever asks hears what came of it on the day after.
        if asks && link.ask().is_late(today) {
            add(asked.due.plus(1), Duty::WhatCame { ask, of: seen.of });
        }
        let support = link.support();
        let check_ins = support.map(|support| support.check_ins(link.ask(), today));
        for due in check_ins.into_iter().flatten().filter(|due| supports && due.on <= today) {
            let with = due.with;
            // Nobody checks in with themselves, or with someone who left.
            if with != of.me && !of.gone.contains(&with) {
                add(due.on, Duty::CheckIn { ask, before: due.before, with });
            }
        }
        let Some(super::Support::Planned(plan)) = support else { return };
        let mine = plan.tasks().iter().filter(|task| task.owner == Some(of.me));
        // A task that is an ask of its own is told as that ask.
        for task in mine.filter(|task| task.ask.is_none()) {
            if let Some(on) = plan.deadline(task.id, today).filter(|on| soon(*on)) {
                add(on, Duty::Task { ask, task: task.id });
            }
        }
    } else if let Some((_, ended)) = link.ask().came()
        && (asks && seen.of != of.me && link.waits_for_debrief())
    {
        add(ended, Duty::Debrief { ask, of: seen.of });
    }
}

/// The next ask that the last debrief put to a day: by whoever held it, unless one was made since.
fn to_ask(of: &Of<'_>, seen: &Seen<'_>, today: Day) -> Option<Pressing> {
    let link = super::last_debriefed(seen.links)?;
    let debrief = link.debrief()?;
    let on = debrief.next_by().filter(|on| *on <= today)?;
    let holds = debrief.by == of.me
        || (of.gone.contains(&debrief.by) && in_the_place_of(of, debrief.by, link.ask().asked()));
    let made = |other: &Link| other.ask().asked().on >= debrief.on && other.id() != link.id();
    let since = seen.links.iter().any(|other| made(other) || other.waits_for_debrief());
    let duty = Duty::MakeAsk { of: seen.of, after: link.id(), size: link.ask().asked().size };
    (holds && !since && seen.of != of.me).then_some(Pressing { on, duty })
}

/// Whether a duty of this person is mine: because I am they, or because they left and I am the
/// other one of the two who asked and support.
fn in_the_place_of(of: &Of<'_>, who: PersonId, asked: &super::Asked) -> bool {
    who == of.me || (of.gone.contains(&who) && [asked.by, asked.support.by].contains(&of.me))
}
