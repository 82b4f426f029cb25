//! The pieces one after the other, and the pages of setting up.

use kit::html::button::{Button, buttons, copy, post, print};
use kit::html::field::{Choice, Field};
use kit::html::filter::{chip, chips, tabs};
use kit::html::form::{Form, errors};
use kit::html::icon::Icon;
use kit::html::import::{Column, Unread, columns, unread};
use kit::html::keep::{scan, sheet, verbatim};
use kit::html::rows::{Line, lines, table};
use kit::html::steps::progress;
use kit::html::text::{Tone, empty, fold, heading, notice, para, section, section_with};
use kit::html::thread::{Compared, Side, compare};
use kit::html::{Markup, html, keep};
use kit::pictures::{Mark, mark};

pub fn all() -> Markup {
    html! {
        (heading("Pieces", Some("What pages are made of")))
        (section("Marks", marks()))
        (section("Buttons", html! {
            (buttons(html! { (Button::act("Start the one-on-one")) (Button::plain("Add someone").icon(Icon::AddPerson)) (Button::grave("Close the drive")) (Button::quiet("Not today")) }))
            (buttons(html! { (Button::plain("Small").small()) (post("/x", Button::quiet("Undo").icon(Icon::Undo).small())) (print("Print")) }))
        }))
        (section("Notices", html! {
            (notice(Tone::Info, "Two of you changed this at the same time.", para("Both versions are kept. Choose below.")))
            (notice(Tone::Warn, "Under 65% most filings lose.", para("The committee may go on with a reason, which is kept.")))
            (notice(Tone::Refuse, "That was not saved.", para("The line dropped. What you wrote is still here; send it again.")))
            (errors("Two things to look at", &[("who", "Write a name or a job"), ("day", "That day is over")]))
        }))
        (section("Empty", empty("People join when someone they trust asks them. Start with the five you eat lunch with.", html! { (Button::act("Write down five names").to("/n")) })))
        (section("Tabs and chips", html! {
            (tabs("Parts", &[("/a", "Everyone", true), ("/b", "Committee", false), ("/c", "Left", false)]))
            (chips(html! { (chip("Nights")) (chip("Spanish")) (chip("Forklift")) }))
        }))
        (section("Fields", Form::post("/x").around(html! {
            (Field::new("handle", "Sign-in name").verbatim().text())
            (Field::new("list", "The list").help("A spreadsheet or a CSV file, up to 10 MB.").file(".csv,.xlsx"))
            (Field::new("lang", "Language they speak at work").suggestions(&["Spanish", "Haitian Creole"]).text())
            (Field::new("shifts", "Which shifts?").checks(&[Choice::new("m", "Mornings").chosen(true), Choice::new("n", "Nights")]))
            (Field::new("sure", "I wrote the words on paper").help("We cannot give them to you again.").check(false))
        })))
        (section("Compare", compare(
            Side { title: "On the list", under: "from the roster, 1 September", act: html! { (Button::plain("Keep this one").small()) } },
            Side { title: "New", under: "typed by Ana, today", act: html! { (Button::plain("Keep this one").small()) } },
            "differs",
            &[
                Compared { name: "Name", left: "Rosa Alvarez", right: "Rosa Álvarez" },
                Compared { name: "Turf", left: "Packing", right: "Packing" },
                Compared { name: "Phone", left: "555 0134", right: "" },
            ],
        )))
        (section_with("Petition", html! { (Button::quiet("See all").small().to("/x")) }, html! {
            (progress("Signed", 412, 1000, "412 of 1,000"))
            (progress("Talked to", 692, 1000, "692 of 1,000"))
        }))
        (section("Figures", table("Signed by turf, 9 November", &["Turf", "People", "Signed", "Share"], &[
            vec![html! { "Packing" }, html! { "210" }, html! { "130" }, html! { "62%" }],
            vec![html! { "Receiving" }, html! { "182" }, html! { "61" }, html! { "34%" }],
        ])))
        (section("More", html! {
            (fold("Where these figures come from", false, para("Method, section 4.")))
            (lines(&[
                Line { href: Some("/a"), icon: Some(Icon::Key), title: "Who can open this", under: "Four of you", ..Line::default() },
                Line { href: Some("/a"), icon: Some(Icon::Leave), title: "Sign out", ..Line::default() },
            ]))
        }))
    }
}

