//! What was asked of people in the demo and what came of it: about a fifth of the workers have a
//! chain of asks; some wait to be talked over, one plan slips, and who develops whom goes over three
//! generations.

use super::cast::Colleague;
use super::dice::Dice;
use crate::development::accounts::{Accounts, say};
use crate::development::paths::Paths;
use crate::development::records::path;
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::space::keys::Keys;
use organizing::assessment::Support;
use organizing::chart::Line;
use organizing::cycle::{
    Answer, Asked, Carries, CheckedIn, Debrief, Goals, How, NextAsk, Observed, Presence, Promise,
    Proposal, Sign, SizeId, Sizes, Support as Plan, SupportPlan, Task, Wish,
};
use organizing::development::{Level, Record, Training, Witness};
use organizing::plan::MilestoneId;
use organizing::{AskId, Day, MemberId, PersonId, Personal};
use std::collections::BTreeMap;
use store::Writer;

/// Of a hundred who support, so many were asked for something.
const ASKED: u32 = 65;
/// What is asked, by the place of its size; what they say went well; what next time.
const ASKS: [[&str; 3]; 5] = [
    [
        "Stay ten minutes after the shift for the staffing talk",
        "Came with a friend",
        "Tell them the room the day before",
    ],
    [
        "Walk over to the break room with Dolores at noon",
        "Both sat with us and talked",
        "Ask Dolores herself first",
    ],
    [
        "Collect the short-staffing slips on your corridor",
        "Twenty slips in three days",
        "Carry spare slips",
    ],
    ["Run the sticker morning on your floor", "Nobody was left out", "Begin at the back stairs"],
    [
        "Bring two others into walking the corridor with you",
        "Both walked alone the third time",
        "Let them speak first",
    ],
];
/// The skill that the demo's people pass on.
const SKILL: &str = "one-on-one";

/// Whose drive it is.
pub struct Asking<'a> {
    /// The keys of the lead.
    pub keys: &'a Keys,
    /// The lead.
    pub lead: MemberId,
    /// Everyone with an account.
    pub cast: &'a [Colleague],
    /// Today.
    pub today: Day,
    /// The week.
    pub week: u32,
}

