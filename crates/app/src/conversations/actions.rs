//! Requests about one-on-ones: whom to talk with, the guide with someone, what was said.

use super::guide::Guide;
use super::keeping::{Keeping, Recorded, held};
use super::pages;
use super::records::{Talk, unfinished};
use super::ties::{self, Person, Which};
use super::typed::{Named, Typed};
use crate::call::{Call, Outcome};
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::people::pages::worker_path;
use crate::people::told::Known;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use kit::words::Language;
use organizing::conversation::Nudge;
use organizing::list::next_talk::next_talks;
use organizing::list::{TieKind, Worker};
use organizing::{Day, MemberId, Personal, Refusal, TurfId, WorkerId};
use std::collections::BTreeMap;
use store::Reader;
use vault::Id;

/// What the page of a one-on-one is drawn from.
pub struct Room {
    /// With whom.
    pub worker: Held<Worker>,
    /// Names of turfs and members.
    pub known: Known,
    /// The guide.
    pub guide: Guide,
    /// The one-on-one before, if there was one.
    pub last: Option<Talk>,
    /// Names of those who work beside them, offered while typing.
    pub names: Vec<String>,
    /// The id of this one-on-one.
    pub talk: Id,
    /// When it was begun, where it is taken up again.
    pub began: Option<Day>,
    /// What stands in the form.
    pub typed: Typed,
    /// What is wrong with it.
    pub refusals: Vec<Refusal>,
    /// Names that may mean several people.
    pub which: Vec<Which>,
    /// Whether it was recorded before, with other words.
    pub otherwise: bool,
}

/// A one-on-one as its page tells it.
pub struct Told {
    /// With whom.
    pub worker: Held<Worker>,
    /// Which.
    pub talk: Id,
    /// What was said; for one that is still open, what can be read so far.
    pub said: Talk,
    /// Whether it is still being written.
    pub open: bool,
    /// What to point out to whoever held it.
    pub nudges: Vec<Nudge>,
    /// Names of those who were named.
    pub tied: BTreeMap<WorkerId, Personal>,
    /// Names of turfs and members.
    pub known: Known,
    /// The guide.
    pub guide: Guide,
}

/// The most names that are offered while typing.
const OFFERED_MAX: usize = 200;
/// How many people the page of those to talk with next shows.
const NEXT_SHOWN: usize = 20;

/// What is asked about a next step whose day is before the one-on-one.
pub const DAY_BEFORE: &str = "talk-nudge-before";

/// GET whom I should talk with next, and why.
pub fn who_next(me: Member, call: &Call) -> Outcome {
    let my_id = MemberId(me.member().0);
    let (roll, known, open) = call.app.store.read(|shelf| {
        let open = mine_open(shelf, &me.keys)?;
        Ok::<_, Failure>((Roll::open_all(shelf, &me.keys)?, Known::read(shelf, &me.keys)?, open))
    })?;
    let owned: Vec<TurfId> = known
        .tree
        .turfs
        .iter()
        .filter(|turf| turf.owners.contains(&my_id))
        .flat_map(|turf| known.tree.within(turf.id))
        .collect();
    // A lead opens every turf and answers for some.
    let turfs = if me.leads() && !owned.is_empty() { &owned } else { &known.held };
    let begun = |worker: WorkerId| open.iter().any(|(with, _)| *with == worker);
    let lines = roll.lines().filter(|line| !begun(line.worker));
    let next = next_talks(lines, my_id, turfs, call.today, NEXT_SHOWN);
    Ok(Answer::page(pages::next::page(call, &me, &roll, &known, &open, &next)))
}

/// Those of mine that are still being written, the newest first; what was finished, thrown away or
/// moved out of my sight meanwhile is passed over.
///
/// # Errors
/// The shelf's.
pub fn mine_open(shelf: &mut Reader, keys: &Keys) -> Result<Vec<(WorkerId, Held<Talk>)>, Failure> {
    let mine = unfinished(shelf, keys)?.value.talks;
    let ids: Vec<Id> = mine.iter().map(|(_, talk)| Id(talk.0)).collect();
    let talks = kept::load_all::<Talk>(shelf, keys, &ids)?;
    let open = mine.iter().rev().filter_map(|(worker, id)| {
        let talk = talks.iter().find(|talk| talk.id == Id(id.0) && talk.value.open)?;
        Some((*worker, talk.clone()))
    });
    Ok(open.collect())
}

