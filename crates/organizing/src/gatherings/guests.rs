use super::Gathering;
use crate::assessment::AHEAD_DAYS_MAX;
use crate::{AskId, Day, GuestId, MemberId, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Somebody who signed up, was expected, or came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// Names the row.
    pub id: GuestId,
    /// Who they are on the list, or among us, once somebody said so.
    pub who: Option<PersonId>,
    /// What they called themselves; empty for someone known by the list alone.
    pub name: Personal,
    /// How to remind them, where they chose to say.
    pub way: Personal,
    /// To which shifts they signed up, by their place.
    pub shifts: BTreeSet<u8>,
    /// When they said that they come; none for someone who just came.
    pub signed: Option<Day>,
    /// When they said that they cannot come after all.
    pub back: Option<Day>,
    /// Whether they were there, as somebody pressed.
    pub came: Option<Came>,
    /// Who reminded them, and when.
    pub reminded: Option<(MemberId, Day)>,
    /// What they took on there.
    pub steps: Vec<Step>,
}

/// Somebody pressed that someone was there, or was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Came {
    /// Whether they were.
    pub there: bool,
    /// Who pressed.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// Something that someone took on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What.
    pub next: Next,
    /// Who wrote it down.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

/// A next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Next {
    /// Comes to a shift.
    Shift {
        /// On which day.
        on: Day,
        /// To which.
        what: Personal,
    },
    /// Hosts the next one.
    Hosts {
        /// On which day.
        on: Day,
    },
    /// Was asked for something: the ask stands in the cycle.
    Ask {
        /// Which.
        ask: AskId,
    },
}

/// What a sign-up says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignUp {
    /// Names it: the same one twice is one.
    pub id: GuestId,
    /// The first name, or what somebody goes by.
    pub name: Personal,
    /// How to remind them; empty where they did not choose to be.
    pub way: Personal,
    /// To which shifts, by their place.
    pub shifts: BTreeSet<u8>,
    /// When.
    pub on: Day,
}

/// Of whom a press is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody in the rows.
    Guest(GuestId),
    /// Somebody on the list, or among us.
    Person(PersonId),
    /// Somebody by a name alone.
    Named(GuestId, Personal),
}

/// Rows that were made one person's: what a merge changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined(pub Vec<GuestId>);

/// Everybody who signed up, was expected, or came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guests {
    rows: Vec<Guest>,
}

impl SignUp {
    /// The most characters of a name.
    pub const NAME_CHARS_MAX: usize = 80;
    /// The most characters of a way to be reminded.
    pub const WAY_CHARS_MAX: usize = 120;

    /// All that is wrong with it.
    pub fn refusals(&self, gathering: &Gathering) -> Vec<Refusal> {
        let known = |shift: &u8| usize::from(*shift) < gathering.shifts.len();
        let none = !gathering.shifts.is_empty() && self.shifts.is_empty();
        let all = [
            (self.name.is_empty(), Refusal::at("name", "sign-up-name-missing")),
            (self.name.is_longer(SignUp::NAME_CHARS_MAX), Refusal::at("name", "sign-up-too-long")),
            (self.way.is_longer(SignUp::WAY_CHARS_MAX), Refusal::at("way", "sign-up-too-long")),
            (none, Refusal::at("shift", "sign-up-shift-missing")),
            (!self.shifts.iter().all(known), Refusal::at("shift", "sign-up-shift-gone")),
        ];
        all.into_iter().filter(|(wrong, _)| *wrong).map(|(_, refusal)| refusal).collect()
    }
}

impl Guest {
    fn new(id: GuestId) -> Guest {
        Guest {
            id,
            who: None,
            name: Personal::default(),
            way: Personal::default(),
            shifts: BTreeSet::new(),
            signed: None,
            back: None,
            came: None,
            reminded: None,
            steps: Vec::new(),
        }
    }

    /// Whether they said that they come, and did not take it back.
    pub fn is_expected(&self) -> bool {
        self.signed.is_some() && self.back.is_none()
    }

    /// Whether they were there.
    pub fn was_there(&self) -> bool {
        self.came.is_some_and(|came| came.there)
    }

    /// Whether they wait to be reminded, and somebody can.
    pub fn waits(&self) -> bool {
        let reached = !self.way.is_empty() || self.who.is_some();
        self.is_expected() && reached && self.reminded.is_none() && self.came.is_none()
    }
}

