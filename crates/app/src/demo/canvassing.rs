//! The demo's engines: a canvass with two runs behind it and one under way, a phone bank that nobody
//! organizes yet, and an engine of the drive's own.

use super::dice::Dice;
use super::grown::Grown;
use crate::engines::kits;
use crate::engines::records::{OwnEngine, OwnReading, OwnReadings, shift_id};
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::assessment::Support;
use organizing::cycle::InRun;
use organizing::development::{Reading, With};
use organizing::engines::{Attended, Came, Number, Rows, Run, Rung, Template};
use organizing::{Day, MemberId, PersonId, RunId, Said};
use std::collections::BTreeMap;
use store::Writer;
use vault::Id;

/// Days from today to the first and the last day of each run.
const RUNS: [(i32, i32); 3] = [(-56, -43), (-35, -22), (-6, 14)];
/// The same of the phone bank that is drawn up.
const PHONES: (i32, i32) = (9, 22);
/// How many canvassers the first run has, and how many more each other one.
const FIRST: usize = 14;
const MORE: usize = 8;
/// How many became captains before the first run, and after each.
const CAPTAINS: usize = 2;
const RISING: usize = 2;
/// How many of a hundred who canvassed come again in the next run.
const RETURN: u32 = 70;
/// How many of a hundred say yes to a shift; and of these, how many come.
const SAY_YES: u32 = 55;
const COME: u32 = 78;
/// Those two of captains, who take turns.
const CAPTAIN_SAYS: u32 = 62;
const CAPTAIN_COMES: u32 = 92;
/// How many of a hundred who would say yes to a shift ahead have been asked by now.
const ASKED: u32 = 22;

const CANVASSER: Rung = Rung(0);
const CAPTAIN: Rung = Rung(1);
const ORGANIZER: Rung = Rung(2);

/// Whose engines they are.
pub struct Canvassing<'a> {
    /// The keys of the lead.
    pub keys: &'a Keys,
    /// The lead, who organizes the canvass.
    pub lead: MemberId,
    /// The organizer, who leads a team.
    pub organizer: MemberId,
    /// Today.
    pub today: Day,
    /// The week.
    pub week: u32,
}

