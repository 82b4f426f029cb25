//! The showing of interest: how many of the unit signed, counted so that it will hold.

use super::{Book, CardStanding};
use crate::chart::Line;
use crate::packs::{Figure, Pack};
use crate::{CardId, Day, Share, WorkerId};
use std::collections::{BTreeMap, BTreeSet};

/// How old a card is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Age {
    /// It counts.
    Fresh,
    /// It counts, and has to be signed again soon.
    Aging,
    /// It is too old to count.
    Stale,
}

impl Age {
    /// Months after which a card is stale (`method.md` 4), where the pack does not say.
    pub const STALE_MONTHS: u8 = 12;
    /// Months before it is stale in which it warns.
    pub const WARN_MONTHS: u8 = 2;

    /// How old a card of that day is today, where cards count for so many months.
    pub fn of(on: Day, today: Day, months: u8) -> Age {
        let after = |months: u8| {
            let span = jiff::Span::new().months(i64::from(months));
            Day::of(on.date().saturating_add(span))
        };
        if today >= after(months) {
            Age::Stale
        } else if today >= after(months.saturating_sub(Age::WARN_MONTHS)) {
            Age::Aging
        } else {
            Age::Fresh
        }
    }
}

/// The workers on the list, and whether each is in the unit.
pub type OnList = BTreeMap<WorkerId, bool>;

/// What a card comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stands {
    /// It counts: the one of its worker that does.
    Counts(Age),
    /// Its worker has a newer one that counts.
    Second(CardId),
    /// It is too old.
    Stale,
    /// It was withdrawn.
    Withdrawn,
    /// Nobody knows whose it is on the list.
    Unlisted,
    /// It is of someone outside the unit.
    Outside,
}

impl Stands {
    /// What each card comes to.
    pub fn of(
        book: &Book,
        list: &OnList,
        pack: Option<&Pack>,
        today: Day,
    ) -> BTreeMap<CardId, Stands> {
        let months = pack.and_then(Pack::card_months).unwrap_or(Age::STALE_MONTHS);
        let mut stands = BTreeMap::new();
        let mut newest: BTreeMap<WorkerId, (Day, CardId)> = BTreeMap::new();
        for (id, kept) in &book.cards {
            let on_list = kept.worker.and_then(|worker| Some((worker, *list.get(&worker)?)));
            let age = Age::of(kept.card.on, today, months);
            let stand = match on_list {
                _ if kept.withdrawn.is_some() => Stands::Withdrawn,
                None => Stands::Unlisted,
                Some((_, false)) => Stands::Outside,
                Some(_) if age == Age::Stale => Stands::Stale,
                Some((worker, true)) => {
                    let this = (kept.card.on, *id);
                    let best = newest.entry(worker).or_insert(this);
                    *best = this.max(*best);
                    Stands::Counts(age)
                }
            };
            stands.insert(*id, stand);
        }
        for (id, stand) in &mut stands {
            let worker = book.cards.get(id).and_then(|kept| kept.worker);
            let best = worker.and_then(|worker| newest.get(&worker));
            if let (Stands::Counts(_), Some((_, best))) = (*stand, best)
                && best != id
            {
                *stand = Stands::Second(*best);
            }
        }
        stands
    }
}

/// How many of the unit signed. Each card is in one of the counts from `counted` to `second`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Showing {
    /// Everyone in the unit, also those not on the list yet: the denominator (E1).
    pub unit: u32,
    /// Workers in the unit with a card that counts: one for each.
    pub counted: u32,
    /// Cards that were withdrawn.
    pub withdrawn: u32,
    /// Cards that are too old.
    pub stale: u32,
    /// Cards of which nobody knows whose they are on the list.
    pub unlisted: u32,
    /// Cards of people outside the unit: supervisors, managers, those who left.
    pub outside: u32,
    /// Further cards of workers who are counted already.
    pub second: u32,
    /// Of the counted: soon too old.
    pub aging: u32,
    /// Of the counted: on paper.
    pub paper: u32,
    /// Of the counted: signed on a screen, with a confirmation that reached the signer.
    pub confirmed: u32,
    /// Of the counted: signed on a screen, without one.
    pub unconfirmed: u32,
    /// Who signs again next: the workers of [`Showing::aging`] and of the stale.
    pub again: BTreeSet<WorkerId>,
    /// The days of the oldest and the newest card that is counted.
    pub days: Option<(Day, Day)>,
    /// The versions of the text that the counted cards have.
    pub versions: BTreeSet<u16>,
}

/// A figure of the pack against what was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Against<'a> {
    /// The figure, with its source.
    pub figure: &'a Figure,
    /// How many it takes of this unit.
    pub needed: u32,
    /// How many there are, of how many.
    pub share: Share,
    /// Whether that is met.
    pub met: bool,
}

impl Showing {
    /// Counts cards over the unit. Of several cards of one worker the newest that counts is the
    /// one.
    pub fn of<'a, T: 'a>(
        book: &Book,
        lines: impl IntoIterator<Item = &'a Line<T>>,
        unit_size: Option<u32>,
        pack: Option<&Pack>,
        today: Day,
    ) -> Showing {
        let list: OnList = lines.into_iter().map(|line| (line.worker, line.in_unit())).collect();
        let listed = list.values().filter(|in_unit| **in_unit).count();
        let unit = u32::try_from(listed).unwrap_or(u32::MAX).max(unit_size.unwrap_or(0));
        Showing::over(book, &Stands::of(book, &list, pack, today), unit)
    }

    /// Counts cards that stand so, over a unit of this size.
    pub fn over(book: &Book, stands: &BTreeMap<CardId, Stands>, unit: u32) -> Showing {
        let mut showing = Showing { unit, ..Showing::default() };
        let mut stale = BTreeSet::new();
        let mut counted = BTreeSet::new();
        for (card, stand) in stands {
            let Some(kept) = book.cards.get(card) else { continue };
            match stand {
                Stands::Counts(age) => {
                    counted.extend(kept.worker);
                    showing.count(kept, *age);
                }
                Stands::Second(_) => showing.second += 1,
                Stands::Stale => {
                    showing.stale += 1;
                    stale.extend(kept.worker);
                }
                Stands::Withdrawn => showing.withdrawn += 1,
                Stands::Unlisted => showing.unlisted += 1,
                Stands::Outside => showing.outside += 1,
            }
        }
        showing.again.extend(stale.difference(&counted));
        showing
    }

    /// How many of the unit.
    pub fn share(&self) -> Share {
        Share { count: self.counted, of: self.unit }
    }

    /// The shares that a pack names, against what was counted. Those for strikes are not about
    /// cards.
    pub fn against<'a>(&self, pack: &'a Pack) -> Vec<Against<'a>> {
        let share = self.share();
        let figures = pack.figures.iter().filter(|figure| !figure.id.starts_with("strike"));
        figures
            .filter_map(|figure| {
                let needed = figure.value.needed(self.unit)?;
                let met = figure.value.met(share)?;
                Some(Against { figure, needed, share, met })
            })
            .collect()
    }

    fn count(&mut self, kept: &CardStanding, age: Age) {
        self.counted += 1;
        if age == Age::Aging {
            self.aging += 1;
            self.again.extend(kept.worker);
        }
        match (kept.card.is_paper(), kept.confirmed) {
            (true, _) => self.paper += 1,
            (false, Some((_, true))) => self.confirmed += 1,
            (false, _) => self.unconfirmed += 1,
        }
        let on = kept.card.on;
        let (first, last) = self.days.unwrap_or((on, on));
        self.days = Some((first.min(on), last.max(on)));
        self.versions.insert(kept.card.text_version);
    }
}
