//! What is kept of a member: the name coworkers call them, once under the key of each of their
//! turfs, so that only those who share a turf with them can read it.

use crate::failure::Failure;
use crate::space::founding::is_folder;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::{Day, MemberId, Personal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Reader, Writer};
use vault::{Id, PublicIdentity, Role};

/// A member's card in one turf.
#[derive(Clone, Serialize, Deserialize)]
pub struct Card {
    /// Who.
    pub member: MemberId,
    /// What coworkers call them.
    pub name: Personal,
}

impl Kept for Card {
    const KIND: &'static str = "card";
    const UNDER: Under = Under::Turf;
}

/// An open invite, as every lead may know of it; its code is only in its maker's ring.
#[derive(Clone, Serialize, Deserialize)]
pub struct Offer {
    /// Whom it is for, in the maker's words.
    pub name: Personal,
    /// The role offered.
    pub role: Role,
    /// Who made it.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

impl Kept for Offer {
    const KIND: &'static str = "offer";
    const UNDER: Under = Under::Space;
}

/// What someone who was invited asks with: their public keys and the proof that they know the
/// spoken words.
#[derive(Clone, Serialize, Deserialize)]
pub struct Request {
    /// Their account.
    pub account: Id,
    /// Their public keys.
    pub identity: PublicIdentity,
    /// Made from the words and the keys.
    pub proof: [u8; 32],
}

/// What has come of an invite.
pub enum Answered {
    /// Nobody has answered.
    Not,
    /// Someone asks to be let in.
    Asks(Request),
    /// This account asked, and its inviter found that the words were not those: it may ask again,
    /// and so may anyone else.
    Refused(Id),
}

impl Answered {
    /// Reads what lies beside an invite: a request, or no more than the account that was refused.
    pub fn read(laid: Option<&[u8]>) -> Answered {
        let Some(laid) = laid else { return Answered::Not };
        match <[u8; 16]>::try_from(laid) {
            Ok(account) => Answered::Refused(Id(account)),
            Err(_) => postcard::from_bytes(laid).map_or(Answered::Not, Answered::Asks),
        }
    }
}

/// The id of a member's card in a turf; of a card and its turf, the member.
fn card_id(member: Id, turf: Id) -> Id {
    Id(std::array::from_fn(|at| member.0[at] ^ turf.0[at]))
}

/// The names of the members whose cards these keys open.
///
/// # Errors
/// The shelf's.
pub fn names(shelf: &mut Reader, keys: &Keys) -> Result<BTreeMap<MemberId, Personal>, Failure> {
    // A card tells whose it is before it is opened; one of each member is enough.
    let mut cards: BTreeMap<Id, Id> = BTreeMap::new();
    for (card, turf) in shelf.places(keys.space, Card::KIND)? {
        if keys.holds(turf) {
            cards.insert(card_id(card, turf), card);
        }
    }
    let cards: Vec<Id> = cards.into_values().collect();
    let held = kept::load_all::<Card>(shelf, keys, &cards)?;
    Ok(held.into_iter().map(|card| (card.value.member, card.value.name)).collect())
}

/// The turfs in which there is a card of a member, whoever may open it.
///
/// # Errors
/// The shelf's.
pub fn homes(shelf: &mut Reader, keys: &Keys, member: Id) -> Result<Vec<Id>, Failure> {
    let cards = shelf.places(keys.space, Card::KIND)?.into_iter();
    let mut turfs: Vec<Id> = cards
        .filter(|(card, turf)| card_id(*card, *turf) == member)
        .map(|(_, turf)| turf)
        .collect();
    turfs.sort_unstable();
    Ok(turfs)
}

/// Writes or rewrites a member's card in these turfs (those that the keys open). The folder of a
/// coach never holds a name.
///
/// # Errors
/// The shelf's.
pub fn write_cards(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    member: Id,
    name: &Personal,
    turfs: &[Id],
) -> Result<(), Failure> {
    let turfs = turfs.iter().copied().filter(|turf| keys.holds(*turf) && !is_folder(*turf));
    for turf in turfs {
        let card = Card { member: MemberId(member.0), name: name.clone() };
        let id = card_id(member, turf);
        let mut held =
            kept::find(shelf, keys, id)?.unwrap_or_else(|| Held::new(id, turf, card.clone()));
        held.value = card;
        kept::save(shelf, keys, week, &mut held)?;
    }
    Ok(())
}

/// Takes a member's cards away.
///
/// # Errors
/// The shelf's.
pub fn take_cards(
    shelf: &mut Writer,
    keys: &Keys,
    member: Id,
    turfs: &[Id],
) -> Result<(), Failure> {
    for turf in turfs {
        if let Some(held) = kept::find::<Card>(shelf, keys, card_id(member, *turf))? {
            kept::remove(shelf, keys, &held)?;
        }
    }
    Ok(())
}
