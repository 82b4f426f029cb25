//! Whole pages, as the app would lay them out.

use crate::invented::{Dice, MARK_WORDS, TURFS};
use kit::html::button::{Button, buttons, print};
use kit::html::field::{Choice, Field};
use kit::html::filter::{FilterBar, chip, chip_link, chip_off, chips, results, tabs};
use kit::html::form::{Form, in_line};
use kit::html::icon::Icon;
use kit::html::rows::{Heads, Line, Pager, Row, lines, pager, rows};
use kit::html::steps::{Step, steps};
use kit::html::text::{
    beside, facts, figures, heading, heading_with, next_act, note, para, reason, said, section,
};
use kit::html::thread::{Event, thread};
use kit::html::{Markup, html};
use kit::pictures::bars::{Part, Week, parts, weeks};
use kit::pictures::thermometer::{Level, Thermometer};
use kit::pictures::wall::{Cell, Square, Wall, WallRow, key};
use kit::pictures::{Mark, figure, mark, told};

pub fn today() -> Markup {
    html! {
        (heading("Who haven’t we talked to?", Some("Plant 4, all shifts. Monday, 9 November")))
        (next_act(
            "Talk with Rosa Alvarez on Packing, before her shift at 2 pm",
            reason("because eleven people on nights follow her, and nobody has asked her yet"),
            html! { (Button::act("Start the one-on-one").icon(Icon::Talk).to("/talk")) (Button::quiet("Not today").to("/later")) },
        ))
        (section("Promised for this week", lines(&[
            Line { href: Some("/a"), mark: Some(Mark::new(3)), title: "Amal Okafor", under: "Bring the photo for the board; said she would ask her line", end: "today", ..Line::default() },
            Line { href: Some("/b"), mark: Some(Mark::new(2).ringed(true)), title: "Dwayne Baptiste", under: "Two names from receiving nights", end: "Wed", ..Line::default() },
            Line { href: Some("/c"), mark: Some(Mark::new(0)), title: "Guadalupe Montgomery-Washington", under: "First talk, by the bus stop", end: "Thu", ..Line::default() },
        ])))
        (section("Where we stand", thermometer()))
        (section("Talks each week", figure(
            "One-on-ones, of 1,000 people, weeks since 25 August",
            weeks(&week_bars()),
            told(&[(None, "41", "last week"), (None, "29", "with someone we had never talked to"), (None, "12", "this week so far")]),
        )))
        (section("Not yet talked to", figure(
            "Not yet assessed by turf, of 1,000, 9 November",
            parts(&unassessed()),
            told(&[(Some(Mark::new(0)), "308", "of 1,000 not yet"), (None, "Receiving", "has the most: 61 of 182")]),
        )))
    }
}

fn week_bars() -> Vec<Week<'static>> {
    let labels = [
        "25 Aug", "1 Sep", "8 Sep", "15 Sep", "22 Sep", "29 Sep", "6 Oct", "13 Oct", "20 Oct",
        "27 Oct", "3 Nov", "9 Nov",
    ];
    let values = [4, 9, 7, 15, 22, 19, 31, 28, 36, 33, 41, 12];
    labels
        .iter()
        .zip(values)
        .enumerate()
        .map(|(n, (label, value))| Week { label, value, running: n == 11 })
        .collect()
}

fn unassessed() -> Vec<Part<'static>> {
    let values = [
        (48, 210, "48 of 210"),
        (61, 182, "61 of 182"),
        (55, 174, "55 of 174"),
        (31, 150, "31 of 150"),
        (44, 120, "44 of 120"),
        (39, 84, "39 of 84"),
        (18, 50, "18 of 50"),
        (12, 30, "12 of 30"),
    ];
    TURFS
        .iter()
        .zip(values)
        .map(|(label, (value, of, told))| Part { label, href: "/turf", value, of, told })
        .collect()
}

fn thermometer() -> Markup {
    figure(
        "Support shown, each square ten of 1,000 people, 9 November",
        Thermometer {
            of: 1_000,
            filled: &[(Mark::new(1), 96), (Mark::new(2), 316)],
            label: "412 of 1,000",
            levels: &[
                Level { percent: 90, label: "90%: all together", goal: true },
                Level { percent: 70, label: "70%: we ask for recognition", goal: false },
                Level { percent: 50, label: "50%: we meet in the open", goal: false },
            ],
            told: "412 of 1,000 people have shown support; the mark is 900.",
        }
        .draw(),
        told(&[
            (Some(Mark::new(1)), "96", "lead us"),
            (Some(Mark::new(2)), "316", "are with us and showed it"),
            (Some(Mark::new(3)), "151", "are undecided"),
            (Some(Mark::new(4)), "98", "are not with us"),
            (Some(Mark::new(5)), "31", "are against us"),
            (Some(Mark::new(0)), "308", "we have not talked to"),
        ]),
    )
}

