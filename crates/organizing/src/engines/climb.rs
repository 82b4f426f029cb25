//! Takes the runs of an engine onto its ladder, one after the other.

use super::ladder::{Climbed, Flow, Made, Ran, Risen};
use super::{Came, Rung, Template};
use crate::{Day, PersonId};
use std::collections::BTreeMap;

/// Where someone stands.
pub(super) struct Standing {
    pub(super) rung: Rung,
    pub(super) highest: Rung,
    pub(super) run: usize,
}

/// Takes one run in.
pub(super) fn climb(
    number: usize,
    ran: &Ran<'_>,
    last: &Template,
    people: &mut BTreeMap<PersonId, Standing>,
) -> Climbed {
    let mut flows = vec![Flow::default(); last.roles.len()];
    let mut made = Made { counted: counted(ran), ..Made::default() };
    let mut risen = Vec::new();
    let before = |at: &Standing| number > 0 && at.run == number - 1;
    for at in people.values().filter(|at| before(at)) {
        on(&mut flows, at.rung).before += 1;
    }
    for (who, (first, then, day)) in came(ran, last, &mut made) {
        let known = people.get(&who);
        let (start, highest) = match known {
            None => {
                on(&mut flows, first).new += 1;
                made.new += 1;
                (first, Rung(0))
            }
            Some(at) if before(at) => (at.rung, at.highest),
            Some(at) => {
                on(&mut flows, first).back += 1;
                (first, at.highest)
            }
        };
        match then.cmp(&start) {
            std::cmp::Ordering::Greater => {
                on(&mut flows, start).rose += 1;
                on(&mut flows, then).rose_to += 1;
                made.rose += 1;
                risen.push(Risen { who, from: start, to: then, on: day });
            }
            std::cmp::Ordering::Less => {
                on(&mut flows, start).fell += 1;
                on(&mut flows, then).fell_to += 1;
            }
            std::cmp::Ordering::Equal => {}
        }
        on(&mut flows, then).now += 1;
        let reached = first.max(then);
        made.leaders += u32::from(highest == Rung(0) && reached > Rung(0));
        people.insert(who, Standing { rung: then, highest: highest.max(reached), run: number });
    }
    for at in people.values().filter(|at| before(at)) {
        on(&mut flows, at.rung).dropped += 1;
    }
    Climbed { days: (ran.run.from, ran.run.to), flows, made, risen }
}

/// Who came, with the rung of the first and of the last shift that they came to; adds up the time
/// given and who came of those who had said yes.
fn came(ran: &Ran<'_>, last: &Template, made: &mut Made) -> BTreeMap<PersonId, (Rung, Rung, Day)> {
    let places: Vec<Rung> =
        ran.run.engine.rungs().map(|rung| in_last(&ran.run.engine, rung, last)).collect();
    let when = |shift: u16| {
        let planned = ran.run.shifts.get(usize::from(shift))?;
        Some((planned.on, planned.starts, shift))
    };
    let rows = ran.rows.now().into_values();
    let mut rows: Vec<_> = rows.filter_map(|row| Some((when(row.shift)?, row))).collect();
    rows.sort_by_key(|(when, row)| (*when, row.who));
    let mut came: BTreeMap<PersonId, (Rung, Rung, Day)> = BTreeMap::new();
    for ((day, ..), row) in rows {
        made.came.of += 1;
        if row.came != Came::Came {
            continue;
        }
        made.came.count += 1;
        made.minutes += u64::from(row.minutes);
        let rung = places.get(usize::from(row.rung.0)).copied().unwrap_or(Rung(0));
        let then = came.entry(row.who).or_insert((rung, rung, day));
        (then.1, then.2) = (rung, day);
    }
    came
}

/// The rung of a role in a later form of its engine: its own, or the next lower one that is there.
fn in_last(engine: &Template, rung: Rung, last: &Template) -> Rung {
    let lower = (0..=rung.0).rev().filter_map(|rung| engine.role(Rung(rung)));
    lower.filter_map(|role| last.rung(&role.id)).next().unwrap_or(Rung(0))
}

fn counted(ran: &Ran<'_>) -> Vec<(String, u64)> {
    let ids = ran.run.engine.counts.iter().map(|count| count.id.clone());
    ids.zip(ran.rows.totals(ran.run)).collect()
}

/// The flow of a rung; rungs come from the ladder that the flows were made for.
fn on(flows: &mut [Flow], rung: Rung) -> &mut Flow {
    let place = usize::from(rung.0).min(flows.len().saturating_sub(1));
    &mut flows[place]
}