impl Canvassing<'_> {
    /// Writes all of it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(&self, shelf: &mut Writer, dice: &mut Dice) -> Result<(), Failure> {
        self.own(shelf, dice)?;
        let canvass = template("canvass")?;
        let mut waiting = self.with_us(shelf)?;
        let mut captains: Vec<PersonId> = vec![self.organizer.into()];
        captains.extend(take(&mut waiting, CAPTAINS));
        let mut canvassers = take(&mut waiting, FIRST);
        let mut came: BTreeMap<PersonId, Vec<(Day, InRun)>> = BTreeMap::new();
        let mut brought = Vec::new();
        for (number, (from, to)) in RUNS.into_iter().enumerate() {
            if number > 0 {
                // Those who rise lead from now on; of the others some stay away, and new ones come.
                captains.extend(take(&mut canvassers, RISING));
                canvassers.retain(|_| dice.chance(RETURN));
                let new = take(&mut waiting, MORE);
                let on = self.today.plus(from);
                brought.extend(canvassers.iter().zip(&new).map(|(by, who)| (*by, *who, on)));
                canvassers.extend(new);
            }
            let (from, to) = (self.today.plus(from), self.today.plus(to));
            let mut run = Run::lay(canvass.clone(), from, to)?;
            run.fill(self.lead.into(), ORGANIZER, from)?;
            for captain in &captains {
                run.fill(*captain, CAPTAIN, from)?;
            }
            run.begin(from)?;
            let id = dice.id();
            for shift in 0..run.shifts.len() {
                let shift = u16::try_from(shift).unwrap_or(u16::MAX);
                let rows = self.shift(dice, &run, shift, &captains, &canvassers)?;
                let here = rows.now().into_values();
                for row in here.filter(|row| row.came == Came::Came && row.rung == CANVASSER) {
                    let as_canvasser = InRun {
                        run: RunId(id.0),
                        role: "canvasser".to_owned(),
                        shift: Some(shift),
                    };
                    let planned = run.shifts.get(usize::from(shift));
                    let day = planned.map(|planned| (planned.on, as_canvasser));
                    came.entry(row.who).or_default().extend(day);
                }
                let id = shift_id(id, shift);
                kept::save(shelf, self.keys, self.week, &mut Held::new(id, Id::ZERO, rows))?;
            }
            kept::save(shelf, self.keys, self.week, &mut Held::new(id, Id::ZERO, run))?;
        }
        let (by, today) = (self.lead.into(), self.today);
        Grown { by, came, brought, today }.write(shelf, self.keys, self.week, dice)?;
        let (from, to) = (self.today.plus(PHONES.0), self.today.plus(PHONES.1));
        let phones = Run::lay(template("phone-bank")?, from, to)?;
        kept::save(shelf, self.keys, self.week, &mut Held::new(dice.id(), Id::ZERO, phones))
    }

    /// Who came to a shift, and what they counted; who says that they will come to one ahead.
    fn shift(
        &self,
        dice: &mut Dice,
        run: &Run,
        shift: u16,
        captains: &[PersonId],
        canvassers: &[PersonId],
    ) -> Result<Rows, Failure> {
        let Some(planned) = run.shifts.get(usize::from(shift)) else { return Ok(Rows::default()) };
        let (on, over) = (planned.on, planned.on <= self.today);
        let mut rows = Rows::default();
        let write = |rows: &mut Rows, who: PersonId, rung, came| {
            let minutes = if came == Came::Came { planned.minutes } else { 0 };
            let on = on.min(self.today);
            let row = Attended { who, shift, rung, came, minutes, by: self.lead, on };
            rows.attend(run, row, on).map(drop)
        };
        let everyone = std::iter::once((self.lead.into(), ORGANIZER, 100, 100))
            .chain(captains.iter().map(|who| (*who, CAPTAIN, CAPTAIN_SAYS, CAPTAIN_COMES)))
            .chain(canvassers.iter().map(|who| (*who, CANVASSER, SAY_YES, COME)));
        for (who, rung, says_yes, comes) in everyone {
            if !dice.chance(says_yes) || !(over || rung == ORGANIZER || dice.chance(ASKED)) {
                continue;
            }
            write(&mut rows, who, rung, Came::SaidYes)?;
            if over {
                let came = if dice.chance(comes) { Came::Came } else { Came::Missed };
                write(&mut rows, who, rung, came)?;
            }
        }
        let led = rows.now().into_values();
        let led = led.filter(|row| row.rung == CAPTAIN && row.came == Came::Came);
        let led: Vec<PersonId> = led.map(|row| row.who).collect();
        for who in led {
            let doors = 18 + dice.below(30);
            let talks = doors * (25 + dice.below(20)) / 100;
            for (count, number) in [(0, doors), (1, talks), (2, talks / 4)] {
                let row = Number { shift, count, who: Some(who), number, by: self.lead, on };
                rows.count(run, row, on)?;
            }
        }
        Ok(rows)
    }

    /// Those who are with us, in an order that is the same on any machine.
    fn with_us(&self, shelf: &mut Writer) -> Result<Vec<PersonId>, Failure> {
        let roll = Roll::open_all(shelf, self.keys)?;
        let with_us = |support| matches!(support, Support::One | Support::Two);
        let lines = roll.lines().filter(|line| line.counts() && with_us(line.support));
        let mut people: Vec<PersonId> = lines.map(|line| line.worker.into()).collect();
        people.sort_unstable();
        Ok(people)
    }

    /// An engine of the drive's own, from the house meetings, and a reading of its own.
    fn own(&self, shelf: &mut Writer, dice: &mut Dice) -> Result<(), Failure> {
        let said = |en: &str, es: &str| Said { en: en.to_owned(), es: es.to_owned() };
        let template = Template {
            id: "break-room-tables".to_owned(),
            name: said("Break-room tables", "Mesas de la sala de descanso"),
            about: said(
                "Ten minutes at one table each shift; whoever sat there hosts the next one.",
                "Diez minutos en una mesa cada turno; quien se sentó ahí recibe a los siguientes.",
            ),
            ..template("house-meetings")?
        };
        let reading = Reading {
            key: dice.id().to_string(),
            title: "How the night kitchen won its second cook".to_owned(),
            question: "Who in your corner would tell such a story, and to whom?".to_owned(),
            with: vec![With::Role("captain".to_owned())],
        };
        let found = "Two pages by the time clock; Marisol has more copies.".to_owned();
        let (by, on) = (self.lead, self.today.plus(-20));
        let readings = OwnReadings { readings: vec![OwnReading { reading, found, by, on }] };
        kept::save(shelf, self.keys, self.week, &mut Held::new(Id::ZERO, Id::ZERO, readings))?;
        let value = OwnEngine { template, by: self.lead, on: self.today.plus(-30) };
        kept::save(shelf, self.keys, self.week, &mut Held::new(dice.id(), Id::ZERO, value))
    }
}

fn template(id: &str) -> Result<Template, Failure> {
    let found = kits::engines().iter().find(|template| template.id == id);
    found.cloned().ok_or(Failure::Fault("no such engine"))
}

/// Takes the first of some people out.
fn take(people: &mut Vec<PersonId>, many: usize) -> Vec<PersonId> {
    people.drain(..many.min(people.len())).collect()
}