impl Guests {
    /// The most people of a gathering.
    pub const GUESTS_MAX: usize = 3_000;
    /// The most next steps of one person.
    pub const STEPS_MAX: usize = 12;

    /// Everybody.
    pub fn rows(&self) -> &[Guest] {
        &self.rows
    }

    /// One of them.
    pub fn get(&self, id: GuestId) -> Option<&Guest> {
        self.rows.iter().find(|guest| guest.id == id)
    }

    /// Who is in the rows as this person.
    pub fn of(&self, who: PersonId) -> Option<&Guest> {
        self.rows.iter().find(|guest| guest.who == Some(who))
    }

    /// Somebody signs up. The same sign-up again changes nothing.
    ///
    /// # Errors
    /// `gathering-full-of-people`.
    pub fn sign_up(&mut self, sign_up: SignUp) -> Result<bool, Refusal> {
        if self.get(sign_up.id).is_some() {
            return Ok(false);
        }
        let SignUp { id, name, way, shifts, on } = sign_up;
        self.add(Guest { name, way, shifts, signed: Some(on), ..Guest::new(id) })?;
        Ok(true)
    }

    /// Somebody cannot come after all, or can again.
    pub fn take_back(&mut self, id: GuestId, on: Option<Day>) {
        if let Some(guest) = self.rows.iter_mut().find(|guest| guest.id == id) {
            guest.back = on;
        }
    }

    /// Somebody told one of us that they come.
    ///
    /// # Errors
    /// As [`Guests::press`].
    pub fn expect(
        &mut self,
        gathering: &Gathering,
        who: Who,
        today: Day,
    ) -> Result<GuestId, Refusal> {
        if !gathering.stands() {
            return Err(Refusal::of("gathering-is-off"));
        }
        let guest = self.row(who)?;
        guest.signed.get_or_insert(today);
        guest.back = None;
        Ok(guest.id)
    }

    /// One press: somebody was there, was not, or nobody said so (`none` takes a press back).
    ///
    /// # Errors
    /// `gathering-to-come` before its day, `gathering-is-off`, `gathering-full-of-people`.
    pub fn press(
        &mut self,
        gathering: &Gathering,
        who: Who,
        there: Option<bool>,
        (by, today): (MemberId, Day),
    ) -> Result<GuestId, Refusal> {
        if !gathering.stands() {
            return Err(Refusal::of("gathering-is-off"));
        }
        if gathering.on > today.plus(AHEAD_DAYS_MAX) {
            return Err(Refusal::of("gathering-to-come"));
        }
        let guest = self.row(who)?;
        guest.came = there.map(|there| Came { there, by, on: today });
        Ok(guest.id)
    }

    /// The row of someone, new where there is none yet.
    fn row(&mut self, who: Who) -> Result<&mut Guest, Refusal> {
        let at = match &who {
            Who::Guest(id) | Who::Named(id, _) => self.rows.iter().position(|one| one.id == *id),
            Who::Person(who) => self.rows.iter().position(|one| one.who == Some(*who)),
        };
        let at = match (at, who) {
            (Some(at), _) => at,
            (None, Who::Guest(_)) => return Err(Refusal::of("gathering-guest-gone")),
            (None, Who::Person(who)) => {
                self.add(Guest { who: Some(who), ..Guest::new(GuestId(who.0)) })?
            }
            (None, Who::Named(_, name)) if name.is_empty() => {
                return Err(Refusal::at("who", "sign-up-name-missing"));
            }
            (None, Who::Named(_, name)) if name.is_longer(SignUp::NAME_CHARS_MAX) => {
                return Err(Refusal::at("who", "sign-up-too-long"));
            }
            (None, Who::Named(id, name)) => self.add(Guest { name, ..Guest::new(id) })?,
        };
        self.rows.get_mut(at).ok_or(Refusal::of("gathering-guest-gone"))
    }

    fn add(&mut self, guest: Guest) -> Result<usize, Refusal> {
        if self.rows.len() >= Guests::GUESTS_MAX {
            return Err(Refusal::of("gathering-full-of-people"));
        }
        // Whoever was in the rows under this id, and was said to be somebody else since.
        let taken = self.get(guest.id).is_some();
        if taken {
            return Err(Refusal::of("gathering-guest-gone"));
        }
        self.rows.push(guest);
        Ok(self.rows.len() - 1)
    }