/// GET the guide with someone: taken up where it was left, or begun. Nothing is written yet.
pub fn begin(me: Member, call: &Call) -> Outcome {
    let worker = call.id("worker")?;
    let wanted = call.ask.query.get("talk").parse::<Id>().ok();
    let room = call.app.store.read(|shelf| {
        let (mut room, talks) = room(shelf, &me.keys, worker, call.language)?;
        let mine = |talk: &&Held<Talk>| talk.value.open && talk.value.by == room.known.me;
        let mut open: Vec<&Held<Talk>> = talks.iter().filter(mine).collect();
        open.sort_by_key(|talk| (Some(talk.id) == wanted, talk.value.on));
        if let Some(talk) = open.last() {
            room.talk = talk.id;
            room.began = Some(talk.value.on);
            room.typed = Typed::resume(&talk.value.typed);
        }
        Ok::<_, Failure>(room)
    })?;
    if room.worker.value.excluded.is_some() {
        return Err(Refusal::of("talk-of-excluded").into());
    }
    Ok(Answer::page(pages::form::page(call, &me, &room)))
}

/// POST what is typed so far. The form does so by itself every few seconds; without script a
/// button does.
pub fn save(me: Member, call: &Call) -> Outcome {
    let (keeping, typed) = (keeping(&me, call, call.id("talk")?)?, Typed::read(&call.ask.form));
    let worker = keeping.worker;
    call.app.store.write(me.space(), move |shelf| keeping.save(shelf, &typed))?;
    match call.field("for-now") {
        "yes" => {
            Ok(Answer::see(format!("{}?said=said-talk-saved", worker_path(me.space(), worker))))
        }
        _ => Ok(Answer { status: 204, headers: Vec::new(), ..Answer::see("") }),
    }
}

/// POST: what was typed is thrown away.
pub fn throw_away(me: Member, call: &Call) -> Outcome {
    let keeping = keeping(&me, call, call.id("talk")?)?;
    let worker = keeping.worker;
    call.app.store.write(me.space(), move |shelf| keeping.throw_away(shelf))?;
    Ok(Answer::see(format!("{}?said=said-talk-thrown-away", worker_path(me.space(), worker))))
}

/// POST the one-on-one. The form carries its id, so that sending it twice records it once.
pub fn record(me: Member, call: &Call) -> Outcome {
    let talk = call.field("talk").parse().unwrap_or_else(|_| Id::random());
    let (keeping, typed) = (keeping(&me, call, talk)?, Typed::read(&call.ask.form));
    let (by, with) = (MemberId(me.member().0), WorkerId(keeping.worker.0));
    let (said, mut refusals) = typed.conversation(with, by, call.today);
    match said.clone().record(call.today) {
        // Asked once, while it can still be mended.
        Ok(told) if told.nudges.contains(&Nudge::NextStepBefore) && typed.one("sure") != "yes" => {
            refusals.push(Refusal::at("next_on", DAY_BEFORE));
        }
        Ok(_) => {}
        Err(refusal) => refusals.push(refusal),
    }
    let people = people(&me, call, keeping.worker, &typed.named())?;
    let (people, which) = match people {
        Ok(people) => (people, Vec::new()),
        Err(which) => (Vec::new(), which),
    };
    if !refusals.is_empty() || !which.is_empty() {
        return again(&me, call, &keeping, typed, |room| {
            (room.refusals, room.which) = (refusals, which)
        });
    }
    let write = keeping.clone();
    match call.app.store.write(me.space(), move |shelf| write.record(shelf, said, &people)) {
        Ok(Recorded::Kept) => {
            let worker = worker_path(me.space(), keeping.worker);
            Ok(Answer::see(format!("{worker}/talks/{talk}?said=said-talk-kept")))
        }
        Ok(Recorded::Otherwise) => again(&me, call, &keeping, typed, |room| {
            (room.talk, room.otherwise) = (Id::random(), true);
        }),
        Err(Failure::Refused(refusal)) => {
            again(&me, call, &keeping, typed, |room| room.refusals.push(refusal))
        }
        Err(failure) => Err(failure),
    }
}

/// GET what was said in a one-on-one.
pub fn show(me: Member, call: &Call) -> Outcome {
    let (worker, talk) = (call.id("worker")?, call.id("talk")?);
    let told = call.app.store.read(|shelf| {
        let (worker, talk) = held(shelf, &me.keys, worker, talk)?;
        tell(shelf, &me.keys, worker, talk, call)
    })?;
    Ok(Answer::page(pages::told::page(call, &me, &told)))
}

