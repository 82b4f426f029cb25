//! The request for what came of an engine: its ladder as it was climbed, from run to run.

use super::pages;
use super::reading::People;
use super::records::{Engine, engine, rows, runs};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::Held;
use crate::standing::Member;
use kit::http::Answer;
use organizing::engines::{Ladder, Ran, Rows, Run, Template};

/// What the page is drawn from.
pub struct Drawn {
    /// The engine.
    pub engine: Engine,
    /// The engine as the last run had it, whose rungs the ladder has.
    pub last: Template,
    /// Its ladder.
    pub ladder: Ladder,
    /// The names of those who stand on it.
    pub people: People,
}

/// GET what came of an engine.
pub fn show(me: Member, call: &Call) -> Outcome {
    let id = call.id("engine")?;
    let drawn = call.app.store.read(|shelf| {
        let engine = engine(shelf, &me.keys, id)?;
        let mut of_it: Vec<(Held<Run>, Rows)> = Vec::new();
        for held in runs(shelf, &me.keys)? {
            // A run of which nothing has been written down has not been climbed.
            if held.value.engine.id == engine.template.id && held.value.begun.is_some() {
                let mut rows = rows(shelf, &me.keys, &held)?;
                // Whoever said yes to a shift to come has not stayed away from it.
                let over = |shift: u16| {
                    let planned = held.value.shifts.get(usize::from(shift));
                    planned.is_some_and(|planned| planned.on <= call.today)
                };
                rows.attended.retain(|row| over(row.shift));
                of_it.push((held, rows));
            }
        }
        let ran: Vec<Ran<'_>> =
            of_it.iter().map(|(held, rows)| Ran { run: &held.value, rows }).collect();
        let ladder = Ladder::of(&ran);
        let last = ran.iter().max_by_key(|ran| (ran.run.from, ran.run.to));
        let last = last.map_or_else(|| engine.template.clone(), |ran| ran.run.engine.clone());
        let people = People::of(shelf, &me.keys, &ladder.people.keys().copied().collect())?;
        Ok::<_, Failure>(Drawn { engine, last, ladder, people })
    })?;
    Ok(Answer::page(pages::climbed::page(call, &me, &drawn)))
}