pub fn people() -> Markup {
    let mut dice = Dice::new(7);
    let names: Vec<String> = (0..50).map(|_| dice.name()).collect();
    let who = ["Ana", "Ben", "Chidi", "", "Ana", "Dora"];
    let next = [
        "First talk",
        "Ask for two names",
        "Photo board",
        "",
        "Bring her shift",
        "Talk after the meeting",
        "Card",
    ];
    let fresh = ["2 d", "9 d", "3 wk", "6 wk", ""];
    let rows_of: Vec<Row<'_>> = names
        .iter()
        .map(|name| {
            let m = dice.mark(8);
            let step = usize::from(m.step());
            let next = next[dice.below(next.len())];
            Row {
                href: "/people/1",
                name,
                mark: m,
                mark_words: MARK_WORDS[step],
                turf: TURFS[dice.below(8)],
                fresh: if step == 0 { "" } else { fresh[dice.below(4)] },
                who: who[dice.below(who.len())],
                next,
                late: !next.is_empty() && dice.below(7) == 0,
            }
        })
        .collect();
    let filters = html! {
        (Field::new("turf", "Turf").select(Some("All"), &[Choice::new("a", "Packing"), Choice::new("b", "Receiving")]))
        (Field::new("support", "Support").select(Some("Any"), &[Choice::new("0", "Not yet assessed"), Choice::new("3", "Undecided")]))
        (Field::new("who", "Who talks").select(Some("Anyone"), &[Choice::new("me", "Me"), Choice::new("none", "No one yet")]))
        (Button::plain("Filter").small())
    };
    html! {
        (heading_with(None, "People", None, html! {
            (Button::plain("Add someone").icon(Icon::AddPerson).small().to("/people/new"))
            (Button::quiet("Import").icon(Icon::Upload).small().to("/import"))
        }))
        (FilterBar { action: "/people", name: "q", value: "", label: "Find someone", button: "Find", more: "Filter", open: false, post: true }.around(filters))
        (chips(html! {
            (chip_link("/p", "Everyone", true)) (chip_link("/p", "Not yet talked to", false)) (chip_link("/p", "Mine", false)) (chip_link("/p", "Fading", false))
        }))
        (results("1,000 people", html! {
            (rows("People", Heads { name: "Name", turf: "Turf", fresh: "Last", who: "Talks", next: "Next step" }, &rows_of))
            (pager(Pager { before: Some(("/1", "Before")), after: Some(("/3", "After")), place: "51 to 100 of 1,000", label: "Pages" }))
        }))
    }
}

pub fn chart(named: bool) -> Markup {
    let wall = wall(named);
    let keys: Vec<(Mark, &str)> =
        (0..6).map(|n| (Mark::new(n), MARK_WORDS[usize::from(n)])).collect();
    let extra = [
        (Mark::new(2).stale(true), "older than 60 days"),
        (Mark::new(2).ringed(true), "people follow them"),
    ];
    html! {
        (heading_with(None, "Chart", Some("Plant 4, 9 November"), print("Print on A3")))
        (tabs("What the chart shows", &[("/c", "Department by shift", true), ("/c", "Department by language", false), ("/c", "Site by job", false)]))
        (wall.draw(key(&[&keys[..], &extra[..]].concat())))
    }
}

fn wall(named: bool) -> Wall<'static> {
    let mut dice = Dice::new(3);
    let shifts: &[(&str, usize)] = &[
        ("Mornings", 9),
        ("Afternoons", 8),
        ("Nights", 4),
        ("Weekend days", 6),
        ("Weekend nights", 2),
    ];
    let sizes = [46, 41, 38, 30, 26, 18, 10, 7];
    let rows = TURFS
        .iter()
        .zip(sizes)
        .enumerate()
        .map(|(y, (turf, size))| {
            let cells: Vec<Cell> = shifts
                .iter()
                .enumerate()
                .map(|(x, (shift, warmth))| {
                    let many = if named { size / 6 + 1 } else { size * (7 - x) / 6 };
                    let many = if y == 7 && x > 2 { 0 } else { many };
                    let mut squares: Vec<Square> = (0..many)
                        .map(|_| {
                            let m = dice.mark(*warmth);
                            let id = ((y * 100 + x) as u128).to_be_bytes();
                            let name = dice.name().leak();
                            Square { id, name, told: STEPS_TOLD[usize::from(m.step())], mark: m }
                        })
                        .collect();
                    squares.sort_by_key(|s| (s.mark.step() + 5) % 6);
                    let not_yet = squares.iter().filter(|s| s.mark.step() == 0).count();
                    Cell {
                        href: "/people".to_owned(),
                        label: format!("{turf}, {shift}: {many} people"),
                        count: if many == 0 { String::new() } else { many.to_string() },
                        note: if not_yet == 0 {
                            String::new()
                        } else {
                            format!("{not_yet} not yet")
                        },
                        gap: (not_yet * 10 > many * 7 && many > 0)
                            .then(|| "no committee".to_owned()),
                        squares,
                    }
                })
                .collect();
            let all: usize = cells.iter().map(|c| c.squares.len()).sum();
            WallRow { name: (*turf).to_owned(), note: format!("{all} people"), cells }
        })
        .collect();
    Wall {
        caption: "A square for each of us, by department and shift. 1,000 people, 9 November"
            .to_owned(),
        corner: "Department".to_owned(),
        columns: shifts.iter().map(|(s, _)| ((*s).to_owned(), String::new())).collect(),
        rows,
        folder: "/people/",
        jump: "Departments".to_owned(),
        named,
    }
}

