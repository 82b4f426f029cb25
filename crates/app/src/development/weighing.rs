//! What is weighed before someone is asked: what they carry, what could come next and why, and who
//! else could before they take a sixth.

use super::accounts::Accounts;
use super::asking::Typed;
use super::people::{People, named};
use super::records::{Near, Path, pasts};
use super::seen::{PEOPLE_IN_VIEW, Seen, everyone, load};
use super::tying::Task;
use crate::call::Call;
use crate::engines::records::{rows, runs};
use crate::failure::Failure;
use crate::people::ledger::Sheets;
use crate::space::kept;
use crate::space::keys::Keys;
use organizing::assessment::Support;
use organizing::cycle::{Around, Chain, InRun, Offer, SizeId, Sizes, Suggestion, Support as Plan};
use organizing::development::{Because, Candidate, Level, Load, Nudge, Past, SkillStep, Taking};
use organizing::engines::{Role, Run, Rung, Step};
use organizing::{Day, PersonId, Refusal, RunId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// What the form is drawn from.
pub struct Drawn {
    /// Whom one asks.
    pub seen: Seen,
    /// What they carry.
    pub load: Load,
    /// What could be asked next, and why.
    pub suggestion: Suggestion,
    /// Who else could, before the sixth.
    pub nudge: Option<Nudge>,
    /// Before whom those who could have done what it takes.
    pub witnesses: Witnesses,
    /// The task that it is.
    pub task: Option<Task>,
    /// Why it is that task no more.
    pub loose: Option<Refusal>,
}

/// Before whom someone did something, by the key of the skill.
pub type Witnesses = BTreeMap<(PersonId, String), PersonId>;

impl Drawn {
    /// Reads it by the id in the address.
    ///
    /// # Errors
    /// As [`Seen::read`].
    pub fn read(
        shelf: &mut Reader,
        keys: &Keys,
        id: Id,
        call: &Call,
        typed: &Typed,
    ) -> Result<Drawn, Failure> {
        let mut seen = Seen::read(shelf, keys, id)?;
        let asked_in = typed.in_run().map(|role| role.run);
        seen.runs.extend(super::seen::runs(shelf, keys, asked_in.into_iter())?);
        let near = everyone(shelf, keys)?;
        let load = load(&seen, &near, call);
        let record = seen.record();
        let Past { skills, since, .. } = record.past();
        let offers = offers(shelf, keys, &seen.sizes, call.today)?;
        let around = Around {
            said: record.said(),
            hours: load.hours,
            open: load.open(),
            skills: &skills,
            offers: &offers,
            since,
        };
        let suggestion = record.chain.suggest(&around, &seen.sizes, call.today);
        let last = record.chain.last_done().map(|link| link.ask().asked().size);
        let smallest = seen.sizes.steps().first().map(|step| step.id);
        let size = typed.step().or(suggestion.size).or(last).or(smallest);
        let takes = takes(shelf, keys, typed)?;
        let taking = Taking { size: size.unwrap_or(SizeId(0)), takes: &takes };
        let nudge = nudge(shelf, keys, (&seen, load), &near, taking, call.today)?;
        let witnesses = witnesses(shelf, keys, nudge.as_ref())?;
        let (task, loose) = match typed.tie().map(|tie| tie.find(shelf, keys, &seen, call.today)) {
            None => (None, None),
            Some(Ok(task)) => (Some(task), None),
            Some(Err(Failure::Refused(refusal))) => (None, Some(refusal)),
            Some(Err(other)) => return Err(other),
        };
        let could = nudge.iter().flat_map(|nudge| &nudge.could).map(|could| could.who);
        let more = could.chain(witnesses.values().copied()).chain(task.iter().map(|t| t.tie.of));
        let more: BTreeSet<PersonId> = more.collect();
        if !more.is_empty() {
            let wanted = &more | &named(seen.record(), PEOPLE_IN_VIEW);
            let accounts = Accounts::read(shelf, keys)?;
            seen.people = People::read(shelf, keys, accounts, &wanted)?;
        }
        Ok(Drawn { load, suggestion, nudge, seen, witnesses, task, loose })
    }
}

/// What the role takes for which the form asks, and how far one must have come in each; nothing for
/// an ask outside of engines.
fn takes(shelf: &mut Reader, keys: &Keys, typed: &Typed) -> Result<Vec<(String, Level)>, Failure> {
    let Some(wanted) = typed.in_run() else { return Ok(Vec::new()) };
    let run = kept::find::<Run>(shelf, keys, Id(wanted.run.0))?;
    let roles = run.iter().flat_map(|run| &run.value.engine.roles);
    Ok(roles.filter(|role| role.id == wanted.role).flat_map(trained).collect())
}

/// What a role is trained in, as skills tell it.
fn trained(role: &Role) -> impl Iterator<Item = (String, Level)> {
    let level = |step: &Step| match step {
        Step::Learn => Level::Learn,
        Step::Do => Level::Do,
        Step::Teach => Level::Teach,
    };
    role.trained.iter().map(move |(skill, step)| (skill.clone(), level(step)))
}

/// Before whom those who could did what it takes: read from the records of those few.
fn witnesses(shelf: &mut Reader, keys: &Keys, nudge: Option<&Nudge>) -> Result<Witnesses, Failure> {
    let mut witnesses = Witnesses::new();
    for could in nudge.iter().flat_map(|nudge| &nudge.could) {
        let did = could.because.iter().any(|because| matches!(because, Because::Skill(..)));
        let held = match did {
            true => kept::find::<Path>(shelf, keys, Id(could.who.0))?,
            false => None,
        };
        for row in held.iter().flat_map(|held| held.value.record.skills.rows()) {
            if let SkillStep::Did { witness } = row.step {
                witnesses.insert((could.who, row.skill.clone()), witness);
            }
        }
    }
    Ok(witnesses)
}

/// Roles for which somebody is missing in the runs that are under way, the lowest first.
fn offers(
    shelf: &mut Reader,
    keys: &Keys,
    sizes: &Sizes,
    today: Day,
) -> Result<Vec<Offer>, Failure> {
    let mut offers = Vec::new();
    for held in runs(shelf, keys)? {
        let run = &held.value;
        if run.begun.is_none() || run.to < today {
            continue;
        }
        let gaps = run.gaps(&rows(shelf, keys, &held)?, today);
        let missing: BTreeSet<Rung> = gaps.into_iter().map(|gap| gap.rung).collect();
        offers.extend(missing.into_iter().filter_map(|rung| {
            let role = run.engine.role(rung)?;
            let step = usize::from(role.ask).checked_sub(1)?;
            Some(Offer {
                role: InRun { run: RunId(held.id.0), role: role.id.clone(), shift: None },
                size: sizes.steps().get(step)?.id,
                takes: trained(role).collect(),
            })
        }));
    }
    Ok(offers)
}

/// Who could instead of someone who carries much already: of those whose asks the reader sees, and
/// of those who support us in the same turf whom nobody has asked yet.
fn nudge(
    shelf: &mut Reader,
    keys: &Keys,
    (seen, load): (&Seen, Load),
    near: &[(PersonId, Near)],
    taking: Taking<'_>,
    today: Day,
) -> Result<Option<Nudge>, Failure> {
    if load.open() < Chain::OPEN_MANY {
        return Ok(None);
    }
    let (sizes, none, me): (&Sizes, Chain, PersonId) =
        (&seen.sizes, Chain::default(), seen.people.me);
    let sheets = Sheets::open_all(shelf, keys)?;
    let roll = sheets.read()?;
    let here: BTreeSet<PersonId> =
        roll.lines().filter(|line| line.in_unit()).map(|line| line.worker.into()).collect();
    let there = |who: &PersonId| {
        *who != me && (here.contains(who) || seen.people.accounts.account(*who).is_some())
    };
    let known: BTreeSet<PersonId> = near.iter().map(|(who, _)| *who).collect();
    let with_us = |support| matches!(support, Support::One | Support::Two);
    // How far everyone is with which skill is only looked up where the ask takes one.
    let mut skills: BTreeMap<PersonId, Vec<(String, Level)>> = BTreeMap::new();
    if !taking.takes.is_empty() {
        let all = pasts(shelf, keys)?.into_iter();
        skills.extend(all.map(|(who, past)| (who, past.skills)));
    }
    let can = |who: PersonId| skills.get(&who).map_or(&[][..], Vec::as_slice);
    let fresh = roll.lines().filter(|line| line.in_unit() && with_us(line.support));
    let fresh = fresh.filter(|line| Id(line.turf.0) == seen.held.turf);
    let fresh = fresh.map(|line| PersonId::from(line.worker));
    let fresh = fresh.filter(|who| !known.contains(who) && *who != me).map(|who| Candidate {
        who,
        chain: &none,
        load: Load::default(),
        said: None,
        skills: can(who),
    });
    let elsewhere = tasks_elsewhere(near);
    let asked = near.iter().filter(|(who, _)| there(who)).map(|(who, row)| {
        let mut load = Load::of(*who, [&row.chain], row.roles, sizes, today);
        load.tasks += elsewhere.get(who).copied().unwrap_or(0);
        let (said, skills) = (row.said.as_ref(), can(*who));
        Candidate { who: *who, chain: &row.chain, load, said, skills }
    });
    Ok(Nudge::before(seen.of(), load, taking, asked.chain(fresh), sizes, today))
}

/// Tasks that are not done in the plans of others, by whose they are.
fn tasks_elsewhere(near: &[(PersonId, Near)]) -> BTreeMap<PersonId, u32> {
    let mut count = BTreeMap::new();
    for (of, row) in near {
        let open = row.chain.open().filter_map(|link| match link.support() {
            Some(Plan::Planned(plan)) => Some(plan.tasks()),
            _ => None,
        });
        let tasks = open.flatten().filter(|task| task.done.is_none() && task.ask.is_none());
        for owner in tasks.filter_map(|task| task.owner).filter(|owner| owner != of) {
            *count.entry(owner).or_default() += 1;
        }
    }
    count
}
