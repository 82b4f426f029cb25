//! What the demo's canvassers did for themselves: asked to come, came, talked it over; learned what
//! is said at a door; brought one more.

use super::dice::Dice;
use crate::development::accounts::Accounts;
use crate::development::paths::Paths;
use crate::development::records::{path, sizes};
use crate::failure::Failure;
use crate::space::keys::Keys;
use organizing::cycle::{Asked, Debrief, How, InRun, NextAsk, Promise, Wish};
use organizing::development::{Level, Witness};
use organizing::{AskId, Day, PersonId, Personal};
use std::collections::BTreeMap;
use store::Writer;

/// The most asks written down of one canvasser: the last.
const ASKS: usize = 4;
/// The skill that the canvass trains first.
const DOORS: &str = "doors";
/// How many of a hundred said that they want more.
const WANT_MORE: u32 = 40;
/// How many of the last who came wait for their debrief.
const WAITING: usize = 2;

/// Whom it is written of.
pub struct Grown {
    /// Who asked them, and talked it over with them.
    pub by: PersonId,
    /// The days on which each came, in which shift of which run.
    pub came: BTreeMap<PersonId, Vec<(Day, InRun)>>,
    /// Who brought whom, and when.
    pub brought: Vec<(PersonId, PersonId, Day)>,
    /// Today.
    pub today: Day,
}

impl Grown {
    /// Writes it down.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(
        &self,
        shelf: &mut Writer,
        keys: &Keys,
        week: u32,
        dice: &mut Dice,
    ) -> Result<(), Failure> {
        let accounts = Accounts::read(shelf, keys)?;
        let sizes = sizes(shelf, keys)?.value;
        let Some(size) = sizes.steps().first().map(|step| step.id) else { return Ok(()) };
        let mut paths = Paths::new(keys, week);
        let last = self.came.values().flatten().map(|(day, _)| *day).max();
        let mut waiting = WAITING;
        for (who, days) in &self.came {
            let mut held = path(shelf, keys, &accounts, *who)?;
            let record = &mut held.value.record;
            for (day, run) in &days[days.len().saturating_sub(ASKS)..] {
                let asked = Asked {
                    of: *who,
                    by: self.by,
                    what: Personal::new("Come out to the doors with us"),
                    size,
                    hours: 3,
                    on: day.plus(-3),
                    due: *day,
                    support: Promise { by: self.by, what: Personal::new("We go in pairs") },
                    role: Some(run.clone()),
                    early: None,
                    instead_of: None,
                };
                let id = AskId(dice.id().0);
                record.ask(id, asked, accounts.presence(*who, true), &sizes, *day)?;
                let Some(link) = record.chain.get_mut(id) else { continue };
                link.ask_mut().end(How::Done, self.by, *day, Personal::default(), *day)?;
                if Some(*day) == last && waiting > 0 {
                    waiting -= 1;
                    break;
                }
                let talk = Debrief {
                    well: Personal::new("Waited for the answer at every door."),
                    learned: Personal::new("Most want to be asked."),
                    wish: dice.chance(WANT_MORE).then_some(Wish::More),
                    next: NextAsk::Not(Personal::new("Signed up for the next shift already.")),
                    ..Debrief::begin(*who, self.by, *day)
                };
                link.keep_debrief(talk, *day)?;
            }
            if let Some((first, _)) = days.first() {
                record.skills.learn(*who, DOORS, Some(self.by), *first, self.today)?;
            }
            if let Some((second, _)) = days.get(1) {
                let witness =
                    Witness { who: self.by, level: Some(Level::Teach), nobody_can: false };
                record.skills.did(*who, DOORS, witness, *second, self.today)?;
            }
            for (_, whom, on) in self.brought.iter().filter(|(by, ..)| by == who) {
                record.bring(*whom, *on, self.today)?;
            }
            paths.keep(shelf, &mut held, self.today)?;
        }
        paths.close(shelf)
    }
}
