//! A gathering as its form carries it: what was typed, kept whatever it is.

use crate::call::Call;
use crate::people::typed::day_of;
use organizing::engines::Clock;
use organizing::gatherings::{Fault, Gathering, Kind, Shift};
use organizing::{Day, MemberId, Personal};
use vault::Id;

/// The most characters that are kept of a field.
const CHARS_MAX: usize = 2 * Gathering::ABOUT_CHARS_MAX;
/// How many empty shifts the form offers beside those that are there.
pub const SHIFTS_OFFERED: usize = 3;
/// The turf field's word for the whole drive.
pub const OF_ALL: &str = "all";

/// What is wrong at a field of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The field.
    pub field: String,
    /// The sentence.
    pub sentence: &'static str,
}

/// One shift as it was typed.
#[derive(Clone, Default)]
pub struct TypedShift {
    /// The day.
    pub on: String,
    /// From when.
    pub from: String,
    /// Until when.
    pub to: String,
    /// For how many.
    pub room: String,
}

/// What was typed.
#[derive(Clone, Default)]
pub struct Typed {
    /// The tag of what sort it is.
    pub kind: String,
    /// The turf, or [`OF_ALL`].
    pub turf: String,
    /// What we call it.
    pub name: String,
    /// The day.
    pub on: String,
    /// From when.
    pub from: String,
    /// Until when.
    pub to: String,
    /// Where.
    pub place: String,
    /// The address of a call.
    pub link: String,
    /// What to know.
    pub about: String,
    /// For how many.
    pub room: String,
    /// Who hosts it.
    pub hosts: [String; Gathering::HOSTS_MAX],
    /// Whether calendars may say what it is.
    pub tells: bool,
    /// Whether people sign up on a page without an account.
    pub open: bool,
    /// The shifts.
    pub shifts: Vec<TypedShift>,
}

impl Typed {
    /// What was sent.
    pub fn sent(call: &Call) -> Typed {
        let field = |name: &str| call.field(name).chars().take(CHARS_MAX).collect::<String>();
        let shift = |number: usize| TypedShift {
            on: field(&format!("shift-{number}-on")),
            from: field(&format!("shift-{number}-starts")),
            to: field(&format!("shift-{number}-ends")),
            room: field(&format!("shift-{number}-room")),
        };
        Typed {
            kind: field("gathering-kind"),
            turf: field("of-turf"),
            name: field("gathering-name"),
            on: field("held-on"),
            from: field("starts"),
            to: field("ends-at"),
            place: field("place"),
            link: field("link"),
            about: field("about-it"),
            room: field("room"),
            hosts: std::array::from_fn(|number| field(&format!("host-{number}"))),
            tells: call.field("tells") == "yes",
            open: call.field("open") == "yes",
            shifts: (0..Gathering::SHIFTS_MAX).map(shift).collect(),
        }
    }

    /// A new one: of what sort and where, as the address says.
    pub fn new(call: &Call, me: MemberId) -> Typed {
        let said = |name: &str| call.ask.query.get(name).to_owned();
        let mut hosts: [String; Gathering::HOSTS_MAX] = Default::default();
        hosts[0] = Id(me.0).to_string();
        let kind = Kind::of_tag(&said("kind")).unwrap_or(Kind::Meeting).tag().to_owned();
        Typed { kind, turf: said("turf"), hosts, open: true, ..Typed::default() }
    }

    /// One that is kept.
    pub fn kept(gathering: &Gathering, open: bool) -> Typed {
        let day = |on: Day| on.date().to_string();
        let room = |room: Option<u16>| room.map_or_else(String::new, |room| room.to_string());
        let host = |number: usize| {
            gathering.hosts.get(number).map_or_else(String::new, |host| Id(host.0).to_string())
        };
        let shift = |one: &Shift| TypedShift {
            on: day(one.on),
            from: one.from.into(),
            to: one.to.into(),
            room: room(one.room),
        };
        let text = |text: &Personal| text.reveal().to_owned();
        Typed {
            kind: gathering.kind.tag().to_owned(),
            turf: String::new(),
            name: text(&gathering.name),
            on: day(gathering.on),
            from: gathering.from.into(),
            to: gathering.to.into(),
            place: text(&gathering.place),
            link: text(&gathering.link),
            about: text(&gathering.about),
            room: room(gathering.room),
            hosts: std::array::from_fn(host),
            tells: gathering.tells,
            open,
            shifts: gathering.shifts.iter().map(shift).collect(),
        }
    }

