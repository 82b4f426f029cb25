//! What someone carries, and who else could, before they take the sixth (B7).

use super::Level;
use crate::cycle::{Carries, Chain, Link, SizeId, Sizes, Support, Wish};
use crate::{Day, PersonId};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What someone carries now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Load {
    /// Asks to them that are open.
    pub asks: u32,
    /// Tasks of theirs in support plans that are not done; one that is an ask of its own is
    /// counted as that ask.
    pub tasks: u32,
    /// Roles that they hold.
    pub roles: u32,
    /// Hours this month: of asks that ended in it, or are due in it, as said, or as usual for
    /// their size. What was declined or replaced took none.
    pub hours: u32,
}

/// A person whom something could be asked of instead.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Who.
    pub who: PersonId,
    /// The asks to them.
    pub chain: &'a Chain,
    /// What they carry.
    pub load: Load,
    /// What they said they can carry.
    pub said: Option<&'a Carries>,
    /// How far they are with which skill, by key.
    pub skills: &'a [(String, Level)],
}

/// What someone is about to take on.
#[derive(Clone, Copy, Debug)]
pub struct Taking<'a> {
    /// How big it is.
    pub size: SizeId,
    /// What it takes, and how far one must have come in each.
    pub takes: &'a [(String, Level)],
}

/// Someone who could, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Could {
    /// Who.
    pub who: PersonId,
    /// Why, what weighs most first.
    pub because: Vec<Because>,
}

/// Why someone could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// They have come so far in what it takes.
    Skill(String, Level),
    /// They wish for more.
    WishMore,
    /// They have done as much, or it is the next step.
    Ready,
    /// Nobody has ever asked them for anything.
    NeverAsked,
    /// Nothing was asked of them for so many days.
    Idle(u32),
    /// They carry so many asks and tasks.
    Carries(u32),
}

/// A word before somebody takes on too much: they carry so many, and these could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nudge {
    /// Asks and tasks that they have open.
    pub open: u32,
    /// Who could instead, at most [`Nudge::COULD_MAX`].
    pub could: Vec<Could>,
}

impl Load {
    /// What someone carries this month. `chains` are all that the caller sees, of anyone: tasks
    /// stand in the plans of others, too.
    pub fn of<'a>(
        who: PersonId,
        chains: impl IntoIterator<Item = &'a Chain>,
        roles: u32,
        sizes: &Sizes,
        today: Day,
    ) -> Load {
        let mut load = Load { roles, ..Load::default() };
        for link in chains.into_iter().flat_map(Chain::links) {
            let theirs = owners(link).filter(|owner| *owner == who).count();
            load.tasks += u32::try_from(theirs).unwrap_or(u32::MAX);
            if link.ask().asked().of == who {
                load.take(link, sizes, today);
            }
        }
        load
    }

    /// What everyone carries this month who is asked for something, or has a task in someone's
    /// plan; the roles are theirs as handed in.
    pub fn all<'a>(
        people: impl IntoIterator<Item = (PersonId, &'a Chain, u32)>,
        sizes: &Sizes,
        today: Day,
    ) -> BTreeMap<PersonId, Load> {
        let mut all: BTreeMap<PersonId, Load> = BTreeMap::new();
        for (who, chain, roles) in people {
            all.entry(who).or_default().roles += roles;
            for link in chain.links() {
                owners(link).for_each(|owner| all.entry(owner).or_default().tasks += 1);
                let of = link.ask().asked().of;
                all.entry(of).or_default().take(link, sizes, today);
            }
        }
        all
    }

    /// One more ask to them.
    fn take(&mut self, link: &Link, sizes: &Sizes, today: Day) {
        let (ask, asked) = (link.ask(), link.ask().asked());
        self.asks += u32::from(ask.is_open());
        let ended = ask.came().map(|(_, on)| on);
        let counts = ask.is_open() || ended.is_some();
        let usual = sizes.get(asked.size).map_or(0, |step| step.hours);
        let hours = if asked.hours == 0 { usual } else { asked.hours };
        if counts && !declined(link) && same_month(ended.unwrap_or(asked.due), today) {
            self.hours = self.hours.saturating_add(u32::from(hours));
        }
    }

    /// From so many open asks and tasks on, one more would be the sixth.
    pub const MANY: u32 = Chain::OPEN_MANY;

    /// Open asks and tasks.
    pub fn open(&self) -> u32 {
        self.asks.saturating_add(self.tasks)
    }
}

