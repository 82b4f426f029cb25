//! The pictures of the organizing cycle and of those who grow in it.

use crate::invented::{Dice, FIRST};
use kit::html::rows::{Line, lines};
use kit::html::text::{fold, heading, section};
use kit::html::{Markup, html};
use kit::pictures::cycle::{Cycle, Station};
use kit::pictures::dispersion::{Company, Dispersion, Reached};
use kit::pictures::lineage::{Lineage, Node, Shown};
use kit::pictures::load::{Carried, Load};
use kit::pictures::rungs::{Climber, Step, rungs};
use kit::pictures::{figure, told, wide_figure};

pub fn all() -> Markup {
    html! {
        (heading("Who grows", Some("Plant 4, all shifts. Monday, 9 November")))
        (section("Where asks stand", figure("34 asks open or to be talked over, 9 November", ring(), told(&[
            (None, "12", "are open; the first is due on Wednesday"),
            (None, "3", "check-ins are due this week"),
            (None, "4", "ended and nobody talked them over yet"),
            (None, "15", "of us wait for the next ask"),
        ]))))
        (section("Who developed whom", wide_figure(
            "118 of us, by who developed them, 9 November. The thicker a branch, the more hang on it; dashes: only brought.",
            lineage(),
            fold("The same as a list", false, lines(&[Line { href: Some("/p"), title: "Rosa Alvarez", under: "developed 4, and these 27 more", ..Line::default() }])),
        )))
        (section("Blitz, run 3 of 3", figure("61 of us, 7 November", ladder(), told(&[
            (None, "7", "rose since 24 October, of 58"), (None, "9", "did not come back, of 58"),
        ]))))
        (section("Two companies beside each other", figure("Workers by site, the largest first", dispersion(), told(&[
            (None, "2 of 12", "sites of Interstate are half of the workforce, 4 are four fifths; of 9 more nobody knows the size"),
            (None, "9 of 17", "sites of Crown are half, 14 are four fifths; all are alike, so any will do"),
        ]))))
        (section("Who carries what", wide_figure("Open asks and tasks of 14 of us, 9 November", load(), html! {})))
    }
}

fn ring() -> Markup {
    let station = |name, count, of, pressing| Station { name, count, of, href: "/asks", pressing };
    Cycle {
        label: "Where asks stand",
        stations: [
            station("Ask", "12", "open", false),
            station("Support", "3", "check-ins due", false),
            station("Debrief", "4", "wait since last week", true),
            station("Next ask", "15", "wait for one", false),
        ],
        middle: Some(("34", "of us")),
    }
    .draw()
}

/// So many hang below each, down to nobody; laid as the rules lay it.
fn lineage() -> Markup {
    const SHAPE: [(&str, usize, u32); 13] = [
        ("Rosa Alvarez", 0, 31),
        ("Dwayne Baptiste", 1, 12),
        ("", 2, 0),
        ("Mei Nguyen", 2, 5),
        ("", 3, 0),
        ("", 3, 0),
        ("9 more", 2, 9),
        ("Guadalupe Montgomery-Washington", 1, 9),
        ("", 2, 2),
        ("", 3, 0),
        ("", 3, 0),
        ("", 2, 0),
        ("4 more", 1, 4),
    ];
    let mut dice = Dice::new(11);
    let mut nodes: Vec<Node<'_>> = Vec::new();
    let mut last: Vec<usize> = Vec::new();
    for (name, row, below) in SHAPE.into_iter().chain(more()) {
        last.truncate(row);
        let name = if name.is_empty() { dice.name().leak() } else { name };
        let shown = match name.strip_suffix(" more") {
            Some(_) => Shown::Rest { label: name, href: None, people: below },
            None => {
                Shown::Person { name, href: "/p", told: name, below, here: name == "Mei Nguyen" }
            }
        };
        nodes.push(Node {
            shown,
            above: last.last().copied(),
            middle: 0,
            row: row as u32,
            loose: !name.ends_with(" more") && dice.below(4) == 0,
        });
        last.push(nodes.len() - 1);
    }
    lay(&mut nodes);
    Lineage {
        title: "Who developed whom",
        desc: "118 people in five generations",
        heads: &["Began it: 3", "Then 9", "Then 34", "Then 58", "Then 14"],
        nodes: &nodes,
    }
    .draw()
}

fn more() -> impl Iterator<Item = (&'static str, usize, u32)> {
    let rows = [
        0, 1, 2, 3, 4, 4, 3, 2, 2, 1, 2, 2, 3, 3, 3, 2, 1, 1, 0, 1, 1, 2, 2, 3, 4, 4, 4, 3, 2, 1,
        2, 2, 2, 1,
    ];
    let below = [
        38, 17, 7, 3, 0, 0, 0, 2, 4, 14, 0, 5, 0, 0, 0, 3, 0, 0, 22, 0, 16, 0, 9, 5, 0, 0, 0, 0, 1,
        4, 0, 0, 0, 0,
    ];
    rows.into_iter().zip(below).map(|(row, below)| ("", row, below)).chain([("6 more", 0, 6)])
}