    /// The gathering that it describes, or all that is wrong with it, each at its field. One that
    /// is there (`before`) may stay on its day.
    ///
    /// # Errors
    /// What is wrong.
    pub fn read(
        &self,
        before: Option<&Gathering>,
        by: MemberId,
        today: Day,
    ) -> Result<Gathering, Vec<Wrong>> {
        let mut reading = Reading::default();
        let kind = Kind::of_tag(&self.kind);
        let kind = reading.or_wrong(kind, "gathering-kind", "gathering-kind-missing");
        let on = reading.day("held-on", &self.on, None);
        let from = reading.clock("starts", &self.from);
        let to = reading.clock("ends-at", &self.to);
        let room = reading.room("room", &self.room);
        let (shifts, places) = self.shifts(&mut reading, on);
        let mut hosts: Vec<MemberId> = Vec::new();
        for host in self.hosts.iter().filter_map(|host| host.parse::<Id>().ok()) {
            if !hosts.contains(&MemberId(host.0)) {
                hosts.push(MemberId(host.0));
            }
        }
        let gathering = Gathering {
            kind: kind.unwrap_or(Kind::Meeting),
            name: Personal::new(&self.name),
            on: on.unwrap_or(today),
            from: from.unwrap_or_default(),
            to: to.unwrap_or_default(),
            place: Personal::new(&self.place),
            link: Personal::new(&self.link),
            about: Personal::new(&self.about),
            shifts,
            room,
            hosts,
            tells: self.tells,
            by: before.map_or(by, |before| before.by),
            called_off: before.and_then(|before| before.called_off),
        };
        let mut wrong = reading.wrong;
        let unread = |wrong: &[Wrong], field: &str| wrong.iter().any(|one| one.field == field);
        for fault in gathering.faults(before.map(|before| before.on), today) {
            let field = field_of(&fault, &places);
            // What could not be read is not compared with anything.
            let times =
                ["starts", "ends-at"].contains(&field.as_str()) && (from.is_none() || to.is_none());
            let days = on.is_none() && (field == "held-on" || field.ends_with("-on"));
            if !times && !days && !unread(&wrong, &field) {
                wrong.push(Wrong { field, sentence: fault.refusal.sentence });
            }
        }
        if wrong.is_empty() { Ok(gathering) } else { Err(wrong) }
    }

    /// The shifts that are filled in, and where they stand in the form. Where no other day is said,
    /// it is that of the gathering.
    fn shifts(&self, reading: &mut Reading, on: Option<Day>) -> (Vec<Shift>, Vec<usize>) {
        let (mut shifts, mut places) = (Vec::new(), Vec::new());
        for (number, typed) in self.shifts.iter().enumerate() {
            let TypedShift { on: day, from, to, room } = typed;
            if [day, from, to, room].iter().all(|text| text.is_empty()) {
                continue;
            }
            let field = |name: &str| format!("shift-{number}-{name}");
            let day = reading.day(&field("on"), day, on.or(Some(Day(0))));
            let from = reading.clock(&field("starts"), from);
            let to = reading.clock(&field("ends"), to);
            let room = reading.room(&field("room"), room);
            if let (Some(on), Some(from), Some(to)) = (day, from, to) {
                shifts.push(Shift { on, from, to, room });
                places.push(number);
            }
        }
        (shifts, places)
    }
}

/// What goes wrong while it is read.
#[derive(Default)]
struct Reading {
    wrong: Vec<Wrong>,
}

impl Reading {
    fn or_wrong<T>(&mut self, read: Option<T>, field: &str, sentence: &'static str) -> Option<T> {
        if read.is_none() {
            self.wrong.push(Wrong { field: field.to_owned(), sentence });
        }
        read
    }

