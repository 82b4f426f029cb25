//! Bars: how many in each week, and how many of each part.

use maud::{Markup, html};

/// A week.
#[derive(Clone, Copy)]
pub struct Week<'a> {
    /// Its name: "3 Nov".
    pub label: &'a str,
    /// How many.
    pub value: u32,
    /// Whether it is not over yet.
    pub running: bool,
}

/// A bar for each week, oldest first, each with its figure on it. A list to screen readers.
pub fn weeks(weeks: &[Week<'_>]) -> Markup {
    let most = weeks.iter().map(|week| week.value).max().unwrap_or(0).max(1);
    html! {
        ol.weeks { @for week in weeks { li.running[week.running] {
            (column(week.value, most))
            span.week-label { (week.label) }
        } } }
    }
}

/// The bar and the figure that stands on it. The figure comes first for screen readers.
fn column(value: u32, most: u32) -> Markup {
    // The figure needs the top sixth of the height.
    let height = 84.0 * f64::from(value) / f64::from(most);
    let top = 100.0 - height;
    html! {
        svg.week-bar width="100%" height="100%" {
            text x="50%" y={ (tenths(top)) "%" } dy="-6" { (value) }
            rect x="8%" width="84%" y={ (tenths(top)) "%" } height={ (tenths(height)) "%" } {}
        }
    }
}

/// A part of a whole.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// Its name.
    pub label: &'a str,
    /// Where a press leads.
    pub href: &'a str,
    /// How many are counted.
    pub value: u32,
    /// Of how many.
    pub of: u32,
    /// The figure in words at the end: "61 of 182".
    pub told: &'a str,
}

/// A bar for each part: as long as the part is large, hatched as far as the count goes. For those
/// not yet assessed, by turf.
pub fn parts(parts: &[Part<'_>]) -> Markup {
    let most = parts.iter().map(|part| part.of).max().unwrap_or(0);
    html! {
        ol.parts { @for part in parts {
            (part_row(part.href, part.label, part.told, most,
                &[("part-whole", part.of), ("part-count", part.value)]))
        } }
    }
}

/// A part of a whole of which some were asked, and some of these said a thing.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Its name.
    pub label: &'a str,
    /// Where a press leads.
    pub href: &'a str,
    /// How many said it.
    pub said: u32,
    /// Of how many who were asked.
    pub asked: u32,
    /// Of how many there are.
    pub of: u32,
    /// The figures in words at the end: "12 of 30 of 61".
    pub told: &'a str,
}

/// A bar for each part: as long as the part is large, an outline; hatched as far as people were
/// asked, filled as far as they said it. The shapes tell it without colour.
pub fn asked(parts: &[Asked<'_>]) -> Markup {
    let most = parts.iter().map(|part| part.of).max().unwrap_or(0);
    html! {
        ol.parts { @for part in parts {
            (part_row(part.href, part.label, part.told, most,
                &[("part-whole", part.of), ("part-count", part.asked), ("part-said", part.said)]))
        } }
    }
}

/// One part: its counts as bars one upon the other, the longest first, of the largest part.
fn part_row(href: &str, label: &str, told: &str, most: u32, bars: &[(&str, u32)]) -> Markup {
    html! {
        li { a href=(href) {
            span.part-label { (label) }
            svg.part-bar width="100%" height="16" aria-hidden="true" { @for (class, count) in bars {
                rect class=(class) x=".5" y=".5" height="15" width=(percent(*count, most.max(1))) rx="2" {}
            } }
            span.part-told { (told) }
        } }
    }
}

/// A strip of all six steps of the scale by their counts, the strongest first and those not yet
/// assessed last. Hidden from screen readers; say the counts beside it.
pub fn strip(counts: &[u32; 6]) -> Markup {
    let all = counts.iter().sum::<u32>().max(1);
    let mut before = 0;
    let pieces: Vec<_> = [1, 2, 3, 4, 5, 0]
        .into_iter()
        .filter(|step| counts[*step] > 0)
        .map(|step| {
            let x = percent(before, all);
            before += counts[step];
            (step, x, percent(counts[step], all))
        })
        .collect();
    html! {
        svg.strip width="100%" height="12" aria-hidden="true" {
            @for (step, x, width) in pieces {
                rect class={ "s" (step) } x=(x) width=(width) y="1" height="10" {}
            }
        }
    }
}

fn percent(value: u32, of: u32) -> String {
    format!("{}%", tenths(100.0 * f64::from(value) / f64::from(of.max(1))))
}

fn tenths(value: f64) -> String {
    format!("{:.1}", value.clamp(0.0, 100.0))
}
