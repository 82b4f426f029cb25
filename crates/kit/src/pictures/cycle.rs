//! The cycle: ask, support, debrief, next ask; how many are at each, as a ring of four.

use maud::{Markup, html};

/// One of the four.
#[derive(Clone, Copy, Debug)]
pub struct Station<'a> {
    /// Its name: "Support".
    pub name: &'a str,
    /// How many.
    pub count: &'a str,
    /// Of what: "check-ins due".
    pub of: &'a str,
    /// Where a press leads.
    pub href: &'a str,
    /// Whether something waits here for longer than it should; said in words by [`Station::of`],
    /// too.
    pub pressing: bool,
}

/// The ring.
#[derive(Clone, Copy, Debug)]
pub struct Cycle<'a> {
    /// What it is, for screen readers.
    pub label: &'a str,
    /// Ask, support, debrief, next ask.
    pub stations: [Station<'a>; 4],
    /// In the middle: how many, and of what ("34", "asks since May"); none leaves it empty.
    pub middle: Option<(&'a str, &'a str)>,
}

impl Cycle<'_> {
    /// The ring: a list of four links in the order of the cycle, with an arrow from each to the
    /// next. Styled by `cycle.css`.
    pub fn draw(&self) -> Markup {
        html! {
            div.cycle {
                ol.cycle-ring aria-label=(self.label) { @for (turn, station) in [0, 90, 180, 270].iter().zip(&self.stations) { li {
                    a.pressing[station.pressing] href=(station.href) {
                        span { (station.name) }
                        b.figure { (station.count) }
                        span.note { (station.of) }
                    }
                    svg.icon.cycle-arrow viewBox="-9 -9 18 18" aria-hidden="true" {
                        path d="M-6 0H6M1-5 6 0 1 5" transform={ "rotate(" (turn) ")" } {}
                    }
                } } }
                @if let Some((count, of)) = self.middle {
                    p.cycle-middle { b.figure { (count) } " " small { (of) } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_stand_in_the_order_of_the_cycle_and_lead_to_what_they_count() {
        let station = |name, count, href| Station { name, count, of: "<i>", href, pressing: false };
        let cycle = Cycle {
            label: "\"><script>",
            stations: [
                station("Ask", "12", "/open"),
                station("Support", "3", "/due"),
                station("Debrief", "4", "/ended"),
                Station { pressing: true, ..station("Next ask", "0", "/next") },
            ],
            middle: Some(("19", "asks")),
        };
        let drawn = cycle.draw().into_string();
        let mut rest = drawn.as_str();
        let parts = [
            "/open", "Ask", ">12<", "/due", ">3<", "/ended", ">4<", "pressing", "/next", ">0<",
            ">19<",
        ];
        for part in parts {
            let at = rest.find(part);
            assert!(at.is_some(), "{part} in its place: {drawn}");
            rest = &rest[at.unwrap_or(0) + part.len()..];
        }
        assert_eq!(
            (drawn.matches("<li>").count(), drawn.matches("class=\"pressing\"").count()),
            (4, 1)
        );
        assert!(!drawn.contains("<script>") && !drawn.contains("<i>"), "{drawn}");
    }
}
