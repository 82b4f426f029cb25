//! Texts that only some may read: which there are, and who may.

use super::stage::{MEMBER, STRANGER};
use organizing::Personal;
use organizing::cards::{Entry, Event, VoterRow};
use organizing::conversation::Conversation;
use organizing::cycle::{NextAsk, Row, Support as Plan};
use organizing::development::Record;
use organizing::gatherings::Next;
use organizing::intake::Request;
use organizing::list::Worker;
use organizing::matching::Coach;
use organizing::structure_tests::{Kind, Test};
use shopfloor::cards::form::InBox;
use shopfloor::cards::records::{Chunk, desk, gathering};
use shopfloor::development::records::Path;
use shopfloor::engines::records::OwnReadings;
use shopfloor::failure::Failure;
use shopfloor::gatherings::records as gatherings;
use shopfloor::gatherings::sign_ups::InBox as SignedUp;
use shopfloor::imports::records::Import;
use shopfloor::members::records::Card;
use shopfloor::space::kept;
use shopfloor::space::keys::Keys;
use shopfloor::ties::records::Leadership;
use shopfloor::voters::records::{Rows, Voters};
use std::collections::{BTreeMap, BTreeSet};
use vault::{FormKeys, Id};

/// A text that only some may read.
pub struct Secret {
    /// The text.
    pub text: String,
    /// In which space.
    pub space: Id,
    /// Whose keys open it.
    pub reach: Reach,
}

/// Whose keys open a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those of one turf.
    Turf(Id),
    /// Everyone's but a coach's.
    Members,
    /// Those of one person.
    Only(Id),
    /// Those of two, or of one who stands here twice.
    Few([Id; 2]),
}

/// The fewest characters of a text that is looked for: shorter ones turn up by chance.
const CHARS_MIN: usize = 8;

/// Every text about people that these keys open in their space.
pub fn texts(shelf: &mut store::Reader, keys: &Keys) -> Result<Vec<Secret>, Failure> {
    let mut found: Vec<(Reach, Personal)> = Vec::new();
    for turf in keys.turfs() {
        let mut here = |text: Personal| found.push((Reach::Turf(turf), text));
        kept::each::<Worker>(shelf, keys, turf, |held| of_worker(held.value).for_each(&mut here))?;
        kept::each::<Conversation>(shelf, keys, turf, |held| {
            of_talk(held.value).for_each(&mut here)
        })?;
        kept::each::<Leadership>(shelf, keys, turf, |held| {
            of_leadership(held.value).for_each(&mut here);
        })?;
        kept::each::<Path>(shelf, keys, turf, |held| {
            of_record(&held.value.record).into_iter().for_each(&mut here);
        })?;
        kept::each::<Card>(shelf, keys, turf, |held| here(held.value.name))?;
        kept::each::<Voters>(shelf, keys, turf, |held| {
            [held.value.case, held.value.file_name].into_iter().for_each(&mut here);
        })?;
        kept::each::<Rows>(shelf, keys, turf, |held| {
            held.value.rows.into_iter().flat_map(of_voter).for_each(&mut here);
        })?;
        kept::each::<Chunk>(shelf, keys, turf, |held| {
            held.value.entries.into_iter().flat_map(of_entry).for_each(&mut here);
        })?;
        kept::each::<Import>(shelf, keys, turf, |held| {
            here(held.value.file_name);
        })?;
    }
    if let Some(held) = gathering(shelf, keys)? {
        let seed = desk(shelf, keys, &held.value)?.value.seed;
        for form in held.value.forms() {
            for row in shelf.answers(keys.space, form)? {
                let opened = FormKeys::of(&seed).open_answer(form, row.id, &row.sealed)?;
                if let Ok(InBox::Event(event)) = postcard::from_bytes(&opened) {
                    found.extend(of_event(event).map(|t| (Reach::Turf(held.value.turf), t)));
                }
            }
        }
    }
    found.extend(of_gatherings(shelf, keys)?);
    let mut of_desk = |held: kept::Held<Request>| found.extend(of_request(&held.value));
    kept::each::<Request>(shelf, keys, Id::ZERO, &mut of_desk)?;
    kept::each::<Coach>(shelf, keys, Id::ZERO, |held| {
        found.extend(held.value.employers.iter().map(|at| (Reach::Members, Personal::new(at))));
    })?;
    for test in shopfloor::structure_tests::records::tests(shelf, keys)? {
        found.extend(of_test(&test.value).map(|text| (Reach::Members, text)));
    }
    found.extend(of_arc(shelf, keys)?.into_iter().map(|text| (Reach::Members, text)));
    let tree = shopfloor::turfs::records::tree(shelf, keys)?.value;
    found.extend(tree.turfs.iter().map(|turf| (Reach::Members, Personal::new(&turf.name))));
    let seats = shopfloor::committee::records::committee(shelf, keys)?.value.seats;
    let decided = seats.into_iter().flat_map(|seat| std::iter::once(seat.came).chain(seat.left));
    found.extend(decided.map(|decided| (Reach::Members, decided.why().clone())));
    let lists = shopfloor::people::records::saved_lists(shelf, keys)?.value;
    found.extend(lists.lists.into_iter().map(|list| (Reach::Only(keys.member), list.name)));
    let names = shopfloor::issues::records::names(shelf, keys)?.value;
    let mut of_all = |text: &Personal| found.push((Reach::Members, text.clone()));
    names.gathered().issues.iter().for_each(|issue| of_all(&issue.name));
    let raised = shopfloor::issues::records::raised(shelf, keys)?;
    raised.demands.iter().for_each(|held| of_all(&held.value.what));
    raised.fights.iter().for_each(|held| of_all(&held.value.demand));
    let engines = shopfloor::engines::records::engines(shelf, keys)?;
    let own = engines.into_iter().filter_map(|engine| engine.own);
    found.extend(own.map(|held| (Reach::Members, Personal::new(&held.value.template.name.en))));
    let readings = kept::only::<OwnReadings>(shelf, keys)?.value.readings.into_iter();
    found.extend(readings.map(|own| (Reach::Members, Personal::new(&own.found))));
    let program = shopfloor::salting::records::program(shelf, keys)?.value;
    let aims =
        program.targets().iter().flat_map(|target| [target.name.clone(), target.why.clone()]);
    found.extend(aims.map(|text| (Reach::Members, text)));
    let files = shopfloor::elections::records::files(shelf, keys)?;
    let looked_at = shopfloor::elections::records::elections(shelf, keys, &files)?;
    let employers = looked_at.iter().map(|one| Personal::new(&one.employer));
    let names = files.into_iter().map(|file| file.value.name);
    found.extend(names.chain(employers).map(|text| (Reach::Members, text)));
    let looked_at = super::targets::texts(shelf, keys)?;
    found.extend(looked_at.into_iter().map(|text| (Reach::Members, text)));
    let long = found.into_iter().filter(|(_, text)| text.reveal().chars().count() >= CHARS_MIN);
    Ok(long
        .map(|(reach, text)| Secret { text: text.reveal().to_owned(), space: keys.space, reach })
        .collect())
}