fn marks() -> Markup {
    html! {
        @for (stale, ringed) in [(false, false), (true, false), (false, true), (true, true)] {
            (chips(html! { @for step in 0..6 { (mark(Mark::new(step).stale(stale).ringed(ringed))) } }))
        }
    }
}

pub fn import() -> Markup {
    let what = |chosen: usize| {
        ["Leave out", "Name", "Last name", "Department", "Shift", "Phone"]
            .iter()
            .enumerate()
            .map(|(n, label)| Choice::new("x", label).chosen(n == chosen))
            .collect::<Vec<_>>()
    };
    let heads = ["EMP_NM (LAST, FIRST)", "DEPT DESC", "SHFT", "HIRE DT", "CELL"];
    let cols: Vec<Column<'_>> = heads
        .iter()
        .zip([1, 3, 4, 0, 5])
        .map(|(head, chosen)| Column {
            head,
            name: "column",
            choices: what(chosen),
            left_out: chosen == 0,
        })
        .collect();
    let lines: Vec<Vec<&str>> = (0..6)
        .map(|_| vec!["ALVAREZ, ROSA M", "PACKING 1ST FL", "1", "2019-03-04", "(555) 013-4000"])
        .collect();
    html! {
        (heading("What is in this file?", Some("roster_FINAL(2).xlsx: 1,012 lines, of which 1,000 can be read")))
        (notice(Tone::Info, "Nothing is written yet.", para("Look at the first lines and say what each column is. You can undo the whole import later.")))
        (Form::post("/import").around(html! {
            (columns("The first lines of the file", "What is this column?", &cols, &lines))
            (buttons(html! { (Button::act("Bring in 1,000 people")) (Button::quiet("Not this file").to("/people")) }))
        }))
        (section("Twelve lines could not be read", unread(["Line", "Why", "What stands there"], &[
            Unread { line: 14, reason: "There is no name in it", text: ",,PACKING,1" },
            Unread { line: 802, reason: "A total, not a person", text: "TOTAL HEADCOUNT 1000" },
        ])))
    }
}

pub fn words() -> Markup {
    html! {
        (progress("Setting up", 2, 4, "2 of 4"))
        (heading("Write these six words down", Some("On paper, not on a phone. They are the key, and there is no other.")))
        (sheet(html! {
            (keep::words("six", "Your six words", &["gravel", "onlooker", "tinsel", "maroon", "unpaved", "sixfold"]))
            p.note { "Sign-in name: " b { "amber-otter-4821" } }
        }))
        (buttons(html! { (print("Print")) (copy("six", "Copy", "Copied")) }))
        (Form::post("/next").around(html! {
            (Field::new("check", "Word 4, to be sure").help("We ask for one of them.").verbatim().required().text())
            (buttons(html! { (Button::act("I have them on paper")) }))
        }))
        (scan("https://notes.example/join/0123456789abcdef", "A code to scan", "Let her scan this, and read her the six words aloud."))
        (verbatim("link", "https://notes.example/join/0123456789abcdef"))
    }
}

pub fn sign_in() -> Markup {
    html! {
        (heading("Open", None))
        (Form::post("/open").around(html! {
            (Field::new("handle", "Sign-in name").verbatim().autocomplete("username").autofocus().text())
            (Field::new("words", "Your six words").help("Any case; spaces or hyphens between them.").verbatim().autocomplete("current-password").secret())
            (buttons(html! { (Button::act("Open").wide()) }))
        }))
        p { a href="/recover" { "I have only the printed code" } }
    }
}
