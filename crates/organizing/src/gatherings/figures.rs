use super::{Gathering, Guest, Guests, Next};
use crate::{Day, PersonId, Share};
use std::collections::BTreeMap;

/// How many took what on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// Come to a shift.
    pub shifts: u32,
    /// Host the next one.
    pub hosts: u32,
    /// Were asked for something.
    pub asks: u32,
}

/// A gathering in figures: what was taken on first, attendance after it. People are counted, not
/// rows: whoever signed up twice and came is one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Next steps of those who were there.
    pub steps: Steps,
    /// How many of those who were there took one.
    pub took: u32,
    /// How many were there.
    pub there: u32,
    /// How many signed up and did not take it back.
    pub signed: u32,
    /// How many of these were there.
    pub signed_there: u32,
    /// How many took it back.
    pub back: u32,
}

impl Steps {
    /// All of them.
    pub fn all(&self) -> u32 {
        self.shifts.saturating_add(self.hosts).saturating_add(self.asks)
    }
}

/// One person, of all rows that are theirs.
#[derive(Default)]
struct Person {
    there: bool,
    signed: bool,
    back: bool,
    steps: Steps,
}

impl Person {
    fn take_in(&mut self, guest: &Guest) {
        self.there |= guest.was_there();
        self.signed |= guest.is_expected();
        self.back |= guest.signed.is_some() && guest.back.is_some();
        for step in &guest.steps {
            let count = match step.next {
                Next::Shift { .. } => &mut self.steps.shifts,
                Next::Hosts { .. } => &mut self.steps.hosts,
                Next::Ask { .. } => &mut self.steps.asks,
            };
            *count = count.saturating_add(1);
        }
    }
}

impl Figures {
    /// Of the guests of one gathering.
    pub fn of(guests: &Guests) -> Figures {
        let mut people: BTreeMap<PersonId, Person> = BTreeMap::new();
        for guest in guests.rows() {
            let who = guest.who.unwrap_or(PersonId(guest.id.0));
            people.entry(who).or_default().take_in(guest);
        }
        people.into_values().fold(Figures::default(), |all, one| all.with(&one))
    }

    fn with(mut self, one: &Person) -> Figures {
        let add = |count: &mut u32, more: u32| *count = count.saturating_add(more);
        add(&mut self.there, u32::from(one.there));
        add(&mut self.signed, u32::from(one.signed));
        add(&mut self.signed_there, u32::from(one.signed && one.there));
        add(&mut self.back, u32::from(one.back && !one.signed));
        // What is taken on by someone who was not there was not taken on there.
        if one.there {
            add(&mut self.steps.shifts, one.steps.shifts);
            add(&mut self.steps.hosts, one.steps.hosts);
            add(&mut self.steps.asks, one.steps.asks);
            add(&mut self.took, u32::from(one.steps.all() > 0));
        }
        self
    }

    /// Of several gatherings together.
    #[must_use]
    pub fn and(self, other: &Figures) -> Figures {
        let steps = Steps {
            shifts: self.steps.shifts.saturating_add(other.steps.shifts),
            hosts: self.steps.hosts.saturating_add(other.steps.hosts),
            asks: self.steps.asks.saturating_add(other.steps.asks),
        };
        Figures {
            steps,
            took: self.took.saturating_add(other.took),
            there: self.there.saturating_add(other.there),
            signed: self.signed.saturating_add(other.signed),
            signed_there: self.signed_there.saturating_add(other.signed_there),
            back: self.back.saturating_add(other.back),
        }
    }

    /// How many of those who were there took a next step.
    pub fn took_of(&self) -> Share {
        Share { count: self.took, of: self.there }
    }

    /// How many did not come of those who had signed up: once it is over, and where anybody was
    /// checked in at all. Whoever took it back in time is not in it.
    pub fn no_shows(&self, gathering: &Gathering, today: Day) -> Option<Share> {
        let known = gathering.stands() && gathering.is_over(today) && self.there > 0;
        let missed = self.signed.saturating_sub(self.signed_there);
        (known && self.signed > 0).then_some(Share { count: missed, of: self.signed })
    }
}