impl Nudge {
    /// The most people whom it names.
    pub const COULD_MAX: usize = 3;

    /// What to say before `who` takes this on; none while it would not be the sixth. Named are
    /// those for whom it would not be the sixth, who can, and who did not say it is too much: those with the skill and the
    /// wish first, then those who carry least and were not asked longest.
    pub fn before<'a>(
        who: PersonId,
        load: Load,
        taking: Taking<'_>,
        candidates: impl IntoIterator<Item = Candidate<'a>>,
        sizes: &Sizes,
        today: Day,
    ) -> Option<Nudge> {
        let open = load.open();
        if open < Chain::OPEN_MANY {
            return None;
        }
        let mut could: Vec<_> = candidates
            .into_iter()
            .filter(|one| one.who != who && one.load.open() < Chain::OPEN_MANY)
            .filter(|one| one.can_carry(taking, sizes))
            .map(|one| {
                let wishes = one.chain.wish(one.said) == Some(Wish::More);
                let idle = one.chain.asked_last().map_or(i32::MAX, |last| today.since(last));
                (Reverse(wishes), one.load.open(), Reverse(idle), one.who, one)
            })
            .collect();
        could.sort_by_key(|(wishes, open, idle, who, _)| (*wishes, *open, *idle, *who));
        could.truncate(Nudge::COULD_MAX);
        let could = could.into_iter().map(|(.., one)| one.because(taking, today)).collect();
        Some(Nudge { open, could })
    }
}

impl Candidate<'_> {
    /// Whether it is within what they did, can do and said they can carry.
    fn can_carry(&self, taking: Taking<'_>, sizes: &Sizes) -> bool {
        let can = |(skill, level): &(String, Level)| self.level(skill) >= Some(*level);
        if !taking.takes.iter().all(can) {
            return false;
        }
        let told = self.chain.point_out(
            (taking.size, 0),
            self.said,
            (self.load.hours, self.load.open()),
            sizes,
        );
        told.is_empty()
    }

    fn level(&self, skill: &str) -> Option<Level> {
        self.skills.iter().find(|(key, _)| key == skill).map(|(_, level)| *level)
    }

    fn because(&self, taking: Taking<'_>, today: Day) -> Could {
        let mut because: Vec<Because> = Vec::new();
        let takes = taking.takes.iter().map(|(skill, _)| (skill, self.level(skill)));
        because.extend(takes.filter_map(|(key, far)| Some(Because::Skill(key.clone(), far?))));
        let wishes = self.chain.wish(self.said) == Some(Wish::More);
        because.extend(wishes.then_some(Because::WishMore));
        because.extend(self.chain.last_done().map(|_| Because::Ready));
        match self.chain.asked_last() {
            None => because.push(Because::NeverAsked),
            Some(_) => because.extend(self.chain.idle_days(None, today).map(Because::Idle)),
        }
        because.push(Because::Carries(self.load.open()));
        Could { who: self.who, because }
    }
}

/// Whose the tasks of an open ask are that are not done; one that is an ask of its own is counted
/// as that ask.
fn owners(link: &Link) -> impl Iterator<Item = PersonId> {
    let plan = match link.support() {
        Some(Support::Planned(plan)) if link.ask().is_open() => Some(plan),
        _ => None,
    };
    let tasks = plan.into_iter().flat_map(|plan| plan.tasks());
    let open = tasks.filter(|task| task.done.is_none() && task.ask.is_none());
    open.filter_map(|task| task.owner)
}

fn declined(link: &Link) -> bool {
    matches!(link.ask().came(), Some((crate::cycle::How::Declined, _)))
}

fn same_month(a: Day, b: Day) -> bool {
    let (a, b) = (a.date(), b.date());
    (a.year(), a.month()) == (b.year(), b.month())
}
