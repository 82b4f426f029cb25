//! What is known of those whom a run could ask: what its engine's runs tell of them.

use super::reading::me;
use crate::failure::Failure;
use crate::members::records::names;
use crate::people::ledger::Sheets;
use crate::space::kept::Held;
use crate::space::keys::Keys;
use organizing::PersonId;
use organizing::assessment::Support;
use organizing::engines::{Came, Candidate, Done, Leader, Ran, Run, Rung};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;

/// What the runs of an engine tell of someone.
#[derive(Default)]
struct Told {
    /// The highest role that they held or came in.
    rung: Option<Rung>,
    /// Shifts that they came to, by role.
    shifts: BTreeMap<Rung, u16>,
}

/// Everyone whom the reader could have asked in a run: those on the part of the list that these keys
/// open who are with us, and those who took part in a run of this engine.
///
/// # Errors
/// The shelf's.
pub fn candidates(
    shelf: &mut Reader,
    keys: &Keys,
    run: &Run,
    ran: &[Ran<'_>],
) -> Result<Vec<Candidate>, Failure> {
    let mut told = told(run, ran);
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    let sheets = Sheets::open_all(shelf, keys)?;
    for line in sheets.read()?.lines().filter(|line| line.in_unit()) {
        let who = PersonId::from(line.worker);
        let with_us = matches!(line.support, Support::One | Support::Two);
        if with_us || told.contains_key(&who) {
            people.insert(who);
        }
    }
    let members = names(shelf, keys)?.into_keys().map(PersonId::from).chain([me(keys)]);
    people.extend(members.filter(|who| told.contains_key(who)));
    let one = |who: PersonId| candidate(who, told.remove(&who).unwrap_or_default());
    Ok(people.into_iter().map(one).collect())
}

fn candidate(who: PersonId, told: Told) -> Candidate {
    let shifts = told.rung.and_then(|rung| told.shifts.get(&rung)).copied().unwrap_or(0);
    Candidate {
        who,
        rung: told.rung,
        done: Done { shifts, ..Done::default() },
        trained: BTreeMap::new(),
        last: None,
        most: None,
        wants_more: false,
        open: 0,
        owes_debrief: false,
        free: None,
        asked: None,
        developed_by: None,
        brought_by: None,
    }
}

/// What each run tells, in the roles that the engine has in this one.
fn told(run: &Run, ran: &[Ran<'_>]) -> BTreeMap<PersonId, Told> {
    let mut told: BTreeMap<PersonId, Told> = BTreeMap::new();
    for one in ran {
        let here = |rung: Rung| run.engine.rung(&one.run.engine.role(rung)?.id);
        for filled in &one.run.filled {
            let told = told.entry(filled.who).or_default();
            told.rung = told.rung.max(here(filled.rung));
        }
        for row in one.rows.now().into_values().filter(|row| row.came == Came::Came) {
            let Some(rung) = here(row.rung) else { continue };
            let told = told.entry(row.who).or_default();
            told.rung = told.rung.max(Some(rung));
            let shifts = told.shifts.entry(rung).or_default();
            *shifts = shifts.saturating_add(1);
        }
    }
    told
}

/// Those who can ask others in a run: whoever holds a role above the lowest.
pub fn leaders(run: &Run) -> Vec<Leader> {
    let held =
        run.engine.rungs().skip(1).flat_map(|rung| run.holders(rung).map(move |w| (w, rung)));
    let mut highest: BTreeMap<PersonId, Rung> = BTreeMap::new();
    for (who, rung) in held {
        let one = highest.entry(who).or_insert(rung);
        *one = (*one).max(rung);
    }
    highest.into_iter().map(|(who, rung)| Leader { who, rung, asks: 0 }).collect()
}

/// In which shift of a run who was debriefed already.
///
/// # Errors
/// The shelf's.
pub fn held_debriefs(
    _: &mut Reader,
    _: &Keys,
    _: &Held<Run>,
) -> Result<BTreeSet<(u16, PersonId)>, Failure> {
    Ok(BTreeSet::new())
}
