//! A timeline: bars over days, from the first to the last, with a line for today and one for the
//! day that everything leads to.

use maud::{Markup, html};

/// What a bar is. The shapes tell it without colour, and the words beside each say it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// It is done: filled.
    Done,
    /// It may still slip: an outline.
    Free,
    /// If it slips, the end does: hatched, with a heavy edge.
    Critical,
}

/// One bar.
#[derive(Clone, Copy)]
pub struct Bar<'a> {
    /// What it is.
    pub label: &'a str,
    /// Where a press leads.
    pub href: &'a str,
    /// In words, at the end: "due 3 Dec".
    pub told: &'a str,
    /// Its first day, counted from the first of the picture.
    pub from: u32,
    /// Its last day.
    pub to: u32,
    /// The day by which it is due; none for what is done.
    pub due: Option<u32>,
    /// What it is.
    pub look: Look,
}

/// The picture.
#[derive(Clone, Copy)]
pub struct Timeline<'a> {
    /// How many days it shows.
    pub days: u32,
    /// Today, counted from its first day.
    pub today: u32,
    /// What today's line is called.
    pub today_label: &'a str,
    /// The day that everything leads to.
    pub end: u32,
    /// Days with their names, for the scale.
    pub ticks: &'a [(u32, &'a str)],
    /// The bars, in the order of the text.
    pub bars: &'a [Bar<'a>],
}

impl Timeline<'_> {
    /// The picture. A list to screen readers, whose scale is hidden: each bar says its day. Styled
    /// by `arc.css`.
    pub fn draw(&self) -> Markup {
        html! {
            ol.parts.timeline {
                li aria-hidden="true" { a {
                    span.part-label {}
                    svg.part-bar width="100%" height="34" fill="currentColor" font-size="12" {
                        @for (day, label) in self.ticks {
                            text x=(self.at(*day)) y="12" { (label) }
                        }
                        text x=(self.at(self.today)) y="30" font-weight="700"
                            text-anchor=(self.anchor(self.today)) { (self.today_label) }
                    }
                    span.part-told {}
                } }
                @for bar in self.bars { li { a href=(bar.href) {
                    span.part-label { (bar.label) }
                    (self.bar(bar))
                    span.part-told { (bar.told) }
                } } }
            }
        }
    }

    fn bar(&self, bar: &Bar<'_>) -> Markup {
        let (x, width) = (self.at(bar.from), self.wide(bar));
        html! {
            svg.part-bar width="100%" height="24" stroke="currentColor" aria-hidden="true" {
                line x1="0" x2="100%" y1="12" y2="12" stroke-opacity=".25" {}
                @match bar.look {
                    Look::Done => rect x=(x) y="5" width=(width) height="14" rx="2" fill="currentColor" {},
                    Look::Free => rect.part-whole x=(x) y="5" width=(width) height="14" rx="2" {},
                    Look::Critical => rect.part-count x=(x) y="4" width=(width) height="16" stroke-width="3" rx="2" {},
                }
                // By when it is due: a foot under the bar's line.
                @if let Some(due) = bar.due {
                    line x1=(self.at(due)) x2=(self.at(due)) y1="14" y2="24" stroke-width="3" {}
                }
                line x1=(self.at(self.end)) x2=(self.at(self.end)) y1="0" y2="24" {}
                line x1=(self.at(self.today)) x2=(self.at(self.today)) y1="-6" y2="30" stroke-dasharray="4 3" {}
            }
        }
    }

    fn share(&self, day: u32) -> f64 {
        (100.0 * f64::from(day) / f64::from(self.days.max(1))).clamp(0.0, 100.0)
    }

    fn at(&self, day: u32) -> String {
        format!("{:.1}%", self.share(day))
    }

    /// Never narrower than can be seen, and never over the edge.
    fn wide(&self, bar: &Bar<'_>) -> String {
        let left = self.share(bar.from);
        let wide = (self.share(bar.to) - left).max(1.0).min(100.0 - left).max(0.0);
        format!("{wide:.1}%")
    }

    /// A name near the right edge stands left of its line.
    fn anchor(&self, day: u32) -> &'static str {
        if self.share(day) > 75.0 { "end" } else { "start" }
    }
}
