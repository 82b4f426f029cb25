//! What the pages of those who handle cards are drawn from.

use super::chain::Chain;
use super::form::{self, Offer};
use super::records::{Asked, Gathering, Told, desk};
use crate::drive::records::{front, tallies};
use crate::failure::Failure;
use crate::packs::records::chosen;
use crate::people::ledger::Sheets;
use crate::people::told::Known;
use crate::space::audit;
use crate::space::keys::Keys;
use organizing::cards::{Book, Broken, CardStanding, Event, Link, OnList, Showing, Stands};
use organizing::drive::Standing;
use organizing::packs::Pack;
use organizing::{CardId, Day, Personal, TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;

/// How many entries of the log are looked through for what it says of the chain.
const LOG_LOOKED_AT: u32 = 100;

/// All of it.
pub struct Shown {
    /// How the drive gathers cards.
    pub gathering: Gathering,
    /// Names of turfs and members.
    pub known: Known,
    /// Whether the caller holds every turf of the list.
    pub whole: bool,
    /// Name and turf of the workers whose cards these are, as far as the caller holds them.
    pub workers: BTreeMap<WorkerId, (Personal, TurfId)>,
    /// What checking the chain gave.
    pub checked: Result<Link, Broken>,
    /// The cards.
    pub book: Book,
    /// What each comes to.
    pub stands: BTreeMap<CardId, Stands>,
    /// All of them over the unit.
    pub showing: Showing,
    /// Cards of which somebody said that they are of nobody on the list.
    pub nobody: BTreeSet<CardId>,
    /// Withdrawals of which nobody has said yet whose card it is.
    pub told: Vec<Told>,
    /// Who asked to take the cards away.
    pub asked: Option<Asked>,
    /// What the law asks for, where the drive chose a place.
    pub pack: Option<Pack>,
    /// Whether the form on the shelf is not the one that we put there.
    pub swapped: bool,
    /// Answers that do not open, or do not fit.
    pub shut: u64,
}

impl Shown {
    /// Gathers it.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for whoever does not handle cards.
    pub fn of(
        shelf: &mut Reader,
        keys: &Keys,
        gathering: Gathering,
        today: Day,
    ) -> Result<Shown, Failure> {
        let desk = desk(shelf, keys, &gathering)?.value;
        let chain = Chain::read(shelf, keys, &gathering)?;
        let log = audit::find(shelf, keys, None, LOG_LOOKED_AT)?;
        let (checked, book) = (chain.check(&log.events), chain.book());
        let (known, pack) = (Known::read(shelf, keys)?, chosen(shelf, keys, today)?);
        let whole = known.tree.turfs.iter().all(|turf| known.held.contains(&turf.id));
        let theirs: BTreeSet<WorkerId> =
            book.cards.values().filter_map(|kept| kept.worker).collect();
        let (mut list, mut workers) = (OnList::new(), BTreeMap::new());
        let sheets = Sheets::open_all(shelf, keys)?;
        for line in sheets.read()?.lines() {
            list.insert(line.worker, line.in_unit());
            if theirs.contains(&line.worker) {
                workers.insert(line.worker, (Personal::new(line.name.reveal()), line.turf));
            }
        }
        if !whole {
            // Who is in turfs that the caller does not hold was on the list when somebody said so.
            for worker in &theirs {
                list.entry(*worker).or_insert(true);
            }
        }
        let tallies = tallies(shelf, keys)?;
        let front = front(shelf, keys)?.value;
        let by_turf = tallies.iter().map(|(turf, tally)| (TurfId(turf.0), tally));
        let unit = Standing::of(by_turf, front.unit_size, front.goal_percent).thermometer.unit;
        let stands = Stands::of(&book, &list, pack.as_ref(), today);
        let showing = Showing::over(&book, &stands, unit);
        let offer = form::find(shelf, &gathering.secret())?.map(|found| found.offer);
        Ok(Shown {
            swapped: offer != Some(Offer::of(&gathering, &desk.seed)),
            nobody: nobody(&chain),
            told: desk.told,
            asked: desk.asked,
            gathering,
            known,
            whole,
            workers,
            checked,
            book,
            stands,
            showing,
            pack,
            shut: 0,
        })
    }

    /// A card.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where there is none.
    pub fn card(&self, card: CardId) -> Result<&CardStanding, Failure> {
        self.book.cards.get(&card).ok_or(Failure::NotFound)
    }

    /// What a card comes to.
    pub fn stand(&self, card: CardId) -> Stands {
        self.stands.get(&card).copied().unwrap_or(Stands::Unlisted)
    }

    /// Cards of which nobody has said whose they are.
    pub fn unmatched(&self) -> impl Iterator<Item = &CardStanding> {
        let open = |kept: &&CardStanding| {
            self.stand(kept.card.id) == Stands::Unlisted && !self.nobody.contains(&kept.card.id)
        };
        self.book.cards.values().filter(open)
    }
}

/// Cards whose last word on whose they are was: nobody's.
fn nobody(chain: &Chain) -> BTreeSet<CardId> {
    let mut nobody = BTreeSet::new();
    for entry in &chain.entries {
        match entry.event {
            Event::Matched { card, worker: None, .. } => drop(nobody.insert(card)),
            Event::Matched { card, .. } => drop(nobody.remove(&card)),
            _ => {}
        }
    }
    nobody
}

/// How many of the unit have a card that counts, for whoever handles cards and holds every turf.
///
/// # Errors
/// The shelf's.
pub fn counted<'a, T: 'a>(
    shelf: &mut Reader,
    keys: &Keys,
    lines: impl Iterator<Item = &'a organizing::chart::Line<T>>,
    today: Day,
) -> Result<Option<u32>, Failure> {
    let Some(held) = super::records::gathering(shelf, keys)? else { return Ok(None) };
    if !keys.holds(held.value.turf) {
        return Ok(None);
    }
    let book = Chain::read(shelf, keys, &held.value)?.book();
    let pack = chosen(shelf, keys, today)?;
    Ok(Some(Showing::of(&book, lines, None, pack.as_ref(), today).counted))
}
