//! Writing an import and taking it back: each is one transaction, all of it or nothing.

use super::draft::Draft;
use super::plan::{self, Planned, Read};
use super::records::{Import, Steps, Undone, Unreadable, mark};
use crate::failure::Failure;
use crate::people::ledger::Ledger;
use crate::space::founding::leads_turf;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::turfs::deleting::delete_empty;
use crate::turfs::giving::draw_paths;
use organizing::list::Worker;
use organizing::list::import::{Act, ReadRow, Undo, add, undo, update};
use organizing::list::roster::RosterRow;
use organizing::turf::Tree;
use organizing::{Day, ImportId, MemberId, Personal, Refusal, TurfId, WorkerId};
use std::collections::HashMap;
use store::Writer;
use vault::{Id, Identity};

/// Writes what was planned; the plan is made again inside the write, so that it fits the list as
/// it is then.
///
/// # Errors
/// The shelf's; then nothing of the import was kept.
pub fn write(
    shelf: &mut Writer,
    keys: &mut Keys,
    identity: &Identity,
    id: Id,
    today: Day,
    (draft, mut read): (&Draft, Read),
    mut tell: impl FnMut(u64, u64),
) -> Result<(), Failure> {
    let week = u32::try_from(today.week()).unwrap_or(0);
    let mut planned = plan::plan(shelf, keys, draft, &read.rows)?;
    let counts = plan::counts(&planned.plan);
    let mut report = Import {
        file_name: Personal::new(&draft.file_name),
        by: MemberId(keys.member.0),
        on: today,
        counts,
        headings: read.understood.columns.iter().map(|c| Personal::new(&c.heading)).collect(),
        unreadable: unreadable(draft, &read, &planned.plan.acts),
        leftovers: plan::leftovers(draft, &read, Import::UNREADABLE_MAX),
        drawn: Vec::new(),
        steps: Vec::new(),
        undone: None,
    };
    let fallback = plan::fallback_turf(draft, &planned.tree).ok_or(Failure::NotFound)?;
    let turfs = draw_turfs(shelf, keys, identity, &planned, &read.rows, today)?;
    let drawn = turfs.turfs.iter().map(|turf| turf.id);
    report.drawn = drawn.filter(|turf| planned.tree.get(*turf).is_none()).collect();
    let home = |row: &RosterRow| turfs.find_path(&row.turf);
    let places: HashMap<WorkerId, usize> = planned
        .existing
        .iter()
        .enumerate()
        .map(|(place, held)| (WorkerId(held.id.0), place))
        .collect();
    let mut steps = Steps::default();
    let mut ledger = Ledger::new(keys, week);
    let total = u64::from(counts.rows());
    for (done, act) in (1u64..).zip(std::mem::take(&mut planned.plan.acts)) {
        match act {
            Act::Add { row, .. } => {
                let Some(told) = planned.plan.take(&mut read.rows, row) else { continue };
                let turf = home(&told).unwrap_or(TurfId(fallback.0));
                let held = ledger.add(shelf, Id::random(), add(told, turf, ImportId(id.0)))?;
                steps.added.push((held.id, mark(&held.value)));
            }
            Act::Update { row, worker, .. } => {
                let Some(told) = planned.plan.row(&read.rows, row) else { continue };
                let Some(place) = places.get(&worker) else { continue };
                let mut held = planned.existing[*place].clone();
                let before = held.value.clone();
                let (mut after, _) = update(&before, told, home(told), planned.rules);
                after.import = Some(ImportId(id.0));
                held.value = after;
                ledger.keep(shelf, &mut held)?;
                steps.changed.push((held.id, before, held.value));
            }
            Act::LeaveAlone { .. } | Act::Repeats { .. } | Act::Unreadable { .. } => {}
        }
        if steps.added.len() + steps.changed.len() >= Steps::WORKERS_MAX {
            keep_steps(shelf, keys, week, std::mem::take(&mut steps), &mut report.steps)?;
        }
        if done % 500 == 0 || done == total {
            tell(done, total);
        }
    }
    keep_steps(shelf, keys, week, steps, &mut report.steps)?;
    ledger.close(shelf)?;
    kept::save(shelf, keys, week, &mut Held::new(id, leads_turf(keys.space), report))
}

/// Draws the turfs that the roster names and the drive does not have yet, and gives the tree with
/// them.
fn draw_turfs(
    shelf: &mut Writer,
    keys: &mut Keys,
    identity: &Identity,
    planned: &Planned,
    rows: &[ReadRow],
    today: Day,
) -> Result<Tree, Failure> {
    let placed = planned.placed(rows).map(|row| row.turf.as_slice());
    draw_paths(shelf, keys, identity, today, placed)
}