    fn one(&mut self, id: GuestId) -> Result<&mut Guest, Refusal> {
        let found = self.rows.iter_mut().find(|guest| guest.id == id);
        found.ok_or(Refusal::of("gathering-guest-gone"))
    }

    /// Says who somebody is on the list; none takes it back.
    ///
    /// # Errors
    /// `gathering-guest-gone`; `gathering-guest-twice` at `who` where another row is that person.
    pub fn is(&mut self, id: GuestId, who: Option<PersonId>) -> Result<(), Refusal> {
        if who.and_then(|who| self.of(who)).is_some_and(|other| other.id != id) {
            return Err(Refusal::at("who", "gathering-guest-twice"));
        }
        self.one(id)?.who = who;
        Ok(())
    }

    /// Somebody was reminded, or that was pressed by mistake.
    ///
    /// # Errors
    /// `gathering-guest-gone`.
    pub fn remind(
        &mut self,
        id: GuestId,
        reminded: Option<(MemberId, Day)>,
    ) -> Result<(), Refusal> {
        self.one(id)?.reminded = reminded;
        Ok(())
    }

    /// Somebody took something on there. The same step again changes nothing.
    ///
    /// # Errors
    /// `step-not-there` for whoever was not; `step-day-passed`, `step-day-far` at `step-on`;
    /// `step-what-missing`, `step-too-long` at `step-what`; `step-too-many`.
    pub fn take_on(
        &mut self,
        gathering: &Gathering,
        id: GuestId,
        step: Step,
    ) -> Result<(), Refusal> {
        let guest = self.one(id)?;
        if guest.steps.iter().any(|one| one.next == step.next) {
            return Ok(());
        }
        if !guest.was_there() {
            return Err(Refusal::of("step-not-there"));
        }
        step.next.check(gathering)?;
        if guest.steps.len() >= Guests::STEPS_MAX {
            return Err(Refusal::of("step-too-many"));
        }
        guest.steps.push(step);
        Ok(())
    }

    /// Takes a step away that was written down by mistake.
    ///
    /// # Errors
    /// `gathering-guest-gone`.
    pub fn drop_step(&mut self, id: GuestId, step: &Next) -> Result<(), Refusal> {
        self.one(id)?.steps.retain(|one| one.next != *step);
        Ok(())
    }

    /// Takes somebody out, with all that was written down of them.
    ///
    /// # Errors
    /// `gathering-guest-gone`.
    pub fn forget(&mut self, id: GuestId) -> Result<(), Refusal> {
        self.one(id)?;
        self.rows.retain(|guest| guest.id != id);
        Ok(())
    }

    /// Two records of one person were merged: rows that named the one that goes name the other.
    pub fn redirect(&mut self, from: PersonId, to: PersonId) -> Joined {
        let theirs = self.rows.iter_mut().filter(|guest| guest.who == Some(from));
        let changed = theirs.map(|guest| {
            guest.who = Some(to);
            guest.id
        });
        Joined(changed.collect())
    }

    /// Takes that back.
    pub fn restore(&mut self, from: PersonId, to: PersonId, joined: &Joined) {
        let theirs = |guest: &&mut Guest| joined.0.contains(&guest.id) && guest.who == Some(to);
        self.rows.iter_mut().filter(theirs).for_each(|guest| guest.who = Some(from));
    }
}

impl Next {
    /// The most characters of what a shift is.
    pub const TEXT_CHARS_MAX: usize = 200;
    /// The furthest ahead that a step is put, in days.
    pub const AHEAD_DAYS_MAX: i32 = 366;

    fn check(&self, gathering: &Gathering) -> Result<(), Refusal> {
        let day = match self {
            Next::Shift { what, .. } if what.is_empty() => {
                return Err(Refusal::at("step-what", "step-what-missing"));
            }
            Next::Shift { what, .. } if what.is_longer(Next::TEXT_CHARS_MAX) => {
                return Err(Refusal::at("step-what", "step-too-long"));
            }
            Next::Shift { on, .. } | Next::Hosts { on } => *on,
            Next::Ask { .. } => return Ok(()),
        };
        if day < gathering.on {
            return Err(Refusal::at("step-on", "step-day-passed"));
        }
        if day > gathering.on.plus(Next::AHEAD_DAYS_MAX) {
            return Err(Refusal::at("step-on", "step-day-far"));
        }
        Ok(())
    }
}
