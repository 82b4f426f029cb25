//! The ladder of an engine with the people on it: who stands on which rung after a run, how many
//! rose from it, how many came new and how many dropped off.

use maud::{Markup, html};

/// Someone on a rung.
#[derive(Clone, Copy, Debug)]
pub struct Climber<'a> {
    /// The name.
    pub name: &'a str,
    /// Where a press leads.
    pub href: &'a str,
}

/// One rung.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Its name: "Shift lead".
    pub name: &'a str,
    /// How many stand on it, in words: "14 of us".
    pub told: &'a str,
    /// How many stand on it.
    pub now: u32,
    /// Those to name, where they may be and are few; without names everyone is a figure.
    pub people: &'a [Climber<'a>],
    /// Where all of them are listed, if anywhere.
    pub href: Option<&'a str>,
    /// How many rose from it, in words: "3 rose". None where nobody did.
    pub rose: Option<&'a str>,
    /// How many came new to it: "5 new".
    pub new: Option<&'a str>,
    /// How many dropped off: "2 did not come back".
    pub dropped: Option<&'a str>,
}

/// The most people named on a rung.
pub const NAMES_MAX: usize = 8;
/// The most figures that stand on a rung.
pub const FIGURES_MAX: u32 = 40;

/// The ladder. In the order of the text the lowest rung is first; to the eye it stands lowest,
/// and people stand on it. Styled by `arc.css` and `cycle.css`.
pub fn rungs(label: &str, steps: &[Step<'_>]) -> Markup {
    html! {
        ol.ladder.rungs aria-label=(label) { @for step in steps { li.rung {
            p.rung-head {
                @if let Some(href) = step.href { a href=(href) { b { (step.name) } } }
                @else { b { (step.name) } }
                " " span.note { (step.told) }
            }
            p.rung-flows {
                @if let Some(new) = step.new { (flow(NEW, new)) }
                @if let Some(dropped) = step.dropped { (flow(DROPPED, dropped)) }
            }
            (people(step))
            @if let Some(rose) = step.rose { p.rung-rose { (flow(ROSE, rose)) } }
        } } }
    }
}

/// Onto the ladder, off it, and up.
const NEW: &str = "M2 8h10M8.5 4.5 12 8l-3.5 3.5M14.5 2v12";
const DROPPED: &str = "M2 3h5q4 0 4 4v6M7.5 9.5 11 13l3.5-3.5";
const ROSE: &str = "M8 14V3M4 7l4-4 4 4";

fn flow(arrow: &str, words: &str) -> Markup {
    html! {
        span.rung-flow {
            svg.icon viewBox="-3 -3 22 22" aria-hidden="true" { path d=(arrow) {} }
            span { (words) }
        }
    }
}

/// Those who stand on a rung: by name where there are names, as figures where there are none, and
/// how many more. The figures are hidden from screen readers: how many there are is told above.
fn people(step: &Step<'_>) -> Markup {
    let named = step.people.len().min(NAMES_MAX);
    let shown = match named {
        0 => step.now.min(FIGURES_MAX),
        _ => named as u32,
    };
    let more = step.now.saturating_sub(shown);
    html! {
        @if named > 0 {
            p.rung-people {
                @for one in &step.people[..named] { a.chip href=(one.href) { bdi { (one.name) } } " " }
                @if more > 0 { b.figure { "+" (more) } }
            }
        } @else if shown > 0 {
            p.rung-people aria-hidden="true" {
                @for _ in 0..shown { svg viewBox="0 0 12 20" { path d=(FIGURE) {} } }
                @if more > 0 { b.figure { "+" (more) } }
            }
        }
    }
}

/// A head over shoulders.
const FIGURE: &str = "M6 1a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 1 1 6 1zM0 20v-5.5Q0 9 6 9t6 5.5V20z";

#[cfg(test)]
mod tests {
    use super::*;

    fn step<'a>(now: u32, people: &'a [Climber<'a>]) -> Step<'a> {
        Step {
            name: "<b>Lead",
            told: "",
            now,
            people,
            href: None,
            rose: Some("3 rose"),
            new: None,
            dropped: Some("<i>"),
        }
    }

    /// How many are drawn, by name or as a figure, and how many more are told.
    fn drawn(now: u32, people: &[Climber<'_>]) -> (usize, u32) {
        let drawn = rungs("", &[step(now, people)]).into_string();
        let more = drawn.split(">+").nth(1).and_then(|rest| rest.split('<').next());
        let more = more.and_then(|more| more.parse().ok()).unwrap_or(0);
        (drawn.matches("class=\"chip\"").count() + drawn.matches(FIGURE).count(), more)
    }

    #[test]
    fn everyone_on_a_rung_is_drawn_or_counted() {
        let people = [Climber { name: "Ana", href: "/a" }; 12];
        for now in [0, 1, 40, 41, 5_000] {
            let (figures, more) = drawn(now, &[]);
            assert_eq!((figures as u32 + more, figures <= 40), (now, true), "{now}");
        }
        assert_eq!(drawn(3, &people[..3]), (3, 0));
        assert_eq!(drawn(20, &people), (NAMES_MAX, 12));
    }

    #[test]
    fn rungs_say_what_happened_and_nothing_that_did_not() {
        let people = [Climber { name: "<script>\"", href: "\"><script>" }];
        let drawn = rungs("\">", &[step(1, &people)]).into_string();
        assert!(drawn.contains(ROSE) && drawn.contains(DROPPED), "{drawn}");
        assert!(!drawn.contains(NEW) && !drawn.contains("<script>"), "{drawn}");
        assert!(!drawn.contains("<i>") && !drawn.contains("<b>Lead"), "{drawn}");
    }
}