impl Asking<'_> {
    /// Writes all of it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(&self, shelf: &mut Writer, dice: &mut Dice) -> Result<(), Failure> {
        let roll = Roll::open_all(shelf, self.keys)?;
        self.link(shelf, &roll)?;
        let accounts = Accounts::read(shelf, self.keys)?;
        let lead = accounts.person(self.lead);
        let mut lines: Vec<&Line> = (roll.lines())
            .filter(|line| line.in_unit() && matches!(line.support, Support::One | Support::Two))
            .filter(|line| line.talked_on.is_some())
            .collect();
        lines.sort_by_key(|line| line.worker);
        let mut bonds: BTreeMap<PersonId, Vec<PersonId>> = BTreeMap::new();
        let mut paths = Paths::new(self.keys, self.week);
        let organizers: Vec<PersonId> = (self.cast.iter())
            .map(|one| accounts.person(MemberId(one.account.0)))
            .filter(|who| *who != lead && roll.lines().any(|l| PersonId::from(l.worker) == *who))
            .collect();
        bonds.insert(lead, organizers.clone());
        let (mut number, mut before) = (0, None);
        for line in lines {
            let who = PersonId::from(line.worker);
            if who == lead || organizers.contains(&who) || !dice.chance(ASKED) {
                continue;
            }
            let by = accounts.person(line.talker.unwrap_or(self.lead));
            let by = if by == who { lead } else { by };
            let mut held = path(shelf, self.keys, &accounts, who)?;
            // What the canvass asked of someone is enough.
            if !held.value.record.chain.links().is_empty() {
                continue;
            }
            let cycle = Cycle { by, presence: accounts.presence(who, true), today: self.today };
            cycle.fill(&mut held.value.record, dice, number)?;
            // Every third of those who were developed develops the next.
            let by = match before {
                Some(other) if number % 3 == 1 => other,
                _ => by,
            };
            bonds.entry(by).or_default().push(who);
            before = Some(who);
            number += 1;
            paths.keep(shelf, &mut held, self.today)?;
        }
        // Whoever asks is asked, too.
        if let Some(by) = organizers.first() {
            let mut held = path(shelf, self.keys, &accounts, lead)?;
            let cycle = Cycle { by: *by, presence: Presence::Account, today: self.today };
            if held.value.record.chain.links().is_empty() {
                cycle.fill(&mut held.value.record, dice, 0)?;
                paths.keep(shelf, &mut held, self.today)?;
            }
        }
        paths.close(shelf)?;
        self.bind(shelf, &accounts, &bonds)
    }

    /// Says who is who on the list. That of one is left for a visitor to say.
    fn link(&self, shelf: &mut Writer, roll: &Roll) -> Result<(), Failure> {
        for one in self.cast.iter().filter(|one| !matches!(one.part, Some(("member", _)))) {
            let named = |line: &&Line| line.name.reveal() == one.name.full.reveal();
            if let Some(line) = roll.lines().find(named) {
                let member = MemberId(one.account.0);
                say(shelf, self.keys, (self.week, self.today), member, Some(line.worker))?;
            }
        }
        Ok(())
    }

    /// Who brought and develops whom, and what they passed on.
    fn bind(
        &self,
        shelf: &mut Writer,
        accounts: &Accounts,
        bonds: &BTreeMap<PersonId, Vec<PersonId>>,
    ) -> Result<(), Failure> {
        let lead = accounts.person(self.lead);
        let mut paths = Paths::new(self.keys, self.week);
        let day = |ago: i32| self.today.plus(-ago);
        for (who, others) in bonds {
            let mut held = path(shelf, self.keys, accounts, *who)?;
            let record = &mut held.value.record;
            for (n, other) in others.iter().enumerate() {
                record.develop(*other, day(30 - (n % 20) as i32), self.today)?;
                if n % 2 == 0 {
                    record.bring(*other, day(40 - (n % 20) as i32), self.today)?;
                }
            }
            let from = bonds.iter().find(|(_, of)| of.contains(who)).map(|(by, _)| *by);
            record.skills.learn(*who, SKILL, from, day(38), self.today)?;
            let witness = match from {
                None => others.first().copied(),
                from => from,
            };
            if let Some(witness) = witness.filter(|witness| witness != who) {
                let seen =
                    Witness { who: witness, level: Some(Level::Do), nobody_can: *who == lead };
                record.skills.did(*who, SKILL, seen, day(29), self.today)?;
            }
            let by = from.unwrap_or(lead);
            if by != *who {
                record
                    .train(Training { training: SKILL.to_owned(), on: day(36), by }, self.today)?;
            }
            paths.keep(shelf, &mut held, self.today)?;
        }
        paths.close(shelf)
    }
}

/// The asks to one person.
struct Cycle {
    by: PersonId,
    presence: Presence,
    today: Day,
}

