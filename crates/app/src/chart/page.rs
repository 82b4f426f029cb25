//! The page of the wall chart.

use super::{axes, links};
use crate::call::Call;
use crate::people::told::Known;
use crate::turfs::records::short_name;
use crate::words::day;
use kit::html::button::{Button, print};
use kit::html::field::{Choice, Field};
use kit::html::filter::tabs;
use kit::html::form::in_line;
use kit::html::icon::Icon;
use kit::html::text::{Tone, empty, fold, heading_with, note, notice, para};
use kit::html::{Markup, Room, html};
use kit::pictures::Mark;
use kit::pictures::wall::{self, Square, Wall, WallRow, key};
use kit::say;
use kit::words::Words;
use organizing::assessment::{Freshness, LeaderStatus, Support};
use organizing::chart::{Axis, Cell, Chart, Counts, Gap, Group, Heading, Line};
use organizing::{Day, Lent, MemberId, TurfId};
use std::collections::BTreeMap;
use vault::Id;

/// The largest unit whose names stand beside the squares.
const NAMED_MAX: u32 = 60;

/// The fewest people whose cell is called a gap: of fewer, the squares say it themselves.
const GAP_MIN: u32 = 3;

/// About how long the page is without its chart, in bytes.
const CHOOSER_BYTES: usize = 10_000;

/// A chart and what is needed to draw it.
pub struct Laid<'a> {
    /// The chart.
    pub chart: Chart<'a, Lent<'a>>,
    /// What goes down.
    pub rows: Axis,
    /// What goes across.
    pub columns: Axis,
    /// The turf that it is a chart of, if it is not of everything held.
    pub inside: Option<Id>,
    /// Whether there were too many columns to lay them out.
    pub too_many: bool,
    /// The names of turfs and members.
    pub known: &'a Known,
    /// What the levels of the tree are called.
    pub levels: Vec<String>,
    /// Short names of members, for the heads of columns.
    pub short_names: BTreeMap<MemberId, String>,
    /// Everyone on the list of the drive, also in turfs not held.
    pub whole: u32,
    /// Whether the reader may bring a roster in.
    pub leads: bool,
}

/// The page.
pub fn page(call: &Call, space: Id, laid: &Laid<'_>) -> Markup {
    let words = call.words();
    let unit = laid.chart.whole.unit();
    let chart = if unit > 0 {
        draw(call, space, laid)
    } else {
        html! {}
    };
    html! {
        (Room(CHOOSER_BYTES + chart.0.len()))
        (heading_with(None, &words.say("chart-title"), None, html! {
            @if unit > 0 { (print(&words.say("chart-print"))) }
        }))
        @if laid.whole > 0 { (chooser(call, space, laid)) }
        @if laid.too_many { (notice(Tone::Info, &words.say("chart-too-many"), html! {})) }
        @if unit == 0 && laid.whole > 0 {
            (para(&words.say("chart-nobody-here")))
        } @else if unit == 0 {
            (empty(&words.say("chart-empty"), html! {
                @if laid.leads {
                    (Button::act(&words.say("chart-empty-act")).icon(Icon::Upload).to(&format!("/d/{space}/imports/new")))
                }
            }))
        } @else {
            (chart)
            @if laid.whole > unit && laid.inside.is_none() { (note(&words.say("chart-yours-only"))) }
        }
    }
}

fn address(space: Id, rows: Axis, columns: Axis, inside: Option<Id>) -> String {
    let inside = inside.map_or_else(String::new, |turf| format!("&in={turf}"));
    format!("/d/{space}/chart?rows={}&columns={}{inside}", axes::tag(rows), axes::tag(columns))
}

/// The usual charts as tabs, and behind them any two attributes of any turf.
fn chooser(call: &Call, space: Id, laid: &Laid<'_>) -> Markup {
    let words = call.words();
    let name = |axis| axes::name(words, &laid.levels, axis);
    let usual = axes::usual(&laid.known.tree);
    let listed: Vec<(String, String, bool)> = usual
        .iter()
        .map(|(rows, columns)| {
            let title =
                say!(words, "chart-by", rows = name(*rows), columns = lower(&name(*columns)));
            let current = (*rows, *columns) == (laid.rows, laid.columns);
            (address(space, *rows, *columns, laid.inside), title, current)
        })
        .collect();
    let own = !listed.iter().any(|(.., current)| *current);
    let listed: Vec<(&str, &str, bool)> = listed
        .iter()
        .map(|(href, title, current)| (href.as_str(), title.as_str(), *current))
        .collect();
    html! {
        (tabs(&words.say("chart-usual"), &listed))
        (fold(&words.say("chart-any"), own || laid.inside.is_some(), any_two(call, space, laid)))
    }
}