    fn day(&mut self, field: &str, text: &str, else_on: Option<Day>) -> Option<Day> {
        match (text, else_on) {
            ("", Some(on)) => Some(on),
            ("", None) => self.or_wrong(None, field, "gathering-day-missing"),
            (text, _) => self.or_wrong(day_of("on", text).ok(), field, "people-day-not-a-day"),
        }
    }

    fn clock(&mut self, field: &str, text: &str) -> Option<Clock> {
        self.or_wrong(Clock::try_from(text.to_owned()).ok(), field, "engine-clock")
    }

    fn room(&mut self, field: &str, text: &str) -> Option<u16> {
        match text {
            "" => None,
            text => self.or_wrong(text.parse().ok(), field, "gathering-room"),
        }
    }
}

/// Under which name a fault's field stands in the form.
fn field_of(fault: &Fault, places: &[usize]) -> String {
    let field = fault.refusal.field.unwrap_or("");
    if let Some(shift) = fault.shift {
        let place = places.get(shift).copied().unwrap_or(shift);
        return format!("shift-{place}-{field}");
    }
    match field {
        "name" => "gathering-name",
        "on" => "held-on",
        "ends" => "ends-at",
        "about" => "about-it",
        "host" => "host-0",
        field => field,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        let text = str::to_owned;
        Typed {
            kind: text("social"),
            name: text("Soup"),
            on: text("2026-11-25"),
            from: text("18:00"),
            to: text("20:00"),
            place: text("The park"),
            hosts: [Id([1; 16]).to_string(), String::new()],
            shifts: vec![TypedShift::default(); 3],
            ..Typed::default()
        }
    }

    fn told(typed: &Typed) -> Vec<(String, &'static str)> {
        let today = Day::of(jiff::civil::date(2026, 11, 23));
        let wrong = typed.read(None, MemberId([1; 16]), today).err().unwrap_or_default();
        wrong.into_iter().map(|one| (one.field, one.sentence)).collect()
    }

    #[test]
    fn what_is_wrong_is_told_where_it_was_typed() {
        assert_eq!(told(&typed()), []);
        for (change, field, sentence) in [
            (
                &(|one: &mut Typed| one.on = "2026-11-22".into()) as &dyn Fn(&mut Typed),
                "held-on",
                "gathering-past",
            ),
            (&|one| one.on = "soon".into(), "held-on", "people-day-not-a-day"),
            (&|one| one.on = String::new(), "held-on", "gathering-day-missing"),
            (&|one| one.to = "17:59".into(), "ends-at", "gathering-ends-before"),
            (&|one| one.from = "noon".into(), "starts", "engine-clock"),
            (&|one| one.link = "javascript:alert(1)".into(), "link", "gathering-link"),
            (&|one| one.room = "-3".into(), "room", "gathering-room"),
            (&|one| one.kind = "riot".into(), "gathering-kind", "gathering-kind-missing"),
            (&|one| one.hosts = Default::default(), "host-0", "gathering-host-missing"),
            (&|one| one.shifts[2].from = "18:00".into(), "shift-2-ends", "engine-clock"),
        ] {
            let mut wrong = typed();
            change(&mut wrong);
            assert_eq!(told(&wrong), [(field.to_owned(), sentence)]);
        }
        // A shift keeps its place in the form, whichever before it are empty.
        let mut wrong = typed();
        let (from, to) = ("19:00".to_owned(), "18:00".to_owned());
        wrong.shifts[2] = TypedShift { from, to, ..TypedShift::default() };
        assert_eq!(told(&wrong), [("shift-2-ends".to_owned(), "gathering-ends-before")]);
    }

    #[test]
    fn what_was_not_changed_comes_back_as_it_was() {
        let by = MemberId([1; 16]);
        let mut one = typed();
        one.shifts[1] = TypedShift {
            on: "2026-11-26".into(),
            from: "09:30".into(),
            to: "11:00".into(),
            room: "12".into(),
        };
        let today = Day::of(jiff::civil::date(2026, 11, 23));
        let read = one.read(None, by, today).unwrap_or_else(|wrong| panic!("{wrong:?}"));
        let again = Typed::kept(&read, true).read(Some(&read), by, today.plus(30));
        assert_eq!(again.as_ref(), Ok(&read));
    }
}
