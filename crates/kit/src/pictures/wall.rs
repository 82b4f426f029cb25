//! The wall chart: rows by columns, each cell laid with one square for each person in it.
//!
//! A press on a square opens the person, a press on the cell its list. It is a table, so that it
//! reads as one; on a phone the style sheet shows one row at a time as a place of its own; on
//! paper it fills an A3 sheet.

use super::mark::Mark;
use maud::{Escaper, Markup, PreEscaped, html};
use std::fmt::Write;

/// A person on the chart.
#[derive(Clone, Debug)]
pub struct Square {
    /// Where a press leads.
    pub href: String,
    /// The name and the step, for the finger that rests and for screen readers: "Ana Ruiz, 2".
    pub title: String,
    /// The mark.
    pub mark: Mark,
}

/// Where a row and a column meet.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// The list of those in it.
    pub href: String,
    /// What the link is called: "Night, Packing: 24 people".
    pub label: String,
    /// In view: how many ("24"); empty where there is no one.
    pub count: String,
    /// In view beside it: "6 not yet".
    pub note: String,
    /// Everyone in it, in the order they are laid: by step, with step 0 last, a gap is seen from
    /// across the room.
    pub squares: Vec<Square>,
    /// What is missing here, in two words ("no committee"): the cell is then plainly a gap.
    pub gap: Option<String>,
}

/// A row: its name, a line under it, its cells in the order of the columns.
#[derive(Clone, Debug)]
pub struct WallRow {
    /// Its name.
    pub name: String,
    /// Under it: "182, 61 not yet".
    pub note: String,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// The chart.
#[derive(Clone, Debug)]
pub struct Wall {
    /// What it is a chart of, of whom and when: "By department and shift. 1,000, 9 November".
    pub caption: String,
    /// In the corner, over the rows: "Department".
    pub corner: String,
    /// The columns: a name and a line under it.
    pub columns: Vec<(String, String)>,
    /// The rows.
    pub rows: Vec<WallRow>,
    /// What the chooser of rows on a phone is called.
    pub jump: String,
    /// Whether names are written beside the squares, for a unit small enough.
    pub named: bool,
}

impl Wall {
    /// How many people are on the chart.
    pub fn people(&self) -> usize {
        self.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.squares.len()).sum()
    }

    /// The chart with the key to its marks under it (`key`, from [`key`]).
    pub fn draw(&self, key: Markup) -> Markup {
        html! {
            figure.picture.wall-figure {
                figcaption { (self.caption) }
                nav.wall-jump aria-label=(self.jump) {
                    @for (n, row) in self.rows.iter().enumerate() {
                        a href={ "#wall-" (n) } {
                            span { (row.name) } (strip(row)) small { (row.note) }
                        }
                    }
                }
                @if self.scrolls() {
                    div.sheet-box tabindex="0" role="group" aria-label=(self.caption) { (self.table()) }
                } @else { (self.table()) }
                (key)
            }
        }
    }