fn lower(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |c| c.to_lowercase().chain(letters).collect())
}

fn any_two(call: &Call, space: Id, laid: &Laid<'_>) -> Markup {
    let words = call.words();
    let named: Vec<(String, String, Axis)> = axes::all(&laid.known.tree)
        .into_iter()
        .map(|axis| (axes::tag(axis), axes::name(words, &laid.levels, axis), axis))
        .collect();
    let choices = |chosen: Axis| -> Vec<Choice<'_>> {
        named
            .iter()
            .map(|(tag, name, axis)| Choice::new(tag, name).chosen(*axis == chosen))
            .collect()
    };
    let whole = words.say("chart-axis-whole");
    let whole = Choice::new("whole", &whole).chosen(laid.columns == Axis::Whole);
    let across: Vec<Choice<'_>> = [whole].into_iter().chain(choices(laid.columns)).collect();
    let turfs: Vec<(String, String)> = laid
        .known
        .tree
        .in_order()
        .map(|(turf, _)| (Id(turf.id.0).to_string(), laid.known.tree.path_name(turf.id)))
        .collect();
    let of: Vec<Choice<'_>> = turfs
        .iter()
        .map(|(id, name)| {
            Choice::new(id, name).chosen(laid.inside.is_some_and(|turf| turf.to_string() == *id))
        })
        .collect();
    html! {
        form method="get" action={ "/d/" (space) "/chart" } {
            (in_line(html! {
                (Field::new("rows", &words.say("chart-down")).select(None, &choices(laid.rows)))
                (Field::new("columns", &words.say("chart-across")).select(None, &across))
                (Field::new("in", &words.say("chart-in")).select(Some(&words.say("chart-in-all")), &of))
            }))
            (Button::plain(&words.say("chart-show")).small())
        }
    }
}

fn marks(words: &Words) -> Markup {
    let supports: Vec<(Mark, String)> = [1, 2, 3, 4, 5, 0]
        .into_iter()
        // Ids drive-step-0 to drive-step-5.
        .map(|step| (Mark::new(step), words.say(&format!("drive-step-{step}"))))
        .chain([
            (Mark::new(2).stale(true), words.say("chart-key-stale")),
            (Mark::new(2).ringed(true), words.say("chart-key-leader")),
        ])
        .collect();
    let supports: Vec<(Mark, &str)> =
        supports.iter().map(|(mark, words)| (*mark, words.as_str())).collect();
    key(&supports)
}

fn draw(call: &Call, space: Id, laid: &Laid<'_>) -> Markup {
    let words = call.words();
    let chart = &laid.chart;
    let told = told(words);
    let column_names: Vec<String> =
        chart.columns.iter().map(|heading| column(words, laid, heading.group)).collect();
    let rows = chart.rows.iter().enumerate().map(|(y, heading)| {
        let name = group(words, laid, heading.group);
        let cells = column_names.iter().enumerate().map(|(x, column)| {
            let across = &chart.columns[x];
            chart.cell(y, x).map_or_else(wall::Cell::default, |cell| {
                draw_cell(call, space, laid, (heading, &name), (across, column), cell, &told)
            })
        });
        let cells = cells.collect();
        WallRow { note: counted(words, laid, &heading.counts), name, cells }
    });
    let wall = Wall {
        caption: caption(call, laid),
        corner: axes::name(words, &laid.levels, laid.rows),
        rows: rows.collect(),
        columns: column_names
            .iter()
            .zip(&chart.columns)
            .map(|(name, heading)| (name.clone(), counted(words, laid, &heading.counts)))
            .collect(),
        // The address is relative to the chart's own, since a thousand go over a poor line.
        folder: "people/",
        jump: axes::name(words, &laid.levels, laid.rows),
        named: chart.whole.unit() <= NAMED_MAX,
    };
    wall.draw(marks(words))
}

fn caption(call: &Call, laid: &Laid<'_>) -> String {
    let words = call.words();
    let counts = &laid.chart.whole;
    let rows = lower(&axes::name(words, &laid.levels, laid.rows));
    let columns = lower(&axes::name(words, &laid.levels, laid.columns));
    let by = match laid.columns {
        Axis::Whole => say!(words, "chart-caption-by-one", rows = rows),
        _ => say!(words, "chart-caption-by", rows = rows, columns = columns),
    };
    let of = match (laid.inside, laid.whole > counts.unit()) {
        (Some(turf), _) => laid.known.tree.path_name(TurfId(turf.0)),
        (None, true) => say!(words, "chart-caption-yours", whole = laid.whole),
        (None, false) => words.say("chart-caption-all"),
    };
    say!(
        words,
        "chart-caption",
        by = by,
        of = of,
        unit = counts.unit(),
        open = counts.unassessed(),
        day = day(words, call.today, call.today),
    )
}

