//! A lineage: who brought and developed whom, generation by generation from the left to the right.
//!
//! It grows to the right and not down, so that every name stands in a line that can be read and
//! pressed, however many there are. A branch is as thick as many hang on it.

use maud::{Markup, html};

/// A node: someone, or several who are not drawn one by one.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    /// Who.
    pub shown: Shown<'a>,
    /// The place, among the nodes before it, of the one that it hangs on.
    pub above: Option<usize>,
    /// Its middle, in half columns. No two of a generation are nearer than two.
    pub middle: u32,
    /// Its generation, from 0.
    pub row: u32,
    /// Whether its branch is a thin hold, drawn in dashes: only brought, and by nobody developed.
    pub loose: bool,
}

/// What a node shows.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'a> {
    /// Someone.
    Person {
        /// The name; cut where it is too long for its place.
        name: &'a str,
        /// Where a press leads.
        href: &'a str,
        /// For the finger that rests: "Ana Ruiz, 7 people through her".
        told: &'a str,
        /// How many hang below them, shown or not.
        below: u32,
        /// Whether it is the one whom the page is about.
        here: bool,
    },
    /// Several.
    Rest {
        /// How many: "12 more".
        label: &'a str,
        /// Where a press leads, if anywhere.
        href: Option<&'a str>,
        /// How many.
        people: u32,
    },
}

/// The picture. Put the list that says the same beside it: to screen readers this is a sentence, and
/// a keyboard passes the nodes by.
#[derive(Clone, Copy, Debug)]
pub struct Lineage<'a> {
    /// What it is, of whom and when.
    pub title: &'a str,
    /// What it says, in a sentence.
    pub desc: &'a str,
    /// A line above each generation: "Began it: 3".
    pub heads: &'a [&'a str],
    /// The nodes, each after the one that it hangs on; at most [`Lineage::NODES_MAX`] are drawn.
    pub nodes: &'a [Node<'a>],
}

/// From the middle of a line of text to the next, in pixels.
const PITCH: u32 = 36;
/// How high a node is.
const HIGH: u32 = 28;
/// Room above the nodes for the heads.
const TOP: u32 = 32;
/// From one generation to the next, where the branches are.
const BRANCH: u32 = 48;
/// How wide the picture is on a desk, as long as names have room in it.
const DESK: u32 = 1_080;
/// How wide a node is.
const WIDE: (u32, u32) = (148, 208);
/// How thick the thinnest branch is, and how much thicker the thickest.
const THICK: (f32, f32) = (1.5, 5.5);
/// The size of letters.
const LETTER: f32 = 14.0;

impl Lineage<'_> {
    /// The most nodes of a picture.
    pub const NODES_MAX: usize = 60;

    /// The picture, in a frame of its own that scrolls sideways where it is too wide. Styled by
    /// `cycle.css`.
    pub fn draw(&self) -> Markup {
        let nodes = &self.nodes[..self.nodes.len().min(Self::NODES_MAX)];
        let rows = nodes.iter().map(|node| node.row).max().map_or(0, |row| row + 1);
        let wide = ((DESK + BRANCH) / rows.max(1)).saturating_sub(BRANCH).clamp(WIDE.0, WIDE.1);
        let width = (rows * (wide + BRANCH)).saturating_sub(BRANCH);
        let height = TOP + nodes.iter().map(|node| node.middle + 1).max().unwrap_or(0) * PITCH / 2;
        let most = nodes.iter().map(|node| node.shown.people()).max().unwrap_or(1);
        html! {
            div.sheet-box tabindex="0" role="group" aria-label=(self.title) {
                span.unseen { (self.desc) }
                svg.lineage width=(width) height=(height) viewBox={ "0 0 " (width) " " (height) }
                    font-size=(LETTER) fill="currentColor" aria-hidden="true" {
                    @for (head, row) in self.heads.iter().zip(0..rows) {
                        text fill-opacity=".7" x=(row * (wide + BRANCH)) y="14" { (head) }
                    }
                    @for node in nodes {
                        @if let Some(above) = node.above.and_then(|above| nodes.get(above)) {
                            (branch(above, node, wide, most))
                        }
                    }
                    @for node in nodes { (node.draw(wide)) }
                }
            }
        }
    }
}

impl Node<'_> {
    fn x(&self, wide: u32) -> u32 {
        self.row * (wide + BRANCH)
    }

    fn y(&self) -> u32 {
        TOP + self.middle * PITCH / 2
    }

    fn draw(&self, wide: u32) -> Markup {
        let (x, y) = (self.x(wide), self.y() - HIGH / 2);
        match self.shown {
            Shown::Person { name, href, told, below, here } => html! {
                a.kin.here[here] href=(href) tabindex="-1" {
                    title { (told) }
                    (plate(x, y, wide))
                    (line(name, x + 10, y, below, wide))
                    @if below > 0 { text fill-opacity=".7" text-anchor="end" x=(x + wide - 10) y=(y + 19) { (below) } }
                }
            },
            Shown::Rest { label, href: Some(href), .. } => html! {
                a.kin.rest href=(href) tabindex="-1"  { (plate(x, y, wide)) (line(label, x + 10, y, 0, wide))
                }
            },
            Shown::Rest { label, href: None, .. } => html! {
                g.kin.rest  { (plate(x, y, wide)) (line(label, x + 10, y, 0, wide)) }
            },
        }
    }
}

impl Shown<'_> {
    /// How many people it stands for, itself among them.
    fn people(&self) -> u32 {
        match self {
            Shown::Person { below, .. } => below.saturating_add(1),
            Shown::Rest { people, .. } => *people,
        }
        .max(1)
    }
}

