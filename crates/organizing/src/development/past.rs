//! What figures and lineage need of one person's record, without any of its words: small enough
//! that those of twenty thousand people are opened together.

use super::record::{Record, RoleHeld};
use super::{Asked, Bond, Ended, Happened, How, Level, Task};
use crate::cycle::{End, How as Came, InRun, Link, SizeId, Sizes, Support};
use crate::{Day, PersonId};
use serde::{Deserialize, Serialize};

/// One person's past.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// The first day on which something is written of them.
    pub since: Option<Day>,
    /// The asks to them.
    pub asks: Vec<PastAsk>,
    /// Tasks in the plans that support them: whose, who answers for the support, since when.
    pub tasks: Vec<(PersonId, PersonId, Day)>,
    /// Whom they brought, and since when.
    pub brought: Vec<(PersonId, Day)>,
    /// Whom they are developing, and since when.
    pub developed: Vec<(PersonId, Day)>,
    /// Roles that they hold or held.
    pub roles: Vec<RoleHeld>,
    /// How far they are with which skill or training, by key.
    pub skills: Vec<(String, Level)>,
}

/// An ask as it is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastAsk {
    /// Who asked.
    pub by: PersonId,
    /// How big it is.
    pub size: SizeId,
    /// When it was asked.
    pub on: Day,
    /// By when.
    pub due: Day,
    /// What came of it, and when; for one that was replaced no outcome.
    pub ended: Option<(Option<Came>, Day)>,
    /// When it was debriefed.
    pub debriefed: Option<Day>,
}

impl Record {
    /// Their past. A training is a skill that they learn.
    pub fn past(&self) -> Past {
        let links = self.chain.links();
        let days = links.iter().map(|link| link.ask().asked().on);
        let days = days.chain(self.roles().iter().map(|held| held.from));
        let mut skills: Vec<(String, Level)> = self
            .skills
            .at_least(Level::Learn)
            .into_iter()
            .filter_map(|key| self.skills.level(&key).map(|level| (key, level)))
            .collect();
        for training in self.trainings() {
            if self.trained(&training.training).is_some()
                && !skills.iter().any(|(key, _)| *key == training.training)
            {
                skills.push((training.training.clone(), Level::Learn));
            }
        }
        let pairs = |people: &std::collections::BTreeMap<PersonId, Day>| {
            people.iter().map(|(who, on)| (*who, *on)).collect()
        };
        Past {
            since: days.chain(self.trainings().iter().map(|training| training.on)).min(),
            asks: links.iter().map(PastAsk::of).collect(),
            tasks: links.iter().flat_map(tasks).collect(),
            brought: pairs(self.brought()),
            developed: pairs(self.developed()),
            roles: self.roles().to_vec(),
            skills,
        }
    }
}

impl PastAsk {
    fn of(link: &Link) -> PastAsk {
        let asked = link.ask().asked();
        let ended = link.ask().ended().map(|ended| match ended.how {
            End::Came(how) => (Some(how), ended.on),
            End::Replaced(_) => (None, ended.on),
        });
        PastAsk {
            by: asked.by,
            size: asked.size,
            on: asked.on,
            due: asked.due,
            ended,
            debriefed: link.debrief().map(|debrief| debrief.on),
        }
    }
}

fn tasks(link: &Link) -> Vec<(PersonId, PersonId, Day)> {
    let Some(Support::Planned(plan)) = link.support() else { return Vec::new() };
    let asked = link.ask().asked();
    let owned = plan.tasks().iter().filter_map(|task| Some((task, task.owner?)));
    owned.map(|(task, owner)| (owner, asked.support.by, task.begun.unwrap_or(asked.on))).collect()
}

impl Past {
    /// Whom this person brought and developed.
    pub fn bonds(&self, by: PersonId) -> impl Iterator<Item = Bond> {
        let of = move |how, people: &[(PersonId, Day)]| -> Vec<Bond> {
            people.iter().map(|(who, on)| Bond { by, who: *who, how, on: *on }).collect()
        };
        of(How::Brought, &self.brought).into_iter().chain(of(How::Developed, &self.developed))
    }
}

impl Happened {
    /// What happened, from the pasts of these people; `leads` says whether a role leads others.
    /// Who rose on the ladder of an engine is read from its runs, and is added by the caller.
    pub fn of<'a>(
        pasts: impl IntoIterator<Item = (PersonId, &'a Past)>,
        leads: impl Fn(&InRun) -> bool,
        sizes: &Sizes,
    ) -> Happened {
        let mut all = Happened::default();
        for (who, past) in pasts {
            all.people.extend(past.since.map(|since| (who, since)));
            all.asks.extend(past.asks.iter().map(|ask| ask.asked(who, sizes)));
            all.bonds.extend(past.bonds(who));
            all.tasks.extend(past.tasks.iter().map(|(owner, by, on)| Task {
                owner: *owner,
                by: Some(*by).filter(|by| by != owner),
                on: *on,
            }));
            let held = past.roles.iter().filter(|held| held.until.is_none() && leads(&held.role));
            all.leaders.extend(held.map(|held| held.from).min().map(|from| (who, from)));
        }
        all
    }
}

impl PastAsk {
    fn asked(&self, who: PersonId, sizes: &Sizes) -> Asked {
        let ended = |how: Option<Came>| match how {
            Some(Came::Done) => Ended::Done,
            Some(Came::Partly) => Ended::Partly,
            Some(Came::Declined) => Ended::Declined,
            None => Ended::Replaced,
        };
        let size = sizes.place(self.size).and_then(|place| u8::try_from(place + 1).ok());
        Asked {
            who,
            by: self.by,
            size: size.unwrap_or(0),
            on: self.on,
            due: self.due,
            ended: self.ended.map(|(how, on)| (ended(how), on)),
            debriefed: self.debriefed,
        }
    }
}