impl Cycle {
    /// One of a few courses that a chain can take.
    fn fill(&self, record: &mut Record, dice: &mut Dice, number: usize) -> Result<(), Failure> {
        let sizes = Sizes::default();
        let said = Carries {
            hours: Some(4 * (2 + dice.below(4) as u16)),
            up_to: Some(SizeId(2 + dice.below(3) as u8)),
            on: self.today.plus(-45),
        };
        match number % 8 {
            0 => {
                self.done(record, dice, (0, 42), Some(Wish::More))?;
                self.done(record, dice, (1, 24), Some(Wish::More))?;
                let id = self.ask(record, dice, &sizes, (2, 6, 12))?;
                self.small(record, id, 1)?;
            }
            1 => {
                self.done(record, dice, (0, 33), None)?;
                self.end(record, dice, (1, 9), How::Done, None)?;
            }
            2 => {
                self.done(record, dice, (0, 40), Some(Wish::More))?;
                self.end(record, dice, (1, 26), How::Partly, Some(Some(Wish::Same)))?;
                let id = self.ask(record, dice, &sizes, (1, 5, 8))?;
                // Nobody has asked how it goes, and the day has come.
                self.small(record, id, -1)?;
            }
            3 => {
                self.end(record, dice, (1, 39), How::Declined, Some(Some(Wish::Less)))?;
                self.done(record, dice, (0, 22), Some(Wish::Same))?;
            }
            4 => {
                let id = self.ask(record, dice, &sizes, (0, 3, 10))?;
                self.small(record, id, 4)?;
            }
            5 => self.replaced(record, dice, &sizes)?,
            6 => {
                self.done(record, dice, (1, 41), Some(Wish::More))?;
                self.done(record, dice, (2, 30), Some(Wish::More))?;
                self.planned(record, dice, &sizes, number == 6)?;
                record.say(said)?;
            }
            _ => {
                self.done(record, dice, (0, 28), Some(Wish::NotNow))?;
                record.say(Carries { on: self.today.plus(-50), ..said })?;
            }
        }
        if number % 4 == 2 {
            let day = self.today.plus(-20);
            record.readings.give("listening", self.by, None, day, self.today)?;
            record.readings.read("listening", day.plus(6), self.today)?;
        }
        Ok(())
    }

    /// An ask of a size, so many days ago, due so many days after it.
    fn ask(
        &self,
        record: &mut Record,
        dice: &mut Dice,
        sizes: &Sizes,
        (size, ago, days): (u8, i32, i32),
    ) -> Result<AskId, Failure> {
        let (id, on) = (AskId(dice.id().0), self.today.plus(-ago));
        let asked = Asked {
            of: record.of(),
            by: self.by,
            what: Personal::new(ASKS[usize::from(size)][0]),
            size: SizeId(size),
            hours: 0,
            on,
            due: on.plus(days),
            support: Promise { by: self.by, what: Personal::new("I am there the first time") },
            role: None,
            early: None,
            instead_of: None,
        };
        record.ask(id, asked, self.presence, sizes, on)?;
        Ok(id)
    }

    /// One that ended, and was talked over where it is said what they wished.
    fn end(
        &self,
        record: &mut Record,
        dice: &mut Dice,
        (size, ago): (u8, i32),
        how: How,
        talked: Option<Option<Wish>>,
    ) -> Result<(), Failure> {
        let id = self.ask(record, dice, &Sizes::default(), (size, ago, 6))?;
        let (of, ended) = (record.of(), self.today.plus(5 - ago));
        let Some(link) = record.chain.get_mut(id) else { return Ok(()) };
        let line = match how {
            How::Done => "",
            How::Partly => "Half of it, then the double shift came",
            How::Declined => "Not in front of the charge nurse, they said",
        };
        link.ask_mut().end(how, self.by, ended, Personal::new(line), ended)?;
        let Some(wish) = talked else { return Ok(()) };
        let [_, well, differently] = ASKS[usize::from(size)];
        let shown = [
            [Sign::DidWhatTheySaid, Sign::AskedWhatNext],
            [Sign::BroughtSomeone, Sign::AskedOthers],
            [Sign::CameEarly, Sign::AskedWhy],
            [Sign::HelpedAnother, Sign::BroughtAnIdea],
        ];
        let seen = match how {
            How::Done => dice.pick(&shown).to_vec(),
            How::Partly => vec![Sign::AskedHow],
            How::Declined => vec![Sign::AskedWhy],
        };
        let seen = seen.into_iter().map(|sign| Observed { sign, line: Personal::default() });
        let by = ended.plus(2);
        let next = match wish {
            Some(Wish::NotNow) => NextAsk::Not(Personal::new("Nights until the new year")),
            _ => NextAsk::By(by.plus(7)),
        };
        let debrief = Debrief {
            of,
            by: self.by,
            on: by,
            well: Personal::new(if how == How::Declined { "" } else { well }),
            differently: Personal::new(differently),
            asked: Personal::default(),
            learned: Personal::default(),
            wish,
            seen: seen.collect(),
            next,
        };
        Ok(link.keep_debrief(debrief, by)?)
    }

