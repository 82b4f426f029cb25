//! The demo's gatherings: a meeting and a mass call that are over, with who came and what they took
//! on; a social and a training in shifts that are ahead.

use super::dice::Dice;
use crate::development::records::near_rows;
use crate::failure::Failure;
use crate::gatherings::records::{Door, Planned, save, save_guests};
use crate::people::ledger::Roll;
use crate::space::kept::Held;
use crate::space::keys::Keys;
use crate::turfs::records::tree;
use organizing::engines::Clock;
use organizing::gatherings::{Gathering, Guests, Kind, Next, Shift, SignUp, Step, Who};
use organizing::{AskId, Day, GuestId, MemberId, PersonId, Personal, Refusal, TurfId};
use std::collections::{BTreeMap, BTreeSet};
use store::Writer;
use vault::Id;

/// How many of a hundred come of those who signed up.
const COME: u32 = 74;
/// How many of a hundred who were there took something on.
const TAKE: u32 = 45;
/// What people call themselves who sign up without an account, and how to reach them.
const FROM_OUTSIDE: [(&str, &str); 6] = [
    ("Marisol", "text 555 0142"),
    ("Dee", ""),
    ("Big Tony", "call 555 0167 after nine"),
    ("Amina", "amina@post.example"),
    ("Jo", ""),
    ("Wren", "text 555 0119"),
];

/// Whose gatherings they are.
pub struct Gathered<'a> {
    /// The keys of the lead.
    pub keys: &'a Keys,
    /// The lead.
    pub lead: MemberId,
    /// The organizer, who hosts some.
    pub organizer: MemberId,
    /// The turf of the organizer.
    pub turf: TurfId,
    /// Today.
    pub today: Day,
    /// The week.
    pub week: u32,
}

fn clock(hour: u16, minute: u16) -> Clock {
    Clock::at(hour * 60 + minute).unwrap_or_default()
}

