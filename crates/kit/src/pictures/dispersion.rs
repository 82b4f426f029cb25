//! Dispersion: how few of a company's sites are how much of its work. A curve for each company, one
//! under the other on one scale of sites, so that the steep one is told from the flat one at sight.

use maud::{Markup, PreEscaped, html};
use std::fmt::Write;

/// A share that is asked for, and how many sites it takes.
#[derive(Clone, Copy, Debug)]
pub struct Reached<'a> {
    /// The share, in percent.
    pub percent: u32,
    /// The fewest sites.
    pub sites: u32,
    /// What stands there: "2 sites: half".
    pub label: &'a str,
}

/// One company.
#[derive(Clone, Copy, Debug)]
pub struct Company<'a> {
    /// Its name.
    pub name: &'a str,
    /// Under the name: "12 sites; 9 of unknown size are not in the curve".
    pub under: &'a str,
    /// The curve: sites, the largest first, and what they are of the whole, in thousandths. It
    /// begins at nothing and ends at all; empty where nothing is known.
    pub points: &'a [(u32, u16)],
    /// The shares that are asked for.
    pub reached: &'a [Reached<'a>],
}

/// The picture.
#[derive(Clone, Copy, Debug)]
pub struct Dispersion<'a> {
    /// All of it in one sentence, for those who cannot see it.
    pub told: &'a str,
    /// The companies; the first [`Dispersion::COMPANIES_MAX`] are drawn.
    pub companies: &'a [Company<'a>],
}

const LEFT: f64 = 44.0;
const WIDE: f64 = 264.0;
const HIGH: f64 = 120.0;
/// From the top of one company to that of the next.
const PITCH: f64 = 204.0;
/// From a company's top to its curve's.
const HEAD: f64 = 48.0;
/// Points of a curve that are drawn; of a longer one every second, every third …
const POINTS_DRAWN_MAX: usize = 240;

impl Dispersion<'_> {
    /// The most companies beside each other.
    pub const COMPANIES_MAX: usize = 8;

    /// The picture, as wide as the thermometer and styled with it. Put it into [`super::figure`]
    /// with the same in words.
    pub fn draw(&self) -> Markup {
        let companies = &self.companies[..self.companies.len().min(Self::COMPANIES_MAX)];
        let last = |company: &Company<'_>| company.points.last().map_or(0, |(sites, _)| *sites);
        let most = companies.iter().map(last).max().unwrap_or(0).max(1);
        let height = companies.len() as f64 * PITCH;
        html! {
            svg.thermometer.dispersion viewBox={ "0 0 320 " (height) } role="img" aria-label=(self.told)
                fill="none" stroke="currentColor" font-size="14" {
                @for (place, company) in companies.iter().enumerate() {
                    g transform={ "translate(0 " (place as f64 * PITCH) ")" } { (company.draw(most)) }
                }
            }
        }
    }
}

impl Company<'_> {
    fn draw(&self, most: u32) -> Markup {
        let x = |sites: u32| LEFT + WIDE * f64::from(sites.min(most)) / f64::from(most);
        let y = |permille: f64| HEAD + HIGH * (1.0 - permille.min(1000.0) / 1000.0);
        let base = y(0.0);
        html! {
            text x="0" y="16" fill="currentColor" stroke="none" font-weight="bold" { (self.name) }
            text x="0" y="34" fill="currentColor" stroke="none" { (self.under) }
            path d={ "M" (LEFT) " " (HEAD) "V" (base) "H" (LEFT + WIDE) } {}
            text x=(LEFT) y=(base + 18.0) fill="currentColor" stroke="none" text-anchor="middle" { "0" }
            text x=(LEFT + WIDE) y=(base + 18.0) fill="currentColor" stroke="none" text-anchor="middle" { (most) }
            @if let Some((last, _)) = self.points.last() {
                @let line = line(self.points, x, y);
                path d=(PreEscaped(format!("{line}V{base}H{LEFT}Z"))) fill="currentColor" fill-opacity=".12" stroke="none" {}
                path d=(PreEscaped(format!("{line}H{}", LEFT + WIDE))) stroke-width="2.5" stroke-linejoin="round" {}
                @if *last < most { path d={ "M" (x(*last)) " " (HEAD) "v6" } {} }
            }
            @for reached in self.reached {
                @let (at, level) = (x(reached.sites), y(f64::from(reached.percent) * 10.0));
                text x=(LEFT - 6.0) y=(level + 5.0) fill="currentColor" stroke="none" text-anchor="end" { (reached.percent) " %" }
                path d={ "M" (LEFT) " " (level) "H" (at) } stroke-dasharray="3 3" {}
                path d={ "M" (at) " " (base - 6.0) "V" (base) } {}
                circle cx=(at) cy=(level) r="3.5" fill="currentColor" {}
                // Right of where it is reached the curve is above; left of it, below.
                @if at < LEFT + WIDE / 2.0 {
                    text x=(at + 8.0) y=(level + 15.0) fill="currentColor" stroke="none" { (reached.label) }
                } @else {
                    text x=(at - 8.0) y=(level - 6.0) fill="currentColor" stroke="none" text-anchor="end" { (reached.label) }
                }
            }
        }
    }
}

/// The points as a line, thinned where there are more than can be seen; the last one stays.
fn line(points: &[(u32, u16)], x: impl Fn(u32) -> f64, y: impl Fn(f64) -> f64) -> String {
    let step = points.len().div_ceil(POINTS_DRAWN_MAX).max(1);
    let ends = points.last().filter(|_| !(points.len() - 1).is_multiple_of(step));
    let mut out = String::new();
    for (sites, permille) in points.iter().step_by(step).chain(ends) {
        let letter = if out.is_empty() { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(out, "{letter}{:.1} {:.1}", x(*sites), y(f64::from(*permille)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(companies: &[Company<'_>]) -> String {
        Dispersion { told: "", companies }.draw().into_string()
    }

    #[test]
    fn companies_stand_under_each_other_on_one_scale() {
        let half = [Reached { percent: 50, sites: 1, label: "one site: half" }];
        let steep = Company {
            name: "\"><script>",
            under: "",
            points: &[(0, 0), (1, 900), (2, 1000)],
            reached: &half,
        };
        let flat = Company {
            name: "Flat",
            points: &[(0, 0), (1, 250), (2, 500), (3, 750), (4, 1000)],
            reached: &[],
            ..steep
        };
        let page = drawn(&[steep, flat]);
        assert!(!page.contains("<script>") && page.contains("one site: half"));
        // Two sites of four are half of the way, for both.
        assert!(page.contains("M44.0 168.0L110.0 60.0L176.0 48.0"), "{page}");
        assert!(page.contains("M44.0 168.0L110.0 138.0L176.0 108.0"), "{page}");
        assert_eq!(page.matches("<circle").count(), 1);
    }

    #[test]
    fn nothing_known_and_very_much_are_drawn() {
        let none = Company { name: "A", under: "", points: &[], reached: &[] };
        assert!(drawn(&[none]).contains("<svg") && drawn(&[]).contains("<svg"));
        let points: Vec<(u32, u16)> =
            (0..=10_000).map(|sites| (sites, (sites / 10) as u16)).collect();
        let many = drawn(&[Company { points: &points, ..none }; 20]);
        assert_eq!(many.matches("<g").count(), Dispersion::COMPANIES_MAX);
        assert!(many.len() < 80_000 && many.contains("L308.0 48.0"), "{}", many.len());
    }
}