fn tell(
    shelf: &mut Reader,
    keys: &Keys,
    worker: Held<Worker>,
    talk: Held<Talk>,
    call: &Call,
) -> Result<Told, Failure> {
    let (open, id, kept) = (talk.value.open, talk.id, talk.value);
    let said = match open {
        true => {
            let (with, by) = (kept.worker, kept.by);
            Typed::resume(&kept.typed).conversation(with, by, call.today).0
        }
        false => kept,
    };
    let tied: Vec<Id> = said.ties.iter().map(|(to, _)| Id(to.0)).collect();
    let tied = kept::load_all::<Worker>(shelf, keys, &tied)?;
    let name = worker.value.name.full.reveal();
    Ok(Told {
        guide: Guide::of(&drive(shelf, keys)?.value, call.language, name),
        known: Known::read(shelf, keys)?,
        nudges: said.clone().record(said.on).map(|recorded| recorded.nudges).unwrap_or_default(),
        tied: tied.into_iter().map(|held| (WorkerId(held.id.0), held.value.name.full)).collect(),
        talk: id,
        worker,
        said,
        open,
    })
}

fn keeping(me: &Member, call: &Call, talk: Id) -> Result<Keeping, Failure> {
    let worker = call.id("worker")?;
    Ok(Keeping { keys: me.keys.clone(), today: call.today, week: call.week(), worker, talk })
}

type Found = Result<Vec<(Person, TieKind)>, Vec<Which>>;

/// Whom the typed names mean. The list is only opened where there are any.
fn people(me: &Member, call: &Call, worker: Id, named: &[Named]) -> Result<Found, Failure> {
    if named.is_empty() {
        return Ok(Ok(Vec::new()));
    }
    call.app.store.read(|shelf| {
        let home = kept::load::<Worker>(shelf, &me.keys, worker)?.turf;
        let roll = Roll::open_all(shelf, &me.keys)?;
        Ok(ties::find(named, &roll, TurfId(home.0)))
    })
}

/// The form again, with what was typed and what is wrong.
fn again(
    me: &Member,
    call: &Call,
    keeping: &Keeping,
    typed: Typed,
    wrong: impl FnOnce(&mut Room),
) -> Outcome {
    let read = |shelf: &mut Reader| room(shelf, &me.keys, keeping.worker, call.language);
    let (mut room, _) = call.app.store.read(read)?;
    (room.talk, room.typed) = (keeping.talk, typed);
    wrong(&mut room);
    let status = if room.otherwise { 409 } else { 422 };
    Ok(Answer::page_with(status, pages::form::page(call, me, &room)))
}

/// What the form needs, with all one-on-ones of the worker.
fn room(
    shelf: &mut Reader,
    keys: &Keys,
    worker: Id,
    language: Language,
) -> Result<(Room, Vec<Held<Talk>>), Failure> {
    let worker = kept::load::<Worker>(shelf, keys, worker)?;
    let ids: Vec<Id> = worker.value.conversations.iter().map(|talk| Id(talk.0)).collect();
    let talks = kept::load_all::<Talk>(shelf, keys, &ids)?;
    let last = talks.iter().filter(|talk| !talk.value.open).max_by_key(|talk| talk.value.on);
    let room = Room {
        known: Known::read(shelf, keys)?,
        guide: Guide::of(&drive(shelf, keys)?.value, language, worker.value.name.full.reveal()),
        last: last.map(|talk| talk.value.clone()),
        names: names_beside(shelf, keys, &worker)?,
        talk: Id::random(),
        began: None,
        typed: Typed::default(),
        refusals: Vec::new(),
        which: Vec::new(),
        otherwise: false,
        worker,
    };
    Ok((room, talks))
}

/// The names of those in the same turf.
fn names_beside(
    shelf: &mut Reader,
    keys: &Keys,
    worker: &Held<Worker>,
) -> Result<Vec<String>, Failure> {
    let roll = Roll::open(shelf, keys, &[worker.turf])?;
    let mut lines: Vec<_> =
        roll.lines().filter(|line| line.worker != WorkerId(worker.id.0)).collect();
    lines.sort_by(|one, other| one.folded.cmp(&other.folded));
    let names = lines.into_iter().take(OFFERED_MAX);
    Ok(names.map(|line| line.name.reveal().to_owned()).collect())
}
