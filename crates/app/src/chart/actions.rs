//! The wall chart: one page, read from the sheets that the caller's keys open.

use super::axes;
use super::page::{self, Laid};
use crate::call::{Call, Outcome};
use crate::drive::records::tallies;
use crate::failure::Failure;
use crate::layout::{At, Page};
use crate::people::ledger::{Roll, Sheets};
use crate::people::told::Known;
use crate::standing::Member;
use kit::http::Answer;
use organizing::TurfId;
use organizing::chart::{Axis, Chart};
use organizing::turf::Tree;
use vault::Id;

/// More columns than this go down rather than across, where that makes them fewer: paper and
/// phones are longer than wide.
const COLUMNS_WIDE: usize = 8;
/// The most columns; where there are more they are left away.
const COLUMNS_MAX: usize = 16;
/// The most cells, likewise.
const CELLS_MAX: usize = 5_000;

/// GET the chart, laid out by `rows` and `columns`, of the turf `in` and its parts.
pub fn show(me: Member, call: &Call) -> Outcome {
    let query = &call.ask.query;
    let inside: Option<Id> = query.get("in").parse().ok();
    let (sheets, known, whole) = call.app.store.read(|shelf| {
        let known = Known::read(shelf, &me.keys)?;
        let turfs = turfs(&me, &known.tree, inside);
        let sheets = Sheets::open(shelf, &me.keys, &turfs)?;
        let whole: u32 = tallies(shelf, &me.keys)?.iter().map(|(_, tally)| tally.unit()).sum();
        Ok::<_, Failure>((sheets, known, whole))
    })?;
    let roll = sheets.read()?;
    let tree = &known.tree;
    let rows = axes::of_tag(query.get("rows")).unwrap_or_else(|| telling_rows(&roll, tree));
    let columns = axes::of_tag(query.get("columns"));
    let columns = columns.unwrap_or_else(|| axes::telling_columns(&roll.sheets, rows));
    let columns = if columns == rows { Axis::Whole } else { columns };
    let lay = |rows, columns| Chart::of(&roll.sheets, tree, rows, columns, call.today);
    let (mut laid, mut by) = (lay(rows, columns), (rows, columns));
    if laid.columns.len() > COLUMNS_WIDE.max(laid.rows.len()) {
        by = (columns, rows);
        laid = lay(by.0, by.1);
    }
    let too_many =
        laid.columns.len() > COLUMNS_MAX || laid.rows.len() * laid.columns.len() > CELLS_MAX;
    if too_many {
        by.1 = Axis::Whole;
        laid = lay(by.0, by.1);
    }
    let laid = Laid {
        chart: laid,
        rows: by.0,
        columns: by.1,
        inside,
        too_many,
        levels: axes::level_names(call.words(), tree),
        short_names: known.short_names(call.words()),
        known: &known,
        whole,
        leads: me.leads(),
    };
    let content = page::page(call, me.space(), &laid);
    Ok(Answer::page(Page::wide(call, me.space(), At::Chart).show(content)))
}

fn telling_rows<T>(roll: &Roll<T>, tree: &Tree) -> Axis {
    let mut turfs: Vec<TurfId> =
        roll.sheets.iter().filter_map(|sheet| Some(sheet.lines.first()?.turf)).collect();
    turfs.dedup();
    axes::telling_rows(tree, &turfs)
}

/// The turfs to lay out: all that the caller holds, or those within one of them.
fn turfs(me: &Member, tree: &Tree, inside: Option<Id>) -> Vec<Id> {
    let held = me.keys.turfs();
    let Some(inside) = inside else { return held };
    let within = tree.within(TurfId(inside.0));
    held.into_iter().filter(|turf| within.contains(&TurfId(turf.0))).collect()
}
