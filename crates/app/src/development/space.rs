//! The organizing cycle over a whole drive: where asks stand, who carries what, who was not asked
//! for long, what measures organizing, and who developed whom.

use super::accounts::Accounts;
use super::people::people_named;
use super::records::{Near, near, pasts, sizes};
use crate::engines::records::{rows, runs};
use crate::failure::Failure;
use crate::people::ledger::Sheets;
use crate::space::keys::Keys;
use organizing::cycle::{InRun, Station};
use organizing::development::{
    Bond, Developed, Figure, Folded, Happened, Lineage, Load, Past, Shown as Node, Whose,
};
use organizing::engines::{Ladder, Ran, Rows, Run, Rung};
use organizing::movement::Period;
use organizing::{AskId, Day, PersonId, Personal, RunId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;

/// How many of those at one station are named.
const AT_SHOWN: usize = 100;
/// How many of those who carry most are named.
const CARRY_SHOWN: usize = 12;
/// How many of those who were not asked for long are named.
const IDLE_SHOWN: usize = 8;
/// How many of those who developed others are named.
const DEVELOPERS_SHOWN: usize = 12;
/// The days that the figures are of.
pub const FIGURE_DAYS: i32 = 30;
/// The most nodes of the picture of a lineage.
const NODES_MAX: usize = 60;

/// The cycle over a drive.
pub struct Space {
    /// How many asks stand at each station, in their order.
    pub stations: [u32; 5],
    /// The asks that stand at the station asked for, and to whom.
    pub at: Vec<(PersonId, AskId)>,
    /// Those who carry most.
    pub carry: Vec<(PersonId, Load)>,
    /// Those who were not asked for long, and for how many days.
    pub idle: Vec<(PersonId, u32)>,
    /// How many of those who were asked before were not asked for long.
    pub idle_count: usize,
    /// How many on the list were never asked for anything, of how many.
    pub never: (usize, usize),
    /// The figures of the last [`FIGURE_DAYS`] days, and of those before.
    pub figures: [[Figure; 6]; 2],
    /// What the people are called who are named.
    pub names: BTreeMap<PersonId, Personal>,
}

/// Who developed whom.
pub struct Line {
    /// The forest.
    pub lineage: Lineage,
    /// The same, folded for a picture.
    pub folded: Folded,
    /// As it was on this day.
    pub on: Day,
    /// Below whom, where that was asked.
    pub from: Option<PersonId>,
    /// What that person's organizing came to: whom they developed and who was by them, and the
    /// figures of the last [`FIGURE_DAYS`] days and of those before.
    pub theirs: Option<(Developed, [[Figure; 6]; 2])>,
    /// Those who developed most.
    pub most: Vec<(PersonId, Developed)>,
    /// What the people are called who are named.
    pub names: BTreeMap<PersonId, Personal>,
}

impl Space {
    /// Gathers it from what these keys open.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(
        shelf: &mut Reader,
        keys: &Keys,
        asked_for: Option<Station>,
        today: Day,
    ) -> Result<Space, Failure> {
        let accounts = Accounts::read(shelf, keys)?;
        let sizes = sizes(shelf, keys)?.value;
        let (people, past) = (near(shelf, keys)?, pasts(shelf, keys)?);
        let (mut stations, mut at) = ([0; 5], Vec::new());
        for (who, near) in &people {
            for (station, ask) in near.chain.stations(today) {
                stations[station as usize] += 1;
                at.extend((asked_for == Some(station)).then_some((*who, ask)));
            }
        }
        at.truncate(AT_SHOWN);
        let carried = people.iter().map(|(who, near)| (*who, &near.chain, near.roles));
        let mut carry: Vec<(PersonId, Load)> =
            Load::all(carried, &sizes, today).into_iter().collect();
        carry.retain(|(_, load)| load.open() + load.roles > 0);
        carry.sort_by_key(|(who, load)| (std::cmp::Reverse((load.open(), load.hours)), *who));
        carry.truncate(CARRY_SHOWN);
        let (idle, idle_count) = idle(&people, today);
        let asked: BTreeSet<PersonId> =
            past.iter().filter(|(_, past)| !past.asks.is_empty()).map(|(who, _)| *who).collect();
        let sheets = Sheets::open_all(shelf, keys)?;
        let roll = sheets.read()?;
        let unit = roll.lines().filter(|line| line.in_unit());
        let listed: Vec<PersonId> = unit.map(|line| line.worker.into()).collect();
        let never = listed.iter().filter(|who| !asked.contains(who)).count();
        let figures = figures(&happened(shelf, keys, &past)?, Whose::Space, today)?;
        let named = carry.iter().map(|(who, _)| *who).chain(idle.iter().map(|(who, _)| *who));
        let named = named.chain(at.iter().map(|(who, _)| *who));
        let names = people_named(shelf, keys, &accounts, &named.collect())?;
        let never = (never, listed.len());
        Ok(Space { stations, at, carry, idle, idle_count, never, figures, names })
    }
}

/// What the runs of engines tell of people: nobody has to write down who rose.
struct Engines {
    /// The key of the lowest role of each run.
    lowest: BTreeMap<RunId, String>,
    /// Who rose, and when.
    rose: Vec<(PersonId, Day)>,
    /// Who holds a role that leads others, and since when.
    leaders: Vec<(PersonId, Day)>,
}

