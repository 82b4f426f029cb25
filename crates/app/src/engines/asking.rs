//! The request for what a run proposes: whom to ask for what, who is ready for more, which debriefs
//! are to be held.

use super::pages;
use super::reading::People;
use super::records::{rows, runs};
use super::weighing::Weighed;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::standing::Member;
use kit::http::Answer;
use organizing::engines::{Promotion, Proposals, Ran, Rows, Run, Team, promotions, propose};
use organizing::{AskId, PersonId};
use std::collections::BTreeMap;

/// What the page is drawn from.
pub struct Drawn {
    /// The run.
    pub run: Held<Run>,
    /// Whom to ask for its shifts.
    pub proposals: Proposals,
    /// Who is ready for the next role.
    pub promotions: Vec<Promotion>,
    /// Debriefs to hold.
    pub debriefs: Vec<Team>,
    /// The asks of this run that nobody has talked over yet, by whom they were asked of.
    pub waiting: BTreeMap<PersonId, AskId>,
    /// The names of everyone whom the reader may read.
    pub people: People,
}

/// GET what a run proposes.
pub fn show(me: Member, call: &Call) -> Outcome {
    let (id, today) = (call.id("run")?, call.today);
    let drawn = call.app.store.read(|shelf| {
        let run = kept::load::<Run>(shelf, &me.keys, id)?;
        let mut of_it: Vec<(Held<Run>, Rows)> = Vec::new();
        for held in runs(shelf, &me.keys)? {
            if held.value.engine.id == run.value.engine.id {
                let rows = rows(shelf, &me.keys, &held)?;
                of_it.push((held, rows));
            }
        }
        let ran: Vec<Ran<'_>> =
            of_it.iter().map(|(held, rows)| Ran { run: &held.value, rows }).collect();
        let own = of_it.iter().find(|(held, _)| held.id == id).map(|(_, rows)| rows);
        let own = own.ok_or(Failure::NotFound)?;
        let weighed = Weighed::read(shelf, &me.keys)?;
        let candidates = weighed.candidates(&run, &ran);
        let proposals = match run.value.begun {
            Some(_) => propose(&run.value, own, &candidates, today),
            None => Proposals::default(),
        };
        let leaders = weighed.leaders(&run.value);
        let promotions = promotions(&run.value.engine, &candidates, &leaders);
        let debriefs = run.value.debriefs(own, &weighed.debriefed(&run.value));
        let (people, waiting) = (People::all(shelf, &me.keys)?, weighed.waiting(&run));
        Ok::<_, Failure>(Drawn { run, proposals, promotions, debriefs, waiting, people })
    })?;
    Ok(Answer::page(pages::asks::page(call, &me, &drawn)))
}
