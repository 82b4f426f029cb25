//! Requests about one shift: who comes, who came, and what was counted.
//!
//! Everyone inside reads it. Organizers, leads and those who hold a role above the lowest in the run
//! write it down: whoever leads a team knows who was in it. Others are told whom to ask.

use super::pages;
use super::reading::{Meant, People};
use super::records::of_shift;
use super::running::{in_it, not_found, rung, shift_of, write_anew};
use super::typed::Wrong;
use crate::call::{Call, Outcome};
use crate::development::accounts::Accounts;
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Member, Participant};
use kit::http::Answer;
use organizing::engines::{Attended, Came, Number, Rows, Run, Rung};
use organizing::{MemberId, PersonId, Refusal};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::Reader;
use vault::{Id, Role};

/// What the page of a shift is drawn from.
pub struct Drawn {
    /// The run.
    pub run: Held<Run>,
    /// The number of the shift.
    pub shift: u16,
    /// Its id.
    pub id: Id,
    /// What happened in it.
    pub rows: Rows,
    /// Those who may come: in this shift, in a role, or in another shift of this run; the role in
    /// which they would.
    pub listed: Vec<(PersonId, Rung)>,
    /// Their names.
    pub people: People,
    /// Whether the reader may write.
    pub writes: bool,
    /// Those of whom one may be meant by the name that was typed.
    pub alike: Vec<PersonId>,
    /// What is wrong with what was sent.
    pub wrong: Vec<Wrong>,
}

impl Drawn {
    fn read(shelf: &mut Reader, me: &Participant, ids: (Id, Id)) -> Result<Drawn, Failure> {
        let keys: &Keys = &me.keys;
        let (run, shift) = shift_of(shelf, keys, ids)?;
        let all = super::records::rows(shelf, keys, &run)?;
        let rows = of_shift(shelf, keys, run.id, shift)?.value;
        let people = People::of(shelf, keys, &in_it(&run.value, &all))?;
        let listed = in_it(&run.value, &all).into_iter();
        let listed = listed.map(|who| (who, usual(&run.value, &all, shift, who))).collect();
        let writes = may_write(me, &run.value, |who| people.is_me(who));
        Ok(Drawn {
            run,
            shift,
            id: ids.1,
            rows,
            listed,
            people,
            writes,
            alike: vec![],
            wrong: vec![],
        })
    }
}

/// Whether someone writes down what happens in a run.
fn may_write(me: &Participant, run: &Run, is_me: impl Fn(PersonId) -> bool) -> bool {
    let leads = |rung: &Rung| run.holders(*rung).any(&is_me);
    matches!(me.place.role, Role::Organizer | Role::Lead)
        || run.engine.rungs().skip(1).any(|rung| leads(&rung))
}

/// The role in which someone comes to a shift where nobody says otherwise: that in which they are
/// written down there, else the highest that they hold, else that in which they came last.
fn usual(run: &Run, rows: &Rows, shift: u16, who: PersonId) -> Rung {
    let theirs = || rows.attended.iter().rev().filter(|row| row.who == who);
    let here = theirs().find(|row| row.shift == shift).map(|row| row.rung);
    let held = || run.engine.rungs().rev().find(|rung| run.holders(*rung).any(|one| one == who));
    let last = || theirs().max_by_key(|row| row.shift).map(|row| row.rung);
    here.or_else(held).or_else(last).unwrap_or(Rung(0))
}

/// GET a shift.
pub fn show(me: Member, call: &Call) -> Outcome {
    let ids = (call.id("run")?, call.id("shift")?);
    let drawn = call.app.store.read(|shelf| Drawn::read(shelf, &me, ids))?;
    Ok(Answer::page(pages::shift::page(call, &me, &drawn)))
}

/// POST one press: someone said that they will come, came, or did not.
pub fn press(me: Member, call: &Call) -> Outcome {
    let (run, shift) = (call.id("run")?, call.id("shift")?);
    let pressed = [("will", Came::SaidYes), ("here", Came::Came), ("missed", Came::Missed)];
    let pressed = pressed.iter().find(|(field, _)| call.ask.form.has(field));
    let Some((field, came)) = pressed else {
        return again(&me, call, Refusal::of("form-unreadable"), Vec::new());
    };
    // A press on someone in the list names them; one under the form looks for who was typed.
    let meant = match call.field(field).parse::<Id>().or(call.field("person").parse()) {
        Ok(id) => Meant::One(PersonId(id.0)),
        Err(_) => {
            call.app.store.read(|shelf| People::all(shelf, &me.keys))?.meant(call.field("who"))
        }
    };
    let who = match meant {
        Meant::One(who) => who,
        Meant::OneOf(alike) => {
            return again(&me, call, Refusal::at("who", "engines-which-one"), alike);
        }
        Meant::Nobody => return again(&me, call, not_found(call), Vec::new()),
    };
    let there = call.app.store.read(|shelf| People::of(shelf, &me.keys, &BTreeSet::from([who])))?;
    if there.get(who).is_none() {
        return again(&me, call, not_found(call), Vec::new());
    }
    let who = if call.ask.form.has("who") { there.same(who) } else { who };
    let (role, came, today) = (rung(call.field("as")), *came, call.today);
    let done = write(&me, call, (run, shift), move |run, number, all, rows, by| {
        let rung = role.unwrap_or_else(|| usual(run, all, number, who));
        let row = run.press(number, (who, rung), (by, today))?;
        let minutes = if came == Came::Came { row.minutes } else { 0 };
        rows.attend(run, Attended { came, minutes, ..row }, today)
    });
    match done {
        Ok(()) => {
            Ok(Answer::see(format!("/d/{}/runs/{run}/shifts/{shift}#p-{}", me.space(), Id(who.0))))
        }
        Err(Failure::Refused(refusal)) => again(&me, call, refusal, Vec::new()),
        Err(other) => Err(other),
    }
}

