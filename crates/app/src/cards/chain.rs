//! The chain of entries as it lies on the shelf: in parts, like sheets, under the key of the card
//! turf. Each entry is hashed with the one before it; how many there are and the hash of the last
//! one are told to the log whenever cards are taken in, so that a chain that was cut shows.

use super::records::{Chunk, Gathering};
use crate::failure::Failure;
use crate::space::audit::{Act, Event as Logged};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::cards::{Book, Broken, Entry, Event, Link, append, verify};
use std::collections::BTreeSet;
use store::{Reader, Writer};
use vault::Id;

/// The chain, read.
pub struct Chain {
    /// Every entry, in order.
    pub entries: Vec<Entry>,
    turf: Id,
    last: Option<(u32, Held<Chunk>)>,
    /// Parts that were filled since.
    full: Vec<Held<Chunk>>,
    added: usize,
}

/// The id of a part of the chain.
fn chunk_id(turf: Id, number: u32) -> Id {
    let mut id = turf.0;
    id.iter_mut().zip(number.to_be_bytes()).for_each(|(byte, of_number)| *byte ^= of_number);
    Id(id)
}

/// The number of a part, from its id.
fn number_of(turf: Id, id: Id) -> u32 {
    u32::from_be_bytes(std::array::from_fn(|at| turf.0[at] ^ id.0[at]))
}

impl Chain {
    /// Opens all of it.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for whoever does not handle cards; a fault when a part was changed.
    pub fn read(shelf: &mut Reader, keys: &Keys, gathering: &Gathering) -> Result<Chain, Failure> {
        let turf = gathering.turf;
        let mut chunks = Vec::new();
        kept::each::<Chunk>(shelf, keys, turf, |held| {
            chunks.push((number_of(turf, held.id), held))
        })?;
        chunks.sort_by_key(|(number, _)| *number);
        let mut entries = Vec::new();
        let mut last = None;
        for (number, held) in chunks {
            entries.extend(held.value.entries.iter().cloned());
            last = Some((number, held));
        }
        Ok(Chain { entries, turf, last, full: Vec::new(), added: 0 })
    }

    /// The cards that it tells of.
    pub fn book(&self) -> Book {
        Book::of(&self.entries)
    }

    /// Checks every entry, and the chain against what the log says of it.
    ///
    /// # Errors
    /// The first place that is not as it was written.
    pub fn check(&self, log: &[Logged]) -> Result<Link, Broken> {
        #[cfg(feature = "broken")]
        if crate::broken::is(crate::broken::Fault::Unchecked) {
            return Ok(self.entries.last().map_or([0; 32], |last| last.link));
        }
        for (count, head) in noted(log) {
            let upto = usize::try_from(count).unwrap_or(usize::MAX);
            let last = upto.checked_sub(1).and_then(|at| self.entries.get(at));
            if last.is_none_or(|last| last.link != head) {
                let there = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
                // What is broken before it is told as that.
                verify(&self.entries, None, vault::digest)?;
                return Err(Broken { number: count.min(there) });
            }
        }
        verify(&self.entries, None, vault::digest)
    }

    /// Adds an entry; [`Chain::save`] keeps it.
    pub fn add(&mut self, event: Event) {
        let entry = append(self.entries.last(), event, vault::digest);
        self.entries.push(entry.clone());
        let (number, mut held) = match self.last.take() {
            Some((number, held)) if !is_full(&held.value) => (number, held),
            before => {
                let number = before.as_ref().map_or(0, |(number, _)| number + 1);
                self.full.extend(before.map(|(_, held)| held).filter(|_| self.added > 0));
                (number, Held::new(chunk_id(self.turf, number), self.turf, Chunk::default()))
            }
        };
        held.value.entries.push(entry);
        self.last = Some((number, held));
        self.added += 1;
    }

    /// Keeps what was added, if anything was.
    ///
    /// # Errors
    /// [`Failure::Changed`] when someone else added to it meanwhile.
    pub fn save(self, shelf: &mut Writer, keys: &Keys, week: u32) -> Result<(), Failure> {
        if self.added == 0 {
            return Ok(());
        }
        for mut held in self.full.into_iter().chain(self.last.map(|(_, held)| held)) {
            kept::save(shelf, keys, week, &mut held)?;
        }
        Ok(())
    }

    /// How many entries there are, and the hash of the last.
    pub fn head(&self) -> (u32, Link) {
        let count = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        (count, self.entries.last().map_or([0; 32], |last| last.link))
    }
}

fn is_full(chunk: &Chunk) -> bool {
    let bytes: usize = chunk.entries.iter().map(about_bytes).sum();
    chunk.entries.len() >= Chunk::ENTRIES_MAX || bytes >= Chunk::BYTES_MAX
}

fn about_bytes(entry: &Entry) -> usize {
    match &entry.event {
        Event::Signed(card) => {
            use organizing::cards::How;
            let drawn = if let How::Drawn(_, strokes) = &card.how { strokes.len() } else { 0 };
            card.text.len() + drawn + 512
        }
        _ => 128,
    }
}

/// What the log says that the chain was.
fn noted(log: &[Logged]) -> BTreeSet<(u32, Link)> {
    log.iter()
        .filter_map(|event| match &event.act {
            Act::CardsTaken { count, head } => Some((*count, *head)),
            _ => None,
        })
        .collect()
}
