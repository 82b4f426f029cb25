//! The wall chart: one page, read from the sheets that the caller's keys open.

use super::axes;
use super::page::{self, Laid};
use crate::call::{Call, Outcome};
use crate::drive::records::tallies;
use crate::failure::Failure;
use crate::layout::{At, Page};
use crate::members::records::names;
use crate::people::ledger::Roll;
use crate::standing::Member;
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::TurfId;
use organizing::chart::{Axis, Chart};
use organizing::turf::Tree;
use vault::Id;

/// The most cells of a chart; beyond it the columns are left away.
const CELLS_MAX: usize = 2_500;

/// GET the chart, laid out by `rows` and `columns`, of the turf `in` and its parts.
pub fn show(me: Member, call: &Call) -> Outcome {
    let query = &call.ask.query;
    let inside: Option<Id> = query.get("in").parse().ok();
    let (roll, tree, names, whole) = call.app.store.read(|shelf| {
        let tree = tree(shelf, &me.keys)?.value;
        let turfs = turfs(&me, &tree, inside);
        let roll = Roll::open(shelf, &me.keys, &turfs)?;
        let whole: u32 = tallies(shelf, &me.keys)?.iter().map(|(_, tally)| tally.unit()).sum();
        Ok::<_, Failure>((roll, tree, names(shelf, &me.keys)?, whole))
    })?;
    let rows = axes::of_tag(query.get("rows")).unwrap_or_else(|| axes::telling_level(&tree));
    let columns =
        axes::of_tag(query.get("columns")).unwrap_or_else(|| axes::telling_word(&roll.sheets));
    let columns = if columns == rows { Axis::Whole } else { columns };
    let chart = Chart::of(&roll.sheets, &tree, rows, columns, call.today);
    let too_many = chart.rows.len() * chart.columns.len() > CELLS_MAX;
    let (chart, columns) = match too_many {
        true => (Chart::of(&roll.sheets, &tree, rows, Axis::Whole, call.today), Axis::Whole),
        false => (chart, columns),
    };
    let laid = Laid { chart, rows, columns, inside, too_many, tree: &tree, names: &names, whole };
    let content = page::page(call, me.space(), &laid);
    Ok(Answer::page(Page::wide(call, me.space(), At::Chart).show(content)))
}

/// The turfs to lay out: all that the caller holds, or those within one of them.
fn turfs(me: &Member, tree: &Tree, inside: Option<Id>) -> Vec<Id> {
    let held = me.keys.turfs();
    let Some(inside) = inside else { return held };
    let within = tree.within(TurfId(inside.0));
    held.into_iter().filter(|turf| within.contains(&TurfId(turf.0))).collect()
}
