//! Whose cards they are: suggested by the list's own rules for records that may be one person, said
//! by people. And withdrawals that one of us was told, where it takes a person to find the card.

use super::actions::shown;
use super::chain::Chain;
use super::pages;
use super::records::{desk, gathered, gathering};
use super::taking::since;
use crate::call::{Call, Outcome};
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::{Member, Participant};
use kit::http::Answer;
use organizing::cards::{Card, Event};
use organizing::list::Worker;
use organizing::list::duplicates::{Person, Reason, Surety, between};
use organizing::list::name::fold;
use organizing::list::phone::Dialing;
use organizing::{CardId, MemberId, Personal, Refusal, TurfId, WorkerId};
use std::collections::BTreeMap;
use store::Writer;
use vault::Id;

/// Cards on one page of the question whose they are.
pub const A_PAGE: usize = 10;
/// The most workers suggested for one card.
const SUGGESTED_MAX: usize = 3;
/// The most workers found by a name.
const FOUND_MAX: usize = 12;

/// A worker whose card it may be.
#[derive(Clone)]
pub struct Suggested {
    /// Who.
    pub worker: WorkerId,
    /// What they are called.
    pub name: Personal,
    /// Where they are.
    pub turf: TurfId,
    /// Whether so much agrees that it is hardly anyone else.
    pub certain: bool,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// The workers whose cards these may be.
///
/// # Errors
/// The shelf's.
pub fn suggest(
    me: &Participant,
    call: &Call,
    cards: &[&Card],
) -> Result<BTreeMap<CardId, Vec<Suggested>>, Failure> {
    let mut found: BTreeMap<CardId, Vec<Suggested>> = BTreeMap::new();
    if cards.is_empty() {
        return Ok(found);
    }
    let (workers, dialing) = call.app.store.read(|shelf| {
        let mut workers: Vec<(WorkerId, Worker)> = Vec::new();
        for turf in me.keys.turfs() {
            kept::each::<Worker>(shelf, &me.keys, turf, |held| {
                workers.push((WorkerId(held.id.0), held.value));
            })?;
        }
        Ok::<_, Failure>((workers, Dialing(drive(shelf, &me.keys)?.value.dialing)))
    })?;
    let list = workers.iter().map(|(_, worker)| Person::from(worker));
    let signers = cards.iter().map(|card| Person {
        full: card.signer.reveal(),
        phones: std::slice::from_ref(&card.phone),
        emails: std::slice::from_ref(&card.contact),
        ..Person::default()
    });
    for pair in between(list, signers, dialing) {
        let (worker, kept) = &workers[pair.a];
        let of_card = found.entry(cards[pair.b].id).or_default();
        if of_card.len() < SUGGESTED_MAX {
            of_card.push(Suggested {
                worker: *worker,
                name: kept.name.full.clone(),
                turf: kept.place.turf,
                certain: pair.surety == Surety::Certain,
                reasons: pair.reasons,
            });
        }
    }
    // The rules weigh a name against thousands; among the few who sign here, the same name alone is
    // worth a look.
    let folded: Vec<String> =
        workers.iter().map(|(_, worker)| fold(worker.name.full.reveal())).collect();
    for card in cards {
        let (name, of_card) = (fold(card.signer.reveal()), found.entry(card.id).or_default());
        let same = workers.iter().zip(&folded).filter(|(_, folded)| **folded == name);
        for ((worker, kept), _) in same {
            if of_card.len() < SUGGESTED_MAX && of_card.iter().all(|one| one.worker != *worker) {
                of_card.push(Suggested {
                    worker: *worker,
                    name: kept.name.full.clone(),
                    turf: kept.place.turf,
                    certain: false,
                    reasons: vec![Reason::SameName],
                });
            }
        }
    }
    Ok(found)
}

/// The workers whose names hold these words.
///
/// # Errors
/// The shelf's.
pub fn by_name(me: &Participant, call: &Call, name: &str) -> Result<Vec<Suggested>, Failure> {
    let name = fold(name);
    let roll = call.app.store.read(|shelf| Roll::open_all(shelf, &me.keys))?;
    let all = |line: &organizing::chart::Line| {
        name.split(' ').all(|word| line.folded.reveal().contains(word))
    };
    let mut found: Vec<Suggested> = roll
        .lines()
        .filter(|line| !name.is_empty() && all(line))
        .map(|line| Suggested {
            worker: line.worker,
            name: line.name.clone(),
            turf: line.turf,
            certain: false,
            reasons: Vec::new(),
        })
        .collect();
    found.sort_by_cached_key(|one| fold(one.name.reveal()));
    found.truncate(FOUND_MAX);
    Ok(found)
}

/// Says whose cards these are; `None` for nobody's on the list.
///
/// # Errors
/// `card-worker-missing` for a worker whom the caller cannot open, `card-withdrawn` for a card that
/// does not count any more.
pub fn keep(me: &Participant, call: &Call, said: Vec<(CardId, Option<Id>)>) -> Result<(), Failure> {
    let by = MemberId(me.member().0);
    let workers: Vec<Id> = said.iter().filter_map(|(_, worker)| *worker).collect();
    let event = |(card, worker): (CardId, Option<Id>)| {
        let worker = worker.map(|worker| WorkerId(worker.0));
        Event::Matched { card, worker, by }
    };
    append(me, call, said.into_iter().map(event).collect(), workers)
}

/// Adds events to the chain; `workers` must be the caller's to open.
///
/// # Errors
/// As the rules of cards say; [`Failure::NotFound`] for whoever does not handle cards.
pub fn append(
    me: &Participant,
    call: &Call,
    events: Vec<Event>,
    workers: Vec<Id>,
) -> Result<(), Failure> {
    let (keys, today, week) = (me.keys.clone(), call.today, call.week());
    call.app.store.write(me.space(), move |shelf| {
        let gathering = gathered(shelf, &keys)?.value;
        let (mut chain, since) =
            (Chain::read(shelf, &keys, &gathering)?, since(shelf, &keys, today)?);
        for worker in workers {
            if kept::find::<Worker>(shelf, &keys, worker)?.is_none() {
                return Err(Refusal::at("worker", "card-worker-missing").into());
            }
        }
        let mut book = chain.book();
        for event in events {
            if let Event::Matched { card, .. } = &event
                && book.cards.get(card).is_some_and(|kept| kept.withdrawn.is_some())
            {
                return Err(Refusal::at("worker", "card-withdrawn").into());
            }
            book.may(&event, since)?;
            book.take_in(&event);
            chain.add(event);
        }
        chain.save(shelf, &keys, week)
    })
}

/// Lets the cards of a worker who was merged be those of the one who stayed, where the caller handles
/// cards; where not, somebody who does says so. A merge that is undone leaves them there.
///
/// # Errors
/// The shelf's.
pub fn hand_on(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    from: WorkerId,
    to: WorkerId,
) -> Result<(), Failure> {
    let Some(held) = gathering(shelf, keys)? else { return Ok(()) };
    if !keys.holds(held.value.turf) {
        return Ok(());
    }
    let mut chain = Chain::read(shelf, keys, &held.value)?;
    let (book, by) = (chain.book(), MemberId(keys.member.0));
    for kept in book.cards.values().filter(|kept| kept.worker == Some(from)) {
        chain.add(Event::Matched { card: kept.card.id, worker: Some(to), by });
    }
    chain.save(shelf, keys, week)
}

/// GET the cards of which nobody has said whose they are, and the withdrawals likewise.
pub fn ask(me: Member, call: &Call) -> Outcome {
    page(&me, call, None)
}

fn page(me: &Member, call: &Call, refusal: Option<Refusal>) -> Outcome {
    let shown = shown(me, call)?;
    let mut cards: Vec<&Card> = shown.unmatched().map(|kept| &kept.card).collect();
    cards.sort_by_key(|card| (card.on, card.id));
    cards.truncate(A_PAGE);
    let suggested = suggest(me, call, &cards)?;
    let page = pages::who::page(call, me, &shown, &cards, &suggested, refusal);
    Ok(Answer::page_with(if refusal.is_some() { 422 } else { 200 }, page))
}

/// POST what was said of several cards at once; of those that were left alone nothing is kept.
pub fn say(me: Member, call: &Call) -> Outcome {
    let said: Vec<(CardId, Option<Id>)> = call
        .ask
        .form
        .0
        .iter()
        .filter_map(|(field, value)| {
            let card: Id = field.strip_prefix("card-")?.parse().ok()?;
            let worker = match value.as_str() {
                "none" => None,
                id => Some(id.parse().ok()?),
            };
            Some((CardId(card.0), worker))
        })
        .take(A_PAGE)
        .collect();
    if said.is_empty() {
        return page(&me, call, Some(Refusal::of("card-nothing-said")));
    }
    match keep(&me, call, said) {
        Ok(()) => Ok(Answer::see(format!("/d/{}/cards/who?said=said-cards-matched", me.space()))),
        Err(Failure::Refused(refusal)) => page(&me, call, Some(refusal)),
        Err(other) => Err(other),
    }
}

/// POST whose card a withdrawal is about that one of us was told; or that there is none.
pub fn settle(me: Member, call: &Call) -> Outcome {
    // The withdrawal and the card, as the page sends them.
    let (told, card) = call.field("told").split_once('-').unwrap_or_default();
    let told: Id = told.parse().map_err(|_| Failure::NotFound)?;
    let card: Option<Id> = card.parse().ok();
    let (keys, today, week) = (me.keys.clone(), call.today, call.week());
    let done = call.app.store.write(me.space(), move |shelf| {
        let gathering = gathered(shelf, &keys)?.value;
        let mut desk = desk(shelf, &keys, &gathering)?;
        let at = desk.value.told.iter().position(|one| one.id == told).ok_or(Failure::NotFound)?;
        let told = desk.value.told.remove(at);
        if let Some(card) = card {
            let mut chain = Chain::read(shelf, &keys, &gathering)?;
            let card = CardId(card.0);
            let event = Event::Withdrawn { card, on: told.on, told: Some(told.by) };
            let since = since(shelf, &keys, today)?;
            chain.book().may(&event, since)?;
            chain.add(event);
            chain.save(shelf, &keys, week)?;
        }
        kept::save(shelf, &keys, week, &mut desk)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/cards/who?said=said-card-settled", me.space()))),
        Err(Failure::Refused(refusal)) => page(&me, call, Some(refusal)),
        Err(other) => Err(other),
    }
}
