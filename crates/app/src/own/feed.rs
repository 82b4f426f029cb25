//! The calendar: days on which something is to be done, without a word of what and about whom, at
//! an address that only its owner knows. What stands there is sealed with the address itself, like
//! a public card; it is as of the last time that its owner looked. Gatherings stand in it at their
//! times.

use super::records::Own;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Visitor;
use kit::calendar::{self, Entry, When};
use kit::http::Answer;
use organizing::Day;
use organizing::engines::Clock;
use serde::{Deserialize, Serialize};
use store::{FormRow, Writer};
use vault::{FormSecret, Id};

/// The most days in a calendar.
const DAYS_MAX: usize = 200;

/// What stands at the address.
#[derive(Serialize, Deserialize)]
struct Days {
    /// What an entry is called, in its owner's language.
    title: String,
    /// The days, with how much is to be done.
    days: Vec<(Day, u32)>,
}

/// Something at its time: a gathering, with no more said of it than whoever wrote it chose.
#[derive(Serialize, Deserialize)]
pub struct Timed {
    /// What calendars call it.
    pub uid: String,
    /// When it was written last.
    pub written: Day,
    /// The day.
    pub on: Day,
    /// From when.
    pub from: Clock,
    /// Until when.
    pub to: Clock,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: String,
    /// The address of a call.
    pub link: String,
    /// Whether it was called off.
    pub off: bool,
}

impl Timed {
    /// As calendars have it.
    pub fn entry(&self) -> Entry {
        let at = |clock: Clock| {
            let hour = i8::try_from(clock.minutes() / 60).unwrap_or(0);
            let minute = i8::try_from(clock.minutes() % 60).unwrap_or(0);
            self.on.date().at(hour, minute, 0, 0)
        };
        Entry {
            uid: self.uid.clone(),
            stamp: self.written.date(),
            when: When::Times(at(self.from), at(self.to)),
            title: self.title.clone(),
            place: self.place.clone(),
            link: self.link.clone(),
            off: self.off,
        }
    }
}

impl Days {
    fn entry(&self, on: Day, count: u32) -> Entry {
        let title = match count {
            1 => self.title.clone(),
            count => format!("{} ({count})", self.title),
        };
        Entry {
            uid: format!("{}@shopfloor", on.date().strftime("%Y%m%d")),
            stamp: on.date(),
            when: When::Day(on.date()),
            title,
            place: String::new(),
            link: String::new(),
            off: false,
        }
    }
}

/// Lays the calendar anew, if its owner has one.
///
/// # Errors
/// The shelf's.
pub fn lay(
    shelf: &mut Writer,
    space: Id,
    own: &Own,
    week: u32,
    title: &str,
    days: impl IntoIterator<Item = Day>,
    timed: &[Timed],
) -> Result<(), Failure> {
    let Some(secret) = own.feed.map(FormSecret::of) else { return Ok(()) };
    let mut counted: Vec<(Day, u32)> = Vec::new();
    let mut days: Vec<Day> = days.into_iter().collect();
    days.sort_unstable();
    for on in days {
        let full = counted.len() >= DAYS_MAX;
        match counted.last_mut() {
            Some((last, count)) if *last == on => *count += 1,
            _ if full => break,
            _ => counted.push((on, 1)),
        }
    }
    let days = Days { title: title.to_owned(), days: counted };
    let timed: Vec<&Timed> = timed.iter().take(DAYS_MAX).collect();
    let bytes = postcard::to_stdvec(&(days, timed)).map_err(|_| Failure::Fault("a calendar"))?;
    let sealed = secret.seal_offer(&bytes);
    Ok(shelf.put_form(&FormRow { space, id: secret.id(), week, sealed })?)
}

/// GET the calendar, as calendars read it.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    let secret = FormSecret::of(call.id("feed")?);
    let row = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.form(secret.id())?))?;
    let row = row.ok_or(Failure::NotFound)?;
    let opened = secret.open_offer(&row.sealed).map_err(|_| Failure::NotFound)?;
    let (days, rest) = postcard::take_from_bytes::<Days>(&opened).map_err(|_| Failure::NotFound)?;
    // A calendar that was laid before there were gatherings has none.
    let timed: Vec<Timed> = postcard::from_bytes(rest).unwrap_or_default();
    let mut entries: Vec<Entry> =
        days.days.iter().map(|(on, count)| days.entry(*on, *count)).collect();
    entries.extend(timed.iter().map(Timed::entry));
    let text = calendar::write("Shopfloor", &entries);
    Ok(Answer::file("days.ics", "text/calendar; charset=utf-8", text.into_bytes()))
}
