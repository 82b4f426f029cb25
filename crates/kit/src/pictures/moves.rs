//! From where to where: how many went from each step of the scale to each other.

use super::mark::{Mark, mark};
use maud::{Markup, html};

/// Who moved between two days.
pub struct Moves<'a> {
    /// How many went from one step (first place) to another (second).
    pub counts: &'a [[u32; 6]; 6],
    /// What stands down the side: "before".
    pub from: &'a str,
    /// What stands across the top: "after".
    pub to: &'a str,
    /// What each step means, for those who cannot see its mark.
    pub steps: &'a [String; 6],
    /// What the table is, for screen readers.
    pub label: &'a str,
}

/// The steps from the farthest from us to the nearest: so whoever moved nearer stands above the
/// diagonal.
const ORDER: [usize; 6] = [0, 5, 4, 3, 2, 1];

impl Moves<'_> {
    /// The table: the scale on both edges, counts in the cells. Who came to support stands on full
    /// cells, who came nearer in outlined ones, who moved away on hatched ones; an arrow says it too.
    pub fn draw(&self) -> Markup {
        html! {
            div.sheet-box { table.moves aria-label=(self.label) {
                thead {
                    tr { td {} td {} th.moves-edge colspan="6" scope="colgroup" { (self.to) } }
                    tr { td {} td {} @for to in ORDER { th scope="col" { (self.step(to)) } } }
                }
                tbody { @for (down, from) in ORDER.into_iter().enumerate() { tr {
                    @if down == 0 {
                        th.moves-edge.down rowspan="6" scope="rowgroup" { span { (self.from) } }
                    }
                    th scope="row" { (self.step(from)) }
                    @for (across, to) in ORDER.into_iter().enumerate() {
                        (cell((from, down), (to, across), self.counts[from][to]))
                    }
                } } }
            } }
        }
    }

    fn step(&self, step: usize) -> Markup {
        let number = u8::try_from(step).unwrap_or(0);
        html! { (mark(Mark::new(number))) span.unseen { (step) ", " (self.steps[step]) } }
    }
}

fn cell((from, down): (usize, usize), (to, across): (usize, usize), count: u32) -> Markup {
    let supports = |step: usize| matches!(step, 1 | 2);
    let (class, sign) = match across.cmp(&down) {
        _ if count == 0 => ("none", ""),
        std::cmp::Ordering::Equal => ("same", ""),
        std::cmp::Ordering::Greater if supports(to) && !supports(from) => ("won", "▲"),
        std::cmp::Ordering::Greater => ("nearer", "▲"),
        std::cmp::Ordering::Less => ("away", "▼"),
    };
    html! {
        td class=(class) {
            @if count == 0 { "·" } @else {
                @if !sign.is_empty() { i aria-hidden="true" { (sign) } }
                (count)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_move_stands_once_on_its_side_of_the_diagonal() {
        let mut counts = [[0; 6]; 6];
        for (number, count) in (1..).zip(counts.iter_mut().flatten()) {
            *count = 100 + number;
        }
        let steps = std::array::from_fn(|step| format!("step {step}"));
        let moves =
            Moves { counts: &counts, from: "before", to: "after", steps: &steps, label: "" };
        let drawn = moves.draw().into_string();
        for (from, row) in counts.iter().enumerate() {
            for (to, count) in row.iter().enumerate() {
                let cell = drawn.split("<td class=\"").find(|cell| {
                    cell.split("</td>").next().unwrap_or("").ends_with(&count.to_string())
                });
                let class = cell.and_then(|cell| cell.split('"').next()).unwrap_or("");
                let expected = match (from, to) {
                    _ if from == to => "same",
                    (0 | 3..=5, 1 | 2) => "won",
                    (0, _) | (2, 1) => "nearer",
                    (_, 0) => "away",
                    _ if to < from => "nearer",
                    _ => "away",
                };
                assert_eq!(class, expected, "{from} to {to}");
            }
        }
    }
}