/// POST the numbers of a shift, as one of us counted them: everyone writes their own, and the page
/// adds them up, so that two who write at once both count.
pub fn count(me: Member, call: &Call) -> Outcome {
    let (run, shift) = (call.id("run")?, call.id("shift")?);
    let today = call.today;
    let (held, who) = call.app.store.read(|shelf| {
        let who = Accounts::read(shelf, &me.keys)?.me(&me.keys);
        Ok::<_, Failure>((shift_of(shelf, &me.keys, (run, shift))?.0, who))
    })?;
    let (mut numbers, mut wrong) = (Vec::new(), Vec::new());
    for (count, _) in (0_u8..).zip(&held.value.engine.counts) {
        let field = format!("count-{count}");
        match (call.field(&field), call.field(&field).parse::<u32>()) {
            ("", _) => {}
            (_, Ok(number)) => numbers.push((count, number)),
            (_, Err(_)) => wrong.push(Wrong { field, sentence: "engine-number" }),
        }
    }
    if !wrong.is_empty() {
        return shown_again(&me, call, wrong, Vec::new());
    }
    let done = write(&me, call, (run, shift), move |run, shift, _, rows, by| {
        let mut new = false;
        for (count, number) in &numbers {
            let row =
                Number { shift, count: *count, who: Some(who), number: *number, by, on: today };
            new |= rows.count(run, row, today)?;
        }
        Ok(new)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!(
            "/d/{}/runs/{run}/shifts/{shift}?said=said-run-counted",
            me.space()
        ))),
        Err(Failure::Refused(refusal)) => again(&me, call, refusal, Vec::new()),
        Err(other) => Err(other),
    }
}

/// Writes down what happened in a shift, as the shelf has it now: `act` sees the run, the number of
/// the shift and all that happened in the run, changes the rows of the shift and says whether that
/// is anything new.
fn write(
    me: &Member,
    call: &Call,
    (run, shift): (Id, Id),
    act: impl Fn(&Run, u16, &Rows, &mut Rows, MemberId) -> Result<bool, Refusal>
    + Clone
    + Send
    + 'static,
) -> Result<(), Failure> {
    let (keys, week): (Arc<Keys>, u32) = (me.keys.clone(), call.week());
    let (held, accounts) = call.app.store.read(|shelf| {
        let held = kept::load::<Run>(shelf, &keys, run)?;
        Ok::<_, Failure>((held, Accounts::read(shelf, &keys)?))
    })?;
    if !may_write(me, &held.value, |who| accounts.same(who) == accounts.me(&keys)) {
        return Err(Refusal::at("who", "engines-not-yours").into());
    }
    write_anew(call, me.space(), move |shelf| {
        let (run, number) = shift_of(shelf, &keys, (run, shift))?;
        let all = super::records::rows(shelf, &keys, &run)?;
        let mut held = of_shift(shelf, &keys, run.id, number)?;
        let by = MemberId(keys.member.0);
        match act(&run.value, number, &all, &mut held.value, by)? {
            true => kept::save(shelf, &keys, week, &mut held),
            false => Ok(()),
        }
    })
}

fn again(me: &Member, call: &Call, refusal: Refusal, alike: Vec<PersonId>) -> Outcome {
    let field = refusal.field.unwrap_or("").to_owned();
    shown_again(me, call, vec![Wrong { field, sentence: refusal.sentence }], alike)
}

/// The page once more, with what was typed and what is wrong with it.
fn shown_again(me: &Member, call: &Call, wrong: Vec<Wrong>, alike: Vec<PersonId>) -> Outcome {
    let ids = (call.id("run")?, call.id("shift")?);
    let drawn = call.app.store.read(|shelf| {
        let drawn = Drawn::read(shelf, me, ids)?;
        let wanted = drawn.listed.iter().map(|(who, _)| *who).chain(alike.iter().copied());
        let people = People::of(shelf, &me.keys, &wanted.collect())?;
        Ok::<_, Failure>(Drawn { people, alike, wrong, ..drawn })
    })?;
    Ok(Answer::page_with(422, pages::shift::page(call, me, &drawn)))
}
