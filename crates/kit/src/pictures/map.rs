//! The map of a workplace: a disc for each part of it, a dot for each person, lines for ties.
//!
//! Names stand at the discs, counts at the lines; a press on a dot opens the person, on a disc the
//! part. It is hidden from screen readers: the list that says the same stands beside it.

use super::mark::Mark;
use maud::{Markup, PreEscaped};
use std::fmt::Write;

/// A person.
#[derive(Clone, Copy)]
pub struct Dot<'a> {
    /// Where a press leads, after [`Map::folder`].
    pub href: &'a str,
    /// For the finger that rests: "Ana Ruiz, 2".
    pub name: &'a str,
    /// From the left, in steps.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// The mark; ringed for those whom others follow.
    pub mark: Mark,
    /// Whether a circle is drawn around it.
    pub outlined: bool,
}

/// A part of the workplace.
#[derive(Clone, Copy)]
pub struct Disc<'a> {
    /// Where a press leads.
    pub href: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Under the name: how many.
    pub note: &'a str,
    /// Its middle, from the left.
    pub x: f32,
    /// Its middle, from the top.
    pub y: f32,
    /// From the middle to the edge.
    pub radius: f32,
    /// The ties within it, as places in [`Map::dots`].
    pub ties: &'a [(usize, usize)],
}

/// The map. Lengths are in steps; the least distance between two dots is about one.
#[derive(Clone, Copy)]
pub struct Map<'a> {
    /// How wide it is.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// The parts.
    pub discs: &'a [Disc<'a>],
    /// Everyone.
    pub dots: &'a [Dot<'a>],
    /// Ties between parts: two places in [`Map::discs`], and how many.
    pub joined: &'a [(usize, usize, u32)],
    /// Where people are.
    pub folder: &'a str,
}

/// Units of the picture in a step, so that whole numbers are fine enough.
const UNITS: f32 = 10.0;
/// The most pixels a step takes on a screen: dots are then large enough to press.
const STEP_PIXELS_MAX: f32 = 30.0;
/// How wide the picture is on a desk, in pixels.
const DESK_PIXELS: f32 = 1_060.0;
/// How large words are on a desk, in pixels.
const WORDS_PIXELS: f32 = 14.0;
/// Lines with their count on them; the counts of thinner ones would cover each other.
const COUNTS_MAX: usize = 48;
/// From how many steps across on words are drawn larger on a phone.
const FAR_STEPS: f32 = 24.0;
/// How much larger: as the style sheet says.
const FAR_LARGER: f32 = 2.3;
/// How wide a bold character is, in ems, in the middle.
const CHAR_EMS: f32 = 0.55;
/// Room around the picture for names, in steps.
const EDGE: f32 = 2.0;

/// The map as a picture.
pub fn map(map: &Map<'_>) -> Markup {
    let mut out = String::with_capacity(map.dots.len() * 150 + map.discs.len() * 400);
    let (width, height) = (map.width + 2.0 * EDGE, map.height + 2.0 * EDGE);
    let pixels = (DESK_PIXELS / width).min(STEP_PIXELS_MAX);
    let far = if width > FAR_STEPS { " far" } else { "" };
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        r#"<svg class="map{far}" viewBox="{0} {0} {1} {2}" width="{3}" font-size="{4}" aria-hidden="true">"#,
        units(-EDGE),
        units(width),
        units(height),
        (pixels * width).round() as i32,
        units(WORDS_PIXELS / pixels),
    );
    lines(&mut out, map);
    for disc in map.discs {
        draw_disc(&mut out, map, disc);
    }
    for dot in map.dots {
        draw_dot(&mut out, map, dot);
    }
    counts(&mut out, map);
    for disc in map.discs {
        draw_name(&mut out, disc, WORDS_PIXELS / pixels * FAR_LARGER * CHAR_EMS);
    }
    out.push_str("</svg>");
    PreEscaped(out)
}

fn units(steps: f32) -> i32 {
    (steps * UNITS).round() as i32
}

/// Lines between parts, as wide as there are many ties, from edge to edge.
fn lines(out: &mut String, map: &Map<'_>) {
    let most = map.joined.iter().map(|(.., many)| *many).max().unwrap_or(1).max(1) as f32;
    for (a, b, many) in map.joined {
        let Some((a, b)) = ends(map, *a, *b) else { continue };
        let width = 1.0 + 5.0 * (*many as f32 / most).sqrt();
        let _ = write!(
            out,
            r#"<path class="map-line" stroke-width="{width:.1}" d="M{} {}L{} {}"/>"#,
            units(a.0),
            units(a.1),
            units(b.0),
            units(b.1),
        );
    }
}

/// Where the line between two discs leaves the one and meets the other.
fn ends(map: &Map<'_>, a: usize, b: usize) -> Option<((f32, f32), (f32, f32))> {
    let (a, b) = (map.discs.get(a)?, map.discs.get(b)?);
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let away = dx.hypot(dy).max(0.001);
    let (dx, dy) = (dx / away, dy / away);
    let from = (a.x + dx * a.radius, a.y + dy * a.radius);
    Some((from, (b.x - dx * b.radius, b.y - dy * b.radius)))
}