fn plate(x: u32, y: u32, wide: u32) -> Markup {
    html! { rect x=(x) y=(y) width=(wide) height=(HIGH) rx="4" {} }
}

/// The words of a node, cut to the room that the figure at its end leaves, and clipped there
/// whatever letters are in them.
fn line(words: &str, x: u32, y: u32, below: u32, wide: u32) -> Markup {
    let figure = if below == 0 { 0 } else { 8 + 8 * below.to_string().len() as u32 };
    let room = wide - 20 - figure;
    html! {
        svg x=(x) y=(y) width=(room) height=(HIGH) {
            text y="19" { (cut(words, room as f32 / LETTER)) }
        }
    }
}

/// A branch, from the right edge of the one to the left edge of the other.
fn branch(from: &Node<'_>, to: &Node<'_>, wide: u32, most: u32) -> Markup {
    let (x, end) = (from.x(wide) + wide, to.x(wide));
    let middle = u32::midpoint(x, end);
    let (y, to_y) = (from.y(), to.y());
    let share = to.shown.people() as f32 / most as f32;
    let thick = THICK.0 + THICK.1 * share.min(1.0).sqrt();
    html! {
        path.kin-line fill="none" stroke-dasharray=[to.loose.then_some("4 4")] stroke-width=(format!("{thick:.1}"))
            d={ "M" (x) " " (y) "C" (middle) " " (y) " " (middle) " " (to_y) " " (end) " " (to_y) } {}
    }
}

/// Words cut to about so many ems, with an ellipsis where something is left out.
fn cut(words: &str, ems: f32) -> String {
    let whole: f32 = words.chars().map(wide).sum();
    if whole <= ems {
        return words.to_owned();
    }
    let mut left = ems - wide('…');
    let fits = |letter: &char| {
        left -= wide(*letter);
        left >= 0.0
    };
    let short: String = words.chars().take_while(fits).collect();
    format!("{}…", short.trim_end())
}

/// About how wide a letter is, in ems, in the widest of our fonts.
fn wide(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | '\'' | '’' | '-' => 0.36,
        'm' | 'w' | 'M' | 'W' | '…' => 0.92,
        'A'..='Z' => 0.68,
        '\u{1100}'.. => 1.05,
        _ => 0.58,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person<'a>(name: &'a str, below: u32) -> Shown<'a> {
        Shown::Person { name, href: "/p", told: name, below, here: false }
    }

    fn drawn(nodes: &[Node<'_>]) -> String {
        Lineage { title: "T", desc: "D", heads: &["first"], nodes }.draw().into_string()
    }

    /// A chain of so many, each with a sibling.
    fn forest(many: u32) -> Vec<Node<'static>> {
        let node = |number: u32| Node {
            shown: person("Rosa Lindqvist", many - number),
            above: number.checked_sub(2).map(|above| (above & !1) as usize),
            middle: number + 1 + (number & 1),
            row: number / 2,
            loose: false,
        };
        (0..many).map(node).collect()
    }

    #[test]
    fn nodes_of_a_generation_do_not_cover_each_other_and_stand_in_the_picture() {
        let nodes = forest(40);
        let drawn = drawn(&nodes);
        let size = |what: &str| -> u32 {
            let value =
                drawn.split(&format!("{what}=\"")).nth(1).and_then(|at| at.split('"').next());
            value.and_then(|value| value.parse().ok()).unwrap_or(0)
        };
        let (width, height) = (size("<svg class=\"lineage\" width"), size("height"));
        let mut seen: Vec<(u32, u32, u32)> = Vec::new();
        for rect in drawn.split("<rect ").skip(1) {
            let numbers: Vec<u32> =
                rect.split('"').skip(1).step_by(2).take(4).filter_map(|n| n.parse().ok()).collect();
            let [x, y, wide, high] = numbers[..] else { panic!("{rect}") };
            assert!(x + wide <= width && y + high <= height && y >= TOP - HIGH / 2, "{rect}");
            let near = |at: &&(u32, u32, u32)| at.0 == x && at.1.abs_diff(y) < at.2;
            assert_eq!(seen.iter().find(near), None, "{rect}");
            seen.push((x, y, high));
        }
        assert_eq!(seen.len(), nodes.len());
        assert_eq!(drawn.matches("kin-line").count(), nodes.len() - 2, "each but the first hangs");
    }

    #[test]
    fn no_more_is_drawn_than_can_be_read() {
        let drawn = drawn(&forest(500));
        assert_eq!(drawn.matches("<rect").count(), Lineage::NODES_MAX);
    }

    #[test]
    fn a_node_that_hangs_on_nobody_there_is_drawn_without_a_branch() {
        let shown = Shown::Rest { label: "12 more", href: None, people: 12 };
        let lost = Node { shown, above: Some(9), middle: 1, row: 3, loose: false };
        let drawn = drawn(&[lost]);
        assert!(drawn.contains("12 more") && !drawn.contains("kin-line"), "{drawn}");
    }

    #[test]
    fn a_name_is_text_and_stays_in_its_place() {
        let hostile = "</text><script>\"&".repeat(20);
        let node = Node { shown: person(&hostile, 3), above: None, middle: 1, row: 0, loose: true };
        let drawn = drawn(&[node]);
        assert!(!drawn.contains("<script>") && drawn.contains("&lt;script&gt;"), "{drawn}");
        assert_eq!(drawn.matches('"').count() % 2, 0, "{drawn}");
        assert_eq!(cut("Guadalupe Montgomery-Washington", 10.0), "Guadalupe Montgo…");
        assert_eq!(cut("Jo Wu", 10.0), "Jo Wu");
        assert!(cut("\u{6f22}".repeat(50).as_str(), 10.0).chars().count() <= 10);
    }
}
