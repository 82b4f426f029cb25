//! What is known of those whom a run could ask: what its engine's runs tell of them, and their
//! records as far as the reader opens them.

use crate::development::accounts::Accounts;
use crate::development::records::{Near, near, pasts, sizes};
use crate::failure::Failure;
use crate::people::ledger::Sheets;
use crate::space::kept::Held;
use crate::space::keys::Keys;
use organizing::assessment::Support;
use organizing::cycle::{How, Link, SizeId, Sizes, Wish};
use organizing::development::{Level, Past};
use organizing::engines::{Came, Candidate, Done, Leader, Ran, Run, Rung, Step};
use organizing::{AskId, Day, PersonId, RunId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;

/// What the runs of an engine tell of someone.
#[derive(Default)]
struct Told {
    /// The highest role that they held or came in.
    rung: Option<Rung>,
    /// Shifts that they came to, by role.
    shifts: BTreeMap<Rung, u16>,
}

/// What is known of everyone whom the reader could have asked.
pub struct Weighed {
    accounts: Accounts,
    sizes: Sizes,
    near: BTreeMap<PersonId, Near>,
    past: BTreeMap<PersonId, Past>,
    /// Those on the part of the list that these keys open who are in the unit, and whether they are
    /// with us.
    listed: BTreeMap<PersonId, bool>,
}

impl Weighed {
    /// Reads it from the sheets that these keys open.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys) -> Result<Weighed, Failure> {
        let sheets = Sheets::open_all(shelf, keys)?;
        let with_us = |support| matches!(support, Support::One | Support::Two);
        let roll = sheets.read()?;
        let lines = roll.lines().filter(|line| line.in_unit());
        let listed = lines.map(|line| (line.worker.into(), with_us(line.support))).collect();
        Ok(Weighed {
            accounts: Accounts::read(shelf, keys)?,
            sizes: sizes(shelf, keys)?.value,
            near: near(shelf, keys)?.into_iter().collect(),
            past: pasts(shelf, keys)?.into_iter().collect(),
            listed,
        })
    }

    /// Everyone whom the reader could have asked in a run: those on the list who are with us, and
    /// those who took part in a run of this engine.
    pub fn candidates(&self, run: &Held<Run>, ran: &[Ran<'_>]) -> Vec<Candidate> {
        let mut told = told(&self.accounts, &run.value, ran);
        let members: BTreeSet<PersonId> = self.accounts.people().map(|(_, who)| who).collect();
        let listed =
            self.listed.iter().filter(|(who, with_us)| **with_us || told.contains_key(who));
        let mut people: BTreeSet<PersonId> = listed.map(|(who, _)| *who).collect();
        people.extend(members.into_iter().filter(|who| told.contains_key(who)));
        let [developed_by, brought_by] =
            [self.by(|past| &past.developed), self.by(|past| &past.brought)];
        let one = |who: PersonId| {
            let told = told.remove(&who).unwrap_or_default();
            Candidate {
                developed_by: developed_by.get(&who).copied(),
                brought_by: brought_by.get(&who).copied(),
                ..self.candidate(run, who, &told)
            }
        };
        people.into_iter().map(one).collect()
    }

    fn candidate(&self, run: &Held<Run>, who: PersonId, told: &Told) -> Candidate {
        let (near, past) = (self.near.get(&who), self.past.get(&who));
        let links = near.map_or(&[][..], |near| near.chain.links());
        let shifts = told.rung.and_then(|rung| told.shifts.get(&rung)).copied().unwrap_or(0);
        let many = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let done = |past: &Past| {
            past.asks.iter().filter(|ask| matches!(ask.ended, Some((Some(How::Done), _)))).count()
        };
        let in_run = links.iter().filter(|link| link.ask().is_open()).filter_map(|link| {
            let role = link.ask().asked().role.as_ref()?;
            (role.run == RunId(run.id.0)).then(|| run.value.engine.rung(&role.role)).flatten()
        });
        let talked = links.iter().filter_map(|link| link.debrief());
        let last_talk = talked.max_by_key(|debrief| debrief.on);
        Candidate {
            who,
            rung: told.rung,
            done: Done {
                shifts,
                asks: many(past.map_or(0, done)),
                brought: many(past.map_or(0, |past| past.brought.len())),
                developed: many(past.map_or(0, |past| past.developed.len())),
            },
            trained: past.map_or_else(BTreeMap::new, trained),
            last: near
                .and_then(|near| near.chain.last_done())
                .map(|link| self.step(link.ask().asked().size)),
            most: near
                .and_then(|near| near.said)
                .and_then(|said| said.up_to)
                .map(|size| self.step(size)),
            wants_more: last_talk.is_some_and(|debrief| debrief.wish == Some(Wish::More)),
            open: many(links.iter().filter(|link| link.ask().is_open()).count()),
            owes_debrief: links.iter().any(Link::waits_for_debrief),
            free: None,
            asked: in_run.max(),
            developed_by: None,
            brought_by: None,
        }
    }

    /// The step of a size, counted from 1, as engines write it.
    fn step(&self, size: SizeId) -> u8 {
        let place = self.sizes.place(size).unwrap_or(0);
        u8::try_from(place).unwrap_or(u8::MAX).saturating_add(1)
    }

    /// Who did something for whom last.
    fn by(&self, of: impl Fn(&Past) -> &Vec<(PersonId, Day)>) -> BTreeMap<PersonId, PersonId> {
        let mut last: BTreeMap<PersonId, (Day, PersonId)> = BTreeMap::new();
        for (by, past) in &self.past {
            for (who, on) in of(past) {
                let one = last.entry(*who).or_insert((*on, *by));
                *one = (*one).max((*on, *by));
            }
        }
        last.into_iter().map(|(who, (_, by))| (who, by)).collect()
    }

    /// Those who can ask others in a run: whoever holds a role above the lowest, with how many asks
    /// of theirs are open already.
    pub fn leaders(&self, run: &Run) -> Vec<Leader> {
        let mut asks: BTreeMap<PersonId, u16> = BTreeMap::new();
        for link in self.near.values().flat_map(|near| near.chain.open()) {
            let count = asks.entry(link.ask().asked().by).or_default();
            *count = count.saturating_add(1);
        }
        let above = run.engine.rungs().skip(1);
        let held = above.flat_map(|rung| run.holders(rung).map(move |who| (who, rung)));
        let mut highest: BTreeMap<PersonId, Rung> = BTreeMap::new();
        for (who, rung) in held {
            let one = highest.entry(self.accounts.same(who)).or_insert(rung);
            *one = (*one).max(rung);
        }
        let leader = |(who, rung)| Leader { who, rung, asks: asks.get(&who).copied().unwrap_or(0) };
        highest.into_iter().map(leader).collect()
    }

    /// In which shift of a run who was debriefed already: whoever talked an ask over on its day or
    /// later has talked it over, too.
    pub fn debriefed(&self, run: &Run) -> BTreeSet<(u16, PersonId)> {
        let mut held = BTreeSet::new();
        for one in &run.filled {
            // Under the id by which the run knows them.
            self.debriefed_of(run, one.who, &mut held);
        }
        for who in self.past.keys() {
            self.debriefed_of(run, *who, &mut held);
        }
        held
    }

    /// The asks of a run that ended and that nobody has talked over, by whom they were asked of.
    pub fn waiting(&self, run: &Held<Run>) -> BTreeMap<PersonId, AskId> {
        let of_it = |link: &&Link| {
            let role = link.ask().asked().role.as_ref();
            link.waits_for_debrief() && role.is_some_and(|role| role.run == RunId(run.id.0))
        };
        let last = |near: &Near| near.chain.links().iter().rev().find(of_it).map(Link::id);
        self.near.iter().filter_map(|(who, near)| Some((*who, last(near)?))).collect()
    }

    fn debriefed_of(&self, run: &Run, who: PersonId, held: &mut BTreeSet<(u16, PersonId)>) {
        let past = self.past.get(&self.accounts.same(who));
        let last = past.and_then(|past| past.asks.iter().filter_map(|ask| ask.debriefed).max());
        let Some(last) = last else { return };
        let before = (0..).zip(&run.shifts).filter(|(_, shift)| shift.on <= last);
        held.extend(before.map(|(number, _)| (number, who)));
    }
}

/// How far someone has come in which skill.
fn trained(past: &Past) -> BTreeMap<String, Step> {
    let step = |level: &Level| match level {
        Level::Learn => Step::Learn,
        Level::Do => Step::Do,
        Level::Teach => Step::Teach,
    };
    past.skills.iter().map(|(skill, level)| (skill.clone(), step(level))).collect()
}

/// What each run tells, in the roles that the engine has in this one.
fn told(accounts: &Accounts, run: &Run, ran: &[Ran<'_>]) -> BTreeMap<PersonId, Told> {
    let mut told: BTreeMap<PersonId, Told> = BTreeMap::new();
    for one in ran {
        let here = |rung: Rung| run.engine.rung(&one.run.engine.role(rung)?.id);
        for filled in &one.run.filled {
            let told = told.entry(accounts.same(filled.who)).or_default();
            told.rung = told.rung.max(here(filled.rung));
        }
        for row in one.rows.now().into_values().filter(|row| row.came == Came::Came) {
            let Some(rung) = here(row.rung) else { continue };
            let told = told.entry(accounts.same(row.who)).or_default();
            told.rung = told.rung.max(Some(rung));
            let shifts = told.shifts.entry(rung).or_default();
            *shifts = shifts.saturating_add(1);
        }
    }
    told
}
