//! Asking someone: the form with what went before beside it, and the ask.

use super::accounts::Accounts;
use super::pages;
use super::people::record_path;
use super::records::Near;
use super::seen::{Seen, change, everyone, load};
use crate::call::{Call, Outcome};
use crate::engines::records::{rows, runs};
use crate::failure::Failure;
use crate::people::ledger::Sheets;
use crate::people::typed::day_of;
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::assessment::Support;
use organizing::cycle::{
    Around, Asked, Chain, InRun, Offer, Override, Promise, SizeId, Sizes, Suggestion,
    Support as Plan,
};
use organizing::development::{Candidate, Level, Load, Nudge, Taking};
use organizing::engines::Rung;
use organizing::{AskId, Day, PersonId, Personal, Refusal, RunId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// Days ahead that an ask is due, unless another day is chosen.
const DUE_IN_DAYS: i32 = 7;
/// The most characters that are kept of a field.
const CHARS_MAX: usize = 2 * organizing::cycle::Ask::TEXT_CHARS_MAX;
/// The most characters of the key of a role.
const ROLE_CHARS_MAX: usize = 60;

/// An ask as its form carries it.
#[derive(Clone, Default)]
pub struct Typed {
    /// What.
    pub what: String,
    /// The number of the step.
    pub size: String,
    /// Hours, where they differ from the usual ones.
    pub hours: String,
    /// When it was asked.
    pub on: String,
    /// By when.
    pub due: String,
    /// Who supports.
    pub support: String,
    /// With what.
    pub support_what: String,
    /// The run of an engine.
    pub run: String,
    /// The role in it.
    pub role: String,
    /// The number of the shift in it, where it is for one.
    pub shift: String,
    /// Why it does not wait.
    pub early_why: String,
}

impl Typed {
    /// What was sent.
    pub(super) fn sent(call: &Call) -> Typed {
        Typed::of(|name| call.field(name))
    }

    /// What the address says to begin with; of people's words there is nothing in it.
    fn prefilled(call: &Call) -> Typed {
        let asked = ["size", "run", "role", "shift", "due"];
        let typed = Typed::of(|name| match asked.contains(&name) {
            true => call.ask.query.get(name),
            false => "",
        });
        let due = match typed.due.as_str() {
            "" => call.today.plus(DUE_IN_DAYS).date().to_string(),
            due => due.to_owned(),
        };
        Typed { due, ..typed }
    }

    fn of<'a>(field: impl Fn(&str) -> &'a str) -> Typed {
        let kept = |name: &str| field(name).chars().take(CHARS_MAX).collect();
        Typed {
            what: kept("what"),
            size: kept("size"),
            hours: kept("hours"),
            on: kept("on"),
            due: kept("due"),
            support: kept("supporter"),
            support_what: kept("support-what"),
            run: kept("run"),
            role: kept("role"),
            shift: kept("shift"),
            early_why: kept("early-why"),
        }
    }

    /// The step that is chosen.
    pub fn step(&self) -> Option<SizeId> {
        self.size.parse().ok().map(SizeId)
    }

    /// The role in a run, where the form was come to from one.
    pub fn in_run(&self) -> Option<InRun> {
        let run: Id = self.run.parse().ok()?;
        let role = self.role.trim();
        let fits = !role.is_empty() && role.chars().count() <= ROLE_CHARS_MAX;
        let shift = self.shift.parse().ok();
        fits.then(|| InRun { run: RunId(run.0), role: role.to_owned(), shift })
    }

    /// The ask that it describes.
    fn asked(&self, of: PersonId, by: PersonId, today: Day) -> Result<Asked, Refusal> {
        let on = match self.on.as_str() {
            "" => today,
            text => day_of("on", text)?,
        };
        let due = match self.due.as_str() {
            "" => Err(Refusal::at("due", "ask-due-missing")),
            text => day_of("due", text),
        };
        let hours = match self.hours.as_str() {
            "" => Ok(0),
            text => text.parse().map_err(|_| Refusal::at("hours", "ask-hours")),
        };
        let support = match self.support.as_str() {
            "" => Ok(by),
            text => text.parse().map(|id: Id| PersonId(id.0)),
        };
        let early = match self.early_why.as_str() {
            "" => None,
            why => Some(Override::record(by, today, why)?),
        };
        Ok(Asked {
            of,
            by,
            what: Personal::new(&self.what),
            size: self.step().ok_or(Refusal::at("size", "ask-size-unknown"))?,
            hours: hours?,
            on,
            due: due?,
            support: Promise {
                by: support.map_err(|_| Refusal::at("support", "person-unknown"))?,
                what: Personal::new(&self.support_what),
            },
            role: self.in_run(),
            early,
            instead_of: None,
        })
    }
}

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
}