/// The counts on the thickest lines.
fn counts(out: &mut String, map: &Map<'_>) {
    let mut joined: Vec<&(usize, usize, u32)> = map.joined.iter().collect();
    joined.sort_by_key(|(.., many)| std::cmp::Reverse(*many));
    for (a, b, many) in joined.into_iter().take(COUNTS_MAX) {
        let Some((from, to)) = ends(map, *a, *b) else { continue };
        let (x, y) = (f32::midpoint(from.0, to.0), f32::midpoint(from.1, to.1));
        let covered = map.discs.iter().any(|disc| (disc.x - x).hypot(disc.y - y) < disc.radius);
        if !covered {
            let _ = write!(
                out,
                r#"<text class="map-count" x="{}" y="{}" dy=".35em">{many}</text>"#,
                units(x),
                units(y)
            );
        }
    }
}

fn draw_disc(out: &mut String, map: &Map<'_>, disc: &Disc<'_>) {
    out.push_str(r#"<a tabindex="-1" href=""#);
    escape(out, disc.href);
    let (x, y, radius) = (units(disc.x), units(disc.y), units(disc.radius));
    let _ = write!(out, r#""><circle class="map-disc" cx="{x}" cy="{y}" r="{radius}"/></a>"#);
    if disc.ties.is_empty() {
        return;
    }
    out.push_str(r#"<path class="map-ties" d=""#);
    for (a, b) in disc.ties {
        let (Some(a), Some(b)) = (map.dots.get(*a), map.dots.get(*b)) else { continue };
        let _ = write!(out, "M{} {}L{} {}", units(a.x), units(a.y), units(b.x), units(b.y));
    }
    out.push_str(r#""/>"#);
}

/// The name above a disc. Where words are drawn larger for a phone, one that is wider than its disc
/// would cover its neighbours', so it is also there cut short; `char_steps` is how wide a character
/// is then.
fn draw_name(out: &mut String, disc: &Disc<'_>, char_steps: f32) {
    let (x, y) = (units(disc.x), units(disc.y - disc.radius));
    let fit = (2.0 * disc.radius / char_steps) as usize;
    let cut = disc.name.chars().count() > fit;
    let class = if cut { "map-name map-long" } else { "map-name" };
    let _ = write!(out, r#"<text x="{x}" y="{y}"><tspan class="{class}">"#);
    escape(out, disc.name);
    out.push_str("</tspan>");
    if cut {
        out.push_str(r#"<tspan class="map-name map-short">"#);
        let short: String = disc.name.chars().take(fit.saturating_sub(1).max(2)).collect();
        escape(out, short.trim_end());
        out.push_str("…</tspan>");
    }
    out.push_str(r#" <tspan class="map-note">"#);
    escape(out, disc.note);
    out.push_str("</tspan></text>");
}

fn draw_dot(out: &mut String, map: &Map<'_>, dot: &Dot<'_>) {
    let (x, y) = (units(dot.x), units(dot.y));
    out.push_str(r#"<a tabindex="-1" class="map-dot" href=""#);
    escape(out, map.folder);
    escape(out, dot.href);
    out.push_str("\"><title>");
    escape(out, dot.name);
    out.push_str("</title>");
    if dot.outlined {
        let _ = write!(out, r#"<circle class="map-on" cx="{x}" cy="{y}" r="6"/>"#);
    }
    let _ = write!(out, r#"<use x="{}" y="{}" width="6" height="6" href="#, x - 3, y - 3);
    out.push_str("\"#");
    dot.mark.name(out);
    out.push_str("\"/></a>");
}

fn escape(out: &mut String, text: &str) {
    maud::Render::render_to(&text, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_on_the_map_is_text_and_nothing_else() {
        let dot = Dot {
            href: "ab",
            name: "<Ana> & Bo",
            x: 1.0,
            y: 1.0,
            mark: Mark::new(2),
            outlined: true,
        };
        let disc = Disc {
            href: "?turf=1",
            name: "\"Night\" <kitchen>",
            note: "2",
            x: 1.0,
            y: 1.0,
            radius: 2.0,
            ties: &[(0, 0), (0, 9)],
        };
        let drawn = map(&Map {
            width: 4.0,
            height: 4.0,
            discs: &[disc],
            dots: &[dot],
            joined: &[(0, 7, 3)],
            folder: "people/",
        });
        let drawn = drawn.into_string();
        assert!(
            drawn.contains("&lt;Ana&gt; &amp; Bo") && drawn.contains("&lt;kitchen&gt;"),
            "{drawn}"
        );
        assert!(drawn.contains("href=\"#m2\"") && drawn.contains("people/ab"), "{drawn}");
    }
}