    fn done(
        &self,
        record: &mut Record,
        dice: &mut Dice,
        when: (u8, i32),
        wish: Option<Wish>,
    ) -> Result<(), Failure> {
        self.end(record, dice, when, How::Done, Some(wish))
    }

    /// A check-in in so many days.
    fn small(&self, record: &mut Record, id: AskId, days: i32) -> Result<(), Failure> {
        let Some(link) = record.chain.get_mut(id) else { return Ok(()) };
        let small = Plan::small(link.ask(), self.today.plus(days))?;
        Ok(link.set_support(small)?)
    }

    /// Too much was asked; the two agreed on something else.
    fn replaced(&self, record: &mut Record, dice: &mut Dice, sizes: &Sizes) -> Result<(), Failure> {
        let (id, new) = (self.ask(record, dice, sizes, (2, 12, 14))?, AskId(dice.id().0));
        let (of, on) = (record.of(), self.today.plus(-8));
        let proposal = Proposal {
            by: of,
            noted: if self.presence == Presence::Account { of } else { self.by },
            on,
            what: Personal::new(ASKS[0][0]),
            size: SizeId(0),
            due: on.plus(13),
        };
        if let Some(link) = record.chain.get_mut(id) {
            link.ask_mut().propose(proposal, sizes, on)?;
        }
        let answer = Answer::own(self.by, on.plus(1));
        Ok(record.chain.replace(id, new, answer, self.presence, on.plus(1))?)
    }

    /// A larger one with its plan; where it slips, what should have begun has not.
    fn planned(
        &self,
        record: &mut Record,
        dice: &mut Dice,
        sizes: &Sizes,
        slips: bool,
    ) -> Result<(), Failure> {
        let id = self.ask(record, dice, sizes, (3, 12, 21))?;
        let (of, on) = (record.of(), self.today.plus(-12));
        let task = |id: u16, what: &str, owner, days, after: &[u16]| Task {
            id: MilestoneId(id),
            what: Personal::new(what),
            owner: Some(owner),
            days,
            after: after.iter().map(|id| MilestoneId(*id)).collect(),
            ask: None,
            begun: None,
            done: None,
        };
        let mut tasks = vec![
            task(1, "List who is on which shift that morning", of, 2, &[]),
            task(2, "Fetch the stickers from Marisol", self.by, 1, &[]),
            task(3, "Talk with each of the six by name", of, if slips { 9 } else { 4 }, &[1]),
            task(4, "Stand at both doors from six o’clock", of, 1, &[2, 3]),
        ];
        for done in tasks.iter_mut().take(if slips { 1 } else { 2 }) {
            (done.begun, done.done) = (Some(on.plus(1)), Some(on.plus(3)));
        }
        let goals =
            ["Everyone on the floor is asked by somebody they know", "I run it without Marisol"];
        let goals = goals.map(Personal::new).to_vec();
        let goals = Goals::repeated_back(goals, true, true, on)?;
        let plan = SupportPlan::draw(goals, on.plus(21), tasks, self.today)?;
        let Some(link) = record.chain.get_mut(id) else { return Ok(()) };
        link.set_support(Plan::Planned(plan))?;
        let line = Personal::new("The list is done; the talks have not begun");
        let held = CheckedIn { before: None, by: self.by, on: on.plus(4), line };
        if let Some(support) = link.support_mut() {
            support.check_in(held, self.today)?;
        }
        Ok(())
    }
}
