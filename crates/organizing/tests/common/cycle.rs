//! A person, who asks them, and who supports: for tests of the cycle.

#![allow(dead_code, reason = "each test file uses a part of it")]

use super::world::TODAY;
use organizing::cycle::*;
use organizing::{AskId, PersonId, Personal};

pub const ANA: PersonId = PersonId([1; 16]);
pub const LEADER: PersonId = PersonId([2; 16]);
pub const HELPER: PersonId = PersonId([3; 16]);

pub fn person(number: u16) -> PersonId {
    let mut id = [0; 16];
    id[14..].copy_from_slice(&number.to_be_bytes());
    PersonId(id)
}

pub fn ask_id(number: u8) -> AskId {
    AskId([number; 16])
}

pub fn sizes() -> Sizes {
    Sizes::default()
}

/// An ask to Ana of this size, made so many days ago, due in so many days.
pub fn asked(size: u8, days_ago: i32, due_in: i32) -> Asked {
    Asked {
        of: ANA,
        by: LEADER,
        what: "Come on Tuesday".into(),
        size: SizeId(size),
        hours: 0,
        on: TODAY.plus(-days_ago),
        due: TODAY.plus(due_in),
        support: Promise { by: HELPER, what: "I pick you up".into() },
        role: None,
        early: None,
        instead_of: None,
    }
}

pub fn ask(size: u8, days_ago: i32, due_in: i32) -> Ask {
    let asked = asked(size, days_ago, due_in);
    Ask::make(asked, Presence::Account, &Chain::default(), &sizes(), TODAY).unwrap()
}

/// One that ended so many days ago, two days after it was asked.
pub fn ended(size: u8, how: How, days_ago: i32) -> Ask {
    let mut ask = ask(size, days_ago + 2, 1 - days_ago);
    ask.end(how, LEADER, TODAY.plus(-days_ago), Personal::default(), TODAY).unwrap();
    ask
}

/// A debrief of Ana's ask, held so many days ago.
pub fn debrief(days_ago: i32, wish: Option<Wish>) -> Debrief {
    let well = "Three came".into();
    Debrief { well, wish, ..Debrief::begin(ANA, LEADER, TODAY.plus(-days_ago)) }
}

/// A chain of asks that ended, each talked over on the day it did, with the last wish.
pub fn chain(asks: &[(u8, How, i32)], wish: Option<Wish>) -> Chain {
    let mut chain = Chain::default();
    for (number, (size, how, days_ago)) in (1..).zip(asks) {
        chain.add(ask_id(number), ended(*size, *how, *days_ago)).unwrap();
        let link = chain.get_mut(ask_id(number)).unwrap();
        link.keep_debrief(debrief(*days_ago, wish), TODAY).unwrap();
    }
    chain
}

/// Something that is changed of what would be right.
pub type Change<'a, T> = &'a dyn Fn(&mut T);
