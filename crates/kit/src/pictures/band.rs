//! A level over weeks with its spread: a line for the middle, a band for eight runs of ten.

use maud::{Markup, html};
use std::fmt::Write;

/// The picture.
#[derive(Clone, Copy, Debug)]
pub struct Band<'a> {
    /// What it is, for screen readers, with what it comes to in words.
    pub label: &'a str,
    /// Low, middle and high of each week.
    pub weeks: &'a [[f64; 3]],
    /// What the top line is called: "40 drives".
    pub top_label: &'a str,
    /// Where the top line stands.
    pub top: f64,
    /// What stands at the end of the middle line: "half of the runs".
    pub middle_label: &'a str,
    /// Under the beginning and the end: "week 1", "week 156".
    pub ends: [&'a str; 2],
}

/// The size of the drawing, and the room for words under and beside it, in pixels: so much that the
/// words can be read on a phone.
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 120.0;
const UNDER: f64 = 22.0;
const BESIDE: f64 = 110.0;
/// How high it becomes where there is room, in pixels.
const MOST: u32 = 130;

impl Band<'_> {
    /// The picture; nothing where there are no weeks. Drawn in the colour of the text around it.
    pub fn draw(&self) -> Markup {
        let (Some(last), true) = (self.weeks.last(), self.top > 0.0) else { return html! {} };
        let middle = self.line(1, self.weeks.iter().enumerate());
        let low = self.line(0, self.weeks.iter().enumerate().rev());
        let band = format!("{}L{}Z", self.line(2, self.weeks.iter().enumerate()), &low[1..]);
        let end = self.y(last[1]).clamp(12.0, HEIGHT - 4.0);
        let view = format!("0 0 {} {}", WIDTH + BESIDE, HEIGHT + UNDER);
        html! {
            svg.band viewBox=(view) width="100%" height=(MOST) preserveAspectRatio="xMinYMin" role="img" aria-label=(self.label) fill="currentColor" font-size="14" {
                path d={ "M0 " (HEIGHT) "H" (WIDTH) "M0 .5H" (WIDTH) } fill="none" stroke="currentColor" stroke-opacity=".4" {}
                path d=(band) fill-opacity=".2" {}
                path d=(middle) fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" {}
                text x=(WIDTH + 6.0) y="12" { (self.top_label) }
                text x=(WIDTH + 6.0) y=(end + 4.0) { (self.middle_label) }
                text x="0" y=(HEIGHT + 16.0) { (self.ends[0]) }
                text x=(WIDTH) y=(HEIGHT + 16.0) text-anchor="end" { (self.ends[1]) }
            }
        }
    }

    fn y(&self, level: f64) -> f64 {
        HEIGHT * (1.0 - (level / self.top).clamp(0.0, 1.0))
    }

    /// A line through one of the three, in the order given.
    fn line<'a>(&self, which: usize, weeks: impl Iterator<Item = (usize, &'a [f64; 3])>) -> String {
        let pitch = WIDTH / (self.weeks.len().max(2) - 1) as f64;
        let mut line = String::new();
        for (week, levels) in weeks {
            let sign = if line.is_empty() { 'M' } else { 'L' };
            // Writing to a text never fails.
            let _ = write!(line, "{sign}{:.0} {:.0}", week as f64 * pitch, self.y(levels[which]));
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn band(weeks: &[[f64; 3]], top: f64) -> String {
        let (top_label, middle_label) = ("10 drives", "half of the runs");
        let ends = ["week 1", "week 3"];
        let band = Band { label: "L", weeks, top_label, top, middle_label, ends };
        band.draw().into_string()
    }

    #[test]
    fn the_middle_lies_within_the_band_and_everything_within_the_picture() {
        let drawn = band(&[[0.0, 1.0, 2.0], [2.0, 5.0, 10.0], [3.0, 4.0, 99.0]], 10.0);
        assert!(drawn.contains("d=\"M0 108L150 60L300 72\""), "{drawn}");
        assert!(drawn.contains("d=\"M0 96L150 0L300 0L300 84L150 96L0 120Z\""), "{drawn}");
        for words in ["aria-label=\"L\"", "10 drives", "half of the runs", "week 1", "week 3"] {
            assert!(drawn.contains(words), "{words}");
        }
    }

    #[test]
    fn without_weeks_or_where_nobody_ever_waits_there_is_no_picture() {
        assert_eq!(band(&[], 10.0), "");
        assert_eq!(band(&[[0.0; 3]], 0.0), "");
        assert!(band(&[[1.0; 3]], 10.0).contains("d=\"M0 108\""));
    }
}