const STEPS_TOLD: [&str; 6] = [", 0", ", 1", ", 2", ", 3", ", 4", ", 5"];

pub fn talk() -> Markup {
    let all = [
        "Why I am here",
        "Three things",
        "Who can fix it",
        "Our plan",
        "What the boss will say",
        "The ask",
        "Next step",
    ];
    let series: Vec<Step<'_>> =
        all.iter().enumerate().map(|(n, label)| Step { label, done: n < 2 }).collect();
    let scale: Vec<Choice<'_>> = MARK_WORDS
        .iter()
        .enumerate()
        .map(|(n, words)| {
            Choice::new(["0", "1", "2", "3", "4", "5"][n], words)
                .mark(Mark::new(n as u8))
                .chosen(n == 3)
        })
        .collect();
    html! {
        (heading_with(Some(("/people", "People")), "Rosa Alvarez", Some("Packing, mornings. Last talk 3 October with Ana"), mark(Mark::new(3).stale(true))))
        (steps("Step 3 of 7: Who can fix it", 2, &series))
        (Form::post("/talk").autosave("/talk/draft", "Saved a moment ago").conversation().around(html! {
            (Field::new("issue", "If you could change three things here tomorrow, what would they be?")
                .help("In her words. Not yours.").value("The line speed since August. Nobody can get to the toilet.").lines(3))
            (Field::new("who", "Who decides that?").error(Some("Write a name or a job. “Management” cannot be talked to.")).value("Management").required().text())
            (Field::new("answer", "What did she say to the ask?").choices(&[
                Choice::new("yes", "Yes, by a day").help("She named the day herself"),
                Choice::new("maybe", "She will think about it").chosen(true).help("Agree when you will talk again"),
                Choice::new("no", "No, not this"),
            ]))
            (Field::new("support", "Where does she stand?").help("By what she did, then by what she said.").scale(&scale))
            (Field::new("basis", "How do we know?").choices_in_line(&[Choice::new("act", "She did it").chosen(true), Choice::new("said", "She said it"), Choice::new("guess", "A guess")]))
            (in_line(html! {
                (Field::new("day", "When do we talk again?").aside("optional").value("2026-11-13").date())
                (Field::new("share", "Minutes she talked, of 30").number())
            }))
            (buttons(html! { (Button::act("Keep this and go on")) (Button::quiet("Stop here").even_unfinished()) }))
        }))
    }
}

pub fn person() -> Markup {
    let side = html! {
        (facts(&[
            ("Turf", html! { "Packing, mornings" }), ("Phone", html! { a href="tel:" { "555 0134" } }),
            ("Talks with", html! { "Ana" }), ("Follows", html! { a href="/x" { "Dwayne Baptiste" } }),
            ("Languages", html! { (chips(html! { (chip("Spanish")) (chip("English")) })) }),
        ]))
    };
    let events = [
        Event {
            day: "9 November",
            title: "Ana talked with her",
            mark: Some(Mark::new(2)),
            icon: None,
            href: Some("/t"),
            more: html! { (said("They sped the line up in August and nobody asked us.", "Rosa, on what she would change")) (para("Asked to bring two people from her line on Thursday. She said yes.")) },
        },
        Event {
            day: "2 November",
            title: "Signed the petition",
            mark: None,
            icon: Some(Icon::Done),
            href: None,
            more: html! {},
        },
        Event {
            day: "3 October",
            title: "Ben talked with her",
            mark: Some(Mark::new(3).stale(true)),
            icon: None,
            href: Some("/t"),
            more: para("Worried about her hours. Wants to see that others are in."),
        },
        Event {
            day: "1 September",
            title: "Came in with the roster",
            mark: Some(Mark::new(0)),
            icon: None,
            href: None,
            more: html! {},
        },
    ];
    html! {
        (heading_with(Some(("/people", "People")), "Rosa Alvarez", Some("With us by what she did, 9 November"), mark(Mark::new(2).ringed(true))))
        (figures(&[("2", "with us"), ("11", "people follow her"), ("3 of 4", "asks done")]))
        (next_act("Ask her to bring her line on Thursday", reason("because she brought three people to the last one"), html! { (Button::act("One-on-one").icon(Icon::Talk).to("/t")) (Button::plain("Someone else will").to("/t")) }))
        (beside(html! { (section("What happened", thread(&events))) (note("Kept for 90 days after the last talk.")) }, side))
        (chips(chip_off("/p", "Packing", "Take off")))
    }
}
