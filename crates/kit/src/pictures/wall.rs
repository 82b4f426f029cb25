//! The wall chart: rows by columns, each cell laid with one square for each person in it.
//!
//! A press on a square opens the person, a press on the cell its list. It is a table, so that it
//! reads as one; on a phone the style sheet shows one row at a time as a place of its own; on
//! paper it fills an A3 sheet.

use super::mark::Mark;
use crate::html::Room;
use maud::{Markup, Render, html};

/// A person on the chart.
#[derive(Clone, Debug)]
pub struct Square<'a> {
    /// The person's id, after [`Wall::folder`]: where a press leads.
    pub id: [u8; 16],
    /// The name, for the finger that rests and for screen readers: "Ana Ruiz".
    pub name: &'a str,
    /// After the name, what the mark says: ", 2".
    pub told: &'a str,
    /// The mark.
    pub mark: Mark,
}

/// Where a row and a column meet.
#[derive(Clone, Debug, Default)]
pub struct Cell<'a> {
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
    pub squares: Vec<Square<'a>>,
    /// What is missing here, in two words ("no committee"): the cell is then plainly a gap.
    pub gap: Option<String>,
}

/// A row: its name, a line under it, its cells in the order of the columns.
#[derive(Clone, Debug)]
pub struct WallRow<'a> {
    /// Its name.
    pub name: String,
    /// Under it: "182, 61 not yet".
    pub note: String,
    /// Its cells.
    pub cells: Vec<Cell<'a>>,
}

/// The chart.
#[derive(Clone, Debug)]
pub struct Wall<'a> {
    /// What it is a chart of, of whom and when: "By department and shift. 1,000, 9 November".
    pub caption: String,
    /// In the corner, over the rows: "Department".
    pub corner: String,
    /// The columns: a name and a line under it.
    pub columns: Vec<(String, String)>,
    /// The rows.
    pub rows: Vec<WallRow<'a>>,
    /// Where people are, from the page of the chart: "people/". Short, since it stands before a
    /// thousand ids.
    pub folder: &'a str,
    /// What the chooser of rows on a phone is called.
    pub jump: String,
    /// Whether names are written beside the squares, for a unit small enough.
    pub named: bool,
}

impl Wall<'_> {
    /// How many people are on the chart.
    pub fn people(&self) -> usize {
        self.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.squares.len()).sum()
    }

    /// The chart with the key to its marks under it (`key`, from [`key`]).
    pub fn draw(&self, key: Markup) -> Markup {
        html! {
            (Room(self.bytes()))
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

    /// About how long the chart is, in bytes.
    fn bytes(&self) -> usize {
        let cells: usize = self.rows.iter().map(|row| 1 + row.cells.len()).sum();
        self.people() * SQUARE_BYTES + cells * CELL_BYTES
    }

    fn table(&self) -> Markup {
        html! {
            (Room(self.bytes()))
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
                            td.gap[cell.gap.is_some()] .none[cell.squares.is_empty()] data-column=(column) {
                                @if !cell.squares.is_empty() || !cell.count.is_empty() {
                                    a.cell href=(cell.href) aria-label=(cell.label) {
                                        b { (cell.count) } span { (cell.note) }
                                    }
                                }
                                @if let Some(gap) = &cell.gap { p.gap-words { (gap) } }
                                div.squares { (Squares(self, cell)) }
                            }
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

/// About how long a square is, and a cell without its squares, in bytes.
const SQUARE_BYTES: usize = 144;
const CELL_BYTES: usize = 512;

/// The squares of a cell, as short as they can be: a thousand of them go over a poor line. Each is
/// written straight into the page.
struct Squares<'a>(&'a Wall<'a>, &'a Cell<'a>);

impl Render for Squares<'_> {
    fn render_to(&self, out: &mut String) {
        let Squares(wall, cell) = self;
        for square in &cell.squares {
            out.push_str("<a href=\"");
            wall.folder.render_to(out);
            hex(&square.id, out);
            if !wall.named {
                out.push_str("\" title=\"");
                square.title(out);
            }
            out.push_str("\">");
            square.mark.draw(out);
            if wall.named {
                out.push_str("<span>");
                square.title(out);
                out.push_str("</span>");
            }
            out.push_str("</a>");
        }
    }
}

impl Square<'_> {
    fn title(&self, out: &mut String) {
        self.name.render_to(out);
        self.told.render_to(out);
    }
}

fn hex(id: &[u8; 16], out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = id.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    out.extend(digits.map(|digit| char::from(DIGITS[usize::from(digit)])));
}

/// A row as one thin strip, its people by step, for the chooser on a phone.
fn strip(row: &WallRow<'_>) -> Markup {
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

    fn wall<'a>(squares: Vec<Square<'a>>, named: bool) -> Wall<'a> {
        let cell = Cell { squares, ..Cell::default() };
        let row = WallRow { name: String::new(), note: String::new(), cells: vec![cell] };
        let column = (String::new(), String::new());
        Wall {
            caption: String::new(),
            corner: String::new(),
            columns: vec![column],
            rows: vec![row],
            folder: "/people/",
            jump: String::new(),
            named,
        }
    }

    fn drawn(square: Square<'_>, named: bool) -> String {
        let wall = wall(vec![square], named);
        let mut html = String::new();
        Squares(&wall, &wall.rows[0].cells[0]).render_to(&mut html);
        html
    }

    #[test]
    fn a_square_is_light() {
        let mark = Mark::new(2).stale(true);
        let one = Square { id: [7; 16], name: "Rosa Lindqvist", told: ", 2", mark };
        let html = drawn(one, false);
        assert!(html.len() < 120, "{} bytes: {html}", html.len());
    }

    #[test]
    fn names_cannot_break_out() {
        for named in [true, false] {
            let mark = Mark::new(0);
            let one = Square { id: [7; 16], name: "<script>\"&", told: "\">", mark };
            let html = drawn(one, named);
            assert!(!html.contains("<script>") && !html.contains("\"&\""), "{html}");
            assert_eq!(html.matches('"').count() % 2, 0, "{html}");
        }
    }

    #[test]
    fn a_square_leads_to_its_person() {
        let id = std::array::from_fn(|place| place as u8 * 17);
        let html = drawn(Square { id, name: "", told: "", mark: Mark::new(0) }, true);
        assert!(html.contains("href=\"/people/00112233445566778899aabbccddeeff\""), "{html}");
    }

    #[test]
    fn the_room_for_a_chart_is_about_what_it_takes() {
        let mark = Mark::new(2).stale(true);
        let square = Square { id: [7; 16], name: "Rosa Lindqvist Åkesson", told: ", 2", mark };
        let wall = wall(vec![square; 1_000], false);
        let (room, takes) = (wall.bytes(), wall.draw(html! {}).into_string().len());
        assert!(takes <= room && room < takes * 2, "{takes} of {room}");
    }
}
