//! Out of the box, into the chain: whoever handles cards and opens their page takes in what came,
//! in one transaction. What does not open, or does not fit, stays where it is and is told.

use super::chain::Chain;
use super::form::InBox;
use super::records::{Gathering, desk, gathered};
use crate::failure::Failure;
use crate::forms::door;
use crate::space::audit::{self, Act, Event as Logged};
use crate::space::kept;
use crate::space::keys::Keys;
use crate::structure_tests::typed::began;
use crate::turfs::records::tree;
use organizing::cards::{Book, Event};
use organizing::issues::Since;
use organizing::{CardId, Day, WorkerId};
use store::{Reader, Writer};
use vault::{FormKeys, Id, Identity};

/// How many answers wait.
///
/// # Errors
/// The shelf's.
pub fn waiting(shelf: &mut Reader, keys: &Keys, gathering: &Gathering) -> Result<u64, Failure> {
    let mut count = 0;
    for form in gathering.forms() {
        count += shelf.count_answers(keys.space, form)?;
    }
    Ok(count)
}

/// The days between which something may be about a card.
///
/// # Errors
/// The shelf's.
pub fn since(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Since, Failure> {
    Ok(Since { began: began(&tree(shelf, keys)?.value), today })
}

/// Takes in what waits. How many answers stay, since they do not open or do not fit.
///
/// # Errors
/// The shelf's; [`Failure::NotFound`] for whoever does not handle cards.
pub fn take_in(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    (today, at_s): (Day, i64),
) -> Result<u64, Failure> {
    let week = u32::try_from(today.week()).unwrap_or(0);
    let mut held = gathered(shelf, keys)?;
    let mut desk = desk(shelf, keys, &held.value)?;
    let form_keys = FormKeys::of(&desk.value.seed);
    let (mut came, mut shut) = (Vec::new(), 0);
    for form in held.value.forms() {
        let (opened, closed) = door::opened::<InBox>(shelf, (keys.space, form), &form_keys)?;
        shut += closed;
        for (id, what) in opened {
            match what.id() == id {
                true => came.push((form, id, what)),
                false => shut += 1,
            }
        }
    }
    if came.is_empty() {
        return Ok(shut);
    }
    // A card before what happened with it.
    came.sort_by_key(|(_, id, what)| (order(what), *id));
    let since = since(shelf, keys, today)?;
    let mut chain = Chain::read(shelf, keys, &held.value)?;
    let (mut book, before) = (chain.book(), chain.head().0);
    for (form, id, what) in came {
        let events = match what {
            InBox::Event(event) => match book.may(&event, since) {
                Ok(_) => vec![event],
                // It was done before: nothing is lost.
                Err(refusal) if ["card-exists", "card-withdrawn"].contains(&refusal.sentence) => {
                    Vec::new()
                }
                Err(_) => {
                    shut += 1;
                    continue;
                }
            },
            InBox::Told(told) => {
                let theirs = told.worker.map_or_else(Vec::new, |worker| cards_of(&book, worker));
                let by = Some(told.by);
                let back = |card| Event::Withdrawn { card, on: told.on, told: by };
                let events: Vec<Event> = theirs.into_iter().map(back).collect();
                if events.is_empty() {
                    desk.value.told.push(told);
                }
                events
            }
        };
        for event in events {
            book.take_in(&event);
            chain.add(event);
        }
        shelf.delete_answer(keys.space, form, id)?;
    }
    let (count, head) = chain.head();
    chain.save(shelf, keys, week)?;
    kept::save(shelf, keys, week, &mut desk)?;
    forget_former(shelf, keys, week, &mut held)?;
    if count > before {
        let event = Logged { at_s, by: keys.member, act: Act::CardsTaken { count, head } };
        audit::log(shelf, keys, identity, week, &event)?;
    }
    Ok(shut)
}

/// Cards that stand, of a worker.
pub fn cards_of(book: &Book, worker: WorkerId) -> Vec<CardId> {
    let theirs = book.cards.values().filter(|kept| kept.worker == Some(worker));
    theirs.filter(|kept| kept.withdrawn.is_none()).map(|kept| kept.card.id).collect()
}

/// Forgets forms whose links were replaced, once none of their answers waits.
fn forget_former(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    held: &mut kept::Held<Gathering>,
) -> Result<(), Failure> {
    let mut left: Vec<Id> = Vec::new();
    for form in &held.value.former {
        if shelf.count_answers(keys.space, *form)? > 0 {
            left.push(*form);
        }
    }
    if left != held.value.former {
        held.value.former = left;
        kept::save(shelf, keys, week, held)?;
    }
    Ok(())
}

fn order(what: &InBox) -> (u8, Day) {
    match what {
        InBox::Event(Event::Signed(card)) => (0, card.on),
        InBox::Event(Event::Confirmed { on, .. }) => (1, *on),
        InBox::Event(Event::Withdrawn { on, .. }) => (2, *on),
        InBox::Event(Event::Matched { .. }) => (3, Day(0)),
        InBox::Told(told) => (4, told.on),
    }
}
