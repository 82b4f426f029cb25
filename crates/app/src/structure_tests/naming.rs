//! Who brings whom, named before a test opens: afterwards those who came would prove nothing.

use super::acts::{ids, people};
use super::pages;
use super::records::in_turf;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::people::told::Known;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::chart::Line;
use organizing::structure_tests::{Bringer, Drawn, Named, NamedLists, Test};
use organizing::{MemberId, Refusal, TurfId, WorkerId};
use std::collections::BTreeSet;
use store::Reader;
use vault::Id;

/// What the page is drawn from.
pub struct Shown {
    /// The test.
    pub test: Id,
    /// As it is drawn up.
    pub drawn: Drawn,
    /// The turf.
    pub turf: Id,
    /// Names of turfs and members.
    pub known: Known,
    /// The workers of the turf, by name, with their job.
    pub people: Vec<(Line, String)>,
    /// Who brings whom by now.
    pub lists: NamedLists,
    /// Who is to bring, as chosen.
    pub who: String,
    /// Whom, as ticked.
    pub ticked: BTreeSet<WorkerId>,
    /// What is wrong with it.
    pub refusal: Option<Refusal>,
}

/// GET the lists of a turf.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(match draw(&me, call)? {
        Some(shown) => Answer::page(pages::naming::page(call, &me, &shown)),
        None => Answer::see(format!("/d/{}/tests/{}", me.space(), call.id("test")?)),
    })
}

/// What the page is drawn from; none where the test is not waiting to open.
fn draw(me: &Member, call: &Call) -> Result<Option<Shown>, Failure> {
    let (test, turf, keys): (_, _, &Keys) = (call.id("test")?, call.id("turf")?, &me.keys);
    call.app.store.read(|shelf| {
        let drawn = drawn(shelf, keys, test)?;
        let lists = in_turf::<NamedLists>(shelf, keys, test, turf)?.value;
        let known = Known::read(shelf, keys)?;
        known.tree.get(TurfId(turf.0)).ok_or(Failure::NotFound)?;
        let (_, people) = people(&Roll::open(shelf, keys, &[turf])?, "");
        let (who, ticked) = (String::new(), BTreeSet::new());
        let shown =
            |drawn| Shown { test, drawn, turf, known, people, lists, who, ticked, refusal: None };
        Ok(drawn.map(shown))
    })
}

fn drawn(shelf: &mut Reader, keys: &Keys, test: Id) -> Result<Option<Drawn>, Failure> {
    Ok(match kept::load::<Test>(shelf, keys, test)?.value {
        Test::Drawn(drawn) => Some(drawn),
        _ => None,
    })
}

/// POST whom someone is to bring, in place of what was set before; nobody takes it away.
pub fn name(me: Member, call: &Call) -> Outcome {
    let (who, ticked) = (call.field("who").to_owned(), ids(call, "people"));
    match write(&me, call, &who, &ticked) {
        Ok(()) => Ok(Answer::see(format!(
            "/d/{}/tests/{}/turfs/{}/named?said=said-test-named",
            me.space(),
            call.id("test")?,
            call.id("turf")?
        ))),
        Err(Failure::Refused(refusal)) => {
            let Some(shown) = draw(&me, call)? else { return Err(Failure::Changed) };
            let shown = Shown { who, ticked, refusal: Some(refusal), ..shown };
            Ok(Answer::page_with(422, pages::naming::page(call, &me, &shown)))
        }
        Err(other) => Err(other),
    }
}

fn write(me: &Member, call: &Call, who: &str, ticked: &BTreeSet<WorkerId>) -> Result<(), Failure> {
    let (test, turf, keys, week) =
        (call.id("test")?, call.id("turf")?, me.keys.clone(), call.week());
    let (who, ticked) = (who.parse::<Id>().ok(), ticked.clone());
    call.app.store.write(me.space(), move |shelf| {
        let drawn = drawn(shelf, &keys, test)?;
        let mut held = in_turf::<NamedLists>(shelf, &keys, test, turf)?;
        let (roll, known) = (Roll::open(shelf, &keys, &[turf])?, Known::read(shelf, &keys)?);
        let there = |worker: WorkerId| roll.lines().any(|line| line.worker == worker);
        let who = who
            .and_then(|id| match known.members.contains_key(&MemberId(id.0)) {
                true => Some(Bringer::Member(MemberId(id.0))),
                false => there(WorkerId(id.0)).then_some(Bringer::Worker(WorkerId(id.0))),
            })
            .ok_or(Refusal::at("who", "test-named-nobody"))?;
        let people = ticked.into_iter().filter(|worker| there(*worker)).collect();
        held.value.name(&drawn.ok_or(Failure::Changed)?, Named { who, people })?;
        match held.revision == 0 && held.value.is_empty() {
            true => Ok(()),
            false => kept::save(shelf, &keys, week, &mut held),
        }
    })
}
