//! Requests about what is one's own: all of it, a line of one's own, what to carry, the calendar.

use super::letters::{self, Letter};
use super::records::{Own, Shown, Taken, change, found, open};
use super::{feed, pages};
use crate::call::{Call, Outcome};
use crate::development::today::Today;
use crate::drive::records::front;
use crate::failure::Failure;
use crate::space::founding::KIND_DRIVE;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Member, SignedIn};
use kit::http::Answer;
use organizing::cycle::Pressing;
use organizing::development::Choice;
use organizing::{Day, Personal, Refusal};
use store::Reader;
use vault::{Id, Identity};

/// What a drive has written about me.
pub struct Written {
    /// The drive.
    pub space: Id,
    /// What it is called.
    pub name: String,
    /// The letter; none where nothing is written yet.
    pub letter: Option<Letter>,
    /// What I show there of what I carry.
    pub shown: Vec<Taken>,
    /// What I have to do there.
    pub pressing: Vec<Pressing>,
}

/// All that is mine.
pub struct Mine {
    /// What is my own.
    pub own: Own,
    /// By drive.
    pub written: Vec<Written>,
}

/// GET all that is mine.
pub fn show(me: SignedIn, call: &Call) -> Outcome {
    let (identity, account, week) = (me.identity(call)?, me.account(), call.week());
    let (keys, own) = call.app.store.write(account, move |shelf| {
        let (keys, held) = found(shelf, &identity, account, week)?;
        Ok::<_, Failure>((keys, held.value))
    })?;
    let identity = me.identity(call)?;
    let written = written(call, &identity, account, (keys.space, &own))?;
    let days: Vec<Day> =
        written.iter().flat_map(|one| &one.pressing).map(|one| one.on.max(call.today)).collect();
    let (title, mine) = (call.words().say("own-feed-entry"), Mine { own: own.clone(), written });
    let space = keys.space;
    call.app.store.write(space, move |shelf| feed::lay(shelf, space, &own, week, &title, days))?;
    Ok(Answer::page(pages::mine(call, &mine, &[])))
}

/// What each drive of mine has written about me. Where my letters go is told to those that do not
/// know it.
fn written(
    call: &Call,
    identity: &Identity,
    account: Id,
    (space, own): (Id, &Own),
) -> Result<Vec<Written>, Failure> {
    let drives = call.app.store.read(|shelf| drives(shelf, account))?;
    let mut written = Vec::new();
    for drive in drives {
        let keys = call.app.store.read(|shelf| Keys::open(shelf, identity, drive, account))?;
        if keys.space_key().is_err() {
            continue;
        }
        let (told, again, week) = (own.letterbox(space), keys.pack_again()?, call.week());
        call.app.store.write(drive, move |shelf| letters::tell(shelf, &again, week, &told))?;
        written.push(call.app.store.read(|shelf| {
            let shown = kept::find::<Shown>(shelf, &keys, account)?;
            Ok::<_, Failure>(Written {
                space: drive,
                name: front(shelf, &keys)?.value.name,
                letter: letters::read(shelf, space, own, drive)?,
                shown: shown.map(|held| held.value.taken).unwrap_or_default(),
                pressing: Today::read(shelf, &keys, call.today, 0)?.pressing,
            })
        })?);
    }
    Ok(written)
}

/// The drives of an account, of its spaces.
///
/// # Errors
/// The shelf's.
pub fn drives(shelf: &mut Reader, account: Id) -> Result<Vec<Id>, Failure> {
    let mut drives = Vec::new();
    for space in shelf.spaces_of(account)? {
        let kind = shelf.space(space)?.map(|row| row.kind);
        drives.extend((kind == Some(KIND_DRIVE)).then_some(space));
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
    if !wanted {
        let (identity, account) = (me.identity(call)?, me.account());
        call.app.store.write(account, move |shelf| {
            let Some((keys, held)) = open(shelf, &identity, account)? else { return Ok(()) };
            if let Some(secret) = held.value.feed {
                shelf.delete_form(keys.space, vault::FormSecret::of(secret).id())?;
            }
            Ok::<_, Failure>(())
        })?;
    }
    keep(&me, call, "said-own-feed", move |own| {
        own.feed = wanted.then(Id::random);
        Ok(())
    })
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

fn keep(
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
    let (identity, account) = (me.identity(call)?, me.account());
    let own = call.app.store.read(|shelf| open(shelf, &identity, account))?;
    let (keys, held) = own.ok_or(Failure::NotFound)?;
    let written = written(call, &identity, account, (keys.space, &held.value))?;
    let mine = Mine { own: held.value, written };
    Ok(Answer::page_with(422, pages::mine(call, &mine, &[refusal])))
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