impl Drawn {
    fn read(
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
        let (skills, since) = (record.skills.at_least(Level::Do), record.past().since);
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
        let taking = Taking { size: size.unwrap_or(SizeId(0)), skill: None };
        let nudge = nudge(shelf, keys, (&seen, load), &near, taking, call.today)?;
        if let Some(nudge) = &nudge {
            let wanted: BTreeSet<PersonId> = nudge.could.iter().map(|could| could.who).collect();
            let wanted =
                &wanted | &super::people::named(seen.record(), super::seen::PEOPLE_IN_VIEW);
            let accounts = Accounts::read(shelf, keys)?;
            seen.people = super::people::People::read(shelf, keys, accounts, &wanted)?;
        }
        Ok(Drawn { load, suggestion, nudge, seen })
    }
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
                skill: role.trained.keys().next().cloned(),
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
    let fresh = roll.lines().filter(|line| line.in_unit() && with_us(line.support));
    let fresh = fresh.filter(|line| Id(line.turf.0) == seen.held.turf);
    let fresh = fresh.map(|line| PersonId::from(line.worker));
    let fresh = fresh.filter(|who| !known.contains(who) && *who != me).map(|who| Candidate {
        who,
        chain: &none,
        load: Load::default(),
        said: None,
        skills: &[],
    });
    let elsewhere = tasks_elsewhere(near);
    let asked = near.iter().filter(|(who, _)| there(who)).map(|(who, row)| {
        let mut load = Load::of(*who, [&row.chain], row.roles, sizes, today);
        load.tasks += elsewhere.get(who).copied().unwrap_or(0);
        Candidate { who: *who, chain: &row.chain, load, said: row.said.as_ref(), skills: &[] }
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

/// GET the form.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let typed = Typed::prefilled(call);
    page(&me, call, (200, &typed), None)
}

fn page(
    me: &Member,
    call: &Call,
    (status, typed): (u16, &Typed),
    refusal: Option<Refusal>,
) -> Outcome {
    let person = call.id("person")?;
    let read = |shelf: &mut Reader| Drawn::read(shelf, &me.keys, person, call, typed);
    let drawn = call.app.store.read(read)?;
    Ok(Answer::page_with(status, pages::ask::page(call, me, &drawn, typed, refusal)))
}

/// POST the ask.
pub fn make(me: Member, call: &Call) -> Outcome {
    let typed = Typed::sent(call);
    let (sent, today, id) = (typed.clone(), call.today, AskId(Id::random().0));
    let done = change(&me, call, move |_, _, seen| {
        let asked = sent.asked(seen.of(), seen.people.me, today)?;
        // Nobody supports whom the one who asks cannot see.
        let supporter = asked.support.by;
        let known = |who| who == seen.people.me || seen.people.knows(who);
        if !known(supporter) || seen.people.accounts.account(supporter).is_none() {
            return Err(Refusal::at("support", "person-unknown").into());
        }
        let (to, sizes) = (seen.presence, seen.sizes.clone());
        seen.held.value.record.ask(id, asked, to, &sizes, today)?;
        Ok(seen.of())
    });
    match done {
        Ok(of) => {
            let here = record_path(me.space(), of);
            let ask = here.replace("/record", &format!("/asks/{}", Id(id.0)));
            Ok(Answer::see(format!("{ask}?said=said-ask-made")))
        }
        Err(Failure::Refused(refusal)) => page(&me, call, (422, &typed), Some(refusal)),
        Err(other) => Err(other),
    }
}