/// What a column stands for, in few words: columns are narrow.
fn column(words: &Words, laid: &Laid<'_>, of: Group<'_>) -> String {
    match of {
        Group::Member(member) if laid.short_names.contains_key(&member) => {
            laid.short_names[&member].clone()
        }
        other => group(words, laid, other),
    }
}

/// What a row or column stands for, in words.
fn group(words: &Words, laid: &Laid<'_>, group: Group<'_>) -> String {
    match group {
        Group::Whole => words.say("chart-axis-whole"),
        Group::Turf(turf) => short_name(&laid.known.tree, turf),
        Group::Word(word) => word.to_owned(),
        Group::NotTold => words.say("chart-not-told"),
        Group::Member(member) => laid.known.member_first(words, member),
        Group::Nobody => words.say("chart-nobody"),
        // Ids drive-step-0 to drive-step-5.
        Group::Support(support) => {
            format!(
                "{}, {}",
                support.number(),
                words.say(&format!("drive-step-{}", support.number()))
            )
        }
    }
}

/// "182, 61 not yet"; where the groups are those of support, only how many.
fn counted(words: &Words, laid: &Laid<'_>, counts: &Counts) -> String {
    let (unit, open) = (counts.unit(), counts.unassessed());
    if open == 0 || by_support(laid) {
        return say!(words, "drive-number", n = unit);
    }
    say!(words, "chart-counted", unit = unit, open = open)
}

fn by_support(laid: &Laid<'_>) -> bool {
    [laid.rows, laid.columns].contains(&Axis::Support)
}

fn draw_cell<'a>(
    call: &Call,
    space: Id,
    laid: &Laid<'_>,
    (down, row): (&Heading<'_>, &str),
    (across, column): (&Heading<'_>, &str),
    cell: &Cell<'a, Lent<'a>>,
    told: &'a [[String; 2]; 6],
) -> wall::Cell<'a> {
    let words = call.words();
    let (unit, open) = (cell.counts.unit(), cell.counts.unassessed());
    if unit == 0 {
        return wall::Cell::default();
    }
    let inside = laid.inside.map(|turf| links::of_turf(TurfId(turf.0)));
    let mut filters: Vec<_> =
        [links::of_group(laid.rows, down.group), links::of_group(laid.columns, across.group)]
            .into_iter()
            .flatten()
            .collect();
    if !filters.iter().any(|(name, _)| *name == "turf") {
        filters.extend(inside);
    }
    let of_support = by_support(laid);
    let gap = cell.counts.gap().filter(|_| !of_support && unit >= GAP_MIN);
    let mut notes: Vec<String> = Vec::new();
    if open > 0 && !of_support {
        notes.push(say!(words, "chart-open", open = open));
    }
    // Leaders are few: a mark for want of one would stand nearly everywhere and hide the others.
    if gap == Some(Gap::NoLeader) {
        notes.push(words.say("chart-gap-leader"));
    }
    wall::Cell {
        href: links::people(space, &filters),
        label: say!(words, "chart-cell", row = row, column = column, unit = unit, open = open),
        count: say!(words, "drive-number", n = unit),
        note: notes.join(", "),
        squares: cell.squares.iter().map(|line| square(line, call.today, told)).collect(),
        gap: gap.and_then(|gap| match gap {
            Gap::NobodyAssessed => Some(words.say("chart-gap-assessed")),
            Gap::NoSupporter => Some(words.say("chart-gap-support")),
            Gap::NoLeader => None,
        }),
    }
}

/// What squares say after the name: the step, and whether others follow.
fn told(words: &Words) -> [[String; 2]; 6] {
    let leader = words.say("chart-square-leader");
    std::array::from_fn(|step| [format!(", {step}"), format!(", {step}, {leader}")])
}

/// One worker. A guess is drawn as what it is worth: not yet assessed.
fn square<'a>(line: &'a Line<Lent<'a>>, today: Day, told: &'a [[String; 2]; 6]) -> Square<'a> {
    let support = if line.counts() { line.support } else { Support::Unassessed };
    let stale = line.counts() && line.freshness(today) == Some(Freshness::Stale);
    let leads = line.leader == LeaderStatus::Leader;
    Square {
        id: line.worker.0,
        name: line.name.reveal(),
        told: &told[support.index()][usize::from(leads)],
        mark: Mark::new(support.number()).stale(stale).ringed(leads),
    }
}
