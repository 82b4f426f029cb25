//! Load by person: what each carries, a square for each ask and task, with a line where it is many.

use maud::{Markup, html};
use std::cmp::Reverse;

/// What someone carries.
#[derive(Clone, Copy, Debug)]
pub struct Carried<'a> {
    /// Who.
    pub name: &'a str,
    /// Where a press leads.
    pub href: &'a str,
    /// Under the name: roles and hours, "turf lead, 9 h this month".
    pub under: &'a str,
    /// Open asks: full squares.
    pub asks: u32,
    /// Open tasks: outlined squares.
    pub tasks: u32,
    /// At the end: "4 asks, 3 tasks".
    pub told: &'a str,
    /// Whether they were never asked for anything: an empty place, after all others.
    pub never: bool,
}

/// The picture.
#[derive(Clone, Copy, Debug)]
pub struct Load<'a> {
    /// What it is, for screen readers.
    pub label: &'a str,
    /// How many are many: where the line stands.
    pub many: u32,
    /// What the line is called: "five".
    pub many_label: &'a str,
    /// The word at those who carry more: "too much".
    pub over: &'a str,
    /// Everyone.
    pub people: &'a [Carried<'a>],
}

/// From one square to the next, in pixels.
const PITCH: u32 = 20;

impl Load<'_> {
    /// The most squares in a row; the last one is torn off where there are more.
    pub const SQUARES_MAX: u32 = 12;

    /// The picture, a list to screen readers: those who carry most first, those never asked last.
    /// Squares beyond the line have a heavy edge and another filling. Styled by `cycle.css`.
    pub fn draw(&self) -> Markup {
        let mut people: Vec<&Carried<'_>> = self.people.iter().collect();
        people.sort_by_key(|one| (one.never, Reverse(one.open())));
        let most = people.iter().map(|one| one.open()).max().unwrap_or(0).max(self.many() + 1);
        let squares = most.min(Self::SQUARES_MAX);
        html! {
            ol.parts.load aria-label=(self.label) {
                li.load-head aria-hidden="true" { a {
                    span {}
                    svg.part-bar width=(squares * PITCH) height="16" fill="currentColor" {
                        text x=(self.many() * PITCH - 2) y="12" font-size="14" text-anchor="middle" { (self.many_label) }
                    }
                } }
                @for one in people { li { a href=(one.href) {
                    span.part-label {
                        bdi { (one.name) }
                        @if one.open() > self.many { " " b.gap-words { (self.over) } }
                        @if !one.under.is_empty() { span.note { (one.under) } }
                    }
                    (self.bar(one, squares))
                    span.part-told { (one.told) }
                } } }
            }
        }
    }

    /// Where the line stands; always in the picture.
    fn many(&self) -> u32 {
        self.many.min(Self::SQUARES_MAX - 1)
    }

    fn bar(&self, one: &Carried<'_>, squares: u32) -> Markup {
        let (width, many) = (squares * PITCH, self.many() * PITCH - 2);
        html! {
            svg.part-bar width=(width) height="24" fill="none" stroke="currentColor" aria-hidden="true" {
                @if one.never { path d={ "M0 12H" (width) } stroke-dasharray="2 4" stroke-opacity=".5" {} }
                path d={ "M" (many) " 0V24" } stroke-dasharray="3 3" {}
                @for square in 0..one.open().min(squares) {
                    rect.ask[square < one.asks].over[square >= self.many]
                        x=(square * PITCH + 1) y="4" width="14" height="16" rx="2" stroke-width="2" {}
                }
                @if one.open() > squares {
                    path.load-torn stroke-width="3" d={ "M" (width - 9) " 1l-4 5 5 6-5 6 4 5" } {}
                }
            }
        }
    }
}

impl Carried<'_> {
    fn open(&self) -> u32 {
        self.asks.saturating_add(self.tasks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str, asks: u32, tasks: u32) -> Carried<'_> {
        let never = (asks, tasks) == (0, 0);
        Carried { name, href: "/p", under: "", asks, tasks, told: "", never }
    }

    fn rows(people: &[Carried<'_>]) -> Vec<String> {
        let load = Load { label: "L", many: 5, many_label: "five", over: "too much", people };
        load.draw().into_string().split("<li>").skip(1).map(str::to_owned).collect()
    }

    #[test]
    fn each_row_has_a_square_for_each_ask_and_task_and_says_where_it_is_too_much() {
        for (asks, tasks) in [(0, 0), (3, 1), (5, 0), (2, 4), (6, 3)] {
            let row = &rows(&[one("Ana", asks, tasks)])[0];
            assert_eq!(row.matches("<rect").count() as u32, asks + tasks, "{row}");
            assert_eq!(row.matches("\"ask").count() as u32, asks, "{row}");
            let over = (asks + tasks).saturating_sub(5);
            let drawn = row.matches("over\" x").count() as u32;
            assert_eq!((drawn, row.contains("too much")), (over, over > 0), "{row}");
        }
    }

    #[test]
    fn those_who_carry_most_come_first_and_those_never_asked_last() {
        let idle = Carried { never: false, ..one("Bo", 0, 0) };
        let rows = rows(&[one("Never", 0, 0), one("Mei", 1, 1), idle, one("Ana", 4, 3)]);
        let order = ["Ana", "Mei", "Bo", "Never"];
        for (row, name) in rows.iter().zip(order) {
            assert_eq!((row.contains(name), row.contains("2 4")), (true, name == "Never"));
        }
    }

    #[test]
    fn a_row_is_no_longer_than_the_picture_and_says_that_it_goes_on() {
        let row = &rows(&[one("\"><script>", u32::MAX, 9)])[0];
        assert_eq!(row.matches("<rect").count() as u32, Load::SQUARES_MAX);
        assert!(row.contains("load-torn") && !row.contains("<script>"), "{row}");
    }
}
