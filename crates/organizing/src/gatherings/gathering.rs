use crate::engines::Clock;
use crate::{Day, MemberId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// What sort of gathering it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// We decide and plan.
    Meeting,
    /// We get to know each other.
    Social,
    /// We learn to do something.
    Training,
    /// Many of us at once, by phone or screen.
    MassCall,
    /// A round of large meetings in a few days that ends in people taking something on.
    Barnstorm,
}

/// A gathering as it is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathering {
    /// What sort.
    pub kind: Kind,
    /// What we call it.
    pub name: Personal,
    /// The day.
    pub on: Day,
    /// From when.
    pub from: Clock,
    /// Until when.
    pub to: Clock,
    /// Where; empty for one that is only by a link.
    pub place: Personal,
    /// The address of a call; empty for one that is only at a place.
    pub link: Personal,
    /// What else to know before coming.
    pub about: Personal,
    /// Its parts that one signs up to one by one; none where all come to the whole.
    pub shifts: Vec<Shift>,
    /// For how many there is room; none for as many as come.
    pub room: Option<u16>,
    /// Who hosts it.
    pub hosts: Vec<MemberId>,
    /// Whether calendars and reminders may say what it is; else they say the time alone.
    pub tells: bool,
    /// Who wrote it down.
    pub by: MemberId,
    /// When it was called off.
    pub called_off: Option<Day>,
}

/// A part of a gathering that one signs up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// The day.
    pub on: Day,
    /// From when.
    pub from: Clock,
    /// Until when.
    pub to: Clock,
    /// For how many there is room; none for as many as come.
    pub room: Option<u16>,
}

/// Something that is wrong with a gathering: with one of its shifts, by its place, or the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which shift.
    pub shift: Option<usize>,
    /// What.
    pub refusal: Refusal,
}

impl Kind {
    /// Every one.
    pub const ALL: [Kind; 5] =
        [Kind::Meeting, Kind::Social, Kind::Training, Kind::MassCall, Kind::Barnstorm];

    /// What it is called in a form.
    pub fn tag(self) -> &'static str {
        match self {
            Kind::Meeting => "meeting",
            Kind::Social => "social",
            Kind::Training => "training",
            Kind::MassCall => "call",
            Kind::Barnstorm => "barnstorm",
        }
    }

    /// The one that is called so.
    pub fn of_tag(tag: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.tag() == tag)
    }
}

impl Gathering {
    /// The most characters of the name.
    pub const NAME_CHARS_MAX: usize = 120;
    /// The most characters of the place.
    pub const PLACE_CHARS_MAX: usize = 200;
    /// The most characters of a link.
    pub const LINK_CHARS_MAX: usize = 500;
    /// The most characters of what to know.
    pub const ABOUT_CHARS_MAX: usize = 2_000;
    /// The most shifts.
    pub const SHIFTS_MAX: usize = 12;
    /// The most days from the day of a gathering to its last shift.
    pub const SHIFT_DAYS_MAX: i32 = 14;
    /// The most hosts.
    pub const HOSTS_MAX: usize = 2;
    /// The furthest ahead that a gathering is put, in days.
    pub const AHEAD_DAYS_MAX: i32 = 366;

    /// All that is wrong with it, as it is about to be kept on `today`. A gathering that stays on
    /// its day (`before`) may be changed afterwards.
    pub fn faults(&self, before: Option<Day>, today: Day) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut at = |wrong: bool, refusal: Refusal| {
            faults.extend(wrong.then_some(Fault { shift: None, refusal }));
        };
        let moved = before != Some(self.on);
        at(self.name.is_empty(), Refusal::at("name", "gathering-name-missing"));
        let long = self.name.is_longer(Gathering::NAME_CHARS_MAX);
        at(long, Refusal::at("name", "gathering-too-long"));
        at(moved && self.on < today, Refusal::at("on", "gathering-past"));
        let far = self.on > today.plus(Gathering::AHEAD_DAYS_MAX);
        at(moved && far, Refusal::at("on", "gathering-far"));
        at(self.to <= self.from, Refusal::at("ends", "gathering-ends-before"));
        let nowhere = self.place.is_empty() && self.link.is_empty();
        at(nowhere, Refusal::at("place", "gathering-nowhere"));
        let long = self.place.is_longer(Gathering::PLACE_CHARS_MAX);
        at(long, Refusal::at("place", "gathering-too-long"));
        at(!self.link.is_empty() && !is_web(&self.link), Refusal::at("link", "gathering-link"));
        let long = self.about.is_longer(Gathering::ABOUT_CHARS_MAX);
        at(long, Refusal::at("about", "gathering-too-long"));
        at(self.room == Some(0), Refusal::at("room", "gathering-room"));
        let hosts = (1..=Gathering::HOSTS_MAX).contains(&self.hosts.len());
        at(!hosts, Refusal::at("host", "gathering-host-missing"));
        let many = self.shifts.len() > Gathering::SHIFTS_MAX;
        at(many, Refusal::at("shifts", "gathering-shifts-many"));
        faults.extend(self.shifts.iter().enumerate().filter_map(|(number, shift)| {
            let refusal = self.shift_fault(shift)?;
            Some(Fault { shift: Some(number), refusal })
        }));
        faults
    }

    fn shift_fault(&self, shift: &Shift) -> Option<Refusal> {
        let days = shift.on.since(self.on);
        match shift {
            _ if !(0..=Gathering::SHIFT_DAYS_MAX).contains(&days) => {
                Some(Refusal::at("on", "gathering-shift-day"))
            }
            shift if shift.to <= shift.from => Some(Refusal::at("ends", "gathering-ends-before")),
            Shift { room: Some(0), .. } => Some(Refusal::at("room", "gathering-room")),
            _ => None,
        }
    }

    /// The day of its last part.
    pub fn last_day(&self) -> Day {
        self.shifts.iter().map(|shift| shift.on).fold(self.on, Day::max)
    }

    /// Whether it is over: from the day after its last part.
    pub fn is_over(&self, today: Day) -> bool {
        today > self.last_day()
    }

    /// Whether it takes place, as far as we know.
    pub fn stands(&self) -> bool {
        self.called_off.is_none()
    }
}

/// Whether a link leads to a page: `http` or `https`, a host, and nothing that a page could read as
/// anything else.
fn is_web(link: &Personal) -> bool {
    let text = link.reveal();
    let scheme = |name: &str| {
        let (head, rest) = text.split_at_checked(name.len())?;
        head.eq_ignore_ascii_case(name).then_some(rest)
    };
    let rest = scheme("https://").or_else(|| scheme("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"'\\`{}".contains(c);
    // Before an "at" stands a name and a password, after which the real host hides.
    let named = |host: &str| {
        host.chars().any(char::is_alphanumeric) && !host.contains('@') && !host.starts_with(':')
    };
    host.is_some_and(named) && text.chars().all(plain) && !link.is_longer(Gathering::LINK_CHARS_MAX)
}
