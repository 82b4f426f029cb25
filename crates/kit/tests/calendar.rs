//! Calendars, read by a reader that takes nothing which the standard does not allow.

#![allow(clippy::unwrap_used, clippy::panic)]

use ical::tree::cst::IcalCst;
use jiff::civil::{Date, date};
use kit::calendar::{Entry, When, write};
use proptest::prelude::*;

const ON: Date = date(2026, 11, 25);

fn entry(title: &str, place: &str, link: &str) -> Entry {
    Entry {
        uid: "7f3a@shopfloor".to_owned(),
        stamp: date(2026, 11, 1),
        when: When::Times(ON.at(18, 0, 0, 0), ON.at(20, 30, 0, 0)),
        title: title.to_owned(),
        place: place.to_owned(),
        link: link.to_owned(),
        off: false,
    }
}

/// Reads it strictly: whole lines of no more than 75 octets, every rule of the standard, and what
/// comes out is what went in.
fn read(text: &str) -> usize {
    assert!(text.ends_with("\r\n"));
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75 && !line.is_empty(), "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
    let tree = IcalCst::parse(text).unwrap_or_else(|wrong| panic!("{wrong}\n{text}"));
    assert_eq!(tree.to_string(), text);
    let read = tree.decode();
    let valid = read.validate().unwrap_or_else(|wrong| panic!("{wrong:?}\n{text}"));
    valid.components.len()
}

/// A property as it stands in the file: unfolded, its escapes undone.
fn value(text: &str, name: &str) -> Option<String> {
    let unfolded = text.replace("\r\n ", "");
    let line = unfolded.split("\r\n").find(|line| line.starts_with(name))?.to_owned();
    let (_, value) = line.split_once(':')?;
    let (mut out, mut chars) = (String::new(), value.chars());
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.push(Some(chars.next()?).filter(|c| *c != 'n').unwrap_or('\n')),
            c => out.push(c),
        }
    }
    Some(out)
}

#[test]
fn a_calendar_is_what_the_standard_says() {
    assert_eq!(
        write("Shopfloor", &[entry("Soup, and songs", "", "")]),
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Shopfloor//Shopfloor//EN\r\nBEGIN:VEVENT\r\n\
         UID:7f3a@shopfloor\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261125T180000\r\n\
         DTEND:20261125T203000\r\nSUMMARY:Soup\\, and songs\r\nEND:VEVENT\r\n\
         END:VCALENDAR\r\n"
    );
    let day = Entry { when: When::Day(ON), off: true, ..entry("Something to do", "", "") };
    let text = write("Shopfloor", &[day, entry("", "", "https://call.example/a,b;c")]);
    assert_eq!(read(&text), 2);
    assert!(text.contains("DTSTART;VALUE=DATE:20261125\r\n") && text.contains("STATUS:CANCELLED"));
    assert!(text.contains("URL:https://call.example/a,b;c\r\n"));
}

#[test]
fn the_reader_is_strict() {
    let good = write("Shopfloor", &[entry("Soup", "", "")]);
    assert_eq!(read(&good), 1);
    for (from, to) in [
        ("UID:7f3a@shopfloor\r\n", ""),
        ("DTSTAMP:20261101T000000Z\r\n", ""),
        ("PRODID:-//Shopfloor//Shopfloor//EN\r\n", ""),
        ("DTSTART:20261125T180000\r\n", "DTSTART:20261125T180000\r\nDTSTART:20261126T180000\r\n"),
        ("SUMMARY:Soup\r\n", "SUMMARY:Soup\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\n"),
    ] {
        let wrong = good.replace(from, to);
        let refused = match IcalCst::parse(&wrong) {
            Ok(tree) => tree.decode().validate().is_err(),
            Err(_) => true,
        };
        assert!(refused, "{wrong}");
    }
}

#[test]
fn a_title_ends_neither_its_line_nor_its_entry() {
    for title in [
        "Soup\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other",
        "<script>alert(1)</script>; \\ , : \"quoted\"",
        "Ñandú 工会 🧵 👩🏽‍🏭 a\u{301}",
        "\u{0}\u{7}\u{1b}[31m\u{85}\u{2028}",
        &"ñ".repeat(200),
    ] {
        let text = write("Shopfloor", &[entry(title, title, "")]);
        assert_eq!(read(&text), 1, "{text}");
    }
    // An address that is none is left out.
    let text = write("Shopfloor", &[entry("Soup", "", "https://call.example/\r\nX:1")]);
    assert!(!text.contains("URL") && read(&text) == 1);
}

proptest! {
    /// Whatever somebody calls it, it is read strictly and says the same.
    #[test]
    fn whatever_it_is_called(title in ".{0,300}", place in "\\PC{0,120}") {
        let text = write("Shopfloor", &[entry(&title, &place, "")]);
        prop_assert_eq!(read(&text), 1);
        prop_assert_eq!(value(&text, "LOCATION").unwrap_or_default(), place.clone());
        let plain: String = title.chars().filter(|c| !c.is_control()).collect();
        if plain == title {
            prop_assert_eq!(value(&text, "SUMMARY").unwrap_or_default(), title);
        }
    }
}