    fn table(&self) -> Markup {
        html! {
            table.wall.named[self.named] .(self.size()) {
                @if !self.named { (self.widths()) }
                thead { tr {
                    th scope="col" { (self.corner) }
                    @for (name, note) in &self.columns {
                        th scope="col" { (name) small { (note) } }
                    }
                } }
                tbody { @for (n, row) in self.rows.iter().enumerate() {
                    tr #{ "wall-" (n) } {
                        th scope="row" { (row.name) small { (row.note) } }
                        @for (cell, (column, _)) in row.cells.iter().zip(&self.columns) {
                            (cell.draw(column, self.named))
                        }
                    }
                } }
            }
        }
    }

    /// Columns as wide as their fullest cell asks for, so that no cell makes its row much taller
    /// than the others do; none narrower than its name needs.
    fn widths(&self) -> Markup {
        let fullest = |column: usize| -> usize {
            let cells = self.rows.iter().filter_map(|row| row.cells.get(column));
            cells.map(|cell| cell.squares.len()).max().unwrap_or(0).max(1)
        };
        let weights: Vec<usize> = (0..self.columns.len()).map(fullest).collect();
        let (all, many) = (weights.iter().sum::<usize>().max(1), weights.len().max(1));
        let (names, columns, least) = match self.scrolls() {
            true => (130, 104 * many, 84),
            false => (140, 860, 100.min(690 / many)),
        };
        let rest = columns - least * many;
        html! {
            colgroup {
                col width=(self.width(names));
                @for weight in weights { col width=(self.width(least + rest * weight / all)); }
            }
        }
    }

    /// A width in pixels where the chart scrolls sideways, else in thousandths of its own.
    fn width(&self, number: usize) -> String {
        match self.scrolls() {
            true => number.to_string(),
            false => format!("{}.{}%", number / 10, number % 10),
        }
    }

    /// Whether there are so many columns that it scrolls sideways; on A3 it still fits.
    fn scrolls(&self) -> bool {
        self.columns.len() > COLUMNS_ACROSS
    }

    /// The class that sets the size of a square: the more people, the smaller.
    fn size(&self) -> &'static str {
        match self.people() {
            0..=80 => "size-5",
            81..=240 => "size-4",
            241..=600 => "size-3",
            601..=1_500 => "size-2",
            _ => "size-1",
        }
    }
}

/// The most columns of a chart that does not scroll sideways.
const COLUMNS_ACROSS: usize = 10;

impl Cell {
    fn draw(&self, column: &str, named: bool) -> Markup {
        html! {
            td.gap[self.gap.is_some()] .none[self.squares.is_empty()] data-column=(column) {
                @if !self.squares.is_empty() || !self.count.is_empty() {
                    a.cell href=(self.href) aria-label=(self.label) {
                        b { (self.count) } span { (self.note) }
                    }
                }
                @if let Some(gap) = &self.gap { p.gap-words { (gap) } }
                div.squares { (squares(&self.squares, named)) }
            }
        }
    }
}

/// The squares, as short as they can be: a thousand of them go over a poor line.
fn squares(squares: &[Square], named: bool) -> Markup {
    let mut out = String::with_capacity(squares.len() * 128);
    for s in squares {
        out.push_str("<a href=\"");
        escaped(&mut out, &s.href);
        if !named {
            out.push_str("\" title=\"");
            escaped(&mut out, &s.title);
        }
        out.push_str("\">");
        s.mark.draw(&mut out);
        if named {
            out.push_str("<span>");
            escaped(&mut out, &s.title);
            out.push_str("</span>");
        }
        out.push_str("</a>");
    }
    PreEscaped(out)
}

fn escaped(out: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = Escaper::new(out).write_str(text);
}

/// A row as one thin strip, its people by step, for the chooser on a phone.
fn strip(row: &WallRow) -> Markup {
    let mut counts = [0_u32; 6];
    for square in row.cells.iter().flat_map(|cell| &cell.squares) {
        counts[usize::from(square.mark.step())] += 1;
    }
    super::bars::strip(&counts)
}

/// The key to the marks: `(mark, words)`, in one line under the chart. The figure stands beside
/// the marks of the scale; those that are faded or ringed show what that means.
pub fn key(words: &[(Mark, &str)]) -> Markup {
    html! {
        ul.key { @for (m, words) in words { li {
            (super::mark(*m))
            @if *m == Mark::new(m.step()) { b.figure { (m.step()) } }
            span { (words) }
        } } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_is_light() {
        let one = Square {
            href: format!("/people/{}", "0".repeat(32)),
            title: "Rosa Lindqvist, 2".to_owned(),
            mark: Mark::new(2).stale(true),
        };
        let html = squares(&[one], false).into_string();
        assert!(html.len() < 120, "{} bytes: {html}", html.len());
    }

    #[test]
    fn names_cannot_break_out() {
        let one = Square {
            href: "/a\"b".to_owned(),
            title: "<script>\"&".to_owned(),
            mark: Mark::new(0),
        };
        let html = squares(&[one], true).into_string();
        assert!(!html.contains("<script>") && !html.contains("a\"b"), "{html}");
    }
}