fn lay(nodes: &mut [Node<'_>]) {
    let mut next = 1;
    for number in 0..nodes.len() {
        if nodes.get(number + 1).is_none_or(|after| after.row <= nodes[number].row) {
            (nodes[number].middle, next) = (next, next + 2);
        }
    }
    for number in (0..nodes.len()).rev() {
        let below = nodes.iter().filter(|node| node.above == Some(number)).map(|node| node.middle);
        let (least, most) = (below.clone().min(), below.max());
        if let Some((least, most)) = least.zip(most) {
            nodes[number].middle = u32::midpoint(least, most);
        }
    }
}

fn ladder() -> Markup {
    let people: Vec<Climber<'_>> =
        FIRST.iter().take(5).map(|name| Climber { name, href: "/p" }).collect();
    let step = |name, told, now, rose, new, dropped| Step {
        name,
        told,
        now,
        people: &[],
        href: Some("/r"),
        rose,
        new,
        dropped,
    };
    rungs(
        "The ladder of the blitz",
        &[
            step(
                "Came along",
                "44 of us",
                44,
                Some("4 rose to Knocks doors"),
                Some("11 came new"),
                Some("7 did not come back"),
            ),
            step(
                "Knocks doors",
                "12 of us",
                12,
                Some("2 rose to Leads a street"),
                Some("1 came new"),
                Some("2 did not come back"),
            ),
            Step {
                people: &people[..3],
                ..step("Leads a street", "3 of us", 3, Some("1 rose to Leads the day"), None, None)
            },
            Step { people: &people[4..], ..step("Leads the day", "1 of us", 1, None, None, None) },
            step("Trains those who lead", "nobody yet", 0, None, None, None),
        ],
    )
}

fn load() -> Markup {
    let mut dice = Dice::new(5);
    const CARRIED: [(u32, u32, &str, &str); 14] = [
        (8, 7, "turf lead, committee; 31 h in November", "8 asks, 7 tasks"),
        (5, 2, "turf lead; 14 h in November", "5 asks, 2 tasks"),
        (4, 2, "9 h in November", "4 asks, 2 tasks"),
        (3, 2, "committee; 9 h in November", "3 asks, 2 tasks"),
        (3, 0, "6 h in November", "3 asks"),
        (1, 2, "4 h in November", "1 ask, 2 tasks"),
        (2, 0, "4 h in November", "2 asks"),
        (1, 0, "1 h in November", "1 ask"),
        (1, 0, "", "1 ask"),
        (0, 1, "2 h in November", "1 task"),
        (0, 0, "3 h in November", "nothing open"),
        (0, 0, "", "nothing open"),
        (0, 0, "", "never asked"),
        (0, 0, "", "never asked"),
    ];
    let names: Vec<String> = CARRIED.iter().map(|_| dice.name()).collect();
    let people: Vec<Carried<'_>> = CARRIED
        .iter()
        .zip(&names)
        .map(|((asks, tasks, under, told), name)| Carried {
            name,
            href: "/p",
            under,
            asks: *asks,
            tasks: *tasks,
            told,
            never: *told == "never asked",
        })
        .collect();
    Load {
        label: "Who carries what",
        many: 5,
        many_label: "five",
        over: "too much",
        people: &people,
    }
    .draw()
}

fn dispersion() -> Markup {
    const STEEP: [u32; 12] = [242, 165, 150, 60, 50, 24, 14, 12, 6, 6, 6, 4];
    let curve = |sizes: &[u32]| -> Vec<(u32, u16)> {
        let whole: u32 = sizes.iter().sum();
        let sums = (1..).zip(sizes).scan(0, |sum, (sites, size)| {
            *sum += size;
            Some((sites, (*sum * 1000 / whole) as u16))
        });
        std::iter::once((0, 0)).chain(sums).collect()
    };
    let (steep, flat) = (curve(&STEEP), curve(&[60; 17]));
    let reached = |percent, sites, label| Reached { percent, sites, label };
    let companies = [
        Company {
            name: "Interstate Brands",
            under: "12 sites; 9 more of unknown size",
            points: &steep,
            reached: &[reached(50, 2, "2 sites"), reached(80, 4, "4 sites")],
        },
        Company {
            name: "Crown Redi Mix",
            under: "17 sites, all alike",
            points: &flat,
            reached: &[reached(50, 9, "9 sites"), reached(80, 14, "14 sites")],
        },
    ];
    let told = "Half of Interstate is at 2 of 12 sites, half of Crown at 9 of 17";
    Dispersion { told, companies: &companies }.draw()
}
