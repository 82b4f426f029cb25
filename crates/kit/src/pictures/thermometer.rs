//! The thermometer: a column of squares that fills toward a mark.
//!
//! A unit of up to a hundred has a square for each person; a larger one has a hundred squares,
//! each one in a hundred. What is filled is rounded down, so that it never claims a square that
//! is not earned.

use super::mark::Mark;
use maud::{Markup, PreEscaped, html};
use std::fmt::Write;

const ACROSS: u32 = 5;
const PITCH: u32 = 16;
const SIDE: u32 = 13;
/// Where the column begins, left of which stand the figures of the scale.
const LEFT: u32 = 36;
/// The height of a line of a label.
const LINE: i64 = 17;
/// The longest line of a label, in characters; longer ones go on below.
const LINE_CHARACTERS_MAX: usize = 22;

/// A line across the column.
#[derive(Clone, Copy)]
pub struct Level<'a> {
    /// At what share of the whole, in percent.
    pub percent: u32,
    /// What it is: "90%: we are one".
    pub label: &'a str,
    /// Whether it is the one that is aimed at, which is drawn stronger.
    pub goal: bool,
}

/// The thermometer.
#[derive(Clone, Copy)]
pub struct Thermometer<'a> {
    /// The whole unit: the denominator.
    pub of: u32,
    /// How many of each mark, from the bottom up; what is left over stays hatched.
    pub filled: &'a [(Mark, u32)],
    /// Where it stands, beside the top of what is filled: "412 of 1,000".
    pub label: &'a str,
    /// Lines across, the goal among them.
    pub levels: &'a [Level<'a>],
    /// All of it in one sentence, for those who cannot see it.
    pub told: &'a str,
}

impl Thermometer<'_> {
    /// How many squares a unit of that many has.
    pub const fn squares(of: u32) -> u32 {
        if of == 0 || of > 100 { 100 } else { of }
    }

    /// The picture. Put it into [`super::figure`].
    pub fn draw(&self) -> Markup {
        let squares = Self::squares(self.of);
        let rows = squares.div_ceil(ACROSS);
        let height = rows * PITCH;
        let total: u32 = self.filled.iter().map(|(_, n)| *n).sum();
        html! {
            svg.thermometer viewBox={ "0 -14 320 " (height + 28) } role="img" aria-label=(self.told) {
                (tube(height))
                (self.laid(squares, height))
                (scale(height))
                (self.labels(total, height))
            }
        }
    }

    /// The squares, from the bottom left.
    fn laid(&self, squares: u32, height: u32) -> Markup {
        let mut out = String::with_capacity(squares as usize * 60);
        let mut marks = Vec::with_capacity(squares as usize);
        let mut sum = 0_u64;
        for (mark, n) in self.filled {
            sum += u64::from(*n);
            let reach = sum * u64::from(squares) / u64::from(self.of.max(1));
            marks.resize(reach.min(u64::from(squares)) as usize, *mark);
        }
        marks.resize(squares as usize, Mark::new(0));
        for (n, mark) in (0_u32..).zip(&marks) {
            let x = LEFT + n % ACROSS * PITCH;
            let y = height - (n / ACROSS + 1) * PITCH;
            out.push_str("<use href=\"#");
            mark.name(&mut out);
            // Writing to a string cannot fail.
            let _ = write!(out, "\" x=\"{x}\" y=\"{y}\" width=\"{SIDE}\" height=\"{SIDE}\"/>");
        }
        PreEscaped(out)
    }

    /// The labels on the right, moved apart where they would cover each other: first where it
    /// stands, then the goal, then the others upwards.
    fn labels(&self, total: u32, height: u32) -> Markup {
        let at = |percent: f64| i64::from(height) - (f64::from(height) * percent / 100.0) as i64;
        let share = 100.0 * f64::from(total) / f64::from(self.of.max(1));
        let mut labels = vec![(at(share.min(100.0)), self.label, "level now")];
        for level in self.levels {
            let class = if level.goal { "level goal" } else { "level" };
            labels.push((at(f64::from(level.percent.min(100))), level.label, class));
        }
        let lines: Vec<_> = labels.iter().map(|(_, label, _)| wrapped(label)).collect();
        let heights: Vec<_> =
            labels.iter().zip(&lines).map(|((y, ..), lines)| (*y, lines.len())).collect();
        let texts = apart(&heights);
        let right = LEFT + ACROSS * PITCH - (PITCH - SIDE);
        html! {
            @for (((y, _, class), lines), text) in labels.iter().zip(&lines).zip(&texts) {
                g class=(class) {
                    path d={ "M" (LEFT - 6) " " (y) "H" (right + 8) "L" (right + 18) " " (text) "h6" } {}
                    text y=(text + 5) { @for (n, line) in lines.iter().enumerate() {
                        tspan x=(right + 30) dy=[(n > 0).then_some(LINE)] { (line) " " }
                    } }
                }
            }
        }
    }
}

/// A label in lines.
fn wrapped(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line)
                if line.chars().count() + 1 + word.chars().count() <= LINE_CHARACTERS_MAX =>
            {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The heights at which labels of so many lines are written: each as near to its own as those
/// above it allow.
fn apart(labels: &[(i64, usize)]) -> Vec<i64> {
    let mut order: Vec<usize> = (0..labels.len()).collect();
    order.sort_by_key(|n| labels[*n].0);
    let mut texts = vec![0; labels.len()];
    let mut floor = i64::MIN / 2;
    for n in order {
        let (own, lines) = labels[n];
        texts[n] = own.max(floor);
        floor = texts[n] + LINE * i64::try_from(lines.max(1)).unwrap_or(1) + 6;
    }
    texts
}

fn tube(height: u32) -> Markup {
    let width = ACROSS * PITCH + 9;
    html! {
        rect.tube x=(LEFT - 6) y="-6" width=(width) height=(height + 9) rx="8" {}
    }
}

/// The scale on the left: every tenth.
fn scale(height: u32) -> Markup {
    html! {
        g.scale { @for tenth in (0..=10).step_by(2) {
            text x=(LEFT - 12) y={ (height - height * tenth / 10 + 4) } { (tenth * 10) }
        } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(of: u32, n: u32) -> usize {
        let filled = [(Mark::new(1), n)];
        let t = Thermometer { of, filled: &filled, label: "", levels: &[], told: "" };
        t.draw().into_string().matches("\"#m1\"").count()
    }

    #[test]
    fn it_never_claims_a_square_that_is_not_earned() {
        let cases =
            [(1_000, 0, 0), (1_000, 9, 0), (1_000, 412, 41), (1_000, 1_000, 100), (18, 17, 17)];
        for (of, n, squares) in cases {
            assert_eq!(filled(of, n), squares, "{n} of {of}");
        }
        assert_eq!(filled(0, 5), 100, "a unit of none is not divided by");
        assert_eq!(filled(10, 99), 10, "more than all is all");
    }

    #[test]
    fn labels_are_told_apart() {
        let texts = apart(&[(100, 1), (104, 2), (20, 1), (99, 1)]);
        assert_eq!(texts, [122, 145, 20, 99]);
        assert_eq!(wrapped("70%: we ask for recognition"), ["70%: we ask for", "recognition"]);
    }
}