/// Who signed up to gatherings and came, how to reach them, what they took on. What a gathering is
/// called stands on its page, while that is open to whoever has the link.
fn of_gatherings(
    shelf: &mut store::Reader,
    keys: &Keys,
) -> Result<Vec<(Reach, Personal)>, Failure> {
    let mut found = Vec::new();
    for held in gatherings::all(shelf, keys)? {
        let reach = match held.turf == Id::ZERO {
            true => Reach::Members,
            false => Reach::Turf(held.turf),
        };
        let mut here = |text: &Personal| found.push((reach, text.clone()));
        let (plan, door) = (&held.value.gathering, &held.value.door);
        if !door.open {
            [&plan.name, &plan.place, &plan.link, &plan.about].into_iter().for_each(&mut here);
        }
        for guest in gatherings::guests(shelf, keys, &held)?.value.rows() {
            here(&guest.name);
            here(&guest.way);
            for step in &guest.steps {
                if let Next::Shift { what, .. } = &step.next {
                    here(what);
                }
            }
        }
        let form = door.secret().id();
        for row in shelf.answers(keys.space, form)? {
            let opened = door.keys().open_answer(form, row.id, &row.sealed)?;
            if let Ok(SignedUp::SignUp(sign_up)) = postcard::from_bytes(&opened) {
                here(&sign_up.name);
                here(&sign_up.way);
            }
        }
    }
    Ok(found)
}

/// Reasons and notes of the arc, the plan and what was agreed.
fn of_arc(shelf: &mut store::Reader, keys: &Keys) -> Result<Vec<Personal>, Failure> {
    use shopfloor::arc::records::{arc, boss, hardship, planned};
    let moves = arc(shelf, keys)?.value;
    let events = boss(shelf, keys)?.value.rows;
    let planned = planned(shelf, keys)?.value;
    let agreed = hardship(shelf, keys)?.value.agreed;
    let plans = planned.plan.into_iter().chain(planned.before);
    let why = moves.moves().iter().map(|one| &one.decision).chain(&agreed);
    let why: Vec<Personal> = why.map(|decision| decision.why().clone()).collect();
    let notes = events.into_iter().map(|row| row.event.note);
    let milestones = plans.flat_map(|plan| plan.milestones).map(|one| one.what);
    Ok(why.into_iter().chain(notes).chain(milestones).collect())
}

fn of_entry(entry: Entry) -> impl Iterator<Item = Personal> {
    of_event(entry.event)
}

fn of_event(event: Event) -> impl Iterator<Item = Personal> {
    let card = match event {
        Event::Signed(card) => Some(card),
        _ => None,
    };
    card.into_iter().flat_map(|card| [card.signer, card.contact, card.phone])
}

