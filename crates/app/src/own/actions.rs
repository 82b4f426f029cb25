//! Requests about what is one's own: all of it, a line of one's own, what to carry, the calendar.

use super::letters::{self, Letter, Letterbox};
use super::pages;
use super::records::{Own, Shown, Taken, change, open};
use super::settling::settle;
use crate::call::{Call, Outcome};
use crate::drive::records::front;
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::standing::{Member, SignedIn};
use kit::http::Answer;
use organizing::development::Choice;
use organizing::{Personal, Refusal};
use store::Reader;
use vault::Id;

/// What a drive has written about me.
pub struct Written {
    /// The drive.
    pub space: Id,
    /// What it is called.
    pub name: String,
    /// Whether it knows where my letters go.
    pub known: bool,
    /// The letter; none where nothing is written yet.
    pub letter: Option<Letter>,
    /// What I show there of what I carry.
    pub shown: Vec<Taken>,
}

/// All that is mine.
pub struct Mine {
    /// What is my own; none before I signed in with what makes it.
    pub own: Option<Own>,
    /// By drive.
    pub written: Vec<Written>,
}

/// GET all that is mine. What is there is as of the last time that something was written.
pub fn show(me: SignedIn, call: &Call) -> Outcome {
    Ok(Answer::page(pages::mine(call, &mine(&me, call)?, &[])))
}

fn mine(me: &SignedIn, call: &Call) -> Result<Mine, Failure> {
    let (identity, account) = (me.identity(call)?, me.account());
    call.app.store.read(|shelf| {
        let Some((keys, held)) = open(shelf, &identity, account)? else {
            return Ok(Mine { own: None, written: Vec::new() });
        };
        let mut written = Vec::new();
        for drive in drives(shelf, account)? {
            let keys_there = Keys::open(shelf, &identity, drive, account)?;
            if keys_there.space_key().is_ok() {
                written.push(one(shelf, &keys_there, (keys.space, &held.value))?);
            }
        }
        Ok(Mine { own: Some(held.value), written })
    })
}

/// What one drive has written about me.
fn one(shelf: &mut Reader, keys: &Keys, (space, own): (Id, &Own)) -> Result<Written, Failure> {
    let shown = kept::find::<Shown>(shelf, keys, keys.member)?;
    let letterbox = kept::find::<Letterbox>(shelf, keys, keys.member)?;
    Ok(Written {
        known: letterbox.is_some_and(|held| held.value == own.letterbox(space)),
        space: keys.space,
        name: front(shelf, keys)?.value.name,
        letter: letters::read(shelf, space, own, keys.space)?,
        shown: shown.map(|held| held.value.taken).unwrap_or_default(),
    })
}

/// The drives of an account, of its spaces.
///
/// # Errors
/// The shelf's.
pub fn drives(shelf: &mut Reader, account: Id) -> Result<Vec<Id>, Failure> {
    let mut drives = Vec::new();
    for space in shelf.spaces_of(account)? {
        let kind = shelf.space(space)?.map(|row| row.kind);
        drives.extend((kind == Some(Kind::Drive.number())).then_some(space));
    }
    Ok(drives)
}

/// POST: I write something into my own record.
pub fn write(me: SignedIn, call: &Call) -> Outcome {
    let (text, today) = (call.field("text").to_owned(), call.today);
    keep(&me, call, "said-own-written", move |own| Ok(own.write(&text, today)?))
}

/// POST: I have a calendar, or none any more; a new address each time.
pub fn calendar(me: SignedIn, call: &Call) -> Outcome {
    let wanted = call.field("do") != "end";
    let (identity, account) = (me.identity(call)?, me.account());
    call.app.store.write(account, move |shelf| {
        let Some((keys, held)) = open(shelf, &identity, account)? else { return Ok(()) };
        if let Some(before) = held.value.feed {
            shelf.delete_form(keys.space, vault::FormSecret::of(before).id())?;
        }
        Ok::<_, Failure>(())
    })?;
    let kept = keep(&me, call, "said-own-feed", move |own| {
        own.feed = wanted.then(Id::random);
        Ok(())
    })?;
    settle(call, me.account(), &me.identity(call)?)?;
    Ok(kept)
}

/// POST: I take something out of a drive, to carry it.
pub fn take(me: SignedIn, call: &Call) -> Outcome {
    let (identity, account) = (me.identity(call)?, me.account());
    let drive: Id = call.field("drive").parse().map_err(|_| Failure::NotFound)?;
    let choice = choice(call);
    let taken = call.app.store.read(|shelf| {
        let (own_keys, own) = open(shelf, &identity, account)?.ok_or(Failure::NotFound)?;
        let keys = Keys::open(shelf, &identity, drive, account)?;
        let name = front(shelf, &keys)?.value.name;
        let letter = letters::read(shelf, own_keys.space, &own.value, drive)?;
        let Letter { record, sizes } = letter.ok_or(Refusal::of("own-nothing-written"))?;
        let what = record.part(choice, &sizes);
        Ok::<_, Failure>(Taken { from: Personal::new(&name), on: call.today, what })
    });
    match taken {
        Ok(taken) => keep(&me, call, "said-own-taken", move |own| Ok(own.take(taken)?)),
        Err(Failure::Refused(refusal)) => refused(&me, call, refusal),
        Err(other) => Err(other),
    }
}

fn choice(call: &Call) -> Choice {
    let chosen: Vec<&str> = call.ask.form.all("part").collect();
    let has = |part: &str| chosen.contains(&part);
    Choice {
        asks: has("asks"),
        words: has("words"),
        seen: has("seen"),
        roles: has("roles"),
        trainings: has("trainings"),
        readings: has("readings"),
        skills: has("skills"),
        people: has("people"),
        own: has("own"),
    }
}

pub(super) fn keep(
    me: &SignedIn,
    call: &Call,
    said: &str,
    act: impl FnOnce(&mut Own) -> Result<(), Failure> + Send + 'static,
) -> Outcome {
    let (identity, account, week) = (me.identity(call)?, me.account(), call.week());
    let done =
        call.app.store.write(account, move |shelf| change(shelf, &identity, account, week, act));
    match done {
        Ok(()) => Ok(Answer::see(format!("/me?said={said}"))),
        Err(Failure::Refused(refusal)) => refused(me, call, refusal),
        Err(other) => Err(other),
    }
}

fn refused(me: &SignedIn, call: &Call, refusal: Refusal) -> Outcome {
    Ok(Answer::page_with(422, pages::mine(call, &mine(me, call)?, &[refusal])))
}

/// POST: I show in a drive what I carry, or nothing of it any more.
pub fn show_here(me: Member, call: &Call) -> Outcome {
    let identity = me.signed_in.identity(call)?;
    let (keys, week, account) = (me.keys.clone(), call.week(), me.member());
    let chosen: Vec<usize> =
        call.ask.form.all("taken").filter_map(|number| number.parse().ok()).collect();
    call.app.store.write(me.space(), move |shelf| {
        let own = open(shelf, &identity, account)?.map(|(_, held)| held.value);
        let carried = own.map(|own| own.carried().to_vec()).unwrap_or_default();
        let numbered = carried.into_iter().enumerate();
        let taken = numbered.filter(|(number, _)| chosen.contains(number)).map(|(_, one)| one);
        let value = Shown { taken: taken.collect() };
        let mut held = match kept::find::<Shown>(shelf, &keys, account)? {
            Some(held) => Held { value, ..held },
            None => Held::new(account, Id::ZERO, value),
        };
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see("/me?said=said-own-shown"))
}