impl Gathered<'_> {
    /// Writes all of it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(&self, shelf: &mut Writer, dice: &mut Dice) -> Result<(), Failure> {
        let (here, others) = self.people(shelf)?;
        let asks: BTreeMap<PersonId, AskId> = near_rows(shelf, self.keys)?
            .into_iter()
            .filter_map(|(who, row)| Some((who, row.read().ok()?.chain.links().first()?.id())))
            .collect();
        let turf = Id(self.turf.0);
        let meeting = Gathering {
            place: "Back room of the Corner Café".into(),
            about: "We go through the list, ward by ward.".into(),
            ..self.plan(Kind::Meeting, "Who talks to whom", -9, (clock(18, 30), clock(20, 0)))
        };
        self.over(shelf, dice, (turf, meeting), &here, &asks)?;
        let call = Gathering {
            link: "https://call.example/marigold".into(),
            hosts: vec![self.lead],
            ..self.plan(Kind::MassCall, "All wards on the line", -26, (clock(19, 0), clock(20, 0)))
        };
        self.over(shelf, dice, (Id::ZERO, call), &others, &asks)?;
        let social = Gathering {
            place: "The picnic tables in Riverside Park".into(),
            about: "Bring a dish, bring your children. Rain or shine.".into(),
            ..self.plan(
                Kind::Social,
                "Potluck after the day shift",
                2,
                (clock(17, 0), clock(20, 0)),
            )
        };
        self.ahead(shelf, dice, (turf, social), &here)?;
        let shift = |days: i32, from: u16, room: u16| Shift {
            on: self.today.plus(days),
            from: clock(from, 0),
            to: clock(from + 2, 0),
            room: Some(room),
        };
        let training = Gathering {
            place: "Library on Canal Street, room 2".into(),
            hosts: vec![self.lead, self.organizer],
            shifts: vec![shift(6, 9, 12), shift(6, 17, 12), shift(8, 9, 8)],
            tells: true,
            ..self.plan(Kind::Training, "How to ask, and wait", 6, (clock(9, 0), clock(19, 0)))
        };
        self.ahead(shelf, dice, (Id::ZERO, training), &others)
    }

    fn plan(&self, kind: Kind, name: &str, days: i32, (from, to): (Clock, Clock)) -> Gathering {
        Gathering {
            kind,
            name: name.into(),
            on: self.today.plus(days),
            from,
            to,
            place: Personal::default(),
            link: Personal::default(),
            about: Personal::default(),
            shifts: Vec::new(),
            room: None,
            hosts: vec![self.organizer, self.lead],
            tells: false,
            by: self.lead,
            called_off: None,
        }
    }

    /// A few of the organizer's turf, and a few from everywhere.
    fn people(&self, shelf: &mut Writer) -> Result<(Vec<PersonId>, Vec<PersonId>), Failure> {
        let tree = tree(shelf, self.keys)?.value;
        let roll = Roll::open_all(shelf, self.keys)?;
        let (mut here, mut others): (Vec<PersonId>, Vec<PersonId>) = (Vec::new(), Vec::new());
        for line in roll.lines().filter(|line| line.in_unit() && line.talked_on.is_some()) {
            match tree.is_within(line.turf, self.turf) {
                true => here.push(line.worker.into()),
                false => others.push(line.worker.into()),
            }
        }
        here.sort_unstable();
        others.sort_unstable();
        here.truncate(16);
        others.truncate(34);
        Ok((here, others))
    }

    fn keep(
        &self,
        shelf: &mut Writer,
        dice: &mut Dice,
        (turf, gathering): (Id, Gathering),
        guests: Guests,
    ) -> Result<(), Failure> {
        let id = dice.id();
        let door = Door { link: dice.id(), seed: dice.identity_seed(), open: true };
        let written = self.today.min(gathering.on).plus(-5);
        save_guests(shelf, self.keys, self.week, &mut Held::new(id, turf, guests))?;
        let value = Planned { gathering, written, door };
        save(shelf, self.keys, self.week, &mut Held::new(id, turf, value))
    }

    /// One that is over: who signed up, who came, what they took on.
    fn over(
        &self,
        shelf: &mut Writer,
        dice: &mut Dice,
        (turf, gathering): (Id, Gathering),
        people: &[PersonId],
        asks: &BTreeMap<PersonId, AskId>,
    ) -> Result<(), Failure> {
        let (mut guests, on) = (Guests::default(), gathering.on);
        for who in people {
            guests.expect(&gathering, Who::Person(*who), on.plus(-4))?;
            let there = dice.chance(COME);
            let by = (self.organizer, on);
            let guest = guests.press(&gathering, Who::Person(*who), Some(there), by)?;
            if there && dice.chance(TAKE) {
                let next = match (dice.below(4), asks.get(who)) {
                    (0, _) => Next::Hosts { on: on.plus(dice.days(12, 20)) },
                    (1, Some(ask)) => Next::Ask { ask: *ask },
                    _ => Next::Shift {
                        on: on.plus(dice.days(1, 9)),
                        what: "Doors on Saturday".into(),
                    },
                };
                let step = Step { next, by: self.organizer, on };
                guests.take_on(&gathering, guest, step)?;
            }
        }
        for (name, _) in FROM_OUTSIDE.iter().take(2) {
            let who = Who::Named(GuestId(dice.id().0), (*name).into());
            guests.press(&gathering, who, Some(true), (self.organizer, on))?;
        }
        self.keep(shelf, dice, (turf, gathering), guests)
    }

    /// One that is ahead: who signed up, with and without an account.
    fn ahead(
        &self,
        shelf: &mut Writer,
        dice: &mut Dice,
        (turf, gathering): (Id, Gathering),
        people: &[PersonId],
    ) -> Result<(), Failure> {
        let mut guests = Guests::default();
        for who in people.iter().take(5) {
            guests.expect(&gathering, Who::Person(*who), self.today.plus(-1))?;
        }
        for (name, way) in FROM_OUTSIDE {
            let shifts = u32::try_from(gathering.shifts.len()).unwrap_or(0);
            let shift = (shifts > 0).then(|| dice.below(shifts));
            let shifts: BTreeSet<u8> =
                shift.and_then(|one| u8::try_from(one).ok()).into_iter().collect();
            guests.sign_up(SignUp {
                id: GuestId(dice.id().0),
                name: name.into(),
                way: way.into(),
                shifts,
                on: self.today.plus(-2),
            })?;
        }
        let first = guests.rows().iter().find(|guest| !guest.way.is_empty()).map(|one| one.id);
        let first = first.ok_or(Refusal::of("gathering-guest-gone"))?;
        guests.remind(first, Some((self.lead, self.today)))?;
        self.keep(shelf, dice, (turf, gathering), guests)
    }
}