fn keep_steps(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    steps: Steps,
    kept_steps: &mut Vec<Id>,
) -> Result<(), Failure> {
    if steps.added.is_empty() && steps.changed.is_empty() {
        return Ok(());
    }
    let id = Id::random();
    kept_steps.push(id);
    kept::save(shelf, keys, week, &mut Held::new(id, leads_turf(keys.space), steps))
}

fn unreadable(draft: &Draft, read: &Read, acts: &[Act]) -> Vec<Unreadable> {
    acts.iter()
        .filter_map(|act| match act {
            Act::Unreadable { row, problem } => Some((read.understood.first_row + row, problem)),
            _ => None,
        })
        .take(Import::UNREADABLE_MAX)
        .map(|(row, problem)| Unreadable {
            line: draft.line(&read.table, row),
            why: problem.sentence().to_owned(),
            cells: read.table.row(row).map(Personal::new).collect(),
        })
        .collect()
}

/// Takes an import back: every worker as they were, except those on whom someone has worked since,
/// and the turfs that it drew, except those that are in use.
///
/// # Errors
/// A refusal when it was undone before; the shelf's, and then nothing was undone.
pub fn take_back(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    id: Id,
    (today, at_s): (Day, i64),
    mut tell: impl FnMut(u64, u64),
) -> Result<(), Failure> {
    let week = u32::try_from(today.week()).unwrap_or(0);
    let mut import = kept::load::<Import>(shelf, keys, id)?;
    if import.value.undone.is_some() {
        return Err(Refusal::of("import-undone-already").into());
    }
    let mut undone = Undone::begin(today);
    let mut ledger = Ledger::new(keys, week);
    let total = u64::from(import.value.counts.added + import.value.counts.updated);
    let mut done = 0;
    for step in &import.value.steps {
        let steps = kept::load::<Steps>(shelf, keys, *step)?;
        for (worker, mark) in &steps.value.added {
            take_off(shelf, keys, &mut ledger, *worker, mark, &mut undone)?;
        }
        for (worker, before, after) in &steps.value.changed {
            restore(shelf, keys, &mut ledger, *worker, (before, after), &mut undone)?;
        }
        done += u64::try_from(steps.value.added.len() + steps.value.changed.len()).unwrap_or(0);
        tell(done, total);
        kept::remove(shelf, keys, &steps)?;
    }
    ledger.close(shelf)?;
    let (gone, stay) = delete_empty(shelf, keys, identity, (week, at_s), &import.value.drawn)?;
    undone.turfs = u32::try_from(gone).unwrap_or(u32::MAX);
    undone.turfs_kept =
        stay.into_iter().map(|(name, why)| (name, why.sentence.to_owned())).collect();
    import.value.undone = Some(undone);
    import.value.steps.clear();
    kept::save(shelf, keys, week, &mut import)
}

fn take_off(
    shelf: &mut Writer,
    keys: &Keys,
    ledger: &mut Ledger<'_>,
    worker: Id,
    made: &[u8; 16],
    undone: &mut Undone,
) -> Result<(), Failure> {
    // Who was merged into another meanwhile is not there to be taken off.
    let Some(held) = kept::find::<Worker>(shelf, keys, worker)? else { return Ok(()) };
    #[cfg(feature = "broken")]
    if crate::broken::is(crate::broken::Fault::Forgetful) {
        undone.removed += 1;
        return Ok(());
    }
    if mark(&held.value) == *made {
        ledger.take_off(shelf, &held)?;
        undone.removed += 1;
    } else {
        undone.kept.push(held.value.name.full);
    }
    Ok(())
}

fn restore(
    shelf: &mut Writer,
    keys: &Keys,
    ledger: &mut Ledger<'_>,
    worker: Id,
    (before, after): (&Worker, &Worker),
    undone: &mut Undone,
) -> Result<(), Failure> {
    let Some(mut held) = kept::find::<Worker>(shelf, keys, worker)? else { return Ok(()) };
    match undo(Some(before), after, &held.value) {
        Undo::Restore(restored) => {
            let touched =
                Worker { sheet: 0, ..held.value.clone() } != Worker { sheet: 0, ..after.clone() };
            let sheet = held.value.sheet;
            held.value = Worker { sheet, ..*restored };
            if touched {
                undone.kept.push(held.value.name.full.clone());
            }
            ledger.keep(shelf, &mut held)?;
            undone.restored += 1;
        }
        Undo::Remove | Undo::Keep => {}
    }
    Ok(())
}