impl Engines {
    fn read(shelf: &mut Reader, keys: &Keys) -> Result<Engines, Failure> {
        let runs = runs(shelf, keys)?;
        let mut engines =
            Engines { lowest: BTreeMap::new(), rose: Vec::new(), leaders: Vec::new() };
        let mut ran: BTreeMap<String, Vec<(Run, Rows)>> = BTreeMap::new();
        for held in runs {
            let rows = rows(shelf, keys, &held)?;
            let run = held.value;
            let lowest = run.engine.roles.first().map(|role| role.id.clone());
            engines.lowest.extend(lowest.map(|role| (RunId(held.id.0), role)));
            let leads = run.filled.iter().filter(|one| one.rung > Rung(0) && one.until.is_none());
            engines.leaders.extend(leads.map(|one| (one.who, one.from)));
            ran.entry(run.engine.id.clone()).or_default().push((run, rows));
        }
        for mut runs in ran.into_values() {
            runs.sort_by_key(|(run, _)| (run.from, run.to));
            let of: Vec<Ran<'_>> = runs.iter().map(|(run, rows)| Ran { run, rows }).collect();
            let climbed = Ladder::of(&of).runs;
            engines.rose.extend(climbed.iter().flat_map(|run| &run.risen).map(|r| (r.who, r.on)));
        }
        Ok(engines)
    }

    /// Whether a role leads others: each but the lowest of its engine does.
    fn leads(&self, role: &InRun) -> bool {
        self.lowest.get(&role.run).is_some_and(|lowest| *lowest != role.role)
    }
}

/// Those who have nothing open and were not asked for long, the longest first; and how many.
fn idle(rows: &[(PersonId, Near)], today: Day) -> (Vec<(PersonId, u32)>, usize) {
    let mut idle: Vec<(PersonId, u32)> = rows
        .iter()
        .filter_map(|(who, near)| Some((*who, near.chain.idle_days(None, today)?)))
        .collect();
    idle.sort_by_key(|(who, days)| (std::cmp::Reverse(*days), *who));
    let count = idle.len();
    idle.truncate(IDLE_SHOWN);
    (idle, count)
}

/// What happened in the space, as far as these keys tell.
fn happened(
    shelf: &mut Reader,
    keys: &Keys,
    past: &[(PersonId, Past)],
) -> Result<Happened, Failure> {
    let (sizes, engines) = (sizes(shelf, keys)?.value, Engines::read(shelf, keys)?);
    let pasts = past.iter().map(|(who, past)| (*who, past));
    let mut happened = Happened::of(pasts, |role| engines.leads(role), &sizes);
    happened.rose.extend(engines.rose);
    happened.leaders.extend(engines.leaders);
    Ok(happened)
}

/// The figures of the last [`FIGURE_DAYS`] days, and of those before.
fn figures(happened: &Happened, whose: Whose, today: Day) -> Result<[[Figure; 6]; 2], Failure> {
    let until = |to: Day| {
        let period = Period::new(to.plus(-FIGURE_DAYS), to)?;
        Ok::<_, Failure>(Figure::all(happened, whose, period))
    };
    Ok([until(today)?, until(today.plus(-FIGURE_DAYS))?])
}

impl Line {
    /// Gathers it, of everyone or below someone, as it was on a day.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(
        shelf: &mut Reader,
        keys: &Keys,
        from: Option<PersonId>,
        on: Day,
    ) -> Result<Line, Failure> {
        let accounts = Accounts::read(shelf, keys)?;
        let from = from.map(|who| accounts.same(who));
        let past: Vec<(PersonId, Past)> = pasts(shelf, keys)?;
        let bonds: Vec<Bond> = past.iter().flat_map(|(who, past)| past.bonds(*who)).collect();
        let lineage = Lineage::at(&bonds, on);
        let folded = lineage.fold(from, NODES_MAX);
        let by: BTreeSet<PersonId> = bonds.iter().map(|bond| bond.by).collect();
        let mut most: Vec<(PersonId, Developed)> =
            by.into_iter().map(|who| (who, lineage.developed(who))).collect();
        most.retain(|(_, developed)| developed.people > 0);
        most.sort_by_key(|(who, of)| {
            (std::cmp::Reverse((of.people + of.by_them, of.people)), *who)
        });
        most.truncate(DEVELOPERS_SHOWN);
        let shown = folded.nodes.iter().filter_map(|node| match node.shown {
            Node::Person(who, _) => Some(who),
            Node::Rest(_) => None,
        });
        let named: BTreeSet<PersonId> =
            shown.chain(most.iter().map(|(who, _)| *who)).chain(from).collect();
        let names = people_named(shelf, keys, &accounts, &named)?;
        let theirs = match from {
            Some(who) => {
                let (happened, developed) = (happened(shelf, keys, &past)?, lineage.developed(who));
                Some((developed, figures(&happened, Whose::Person(who), on)?))
            }
            None => None,
        };
        Ok(Line { lineage, folded, on, from, theirs, most, names })
    }
}
