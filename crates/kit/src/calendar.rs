//! Calendars as calendars read them: iCalendar, RFC 5545.
//!
//! Times are those on the clock where something takes place ("floating"): a calendar shows 18:00 as
//! 18:00 wherever it is read, and the file says nothing of where that is.

use jiff::civil::{Date, DateTime};
use std::fmt::Write as _;

/// The most octets of a line, without its end.
const LINE_OCTETS_MAX: usize = 75;
/// The end of a line.
const END: &str = "\r\n";

/// One thing in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the entry is called for good, unlike any other: a calendar that reads it again knows it
    /// by that.
    pub uid: String,
    /// The day on which it was last written.
    pub stamp: Date,
    /// When it is.
    pub when: When,
    /// What it is called.
    pub title: String,
    /// Where; empty for nothing said.
    pub place: String,
    /// The address of a page about it; empty for none.
    pub link: String,
    /// Whether it was called off.
    pub off: bool,
}

/// When an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On a day.
    Day(Date),
    /// From a time to a time.
    Times(DateTime, DateTime),
}

/// A calendar of these entries, written by a program of this name.
pub fn write(program: &str, entries: &[Entry]) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    let plain = |text: &str| text.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    line(&mut out, "PRODID", &format!("-//{}//{}//EN", plain(program), plain(program)));
    for entry in entries {
        one(&mut out, entry);
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

fn one(out: &mut String, entry: &Entry) {
    line(out, "BEGIN", "VEVENT");
    line(out, "UID", &text(&entry.uid));
    line(out, "DTSTAMP", &format!("{}T000000Z", day(entry.stamp)));
    match entry.when {
        When::Day(date) => line(out, "DTSTART;VALUE=DATE", &day(date)),
        When::Times(from, to) => {
            line(out, "DTSTART", &time(from));
            line(out, "DTEND", &time(to));
        }
    }
    line(out, "SUMMARY", &text(&entry.title));
    if !entry.place.is_empty() {
        line(out, "LOCATION", &text(&entry.place));
    }
    // An address with anything else in it than an address has would end the line or the value.
    if !entry.link.is_empty() && entry.link.chars().all(|c| c.is_ascii_graphic()) {
        line(out, "URL", &entry.link);
    }
    if entry.off {
        line(out, "STATUS", "CANCELLED");
    }
    line(out, "END", "VEVENT");
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year().max(0), date.month(), date.day())
}

fn time(at: DateTime) -> String {
    format!("{}T{:02}{:02}{:02}", day(at.date()), at.hour(), at.minute(), at.second())
}

/// Text as a value: what would end it is escaped, and what no text may hold is left out.
fn text(said: &str) -> String {
    let mut out = String::with_capacity(said.len());
    for c in said.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line, folded between two characters wherever it would be too long.
fn line(out: &mut String, name: &str, value: &str) {
    let mut octets = 0;
    let mut whole = String::with_capacity(name.len() + value.len() + 1);
    let _ = write!(whole, "{name}:{value}");
    for c in whole.chars() {
        if octets + c.len_utf8() > LINE_OCTETS_MAX {
            out.push_str(END);
            out.push(' ');
            octets = 1;
        }
        out.push(c);
        octets += c.len_utf8();
    }
    out.push_str(END);
}
