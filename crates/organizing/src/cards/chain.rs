//! The chain of entries: whoever changes, drops or reorders one breaks every link after it.
//!
//! A chain alone shows nothing against someone who may write all of it anew; so its head has to
//! be kept where they cannot, as in the signed audit log.

use super::{Card, Event, How};
use serde::{Deserialize, Serialize};

/// A link of the chain: a hash of 32 bytes.
pub type Link = [u8; 32];

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number, from 0 up without a gap.
    pub number: u32,
    /// What happened.
    pub event: Event,
    /// The link of the entry before; zeros for the first.
    pub former: Link,
    /// The hash over all of this.
    pub link: Link,
}

/// Where a chain is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The first place that is not as it was written.
    pub number: u32,
}

/// The next entry of a chain that ends in `last`.
pub fn append(last: Option<&Entry>, event: Event, hash: impl Fn(&[u8]) -> Link) -> Entry {
    let number = last.map_or(0, |last| last.number.saturating_add(1));
    let former = last.map_or([0; 32], |last| last.link);
    let link = hash(&bytes(number, former, &event));
    Entry { number, event, former, link }
}

/// Checks a chain from its beginning and returns its head; zeros for an empty one. `head` is what
/// was noted elsewhere: without it nobody sees that the last entries are missing.
///
/// # Errors
/// The first entry that is not as it was written.
pub fn verify(
    entries: &[Entry],
    head: Option<Link>,
    hash: impl Fn(&[u8]) -> Link,
) -> Result<Link, Broken> {
    let mut last: Option<&Entry> = None;
    for entry in entries {
        if append(last, entry.event.clone(), &hash) != *entry {
            return Err(Broken { number: last.map_or(0, |last| last.number.saturating_add(1)) });
        }
        last = Some(entry);
    }
    let end = last.map_or([0; 32], |last| last.link);
    match head {
        Some(head) if head != end => {
            Err(Broken { number: last.map_or(0, |last| last.number.saturating_add(1)) })
        }
        _ => Ok(end),
    }
}

/// What is hashed: every field with its length before it, so that no two entries look alike.
fn bytes(number: u32, former: Link, event: &Event) -> Vec<u8> {
    let mut out = Bytes(Vec::new());
    out.field(b"shopfloor card entry 1");
    out.field(&number.to_le_bytes());
    out.field(&former);
    match event {
        Event::Signed(card) => {
            out.field(b"signed");
            out.card(card);
        }
        Event::Confirmed { card, on, reached } => {
            out.field(b"confirmed");
            out.field(&card.0);
            out.field(&on.0.to_le_bytes());
            out.field(&[u8::from(*reached)]);
        }
        Event::Withdrawn { card, on, told } => {
            out.field(b"withdrawn");
            out.field(&card.0);
            out.field(&on.0.to_le_bytes());
            out.field(told.as_ref().map_or(&[], |member| &member.0));
        }
        Event::Matched { card, worker, by } => {
            out.field(b"matched");
            out.field(&card.0);
            out.field(worker.as_ref().map_or(&[], |worker| &worker.0));
            out.field(&by.0);
        }
    }
    out.0
}

struct Bytes(Vec<u8>);

impl Bytes {
    fn field(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.0.extend_from_slice(bytes);
    }

    fn card(&mut self, card: &Card) {
        self.field(&card.id.0);
        self.field(card.worker.as_ref().map_or(&[], |worker| &worker.0));
        for text in [&card.signer, &card.contact, &card.phone, &card.employer] {
            self.field(text.reveal().as_bytes());
        }
        self.field(&card.text_version.to_le_bytes());
        self.field(card.text.as_bytes());
        self.field(&card.on.0.to_le_bytes());
        match &card.how {
            How::Typed(minute) => {
                self.field(b"typed");
                self.field(&minute.to_le_bytes());
            }
            How::Drawn(minute, strokes) => {
                self.field(b"drawn");
                self.field(&minute.to_le_bytes());
                self.field(strokes);
            }
            How::Paper(by) => {
                self.field(b"paper");
                self.field(&by.0);
            }
        }
    }
}