fn of_worker(worker: Worker) -> impl Iterator<Item = Personal> {
    let step = worker.next_step.map(|step| step.what);
    let one = [worker.name.full, worker.address, worker.roster_number];
    one.into_iter().chain(worker.phones).chain(worker.emails).chain(step)
}

fn of_talk(talk: Conversation) -> impl Iterator<Item = Personal> {
    let one = [talk.agitation, talk.plan, talk.next_step, talk.note];
    let typed = talk.typed.into_iter().map(|(_, text)| text);
    one.into_iter().chain(talk.issues).chain(talk.ask.map(|ask| ask.what)).chain(typed)
}

fn of_request(request: &Request) -> Vec<(Reach, Personal)> {
    let told = request.told().clone();
    let told = [told.happened, told.want, told.employer, told.place, told.name, told.reach];
    let notes = request.notes().cloned().flat_map(of_talk);
    told.into_iter().chain(notes).map(|text| (Reach::Members, text)).collect()
}

fn of_voter(row: VoterRow) -> impl Iterator<Item = Personal> {
    let where_they_work = [row.location, row.shift, row.classification];
    [row.name, row.address, row.email, row.phones].into_iter().chain(where_they_work)
}

/// Everything that someone said or wrote in a record of development.
fn of_record(record: &Record) -> Vec<Personal> {
    let mut all = Vec::new();
    for link in record.chain.links() {
        let asked = link.ask().asked();
        all.extend([asked.what.clone(), asked.support.what.clone()]);
        all.extend(asked.early.iter().map(|early| early.why.clone()));
        all.extend(link.ask().rows().iter().filter_map(|row| match row {
            Row::Proposed(proposal) => Some(proposal.what.clone()),
            Row::Ended(ended) => Some(ended.line.clone()),
            Row::SetAside(_) | Row::Agreed(_) => None,
        }));
        all.extend(link.support().into_iter().flat_map(Plan::held).map(|held| held.line.clone()));
        if let Some(Plan::Planned(plan)) = link.support() {
            all.extend(plan.goals().goals().iter().cloned());
            all.extend(plan.tasks().iter().map(|task| task.what.clone()));
        }
        if let Some(debrief) = link.debrief() {
            let told = [&debrief.well, &debrief.differently, &debrief.asked, &debrief.learned];
            all.extend(told.map(Personal::clone));
            all.extend(debrief.seen.iter().map(|seen| seen.line.clone()));
            if let NextAsk::Not(why) = &debrief.next {
                all.push(why.clone());
            }
        }
    }
    let answers = record.readings.rows().iter().filter_map(|given| given.answer.clone());
    all.extend(answers.map(|(answer, _)| answer));
    all.extend(record.added().iter().map(|added| added.text.clone()));
    all
}

fn of_leadership(leadership: Leadership) -> impl Iterator<Item = Personal> {
    let why = leadership.set.into_iter().map(|set| set.decided.why().clone());
    leadership.tests.into_iter().map(|test| test.to_what).chain(why)
}

fn of_test(test: &Test) -> impl Iterator<Item = Personal> {
    let plan = test.plan();
    let name = match plan.kind() {
        Kind::Own { name, .. } => Some(name.clone()),
        Kind::Rung(_) => None,
    };
    let open = match test {
        Test::Drawn(_) => None,
        Test::Open(open) => Some(open),
        Test::Closed(closed) => Some(closed.opened()),
    };
    let overrides = open.map(|open| open.overrides().clone()).unwrap_or_default();
    let why = [overrides.ladder, overrides.unowned].into_iter().flatten();
    [plan.question().clone()].into_iter().chain(name).chain(why.map(|why| why.why().clone()))
}

/// Who may read what: by role and roster, never by the keys that somebody happens to hold.
pub struct Reading {
    /// The first drive, and the spaces beside it.
    pub homes: BTreeSet<Id>,
    /// The turfs that the roster gives; whoever is inside and not here holds all.
    pub held: BTreeMap<usize, Vec<Id>>,
    /// By actor.
    pub accounts: [Option<Id>; 9],
}

impl Reading {
    fn may(&self, actor: usize, secret: &Secret) -> bool {
        let inside = match self.homes.contains(&secret.space) {
            true => actor >= MEMBER,
            false => actor == STRANGER,
        };
        inside
            && match secret.reach {
                Reach::Members => true,
                Reach::Only(account) => self.accounts[actor] == Some(account),
                Reach::Few(two) => two.map(Some).contains(&self.accounts[actor]),
                Reach::Turf(turf) => self.held.get(&actor).is_none_or(|held| held.contains(&turf)),
            }
    }

    /// The texts that nothing entitles an actor to.
    pub fn forbidden(&self, actor: usize, secrets: &[Secret]) -> Vec<String> {
        let texts = |may: bool| -> BTreeSet<&str> {
            secrets.iter().filter(|s| self.may(actor, s) == may).map(|s| s.text.as_str()).collect()
        };
        texts(false).difference(&texts(true)).map(|text| (*text).to_owned()).collect()
    }
}
